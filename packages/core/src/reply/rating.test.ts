import { describe, expect, test } from "vitest";
import { isOnlyRating, readRating } from "./rating.ts";

describe("ratings", () => {
  test.each([
    ["4", 4],
    ["4/5", 4],
    ["4 / 5", 4],
    ["4 out of 5", 4],
    ["4 von 5", 4],
    ["4 sur 5, bien", 4],
    ["⭐⭐⭐⭐", 4],
    ["★★★☆☆ fine", 3],
    ["4️⃣", 4],
    ["④", 4],
    ["four", 4],
    ["Four, because it was clear.", 4],
    ["vier", 4],
    ["cuatro", 4],
    ["3.5", 3.5],
    ["3,5 - ok", 3.5],
    ["between 3 and 4", 3.5],
    ["3-4", 3.5],
    ["3 or 4, hard to say", 3.5],
    ["4, because she asked good questions", 4],
    ["4 - friendly", 4],
    ["4. Friendly.", 4],
    ["4+", 4],
    ["**4**", 4],
    ["- 4", 4],
    ["Answer: 4", 4],
    ["[BM] 4", 4],
    ["I'd say 4.", 4],
    ["I would give it a solid 4", 4],
    ["Overall a good talk, I would say a solid 4.", 4],
    ["It went well. 4", 4],
    ["Rating: 2", 2],
    ["5 stars", 5],
    ["1", 1],
  ])("%s", (text, rating) => {
    expect(readRating(text)).toEqual({ rating });
  });

  test.each([
    ["8/10", 4, "8/10"],
    ["7 out of 10 I think", 3.5, "7 out of 10"],
    ["80%", 4, "80%"],
    ["1/10", 1, "1/10"],
    ["I'd rate it 9/10", 4.5, "9/10"],
  ])("%s on another scale is rescaled and says so", (text, rating, ratingAs) => {
    expect(readRating(text)).toEqual({ rating, ratingAs });
  });

  test.each([
    "3 people interviewed me",
    "2 hours is too long",
    "One of the best talks I had",
    "45 minutes of questions",
    "4th round already",
    "10:30 was too early",
    "We met on 4/5 and it went well",
    "Um, I don't know",
    "To be honest, not good",
    "7",
    "0",
    "1. the people\n2. the office",
    "It went well",
    "",
    "12/5",
  ])("%j rates nothing", (text) => {
    expect(readRating(text)).toBeUndefined();
  });

  test("a bare rating is told from a rating with words", () => {
    expect(["4", "4/5", "⭐⭐", "four", "80%"].every(isOnlyRating)).toBe(true);
    expect(["4 good", "people", "7", ""].some(isOnlyRating)).toBe(false);
  });
});
