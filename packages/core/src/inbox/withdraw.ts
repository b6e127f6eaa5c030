/**
 * The two ends of a wish to be forgotten: the answer to our question, believed only from the address that it went to, and
 * whatever comes to a seat after its person is gone, which nobody reads (R51).
 */
import { type Debrief, type Party, partyInSeat } from "../debrief/debrief.ts";
import { isForgotten } from "../debrief/erasure.ts";
import { samePerson } from "../mail/address.ts";
import type { Token } from "../mail/token.ts";
import { sentToParty } from "../outbox/sent-to-party.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { readCommands } from "../reply/command/command.ts";
import { intentOf } from "../reply/command/intent.ts";
import { readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import { cameAgain } from "./again.ts";
import type { Arrival } from "./gate.ts";
import { yesOrNo } from "./own-words.ts";
import type { House, Outcome } from "./receive.ts";

/** The answer to our question; its token is a confirm token of the ordinal FORGETTING. */
export async function withdraw(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const { debriefId, seat } = token;
  const place = { debriefId, seat };
  const debrief = await house.store.loadDebrief(debriefId);
  const party = debrief && partyInSeat(debrief, seat);
  if (!debrief || !party) return { outcome: "ignored", reason: "debrief.unknown" };
  if (party.forgotten) return afterForgetting(arrival, party, debriefId, mail, house);
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  // The token reached only that mailbox; a forwarded question must not speak for it all the same.
  if (authentication.result === "forged" || !samePerson(authentication.author.address, party.mailbox.address)) {
    return { outcome: "ignored", reason: "sender.unexpected", ...place };
  }
  const { text } = readReply({ text: message.text, html: message.html, senderName: party.mailbox.displayName });
  const accepted = agrees(aboveOurs(text, await sentToParty(debrief, party, house.config)));
  if (accepted === undefined) return { outcome: "ignored", reason: "reply.not_understood", ...place };
  const at = house.clock.now();
  const changed = await changeDebrief(house.store, debriefId, () => [
    { type: "forgetAnswered", seat, accepted, at, mail },
  ]);
  const [outcome] = changed?.outcomes ?? [];
  const answered = { outcome: "command", reason: accepted ? "party.forgotten" : "party.stays" } as const;
  if (outcome === "duplicate") return { ...cameAgain(answered, mail, debrief.handled), ...place };
  if (outcome === "rate") return { outcome: "ignored", reason: "rate.inbound", ...place };
  return { ...answered, ...place };
}

/** A mail to the seat of somebody who was erased, or of a debrief that was: it leaves the archive again, unread. */
export async function afterForgetting(
  { authentication, automatic, mayAnswer }: Arrival,
  party: Pick<Party, "seat" | "forgotten">,
  debriefId: string,
  mail: string[],
  { store, clock }: House,
): Promise<Outcome> {
  const { seat } = party;
  const known = authentication.result !== "forged" && isForgotten(party, authentication.author.address);
  const writer = known && mayAnswer && !automatic ? { address: authentication.author.address } : undefined;
  const at = clock.now();
  await changeDebrief(store, debriefId, () => [{ type: "forgottenWrote", seat, writer, at, mail }]);
  return { outcome: "ignored", reason: "party.forgotten", debriefId, seat };
}

/** Whether the person of a token was erased, alone or with the whole debrief. */
export function isGone(debrief: Debrief, party: Party | undefined): boolean {
  return party === undefined ? debrief.parties.length === 0 : party.forgotten !== undefined;
}

/**
 * Undefined for neither and for both: it cannot be undone, and "ok", a line later "no, I would rather keep them", was read
 * as a yes by its first word. Whoever says "forget me" once more has said yes, unless a no stands beside it.
 */
export function agrees(text: string): boolean | undefined {
  const { commands } = readCommands(text);
  if (intentOf(text) !== "forget") return yesOrNo(commands);
  return commands.some(({ type }) => type === "no") ? undefined : true;
}
