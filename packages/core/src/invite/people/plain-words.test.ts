import { describe, expect, it } from "vitest";
import { folded, plainWords } from "./plain-words.ts";

describe("plainWords", () => {
  it.each([
    ["Backend Engineer", "Backend Engineer"],
    ["  Backend\r\n\tEngineer  ", "Backend Engineer"],
    ["Backend Engineer https://evil.example/x?y=1", "Backend Engineer"],
    ["see www.evil.example now", "see now"],
    ["HTTPS://EVIL.EXAMPLE/ Engineer", "Engineer"],
    ["click evil.com/login please", "click please"],
    ["evil.zip Engineer", "Engineer"],
    ["Engineer <script>alert(1)</script>", "Engineer script alert(1) /script"],
    ["write to me@evil.example", "write to"],
    ["mailto:me@evil.example Engineer", "Engineer"],
    ["Engi\u202eneer\u200b", "Engi neer"],
    [".NET Developer, C++ / C#", "NET Developer, C++ / C#"],
    ["Node.js Developer", "Node.js Developer"],
    ["Sr. Engineer (m/w/d)", "Sr. Engineer (m/w/d)"],
    ["– Engineer –", "Engineer"],
  ])("R30 makes %j fit for a mail", (text, plain) => expect(plainWords(text)).toBe(plain));

  it.each([undefined, "", "   ", "https://evil.example", "<>"])("has nothing to show of %j", (text) =>
    expect(plainWords(text)).toBeUndefined(),
  );

  it("R30 shows at most 80 characters, never half of one", () => {
    expect([...(plainWords("😀".repeat(200)) ?? "")]).toHaveLength(80);
    expect(plainWords("word ".repeat(100))?.length).toBeLessThanOrEqual(80);
  });

  it("R9 takes hostile text in linear time", () => {
    for (const text of [
      "a.".repeat(500_000),
      "@".repeat(1_000_000),
      "http://".repeat(100_000),
      "<".repeat(1_000_000),
    ]) {
      const began = performance.now();
      plainWords(text);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});

describe("folded", () => {
  it("compares without case and accents", () => expect(folded("José-María ÅSE")).toBe("jose-maria ase"));
});
