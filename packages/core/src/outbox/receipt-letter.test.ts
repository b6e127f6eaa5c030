import { renderReceipt } from "@debrief/emails/generated/receipt";
import { expect, test } from "vitest";
import { answered } from "./receipt-letter.ts";

const english = { language: "en" } as const;

test("a receipt says where an answer points at, beside its words and the rating it borrows", () => {
  const shown = answered({ text: "ditto", rating: 4, ratingAs: "8/10", sameAs: 2, pairing: "numbered" }, english);
  expect(shown).toEqual({ text: "ditto", rating: "4 of 5 (you wrote 8/10)", sameAs: 2, guess: false });
  expect(answered({ text: "calm", pairing: "inline" }, english).sameAs).toBeUndefined();
  const { text, html } = renderReceipt({
    ...english,
    date: "4 March 2025",
    answers: [{ number: 3, question: "Why?", ...shown }],
    unanswered: [],
  });
  expect(text).toContain("ditto\n\n   (As in 2.)");
  expect(html).toContain("As in 2.");
});
