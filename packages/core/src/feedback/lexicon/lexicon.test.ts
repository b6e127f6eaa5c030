import { describe, expect, test } from "vitest";
import { analyseText } from "../topics.ts";
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
});
