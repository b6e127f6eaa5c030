import { expect, test } from "vitest";
import { unbroken } from "./paragraphs.ts";

test("lines that a mail program broke become one paragraph again", () => {
  const text = [
    "The system design part. I froze when I was asked to scale the queue. Today",
    "I would first ask how many messages they really have, and what happens to",
    "those that come twice.",
    "",
    "Thanks for asking!",
  ];
  expect(unbroken(text.join("\n"))).toBe(`${text.slice(0, 3).join(" ")}\n\nThanks for asking!`);
});

test.each([
  ["short lines", "Good: the team.\nBad: the pay.\nRather odd: the room."],
  ["lines that are longer than any program leaves them", `${"All went well, and I liked it. ".repeat(4)}\nBut late.`],
  [
    "a list, also when its items are long",
    "- the interview began twenty minutes late and nobody told me why it did\n- the salary was not the one in the advert that you sent me last Monday",
  ],
  [
    "a line that ends where the next word had room",
    "They asked good questions about the migration, and listened.\nPay: less good than they wrote to me in the first of their mails.",
  ],
  [
    "lines that somebody indented",
    `The office was very nice and everybody was friendly to me on the day\n  ${"but ".repeat(4)}`,
  ],
])("leaves alone %s", (_, text) => {
  expect(unbroken(text)).toBe(text);
});

test("no word is lost, added or moved", () => {
  const text = "word ".repeat(14).concat("\n").repeat(500);
  expect(unbroken(text).split(/\s+/)).toEqual(text.split(/\s+/));
});
