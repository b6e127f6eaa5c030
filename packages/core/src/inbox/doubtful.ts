/**
 * A start or a command came in a recruiter's name, and nobody can say whether they sent it (R2), or there were too many in
 * an hour (R20). It is held on their desk, and their stored address is asked (docs/decisions/24): no word goes to whoever
 * only claims to be them, and of the mail nothing is shown but its subject.
 */
import { startAddress } from "../config.ts";
import { deskId } from "../debrief/desk.ts";
import { admitStranger, type Doubt, keepDoubt } from "../debrief/doubt.ts";
import { plainWords } from "../invite/people/plain-words.ts";
import type { Mailbox } from "../mail/address.ts";
import { changeDesk } from "../store/desk.ts";
import { keyOf } from "../store/item.ts";
import type { Arrival } from "./gate.ts";
import type { House, Outcome } from "./receive.ts";

/** A mail in the name of `recruiter`, who may start debriefs. */
export type Doubtful = Pick<Doubt, "about" | "why" | "mail"> & { recruiter: Mailbox };

/** Addresses of which only the domain is known that are asked in a day, over the whole house. */
const STRANGERS_PER_DAY = 5;

/**
 * `held` only when the mail stands on the desk; a mail that no question lists is `ignored`, with `rate.doubts` when it is
 * one too many.
 */
export async function holdForRecruiter(arrival: Arrival, doubtful: Doubtful, house: House): Promise<Outcome> {
  const { recruiter, about, why, mail } = doubtful;
  const reason = why === "flood" ? "rate.inbound" : "sender.unverified";
  // R17: a list or a bulk sender is not answered. An invite is worth a question, whichever calendar sent it.
  if (about !== "start" && !arrival.mayAnswer) return { outcome: "ignored", reason };
  const known = await isKnown(recruiter, house);
  if (!known && !(await admits(recruiter, house))) return TOO_MANY;
  const at = house.clock.now();
  const { objectKey } = arrival.delivery;
  // Nothing that a stranger wrote goes to somebody who has never had to do with us.
  const subject = known ? plainWords(arrival.message.subject) : undefined;
  const doubt = { about, why, objectKey, at, mail, ...(subject === undefined ? {} : { subject }) };
  // The name is the sender's claim, and is not kept.
  const waits = await changeDesk(house.store, { address: recruiter.address }, at, (desk) => {
    const kept = keepDoubt(desk, doubt, at);
    return { desk: kept, decision: kept.doubts.some((each) => each.mail.some((key) => mail.includes(key))) };
  });
  return waits ? { outcome: "held", reason } : TOO_MANY;
}

const TOO_MANY: Outcome = { outcome: "ignored", reason: "rate.doubts" };

/** Named in the configuration, added by an administrator, or proved to be there by a mail of their own before. */
async function isKnown({ address }: Mailbox, { config, store }: House): Promise<boolean> {
  if (config.recruiters.addresses.includes(address) || (await store.recruiters.has(address))) return true;
  const desk = await store.load(keyOf({ kind: "desk", id: deskId(address) }));
  return desk?.kind === "desk" && (desk.starts.length > 0 || desk.handled.length > 0);
}

/** Counted on a desk of the house's own, under the start address: a recruiter never has that one. */
async function admits({ address }: Mailbox, { config, store, clock }: House): Promise<boolean> {
  const at = clock.now();
  return changeDesk(store, { address: startAddress(config) }, at, (desk) => {
    const { desk: counted, granted } = admitStranger(desk, deskId(address), STRANGERS_PER_DAY, at);
    return { desk: counted, decision: granted };
  });
}
