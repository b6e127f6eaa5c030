/** Takes the gist of a summary, and finds the earlier advice that its debrief has to ask after. */
import type { Instant } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import type { Advised } from "./advised.ts";
import type { DigestLine, Gist } from "./digest-line.ts";
import { advisedIn, concerns, courseOf } from "./follow-up.ts";
import type { Account, Evidence, Summary } from "./summary.ts";

export type Seated = Account & { seat: number };

/** Of whom a debrief is: the keys by which a later one is known to be of the same client or candidate. */
export type Whose = { id: string; client?: string | undefined; candidate?: string | undefined };

/** An earlier adjustment and what the two debriefs have in common. */
export type Recalled = { same: "client" | "candidate"; advised: Advised };

/** `recalled` comes from `recallFrom`, or from the gist before, so that an addendum asks after the same. */
export function gistOf(
  summary: Summary,
  accounts: readonly Seated[],
  { version, summarisedAt, recalled }: { version: number; summarisedAt: Instant; recalled: readonly Recalled[] },
): Gist {
  const sides: readonly Side[] = ["candidate", "interviewer"];
  return {
    version,
    summarisedAt,
    pains: sides.flatMap((side) =>
      summary.painPoints[side].map((row) => {
        const { weight = 0, evidence = [] } = row[side] ?? {};
        return { topic: row.topic, side, weight, seats: seatsOf(evidence, side, accounts) };
      }),
    ),
    wishes: (summary.wishes ?? []).map(({ kind, evidence }) => {
      return { kind, seat: seatsOf([evidence], evidence.side, accounts)[0] ?? 0 };
    }),
    advice: advisedIn(summary, summarisedAt),
    asked: recalled.map(({ same, advised }) => ({ same, advised, course: courseOf(advised, summary) })),
  };
}

/**
 * What the newest earlier debrief of the same candidate or client advised, as far as it comes up again here. `lines` are
 * the recruiter's, in any order.
 */
export function recallFrom(lines: readonly DigestLine[], whose: Whose): Recalled[] {
  const earlier = lines
    .filter(({ id }) => id !== whose.id)
    .sort((a, b) =>
      a.summarisedAt === b.summarisedAt ? (a.id < b.id ? -1 : 1) : a.summarisedAt > b.summarisedAt ? -1 : 1,
    );
  for (const line of earlier) {
    const same = {
      client: whose.client !== undefined && line.client?.key === whose.client,
      candidate: whose.candidate !== undefined && line.candidate === whose.candidate,
    };
    const recalled = line.advice
      .filter((advised) => concerns(advised, same))
      .map((advised): Recalled => ({ same: same.client ? "client" : "candidate", advised }));
    if (recalled.length > 0) return recalled;
  }
  return [];
}

/** Who said it; where it rests on ratings alone, everybody of that side who answered. */
function seatsOf(evidence: readonly Evidence[], side: Side, accounts: readonly Seated[]): number[] {
  const answered = accounts.filter((account) => account.side === side && account.feedback);
  const said = answered.filter(({ name }) => evidence.some((one) => one.name === name));
  return (said.length > 0 ? said : answered).map(({ seat }) => seat);
}
