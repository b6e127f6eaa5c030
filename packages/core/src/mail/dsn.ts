/**
 * Delivery status notifications (RFC 3464, status codes per RFC 3463; R18). A mailed bounce is a note to the recruiter
 * and changes no deliverability: only the provider's own events do that. Many mail systems write bounces as prose, so
 * prose is read too, where it states a code.
 */
import { parseAddress } from "./address.ts";
import { automatic } from "./automatic.ts";
import type { Message } from "./message.ts";

export type Bounce = {
  /** The final recipient, lower case, when it is stated. */
  recipient?: string | undefined;
  /** RFC 3463: `5.1.1`. */
  status?: string | undefined;
  class: "permanent" | "transient";
};

/** The bounce that a message reports, or undefined when it reports none. */
export function readBounce(message: Message): Bounce | undefined {
  const status = message.report?.deliveryStatus;
  if (message.report?.type === "delivery-status" && status !== undefined) return fromStatus(status, message);
  return fromProse(message);
}

function fromStatus(text: string, message: Message): Bounce | undefined {
  let transient: Bounce | undefined;
  let stated = false;
  for (const block of text.slice(0, 64_000).split(/\n[ \t]*\n/)) {
    const fields = fieldsOf(block);
    const action = fields.get("action")?.toLowerCase();
    const status = statusIn(fields.get("status")) ?? statusIn(fields.get("diagnostic-code"));
    const recipient = addressIn(fields.get("final-recipient")) ?? addressIn(fields.get("original-recipient"));
    if (action === undefined && status === undefined) continue;
    stated = true;
    // `delivered`, `relayed` and `expanded` report success.
    if (action !== undefined && !["failed", "delayed"].includes(action)) continue;
    const bounce: Bounce = {
      recipient,
      status: precise(status, fields.get("diagnostic-code")),
      class: permanent(status, action, fields.get("diagnostic-code")) ? "permanent" : "transient",
    };
    if (bounce.class === "permanent") return bounce;
    transient ??= bounce;
  }
  return transient ?? (stated ? undefined : fromProse(message));
}

/** `5.0.0` says only "failed"; a code in the diagnostic says why. */
function precise(status: string | undefined, diagnostic: string | undefined): string | undefined {
  return status === undefined || /^[45]\.0\.0$/.test(status) ? (statusIn(diagnostic) ?? status) : status;
}

function permanent(status: string | undefined, action: string | undefined, diagnostic: string | undefined): boolean {
  if (action === "delayed") return false;
  if (status !== undefined) return status.startsWith("5");
  return !/\b4\d\d\b/.test(diagnostic ?? "");
}

const FAILURE_WORDS =
  /undeliver|delivery (status notification|failure|has failed|failed|problem)|returned mail|mail delivery|could not be delivered|couldn't be delivered|failure notice|unzustellbar|non remis|no se (ha )?pud|mancata consegna|non recapitabile|devolvid|onbestelbaar|wasn't delivered|not delivered|can't be delivered/i;

function fromProse(message: Message): Bounce | undefined {
  const machine = automatic(message);
  if (!machine || machine.reason === "report.disposition" || machine.reason === "subject.out_of_office")
    return undefined;
  const text = (message.text ?? message.html?.replace(/<[^<>]{0,500}>/g, " ") ?? "").slice(0, 16_000);
  const failed = FAILURE_WORDS.test(message.subject) || FAILURE_WORDS.test(text.slice(0, 4_000));
  const status = statusIn(text);
  const code = /(?:^|[\s:<(#])([45])\d\d(?=[\s-]+\S)/m.exec(text)?.[1];
  if (!failed && machine.reason !== "sender.mailer_daemon" && machine.reason !== "report.delivery_status")
    return undefined;
  if (!failed && status === undefined && code === undefined) return undefined;
  const delayed = /\b(delayed|will (retry|keep trying)|not yet been delivered|warning:)/i.test(
    `${message.subject} ${text.slice(0, 2_000)}`,
  );
  const severity = status?.[0] ?? code ?? "5";
  return {
    recipient: addressIn(field(message, "x-failed-recipients")) ?? addressIn(originalTo(message)) ?? firstAddress(text),
    status,
    class: severity === "5" && !delayed ? "permanent" : "transient",
  };
}

function originalTo(message: Message): string | undefined {
  const [nested] = message.forwarded;
  if (nested?.to[0]) return nested.to[0].address;
  return fieldsOf(message.report?.originalHeaders ?? "").get("to");
}

function firstAddress(text: string): string | undefined {
  for (const match of text.slice(0, 4_000).matchAll(/<?([^\s<>"'():;,]{1,64}@[^\s<>"'():;,]{1,253})>?/g)) {
    const address = parseAddress((match[1] ?? "").replace(/[.]+$/, ""));
    if (address) return address;
  }
  return undefined;
}

/** RFC 5322 fields of a block, names in lower case, folded lines joined, first one wins. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = "";
  for (const line of block.split("\n").slice(0, 500)) {
    const folded = /^[ \t]+\S/.test(line);
    if (folded && name) {
      fields.set(name, `${fields.get(name) ?? ""} ${line.trim()}`.slice(0, 4_000));
      continue;
    }
    const colon = line.indexOf(":");
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : "";
    if (name && fields.has(name)) name = "";
    if (name) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function statusIn(text: string | undefined): string | undefined {
  return /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/.exec((text ?? "").slice(0, 16_000))?.[1];
}

function addressIn(text: string | undefined): string | undefined {
  // `Final-Recipient: rfc822; jane@example.com`, with or without the type, brackets and comments.
  const value = (text ?? "").slice(0, 1_000).replace(/^[^;@]{0,40};/, "");
  return parseAddress(/<([^<>]+)>/.exec(value)?.[1] ?? value.trim().split(/\s+/)[0] ?? "");
}

function field(message: Message, name: string): string | undefined {
  return message.headers.find((header) => header.name === name)?.value;
}
