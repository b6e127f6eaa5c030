/** R9: bodies made to keep a reader busy get an answer. CPU time is measured, since the machine has other work. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { readReply } from "./read.ts";

const MEGABYTE = 1 << 20;
const sentText = readFileSync(new URL("./fixtures/questions-candidate.txt", import.meta.url), "utf8");
const asked = { questions: defaultQuestionnaires.candidate, sentText };
const fill = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));

const TEXTS: Record<string, string> = {
  newlines: fill("\n"),
  "quotation marks": fill(">"),
  "lines of quotation marks": fill(">\n"),
  "On ": fill("On "),
  "lines of On": fill("On \n"),
  "attributions that never end": fill("On 4 Mar 2025\n"),
  "attributions with an open bracket": fill("On 4 Mar 2025 <\n"),
  "verbs of attribution": fill("x wrote:\n"),
  "header fields": fill("From: x\nSubject: y\n\n"),
  "any fields": fill("a: b\n"),
  dashes: fill("-"),
  "signature delimiters": fill("--\n"),
  spaces: fill(" "),
  "one letter": fill("a"),
  numbers: fill("1. x\n"),
  ratings: fill("4 "),
  choices: fill("yes\n"),
  stars: fill("⭐"),
  addresses: fill("a@b "),
  footers: fill("Sent from my iPhone\n"),
  "sign-offs": fill("Thanks,\n"),
  "leftover encoding": fill("=\n=20"),
  "our own mail": fill(sentText),
  "our own mail, marked": fill(sentText.replace(/^/gm, "> ")),
  "three words of ours": fill("overall how did "),
  "invisible characters": fill("\u200b"),
  "signs without spaces": fill("面接"),
  "marks after spaces": fill("> "),
  "marked and unmarked lines in turn": fill("> x\nx\n"),
  underscores: fill("_"),
  "lines of underscores": fill("_\n"),
  "lines of stars": fill("*\n"),
  tabs: fill("\t"),
  "attributions over three lines": fill("lorem ipsum dolor sit amet 44\nlorem ipsum dolor sit\nlorem ipsum:\n\n"),
  "complete attributions": fill("On Tue, Mar 4, 2025 at 10:02 AM Ben <ben@example.com> wrote:\n"),
  "header blocks": fill("From: ben@example.com\nSent: Tuesday\nTo: x\nSubject: y\n\n"),
  "delimiters that end nowhere": fill("-----Original "),
  warnings: fill("CAUTION: external\n"),
  armor: fill("-----BEGIN PGP SIGNATURE-----\n"),
  "combining marks": fill("\u0301"),
  "direction marks": fill("\u202e\n"),
  "lone surrogates": fill("\ud800"),
  "foreign digits": fill("٤ "),
};

const BODIES: Record<string, string> = {
  "nested elements": "<div>".repeat(200_000),
  "nested elements with words": fill("<div>x"),
  "nested quotations": fill("<blockquote>x"),
  "end tags of nothing": `${"<b>".repeat(80_000)}${"</i>".repeat(80_000)}`,
  "nested lists": fill("<ol><li>"),
  "paragraphs in items": fill("<p><li>"),
  "nested tables": fill("<table><tr><td>x"),
  brackets: fill("<"),
  ampersands: fill("&"),
  attributes: `<a ${fill("x=y ")}>`,
  "an endless class": `<div class='${fill("gmail_")}'>x`,
  comments: fill("<!--"),
  rules: fill("<hr>"),
  breaks: fill("<br>"),
  "end tags": fill("</div>"),
  "no-break spaces": "&nbsp;".repeat(1_000_000),
  "a hundred thousand attributes": `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ")}>x`,
  "paragraphs with words": fill("<p>x"),
  cells: fill("<td>"),
  emoji: fill('<img alt="⭐">'),
  boundaries: fill("<div id=divRplyFwdMsg>x</div>"),
};

function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// The floor of the benchmark is 100 ms on a quiet machine; a test that fails for its neighbours tells nothing.
const CEILING = 0.6;

const atBest = (work: () => void) => Math.min(cpuSeconds(work), cpuSeconds(work));

describe("R9 a megabyte of one thing is answered within a second", () => {
  test.each(Object.keys(TEXTS))("text: %s", (name) => {
    expect(atBest(() => readReply({ text: TEXTS[name] }))).toBeLessThan(CEILING);
    expect(cpuSeconds(() => readReply({ text: TEXTS[name] }, asked))).toBeLessThan(1.5);
  });

  test.each(Object.keys(BODIES))("HTML: %s", (name) => {
    expect(atBest(() => readReply({ html: BODIES[name] }))).toBeLessThan(CEILING);
    expect(cpuSeconds(() => readReply({ html: BODIES[name] }, asked))).toBeLessThan(1.5);
  });

  test("what lies beyond the limits is never looked at", () => {
    const words = "It went well, wrote <ben@example.com> on 4 March 2025 at 10:02:\n> x\n".repeat(400_000);
    expect(atBest(() => readReply({ text: words }))).toBeLessThan(CEILING);
    expect(atBest(() => readReply({ html: `<p>${words}` }))).toBeLessThan(CEILING);
  });

  test("twice the input takes about twice as long, not four times", () => {
    const time = (octets: number) => {
      const text = "1. It went well on 4 March, wrote <ben@example.com>:\n> x\n".repeat(octets / 60);
      return Math.min(...[1, 2, 3].map(() => cpuSeconds(() => readReply({ text }, asked))));
    };
    time(50_000);
    expect(time(200_000) / time(50_000)).toBeLessThan(12);
  });
});
