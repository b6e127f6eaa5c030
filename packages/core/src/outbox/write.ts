/**
 * An effect becomes a mail: which template, to whom, answered where. A mail to a party is made from that party's seat and
 * the interview alone, so that nothing in it can depend on the other side (R48).
 */
import { renderClosing } from "@debrief/emails/generated/closing";
import { renderConfirm } from "@debrief/emails/generated/confirm";
import { renderHelp } from "@debrief/emails/generated/help";
import { renderNotice } from "@debrief/emails/generated/notice";
import { renderPlan } from "@debrief/emails/generated/plan";
import { renderQuestions } from "@debrief/emails/generated/questions";
import { renderReceipt } from "@debrief/emails/generated/receipt";
import { renderReminder } from "@debrief/emails/generated/reminder";
import { renderSummary } from "@debrief/emails/generated/summary";
import type { Rendered } from "@debrief/emails/render";
import { type Config, startAddress } from "../config.ts";
import { type Debrief, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import type { Mailbox } from "../mail/address.ts";
import { automaticHeaders, type OutgoingMail } from "../mail/compose.ts";
import { type Token, type TokenKeys, writeToken } from "../mail/token.ts";
import { linesOfHtml } from "../reply/html/html.ts";
import { type Item, keyOf } from "../store/item.ts";
import { acceptance } from "./itip-reply.ts";
import * as letters from "./letters.ts";
import { summaryProps } from "./report.ts";
import { toTag } from "./settle.ts";

type Sender = { config: Config; keys: TokenKeys };

/** The mail that an effect is. Throws (our bug) when the effect names a seat that the debrief does not have. */
export function write(item: Item, effect: Effect, { config, keys }: Sender): OutgoingMail {
  const domainMailbox = (localPart: string): Mailbox => ({
    address: `${localPart}@${config.domain}`,
    displayName: config.senderName,
  });
  const answersOurs = ["receipt", "help", "plan", "confirm", "acceptance"].includes(effect.mail);
  const token = item.kind === "debrief" ? tokenOf(item, effect) : undefined;
  return {
    ...(item.kind === "debrief" ? render(item, effect, config) : renderDesk(effect, config)),
    from: domainMailbox(config.startLocalPart),
    to: effect.seat === 0 || item.kind === "desk" ? item.recruiter : seated(item, effect.seat).mailbox,
    replyTo: domainMailbox(token ? writeToken(token, keys) : config.startLocalPart),
    ...(effect.mail === "acceptance" ? { calendar: calendarOf(effect, config) } : {}),
    headers: automaticHeaders(answersOurs ? "auto-replied" : "auto-generated"),
    tags: { item: keyOf(item), mail: toTag(effect.key) },
  };
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
  return (party ? sentToParty(party) : sentToRecruiter(debrief))
    .map((effect) => render(debrief, effect, config))
    .flatMap(({ text, html }) => [text, ...linesOfHtml(html).map((line) => line.text)])
    .join("\n");
}

function sentToParty({ seat, reminded, versions }: Party): Effect[] {
  const effects: Effect[] = [{ key: "", seat, mail: "questions" }];
  if (reminded > 0) effects.push({ key: "", seat, mail: "reminder", number: reminded });
  if (versions > 0) effects.push({ key: "", seat, mail: "receipt", correction: versions > 1, late: false });
  return effects;
}

function sentToRecruiter(debrief: Debrief): Effect[] {
  const plan: Effect = { key: "", seat: 0, mail: "plan", changes: [], notUnderstood: [] };
  if (debrief.status !== "summarised") return [plan];
  return [plan, { key: "", seat: 0, mail: "summary", version: debrief.summaryVersion }];
}

function tokenOf(debrief: Debrief, effect: Effect): Token {
  const token = { debriefId: debrief.id, seat: effect.seat, ordinal: 0 };
  if (effect.mail === "confirm") return { ...token, purpose: "confirm", ordinal: effect.ordinal };
  return { ...token, purpose: effect.seat === 0 ? "control" : "feedback" };
}

function render(debrief: Debrief, effect: Effect, config: Config): Rendered {
  switch (effect.mail) {
    case "plan":
      return renderPlan(letters.plan(debrief, effect));
    case "questions":
      return renderQuestions(letters.questions(debrief, seated(debrief, effect.seat)));
    case "receipt":
      return renderReceipt(letters.receipt(debrief, seated(debrief, effect.seat), effect));
    case "reminder":
      return renderReminder(letters.reminder(debrief, seated(debrief, effect.seat), effect.number));
    case "summary":
      return renderSummary(summaryProps(debrief, effect.version));
    case "notice":
      return renderNotice(letters.notice(debrief, effect));
    case "closing":
      return renderClosing(letters.closing(debrief, seated(debrief, effect.seat)));
    case "confirm":
      return effect.seat === 0
        ? renderNotice(letters.confirmSpam(debrief, effect.from))
        : renderConfirm(letters.confirm(debrief, seated(debrief, effect.seat), effect.ordinal));
    case "acceptance":
      return renderNotice(letters.accepted(effect.invitation.summary));
    case "help":
      return effect.seat === 0
        ? renderDesk(effect, config)
        : renderHelp(letters.emptyReply(debrief, seated(debrief, effect.seat)));
  }
}

function renderDesk(effect: Effect, config: Config): Rendered {
  if (effect.mail !== "help") throw new Error(`A desk sends help mails only, not ${effect.mail}.`);
  return renderHelp(letters.howToStart(startAddress(config), effect.detail));
}

function seated(debrief: Debrief, seat: number): Party {
  const party = partyInSeat(debrief, seat);
  if (!party) throw new Error(`The debrief has no seat ${seat}.`);
  return party;
}
