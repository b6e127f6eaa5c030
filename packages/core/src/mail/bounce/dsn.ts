/**
 * Delivery status notifications (RFC 3464, status codes per RFC 3463; R18). A mailed bounce is a note to the recruiter
 * and changes no deliverability: only the provider's own events do that. Many mail systems write bounces as prose, so
 * prose is read too.
 */
import { parseAddress } from "../address.ts";
import { automatic } from "../automatic.ts";
import { subjectKind } from "../forward/forward-marks.ts";
import { readForwarded } from "../forward/forwarded.ts";
import type { Message } from "../message.ts";
import { bounceProse, namedRecipients, serverWords } from "./bounce-prose.ts";
import { accountOf, type Bounce, judge } from "./bounce-verdict.ts";
import { fieldsOf, recipientStatuses, statusIn } from "./delivery-status.ts";
import { notificationReports } from "./provider-notification.ts";
import { saysUndelivered } from "./undelivered.ts";

/** The bounce that a message reports, the gravest of several, or undefined when it reports none. */
export function readBounce(message: Message): Bounce | undefined {
  const bounces = readBounces(message);
  return bounces.find((bounce) => bounce.class === "permanent") ?? bounces[0];
}

/** Every recipient whom a message reports as not, or not yet, reached; in the order of the report. */
export function readBounces(message: Message): Bounce[] {
  const notified = notificationReports(message.text);
  if (notified) return notified.map((one) => judge(one, accountOf("")));
  const status = message.report?.deliveryStatus;
  if (message.report?.type === "delivery-status" && status !== undefined) {
    const stated = recipientStatuses(status);
    const account = accountOf(bounceProse(message));
    const unreached = stated.filter(({ outcome, status: code }) => outcome !== "delivered" && !code?.startsWith("2"));
    if (stated.length > 0) return unreached.map((one) => judge({ ...one, machineReadable: true }, account));
  }
  const passedOn = bouncePassedOn(message);
  if (passedOn) return readBounces(passedOn);
  const told = fromProse(message);
  // A gateway that announces a bounce in its own words and carries it whole.
  const carried = message.forwarded[0];
  const vague = told.every(({ reason }) => reason === "unknown");
  return vague && told.length > 0 && carried?.report?.type === "delivery-status" ? readBounces(carried) : told;
}

/** The bounce that a person forwards inline ("Fwd: Returned mail"); their own mail is no machine's for that. */
function bouncePassedOn(message: Message): Message | undefined {
  if (subjectKind(message.subject) !== "forward" || message.text === undefined || automatic(message)) return undefined;
  const { email } = readForwarded(message.text.slice(0, 64_000), message.subject);
  if (email === undefined) return undefined;
  const { name = "", address = "" } = email.from ?? {};
  const from = { name: "from", value: `${name} <${address}>` };
  const bounced = { ...message, headers: [from], subject: email.subject ?? "", text: email.body, forwarded: [] };
  return automatic(bounced)?.reason === "sender.mailer_daemon" ? bounced : undefined;
}

function fromProse(message: Message): Bounce[] {
  const machine = automatic(message);
  if (!machine || NO_BOUNCE.has(machine.reason)) return [];
  if (machine.reason !== "report.prose" && !saysUndelivered(message, true)) return [];
  const prose = bounceProse(message);
  const account = accountOf(prose);
  const pasted = /^final-recipient\s*:/im.test(prose) ? recipientStatuses(prose) : [];
  if (pasted.length > 0)
    return pasted.filter(({ outcome }) => outcome !== "delivered").map((one) => judge(one, account));
  const delayed = DELAYED.test(`${message.subject}\n${prose.slice(0, 4_000)}`);
  return recipientsOf(message, prose).map(({ recipient, text }) => {
    const said = serverWords(text) || account.answers;
    const about = { recipient, status: statusIn(said) ?? failureIn(text), diagnostic: said || text };
    return judge({ ...about, outcome: delayed ? "delayed" : "failed" }, account);
  });
}

const NO_BOUNCE: ReadonlySet<string> = new Set(["report.disposition", "report.complaint", "subject.out_of_office"]);

// Warning: could not send message for past 4 hours
const DELAYED =
  /\bwarning\b|will (?:keep|continue|retry|be retried)|not yet been delivered|still (?:trying|being)|has been delayed|no action is required|wird weiter(?:hin)? versucht|verz[öo]ger/i;

/** A code anywhere in the lines that speak of a recipient: "code=550, detail=5.1.1". */
function failureIn(text: string): string | undefined {
  const status = statusIn(text);
  return status?.startsWith("2") ? undefined : status;
}

/** By the header that Exim and Gmail set, else by the prose, else by whom the returned message was to. */
function recipientsOf(message: Message, prose: string): { recipient?: string | undefined; text: string }[] {
  const parties = [...message.to, ...message.from].map(({ address }) => address);
  const named = namedRecipients(prose, new Set(parties));
  const failed = (field(message, "x-failed-recipients") ?? "")
    .slice(0, 16_000)
    .split(",")
    .map((one) => parseAddress(one))
    .filter((one) => one !== undefined);
  if (failed.length > 0) {
    return failed.map((recipient) => ({
      recipient,
      text: named.find((one) => one.recipient === recipient)?.text ?? prose,
    }));
  }
  const [only] = named;
  if (only?.recipient !== undefined) return named;
  const original =
    message.forwarded[0]?.to[0]?.address ??
    parseAddress(fieldsOf(message.report?.originalHeaders ?? "").get("to") ?? "");
  return [{ recipient: original, text: prose }];
}

function field(message: Message, name: string): string | undefined {
  return message.headers.find((header) => header.name === name)?.value;
}
