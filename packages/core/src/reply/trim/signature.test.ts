import { describe, expect, test } from "vitest";
import { signatureStart } from "./signature.ts";

const ben = { senderName: "Ben Miller", answering: true };
const signature = (text: string, signatory = ben as Parameters<typeof signatureStart>[1]) => {
  const lines = text.split("\n");
  return lines.slice(signatureStart(lines, signatory)).join("\n").trim();
};

describe("signatures", () => {
  test.each([
    ["It went well.\n\nBest regards,\nBen", "Best regards,\nBen"],
    ["It went well.\n\nThanks,\n\nBen Miller\nHead of Platform\nAcme", "Thanks,\n\nBen Miller\nHead of Platform\nAcme"],
    ["It went well.\n\nViele Grüße\nBen", "Viele Grüße\nBen"],
    ["It went well.\n\nCordialement,\nBen", "Cordialement,\nBen"],
    ["It went well.\n\nMed venlig hilsen\nBen", "Med venlig hilsen\nBen"],
    ["It went well.\n\nС уважением,\nБен", "С уважением,\nБен"],
    ["It went well.\n\nThanks, Ben", "Thanks, Ben"],
    ["It went well.\n\nCheers 🎉", "Cheers 🎉"],
    ["It went well.\n\nBen", "Ben"],
    ["It went well.\nBM", "BM"],
    ["It went well.\n\n-Ben", "-Ben"],
    ["It went well.\n/Ben", "/Ben"],
    ["It went well.\n\nBen Miller\nben@acme.example\n+31 20 555 0100", "Ben Miller\nben@acme.example\n+31 20 555 0100"],
    ["It went well.\n\nBest,\nBen\n\n———\nBen Miller, Acme", "Best,\nBen\n\n———\nBen Miller, Acme"],
    ["Best regards,\nBen Miller", "Best regards,\nBen Miller"],
    ["A dark theme.\n\nAll the best for the project,\nLise", "All the best for the project,\nLise"],
    ["It went well.\n\nGood luck with the next round!\nBen", "Good luck with the next round!\nBen"],
    ["Gut.\n\nViel Erfolg bei der Suche,\nLise", "Viel Erfolg bei der Suche,\nLise"],
  ])("%j ends with %j", (text, expected) => {
    expect(signature(text)).toBe(expected);
  });

  test.each([
    "It went well.",
    "Good luck with the next round!",
    "Good\nC++ and SQL, see https://example.com/code",
    "Thanks,\n\nthe talk was good and I learnt a lot from it.",
    "With regards to the salary: it was not discussed.",
    "I liked:\n- the team\n- the office",
    "Strengths\nSystem Design",
    "Thanks\n6. yes",
    "My best moment was the demo.",
    "See https://example.com/portfolio for the code that I mentioned.",
    "4\n3\nyes",
  ])("%j has none", (text) => {
    expect(signature(text)).toBe("");
  });

  test("a single word after a dash is an answer while answers are expected", () => {
    expect(signature("What I liked:\n\n- teamwork")).toBe("");
    expect(signature("It went well.\n\n- ben", {})).toBe("- ben");
  });

  test("a name above a phone's footer belongs to it", () => {
    expect(signature("It went well.\n\nJane Roe", { footed: true })).toBe("Jane Roe");
    expect(signature("It went well.\n\nJane Roe", {})).toBe("");
  });

  test("looks at the end only", () => {
    const lines = [
      ...Array.from({ length: 100_000 }, () => "Thanks"),
      "It went well, all of it, from the first to the last.",
    ];
    expect(signatureStart(lines)).toBe(lines.length);
  });
});
