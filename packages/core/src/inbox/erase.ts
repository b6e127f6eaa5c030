/**
 * Erasure and the legal hold at the word of whoever keeps the record, by other ways than mail: the API and its
 * administrators (R51). Each is one commit; what lies outside of the item is shredded from there (outbox/shred.ts). Nobody
 * is written to, but for parties whose own wish waited for a hold to end.
 */
import type { Clock } from "../clock.ts";
import { partyInSeat } from "../debrief/debrief.ts";
import { changeDebrief } from "../store/change.ts";
import type { Store } from "../store/store.ts";

type Rooms = { store: Store; clock: Clock };

/** `erased`: gone, also when it was gone before; `held`: a legal hold forbids it; `unknown`: there is nothing of that id. */
export type ErasureOutcome = "erased" | "held" | "unknown";

/** Erases a whole debrief: every answer, name, address and note. A tombstone stays for a month. */
export async function eraseDebrief(id: string, { store, clock }: Rooms): Promise<ErasureOutcome> {
  const changed = await changeDebrief(store, id, () => [{ type: "debriefErased", at: clock.now() }]);
  if (!changed) return "unknown";
  return changed.debrief.hold ? "held" : "erased";
}

/** Erases one person of a debrief: what they wrote, their name and address. What others wrote stays, without the name. */
export async function erasePerson(id: string, seat: number, { store, clock }: Rooms): Promise<ErasureOutcome> {
  const changed = await changeDebrief(store, id, () => [{ type: "personErased", seat, at: clock.now() }]);
  const party = changed && partyInSeat(changed.debrief, seat);
  if (!party) return "unknown";
  return party.forgotten ? "erased" : "held";
}

/** Places a legal hold, or releases it. `unchanged`: it stood, or did not, already. */
export async function holdDebrief(
  id: string,
  wanted: boolean,
  { store, clock }: Rooms,
): Promise<"changed" | "unchanged" | "unknown"> {
  const type = wanted ? "holdPlaced" : "holdReleased";
  const changed = await changeDebrief(store, id, () => [{ type, at: clock.now() }]);
  if (!changed) return "unknown";
  return changed.outcomes[0] === "changed" ? "changed" : "unchanged";
}
