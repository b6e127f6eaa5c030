import { expect, test } from "vitest";
import { unflow } from "./flowed.ts";
import { parseMessage } from "./parse.ts";

function parse(parameters: string, ...lines: string[]) {
  return parseMessage(
    Buffer.from([`Content-Type: text/plain; charset=utf-8; ${parameters}`, "", ...lines].join("\r\n")),
  );
}

test("R12 soft line breaks are joined within one depth of quotation only", async () => {
  const { text } = await parse(
    "format=flowed",
    "> How clear was ",
    "> the role? ",
    "Not very ",
    "clear.",
    "",
    "-- ",
    "Jane",
  );
  expect(text).toBe("> How clear was the role? \nNot very clear.\n\n-- \nJane\n");
});

test("R12 DelSp takes the joining space away, space-stuffing is undone, and fixed text stays as it is", async () => {
  expect((await parse("format=flowed; delsp=yes", "inter ", "view")).text).toBe("interview\n");
  expect((await parse("format=flowed", " From here", " > not a quote")).text).toBe("From here\n> not a quote\n");
  expect((await parse("format=fixed", "one ", "two")).text).toBe("one \ntwo\n");
});

test.each(['format="flowed"', "Format=Flowed", 'format="flowed"; delsp="no"', 'Format="Flowed"'])(
  "R12 soft line breaks are joined however the parameter is written: %s",
  async (parameter) => {
    expect((await parse(parameter, "> one ", "> two? ", "three ", "four")).text).toBe("> one two? \nthree four\n");
    const inner = `Content-Type: text/plain; ${parameter}\r\n\r\none \r\ntwo`;
    const outer = `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--`;
    expect((await parseMessage(Buffer.from(outer))).forwarded[0]?.text).toBe("one two\n");
  },
);

test("R12 a flowed message that is carried inside another is joined as well", async () => {
  const inner = ["Content-Type: text/plain; format=flowed", "", "one ", "two"].join("\r\n");
  const outer = [
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    inner,
    "--b--",
  ].join("\r\n");
  const { forwarded } = await parseMessage(Buffer.from(outer));
  expect(forwarded[0]?.text).toBe("one two\n");
});

test("R9 a megabyte of soft line breaks is joined in linear time", () => {
  const started = performance.now();
  expect(unflow("a \n".repeat(350_000), false)).toHaveLength(700_000);
  expect(performance.now() - started).toBeLessThan(1_000);
});
