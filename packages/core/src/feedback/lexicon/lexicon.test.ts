import { describe, expect, test } from "vitest";
import { analyseText } from "../topics.ts";
import { Additions, entriesOf } from "./addition.ts";
import { generalFeeling } from "./general-words.ts";
import { houseLexicon } from "./house.ts";
import { buildLexicon, ownLexicon } from "./lexicon.ts";

describe("the lexicon", () => {
  test("every pattern compiles, and the whole is built once", () => {
    expect(() => buildLexicon()).not.toThrow();
    expect(ownLexicon()).toBe(ownLexicon());
  });

  test("an admin's additions win over ours", () => {
    const text = "The canteen was wobbegong.";
    expect(analyseText(text, "candidate").polarity).toBe("neutral");
    const more = buildLexicon([
      { say: "wobbegong", topic: "logistics", feel: -3 },
      { say: "brilliant", feel: 0 },
    ]);
    const { polarity, findings } = analyseText(text, "candidate", undefined, more);
    expect(polarity).toBe("negative");
    expect(findings.map(({ topic }) => topic)).toEqual(["logistics"]);
    expect(analyseText("Brilliant.", "candidate", undefined, more).polarity).toBe("neutral");
  });

  test("a malformed addition is refused before it can do harm", () => {
    expect(() => buildLexicon([{ say: "~ nothing", feel: 1 }])).toThrow(/starts or ends in a gap/);
  });

  test("what an admin writes in the configuration is checked there, and heard in every language", () => {
    expect(Additions.safeParse([{ say: "~ nothing" }]).success).toBe(false);
    expect(Additions.safeParse([{ say: "ok", feel: 9 }]).success).toBe(false);
    expect(Additions.safeParse([{ say: "ok", weight: 1 }]).success).toBe(false);
    const additions = Additions.parse([{ say: "Project Bluebird", topic: "skills", feel: 2, side: "interviewer" }]);
    const more = buildLexicon(entriesOf(additions));
    for (const text of ["Led Project Bluebird.", "Er hat bei uns Project Bluebird geleitet."]) {
      const { findings } = analyseText(text, "interviewer", undefined, more);
      expect(findings.map(({ topic, polarity }) => [topic, polarity])).toEqual([["skills", "positive"]]);
    }
  });

  test.each([
    [{ say: "~ nothing", feel: 1 }, 'lexicon pattern starts or ends in a gap: "~ nothing"'],
    [{ say: "fine, ab*", feel: 1 }, 'lexicon stem is too short: "ab*"'],
    [{ say: " , ", feel: 1 }, "name at least one word"],
    [{ say: "bluebird" }, "give it a topic, a feeling, or both"],
    [{ say: "bluebird", feel: 9 }, "Too big: expected number to be <=4"],
  ])("what is wrong with %o is said", (addition, message) => {
    const issues = Additions.safeParse([addition]).error?.issues.map((issue) => issue.message);
    expect(issues).toEqual([message]);
  });

  test("the lexicon of a house is built once for its additions, and is ours when it adds nothing", () => {
    const additions = Additions.parse([{ say: "wobbegong", topic: "logistics", feel: -3 }]);
    expect(houseLexicon(additions)).toBe(houseLexicon(additions));
    expect(analyseText("A wobbegong.", "candidate", undefined, houseLexicon(additions)).polarity).toBe("negative");
    expect(houseLexicon([])).toBe(ownLexicon());
  });

  test("inflected general words are found by their base, and words of the house outrank them", () => {
    expect([generalFeeling("admires"), generalFeeling("sad"), generalFeeling("table")]).toEqual([3, -2, 0]);
  });
});
