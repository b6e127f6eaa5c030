/**
 * An effect becomes a mail: which template, to whom, answered where. A mail to a party is made from that party's seat and
 * the interview alone, so that nothing in it can depend on the other side (R48).
 */
import { renderClosing } from "@debrief/emails/generated/closing";
import { renderCoaching } from "@debrief/emails/generated/coaching";
import { renderConfirm } from "@debrief/emails/generated/confirm";
import { renderHelp } from "@debrief/emails/generated/help";
import { renderNotice } from "@debrief/emails/generated/notice";
import { renderOutcome } from "@debrief/emails/generated/outcome";
import { renderPlan } from "@debrief/emails/generated/plan";
import { renderPrivacy } from "@debrief/emails/generated/privacy";
import { renderQuestions } from "@debrief/emails/generated/questions";
import { renderReceipt } from "@debrief/emails/generated/receipt";
import { renderReminder } from "@debrief/emails/generated/reminder";
import { summaryWords } from "@debrief/emails/generated/words/summary";
import type { Rendered } from "@debrief/emails/render";
import { type Config, startAddress } from "../config.ts";
import { summaryInputOf } from "../debrief/accounts.ts";
import { COACHING } from "../debrief/coaching.ts";
import { type Debrief, FORGETTING, nameOf, type Party, partyInSeat } from "../debrief/debrief.ts";
import { ordinalOf } from "../debrief/doubt.ts";
import { draftFor } from "../debrief/draft.ts";
import { type Effect, NoticeAbout } from "../debrief/effect.ts";
import { exportFile } from "../debrief/export.ts";
import { ownDataFile } from "../debrief/own-data.ts";
import type { Mailbox } from "../mail/address.ts";
import { type Attachment, automaticHeaders, type OutgoingMail } from "../mail/compose.ts";
import { type Token, type TokenKeys, writeToken } from "../mail/token.ts";
import { linesOfHtml } from "../reply/html/html.ts";
import { type Item, keyOf } from "../store/item.ts";
import { summarise } from "../summary/merge.ts";
import { coaching, forwarded } from "./coaching-letter.ts";
import { confirm, confirmFlood, confirmSpam } from "./confirm-letter.ts";
import { digestSet } from "./digest-set.ts";
import { doubt } from "./doubt-letter.ts";
import { acceptance } from "./itip-reply.ts";
import * as letters from "./letters.ts";
import { outcome } from "./outcome-letter.ts";
import { plan } from "./plan-letter.ts";
import { privacy } from "./privacy-letter.ts";
import { receipt } from "./receipt-letter.ts";
import { reportMail } from "./report-mail.ts";
import { toTag } from "./settle.ts";

type Sender = { config: Config; keys: TokenKeys };

/** The mail that an effect is. Throws (our bug) when the effect names a seat that the debrief does not have. */
export function write(item: Item, effect: Effect, sender: Sender): OutgoingMail {
  const { config } = sender;
  return {
    ...renderAny(item, effect, config),
    ...envelopeOf(item, effect, sender),
  };
}

function renderAny(item: Item, effect: Effect, config: Config): Rendered {
  if (item.kind === "debrief") return render(item, effect, config);
  return effect.mail === "doubt" ? renderNotice(doubt(item, effect.question, config)) : renderDesk(effect, config);
}

/** Everything about a mail but its words: from whom, to whom, and where an answer to it arrives. */
export function envelopeOf(
  item: Item,
  effect: Effect,
  { config, keys }: Sender,
): Omit<OutgoingMail, "subject" | "html" | "text"> {
  const domainMailbox = (localPart: string): Mailbox => ({
    address: `${localPart}@${config.domain}`,
    displayName: config.senderName,
  });
  const answersOurs = ["receipt", "help", "plan", "confirm", "acceptance", "digestSet", "doubt", "privacy"].includes(
    effect.mail,
  );
  const token = item.kind === "debrief" ? tokenOf(item, effect) : deskTokenOf(item, effect);
  return {
    from: domainMailbox(config.startLocalPart),
    to: recipientOf(item, effect),
    replyTo: domainMailbox(token ? writeToken(token, keys) : config.startLocalPart),
    ...(effect.mail === "acceptance" ? { calendar: calendarOf(effect, config) } : {}),
    ...(item.kind === "debrief" && effect.mail === "outcome" && effect.shows.includes("export")
      ? { attachments: [exportOf(item)] }
      : {}),
    ...(item.kind === "debrief" && effect.mail === "privacy" && effect.about === "data"
      ? { attachments: [ownDataOf(item, effect.seat)] }
      : {}),
    headers: automaticHeaders(answersOurs ? "auto-replied" : "auto-generated"),
    tags: { item: keyOf(item), mail: toTag(effect.key) },
  };
}

