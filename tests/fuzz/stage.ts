/**
 * Where hostile mail arrives: a house with a debrief in every state that a stranger's mail can reach, and everybody's
 * address in it. Each mail finds it as the one before did.
 */
import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DAY, HOUR } from "@debrief/core/clock";
import { readNotification } from "@debrief/core/inbox/notification";
import { type Outcome, receive as receiveMail } from "@debrief/core/inbox/receive";
import { fromAttributes, type Item } from "@debrief/core/store/item";
import type { Row } from "../world/condition.ts";
import { openWorld, RECRUITERS, START, type World } from "../world/world.ts";
import { bytesOf, written } from "./source.ts";

/** Whose address a mail is sent to. */
export const DOORS = ["start", "candidate", "interviewer", "control", "confirm", "nobody"] as const;
export type Door = (typeof DOORS)[number];

export const RECRUITER = RECRUITERS[0] ?? "";
export const CANDIDATE = { name: "Jane Doe", address: "jane.doe@example.com" };
export const INTERVIEWER = { name: "Sam Patel", address: "sam.patel@acme.example" };
const STRANGER = "visitor@elsewhere.example";

export type Sent = World["sent"][number];

export type Stage = {
  world: World;
  /** The questions that each side got. */
  asked: { candidate: Sent; interviewer: Sent };
  /** Every address of ours that mail is sent to here. */
  addresses: Record<Door, string>;
  /** Hands one mail to the front door and lets the house come to rest. */
  receive(mail: Incoming): Promise<Received>;
  /** Puts the house back to how it stood. */
  restore(): Promise<void>;
};

export type Incoming = {
  source: string;
  recipients: string[];
  /** Envelope sender, "" when null. */
  reversePath?: string;
  /** Verdicts that are not PASS. */
  verdicts?: Record<string, { status: string }>;
};

export type Received = {
  outcomes: Outcome[];
  /** What was thrown on the way, in order; a typed outcome leaves none. */
  failures: unknown[];
  sent: Sent[];
  before: Map<string, Item>;
  after: Map<string, Item>;
  /** Records of what became of the mail. */
  records: number;
};

export async function openStage(): Promise<Stage> {
  const world = openWorld({ at: "2026-11-24T09:00:00.000Z" });
  world.mailIn(bytesAsText(inviteMail("2026-11-24T10:00:00.000Z")), START);
  await world.settled();
  await world.pass(2 * HOUR);
  const questionsTo = (address: string): Sent => {
    const mail = world.sent.find((each) => each.to === address && each.mail.startsWith("questions"));
    if (!mail) throw new Error(`Nothing was asked of ${address}.`);
    return mail;
  };
  const asked = { candidate: questionsTo(CANDIDATE.address), interviewer: questionsTo(INTERVIEWER.address) };
  // A stranger answers in the candidate's place, so that somebody is asked to vouch.
  const strange = written(
    [`From: ${STRANGER}`, "Subject: Re: questions", "Message-ID: <strange@elsewhere.example>"],
    "1. 4, it went well.",
  );
  world.mailIn(bytesAsText(strange), asked.candidate.replyTo);
  await world.settled();
  const mailTo = (address: string, kind: string): string =>
    world.sent.findLast(({ to, mail }) => to === address && mail.startsWith(kind))?.replyTo ?? "";
  // The day's caps start afresh, so that a mail meets the house and not the caps.
  await world.pass(DAY / 2);
  const addresses = {
    start: START,
    candidate: asked.candidate.replyTo,
    interviewer: asked.interviewer.replyTo,
    control: mailTo(RECRUITER, "plan"),
    confirm: mailTo(CANDIDATE.address, "confirm"),
    nobody: "nonsense@debrief.example.com",
  };
  const rows = world.table.rows();
  const sentBefore = world.sent.length;
  let count = 0;

  async function receive({ source, recipients, reversePath = STRANGER, verdicts = {} }: Incoming): Promise<Received> {
    const before = itemsIn(world.table.rows());
    const records = recordsIn(world.table.rows());
    const messageId = `hostile-${++count}`;
    const bytes = bytesOf(source);
    world.objects.set(messageId, bytes);
    const sentSince = world.sent.length;
    const failures: unknown[] = [];
    const delivery = readNotification(
      notificationOf({ messageId, recipients, reversePath, verdicts, at: world.now() }),
    );
    const outcomes = delivery
      ? await receiveMail(bytes, delivery, world.rooms()).catch((error: unknown) => {
          failures.push(error);
          return [];
        })
      : [];
    await world.settled();
    world.objects.delete(messageId);
    return {
      outcomes,
      failures: [...failures, ...world.failures.splice(0), ...world.dead.splice(0)],
      sent: world.sent.slice(sentSince),
      before,
      after: itemsIn(world.table.rows()),
      records: recordsIn(world.table.rows()) - records,
    };
  }

  async function restore(): Promise<void> {
    const kept = new Set(rows.map(nameOf));
    for (const row of world.table.rows()) {
      if (kept.has(nameOf(row))) continue;
      await world.table.send(new DeleteItemCommand({ TableName: "debrief", Key: keyIn(row) }));
    }
    for (const row of rows) await world.table.send(new PutItemCommand({ TableName: "debrief", Item: row }));
    world.sent.length = sentBefore;
    world.queue.length = 0;
  }

  return { world, asked, addresses, receive, restore };
}

