/**
 * What an admin may add to the lexicon in debrief.config.ts: words of the house, in the shape of our own entries.
 * Checked when the configuration is read, so that a slip stops the deployment and never an answer.
 */
import * as z from "zod";
import { Owner, Side, Target, Topic } from "../feedback.ts";
import type { Entry } from "./entry.ts";
import { compile } from "./pattern.ts";

export const Addition = z
  .strictObject({
    /** Words or phrases, parted by commas: `interrupt*` takes any ending, `~` up to three words, `he/she` either. */
    say: z
      .string()
      .min(1)
      .max(4_000)
      .superRefine((say, context) => {
        const slip = slipIn(say);
        if (slip) context.addIssue({ code: "custom", message: slip });
      }),
    topic: Topic.optional(),
    /** From -4 (a disaster) over 0 (means nothing here) to 4 (could not be better). */
    feel: z.number().min(-4).max(4).optional(),
    target: Target.optional(),
    owner: Owner.optional(),
    /** Only when this side speaks. */
    side: Side.optional(),
  })
  .refine(({ topic, feel }) => topic !== undefined || feel !== undefined, "give it a topic, a feeling, or both");
export type Addition = z.infer<typeof Addition>;

export const Additions = z.array(Addition).max(200);

/** For `buildLexicon`. */
export function entriesOf(additions: readonly Addition[]): Entry[] {
  return additions.map(({ say, ...rest }) => ({
    say: say.toLowerCase(),
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<Entry, "say">),
  }));
}

function slipIn(say: string): string | undefined {
  const phrases = say.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ").toLowerCase());
  const named = phrases.filter((phrase) => phrase !== "");
  if (named.length === 0) return "name at least one word";
  try {
    compile(named.map((phrase) => ({ say: phrase, value: 0 })));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
