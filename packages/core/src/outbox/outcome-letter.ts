/** The mail that answers a recruiter's reply: what was done, what was not and why, and how the debrief stands now. */
import type { OutcomeProps } from "@debrief/emails/generated/outcome";
import type { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { dayIn, momentIn } from "./dates.ts";
import * as letters from "./letters.ts";
import { menuFor } from "./menu.ts";

type Outcome = Pick<Extract<Effect, { mail: "outcome" }>, "done" | "refused" | "notUnderstood" | "questions" | "shows">;

export function outcome(debrief: Debrief, told: Outcome, config: Config): OutcomeProps {
  const { timeZone } = debrief.interview;
  const texts = (sentences: readonly string[]) => sentences.map((text) => ({ text }));
  return {
    title: letters.titleOf(debrief, config),
    done: texts(told.done),
    refused: texts(told.refused),
    notUnderstood: texts(told.notUnderstood),
    questions: texts(told.questions),
    standing: standing(debrief, config),
    notes: debrief.notes.map(({ text, at }) => ({ text, on: dayIn(config.language, at, timeZone) })),
    menu: told.shows.includes("help") || told.notUnderstood.length > 0 ? menuFor(debrief) : [],
  };
}

function standing(debrief: Debrief, config: Config): OutcomeProps["standing"] {
  const { when, candidate, interviewers, question, options } = letters.plan(
    debrief,
    { mail: "plan", key: "", seat: 0, changes: [], notUnderstood: [] },
    config,
  );
  const lines: [label: string, text: unknown][] = [
    ["When", when],
    ["Candidate", candidate],
    ...interviewers.map(({ who }): [string, unknown] => ["Interviewer", who]),
    ["Open", question],
    ...options.map(({ number, text }): [string, unknown] => [`Reply ${number}`, text]),
    ["Next", next(debrief, config)],
  ];
  return lines.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [{ label, text: String(text) }]));
}

/** What happens by itself, if nobody says anything. */
function next(debrief: Debrief, { language }: Config): string | undefined {
  const { timeZone } = debrief.interview;
  const moment = (at: string): string => momentIn(language, at, timeZone);
  switch (debrief.status) {
    case "draft":
      return "nothing is sent to anyone until this is settled";
    case "scheduled":
      return `the questions go out on ${moment(debrief.askAt)}`;
    case "collecting": {
      const reminders = debrief.parties.flatMap(({ state, remindAt }) =>
        state === "asked" && remindAt ? [remindAt] : [],
      );
      const [reminder] = reminders.sort();
      const summary = `the summary comes when all have answered, or on ${moment(debrief.deadline)}`;
      return reminder === undefined ? summary : `a reminder on ${moment(reminder)}; ${summary}`;
    }
    case "summarised":
      return "a late answer brings you a new summary; “close” thanks everyone and ends it";
    case "closed":
      return `everything is erased on ${dayIn(language, debrief.eraseAt, timeZone)}`;
  }
}
