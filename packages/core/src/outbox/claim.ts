/**
 * Never two questions mails to one person about one interview, whoever forwarded it (R29). Before a questions mail leaves,
 * its debrief claims every person that it is about to ask; whom another debrief has asked, or is asking, it leaves to that
 * one. Everybody claims in the same order, so that two debriefs never end with half of the people each.
 */
import type { Instant } from "../clock.ts";
import { claimKeys, personOf } from "../debrief/claim-key.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import { samePerson } from "../mail/address.ts";
import type { Claim } from "../store/claims.ts";
import type { Store } from "../store/store.ts";

/** The seats, of those whose questions still wait in the outbox, whom another debrief asks. Throws Conflict: begin again. */
export async function seatsElsewhere(debrief: Debrief, at: Instant, store: Store): Promise<number[]> {
  const pending = debrief.parties
    .filter(({ seat }) => debrief.outbox.some(({ effect }) => effect.mail === "questions" && effect.seat === seat))
    .sort((a, b) => (personOf(a) < personOf(b) ? -1 : 1));
  const elsewhere = new Set<number>();
  for (const party of pending) {
    for (const key of elsewhere.has(party.seat) ? [] : claimKeys(debrief, party)) {
      const other = await claimed(key, party, { debriefId: debrief.id, takenAt: at }, store);
      if (!other) continue;
      for (const each of pending) if (each === party || asks(other, each)) elsewhere.add(each.seat);
      break;
    }
  }
  return [...elsewhere];
}

/** Gives back what a debrief holds, before it is erased. */
export async function releaseClaims(debrief: Debrief, store: Store): Promise<void> {
  for (const party of debrief.parties) {
    for (const key of claimKeys(debrief, party)) await store.claims.release(key, debrief.id);
  }
}

/** Takes the claim for this debrief; or returns the debrief that really asks this person. */
async function claimed(key: string, party: Party, claim: Claim, store: Store): Promise<Debrief | undefined> {
  const held = await store.claims.take(key, claim);
  if (!held) return undefined;
  const other = await store.loadDebrief(held.debriefId);
  if (other && asks(other, party)) return other;
  // Whoever took it was stopped before anything was sent, or is erased.
  const faster = await store.claims.take(key, claim, held);
  return faster && (await store.loadDebrief(faster.debriefId));
}

/** Whether a debrief has sent its questions to this person, or has them on their way. */
function asks(debrief: Debrief, { mailbox }: Party): boolean {
  const seat = debrief.parties.find((party) => samePerson(party.mailbox.address, mailbox.address))?.seat;
  if (seat === undefined) return false;
  const isIt = (key: string): boolean => key === `questions/${seat}` || key.startsWith(`questions/${seat}/`);
  const waits = debrief.outbox.some(({ effect }) => isIt(effect.key));
  return waits || debrief.sent.some(({ key, providerId }) => isIt(key) && providerId !== undefined);
}
