/** The mail that answers a recruiter's reply: what was done, what was not and why, and how the debrief stands now. */
import type { OutcomeProps } from "@debrief/emails/generated/outcome";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import type { Told } from "../debrief/told.ts";
import { dayIn, momentIn } from "./dates.ts";
import { titleOf } from "./interview-words.ts";
import { menuFor } from "./menu.ts";
import { plan } from "./plan-letter.ts";
import { toldText } from "./told.ts";

type Outcome = Pick<Extract<Effect, { mail: "outcome" }>, "done" | "refused" | "notUnderstood" | "questions" | "shows">;

export function outcome(debrief: Debrief, answer: Outcome, config: Config): OutcomeProps {
  const { language } = config;
  const { timeZone } = debrief.interview;
  const texts = (all: readonly Told[]) => all.map((told) => ({ text: toldText(told, language) }));
  return {
    language,
    title: titleOf(debrief, config),
    done: texts(answer.done),
    refused: texts(answer.refused),
    notUnderstood: answer.notUnderstood.map((text) => ({ text })),
    questions: texts(answer.questions),
    standing: standing(debrief, config),
    notes: debrief.notes.map(({ text, at }) => ({ text, on: dayIn(language, at, timeZone) })),
    menu: answer.shows.includes("help") || answer.notUnderstood.length > 0 ? menuFor(debrief, language) : [],
  };
}

function standing(debrief: Debrief, config: Config): OutcomeProps["standing"] {
  const words = lettersWords[config.language];
  const { timeZone } = debrief.interview;
  const { when, candidate, interviewers, question, options } = plan(
    debrief,
    { mail: "plan", key: "", seat: 0, changes: [], refused: [], notUnderstood: [] },
    config,
  );
  const lines: [label: string, text: unknown][] = [
    [words.standsWhen(), when],
    [words.standsCandidate(), candidate],
    ...interviewers.map(({ who }): [string, unknown] => [words.standsInterviewer(), who]),
    [words.standsOpen(), question],
    ...options.map(({ number, text }): [string, unknown] => [words.standsReply({ number }), text]),
    [words.standsHold(), debrief.hold && words.holdSince({ day: dayIn(config.language, debrief.hold.at, timeZone) })],
    [words.standsNext(), next(debrief, config)],
  ];
  return lines.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [{ label, text: String(text) }]));
}

/** What happens by itself, if nobody says anything. */
function next(debrief: Debrief, { language }: Config): string {
  const words = lettersWords[language];
  const { timeZone } = debrief.interview;
  const moment = (at: string): string => momentIn(language, at, timeZone);
  switch (debrief.status) {
    case "draft":
      return words.nextDraft();
    case "scheduled":
      return words.nextScheduled({ moment: moment(debrief.askAt) });
    case "collecting": {
      const reminders = debrief.parties.flatMap(({ state, remindAt }) =>
        state === "asked" && remindAt ? [remindAt] : [],
      );
      const [reminder] = reminders.sort();
      return words.nextCollecting({ reminder: reminder && moment(reminder), moment: moment(debrief.deadline) });
    }
    case "summarised":
      return words.nextSummarised();
    case "closed":
      return debrief.hold ? words.nextHeld() : words.nextClosed({ day: dayIn(language, debrief.eraseAt, timeZone) });
  }
}
