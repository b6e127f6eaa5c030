/** Everything about a mail but its words: from whom, to whom, what is attached, and where an answer to it arrives. */
import { type Config, startAddress } from "../config.ts";
import { COACHING } from "../debrief/coaching.ts";
import { type Debrief, FORGETTING } from "../debrief/debrief.ts";
import { ordinalOf } from "../debrief/doubt.ts";
import type { Effect } from "../debrief/effect.ts";
import { exportFile } from "../debrief/export.ts";
import { ownDataFile } from "../debrief/own-data.ts";
import type { Mailbox } from "../mail/address.ts";
import { type Attachment, automaticHeaders, type OutgoingMail } from "../mail/compose.ts";
import { type Token, type TokenKeys, writeToken } from "../mail/token.ts";
import { type Item, keyOf } from "../store/item.ts";
import { acceptance } from "./itip-reply.ts";
import { seated } from "./party-mail.ts";
import { toTag } from "./settle.ts";

export type Sender = { config: Config; keys: TokenKeys };

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
