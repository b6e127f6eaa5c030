/**
 * Somebody answers our yes/no about a held mail (R25, R6). A yes reads the held mail from the archive as if it had come
 * from the seat, and both facts are committed in one put: a crash between them would have lost the answer. The token went
 * to one mailbox only, so whoever answers from that address holds it; DMARC must not speak against them (decision 24).
 */
import { heldMail, heldTogether } from "../debrief/answering.ts";
import { type Debrief, type HeldMail, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { PermanentError } from "../errors.ts";
import { deriveKey } from "../id.ts";
import { samePerson } from "../mail/address.ts";
import type { Token } from "../mail/token.ts";
import { renderToParty } from "../outbox/party-mail.ts";
import { textOf } from "../outbox/sent-text.ts";
import { sentToParty } from "../outbox/sent-to-party.ts";
import { readCommands } from "../reply/command/command.ts";
import { changeDebrief } from "../store/change.ts";
import { cameAgain } from "./again.ts";
import { readFeedback, readLetter } from "./answer.ts";
import { type Arrival, readmit } from "./gate.ts";
import { ownWords, yesOrNo } from "./own-words.ts";
import type { House, Outcome } from "./receive.ts";
import { vouchAtDesk } from "./vouch-desk.ts";

export async function vouch(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const place = { debriefId: token.debriefId, seat: token.seat };
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  const debrief = await house.store.loadDebrief(token.debriefId);
  const which = { asks: token.seat, ordinal: token.ordinal };
  const held = debrief && heldMail(debrief, which);
  const party = debrief && held && partyInSeat(debrief, held.seat);
  if (!debrief) return (await vouchAtDesk(arrival, token, house)) ?? { outcome: "ignored", reason: "debrief.unknown" };
  if (!held || !party) return { outcome: "ignored", reason: "debrief.unknown", ...place };
  const asked = token.seat === 0 ? debrief.recruiter.address : party.mailbox.address;
  if (authentication.result === "forged" || !samePerson(authentication.author.address, asked)) {
    return { outcome: "ignored", reason: "sender.unexpected", ...place };
  }
  const together = heldTogether(debrief, which);
  if (together.length === 0) return { outcome: "ignored", reason: `held.${held.state}`, ...place };
  const { seat, from, flood } = held;
  const question: Effect = {
    key: "",
    seat: token.seat,
    mail: "confirm",
    ordinal: token.ordinal,
    from,
    ...flooded(flood),
  };
  const own = ownWords(message, await quotable(debrief, party, question, house.config));
  const accepted = yesOrNo(readCommands(own).commands);
  if (accepted === undefined) return { outcome: "ignored", reason: "reply.not_understood", ...place };

  const at = house.clock.now();
  const released = accepted ? await release(together, party, debrief, house, at) : [];
  const changed = await changeDebrief(house.store, token.debriefId, (current) => {
    const waits = heldTogether(current, which).length > 0;
    const answered: DebriefEvent = { type: "heldAnswered", ...which, accepted, at, mail };
    return waits ? [answered, ...released] : [answered];
  });
  const answered = { outcome: "command", reason: accepted ? "held.accepted" : "held.refused" } as const;
  switch (changed?.outcomes[0]) {
    case "duplicate":
      return { ...cameAgain(answered, mail, changed.debrief.handled), ...place };
    case "changed":
      return { ...answered, debriefId: debrief.id, seat };
    default:
      return { outcome: "ignored", reason: `debrief.${debrief.status}`, ...place };
  }
}

function flooded(flood: true | undefined): { flood?: true } {
  return flood ? { flood } : {};
}

/** What an answer to the question may quote, beside the question itself: all that we wrote to whom it was asked. */
async function quotable(debrief: Debrief, party: Party, question: Effect, config: House["config"]): Promise<string[]> {
  if (question.seat !== 0) {
    return [textOf(renderToParty(debrief, question, config)), await sentToParty(debrief, party, config)];
  }
  const [{ renderToRecruiter }, { sentToRecruiter }] = await Promise.all([
    import("../outbox/recruiter-mail.ts"),
    import("../outbox/sent-to-recruiter.ts"),
  ]);
  const { mails } = await sentToRecruiter(debrief, config);
  return [textOf(renderToRecruiter(debrief, question, config)), mails];
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
  for (const { objectKey, coaching, at: receivedAt } of held) {
    const stamp = { at, mail: [deriveKey("held", objectKey)], vouched: true as const, receivedAt };
    try {
      const { message } = await readmit(objectKey, party.mailbox, house.archive);
      const { event } = coaching
        ? await readLetter(message, debrief, party, house, stamp)
        : await readFeedback(message, debrief, party, house, true, stamp);
      if (event) events.push(event);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      events.push({ type: "mailUnreadable", seat: party.seat, code: error.code, ...stamp });
    }
  }
  return events;
}