/** Whoever was erased is in no seat any more: their last mail carries its own address. */
function recipientOf(item: Item, effect: Effect): Mailbox {
  if (effect.seat === 0 || item.kind === "desk") return item.recruiter;
  return (effect.mail === "privacy" && effect.to) || seated(item, effect.seat).mailbox;
}

/** Goes to the address in the seat and nowhere else. */
function ownDataOf(debrief: Debrief, seat: number): Attachment {
  return {
    fileName: "my-data.json",
    contentType: "application/json",
    text: ownDataFile(debrief, seated(debrief, seat)),
  };
}

function exportOf(debrief: Debrief): Attachment {
  return { fileName: `debrief-${debrief.id}.json`, contentType: "application/json", text: exportFile(debrief) };
}

/** The attendee is our start address: the one that was invited, and the one that the mail is from (RFC 6047 §2.2). */
function calendarOf({ invitation, stamp }: Extract<Effect, { mail: "acceptance" }>, config: Config) {
  const attendee = { address: startAddress(config), displayName: config.senderName };
  return { method: "REPLY" as const, text: acceptance({ ...invitation, attendee, at: stamp }) };
}

/**
 * Everything that we wrote to a party so far, or to the recruiter when no party is given, as text: what a reply may quote (decision 5). Clients quote what they show,
 * so the words that only the HTML has are part of it: its heading once passed for the first answer.
 */
export function sentTextTo(debrief: Debrief, party: Party | undefined, config: Config): string {
  return (party ? [...sentToParty(debrief, party), ...coachingTo(debrief, party, config)] : sentToRecruiter(debrief))
    .map((effect) => sentTextOf(debrief, effect, config))
    .join("\n");
}

/** One mail of ours as text, in each form in which a reply may quote it. */
export function sentTextOf(item: Item, effect: Effect, config: Config): string {
  const { text, html } = renderAny(item, effect, config);
  return [text, ...linesOfHtml(html).map((line) => line.text)].join("\n");
}

function sentToParty({ sent }: Debrief, { seat, reminded, versions }: Party): Effect[] {
  const effects: Effect[] = [{ key: "", seat, mail: "questions" }];
  if (reminded > 0) effects.push({ key: "", seat, mail: "reminder", number: reminded });
  if (versions > 0) effects.push({ key: "", seat, mail: "receipt", correction: versions > 1, late: false });
  const went = (kind: string): boolean => sent.some(({ key }) => key.startsWith(`${kind}/${seat}/`));
  if (went("forget")) effects.push({ key: "", seat, mail: "privacy", about: "confirm" });
  if (went("data")) effects.push({ key: "", seat, mail: "privacy", about: "data" });
  if (went("hold")) effects.push({ key: "", seat, mail: "privacy", about: "held" });
  return effects;
}

/** Drafts as they would be drafted now, and the recruiter's own words as far as they are kept. */
function coachingTo(debrief: Debrief, party: Party, config: Config): Effect[] {
  const { seat } = party;
  const texts = debrief.coached.filter((each) => each.seat === seat);
  const drafted = texts.some(({ words }) => words === undefined);
  const own = texts.flatMap(({ words }) => (words === undefined ? [] : [{ text: words, own: true }]));
  const ours = drafted ? [{ text: draftFor(debrief, party, config).join("\n\n"), own: false }] : [];
  return [...own, ...ours].map((words): Effect => ({ key: "", seat, mail: "coaching", ...words }));
}

/** Each mail in every shape that its first lines can take: they part the recruiter's words from ours. */
function sentToRecruiter(debrief: Debrief): Effect[] {
  const toRecruiter = { key: "", seat: 0 } as const;
  const told: Effect = {
    ...toRecruiter,
    mail: "outcome",
    done: [],
    refused: [],
    notUnderstood: ["…"],
    questions: [],
    shows: [],
  };
  const mails: Effect[] = [
    { ...toRecruiter, mail: "plan", changes: [], refused: [], notUnderstood: [] },
    {
      ...toRecruiter,
      mail: "plan",
      changes: [{ key: "arrivedAgain" }],
      refused: [{ key: "noDate" }],
      notUnderstood: ["…"],
    },
    told,
    ...noticesIn(debrief),
  ];
  if (debrief.status !== "summarised") return mails;
  return [...mails, { ...toRecruiter, mail: "summary", version: debrief.summaryVersion }];
}

