/** What the product sees in one file: the rooms of core, asked without a debrief around them. */
import { open } from "node:fs/promises";
import { type Instant, instant } from "@debrief/core/clock";
import { PermanentError } from "@debrief/core/errors";
import { readCalendar } from "@debrief/core/invite/calendar/calendar";
import { findInvites } from "@debrief/core/invite/find";
import type { Invite } from "@debrief/core/invite/invite";
import { inferRoles } from "@debrief/core/invite/people/roles";
import type { PlanQuestion } from "@debrief/core/invite/plan-question";
import { timeQuestions } from "@debrief/core/invite/time-question";
import type { Mailbox } from "@debrief/core/mail/address";
import { automatic } from "@debrief/core/mail/automatic";
import { readBounce } from "@debrief/core/mail/bounce/dsn";
import type { Message } from "@debrief/core/mail/message";
import { limits, parseMessage } from "@debrief/core/mail/parse";
import { questionText } from "@debrief/core/outbox/asked";
import { type Asked, type Body, readReply } from "@debrief/core/reply/read";

export type Inspection =
  | { file: string; error: { code: string; message: string } }
  | ({ file: string; kind: "reply" | "invite" | "automatic" | "bounce" | "other" } & Partial<Parts>);

type Parts = {
  message: {
    from?: string | undefined;
    subject?: string | undefined;
    date?: Instant | undefined;
    messageId?: string | undefined;
  };
  reply: { text: string; elided: string; signature: string };
  automatic: { reason: string };
  bounce: { recipient?: string | undefined; status?: string | undefined; class: "permanent" | "transient" };
  invite: InspectedInvite;
  feedback: { answers: Record<string, { text: string; rating?: number | undefined }> };
};

type InspectedInvite = {
  method?: string | undefined;
  uid?: string | undefined;
  sequence: number;
  recurrenceId?: Instant | undefined;
  start?: Instant | undefined;
  end?: Instant | undefined;
  timeZone?: string | undefined;
  summary: string;
  organizer?: string | undefined;
  attendees: { address: string; name?: string | undefined }[];
  candidate?: string | undefined;
  interviewers: string[];
  questions: string[];
};

/** Inspects one file. A file that cannot be read or parsed is an `error` with a dotted code; nothing is thrown for it. */
export async function inspectFile(file: string, extension: string, asked: Asked | undefined): Promise<Inspection> {
  try {
    const source = file === "-" ? await readInput(process.stdin) : await readBounded(file);
    return { file, ...(await inspect(source, extension, asked)) };
  } catch (error) {
    if (error instanceof PermanentError) return { file, error: { code: error.code, message: error.message } };
    throw error;
  }
}

type Inspected = { kind: Extract<Inspection, { kind: string }>["kind"] } & Partial<Parts>;

async function inspect(source: Uint8Array, extension: string, asked: Asked | undefined): Promise<Inspected> {
  switch (extension) {
    case ".ics":
      return inspectCalendar(decode(source));
    case ".txt":
      return inspectBody({ text: decode(source) }, asked);
    case ".html":
    case ".htm":
      return inspectBody({ html: decode(source) }, asked);
    default:
      return inspectMessage(await parseMessage(source), asked);
  }
}

function inspectCalendar(text: string): Inspected {
  const outcome = readCalendar(text);
  if (outcome.kind === "problem") throw new PermanentError(outcome.code, PROBLEMS[outcome.code]);
  const calendar: Message = {
    headers: [],
    from: [],
    to: [],
    cc: [],
    replyTo: [],
    references: [],
    attachments: [],
    forwarded: [],
    subject: "",
    calendars: [text],
  };
  return inviteOf(calendar) ?? { kind: "other" };
}

const PROBLEMS = {
  "invite.too_large": "The calendar is larger than 256 KB.",
  "invite.unreadable": "The calendar could not be read.",
  "invite.no_event": "The calendar holds no event.",
};

