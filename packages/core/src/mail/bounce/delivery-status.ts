/**
 * The fields of a delivery status notification (RFC 3464 §2), one block a recipient, as mail systems really write them:
 * with other actions than the standard's, empty codes, and pasted into prose where no such part exists.
 */
import { parseAddress } from "../address.ts";

/** What a block says of one recipient; `outcome` is undefined when the action is none that we know. */
export type RecipientStatus = {
  recipient?: string | undefined;
  outcome?: "failed" | "delayed" | "delivered" | undefined;
  /** RFC 3463: `5.1.1`. */
  status?: string | undefined;
  /** `smtp; 550 5.1.1 no such user`, folded lines joined. */
  diagnostic?: string | undefined;
  /** PowerMTA's own word for the reason: `bad-mailbox`. */
  category?: string | undefined;
};

/** Characters of a report, and recipients, that are read. */
const MOST = { characters: 64_000, recipients: 200 };

/** The recipients of a message/delivery-status part, in order; blocks that say nothing of a recipient are left out. */
export function recipientStatuses(text: string): RecipientStatus[] {
  const found: RecipientStatus[] = [];
  for (const block of text.slice(0, MOST.characters).split(/\n[ \t]*\n/)) {
    const fields = fieldsOf(block);
    const action = fields.get("action");
    const diagnostic = fields.get("diagnostic-code");
    const status = statusIn(fields.get("status")) ?? statusIn(diagnostic);
    const recipient = addressIn(fields.get("final-recipient")) ?? addressIn(fields.get("original-recipient"));
    if (action === undefined && status === undefined && (recipient === undefined || diagnostic === undefined)) continue;
    if (found.length < MOST.recipients) {
      const category = fields.get("x-powermta-bouncecategory");
      found.push({ recipient, outcome: outcomeOf(action), status: precise(status, diagnostic), diagnostic, category });
    }
  }
  return found;
}

/** RFC 5322 fields of a block, names in lower case, folded lines joined, first one wins. */
export function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = "";
  for (const line of block.split("\n").slice(0, 500)) {
    const folded = /^[ \t]+\S/.test(line);
    if (folded && name) {
      fields.set(name, `${fields.get(name) ?? ""}\n${line.trim()}`.slice(0, 4_000));
      continue;
    }
    const colon = line.indexOf(":");
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : "";
    if (name && fields.has(name)) name = "";
    if (name) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The first enhanced status code in a text; addresses and versions hold none. */
export function statusIn(text: string | undefined): string | undefined {
  return /(?:^|[^\w.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/.exec((text ?? "").slice(0, 16_000))?.[1];
}

function addressIn(text: string | undefined): string | undefined {
  // `Final-Recipient: rfc822; jane@example.com`, with or without the type, brackets and comments.
  const value = (text ?? "").slice(0, 1_000).replace(/^[^;@]{0,40};/, "");
  return parseAddress(/<([^<>]+)>/.exec(value)?.[1] ?? value.trim().split(/\s+/)[0] ?? "");
}

/** `5.0.0` says only "failed"; a code in the diagnostic says why. */
function precise(status: string | undefined, diagnostic: string | undefined): string | undefined {
  return status === undefined || /^[45]\.0\.0$/.test(status) ? (statusIn(diagnostic) ?? status) : status;
}

/** RFC 3464 §2.3.3 knows five actions; `expired`, `failure` and `deliverable` are met all the same. */
function outcomeOf(action: string | undefined): RecipientStatus["outcome"] {
  const word = action?.toLowerCase().trim() ?? "";
  if (/^(?:fail|expired|undeliver|bounce|reject|error)/.test(word)) return "failed";
  if (/^(?:delay|deferr|transient|warn)/.test(word)) return "delayed";
  return /^(?:deliver|relay|expand|success)/.test(word) ? "delivered" : undefined;
}
