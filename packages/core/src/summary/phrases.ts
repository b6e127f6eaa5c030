/** What a side thinks of a topic, in our own words and never theirs; and one line about what both think of it. */
import type { Polarity, Topic } from "../feedback/feedback.ts";
import type { Tally } from "./view.ts";
import { lines, rated as ratedNames, topics as topicNames, views } from "./wording/en/views.ts";
import { filled } from "./wording/filled.ts";
import type { Numbered } from "./wording/shape.ts";

export { topicNames };

type Said = Pick<Tally, "side" | "topic" | "polarity" | "self" | "rated" | "split">;

/** Half a sentence, small and without a full stop. `interviewers` is how many of them answered. */
export function phraseOf({ side, topic, polarity, self, rated, split }: Said, interviewers: number): string {
  const named = { topic: topicNames[topic] };
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
export function lineAlone(view: Said, interviewers: number): string {
  return capital(filled(lines.alone, { side: phraseOf(view, interviewers) }));
}

/** Of these both sides speak of the same thing; of the others each speaks of the other side. */
const common: ReadonlySet<Topic> = new Set<Topic>(["logistics", "process", "compensation"]);

/** Both sides' views as a sentence. `shared` is what they have in common; undefined for a gap. */
export function lineOfBoth(
  candidate: Said,
  interviewer: Said,
  shared: Polarity | undefined,
  interviewers: number,
): string {
  const named = { topic: topicNames[candidate.topic] };
  if (shared === "positive" || shared === "negative") {
    const partly =
      candidate.polarity === "mixed" ? "candidate" : interviewer.polarity === "mixed" ? "interviewer" : undefined;
    if (partly) return filled(counted(lines.partly[partly][shared], interviewers), named);
  }
  if (shared === "mixed" || (shared && common.has(candidate.topic))) return filled(lines.both[shared], named);
  const halves = { candidate: phraseOf(candidate, interviewers), interviewer: phraseOf(interviewer, interviewers) };
  return capital(filled(shared ? lines.agreed : lines.apart, halves));
}

function counted(words: string | Numbered, interviewers: number): string {
  return typeof words === "string" ? words : interviewers > 1 ? words.many : words.one;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
