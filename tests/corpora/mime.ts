/**
 * Bounces, notices of absence, complaints and broken mail of many systems: machines are known as machines, bounces as
 * bounces with the source's own verdict on whether trying again makes sense, and people as people.
 */
import { automatic } from "@debrief/core/mail/automatic";
import { readBounce } from "@debrief/core/mail/bounce/dsn";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import type { Corpora } from "./folder.ts";
import { type Measure, type Progress, tally } from "./measure.ts";

type Row = {
  source: string;
  input: string;
  kind: string;
  expected?: {
    is_bounce?: boolean;
    reports?: { status: string | null; replycode: string | null; reason: string; hardbounce: boolean }[];
  };
  facts: { auto_submitted?: string; return_path?: string; x_autoreply?: string };
};

export async function scoreMime(corpora: Corpora, progress: Progress): Promise<Measure[]> {
  const [read, machines, bounces, flags] = [
    tally("mime.read"),
    tally("mime.machines"),
    tally("mime.bounces"),
    tally("mime.flags"),
  ];
  const [people, noBounces] = [tally("mime.people"), tally("mime.noBounces")];
  const rows = corpora.rows<Row>("mime/index.ndjson");
  for (const [index, row] of rows.entries()) {
    const { source, input, kind } = row;
    progress(index + 1, rows.length);
    const message = await parseMessage(corpora.bytes(`mime/${input}`)).catch(
      (error: unknown) => `cannot be read: ${(error as Error).message}`,
    );
    read.count(source, input, typeof message === "string" ? message : undefined);
    if (MACHINES.has(kind)) machines.count(source, input, unknownMachine(message));
    if (isBounce(row)) bounces.count(source, input, unknownBounce(message));
    if (isBounce(row) && row.expected?.reports) flags.count(source, input, wrongFlag(row, message));
    if (typeof message === "string") continue;
    if (isPersons(row)) people.count(source, input, automatic(message)?.reason);
    if (!MACHINES.has(kind) && !REPORTS.has(kind)) noBounces.count(source, input, readBounce(message)?.class);
  }
  return [read, machines, bounces, flags, people, noBounces].map((each) => each.measured());
}

const MACHINES = new Set(["bounce", "ooo", "autoreply", "automatic"]);
/** Complaints and read receipts: machines', and neither bounce nor answer. */
const REPORTS = new Set(["arf", "mdn"]);

/** A report of success, or a complaint in a report's clothes, is filed among the bounces too and is none. */
function isBounce({ kind, expected }: Row): boolean {
  const reasons = expected?.reports?.map(({ reason }) => reason) ?? [];
  return kind === "bounce" && !reasons.some((reason) => reason === "delivered" || reason === "feedback");
}

/**
 * What carries a machine's mark in its header (RFC 3834, null reverse-path) is none of a person's, whatever the index
 * calls its structure. The index states these fields; our own reading has no part in it.
 */
function isPersons({ kind, input, facts }: Row): boolean {
  const marked =
    (facts.auto_submitted !== undefined && !/^\s*no\b/i.test(facts.auto_submitted)) ||
    facts.x_autoreply !== undefined ||
    facts.return_path?.trim() === "<>";
  return !MACHINES.has(kind) && !REPORTS.has(kind) && !marked && !UNMARKED_MACHINES.has(input);
}

/** A content filter's notice to its postmaster, sent without any mark. */
const UNMARKED_MACHINES = new Set(["james/spamMail.eml"]);

function unknownMachine(message: Message | string): string | undefined {
  if (typeof message === "string") return message;
  // A bounce that a person forwards is a person's mail about a bounce: it counts when it is read as one.
  return automatic(message) || readBounce(message)
    ? undefined
    : `taken for a person's: “${message.subject.slice(0, 70)}”`;
}

function unknownBounce(message: Message | string): string | undefined {
  if (typeof message === "string") return message;
  if (readBounce(message)) return undefined;
  return `no bounce to us (${automatic(message)?.reason ?? "a person's"}): “${message.subject.slice(0, 60)}”`;
}

function wrongFlag({ expected }: Row, message: Message | string): string | undefined {
  const [report] = expected?.reports ?? [];
  if (typeof message === "string") return message;
  const wanted = report?.hardbounce ? "permanent" : "transient";
  const came = readBounce(message);
  if (came?.class === wanted) return undefined;
  const why = [report?.reason, report?.status, report?.replycode].filter(Boolean).join(" ");
  return `${wanted} expected (${why}), came ${came?.class ?? "nothing"} ${came?.status ?? ""}`.trim();
}
