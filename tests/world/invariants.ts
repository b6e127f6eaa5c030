/**
 * What must be true of every history, whatever happened in it: each invariant is one named check with its row. A check
 * looks at the world from outside: at the mails that left, at the rows that were written, at what became of each mail that
 * came in.
 */
import { checks as aboutMails } from "./checks/mails.ts";
import { checks as aboutPeople } from "./checks/people.ts";
import { checks as aboutState } from "./checks/state.ts";
import { checks as aboutTime } from "./checks/time.ts";
import { checks as aboutWebhooks } from "./checks/webhooks.ts";
import type { Heard } from "./endpoints.ts";
import type { Sent } from "./provider.ts";
import type { Step } from "./steps.ts";
import type { Handled, Move, World } from "./world.ts";

/** One check of one world. Everything in it throws when the invariant does not hold. */
export type Check = {
  mail?: (mail: Sent) => void;
  move?: (move: Move) => void;
  handled?: (handled: Handled) => void;
  /** A request came to an endpoint, after whatever was known of the one before had been marked or lost. */
  heard?: (heard: Heard) => void;
  /** After each step, with the mails that left in it. */
  step?: (step: Step, fresh: Sent[]) => void;
  /** Once everything is quiet, nothing is broken any more and more than a year has passed. */
  end?: () => void;
};

export const CHECKS: Record<string, (world: World) => Check> = {
  ...aboutMails,
  ...aboutState,
  ...aboutTime,
  ...aboutPeople,
  ...aboutWebhooks,
};

/** Looks at a world; `look` after every step, `end` when all is over. Throws with the name of what does not hold. */
export function witness(world: World, names: readonly string[] = Object.keys(CHECKS)) {
  const checks = names.map((name) => ({ name, check: CHECKS[name]?.(world) ?? {} }));
  let seen = 0;

  function each(apply: (check: Check) => void): void {
    for (const { name, check } of checks) {
      try {
        apply(check);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
  }

  function look(step: Step): void {
    const fresh: Sent[] = [];
    for (const entry of world.log.slice(seen)) {
      if ("mail" in entry) fresh.push(entry.mail);
      each((check) => {
        if ("mail" in entry) check.mail?.(entry.mail);
        else if ("move" in entry) check.move?.(entry.move);
        else if ("heard" in entry) check.heard?.(entry.heard);
        else check.handled?.(entry.handled);
      });
    }
    seen = world.log.length;
    each((check) => check.step?.(step, fresh));
  }

  return { look, end: () => each((check) => check.end?.()) };
}
