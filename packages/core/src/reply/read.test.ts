import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { parseMessage } from "../mail/parse.ts";
import type { Answers } from "./answers.ts";
import { intentOf } from "./command/intent.ts";
import { type Body, readReply } from "./read.ts";

const FIXTURES = new URL("./fixtures/", import.meta.url);
const BODIES = [".txt", ".html", ".eml"];

/** What a fixture says of its body; a missing key is not compared. `sent`: the whole text of our mail is known. */
type Expected = {
  asked?: "candidate" | "interviewer";
  sent?: boolean;
  senderName?: string;
  text?: string;
  signature?: string;
  rest?: string;
  answers?: Answers;
  empty?: boolean;
  intent?: string;
};

const files = readdirSync(FIXTURES);
const bodies = files.filter((file) => BODIES.some((ending) => file.endsWith(ending)) && !file.startsWith("questions-"));
const bare = (file: string) => file.replace(/\.(?:txt|html|eml)$/, "");
const source = (file: string) => readFileSync(new URL(file, FIXTURES), "utf8");

async function bodyOf(file: string, senderName: string | undefined): Promise<Body> {
  if (file.endsWith(".txt")) return { text: source(file), senderName };
  if (file.endsWith(".html")) return { html: source(file), senderName };
  const { text, html, from } = await parseMessage(readFileSync(new URL(file, FIXTURES)));
  return { text, html, senderName: senderName ?? from[0]?.displayName };
}

describe("replies as people write them", () => {
  test("every body has its expectation and every expectation its body", () => {
    const expectations = files.filter((file) => file.endsWith(".expected.json"));
    expect(expectations.map((file) => file.replace(".expected.json", "")).sort()).toEqual(bodies.map(bare).sort());
    expect(bodies.length).toBeGreaterThanOrEqual(90);
  });

  test.each(bodies)("%s", async (file) => {
    const expected = JSON.parse(source(`${bare(file)}.expected.json`)) as Expected;
    const side = expected.asked;
    const asked = side && {
      questions: defaultQuestionnaires[side],
      sentText: expected.sent === true ? source(`questions-${side}.txt`) : undefined,
    };
    const reply = readReply(await bodyOf(file, expected.senderName), asked);
    if (expected.text !== undefined) expect(reply.text).toBe(expected.text);
    if (expected.answers !== undefined) expect(reply.answers).toEqual(expected.answers);
    if (expected.signature !== undefined) expect(reply.signature).toBe(expected.signature);
    if (expected.rest !== undefined) expect(reply.rest).toBe(expected.rest);
    if (expected.intent !== undefined) expect(intentOf(reply.text)).toBe(expected.intent);
    expect(reply.empty).toBe(expected.empty ?? false);
  });
});

/** What reply readers are known to stumble over, and the fixtures that stand for it. */
const HARD: Record<string, string[]> = {
  "reply and attribution on one line": ["reply-and-attribution-on-one-line.txt"],
  "attribution over two to four lines": ["attribution-over-four-lines.txt"],
  "sentences that start like an attribution or a header": ["sentences-that-look-like-headers.txt"],
  "header block without marks, localised, bold": [
    "outlook-bold-header.txt",
    "outlook-french-header.txt",
    "html-outlook-desktop-german.html",
  ],
  "header block that starts with the date, leftover encoding, narrow spaces": [
    "header-starts-with-date-and-leftover-encoding.txt",
    "narrow-space-in-the-time.txt",
  ],
  "answers between quoted questions": ["gmail-inline.txt", "html-gmail-between-quotes.html"],
  "reply below, or above and below": ["bottom-posting-numbered.txt", "reply-above-and-below.txt"],
  "marks that quote nothing": ["false-quotation-marks.txt"],
  "sign-offs as content": ["sign-off-words-as-content.txt"],
  "lists made of dashes": ["lists-made-of-dashes.txt"],
  "sentences like a phone's footer, and real ones": ["sent-from-my-desk.txt", "phone-footer-samsung.txt"],
  "warning above, disclaimer below": ["banner-above-disclaimer-below.txt"],
  "a forward that looks like a reply": ["outlook-forward-looks-like-a-reply.txt"],
  "a blockquote that the author typed": ["blockquote-typed-by-the-author.html", "html-author-set-off-a-line.html"],
  "an address that nobody escaped": ["address-not-escaped.html"],
};

test.each(Object.entries(HARD))("a hard pattern has its fixture: %s", (_pattern, fixtures) => {
  expect(bodies).toEqual(expect.arrayContaining(fixtures));
});
