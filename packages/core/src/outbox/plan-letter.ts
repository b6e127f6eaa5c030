/** The plan as the recruiter reads it: who is asked, when and in which language, what changed, and what can be said now. */
import type { PlanProps } from "@debrief/emails/generated/plan";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import { elapsed, MINUTE } from "../clock.ts";
import type { Config } from "../config.ts";
import { activeParties, type Debrief, type Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { people } from "../debrief/plan.ts";
import { languageOf } from "../debrief/spoken.ts";
import type { Told } from "../debrief/told.ts";
import type { Language } from "../language.ts";
import { formatTime } from "../zone.ts";
import { mailboxText, optionText, questionText } from "./asked.ts";
import { dayIn } from "./dates.ts";
import { titleOf, whenOf } from "./interview-words.ts";
import { goIn, offers, type Said } from "./menu.ts";
import { toldText } from "./told.ts";

type Of = Pick<Config, "language">;

export function plan(
  debrief: Debrief,
  { changes, refused, notUnderstood }: Extract<Effect, { mail: "plan" }>,
  config: Config,
): PlanProps {
  const { candidate, interviewers } = people(debrief);
  const [question] = debrief.status === "draft" ? debrief.questions : [];
  const who = (party: Party) => whoIn(config.language, party, debrief.interview.timeZone);
  const said = (told: Told) => ({ text: toldText(told, config.language) });
  const underway = debrief.status === "collecting" || debrief.status === "summarised";
  return {
    language: config.language,
    title: titleOf(debrief, config),
    when: whenOf(debrief, config),
    role: debrief.interview.role,
    company: debrief.interview.company,
    candidate: candidate && who(candidate),
    interviewers: interviewers.map((party) => ({ who: who(party) })),
    languages: languagesText(debrief, config),
    questionsGoOut: goOut(debrief, config),
    question: question && questionText(question, config.language),
    options: (question?.options ?? []).map((option, index) => {
      return { number: index + 1, text: optionText(option, config.language) };
    }),
    changed: changes.length > 0,
    changes: changes.map(said),
    refused: refused.map(said),
    notUnderstood: notUnderstood.map((text) => ({ text })),
    underway,
    stopped: debrief.status === "closed",
    closed: debrief.status === "closed" && debrief.because === "closed",
    rescheduled: changes.some(({ key }) => MOVED.has(key)),
    actions: offers(underway ? WHILE_RUNNING : ["stop", goIn(debrief), ...BEFORE], config.language),
  };
}

const MOVED: ReadonlySet<Told["key"]> = new Set<Told["key"]>(["moved", "movedOut", "movedSummarised", "movedWaiting"]);

const PEOPLE: Said[] = ["swap", "candidate", "interviewers"];
const ALWAYS: Said[] = ["add", "remove", "role", "company"];
const BEFORE: Said[] = ["at", ...PEOPLE, ...ALWAYS, "language", "wait", "help"];
const WHILE_RUNNING: Said[] = ["stop", ...ALWAYS, "remind", "wait", "close", "help"];

/** Told where somebody is written to in another language than the recruiter, while there is somebody to write to. */
function languagesText(debrief: Debrief, config: Config): string | undefined {
  if (debrief.status === "closed") return undefined;
  const words = lettersWords[config.language];
  const spoken = (side: Party["side"]) => {
    const parties = activeParties(debrief).filter((party) => party.side === side);
    const all = new Set(parties.map((party) => words[languageOf(debrief, party, config)]()));
    return all.size === 0 ? words[config.language]() : [...all].join(", ");
  };
  const [candidate, interviewer] = [spoken("candidate"), spoken("interviewer")];
  const own = words[config.language]();
  return candidate === own && interviewer === own ? undefined : words.languages({ candidate, interviewer });
}

/** A person as the recruiter reads them, with how far they are once they were asked. */
function whoIn(language: Language, party: Party, zone: string): string {
  const { state } = party;
  const progress = state === "waiting" || state === "removed" ? undefined : lettersWords[language][state]();
  return [mailboxText(party.mailbox), progress, awayText(party, zone, language)].filter((part) => part).join(", ");
}

/** `away until Monday 30 November 2026`, of somebody who has been asked and is silent (R16). */
export function awayText({ state, away }: Party, zone: string, language: Language): string | undefined {
  if (state !== "asked" || !away) return undefined;
  return lettersWords[language].away({ day: away.until && dayIn(language, away.until, zone) });
}

function goOut(debrief: Debrief, { language }: Of): string | undefined {
  if (debrief.status !== "scheduled") return undefined;
  const { askAt, createdAt, cadence, interview } = debrief;
  const { timeZone, end } = interview;
  // Forwarded after the interview: the questions wait for minutes only, which look like an hour of their own.
  const undo = end !== undefined && end < createdAt && elapsed(createdAt, askAt) <= cadence.undoMinutes * MINUTE;
  return lettersWords[language].goOut({
    day: dayIn(language, askAt, timeZone),
    time: formatTime(askAt, timeZone),
    atEnd: askAt === end,
    undo,
    zone: timeZone,
  });
}
