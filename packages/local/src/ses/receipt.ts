/**
 * The notification that SES publishes for a received mail (developer guide, "Contents of notifications for Amazon SES
 * email receiving"), and the fields that it writes on top of the source that it files.
 */
import type { Instant } from "@debrief/core/clock";
import { domainOf } from "@debrief/core/mail/address";
import { type Address, addressParser, decodeWords } from "postal-mime";
import { REGION } from "../queue.ts";
import { type Field, field, mailDate, type Source, valuesOf } from "./source.ts";

export type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "DISABLED";

export type Verdicts = {
  spam: Verdict;
  virus: Verdict;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  /** What the author's domain asks for; shown in the notification only when `dmarc` is FAIL. */
  dmarcPolicy?: "none" | "quarantine" | "reject";
};

export const allPass: Verdicts = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" };

/** What the SMTP session said. `reversePath` is empty for a bounce (RFC 5321 §4.5.5). */
export type Envelope = {
  reversePath: string;
  recipients: string[];
  /** The peer's name and address, for the Received field. */
  helo: string;
  remoteAddress: string;
};

export type Received = {
  messageId: string;
  at: Instant;
  envelope: Envelope;
  verdicts: Verdicts;
  source: Source;
  object: { bucketName: string; objectKey: string };
  topicArn: string;
  processingTimeMillis: number;
};

/** SES leaves out of the notification what goes beyond 10 KB of header. */
const MAX_HEADER_OCTETS = 10 * 1024;

export function receiptNotification(received: Received) {
  const { messageId, at, envelope, verdicts, source, object, topicArn, processingTimeMillis } = received;
  const { headers, headersTruncated } = withinLimit(source.fields);
  return {
    notificationType: "Received",
    mail: {
      timestamp: at,
      source: envelope.reversePath,
      messageId,
      destination: envelope.recipients,
      headersTruncated,
      headers,
      commonHeaders: commonHeaders(source, envelope),
    },
    receipt: {
      timestamp: at,
      processingTimeMillis,
      recipients: envelope.recipients,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      ...(verdicts.dmarc === "FAIL" && { dmarcPolicy: verdicts.dmarcPolicy ?? "none" }),
      action: { type: "S3", topicArn, ...object },
    },
  };
}

function withinLimit(fields: Field[]): { headers: { name: string; value: string }[]; headersTruncated: boolean } {
  const headers: { name: string; value: string }[] = [];
  let octets = 0;
  for (const { name, value } of fields) {
    octets += name.length + value.length;
    if (octets > MAX_HEADER_OCTETS) return { headers, headersTruncated: true };
    headers.push({ name, value: utf8(value) });
  }
  return { headers, headersTruncated: false };
}

function commonHeaders(source: Source, { reversePath }: Envelope) {
  const first = (name: string) => utf8(valuesOf(source, name)[0] ?? "").slice(0, MAX_HEADER_OCTETS);
  const addresses = (name: string) => addressParser(first(name)).map(written);
  const given = <T>(name: string, value: T) => (first(name) === "" ? {} : { [name]: value });
  return {
    returnPath: reversePath,
    ...given("from", addresses("from")),
    ...given("date", first("date")),
    ...given("to", addresses("to")),
    ...given("cc", addresses("cc")),
    ...(first("message-id") !== "" && { messageId: first("message-id") }),
    ...given("subject", decodeWords(first("subject"))),
  };
}

function written({ name, address }: Address): string {
  if (!address) return name;
  return name ? `${name} <${address}>` : address;
}

/** Header octets as text; SES writes its JSON in UTF-8, and 8-bit headers are UTF-8 where they are anything. */
function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}

/** The fields that SES puts on top of a mail it files: claims for people to read, which no program may trust (R3). */
export function filedFields({
  messageId,
  at,
  envelope,
  verdicts,
  source,
}: Omit<Received, "object" | "topicArn">): Field[] {
  const { reversePath, recipients, helo, remoteAddress } = envelope;
  const author = addressParser(utf8(valuesOf(source, "from")[0] ?? "").slice(0, MAX_HEADER_OCTETS))[0]?.address ?? "";
  const [spf, dkim, dmarc] = [verdicts.spf, verdicts.dkim, verdicts.dmarc].map((verdict) => verdict.toLowerCase());
  const peer = `${ascii(helo)} [${ascii(remoteAddress)}]`;
  const mailFrom = `envelope-from=${ascii(reversePath)}`;
  return [
    field("Return-Path", `<${ascii(reversePath)}>`),
    field(
      "Received",
      `from ${peer} by inbound-smtp.${REGION}.amazonaws.com with SMTP id ${messageId} for ${ascii(recipients[0] ?? "")}; ${mailDate(at)}`,
    ),
    field("X-SES-Spam-Verdict", verdicts.spam),
    field("X-SES-Virus-Verdict", verdicts.virus),
    field("Received-SPF", `${spf} (spfCheck) client-ip=${ascii(remoteAddress)}; ${mailFrom}; helo=${ascii(helo)};`),
    field(
      "Authentication-Results",
      `amazonses.com; spf=${spf} ${mailFrom}; dkim=${dkim} header.i=@${ascii(domainOf(author))}; dmarc=${dmarc} header.from=${ascii(domainOf(author))};`,
    ),
  ];
}

/** A peer chooses these words; in a header field they are printable ASCII and short. */
function ascii(text: string): string {
  return text.replace(/[^!-~]/g, "?").slice(0, 320);
}
