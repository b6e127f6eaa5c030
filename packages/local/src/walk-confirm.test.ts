/** A house that is stricter than most: every plan waits for a `go`, and nobody is written to in a language it does not list. */
import { HOUR } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import type { Message } from "@debrief/core/mail/message";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { received, reply } from "./demo/actors.ts";
import { forward, jana, luc, rae } from "./fixtures/three-languages.ts";
import { newest, type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import type { LocalStack } from "./stack.ts";

let stack: LocalStack;
let close: Tuesday["close"];

beforeEach(async () => {
  ({ stack, close } = await tuesday({ config: { confirm: "always", languages: ["en", "de"] } }));
});

afterEach(() => close?.());

const parties = [jana, luc];

/** How many mails the parties have had. */
async function mailsOut(): Promise<number> {
  await stack.settled();
  return (await Promise.all(parties.map((party) => received(stack, party)))).flat().length;
}

async function says(text: string): Promise<Message> {
  await reply(stack, rae, await newest(stack, rae), "gmail", text);
  return newest(stack, rae);
}

describe("languages that are not listed", () => {
  test("cannot be the one that everybody else is written to in", () => {
    const house = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
    const refused = Config.safeParse({ ...house, language: "de", languages: ["en", "fr"] });
    expect(refused.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["languages", "list the configured language too, or leave `languages` out for all of them"],
    ]);
  });

  test("are neither taken from the invite's note nor by a command, and the answer says which there are", async () => {
    await forward(stack, "Please write to the interviewer in French.");
    const refused = await says("write to the candidate in Spanish");
    expect(oneLine(refused)).toContain("We write in English and German, not yet in Spanish.");
    await says("go");
    await stack.clock.advance(3 * HOUR);
    // The invite is in German, and that is listed.
    expect((await newest(stack, jana)).subject).toMatch(/^Wie war das Gespräch/);
    expect((await newest(stack, luc)).subject).toMatch(/^How was the interview/);
  });
});

describe("R29 a plan that waits for its `go`", () => {
  let asked: Message;

  beforeEach(async () => {
    await forward(stack, "");
    asked = await newest(stack, rae);
  });

  test("says so, and nobody is written to for as long as it waits", async () => {
    expect(asked.subject).toMatch(/^One question about/);
    expect(oneLine(asked)).toContain("Here every plan waits for your word. Nothing is sent unless you reply “go”.");
    await stack.clock.advance(48 * HOUR);
    expect(await mailsOut()).toBe(0);
    await says("go");
    expect(await mailsOut()).toBe(2);
  });

  test("before the interview is over the `go` agrees to the plan as it was read, and one more sends early", async () => {
    const agreed = await says("go");
    expect(agreed.subject).toMatch(/^New plan for/);
    expect(oneLine(agreed)).toContain("Agreed. The questions go out");
    await stack.clock.advance(HOUR);
    expect(await mailsOut()).toBe(0);
    await says("go");
    expect(await mailsOut()).toBe(2);
  });

  test.each(["Yes, go", "Go, go!", "ok, go ahead"])("“%s” is one go and not two", async (words) => {
    expect(oneLine(await says(words))).toContain("Agreed. The questions go out Tuesday 24 November 2026");
    await stack.clock.advance(HOUR);
    expect(await mailsOut()).toBe(0);
  });

  test.each([
    ["tomorrow 9:00, go", 23 * HOUR],
    ["go tomorrow 9am", 23 * HOUR],
    ["wait 2 days, go", 47 * HOUR],
  ])("“%s” keeps the time that it names, also once the interview is over", async (words, wait) => {
    await stack.clock.advance(3 * HOUR);
    expect((await says(words)).subject).toMatch(/^New plan for/);
    await stack.clock.advance(wait - 4 * HOUR);
    expect(await mailsOut()).toBe(0);
    await stack.clock.advance(8 * HOUR);
    expect(await mailsOut()).toBe(2);
  });

  test("the plan offers the word for what it does there", async () => {
    expect(oneLine(asked)).toContain("go agree to this plan");
    expect(oneLine(await says("go"))).toContain("go send the questions now");
  });

  test("once agreed the questions go out by themselves when the interview is over", async () => {
    await says("go");
    await stack.clock.advance(3 * HOUR);
    expect(await mailsOut()).toBe(2);
  });

  test("what a correction leaves open waits as well", async () => {
    const corrected = await says("role is Sous-chef");
    expect(corrected.subject).toMatch(/^One question about/);
    await stack.clock.advance(3 * HOUR);
    expect(await mailsOut()).toBe(0);
  });
});

function oneLine({ text }: Message): string {
  return (text ?? "").replace(/\s+/g, " ");
}
