/**
 * How a person's mail was read, for a person to see: the very reader of the product (core's reply/read.ts, with the
 * mails that this person had got until then) reads it again, and what it made of the words is painted onto the body.
 */

import type { Config } from "@debrief/core/config";
import { type Debrief, type Party, partyInSeat } from "@debrief/core/debrief/debrief";
import { questionnaireOf } from "@debrief/core/debrief/spoken";
import type { Finding } from "@debrief/core/feedback/feedback";
import { houseLexicon } from "@debrief/core/feedback/lexicon/house";
import type { Questionnaire } from "@debrief/core/feedback/questionnaire";
import { findFindings } from "@debrief/core/feedback/topics";
import type { Message } from "@debrief/core/mail/message";
import { draftsIn } from "@debrief/core/outbox/report-mail";
import { aboveOurs } from "@debrief/core/reply/command/above-ours";
import { type Commands, readCommands } from "@debrief/core/reply/command/command";
import { linesOfHtml } from "@debrief/core/reply/html/html";
import { type Reply, readReply } from "@debrief/core/reply/read";
import type { MailRecord } from "@debrief/core/store/store";
import { recordKeys } from "./arrivals.ts";
import type { Ledger } from "./ledger.ts";
import type { Letter, Unreadable } from "./letter.ts";
import { type Painted, paint } from "./paint.ts";

export type Understanding = {
  record: MailRecord | undefined;
  debrief: Debrief | undefined;
  party: Party | undefined;
  questions: Questionnaire;
  reply: Reply;
  /** What the answers say, clause by clause; of a mail that was recorded as an answer. */
  findings: Finding[];
  /** Of a mail to a debrief's recruiter address alone. */
  commands: Commands | undefined;
  painted: Painted[];
};

/** What became of a sent mail; undefined when it is not on record (yet). */
export function recordOf({ records }: Ledger, letter: Letter): MailRecord | undefined {
  const { entry, message } = letter;
  if (entry.receivedAs === undefined) return undefined;
  const recipients = [...(entry.overSmtp?.recipients ?? []), ...message.to.map(({ address }) => address)];
  const keys = new Set(recordKeys(entry.receivedAs, recipients));
  return records.find(({ key }) => keys.has(key));
}

/** Reads a sent mail as the product did; `mailbox` is all mail of the same person. */
export function understand(
  letter: Letter,
  mailbox: (Letter | Unreadable)[],
  ledger: Ledger,
  config: Config,
): Understanding {
  const { message } = letter;
  const record = recordOf(ledger, letter);
  const debrief = ledger.debriefs.find(({ id }) => id === record?.debriefId);
  const seat = record?.seat;
  const party = debrief && seat !== undefined ? partyInSeat(debrief, seat) : undefined;
  const questions = debrief && party ? questionnaireOf(debrief, party, config) : [];
  const senderName = party?.mailbox.displayName ?? message.from[0]?.displayName;
  const sentText = party || seat === 0 ? sentBefore(letter, mailbox) : "";
  const body = { text: message.text, html: message.html, senderName };
  const reply = readReply(body, party ? { questions, sentText } : undefined);
  const says = party !== undefined && record?.outcome === "feedback";
  const findings = says ? findFindings(reply.answers, questions, party.side, houseLexicon(config.lexicon)) : [];
  const steers = debrief !== undefined && seat === 0 && record?.outcome === "command";
  const commands = steers ? commandsIn(reply, sentText, draftsOf(debrief, config), senderName) : undefined;
  return {
    record,
    debrief,
    party,
    questions,
    reply,
    findings,
    commands,
    painted: paint(bodyOf(message), reply, commands),
  };
}

function draftsOf(debrief: Debrief, config: Config): string {
  return debrief.status === "summarised" ? draftsIn(debrief, config) : "";
}

function commandsIn(
  { text, signature }: Reply,
  ours: string,
  drafts: string,
  senderName: string | undefined,
): Commands {
  const own = aboveOurs(`${text}\n\n${signature}`, ours, drafts);
  return readCommands(own.slice(0, text.length), senderName, own.slice(text.length));
}

/** Every word that the person could quote: the mails with the same address to answer to that lay in the mailbox then. */
function sentBefore(letter: Letter, mailbox: (Letter | Unreadable)[]): string {
  const answeredTo = letter.message.to[0]?.address;
  const until = mailbox.findIndex(({ entry }) => entry.id === letter.entry.id);
  return mailbox
    .slice(0, until < 0 ? undefined : until)
    .flatMap((each) => ("message" in each && !each.entry.sent ? [each.message] : []))
    .filter(({ replyTo }) => replyTo.some(({ address }) => address === answeredTo))
    .flatMap(({ text = "", html = "" }) => [text, ...linesOfHtml(html).map((line) => line.text)])
    .join("\n");
}

function bodyOf({ text, html }: Message): string {
  if (text !== undefined && text.trim() !== "") return text;
  return linesOfHtml(html ?? "")
    .map((line) => `${">".repeat(line.depth)}${line.depth > 0 ? " " : ""}${line.text}`)
    .join("\n");
}
