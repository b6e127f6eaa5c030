/** The 360° summary as the API shows it: what the recruiter's mail says, as data. */

import { Instant } from "@debrief/core/clock";
import { Owner, Polarity, Side, Topic } from "@debrief/core/feedback/feedback";
import { WishKind } from "@debrief/core/summary/digest-line";
import type { Summary } from "@debrief/core/summary/summary";
import * as z from "zod";

const Evidence = z
  .object({ quote: z.string(), name: z.string(), side: Side })
  .meta({ id: "Evidence", description: "A verbatim quote, and whose it is." });

const View = z
  .object({
    polarity: Polarity,
    weight: z.number().meta({ description: "Clauses and ratings; a 1 or a 5 counts twice." }),
    evidence: z.array(Evidence),
    rated: z.boolean().optional().meta({ description: "It rests on ratings alone." }),
    split: z.boolean().optional().meta({ description: "Members of this side disagree with each other." }),
    also: Evidence.optional().meta({ description: "Words for what the line grants beside the shared view." }),
  })
  .meta({ id: "View", description: "What one side says about one topic." });

const TopicRow = z
  .object({
    topic: Topic,
    relation: z.enum(["agreement", "gap", "one_sided"]),
    view: Polarity.optional(),
    line: z.string().optional(),
    candidate: View.optional(),
    interviewer: View.optional(),
  })
  .meta({ id: "TopicRow" });

const rows = z.array(TopicRow);
const personal = { label: z.string(), side: Side, name: z.string() };

export const SummaryDocument = z
  .object({
    version: z.int().meta({ description: "Counts the summaries: a late answer makes another." }),
    headline: z.string(),
    oneSided: z
      .enum([...Side.options, "none"])
      .optional()
      .meta({ description: "Set when only one side answered; `none` when nobody did." }),
    respondents: z.array(
      z.object({
        name: z.string(),
        side: Side,
        state: z.enum(["answered", "silent", "declined", "unreachable"]),
        answeredAt: Instant.optional(),
      }),
    ),
    scores: z.array(z.object({ ...personal, rating: z.number(), ratingAs: z.string().optional() })),
    choices: z.array(z.object({ ...personal, choice: z.enum(["yes", "maybe", "no"]) })),
    conditions: z.array(Evidence).meta({ description: "What somebody needs for a yes." }),
    spreads: z.array(z.object({ label: z.string(), side: Side, lowest: z.number(), highest: z.number() })).optional(),
    commonGround: rows,
    gaps: rows,
    onlyOneSide: rows.optional(),
    painPoints: z.object({ candidate: rows, interviewer: rows }),
    changes: z
      .array(z.object({ owner: Owner, topic: Topic, step: z.string(), evidence: Evidence }))
      .meta({ description: "What can change and who can change it; `nobody` for what cannot." }),
    wishes: z
      .array(z.object({ kind: WishKind, why: z.string(), lever: z.string(), evidence: Evidence }))
      .optional()
      .meta({ description: "Demands that few people or nobody can meet." }),
    adjustments: z.array(z.string()).meta({ description: "The first is the one to do." }),
    firstBecause: z
      .string()
      .optional()
      .meta({ description: "Why the first comes first, where the headline names other topics." }),
    coaching: z
      .object({ manager: z.array(z.string()), candidate: z.array(z.string()) })
      .meta({ description: "Drafts; nothing of them is sent before the command `send`." }),
    flags: z
      .array(Evidence.extend({ notice: z.string().optional() }))
      .meta({ description: "Remarks that touch a protected trait: for the recruiter alone." }),
    answers: z.array(
      z.object({
        name: z.string(),
        side: Side,
        items: z.array(
          z.object({
            number: z.int(),
            question: z.string(),
            label: z.string(),
            text: z.string(),
            rating: z.number().optional(),
            uncertain: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Summary", description: "No score, rank or recommendation about the candidate is ever computed." });
export type SummaryDocument = z.infer<typeof SummaryDocument>;

/** `advice` is for our own follow-up alone, and repeats what `adjustments` says. */
export function summaryDocument({ advice: _, ...summary }: Summary, version: number): SummaryDocument {
  return { version, ...summary };
}
