/**
 * What became of an adjustment: kept until the next debrief of the same client or candidate, asked after there, and held
 * against what was said this time. One interview proves nothing, so a line says what happened and never why.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Side, Topic } from "../feedback/feedback.ts";
import { adjustmentText } from "./adjust.ts";
import { topicNames } from "./phrases.ts";
import type { Adjustment, Summary } from "./summary.ts";

/** What is kept of an adjustment: its words stay in the catalogue. `pain` is what its topic weighed then. */
export const Advised = z.object({
  key: z.string(),
  about: z.union([Topic, z.literal("demands")]),
  owner: z.enum(["candidate", "manager", "recruiter"]),
  sides: z.array(Side),
  pain: z.number(),
  at: Instant,
  /** The recruiter's answer, once they have given one. */
  done: z.enum(["yes", "partly", "no"]).optional(),
});
export type Advised = z.infer<typeof Advised>;

/** `unknown`: a side whose words led to it has not answered this time, or the advice was about one interview only. */
export type Course = "gone" | "less" | "same" | "more" | "unknown";

export type Outcome = { key: string; text: string; done: Advised["done"]; course: Course; line: string };

/** What to keep of a summary's advice, the one to do first. `at` is when the summary was written. */
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
export function questionAfter({ key, done }: Advised): string | undefined {
  const text = adjustmentText(key);
  if (done || text === undefined) return undefined;
  return `Last time, this was the one to do: “${text}” Did you do it? Reply “done”, “partly” or “not done”.`;
}

/** Holds an earlier advice against the summary of the next debrief; undefined when its words are no longer known. */
export function becameOf(earlier: Advised, now: Summary): Outcome | undefined {
  const text = adjustmentText(earlier.key);
  if (text === undefined) return undefined;
  const course = courseOf(earlier, now);
  const { key, done, about } = earlier;
  const matter = about === "demands" ? "the list of demands" : topicNames[about];
  return { key, text, done, course, line: `${doneText[done ?? "unknown"]} ${courseText(course, matter)}` };
}

function courseOf(earlier: Advised, now: Summary): Course {
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

const doneText = {
  yes: "You did this.",
  partly: "You did this in part.",
  no: "You have not done this yet.",
  unknown: "We do not know whether you did this.",
};

function courseText(course: Course, matter: string): string {
  return {
    gone: `This time ${matter} weighed on nobody.`,
    less: `This time ${matter} came up again, with less weight.`,
    same: `This time ${matter} came up again, as before.`,
    more: `This time ${matter} came up again, with more weight.`,
    unknown: "There is not enough to say what became of it.",
  }[course];
}
