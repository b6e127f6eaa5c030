/**
 * What an admin may add to the lexicon in debrief.config.ts: words of the house, in the shape of our own entries.
 * Checked when the configuration is read, so that a slip stops the deployment and never an answer.
 */
import * as z from "zod";
import { Owner, Side, Target, Topic } from "../feedback.ts";
import type { Entry } from "./entry.ts";
import { compile } from "./pattern.ts";

export const Addition = z.strictObject({
  /** Words or phrases, parted by commas: `interrupt*` takes any ending, `~` up to three words, `he/she` either. */
  say: z
    .string()
    .min(1)
    .max(4_000)
    .refine(compiles, "a phrase that starts or ends in ~, or a stem under three letters"),
  topic: Topic.optional(),
  /** From -4 (a disaster) over 0 (means nothing here) to 4 (could not be better). */
  feel: z.number().min(-4).max(4).optional(),
  target: Target.optional(),
  owner: Owner.optional(),
  /** Only when this side speaks. */
  side: Side.optional(),
});
export type Addition = z.infer<typeof Addition>;

export const Additions = z.array(Addition).max(200);

/** For `buildLexicon`. */
export function entriesOf(additions: readonly Addition[]): Entry[] {
  return additions.map(({ say, ...rest }) => ({
    say: say.toLowerCase(),
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<Entry, "say">),
  }));
}

function compiles(say: string): boolean {
  const phrases = say.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
  try {
    compile(phrases.filter((phrase) => phrase !== "").map((phrase) => ({ say: phrase.toLowerCase(), value: 0 })));
    return true;
  } catch {
    return false;
  }
}
