/**
 * What one recipient's part of a bounce comes to: the reason, and whether the address will ever work (R18). Codes, words
 * and the stage of SMTP are weighed here, because each of them alone is wrong often.
 */
import { replyCodeIn, serverWords } from "./bounce-prose.ts";
import {
  type BounceReason,
  isPermanent,
  reasonInWords,
  reasonOfCategory,
  reasonOfReply,
  reasonOfStatus,
  saysNonexistent,
} from "./bounce-reasons.ts";
import type { RecipientStatus } from "./delivery-status.ts";
import { type Stage, stageIn } from "./smtp-stage.ts";

export type Bounce = {
  /** The final recipient, lower case, when it is stated. */
  recipient?: string | undefined;
  /** RFC 3463: `5.1.1`. */
  status?: string | undefined;
  /** Permanent: mail to this address will never arrive. Transient: it may later, or from elsewhere. */
  class: "permanent" | "transient";
  reason: BounceReason;
};

/** `machineReadable` says that the evidence comes from a delivery report's own fields and not from prose. */
export type Evidence = RecipientStatus & { machineReadable?: boolean };

/** What a mail system wrote for people, read once for all recipients. */
export type Account = {
  /** Without the original message. */
  prose: string;
  /** The lines in it that servers answered. */
  answers: string;
  reasons: BounceReason[];
  stage: Stage | undefined;
};

export function accountOf(prose: string): Account {
  const answers = serverWords(prose);
  const reasons = [reasonInWords(prose), reasonInWords(answers)].filter((one) => one !== undefined);
  return { prose, answers, reasons, stage: stageIn(prose) };
}

/** The bounce that the evidence shows; the account is asked where the evidence says nothing. */
export function judge(evidence: Evidence, account: Account): Bounce {
  const { recipient, status, outcome, category } = evidence;
  const reason = reasonOfCategory(category) ?? confirmed(reasonFor(evidence, account), evidence, account);
  const permanent = isPermanent(reason) && outcome !== "delayed";
  return { recipient, status, class: permanent ? "permanent" : "transient", reason };
}

/** Precise words, then codes, then vague words, then what is said around them. */
function reasonFor({ status, diagnostic = "" }: Evidence, { prose, reasons }: Account): BounceReason {
  const words = reasonInWords(diagnostic);
  if (words !== undefined && !VAGUE.has(words)) return words;
  const reply = replyCodeIn(diagnostic);
  if (reply !== undefined && SURE_REPLIES.has(reply)) return reasonOfReply(reply) ?? "unknown";
  const byCode = reasonOfStatus(status);
  if (byCode !== undefined) return byCode;
  const told = words === undefined ? reasons : [words, ...reasons];
  return told.find((one) => !VAGUE.has(one)) ?? told[0] ?? reasonOfReply(reply ?? replyCodeIn(prose)) ?? "unknown";
}

/** Reasons whose words ("rejected", "error") stand beside a code that says more. */
const VAGUE: ReadonlySet<BounceReason> = new Set(["filtered", "system", "network", "expired"]);
/** Replies that mean one thing only (RFC 7504, RFC 7505). */
const SURE_REPLIES: ReadonlySet<string> = new Set(["521", "556"]);

const NAMELESS = /\b5\d\d:? : ?\p{L}/iu;

/**
 * The same words mean different things at different stages of SMTP. Before RCPT they are said of the sender. After it,
 * "user unknown" is what filters answer too, with a bare 550: only a code that speaks of the address, the RCPT stage or
 * the mail system's own report makes sure that nobody will ever have it.
 */
function confirmed(reason: BounceReason, evidence: Evidence, account: Account): BounceReason {
  const { status, diagnostic = "", machineReadable } = evidence;
  // "5.1.1 inactive address": the code says that there is none any more.
  if (reason === "suspended" && status === "5.1.1") return "user_unknown";
  if (!isPermanent(reason)) return reason;
  const stage = stageIn(diagnostic) ?? account.stage;
  if (stage === "helo" || stage === "mail") return "sender_refused";
  // "550 : User unknown": an answer that leaves the place of the address empty was not given to RCPT.
  if (NAMELESS.test(diagnostic || account.answers || account.prose)) return "filtered";
  const addressing = /^[45]\.1\.\d+$/.test(status ?? "");
  if (reason !== "user_unknown" || addressing || stage === "rcpt") return reason;
  const words = diagnostic || account.prose;
  if (saysNonexistent(words)) return reason;
  const uncoded = status === undefined || /\.0\.0$/.test(status);
  const bare = !machineReadable && uncoded && replyCodeIn(words) !== undefined;
  // "5.2.1 User unknown": the code says that there is a mailbox.
  const elsewhere = /^5\.(?:2\.\d+|3\.0)$/.test(status ?? "");
  return stage === "data" || bare || elsewhere ? "filtered" : reason;
}
