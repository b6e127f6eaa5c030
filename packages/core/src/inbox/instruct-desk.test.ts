import { lettersWords } from "@debrief/emails/generated/words/letters";
import { describe, expect, test } from "vitest";
import { Language } from "../language.ts";
import { wantsDigests } from "./instruct-desk.ts";

describe.each(Language.options)("R27 in %s, what the mails about digests tell people to reply", (language) => {
  const words = lettersWords[language];

  test("is understood", () => {
    expect(wantsDigests(words.stopDigest())).toBe(false);
    expect(wantsDigests(words.startDigest())).toBe(true);
    expect(wantsDigests(`${words.stopDigest().toUpperCase()}\n\nRae`)).toBe(false);
  });

  test("is no wish while it stands in words that wish nothing", () => {
    for (const text of [words.digestsStop(), words.digestsStartText(), words.digestsStopText()])
      expect(wantsDigests(`Rae: ${text}`)).toBeUndefined();
  });
});

test.each([
  ["stop digest", false],
  ["stop sending digests", false],
  ["please unsubscribe me", false],
  ["bitte keine Mails mehr", false],
  ["Rückblick stoppen", false],
  ["plus de synthèses", false],
  ["no más resúmenes", false],
  ["start digest again", true],
  ["Rückblick wieder starten", true],
  ["thank you, a good digest", undefined],
])("“%s” means %s", (text, wanted) => {
  expect(wantsDigests(text)).toBe(wanted);
});
