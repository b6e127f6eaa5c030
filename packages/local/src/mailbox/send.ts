/**
 * The SMTP side of the simulated clients: a composed mail becomes a message (RFC 5322, MIME), and a message is handed
 * to the SMTP server of this machine (RFC 5321), as any client would.
 */
import type { Instant } from "@debrief/core/clock";
import { TransientError } from "@debrief/core/errors";
import type { Mailbox } from "@debrief/core/mail/address";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Composed } from "./client.ts";

/**
 * What the server said: a refusal is an answer, and `reply` is its words, such as `550 No such address`. `receivedAs` is
 * the name under which the server took it, when it said one: the product records the mail under it.
 */
export type Submission = { accepted: true; receivedAs?: string } | { accepted: false; reply: string };

/** The source of a composed mail, dated `date`, under a fresh Message-ID. */
export async function sourceOf(mail: Composed, date: Instant): Promise<Uint8Array> {
  const { from, to, subject, inReplyTo, references } = mail.headers;
  const composer = new MailComposer({
    from: named(from),
    to: named(to),
    subject,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references,
    date: new Date(date),
    text: encoded(mail.text),
    ...(mail.html === undefined ? {} : { html: encoded(mail.html) }),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
      contentDisposition: "attachment",
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Hands a message to 127.0.0.1:`port`. Throws TransientError `smtp.unreachable` when no server answers there. */
export async function submit(
  port: number,
  envelope: { from: string; to: string },
  source: Uint8Array | string,
): Promise<Submission> {
  const transport = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true, ...PATIENCE });
  try {
    const { response } = await transport.sendMail({ envelope, raw: Buffer.from(source) });
    const receivedAs = /\bOK ([a-z0-9]{20,60})$/.exec(response.trim())?.[1];
    return { accepted: true, ...(receivedAs === undefined ? {} : { receivedAs }) };
  } catch (error) {
    const reply = refusal(error);
    if (reply !== undefined) return { accepted: false, reply };
    throw new TransientError("smtp.unreachable", `No SMTP server answers on 127.0.0.1:${port}.`, { cause: error });
  } finally {
    transport.close();
  }
}

const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 30_000 };

function named({ address, displayName }: Mailbox): { name: string; address: string } {
  return { name: displayName ?? "", address };
}

/** Left alone, nodemailer sends long lines as format=flowed, which neither Gmail nor Outlook does. */
function encoded(content: string): { content: string; contentTransferEncoding: string } {
  return { content, contentTransferEncoding: "quoted-printable" };
}

/** The words of an SMTP reply that said no; undefined when the failure was none (a lost connection, say). */
function refusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("responseCode" in error) || !("response" in error)) return undefined;
  return String(error.response).slice(0, 500);
}
