/**
 * One client family after the other: our real questions mail, quoted the way that client does, answered, sent over SMTP,
 * and read by the very handlers. What the table then holds must be the person's words, each under its question.
 */
import { readFile } from "node:fs/promises";
import { HOUR, later } from "@debrief/core/clock";
import { app } from "@debrief/functions/app";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeyFile } from "./api-key.ts";
import { handOver, received } from "./demo/actors.ts";
import { families, type Written } from "./fixtures/client-families.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { type Original, replyAddress } from "./mailbox/attribution.ts";
import type { InlineAnswer } from "./mailbox/client.ts";
import type { LocalStack } from "./stack.ts";

const answers: (InlineAnswer & { rating?: number; choice?: string })[] = [
  {
    question: "Overall, how did the interview go (1 = badly, 5 = very well)?",
    answer: "2. On the phone it felt fine, in the room I lost the thread.",
    rating: 2,
  },
  { question: "What went well?", answer: "Sam knew my old team > 5 years ago, so we had a warm start." },
  {
    question: "Which moment or question was the hardest, and what would you say now?",
    answer: "From: nothing to a full design in ten minutes. I would draw it first now.",
  },
  {
    question: "How clear were the role and what they expect of you (1 to 5), and why?",
    answer: "3/5, half of the talk was about on-call, which the advert never named.",
    rating: 3,
  },
  {
    question: "How did you feel treated and listened to (1 to 5), and why?",
    answer: "4, with kind regards to Sam for the patience.",
    rating: 4,
  },
  { question: "Are you still interested: yes, maybe or no?", answer: "Maybe, if the pay fits.", choice: "maybe" },
];

let stack: LocalStack;
let close: Tuesday["close"];
let key: string;

beforeAll(async () => {
  const { dir, ...rest } = await tuesday({ config: { startsPerDay: 60 } });
  ({ stack, close } = rest);
  key = (await readFile(await apiKeyFile(dir), "utf8")).trim();
});

afterAll(() => close?.());

/** A debrief of an interview that is over, through the API; its questions are out when this returns. */
async function asked(candidate: { address: string; displayName: string }): Promise<string> {
  const response = await fetch(`${stack.url}/v1/debriefs`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${key}`,
      "idempotency-key": candidate.address,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      interview: {
        title: "Backend Engineer",
        end: later(stack.clock.now(), -HOUR),
        timeZone: "Europe/Berlin",
        role: "Backend Engineer",
        company: "Acme",
      },
      candidate,
      interviewers: [{ address: "sam.patel@acme.example", displayName: "Sam Patel" }],
    }),
  });
  const { id } = (await response.json()) as { id: string };
  await stack.settled();
  await stack.clock.jumpTo((await stack.nextDue()) ?? stack.clock.now());
  await stack.settled();
  return id;
}

describe("R20 to R27 the same answers are read the same from every client", () => {
  test.each(families.map(({ name, write }, index) => ({ name, write, index })))("$name", async ({ write, index }) => {
    const candidate = { address: `jane.doe.${index}@example.com`, displayName: "Jane Doe" };
    const id = await asked(candidate);
    const [questions] = await received(stack, candidate);
    if (!questions) throw new Error("no questions came");
    const to = replyAddress(questions.message)?.address ?? "";
    const written = write(questions.message, answers);
    await handOver(stack, { from: candidate.address, to }, await sourceOf(candidate, questions.message, written));
    await stack.settled();

    const debrief = await app().store.loadDebrief(id);
    const party = debrief?.parties.find(({ mailbox }) => mailbox.address === candidate.address);
    const read = party?.feedback?.answers ?? {};
    answers.forEach(({ answer, rating, choice }, at) => {
      const got = read[String(at + 1)];
      expect(letters(got?.text ?? ""), `question ${at + 1}`).toBe(letters(answer));
      expect({ rating: got?.rating, choice: got?.choice }).toEqual({ rating, choice });
    });
    const [, receipt] = await received(stack, candidate);
    expect(receipt?.message.subject).toMatch(/^Thank you, your answers arrived/);
    expect(receipt?.message.text).not.toContain("We were not sure");
  });
});

function sourceOf(from: { address: string; displayName: string }, original: Original, { text, html }: Written) {
  const body = (content: string) => ({ content, contentTransferEncoding: "quoted-printable" });
  const composer = new MailComposer({
    from: { name: from.displayName, address: from.address },
    to: replyAddress(original)?.address ?? "",
    subject: `Re: ${original.subject}`,
    ...(original.messageId === undefined ? {} : { inReplyTo: original.messageId }),
    date: new Date(stack.clock.now()),
    ...(text === undefined ? {} : { text: body(text) }),
    ...(html === undefined ? {} : { html: body(html) }),
  });
  return composer.compile().build();
}

/** Clients rewrap lines; what counts is that every letter, digit and sign of meaning is there. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}>/]/gu, "");
}
