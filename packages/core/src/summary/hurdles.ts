/** Hurdles that show by certain words, nearer to what happened than a whole topic. What was said only chooses among them. */
import { readClauses } from "../feedback/clause.ts";
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";

export type HurdleKey =
  | "aloud"
  | "brief"
  | "concrete"
  | "listening"
  | "steady"
  | "bigEnough"
  | "absence"
  | "openTask"
  | "newGround";

/** In the language of feedback/lexicon/pattern.ts; the first hurdle whose signs stand in a quote has it. */
const signs: Record<HurdleKey, string> = {
  aloud:
    "froze, freeze, blanked, went blank, mind blank, think aloud, thinking aloud, thinking out loud, explain ~ thinking, live coding, pair programming, coding exercise, coding task, algorithm*, whiteboard, being watched, people watching, staring at me, scenario, walk us through, talk us through, stuck on, got stuck",
  brief:
    "rambl*, long winded, too long, were/was/answers long, in circles, off topic, off track, hard to follow, difficult to follow, lost the thread, all over the place, talk* too much, too much detail, jumped, digress*, never got to the point",
  concrete:
    "short answers, short answer, one word, vague, no example*, lack of example*, no numbers, no figures, superficial, generic, shallow, not concrete, lacked detail, lacks detail, too general, hard to get anything, theoretical, textbook, diplomatic, polished, all show, dodged, evasive, evaded, never got a feel, too strategic, not hands on enough, quiet, shy, monosyllabic, said little, not much chat, hard to draw out",
  listening:
    "talked over, talks over, interrupt*, cut ~ off, not listen, never listened, not answer the question, answered another question, answer a different question",
  steady:
    "nervous*, nerves, shaky, tense, under pressure, stays calm, stay calm, threw me, caught me off guard, unsure of, insecure, lacked confidence, no confidence, not confident",
  bigEnough:
    "overqualified, over qualified, too senior, too experienced, be bored, get bored, bored within, stepping stone, leave soon",
  absence:
    "no show, not show up, didn't show, never came, did not come, didn't come, never turned up, not turn up, didn't turn up",
  openTask:
    "case study, the case, lost ~ overview, no recommendation, no structure, lacked structure, no clear opinion, clear opinion, prioriti*, estimate*, no conclusion",
  newGround:
    "no experience, not enough experience, little experience, limited experience, never used, never built, never worked with, no hands on, not hands on, no background, no knowledge, not know, unfamiliar, is missing, was missing, too junior, gap in, lacks, lacked, lack of",
};

const hurdleKeys = Object.keys(signs) as HurdleKey[];

let index: PatternIndex<HurdleKey> | undefined;

/** The first hurdle of the list that shows in these words. Linear in their length. */
export function hurdleIn(quote: string): HurdleKey | undefined {
  index ??= compile(
    hurdleKeys.flatMap((value) =>
      signs[value].split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value })),
    ),
  );
  const { words } = readClauses(quote.slice(0, 1000));
  const shown = new Set<HurdleKey>();
  for (let at = 0; at < words.length; at++) {
    for (const { value } of matchesAt(index, words, at, 0, words.length)) shown.add(value);
  }
  return hurdleKeys.find((key) => shown.has(key));
}
