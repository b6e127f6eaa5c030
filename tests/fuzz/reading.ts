/**
 * Everything that the rooms of core make of a mail, as one text: what `debrief inspect` shows and what the front door works
 * with, without a house around them. Two readings of one mail must be the same text (R13).
 */
import { createHash } from "node:crypto";
import { PermanentError } from "@debrief/core/errors";
import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import { findFindings } from "@debrief/core/feedback/topics";
import { findInvites, type InviteOutcome } from "@debrief/core/invite/find";
import { languageOfInvite } from "@debrief/core/invite/language";
import { inferRoles } from "@debrief/core/invite/people/roles";
import { likelyZones, timeQuestions } from "@debrief/core/invite/time-question";
import { automatic, mayAnswer } from "@debrief/core/mail/automatic";
import { readBounce } from "@debrief/core/mail/bounce/dsn";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import { readCommands } from "@debrief/core/reply/command/command";
import { intentOf } from "@debrief/core/reply/command/intent";
import { readReply } from "@debrief/core/reply/read";

/** JSON of all that was understood, or of the code by which the mail was refused. Throws nothing but our bugs. */
export async function reading(source: Uint8Array): Promise<string> {
  const message = await parseMessage(source).catch((error: unknown) => {
    if (error instanceof PermanentError) return error;
    throw error;
  });
  if (message instanceof PermanentError) return JSON.stringify({ refused: message.code });
  return JSON.stringify(understood(message), shortened);
}

function understood(message: Message): object {
  const { text, html } = message;
  const sides = (["candidate", "interviewer"] as const).map((side) => {
    const questions = defaultQuestionnaires[side];
    const reply = readReply({ text, html, senderName: message.from[0]?.displayName }, { questions });
    return { reply, findings: findFindings(reply.answers, questions, side) };
  });
  const plain = readReply({ text, html });
  const invites = findInvites(message);
  return {
    message,
    automatic: automatic(message),
    mayAnswer: mayAnswer(message),
    bounce: readBounce(message),
    plain,
    sides,
    intent: intentOf(plain.text),
    commands: readCommands(plain.text),
    invites,
    people: peopleIn(invites, message),
  };
}

function peopleIn(found: InviteOutcome, message: Message): object | undefined {
  if (!("invite" in found)) return undefined;
  const note = "note" in found ? found.note : "";
  const recruiter = message.from[0] ?? { address: "rae@agency.example" };
  const context = { recruiter, ownDomain: "debrief.example.com", note, subject: message.subject };
  return {
    roles: inferRoles(found.invite, context),
    when: timeQuestions(found.invite, likelyZones(message, [])),
    language: languageOfInvite(found.invite, note),
  };
}

/** Octets and long texts by their digest: what is compared stays readable. */
function shortened(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} octets, ${digest(value)}`;
  if (isSerialBuffer(value)) return `${value.data.length} octets, ${digest(Buffer.from(value.data))}`;
  if (typeof value === "string" && value.length > 20_000) return `${value.length} characters, ${digest(value)}`;
  return value;
}

/** JSON sees a Buffer only after its own toJSON. */
function isSerialBuffer(value: unknown): value is { data: number[] } {
  return typeof value === "object" && value !== null && Reflect.get(value, "type") === "Buffer";
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
