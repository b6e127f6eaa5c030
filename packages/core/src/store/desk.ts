/** A recruiter's desk is there as soon as it is asked for, and changes like everything else: load, decide, commit. */
import type { Instant } from "../clock.ts";
import { type Desk, deskId, emptyDesk } from "../debrief/desk.ts";
import type { Mailbox } from "../mail/address.ts";
import { untilSettled } from "./change.ts";
import { keyOf } from "./item.ts";
import type { Store } from "./store.ts";

export async function loadDesk(store: Store, recruiter: Mailbox, at: Instant): Promise<Desk> {
  const known = await store.load(keyOf({ kind: "desk", id: deskId(recruiter.address) }));
  return known?.kind === "desk" ? known : emptyDesk(recruiter, at);
}

/** Commits what `change` makes of the desk, unless that is the very same, and returns the decision that came with it. */
export function changeDesk<Decision>(
  store: Store,
  recruiter: Mailbox,
  at: Instant,
  change: (desk: Desk) => { desk: Desk; decision: Decision },
): Promise<Decision> {
  return untilSettled(async () => {
    const known = await loadDesk(store, recruiter, at);
    const { desk, decision } = change(known);
    if (desk !== known) await store.commit(desk);
    return decision;
  });
}
