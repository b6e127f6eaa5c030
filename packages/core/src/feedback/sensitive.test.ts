import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { remarksIn, traitsIn } from "./sensitive.ts";

describe("remarks on protected traits", () => {
  test.each([
    ["He is a bit too old for this team.", "age"],
    ["She would not fit into our young team.", "age"],
    ["I was asked how old I am and when I plan to retire.", "age"],
    ["They asked whether I want children soon.", "family"],
    ["A single mother will not stay late.", "family"],
    ["As a woman in that room I felt invisible.", "gender"],
    ["She is pregnant, so who knows.", "pregnancy"],
    ["He asked me where I am really from.", "origin"],
    ["His accent is hard to take.", "accent"],
    ["She wears a headscarf.", "religion"],
    ["He mentioned his depression.", "health"],
    ["The candidate is in a wheelchair.", "disability"],
    ["I think he is gay.", "orientation"],
    ["He is a trade union man.", "union"],
    ["Too many tattoos for my taste.", "appearance"],
    ["They commented on my skin colour.", "colour"],
  ])("%s", (text, trait) => {
    expect(traitsIn(text)).toContain(trait);
  });

  test.each([
    "We are a young company.",
    "It is a family business and it feels like a family.",
    "There was a race condition in his code.",
    "The twenty year old codebase needs love.",
    "Their system is too old.",
    "The accent colour of the button was off.",
    "He has a blind spot for tests.",
    "The package is attractive and health insurance is part of it.",
    "We talked about union types in TypeScript.",
    "Christian from sales joined us.",
    "A limp handshake.",
    "She was black box testing the API.",
    "The European Union funds the project.",
    "Strong on gender neutral wording in product copy.",
    "My old boss recommended the company to me.",
  ])("none: %s", (text) => {
    expect(traitsIn(text)).toEqual([]);
  });

  const tables = ["foreign", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((table) => `traits-${table}`);

  test.each(tables)("the table %s is told apart nearly without fault", (name) => {
    const rows = readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(" | ") as [string, string]);
    const touching = rows.filter(([traits]) => traits !== "none");
    const found = rows.filter(([, text]) => traitsIn(text).length > 0);
    const right = found.filter(([traits]) => traits !== "none");
    const named = right.filter(([traits, text]) => (traitsIn(text) as string[]).includes(traits.split(" ")[0] ?? ""));
    expect(right.length / touching.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.97);
    expect(named.length / right.length).toBeGreaterThanOrEqual(0.95);
  });

  test("a remark is a whole sentence, so that what hangs on it is seen with it", () => {
    const text = "Nice chat. She is pregnant, so I doubt that she would stay. Strong SQL.";
    expect(remarksIn(text)).toEqual([
      { quote: "She is pregnant, so I doubt that she would stay", traits: ["pregnancy"] },
    ]);
  });
});
