/**
 * What is kept of advice in the table, apart from the catalogue that holds its words: a function that only stores it
 * need not load those.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Side, Topic } from "../feedback/feedback.ts";

/** What an adjustment was about; `demands` is a list of must-haves that few people or nobody can meet. */
export const About = z.union([Topic, z.literal("demands")]);
export type About = z.infer<typeof About>;

/** What is kept of an adjustment: its words stay in the catalogue. `pain` is what its topic weighed then. */
export const Advised = z.object({
  key: z.string(),
  about: About,
  owner: z.enum(["candidate", "manager", "recruiter"]),
  sides: z.array(Side),
  pain: z.number(),
  at: Instant,
  /** Whether the recruiter did it, once they have said so. */
  done: z.boolean().optional(),
});
export type Advised = z.infer<typeof Advised>;

/** `unknown`: a side whose words led to it has not answered this time, or the advice was about one interview only. */
export const Course = z.enum(["gone", "less", "same", "more", "unknown"]);
export type Course = z.infer<typeof Course>;

/** An earlier adjustment that a debrief asks after, whose matter it shares, and what became of it by now. */
export const Asked = z.object({ same: z.enum(["client", "candidate"]), advised: Advised, course: Course });
export type Asked = z.infer<typeof Asked>;
