/**
 * Hurdles that show by certain words, nearer to what happened than a whole topic: each with an answer skeleton and two
 * questions to practise. Our own words, reviewed; what was said only chooses among them.
 */
import { readClauses } from "../feedback/clause.ts";
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";
import type { CandidatePractice } from "./practice.ts";

export type Hurdle = Omit<CandidatePractice, "strength"> & { signs: string };

/** `signs` are in the language of feedback/lexicon/pattern.ts; the first hurdle whose signs stand in a quote has it. */
export const hurdles: readonly Hurdle[] = [
  {
    signs:
      "froze, freeze, blanked, went blank, mind blank, think aloud, thinking aloud, thinking out loud, explain ~ thinking, live coding, pair programming, whiteboard, being watched, people watching",
    hurdle: "Thinking aloud while others watch.",
    kind: "skills",
    skeleton: {
      situation: "Say the task back in your own words, and ask one question about it.",
      task: "Name what a good result would be, and ask for a minute to think.",
      action: "Take the simplest way first and speak each step; when you are stuck, say what you would look up.",
      result: "Check it with one small example, and say what you would improve with more time.",
    },
    questions: [
      "Sort a list of orders by customer and date. Talk me through each step as you go.",
      "Here is some code that fails now and then. How would you find out why?",
    ],
  },
  {
    signs:
      "rambl*, long winded, too long, were/was/answers long, in circles, off topic, off track, hard to follow, difficult to follow, lost the thread, all over the place, talk* too much, too much detail, jumped, digress*, never got to the point",
    hurdle: "Coming to the point, and stopping there.",
    kind: "behavioural",
    skeleton: {
      situation: "One sentence: where, when and with whom.",
      task: "One sentence: what you were asked to do.",
      action: "Three steps at most, each one sentence, each starting with “I”.",
      result: "One sentence with the outcome. Then stop, and ask whether they would like to hear more.",
    },
    questions: [
      "Tell me in two minutes about the project you are proudest of.",
      "Tell me about a decision of yours that others did not like at first.",
    ],
  },
  {
    signs:
      "short answers, short answer, one word, vague, no example*, lack of example*, no numbers, no figures, superficial, generic, shallow, not concrete, lacked detail, lacks detail, too general, hard to get anything",
    hurdle: "Giving the example, the figure and your own part in it.",
    kind: "behavioural",
    skeleton: {
      situation: "Choose one case that you remember well, and say how big it was: people, money or time.",
      task: "Say what would have happened if nobody had acted.",
      action: "Say what you did yourself, what others did, and one thing you decided against.",
      result: "Give the figure that changed, or the words of someone who noticed.",
    },
    questions: [
      "Tell me about something you made faster, cheaper or better. By how much?",
      "Tell me about a time when a plan went wrong. What exactly did you do that week?",
    ],
  },
  {
    signs:
      "talked over, talks over, interrupt*, cut ~ off, not listen, never listened, not answer the question, answered another question, answer a different question",
    hurdle: "Hearing the question to its end, and answering that one.",
    kind: "behavioural",
    skeleton: {
      situation: "Let the question end, and take a breath before you speak.",
      task: "Say in half a sentence what you understood, when it was long.",
      action: "Answer exactly that, with one example.",
      result: "Ask whether that was what they wanted to know.",
    },
    questions: [
      "Tell me about a time when you had misunderstood a customer. How did you notice?",
      "Tell me about a meeting in which you changed your mind because of what somebody said.",
    ],
  },
  {
    signs: "nervous, nerves, shaky, tense, unsure of, insecure, lacked confidence, no confidence, not confident",
    hurdle: "Staying steady when a question comes as a surprise.",
    kind: "behavioural",
    skeleton: {
      situation: "Say openly that it is a good question, and take a sip of water.",
      task: "Choose the part of it that you can answer.",
      action: "Tell one story that you have told aloud before, at home.",
      result: "Close with what you learned, and let the silence be.",
    },
    questions: [
      "Tell me about a day at work when everything came at once.",
      "Tell me about a time when you had to say that you did not know.",
    ],
  },
  {
    signs:
      "case study, the case, lost ~ overview, no recommendation, no structure, lacked structure, no clear opinion, clear opinion, prioriti*, estimate*, no conclusion",
    hurdle: "Finding a way through an open task in little time.",
    kind: "skills",
    skeleton: {
      situation: "Say what is being decided, and by whom.",
      task: "Name the two or three facts on which it hangs, and set the rest aside.",
      action: "State one assumption aloud, work through one example, and keep an eye on the time.",
      result: "Give a recommendation, how sure you are of it, and what would change your mind.",
    },
    questions: [
      "A customer number fell by a fifth in a month. What would you look at first, second and third?",
      "You have one week and half the people. What do you leave out, and how do you explain it?",
    ],
  },
  {
    signs:
      "no experience, not enough experience, little experience, limited experience, never used, never built, never worked with, no hands on, not hands on, no background, no knowledge, not know, unfamiliar, is missing, was missing, too junior, gap in, lacks, lacked, lack of",
    hurdle: "Speaking of something that you have not done yet.",
    kind: "skills",
    skeleton: {
      situation: "Say plainly that it is new to you, in one sentence.",
      task: "Name the nearest thing that you have done, and what the two share.",
      action: "Tell how you learned something similar, how long it took, and what you built with it.",
      result: "Offer a first step: what you would read, try or show before you start.",
    },
    questions: [
      "Which of our requirements is newest to you, and what would you do about it in the first month?",
      "Tell me about the last tool or method you had to learn quickly. What came out of it?",
    ],
  },
];

let index: PatternIndex<Hurdle> | undefined;

/** The first hurdle of the list that shows in these words. Linear in their length. */
export function hurdleIn(quote: string): Hurdle | undefined {
  index ??= compile(
    hurdles.flatMap((value) => value.signs.split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value }))),
  );
  const { words } = readClauses(quote.slice(0, 1000));
  const shown = new Set<Hurdle>();
  for (let at = 0; at < words.length; at++) {
    for (const { value } of matchesAt(index, words, at, 0, words.length)) shown.add(value);
  }
  return hurdles.find((hurdle) => shown.has(hurdle));
}
