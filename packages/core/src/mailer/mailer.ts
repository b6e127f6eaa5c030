/**
 * Sending through SES (API v2). Every way it can end is a value, because each asks for something else of the outbox (R37);
 * the SDK's own retries are off, since SendEmail has no idempotency key and a retry is a second mail.
 */
import { type SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { cleanSubject, formatMailbox, type OutgoingMail } from "../mail/compose.ts";

export type SendResult =
  | { result: "sent"; providerId: string }
  /** This message will never be taken. */
  | { result: "rejected"; code: string }
  /** The account cannot send at all just now: everything waits. */
  | { result: "paused"; code: string }
  /** Throttled, or nobody knows: try again later. */
  | { result: "retry"; code: string };

export type Mailer = ReturnType<typeof openMailer>;

export function openMailer(client: Pick<SESv2Client, "send">, configurationSet: string) {
  async function send(mail: OutgoingMail): Promise<SendResult> {
    const command = new SendEmailCommand({
      FromEmailAddress: formatMailbox(mail.from),
      Destination: { ToAddresses: [formatMailbox(mail.to)] },
      ReplyToAddresses: [formatMailbox(mail.replyTo)],
      ConfigurationSetName: configurationSet,
      EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      Content: {
        Simple: {
          Subject: { Data: cleanSubject(mail.subject), Charset: "UTF-8" },
          Body: { Text: { Data: mail.text, Charset: "UTF-8" }, Html: { Data: mail.html, Charset: "UTF-8" } },
          Headers: mail.headers.map(({ name, value }) => ({ Name: name, Value: value })),
        },
      },
    });
    try {
      const { MessageId } = await client.send(command);
      return MessageId ? { result: "sent", providerId: MessageId } : { result: "retry", code: "mailer.no_message_id" };
    } catch (error) {
      return failure(error);
    }
  }

  return { send };
}

const PAUSED = [
  "SendingPausedException",
  "AccountSuspendedException",
  "MailFromDomainNotVerifiedException",
  "NotFoundException",
  "AccessDeniedException",
];
const REJECTED = ["MessageRejected", "BadRequestException", "ValidationException"];

function failure(error: unknown): SendResult {
  const name = (error as { name?: string }).name ?? "unknown";
  const message = (error as { message?: string }).message ?? "";
  const code = `mailer.${name
    .replace(/Exception$/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()}`;
  // SES says MessageRejected both of a bad message and of an unverified identity; only the second passes with time.
  if (PAUSED.includes(name) || /not verified/i.test(message)) return { result: "paused", code };
  if (REJECTED.includes(name)) return { result: "rejected", code };
  return { result: "retry", code };
}
