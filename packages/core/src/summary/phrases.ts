/** What a side thinks of a topic, in our own words and never theirs; and one line about what both think of it. */
import type { Polarity, Topic } from "../feedback/feedback.ts";
import type { Tally } from "./view.ts";
import { capital, counted, filled } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

type Said = Pick<Tally, "side" | "topic" | "polarity" | "self" | "rated" | "split">;

/** Half a sentence, small and without a full stop. `interviewers` is how many of them answered. */
export function phraseOf(
  { side, topic, polarity, self, rated, split }: Said,
  interviewers: number,
  { lines, rated: ratedNames, topics, views }: Wording,
): string {
  const named = { topic: topics[topic] };
  const what = ratedNames[side][topic];
  if (split) return filled(lines.split, named);
  if (polarity === "mixed") return filled(counted(lines.mixed[side], interviewers), named);
  if (rated && what) {
    const sentence = polarity === "positive" ? lines.ratedHigh : lines.ratedLow;
    return filled(counted(sentence[side], interviewers), { what });
  }
  const phrases = views[side][topic];
  return counted(
    polarity === "positive" ? phrases.positive : ((self ? phrases.self : undefined) ?? phrases.negative),
    interviewers,
  );
}

/** One side's view as a sentence. */
export function lineAlone(view: Said, interviewers: number, words: Wording): string {
  return capital(filled(words.lines.alone, { side: phraseOf(view, interviewers, words) }));
}

/** Of these both sides speak of the same thing; of the others each speaks of the other side. */
const common: ReadonlySet<Topic> = new Set<Topic>(["logistics", "process", "compensation"]);

/** Both sides' views as a sentence. `shared` is what they have in common; undefined for a gap. */
export function lineOfBoth(
  candidate: Said,
  interviewer: Said,
  shared: Polarity | undefined,
  interviewers: number,
  words: Wording,
): string {
  const { lines, topics } = words;
  const named = { topic: topics[candidate.topic] };
  if (shared === "positive" || shared === "negative") {
    const partly =
      candidate.polarity === "mixed" ? "candidate" : interviewer.polarity === "mixed" ? "interviewer" : undefined;
    if (partly) return filled(counted(lines.partly[partly][shared], interviewers), named);
  }
  if (shared === "mixed" || (shared && common.has(candidate.topic))) return filled(lines.both[shared], named);
  const halves = {
    candidate: phraseOf(candidate, interviewers, words),
    interviewer: phraseOf(interviewer, interviewers, words),
  };
  return capital(filled(shared ? lines.agreed : lines.apart, halves));
}
