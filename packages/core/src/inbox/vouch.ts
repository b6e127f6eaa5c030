/**
 * Somebody answers our yes/no about a held mail (R25, R6). A yes reads the held mail from the archive as if it had come
 * from the seat, and both facts are committed in one put: a crash between them would have lost the answer.
 */
import { heldMail, heldTogether } from "../debrief/answering.ts";
import { type Debrief, type HeldMail, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { PermanentError } from "../errors.ts";
import { deriveKey } from "../id.ts";
import { samePerson } from "../mail/address.ts";
import { parseMessage } from "../mail/parse.ts";
import type { Token } from "../mail/token.ts";
import { sentTextTo } from "../outbox/write.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { readCommands } from "../reply/command/command.ts";
import { readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import { readFeedback, readLetter } from "./answer.ts";
import type { Arrival } from "./gate.ts";
import type { House, Outcome } from "./receive.ts";

export async function vouch(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const place = { debriefId: token.debriefId, seat: token.seat };
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  const debrief = await house.store.loadDebrief(token.debriefId);
  const which = { asks: token.seat, ordinal: token.ordinal };
  const held = debrief && heldMail(debrief, which);
  const party = debrief && held && partyInSeat(debrief, held.seat);
  if (!debrief || !held || !party) return { outcome: "ignored", reason: "debrief.unknown" };
  const asked = token.seat === 0 ? debrief.recruiter.address : party.mailbox.address;
  // A party is believed as when answering: the token reached only that mailbox. A recruiter needs DMARC, as ever (R1).
  const believed = authentication.result === "authentic" || (authentication.result === "unsure" && token.seat > 0);
  if (!believed || !samePerson(authentication.author.address, asked)) {
    return { outcome: "ignored", reason: "sender.unexpected", ...place };
  }
  const ours = sentTextTo(debrief, token.seat === 0 ? undefined : party, house.config);
  const accepted = saysYes(aboveOurs(readReply({ text: message.text, html: message.html }).text, ours));
  if (accepted === undefined) return { outcome: "ignored", reason: "reply.not_understood", ...place };

  const at = house.clock.now();
  const released = accepted ? await release(heldTogether(debrief, which), party, debrief, house, at) : [];
  const changed = await changeDebrief(house.store, token.debriefId, (current) => {
    const waits = heldTogether(current, which).length > 0;
    const answered: DebriefEvent = { type: "heldAnswered", ...which, accepted, at, mail };
    return waits ? [answered, ...released] : [answered];
  });
  if (changed?.outcomes[0] === "duplicate") return { outcome: "ignored", reason: "duplicate", ...place };
  return { outcome: "command", reason: accepted ? "held.accepted" : "held.refused", ...place };
}

/** The held mails as the events that they would have been, or as the recruiter's notice that one can no longer be read. */
async function release(
  held: HeldMail[],
  party: Party,
  debrief: Debrief,
  house: House,
  at: string,
): Promise<DebriefEvent[]> {
  const events: DebriefEvent[] = [];
  for (const { objectKey, coaching } of held) {
    const stamp = { at, mail: [deriveKey("held", objectKey)] };
    try {
      const message = await parseMessage(await house.archive.read(objectKey));
      const { event } = coaching
        ? readLetter(message, debrief, party, house, stamp)
        : readFeedback(message, debrief, party, house, true, stamp);
      if (event) events.push(event);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      events.push({ type: "mailUnreadable", seat: party.seat, code: error.code, ...stamp });
    }
  }
  return events;
}

function saysYes(text: string): boolean | undefined {
  for (const command of readCommands(text).commands) {
    if (command.type === "yes" || command.type === "go") return true;
    if (command.type === "no" || command.type === "stop") return false;
  }
  return undefined;
}
