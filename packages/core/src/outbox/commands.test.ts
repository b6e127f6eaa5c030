import { asksWords } from "@debrief/emails/generated/words/asks";
import { commandsWords } from "@debrief/emails/generated/words/commands";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import { toldWords } from "@debrief/emails/generated/words/told";
import { describe, expect, test } from "vitest";
import { Language } from "../language.ts";
import { type Command, readCommands } from "../reply/command/command.ts";
import type { Said } from "./menu.ts";

type Word = Said | "sendCandidate" | "sendManager";

const MEANT: [Word, Command["type"]][] = [
  ["stop", "stop"],
  ["go", "go"],
  ["at", "at"],
  ["swap", "swap"],
  ["candidate", "candidateIs"],
  ["interviewers", "interviewersAre"],
  ["add", "add"],
  ["remove", "remove"],
  ["role", "roleIs"],
  ["company", "companyIs"],
  ["language", "language"],
  ["remind", "remind"],
  ["wait", "wait"],
  ["close", "close"],
  ["help", "help"],
  ["ended", "ended"],
  ["replace", "replace"],
  ["remindOne", "remind"],
  ["waitUntil", "wait"],
  ["status", "status"],
  ["note", "note"],
  ["languageOne", "language"],
  ["export", "export"],
  ["done", "adjusted"],
  ["forget", "forget"],
  ["forgetAll", "forget"],
  ["hold", "hold"],
  ["release", "release"],
  ["sendCandidate", "send"],
  ["sendManager", "send"],
];

describe.each(Language.options)("in %s, what our mails tell the recruiter to reply", (language) => {
  test.each(MEANT)("is understood: %s", (word, type) => {
    const { commands, notUnderstood } = readCommands(commandsWords[language][word]());
    expect(commands.map((command) => command.type)).toEqual([type]);
    expect(notUnderstood).toEqual([]);
  });
});

test("every word that is offered is among them", () => {
  const keys = Object.keys(commandsWords.en);
  const words = keys.filter((key) => keys.includes(`${key}Does`) || /^send(?:Candidate|Manager)$/.test(key));
  expect(MEANT.map(([word]) => word)).toEqual(words);
});

describe.each(Language.options)("in %s", (language) => {
  const quoted = /[“„«]\u00A0?([^“”„«»\u00A0]+)\u00A0?[”“»]/g;
  const books = { told: toldWords[language], asks: asksWords[language], letters: lettersWords[language] };
  const address = "sam@example.org";

  // What stands in quotation marks and is no word to reply with.
  const NAMES = /^(?:x|Wann|Wer|Quand|Qui|Cuándo|Quién|When|Who)$/;

  test("every word in quotation marks that a sentence asks for is understood, as it stands or with what belongs to it", () => {
    const given = new Proxy({}, { get: (_, name) => (name === "perDay" || name === "number" ? 2 : "x") });
    const words = Object.values(books).flatMap((book) =>
      Object.values(book).flatMap((say) => [...(say as (props: object) => string)(given).matchAll(quoted)]),
    );
    const typed = [...new Set(words.map(([, word = ""]) => word.trim()))].filter((word) => !NAMES.test(word));
    expect(typed.length).toBeGreaterThan(12);
    const completed = (word: string) =>
      [
        word,
        word.replace(/…/, address),
        `${word} ${address}`,
        `send ${word}`,
        `${word} ${address}, kim@example.org`,
      ].some((text) => {
        const { commands, notUnderstood } = readCommands(text);
        return commands.length > 0 && notUnderstood.length === 0;
      });
    expect(typed.filter((word) => !completed(word))).toEqual([]);
  });
});
