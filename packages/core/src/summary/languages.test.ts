/** What holds of our sentences in every language: they are whole, they say the same, and they repeat nobody. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traitsIn } from "../feedback/sensitive.ts";
import { Language } from "../language.ts";
import { summarise } from "./merge.ts";
import { account, debrief } from "./story.ts";
import type { Summary, SummaryInput } from "./summary.ts";
import { debriefOf } from "./told.ts";
import { en } from "./wording/en/books.ts";
import type { Wording } from "./wording/shape.ts";
import { wordingIn } from "./wording/wording.ts";

const folder = new URL("debriefs/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mails.txt"))
  .map((file) => file.replace(".mails.txt", ""));
const others = Language.options.filter((language) => language !== "en");

/** Every text of a wording by its path: `steps.skills.nobody`. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

const blanksIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

// Words that English sentences are made of and the other three have not.
const english =
  /(?<![\p{L}’'])(?:the|and|of|with|you|your|they|their|were|this|that|would|who|what|when|how|its|from|have)(?!\p{L})/iu;

describe.each(others)("the wording in %s", (language) => {
  const words = wordingIn(language);
  const texts = new Map(textsIn(words));

  test("has the blanks of the English sentences, and no other", () => {
    for (const [path, text] of textsIn(en)) {
      // What is one text for one and for many there may be two in English.
      const theirs = texts.get(path) ?? texts.get(path.replace(/\.(?:one|many|candidate|interviewer)$/, ""));
      expect(blanksIn(theirs ?? ""), path).toEqual(blanksIn(text));
    }
  });

  test("is in that language", () => {
    for (const [path, text] of texts) expect(text.replaceAll(/\{\w+\}/g, ""), path).not.toMatch(english);
  });

  test("says of two things the same where English does, so that the same adjustments are chosen", () => {
    const advised = ({ steps, levers, cases, advice, wishes }: Wording) =>
      new Map(textsIn({ steps, levers, cases, advice, wishes }));
    const [here, there] = [advised(en), advised(words)];
    const of = (texts: Map<string, string>, path: string) => texts.get(path) ?? texts.get(path.replace(/\.\w+$/, ""));
    const paths = [...here.keys()].filter((path) => /^(?:steps|levers)\.|\.(?:step|lever)$/.test(path));
    for (const one of paths) {
      for (const other of paths) {
        const same = here.get(one) === here.get(other);
        expect(of(there, one) === of(there, other), `${one} and ${other}`).toBe(same);
      }
    }
  });

  test("R48 its drafts touch no protected trait and hold no figure", () => {
    const { candidatePractice, managerPractice, hurdles, professions, questions, drafts, cases } = words;
    const told = Object.values(cases).map(({ lived = "", advice = "" }) => ({ lived, advice }));
    const drafted = { candidatePractice, managerPractice, hurdles, professions, questions, drafts, told };
    for (const [path, text] of textsIn(drafted)) {
      expect(traitsIn(text), `${path}: ${text}`).toEqual([]);
      expect(text, path).not.toMatch(/\d/);
    }
  });
});

/** What we wrote of a summary, without the words of anybody. */
function oursIn(summary: Summary): string[] {
  const { commonGround, gaps, onlyOneSide = [], changes, wishes = [], coaching, flags } = summary;
  return [
    summary.headline,
    ...[...commonGround, ...gaps, ...onlyOneSide].map(({ line = "" }) => line),
    ...changes.map(({ step }) => step),
    ...wishes.flatMap(({ why, lever }) => [why, lever]),
    ...summary.adjustments,
    ...coaching.manager,
    ...coaching.candidate,
    ...flags.map(({ notice = "" }) => notice),
  ];
}

describe.each(names)("the debrief %s", (name) => {
  const input: SummaryInput = debriefOf(readFileSync(new URL(`${name}.mails.txt`, folder), "utf8"));
  const inEnglish = summarise(input);

  test.each(others)("is told in %s with every blank filled, and quotes people as they wrote", (language) => {
    const summary = summarise({ ...input, language });
    for (const sentence of oursIn(summary)) {
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).not.toMatch(english);
      expect(sentence).toMatch(/^[\p{Lu}«„¿“]/u);
    }
    expect(summary.answers).toEqual(inEnglish.answers);
    expect(summary.conditions).toEqual(inEnglish.conditions);
    const evidence = ({ changes, commonGround }: Summary) => [
      ...changes.map((change) => [change.owner, change.topic, change.evidence]),
      ...commonGround.map(({ topic, candidate, interviewer }) => [topic, candidate, interviewer]),
    ];
    expect(evidence(summary)).toEqual(evidence(inEnglish));
    // What is kept for the next debrief is the same, whoever reads it.
    expect(summary.advice?.map(({ key }) => key)).toEqual(inEnglish.advice?.map(({ key }) => key));
  });
});

test("a draft is in the language of whom it is sent to, and everything else in the recruiter's", () => {
  const input = debriefOf(readFileSync(new URL("nurse.mails.txt", folder), "utf8"));
  const { headline, coaching } = summarise({ ...input, draftedIn: { candidate: "de", interviewer: "fr" } });
  const german = summarise({ ...input, language: "de" });
  const french = summarise({ ...input, language: "fr" });
  expect(headline).toBe(summarise(input).headline);
  expect(coaching.candidate).toEqual(german.coaching.candidate);
  expect(coaching.manager).toEqual(french.coaching.manager);
});

describe.each(others)("R48 a draft in %s", (language) => {
  const { candidatePractice, managerPractice, hurdles, professions } = wordingIn(language);
  const ours = textsIn({ candidatePractice, managerPractice, hurdles, professions }).map(([, text]) => text);
  const word = fc.constantFrom(...ours.flatMap((text) => text.match(/[\p{L}’']+/gu) ?? []), "rude", "froze", "great");
  const reply = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" ")),
    fc.constantFrom(...ours).map((text) => `He was rude. I froze. Great SQL, weak on details. ${text}`),
  );

  test("repeats no five words in a row of the other side", () => {
    fc.assert(
      fc.property(
        fc.array(reply, { minLength: 6, maxLength: 6 }),
        fc.array(reply, { minLength: 6, maxLength: 6 }),
        (a, b) => {
          const input = debrief(
            account("candidate", "Zoë Zauner", ...a),
            account("interviewer", "Quentin Quirk", ...b),
          );
          const { coaching } = summarise({ ...input, language });
          expect(shared(coaching.candidate, b)).toEqual([]);
          expect(shared(coaching.manager, a)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function shared(lines: readonly string[], answers: readonly string[]): string[] {
  const runs = new Set(answers.flatMap(runsOf));
  return lines.flatMap(runsOf).filter((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
}
