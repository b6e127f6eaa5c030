/**
 * Questions that interviewers like to ask, and how each draws more. Recognised in the interviewers' own answers alone:
 * what the candidate remembers of the questions stays with the recruiter (R48).
 */
import { readClauses } from "../feedback/clause.ts";
import type { Topic } from "../feedback/feedback.ts";
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";
import type { Account } from "./summary.ts";

export type Rewrite = { signs: string; about: Topic; when: string; to: string };

/** `when` stands after "When you". */
export const rewrites: readonly Rewrite[] = [
  {
    signs: "live coding, coding question, coding task, coding exercise, whiteboard, linked list, algorithm question",
    about: "skills",
    when: "watch somebody write code",
    to: "Here is a small piece of our code with a fault. Take five minutes alone with it, then show us what you found.",
  },
  {
    signs: "case study, the case, business case",
    about: "skills",
    when: "give a case",
    to: "Which three facts would you want first, and what would you recommend if you could have only one of them?",
  },
  {
    signs:
      "quiz, puzzle, brain teaser, brainteaser, riddle, trick question, trivia, theory question, textbook question, definition",
    about: "process",
    when: "test knowledge with a quiz",
    to: "When did you last need this at work, and what did you do when you were not sure?",
  },
  {
    signs:
      "asked ~ experience, asked about ~ experience, question about ~ experience, asked ~ used, asked ~ worked with",
    about: "skills",
    when: "ask about experience",
    to: "Take the last time you did this: what was there before you, what did you change, and what came of it?",
  },
  {
    signs: "weakness, weaknesses, weak spot, weak spots",
    about: "rapport",
    when: "ask for a weakness",
    to: "What did you find hard in your last job, and what do you do differently because of it?",
  },
  {
    signs: "five years, ten years from, career plan, career goal*",
    about: "motivation",
    when: "ask where they see themselves",
    to: "What would you like to be better at in two years, and how could this job help?",
  },
  {
    signs:
      "about herself, about himself, about themselves, about yourself, introduce herself, introduce himself, walk* us through ~ cv",
    about: "communication",
    when: "open with the life story",
    to: "Which two things in your career prepared you best for this job, and why those?",
  },
  {
    signs:
      "why she/he/they want*, why us, why this company, why our company, why this job, asked ~ motivation, motivation question",
    about: "motivation",
    when: "ask why they want this job",
    to: "Which part of what we told you today would you look forward to, and which part would you rather not do?",
  },
  {
    signs:
      "no questions for us, no question for us, no questions for me, any questions, asked no questions, no questions",
    about: "preparation",
    when: "ask whether there are questions",
    to: "What would you need to know from us to decide whether this job is right for you?",
  },
  {
    signs:
      "i pushed, we pushed, i challenged, we challenged, stress question, follow up question*, pressed her/him, provoke*",
    about: "rapport",
    when: "press for more",
    to: "I see one point differently. Where could I be right, and where not?",
  },
  {
    signs: "what would you do, hypothetical, imagine that",
    about: "process",
    when: "ask what somebody would do",
    to: "When were you last in a spot like that, and what did you do?",
  },
  {
    signs: "team player, culture fit, cultural fit, fit the team, fit for the team, team fit",
    about: "rapport",
    when: "look for the right fit",
    to: "Tell me about a disagreement in your last team: what did you do, and how do you work together now?",
  },
  {
    signs: "asked ~ salary, asked ~ pay, asked ~ expectation*, question ~ salary, current salary",
    about: "compensation",
    when: "talk about pay",
    to: "This is our range. Does it fit, and what besides pay would matter to you?",
  },
];

let index: PatternIndex<Rewrite> | undefined;
/** Characters of one answer that are read. */
const MAX_TEXT = 8 * 1024;

/** The questions that the interviewers speak of themselves, in the order of the list. */
export function askedBy(accounts: readonly Account[]): Rewrite[] {
  index ??= compile(
    rewrites.flatMap((value) => value.signs.split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value }))),
  );
  const shown = new Set<Rewrite>();
  for (const { side, feedback } of accounts) {
    if (side !== "interviewer") continue;
    for (const { text, choice } of Object.values(feedback?.answers ?? {})) {
      // What they would still like to see ("after a case study") has not been asked.
      if (choice) continue;
      const { words } = readClauses(text.slice(0, MAX_TEXT));
      for (let at = 0; at < words.length; at++) {
        for (const { value } of matchesAt(index, words, at, 0, words.length)) shown.add(value);
      }
    }
  }
  return rewrites.filter((rewrite) => shown.has(rewrite));
}
