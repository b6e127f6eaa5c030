/**
 * What became of an adjustment: kept until the next debrief of the same client or candidate, asked after there, and held
 * against what was said this time. One interview proves nothing, so a line says what happened and never why.
 */
import type { Instant } from "../clock.ts";
import { adjustmentText } from "./adjust.ts";
import type { About, Advised, Course } from "./advised.ts";
import type { Adjustment, Summary } from "./summary.ts";
import { filled } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

export type Outcome = { key: string; text: string; done: Advised["done"]; course: Course; line: string };

/** What to keep of a summary's advice, the weightiest first; what only that one interview asked for is not among it. `at` is when the summary was written. */
export function advisedIn(summary: Summary, at: Instant): Advised[] {
  return (summary.advice ?? []).map(({ key, about, owner, sides }) => {
    return { key, about, owner, sides, pain: painOf(summary, { key, about, sides }), at };
  });
}

/** With whom it comes up again: the candidate's part follows the candidate, the manager's the client, ours both. */
export function concerns({ owner }: Pick<Advised, "owner">, same: { client: boolean; candidate: boolean }): boolean {
  if (owner === "candidate") return same.candidate;
  return owner === "manager" ? same.client : same.client || same.candidate;
}

/** The question to the recruiter; undefined when it is answered or the catalogue no longer knows the advice. */
export function questionAfter({ key, done }: Advised, words: Wording): string | undefined {
  const advice = adjustmentText(key, words);
  return done !== undefined || advice === undefined ? undefined : filled(words.followUp.question, { advice });
}

/** Holds an earlier advice against the summary of the next debrief; undefined when its words are no longer known. */
export function becameOf(earlier: Advised, now: Summary, words: Wording): Outcome | undefined {
  const text = adjustmentText(earlier.key, words);
  if (text === undefined) return undefined;
  const course = courseOf(earlier, now);
  const { key, done, about } = earlier;
  return { key, text, done, course, line: outcomeLine(done, course, about, words) };
}

/** "You did this. This time pay weighed on nobody." */
export function outcomeLine(done: Advised["done"], course: Course, about: About, words: Wording): string {
  return `${words.followUp.done[doneKey(done)]} ${courseText(course, about, words)}`;
}

/** How a matter is spoken of within a sentence. */
export function aboutName(about: About, { followUp, topics }: Wording): string {
  return about === "demands" ? followUp.demands : topics[about];
}

/** What became of the matter by now: its weight then against its weight in this summary. */
export function courseOf(earlier: Advised, now: Summary): Course {
  const heard = new Set(now.answers.map(({ side }) => side));
  if (earlier.sides.some((side) => !heard.has(side))) return "unknown";
  const pain = painOf(now, earlier);
  if (pain === 0) return "gone";
  return pain < earlier.pain ? "less" : pain > earlier.pain ? "more" : "same";
}

/** What its topic weighs on the sides that spoke of it; a demand or a gap is there or not. */
function painOf(summary: Summary, { key, about, sides }: Pick<Adjustment, "key" | "about" | "sides">): number {
  const wishes = (summary.wishes ?? []).filter(({ kind }) => (kind === "pay") === (about === "compensation"));
  if (about === "demands") return wishes.length > 0 ? 1 : 0;
  if (key.startsWith("bridge/")) return summary.gaps.some(({ topic }) => topic === about) ? 1 : 0;
  return sides.reduce((sum, side) => {
    const row = summary.painPoints[side].find(({ topic }) => topic === about);
    return sum + (row?.[side]?.weight ?? 0);
  }, 0);
}

/** By which of the words about it somebody is told that they did something, did not or have not said. */
export function doneKey(done: Advised["done"]): "yes" | "no" | "unknown" {
  return done === undefined ? "unknown" : done ? "yes" : "no";
}

export function courseText(course: Course, about: About, words: Wording): string {
  return filled(words.followUp.course[course], { matter: aboutName(about, words) });
}
