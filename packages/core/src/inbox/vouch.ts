/**
 * Somebody answers our yes/no about a held mail (R25, R6). A yes reads the held mail from the archive as if it had come
 * from the seat, and both facts are committed in one put: a crash between them would have lost the answer.
 */
import { type HeldMail, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { PermanentError } from "../errors.ts";
import { samePerson } from "../mail/address.ts";
import { parseMessage } from "../mail/parse.ts";
import type { Token } from "../mail/token.ts";
import { readCommands } from "../reply/command.ts";
import { readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import { readFeedback } from "./answer.ts";
import type { Arrival } from "./gate.ts";
import type { House, Outcome } from "./receive.ts";

export async function vouch(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const place = { debriefId: token.debriefId, seat: token.seat };
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  const debrief = await house.store.loadDebrief(token.debriefId);
  const held = debrief?.held.find((each) => each.ordinal === token.ordinal);
  const party = debrief && held && partyInSeat(debrief, held.seat);
  if (!debrief || !held || !party) return { outcome: "ignored", reason: "debrief.unknown" };
  const asked = token.seat === 0 ? debrief.recruiter.address : party.mailbox.address;
  if (authentication.result !== "authentic" || !samePerson(authentication.author.address, asked)) {
    return { outcome: "ignored", reason: "sender.unexpected", ...place };
  }
  const accepted = saysYes(readReply({ text: message.text, html: message.html }).text);
  if (accepted === undefined) return { outcome: "ignored", reason: "reply.not_understood", ...place };

  const at = house.clock.now();
  const released = accepted ? await release(held, party, token, house, at) : undefined;
  const changed = await changeDebrief(house.store, token.debriefId, (current) => {
    const waits = current.held.some((each) => each.ordinal === token.ordinal && each.state === "waiting");
    const events: DebriefEvent[] = [{ type: "heldAnswered", ordinal: token.ordinal, accepted, at, mail }];
    return waits && released ? [...events, released] : events;
  });
  if (changed?.outcomes[0] === "duplicate") return { outcome: "ignored", reason: "duplicate", ...place };
  return { outcome: "command", reason: accepted ? "held.accepted" : "held.refused", ...place };
}

/** The held mail as the event that it would have been, or the recruiter's notice that it can no longer be read. */
async function release(
  held: HeldMail,
  party: Party,
  token: Token,
  house: House,
  at: string,
): Promise<DebriefEvent | undefined> {
  const stamp = { at, mail: [`held-${held.ordinal}`] };
  const debrief = await house.store.loadDebrief(token.debriefId);
  if (!debrief) return undefined;
  try {
    const message = await parseMessage(await house.archive.read(held.objectKey));
    return readFeedback(message, debrief, party, house, true, stamp).event;
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { type: "mailUnreadable", seat: party.seat, code: error.code, ...stamp };
  }
}

function saysYes(text: string): boolean | undefined {
  for (const command of readCommands(text).commands) {
    if (command.type === "yes" || command.type === "go") return true;
    if (command.type === "no" || command.type === "stop") return false;
  }
  return undefined;
}