function inspectMessage(message: Message, asked: Asked | undefined): Inspected {
  const machine = automatic(message);
  const bounce = readBounce(message);
  const head = { message: headOf(message), ...(machine ? { automatic: machine } : {}) };
  if (bounce) return { kind: "bounce", ...head, bounce };
  const invite = isReply(message) ? undefined : inviteOf(message);
  if (invite) return { ...invite, ...head };
  if (machine) return { kind: "automatic", ...head };
  const body = inspectBody({ text: message.text, html: message.html, senderName: message.from[0]?.displayName }, asked);
  return { ...body, ...head };
}

/** A reply may quote an invite's "When:" lines; only a calendar makes an invite of it. */
function isReply(message: Message): boolean {
  return (
    message.inReplyTo !== undefined &&
    message.calendars.length === 0 &&
    !/^\s*(fwd?|wg|tr|rv|i|enc)\s*:/i.test(message.subject)
  );
}

function inspectBody(body: Body, asked: Asked | undefined): Inspected {
  const { text, elided, signature, answers, empty } = readReply(body, asked);
  const pairs = Object.entries(answers).map(([number, answer]) => [
    number,
    { text: answer.text, rating: answer.rating },
  ]);
  return {
    kind: empty && elided === "" && signature === "" ? "other" : "reply",
    reply: { text, elided, signature },
    ...(asked ? { feedback: { answers: Object.fromEntries(pairs) } } : {}),
  };
}

function inviteOf(message: Message): Inspected | undefined {
  const found = findInvites(message);
  switch (found.kind) {
    case "none":
      return undefined;
    case "ask": {
      const [first] = found.candidates;
      return first && { kind: "invite", invite: inspected(first, found.note, message, [found.question]) };
    }
    case "not_an_invitation":
      return { kind: "invite", invite: inspected(found.invite, "", message, []) };
    default:
      return { kind: "invite", invite: inspected(found.invite, found.note, message, []) };
  }
}

function inspected(invite: Invite, note: string, message: Message, asked: PlanQuestion[]): InspectedInvite {
  const recruiter = message.from[0] ?? NOBODY;
  const roles = inferRoles(invite, { recruiter, ownDomain: OWN_DOMAIN, note, subject: message.subject });
  const questions = [...asked, ...roles.questions, ...timeQuestions(invite)];
  return {
    method: invite.method,
    uid: invite.uid,
    sequence: invite.sequence,
    recurrenceId: invite.recurrenceId,
    start: invite.start,
    end: invite.end,
    timeZone: invite.timeZone,
    summary: invite.summary,
    organizer: invite.organizer?.address,
    attendees: invite.attendees.map(({ address, displayName }) => ({ address, name: displayName })),
    candidate: roles.candidate?.address,
    interviewers: roles.interviewers.map(({ address }) => address),
    questions: questions.map((question) => questionText(question, "en")),
  };
}

/** Without a deployment there is no recruiter for a bare calendar, and no domain of ours. */
const NOBODY: Mailbox = { address: "nobody@inspect.invalid" };
const OWN_DOMAIN = "inspect.invalid";

function headOf({ from, subject, date, messageId }: Message): Parts["message"] {
  return { from: from[0]?.address, subject, date: date && instant(date), messageId };
}

async function readBounded(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new PermanentError("file.unreadable", `The file cannot be read (${error.code}).`);
  });
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new PermanentError("file.unreadable", "That is not a file.");
    if (status.size > limits.octets) throw new PermanentError("mail.too_large", "The file is larger than 40 MB.");
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Standard input, which has no size that could be looked at first. */
async function readInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of input) {
    octets += chunk.length;
    if (octets > limits.octets) throw new PermanentError("mail.too_large", "The mail is larger than 40 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");

function decode(source: Uint8Array): string {
  try {
    return utf8.decode(source);
  } catch {
    // Not UTF-8: what a mail client saved in a single-byte Western charset.
    return latin1.decode(source);
  }
}
