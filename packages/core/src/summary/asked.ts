/**
 * Questions that interviewers like to ask, and how each draws more. Recognised in the interviewers' own answers alone:
 * what the candidate remembers of the questions stays with the recruiter (R48).
 */
import { readClauses } from "../feedback/clause.ts";
import type { Topic } from "../feedback/feedback.ts";
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";
import type { Account } from "./summary.ts";

export type AskedKey =
  | "code"
  | "case"
  | "quiz"
  | "experience"
  | "weakness"
  | "fiveYears"
  | "lifeStory"
  | "why"
  | "questions"
  | "pressing"
  | "hypothetical"
  | "fit"
  | "pay";

type Asked = { key: AskedKey; about: Topic; signs: string };

/** In the language of feedback/lexicon/pattern.ts. */
const asked: readonly Asked[] = [
  {
    key: "code",
    about: "skills",
    signs: "live coding, coding question, coding task, coding exercise, whiteboard, linked list, algorithm question",
  },
  {
    key: "case",
    about: "skills",
    signs: "case study, the case, business case",
  },
  {
    key: "quiz",
    about: "process",
    signs:
      "quiz, puzzle, brain teaser, brainteaser, riddle, trick question, trivia, theory question, textbook question, definition",
  },
  {
    key: "experience",
    about: "skills",
    signs:
      "asked ~ experience, asked about ~ experience, question about ~ experience, asked ~ used, asked ~ worked with",
  },
  {
    key: "weakness",
    about: "rapport",
    signs: "weakness, weaknesses, weak spot, weak spots",
  },
  {
    key: "fiveYears",
    about: "motivation",
    signs: "in five years, five years from, five years' time, ten years from, career plan, career goal*",
  },
  {
    key: "lifeStory",
    about: "communication",
    signs:
      "about herself, about himself, about themselves, about yourself, introduce herself, introduce himself, walk* us through ~ cv",
  },
  {
    key: "why",
    about: "motivation",
    signs:
      "why she/he/they want*, why us, why this company, why our company, why this job, asked ~ motivation, motivation question",
  },
  {
    key: "questions",
    about: "preparation",
    signs:
      "no questions for us, no question for us, no questions for me, any questions, asked no questions, no questions",
  },
  {
    key: "pressing",
    about: "rapport",
    signs:
      "i pushed, we pushed, i challenged, we challenged, stress question, follow up question*, pressed her/him, provoke*",
  },
  {
    key: "hypothetical",
    about: "process",
    signs: "what would you do, hypothetical, imagine that",
  },
  {
    key: "fit",
    about: "rapport",
    signs: "team player, culture fit, cultural fit, fit the team, fit for the team, team fit",
  },
  {
    key: "pay",
    about: "compensation",
    signs: "asked ~ salary, asked ~ pay, asked ~ expectation*, question ~ salary, current salary",
  },
];

let index: PatternIndex<Asked> | undefined;
/** Characters of one answer that are read. */
const MAX_TEXT = 8 * 1024;

/** The questions that the interviewers speak of themselves, in the order of the list. */
export function askedBy(accounts: readonly Account[]): Asked[] {
  index ??= compile(
    asked.flatMap((value) => value.signs.split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value }))),
  );
  const shown = new Set<Asked>();
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
  return asked.filter((question) => shown.has(question));
}
