import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { traitsIn } from "../feedback/sensitive.ts";
import { analyseText } from "../feedback/topics.ts";
import { summarise } from "./merge.ts";
import type { Evidence, SummaryInput, TopicRow } from "./summary.ts";
import { debriefOf, told } from "./told.ts";

const folder = new URL("debriefs/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mails.txt"))
  .map((file) => file.replace(".mails.txt", ""));

function inputOf(name: string): SummaryInput {
  return debriefOf(readFileSync(new URL(`${name}.mails.txt`, folder), "utf8"));
}

test("there are at least ten whole debriefs, and no text without its mails", () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
  const texts = readdirSync(folder).filter((file) => file.endsWith(".summary.txt"));
  expect(texts.map((file) => file.replace(".summary.txt", "")).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(names)("the debrief %s", (name) => {
  const input = inputOf(name);
  const summary = summarise(input);
  const textsOf = (side?: string) =>
    input.accounts
      .filter((account) => !side || account.side === side)
      .flatMap(({ feedback }) => Object.values(feedback?.answers ?? {}).map(({ text }) => text));

  test("reads as it was reviewed", async () => {
    await expect(told(input)).toMatchFileSnapshot(new URL(`${name}.summary.txt`, folder).pathname);
  });

  test("every quote is its owner's, word for word, and agrees with the view beside it", () => {
    const rows = [...summary.commonGround, ...summary.gaps, ...(summary.onlyOneSide ?? [])];
    for (const row of rows) {
      for (const side of ["candidate", "interviewer"] as const) {
        const view = row.view ?? row[side]?.polarity;
        for (const evidence of row[side]?.evidence ?? []) {
          const polarities = polaritiesOf(row, evidence);
          if (view === "mixed") expect(polarities).not.toEqual([]);
          else expect(polarities).toContain(view);
        }
      }
    }
    for (const { quote, name: owner } of summary.changes.map(({ evidence }) => evidence)) {
      const account = input.accounts.find((one) => one.name === owner);
      expect(Object.values(account?.feedback?.answers ?? {}).some(({ text }) => text.includes(quote))).toBe(true);
    }
  });

  /** Good and bad of one clause agree with either view. */
  function polaritiesOf({ topic }: TopicRow, { quote, name: owner }: Evidence): string[] {
    const findings = input.accounts.find((one) => one.name === owner)?.feedback?.findings ?? [];
    const found = findings.filter((one) => one.quote === quote && one.topic === topic).map(({ polarity }) => polarity);
    return found.includes("mixed") ? [...found, "negative"] : found;
  }

  test("R48 the drafts hold no five words, no name and no figure of the other side, and touch no trait", () => {
    const { candidate, manager } = summary.coaching;
    expect(shared(candidate, textsOf("interviewer"))).toEqual([]);
    expect(shared(manager, textsOf("candidate"))).toEqual([]);
    const people = input.accounts.flatMap((account) => account.name.split(" "));
    for (const line of [...candidate, ...manager]) {
      expect(line.match(/[\p{L}]+/gu)?.filter((word) => people.includes(word))).toEqual([]);
      expect(line).not.toMatch(/\d/);
      expect(traitsIn(line)).toEqual([]);
    }
  });

  test("names one adjustment as the one to do when something weighed, three at most, each once", () => {
    expect(summary.adjustments.length).toBeLessThanOrEqual(3);
    expect(new Set(summary.adjustments).size).toBe(summary.adjustments.length);
    const lasting = summary.advice?.map(({ text }) => text) ?? [];
    expect(summary.adjustments.filter((text) => lasting.includes(text))).toEqual(lasting);
  });

  test("gives every finding against somebody an owner and a step", () => {
    const against = summary.painPoints.candidate.concat(summary.painPoints.interviewer);
    const spoken = against.filter((row) => [row.candidate, row.interviewer].some((view) => view?.evidence.length));
    for (const { topic } of spoken) expect(summary.changes.map((change) => change.topic)).toContain(topic);
  });
});

test("our own sentences never scold: read back, none of them insults or blames a person", () => {
  for (const name of names) {
    const { commonGround, gaps, onlyOneSide } = summarise(inputOf(name));
    for (const { line } of [...commonGround, ...gaps, ...(onlyOneSide ?? [])]) {
      expect(line).not.toMatch(/\b(?:bad|poor|rude|fault of|stupid|failed|fails)\b(?! to say)/i);
      expect(analyseText(line ?? "", "candidate").findings.every(({ sensitive }) => !sensitive)).toBe(true);
    }
  }
});

function shared(lines: readonly string[], answers: readonly string[]): string[] {
  const runs = new Set(answers.flatMap(runsOf));
  return lines.flatMap(runsOf).filter((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
}
