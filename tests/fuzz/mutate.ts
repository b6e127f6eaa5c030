/** One to four kinds of damage, one upon the other, to a mail. What was done is named, for whoever must explain it. */

import { bodyMutators } from "./mutators/body.ts";
import { calendarMutators } from "./mutators/calendar.ts";
import { headerMutators } from "./mutators/header.ts";
import { mimeMutators } from "./mutators/mime.ts";
import type { Mutator } from "./mutators/mutator.ts";
import { octetMutators } from "./mutators/octets.ts";
import { tnefMutators } from "./mutators/tnef.ts";
import type { Random } from "./random.ts";

/** Each kind has the same share, however many mutators it has. */
const KINDS: Mutator[][] = [
  headerMutators,
  headerMutators,
  mimeMutators,
  mimeMutators,
  bodyMutators,
  calendarMutators,
  octetMutators,
];

export const mutators: Mutator[] = [...new Set([...KINDS.flat(), ...tnefMutators])];

export type Mutated = { source: string; damage: string[] };

/** Octets; damage upon damage may multiply, and the bombs have tests of their own. */
const MOST = 400_000;

export function mutate(source: string, other: string, random: Random): Mutated {
  let current = source;
  const damage: string[] = [];
  for (let times = 1 + random.int(4); times > 0; times--) {
    const kind = holdsTnef(current) && random.oneIn(2) ? tnefMutators : random.pick(fitting(current));
    const mutator = random.pick(kind);
    const next = mutator.apply(current, random, other);
    if (next.length > MOST) continue;
    damage.push(mutator.name);
    current = next;
  }
  return { source: current, damage };
}

/** Where there is no calendar there is nothing to damage in it. */
function fitting(source: string): Mutator[][] {
  const hasCalendar = /BEGIN:VCALENDAR|QkVHSU46VkNBTEVOREFS/.test(source);
  return hasCalendar
    ? [...KINDS, calendarMutators, calendarMutators]
    : KINDS.filter((kind) => kind !== calendarMutators);
}

function holdsTnef(source: string): boolean {
  return source.includes("application/ms-tnef");
}
