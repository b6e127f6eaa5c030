/**
 * What the buttons do: send, forward the sample, move the clock. Each waits until the mail has gone its way and then
 * leads to a page that shows the result (303), so that a reload repeats nothing.
 */
import { DAY, HOUR } from "@debrief/core/clock";
import { activeParties } from "@debrief/core/debrief/debrief";
import type { Context } from "hono";
import type { MailboxDeps } from "./deps.ts";
import { guidedBy } from "./guide.ts";
import { mailboxPath } from "./layout.tsx";
import { readLetters } from "./letter.ts";
import { fileSent, markSeen } from "./maildir.ts";
import { residents } from "./residents.ts";
import { sampleReply } from "./sample-answers.ts";
import { sourceOf, submit } from "./send.ts";
import { nextDueOf, type Word } from "./show.tsx";

export async function forwardSample(c: Context, deps: MailboxDeps): Promise<Response> {
  const sample = deps.sampleInvite();
  if (sample === undefined) return c.notFound();
  const source = new TextEncoder().encode(sample.source);
  const refused = await send(deps, { from: sample.from, to: deps.startAddress }, source);
  if (refused !== undefined) return c.text(`${refused}\n`, 422);
  return thenShow(c, deps, sample.from, "sample");
}

/** Whoever of the sample's people has questions answers them, and the recruiter's mailbox opens. */
export async function answerAsSamples(c: Context, deps: MailboxDeps): Promise<Response> {
  const ledger = await deps.ledger?.();
  const debrief = ledger && guidedBy(ledger);
  if (debrief?.status !== "collecting") return thenShow(c, deps, debrief?.recruiter.address, "nothing_due");
  let sent = 0;
  for (const party of activeParties(debrief).filter(({ state }) => state === "asked")) {
    const answered = await answerAs(party.mailbox.address, deps);
    if (answered.refused !== undefined) return c.text(`${answered.refused}\n`, 422);
    sent += answered.sent;
    await inTime(deps.settled());
  }
  return thenShow(c, deps, debrief.recruiter.address, sent > 0 ? "answered" : "unanswered");
}

/** Answers the newest mail that asks the questions; `refused` are the server's words when it did. */
async function answerAs(address: string, deps: MailboxDeps): Promise<{ sent: number; refused?: string | undefined }> {
  const person = deps.people.find((each) => each.address === address);
  const received = (await readLetters(deps, address)).flatMap((each) =>
    "message" in each && !each.entry.sent ? [each] : [],
  );
  for (const letter of received.reverse()) {
    const sample = person && sampleReply(letter.message, person, Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (sample === undefined) continue;
    const { from, to } = sample.mail.headers;
    const source = await sourceOf(sample.mail, deps.clock.now());
    await markSeen(deps.dir, address, letter.entry.id);
    return { sent: 1, refused: await send(deps, { from: from.address, to: to.address }, source) };
  }
  return { sent: 0 };
}

export async function moveClock(c: Context, deps: MailboxDeps): Promise<Response> {
  const form = await c.req.parseBody();
  const ledger = await deps.ledger?.();
  const back = (await residents(deps, ledger)).find(({ address }) => address === form.address)?.address;
  switch (form.move) {
    case "hour":
      await deps.clock.advance(HOUR);
      break;
    case "day":
      await deps.clock.advance(DAY);
      break;
    case "due": {
      const due = (await nextDueOf(deps, ledger))?.at;
      if (due === undefined) return thenShow(c, deps, back, "nothing_due");
      if (due > deps.clock.now()) await deps.clock.jumpTo(due);
      break;
    }
    default:
      return c.text("The clock moves to the next due, by an hour or by a day.", 400);
  }
  return thenShow(c, deps, back, "moved");
}

/** Sends, and files what was sent with its sender. Gives the server's words when it refused. */
export async function send(
  deps: MailboxDeps,
  envelope: { from: string; to: string },
  source: Uint8Array,
): Promise<string | undefined> {
  const [at, begun] = [deps.clock.now(), new Date()];
  const submission = await submit(deps.smtpPort, envelope, source);
  if (!submission.accepted) return `The mail server refused it: ${submission.reply}`;
  await fileSent(deps.dir, envelope.from, source, at, begun, submission.receivedAs);
  return undefined;
}

/** Waits until the mail has gone its way, then leads to the mailbox, after a mail of one's own to its newest, or to the start. */
export async function thenShow(
  c: Context,
  deps: MailboxDeps,
  address: string | undefined,
  word: Word,
): Promise<Response> {
  const path = address === undefined ? "/" : mailboxPath(address);
  const done = await inTime(deps.settled());
  const place = address !== undefined && (word === "sent" || word === "answered") ? "#newest" : "";
  return c.redirect(`${path}?said=${done ? word : "slow"}${place}`, 303);
}

/** A page waits this long for the mail to go its way; what takes longer shows up as news. */
const PATIENCE = 20_000;

async function inTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    return await Promise.race([work.then(() => true), patience]);
  } finally {
    clearTimeout(timer);
  }
}
