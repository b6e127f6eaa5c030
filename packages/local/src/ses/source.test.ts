import { describe, expect, test } from "vitest";
import { field, mailDate, readSource, valuesOf, writeSource } from "./source.ts";

const read = (text: string) => readSource(Buffer.from(text, "latin1"));

describe("reading", () => {
  test("fields keep their order and folding, the body its octets", () => {
    const source = read("From: a@example.com\r\nSubject: one\r\n  two\r\nfrom: b@example.com\r\n\r\nbody\r\n\r\n\xff");
    expect(source.fields.map(({ name, value }) => [name, value])).toEqual([
      ["From", "a@example.com"],
      ["Subject", "one two"],
      ["from", "b@example.com"],
    ]);
    expect(source.fields[1]?.raw).toBe("Subject: one\r\n  two");
    expect(source.body).toEqual(Buffer.from("body\r\n\r\n\xff", "latin1"));
    expect(valuesOf(source, "FROM")).toEqual(["a@example.com", "b@example.com"]);
  });

  test.each([
    ["bare line feeds", "A: 1\nB: 2\n\nbody", ["A", "B"], "body", true],
    ["mixed line ends", "A: 1\r\nB: 2\n\r\nbody", ["A", "B"], "body", true],
    ["no body", "A: 1\r\n\r\n", ["A"], "", true],
    ["no blank line", "A: 1\r\nB: 2\r\n", ["A", "B"], "", false],
    ["no header", "\r\nbody", [], "body", true],
    ["nothing at all", "", [], "", false],
  ])("%s", (_case, text, names, body, separated) => {
    const source = read(text);
    expect(source.fields.map(({ name }) => name)).toEqual(names);
    expect(source.body.toString()).toBe(body);
    expect(source.separated).toBe(separated);
  });

  test("a line that is no field is told apart, and the fields around it are read", () => {
    const source = read("A: 1\r\nnonsense\r\nB: 2\r\n\r\n");
    expect(source.broken).toEqual(["nonsense"]);
    expect(source.fields.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test.each([
    ["a hundred thousand continuation lines", `A: 1\r\n${" x\r\n".repeat(100_000)}\r\n`],
    ["a megabyte of newlines", "\n".repeat(1_000_000)],
    ["a megabyte without any", `A: ${"x".repeat(1_000_000)}`],
    ["a hundred thousand fields", `${"A: 1\r\n".repeat(100_000)}\r\n`],
  ])("R9 %s is read in under a second", (_case, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("writing gives back what was read", () => {
  const text = "From: a@example.com\r\nSubject: one\r\n  two\r\n\r\nbody\r\n";
  const { fields, body } = read(text);
  expect(writeSource(fields, body).toString()).toBe(text);
  expect(writeSource([field("X", "1"), ...fields], body).toString()).toBe(`X: 1\r\n${text}`);
});

test("a date is written as RFC 5322 has it", () => {
  expect(mailDate("2026-11-24T15:00:00.000Z")).toBe("Tue, 24 Nov 2026 15:00:00 +0000");
});
