import { commandsWords } from "@debrief/emails/generated/words/commands";
import { describe, expect, test } from "vitest";
import { Language } from "../language.ts";
import { type Command, readCommands } from "../reply/command/command.ts";

type Said = keyof typeof commandsWords.en;

const MEANT: [Said, Command["type"]][] = [
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
];

describe.each(Language.options)("in %s, what a plan tells the recruiter to reply", (language) => {
  test.each(MEANT)("is understood: %s", (word, type) => {
    const { commands, notUnderstood } = readCommands(commandsWords[language][word]());
    expect(commands.map((command) => command.type)).toEqual([type]);
    expect(notUnderstood).toEqual([]);
  });
});

test("every word that is offered is among them", () => {
  const words = Object.keys(commandsWords.en).filter((key) => !key.endsWith("Does"));
  expect(MEANT.map(([word]) => word)).toEqual(words);
});
