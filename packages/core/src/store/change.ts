/**
 * Load, decide, commit, and again when somebody else was faster. The decision must therefore be pure. The machine that
 * decides is loaded with the first event that needs it: most calls of most functions end without one.
 */
import type { Debrief } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import type { Transition } from "../debrief/transition.ts";
import { Conflict, TransientError } from "../errors.ts";
import type { Store } from "./store.ts";

const ATTEMPTS = 8;

/** Runs `work` again on a Conflict. Throws TransientError `store.contended` when it never gets through. */
export async function untilSettled<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; tries <= ATTEMPTS; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  throw new TransientError("store.contended", "The item kept changing while it was being changed.");
}

/**
 * Applies events to a debrief in one commit and tells how each went and what mails they led to; undefined when there is no
 * such debrief. Nothing is written when nothing changed.
 */
export function changeDebrief(
  store: Store,
  id: string,
  events: (debrief: Debrief) => DebriefEvent[],
): Promise<{ debrief: Debrief; outcomes: Transition["outcome"][]; effects: Effect[] } | undefined> {
  return untilSettled(async () => {
    const before = await store.loadDebrief(id);
    if (!before) return undefined;
    const { transition } = await import("../debrief/transition.ts");
    let debrief = before;
    const outcomes: Transition["outcome"][] = [];
    const effects: Effect[] = [];
    for (const event of events(before)) {
      const result = transition(debrief, event);
      debrief = result.debrief;
      outcomes.push(result.outcome);
      effects.push(...result.effects);
    }
    return { debrief: debrief === before ? before : await store.commit(debrief), outcomes, effects };
  });
}
