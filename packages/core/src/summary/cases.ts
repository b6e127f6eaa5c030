/**
 * Cases: what happens in interviews again and again, nearer than a topic. Recognised by certain words of a complaint;
 * each has its own owner, step and advice, because "the manager was not there" and "I waited" want different answers
 * though both are about how the interview ran.
 */
import { readClauses } from "../feedback/clause.ts";
import type { Owner, Polarity, Side, Topic } from "../feedback/feedback.ts";
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";

export type CaseKey =
  | "hurt"
  | "standIn"
  | "waiting"
  | "distracted"
  | "interrupted"
  | "noTime"
  | "hours"
  | "farExercise"
  | "unpaidWork"
  | "noAnswer"
  | "untold"
  | "manyRoles"
  | "advert"
  | "payBelow"
  | "unreached"
  | "nervous"
  | "noShow"
  | "overqualified"
  | "banter";

type Case = {
  key: CaseKey;
  /** Who speaks of it; either when absent. */
  side?: Side;
  owner: Owner;
  /** Where one clause was filed under several topics, this one is meant. */
  topic: Topic;
  /** In the language of feedback/lexicon/pattern.ts, one list in all the languages that are read. */
  signs: string;
};

/** The first whose signs stand in the words is meant. */
export const cases: readonly Case[] = [
  {
    key: "hurt",
    side: "candidate",
    owner: "manager",
    topic: "rapport",
    // "He shouted at a colleague", "I left in tears"
    signs: `shouted, shouting, yelled, screamed, swore at, laughed at, mocked, made fun of, humiliat*, belittl*, insult*, useless, you people,
      in tears, cried, bully*, bullied, angeschrien, ausgelacht, beleidigt, gedemütigt`,
  },
  {
    key: "standIn",
    side: "candidate",
    owner: "manager",
    topic: "process",
    // "The manager was not even there, someone from payroll did it instead"
    signs: `was not even there, wasn't even there, wasnt even there, was not there, wasn't there, wasnt there, did it instead, stood in for,
      stand in, someone else did, somebody else did, never met the manager, never met the hiring manager, meet the actual manager,
      manager did not come, manager didn't come, manager was absent, nicht dabei`,
  },
  {
    key: "noAnswer",
    side: "candidate",
    owner: "recruiter",
    topic: "process",
    signs: `never got back, not get back, didn't get back, heard back, hear back, not heard anything, not heard since, heard nothing since, no feedback, ghosted, no reply,
      nobody replied, no answer since, still waiting for, waiting for an answer, nie gehört, keine rückmeldung`,
  },
  {
    key: "waiting",
    side: "candidate",
    owner: "manager",
    topic: "logistics",
    // "I waited 35 minutes in the lobby"
    signs: `waited, waiting, kept me waiting, joined late, came late, arrived late, turned up late, minutes late, was late, were late,
      started late, kam zu spät, kamen zu spät, gewartet`,
  },
  {
    key: "distracted",
    side: "candidate",
    owner: "manager",
    topic: "rapport",
    // "kept checking Slack", "only looked at his watch"
    signs: `his phone, her phone, their phone, their phones, on the phone, phones, slack, at his watch, at her watch, the watch,
      on his laptop, on her laptop, their laptop, typing, reading mail*, reading email*, distracted, am handy, aufs handy`,
  },
  {
    key: "interrupted",
    side: "candidate",
    owner: "manager",
    topic: "communication",
    signs: `interrupt*, cut me off, cutting me off, cut off, talked over me, talked over, spoke over me, finish a sentence, finish my sentence*,
      finish my answer*, finish a thought, unterbrochen, ins wort`,
  },
  {
    key: "noTime",
    side: "candidate",
    owner: "manager",
    topic: "process",
    // "we ran out of time for my questions"
    signs: `ran out of time, no time for my, no time for questions, no time left, no time to ask, not ask my questions, no chance to ask,
      could not ask, couldn't ask, never got to ask, keine zeit für meine`,
  },
  {
    key: "unpaidWork",
    side: "candidate",
    owner: "manager",
    topic: "process",
    // "work the trial shift for eight hours without pay"
    signs: `trial shift, trial day, without pay, unpaid, free work, work for free, take home, whole weekend, hours on the task, probearbeit*`,
  },
  {
    key: "farExercise",
    side: "candidate",
    owner: "manager",
    topic: "skills",
    // "He asked me to reverse a linked list. For a project manager job!"
    signs: `leetcode, whiteboard, linked list, brain teaser*, brainteaser*, puzzle*, riddle*, trick question*, textbook question*, theory question*,
      this pen, pop quiz, quiz, nothing to do with the job, pivot table*`,
  },
  {
    key: "untold",
    side: "candidate",
    owner: "recruiter",
    topic: "process",
    // "Nobody told me there would be a test"
    signs: `nobody told me, no one told me, not told, wasn't told, was not told, nobody mentioned, not mentioned, no warning, without warning,
      did not know there would be, didn't know there would be, no idea there would be, niemand ~ gesagt`,
  },
  {
    key: "manyRoles",
    side: "candidate",
    owner: "manager",
    topic: "role_clarity",
    // "three people described three different jobs"
    signs: `different jobs, different roles, different descriptions, different job from, different picture*, everybody said something else,
      everyone said something else, each said something else, contradicted each other, could not agree on the role, verschiedene jobs`,
  },
  {
    key: "advert",
    side: "candidate",
    owner: "recruiter",
    topic: "role_clarity",
    signs: `the advert, the ad, job ad, job advert, the posting, job posting, job description, not what was advertised, was told ~ role, stellenanzeige, ausschreibung`,
  },
  {
    key: "hours",
    side: "candidate",
    owner: "manager",
    topic: "role_clarity",
    // "still don't know if it's days or nights"
    signs: `days or nights, day or night, night shift*, shift*, which hours, what hours, the hours, overtime, weekends, on call, schichten`,
  },
  {
    key: "payBelow",
    side: "candidate",
    owner: "recruiter",
    topic: "compensation",
    signs: `below ~ advertised, less than ~ advertised, lower than ~ advertised, below ~ advert, than i earn, than i make, than i get,
      than where i am, than my current, pay cut, a step down in pay`,
  },
  {
    key: "unreached",
    side: "candidate",
    owner: "recruiter",
    topic: "logistics",
    // "I wrote to the number in the invite but nobody picked up"
    signs: `nobody picked up, no one picked up, nobody answered, no one answered, nobody at reception, could not reach, couldn't reach,
      wrong link, link did not work, link didn't work, wrong address, wrong time`,
  },
  {
    key: "noShow",
    side: "interviewer",
    owner: "candidate",
    topic: "logistics",
    signs: `no show, not show up, didn't show, never showed, never came, did not come, didn't come, never turned up, not turn up, didn't turn up,
      not appear, nicht erschienen`,
  },
  {
    key: "overqualified",
    side: "interviewer",
    owner: "recruiter",
    topic: "motivation",
    signs: `overqualified, over qualified, too senior, too experienced, be bored, get bored, bored within, stepping stone, leave soon,
      leave after, überqualifiziert`,
  },
  {
    key: "banter",
    side: "interviewer",
    owner: "nobody",
    topic: "rapport",
    // "too sensitive, couldn't take a joke"
    signs:
      "sense of humour, sense of humor, take a joke, too sensitive, humourless, humorless, lighten up, keinen humor",
  },
  {
    key: "nervous",
    owner: "candidate",
    topic: "rapport",
    signs: `nervous*, nerves, mouth was dry, shaky, shaking, froze, blanked, went blank, mind blank, panick*, stage fright, nervös,
      aufgeregt, stressed out`,
  },
];

let index: PatternIndex<Case> | undefined;

/** The case that a complaint of this side tells of; undefined for praise, and for nearly everything else. Linear. */
export function caseIn({ quote, side, polarity }: { quote: string; side: Side; polarity: Polarity }): Case | undefined {
  if (polarity !== "negative" && polarity !== "mixed") return undefined;
  index ??= compile(
    cases.flatMap((value) => value.signs.split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value }))),
  );
  const { words } = readClauses(quote.slice(0, MAX_QUOTE));
  const shown = new Set<Case>();
  for (let at = 0; at < words.length; at++) {
    for (const { value } of matchesAt(index, words, at, 0, words.length)) shown.add(value);
  }
  return cases.find((one) => shown.has(one) && (one.side === undefined || one.side === side));
}

/** Characters of a quote that are read. */
const MAX_QUOTE = 1000;
