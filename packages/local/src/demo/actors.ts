/** What people do in a story: they look into their mailbox, and they send mail as their client would. */
import { PermanentError } from "@debrief/core/errors";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import { composeReply, type ReplyBody, type Style } from "../mailbox/client.ts";
import { listMessages, readMessage } from "../mailbox/maildir.ts";
import { sourceOf, submit } from "../mailbox/send.ts";
import type { LocalStack } from "../stack.ts";

/** The part of the stack that a person can see. */
export type Surroundings = Pick<LocalStack, "mailDir" | "smtpPort" | "clock">;

export type Actor = { address: string; displayName: string };

export type Received = { message: Message; source: Uint8Array; arrivedAt: string };

/** What an address has received, oldest first. */
export async function received(
  { mailDir }: Pick<Surroundings, "mailDir">,
  { address }: Pick<Actor, "address">,
): Promise<Received[]> {
  const mails: Received[] = [];
  for (const { id, arrivedAt, sent } of await listMessages(mailDir, address)) {
    const source = sent ? undefined : await readMessage(mailDir, address, id);
    if (source) mails.push({ message: await parseMessage(source), source, arrivedAt });
  }
  return mails;
}

/** Answers a mail as a client in that style does. Returns the source that was sent. */
export async function reply(
  around: Surroundings,
  actor: Actor,
  original: Message,
  style: Style,
  body: ReplyBody,
): Promise<Uint8Array> {
  const { address, displayName } = actor;
  const mail = composeReply({ original, from: { address, displayName }, style, body, timeZone: "Europe/Berlin" });
  const source = await sourceOf(mail, around.clock.now());
  await handOver(around, { from: address, to: mail.headers.to.address }, source);
  return source;
}

/** Hands a message to the stack's SMTP door. Throws PermanentError `demo.mail_refused` with the server's words. */
export async function handOver(
  { smtpPort }: Pick<Surroundings, "smtpPort">,
  envelope: { from: string; to: string },
  source: string | Uint8Array,
): Promise<void> {
  const submission = await submit(smtpPort, envelope, source);
  if (!submission.accepted) throw new PermanentError("demo.mail_refused", `The mail was refused: ${submission.reply}`);
}