/** What SES says of a mail that it has filed. */
export function notificationOf(mail: {
  messageId: string;
  recipients: string[];
  reversePath: string;
  verdicts: NonNullable<Incoming["verdicts"]>;
  at: string;
}): string {
  const pass = { status: "PASS" };
  return JSON.stringify({
    notificationType: "Received",
    mail: { messageId: mail.messageId, source: mail.reversePath },
    receipt: {
      timestamp: mail.at,
      recipients: mail.recipients,
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      ...mail.verdicts,
      action: { type: "S3", objectKey: mail.messageId },
    },
  });
}

/** An invite as a recruiter forwards it. */
export function inviteMail(end: string): string {
  const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  const calendar = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    `UID:${Date.parse(end)}@calendar.example.org`,
    "SEQUENCE:0",
    "DTSTAMP:20261120T090000Z",
    `DTSTART:${stamp(Date.parse(end) - HOUR)}`,
    `DTEND:${stamp(Date.parse(end))}`,
    `SUMMARY:Interview ${CANDIDATE.name}: Backend Engineer`,
    `ORGANIZER:mailto:${RECRUITER}`,
    `ATTENDEE;CN=${CANDIDATE.name}:mailto:${CANDIDATE.address}`,
    `ATTENDEE;CN=${INTERVIEWER.name}:mailto:${INTERVIEWER.address}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  return written(
    [
      `From: Rae Moreno <${RECRUITER}>`,
      `To: ${START}`,
      `Subject: Fwd: Interview ${CANDIDATE.name}`,
      `Message-ID: <${Date.parse(end)}@mail.example.org>`,
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="outer"',
    ],
    `--outer\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlease start.\r\n--outer\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST; name=invite.ics\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(Buffer.from(calendar).toString("base64"))}\r\n--outer--\r\n`,
  );
}

export function folded(base64: string): string {
  return base64.replace(/.{76}/g, "$&\r\n");
}

function bytesAsText(source: string): string {
  return Buffer.from(source, "latin1").toString("utf8");
}

function itemsIn(rows: Row[]): Map<string, Item> {
  const items = rows.filter((row) => row.sk?.S === "item");
  return new Map(items.map((row) => [row.pk?.S ?? "", fromAttributes(row)]));
}

/** Whatever is no item tells what became of a mail, or claims a person. */
function recordsIn(rows: Row[]): number {
  return rows.filter((row) => row.sk?.S?.startsWith("mail-")).length;
}

function keyIn({ pk, sk }: Row): Row {
  return pk && sk ? { pk, sk } : {};
}

function nameOf({ pk, sk }: Row): string {
  return `${pk?.S} ${sk?.S}`;
}
