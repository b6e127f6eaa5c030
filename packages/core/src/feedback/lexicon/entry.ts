/**
 * What the lexicon may say about words. Each topic keeps its own vocabulary in a file beside this one; an admin's
 * additions have the same shape. The pattern language of `say` is told in pattern.ts.
 */
import type { Owner, Side, Target, Topic } from "../feedback.ts";

export type Entry = {
  /** Patterns, parted by commas, in our own lists without blanks: they are most of what a function carries of us. */
  say: string;
  /** The first counts in full, a second beside it. Without a topic the entry only feels. */
  topic?: Topic | [Topic, Topic];
  /** How sure the words are of the topic: 1 unless said, and with a feeling 2 for a phrase, 1.3 for a single word. */
  sure?: number;
  /** From -4 (a rejection, a disaster) over 0 (means nothing here) to 4. Without it the entry only names the topic. */
  feel?: number;
  target?: Target;
  owner?: Owner;
  /** Only when this side speaks. */
  side?: Side;
  /** A bare verdict: drops out when the same text gives another reason on another topic. */
  yields?: boolean;
  /** Praise among so many following words is not praise: "could have been clearer", "lacks good examples". */
  hides?: number;
  /** Feelings among so many following words are turned round: "not friendly"; with none to turn, `feel` counts. */
  turns?: number;
  /** Only tells what happened ("lasted about an hour"): its clause is not searched for faint feelings. */
  plain?: boolean;
  /** Multiplies the next feeling: "very", "a bit". */
  times?: number;
};
