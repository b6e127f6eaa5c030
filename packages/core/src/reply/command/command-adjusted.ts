/**
 * The recruiter's answer to whether an adjustment of the last debrief was done: "done", "not yet", "1 done, 2 not". Only
 * when the whole phrase is that answer.
 */
import type { Command } from "./command.ts";
import { plain } from "./command-words.ts";

type Course = "done" | "partly" | "not";

// In the order in which they are tried: "not done" holds a "done".
const COURSES: [course: Course, words: string][] = [
  [
    "not",
    "(?:not(?: (?:done|yet))?(?: yet)?|undone|(?:i )?(?:did not|didn't|haven't|have not)(?: (?:do|done))?(?: (?:it|that|this))?(?: yet)?|(?:noch )?nicht(?: (?:erledigt|gemacht|geschafft))?|noch nicht|pas(?: (?:fait|encore))?(?: fait)?|(?:todavia )?no(?: (?:hecho|lo hice|hecho todavia))|todavia no|non (?:fatto|ancora)|non ancora fatto|niet(?: gedaan)?|nog niet(?: gedaan)?|nao feito|ainda nao(?: feito)?)",
  ],
  [
    "partly",
    "(?:partly|partially|half|half done|partly done|in part|somewhat|teilweise|zum teil|en partie|partiellement|en parte|parcialmente|in parte|deels|gedeeltelijk|em parte)",
  ],
  [
    "done",
    "(?:(?:is |was )?done|done (?:it|that|this)|(?:i )?did(?: (?:it|that|this|so))?|i(?:'ve| have) done (?:it|that|this)|(?:ist |habe ich )?(?:erledigt|gemacht)|c'est fait|fait|hecho|lo hice|(?:e )?fatto|l'ho fatto|gedaan|feito|fiz)",
  ],
];

const NUMBER = "(?:(?:number |nummer |numero |no\\.? |nr\\.? |#)?(\\d)[.):]? ?(?:is |was |ist |:|-|–)? ?)?";
const PATTERNS = COURSES.map(([course, words]) => [course, new RegExp(`^${NUMBER}${words}$`, "u")] as const);

/** Undefined when any part of the phrase says something else; `which` counts from 1, as the mail numbered them. */
export function readAdjusted(phrase: string): Command[] | undefined {
  const parts = plain(phrase)
    .split(/\s*[,;]\s*(?:and |und |et |y |e |en )?|\s+(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|mas)\s+(?=\d)/)
    .map((part) => part.trim().replace(/[.!]+$/, ""));
  if (parts.length > 5) return undefined;
  const read = parts.map(readPart);
  return read.every((each) => each !== undefined) ? read : undefined;
}

function readPart(part: string): Command | undefined {
  for (const [course, pattern] of PATTERNS) {
    const match = pattern.exec(part);
    if (!match) continue;
    const which = match[1] === undefined ? {} : { which: Number(match[1]) };
    return { type: "adjusted", done: course === "done", ...(course === "partly" ? { partly: true } : {}), ...which };
  }
  return undefined;
}
