/**
 * What a recruiter can say, as our mails offer it: by what the debrief is up to. Every word that is offered here is
 * understood in its language, and every command that is understood is offered somewhere; menu.test.ts holds both.
 */
import { type CommandsWords, commandsWords } from "@debrief/emails/generated/words/commands";
import { type Debrief, nameOf } from "../debrief/debrief.ts";
import { people } from "../debrief/plan.ts";
import type { Language } from "../language.ts";

export type Offer = { word: string; meaning: string };

/** A word that the recruiter can say and that has a meaning beside it, in the words of every language. */
export type Said = {
  [Key in keyof CommandsWords]: Key extends `${infer Word extends keyof CommandsWords}Does` ? Word : never;
}[keyof CommandsWords];

/** A word, or a word with another meaning than its usual one. */
export type Listed = Said | readonly [word: Said, meaning: Meaning];
type Meaning = "goAgrees" | "stopThis" | "closeThis" | "languageThis" | "waitPlanned" | "waitRunning";

/** These words with their meanings. */
export function offers(words: readonly Listed[], language: Language): Offer[] {
  const commands = commandsWords[language];
  return words.map((listed) => {
    const [word, meaning] = typeof listed === "string" ? [listed, `${listed}Does` as const] : listed;
    return { word: commands[word](), meaning: commands[meaning]() };
  });
}

/** "Go" as it is meant while a plan waits for one and has something to wait for (debrief/steer.ts): as a yes to the plan. */
export function goIn(debrief: Debrief): Listed {
  if (debrief.status !== "draft" || !debrief.questions.some(({ about }) => about === "approval")) return "go";
  const due = debrief.askAt ?? debrief.interview.end;
  return due !== undefined && due > debrief.draftedAt ? ["go", "goAgrees"] : "go";
}

/** Everything, for `help`. */
export function menuFor(debrief: Debrief, language: Language): Offer[] {
  switch (debrief.status) {
    case "draft":
    case "scheduled":
      return offers([goIn(debrief), ...PLAN, ...PEOPLE, ...NAMES, ...KEEPING, ...ENDING], language);
    case "collecting":
      return offers([...WAITING, ...PEOPLE, ...NAMES, ...KEEPING, CLOSE, ...ENDING], language);
    case "summarised":
      return [...coachingMenu(debrief, language), ...offers(["done", ...KEEPING, CLOSE, ...ENDING], language)];
    case "closed":
      return offers([...RECORD, "done", ...ERASING], language);
  }
}

/** What is offered beneath a summary. */
export function summaryMenu(debrief: Debrief, language: Language): Offer[] {
  const followUp: Said[] = (debrief.gist?.asked.length ?? 0) > 0 ? ["done"] : [];
  return [...coachingMenu(debrief, language), ...offers([...followUp, "note", CLOSE, "help"], language)];
}

function coachingMenu(debrief: Debrief, language: Language): Offer[] {
  const words = commandsWords[language];
  const { candidate, interviewers } = people(debrief);
  const [interviewer, ...others] = interviewers;
  const offered: Offer[] = [];
  if (candidate) {
    const meaning = words.sendCandidateTo({ who: nameOf(candidate.mailbox) });
    offered.push({ word: words.sendCandidate(), meaning });
  }
  if (interviewer && others.length === 0) {
    offered.push({ word: words.sendManager(), meaning: words.sendManagerTo({ who: nameOf(interviewer.mailbox) }) });
  } else if (interviewer) {
    offered.push({ word: words.sendTo({ address: interviewer.mailbox.address }), meaning: words.sendToOne() });
  }
  return offered;
}

const PLAN: Listed[] = ["at", ["wait", "waitPlanned"], "ended", "swap", "candidate", "interviewers"];
const PEOPLE: Listed[] = ["add", "remove", "replace"];
const NAMES: Listed[] = ["role", "company"];
const WAITING: Listed[] = ["remind", "remindOne", ["wait", "waitRunning"], "waitUntil"];
const CLOSE: Listed = ["close", "closeThis"];
/** When nobody is written to any more. */
const RECORD: Listed[] = ["status", "note", "export", "help"];
const KEEPING: Listed[] = ["status", "note", ["language", "languageThis"], "languageOne", "export", "help"];
const ERASING: Listed[] = ["forget", "forgetAll", "hold", "release"];
const ENDING: Listed[] = [...ERASING, ["stop", "stopThis"]];