/** The notices of the last mails, as far as their keys tell; what was forwarded begins as one does. */
function noticesIn(debrief: Debrief): Effect[] {
  const keys = new Set(debrief.sent.slice(-NOTICES).map(({ key }) => key));
  return [...keys].flatMap((key): Effect[] => {
    const [kind, what = "", seat = what] = key.split("/");
    const who = debrief.parties.find((party) => String(party.seat) === (kind === "forwarded" ? what : seat));
    const name = who ? nameOf(who.mailbox) : "";
    if (kind === "forwarded") return [{ key, seat: 0, mail: "forwarded", who: name, text: "", attachments: 0 }];
    const about = NoticeAbout.safeParse(what);
    return kind === "notice" && about.success ? [{ key, seat: 0, mail: "notice", about: about.data, who: name }] : [];
  });
}

const NOTICES = 40;

/** What we drafted for the recruiter to send, copy and edit, as text. */
export function draftsIn(debrief: Debrief, config: Config): string {
  if (debrief.status !== "summarised") return "";
  const { coaching } = summarise(summaryInputOf(debrief, config));
  const { candidateCoachingHeading, managerCoachingHeading } = summaryWords[config.language];
  // Whoever copies a draft copies its heading along.
  return [candidateCoachingHeading(), managerCoachingHeading(), ...coaching.candidate, ...coaching.manager].join("\n");
}

function tokenOf(debrief: Debrief, effect: Effect): Token {
  const token = { debriefId: debrief.id, seat: effect.seat, ordinal: 0 };
  if (effect.mail === "confirm") return { ...token, purpose: "confirm", ordinal: effect.ordinal };
  if (effect.mail === "privacy" && effect.about === "confirm")
    return { ...token, purpose: "confirm", ordinal: FORGETTING };
  // What is written back to a coaching mail is no answer to the questions.
  if (effect.mail === "coaching") return { ...token, purpose: "feedback", ordinal: COACHING };
  return { ...token, purpose: effect.seat === 0 ? "control" : "feedback" };
}

/** What is replied to a digest is about the digests: a control token with the desk's own id. Help asks for an invite. */
function deskTokenOf({ id }: Item, effect: Effect): Token | undefined {
  const token = { debriefId: id, seat: 0, ordinal: 0 };
  if (effect.mail === "doubt") return { ...token, purpose: "confirm", ordinal: ordinalOf(effect.question) };
  return effect.mail === "help" ? undefined : { ...token, purpose: "control" };
}

function render(debrief: Debrief, effect: Effect, config: Config): Rendered {
  switch (effect.mail) {
    case "plan":
      return renderPlan(plan(debrief, effect, config));
    case "questions":
      return renderQuestions(letters.questions(debrief, seated(debrief, effect.seat), config));
    case "receipt":
      return renderReceipt(receipt(debrief, seated(debrief, effect.seat), effect, config));
    case "reminder":
      return renderReminder(letters.reminder(debrief, seated(debrief, effect.seat), effect.number, config));
    case "summary":
      return reportMail(debrief, effect.version, config);
    case "notice":
      return renderNotice(letters.notice(debrief, effect, config));
    case "closing":
      return renderClosing(letters.closing(debrief, seated(debrief, effect.seat), config));
    case "confirm":
      return effect.seat === 0
        ? renderNotice(confirmSpam(debrief, effect.from, config))
        : effect.flood
          ? renderHelp(confirmFlood(debrief, seated(debrief, effect.seat), config))
          : renderConfirm(confirm(debrief, seated(debrief, effect.seat), effect.ordinal, config));
    case "privacy":
      return renderPrivacy(privacy(debrief, seated(debrief, effect.seat), effect.about, config));
    case "outcome":
      return renderOutcome(outcome(debrief, effect, config));
    case "coaching":
      return renderCoaching(coaching(debrief, seated(debrief, effect.seat), effect, config));
    case "forwarded":
      return renderNotice(forwarded(debrief, effect, config));
    case "acceptance":
      return renderNotice(letters.accepted(effect.invitation.summary, config));
    case "help":
      return effect.seat === 0
        ? renderDesk(effect, config)
        : renderHelp(letters.emptyReply(debrief, seated(debrief, effect.seat), config));
    case "digest":
    case "digestSet":
    case "doubt":
      return renderDesk(effect, config);
  }
}

function renderDesk(effect: Effect, config: Config): Rendered {
  if (effect.mail === "digestSet") return renderNotice(digestSet(effect.wanted, config));
  if (effect.mail !== "help") throw new Error(`A desk does not write the mail ${effect.mail} here.`);
  return renderHelp(letters.howToStart(startAddress(config), effect.why, config));
}

function seated(debrief: Debrief, seat: number): Party {
  const party = partyInSeat(debrief, seat);
  if (!party) throw new Error(`The debrief has no seat ${seat}.`);
  return party;
}
