/**
 * Sending through SES (API v2). Every way it can end is a value, because each asks for something else of the outbox (R37);
 * the SDK's own retries are off, since SendEmail has no idempotency key and a retry is a second mail.
 */
import { type SESv2Client, SendEmailCommand, type SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import { cleanSubject, formatMailbox, type OutgoingMail, rawMessage } from "../mail/compose.ts";

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
      ConfigurationSetName: configurationSet,
      EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      ...contentOf(mail),
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

/** SES makes MIME of a text and its HTML (decision 11); what carries a calendar object or a file is made here, whole. */
function contentOf(mail: OutgoingMail): Pick<SendEmailCommandInput, "Content" | "ReplyToAddresses"> {
  const { calendar, attachments = [] } = mail;
  if (calendar || attachments.length > 0)
    return { Content: { Raw: { Data: new TextEncoder().encode(rawMessage(mail)) } } };
  const utf8 = (Data: string) => ({ Data, Charset: "UTF-8" });
  return {
    ReplyToAddresses: [formatMailbox(mail.replyTo)],
    Content: {
      Simple: {
        Subject: utf8(cleanSubject(mail.subject)),
        Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
        Headers: mail.headers.map(({ name, value }) => ({ Name: name, Value: value })),
      },
    },
  };
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
