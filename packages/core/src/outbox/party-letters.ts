/** What the short letters to a party are filled with. Words come from `emails/words`, in the language of whoever reads. */
import type { ClosingProps } from "@debrief/emails/generated/closing";
import type { HelpProps } from "@debrief/emails/generated/help";
import type { QuestionsProps } from "@debrief/emails/generated/questions";
import type { ReminderProps } from "@debrief/emails/generated/reminder";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import { deadline } from "../debrief/policy.ts";
import { languageOf, questionnaireOf } from "../debrief/spoken.ts";
import { dayIn } from "./dates.ts";
import { interviewFor } from "./interview-words.ts";

export function questions(debrief: Debrief, party: Party, config: Config): QuestionsProps {
  return {
    ...interviewFor(debrief, party, config),
    deadline: deadlineFor(debrief, party, config),
    questions: asked(debrief, party, config),
  };
}

function asked(debrief: Debrief, party: Party, config: Config): QuestionsProps["questions"] {
  return questionnaireOf(debrief, party, config).map(({ number, text }) => ({ number, text }));
}

export function reminder(debrief: Debrief, party: Party, number: number, config: Config): ReminderProps {
  return { ...questions(debrief, party, config), last: number >= debrief.cadence.reminderWorkingDays.length };
}

export function closing(debrief: Debrief, party: Party, config: Config): ClosingProps {
  const interview = interviewFor(debrief, party, config);
  const { timeZone } = debrief.interview;
  const kept = debrief.status === "closed" && !debrief.hold;
  const keptUntil = kept ? dayIn(interview.language, debrief.eraseAt, timeZone) : undefined;
  return { ...interview, answered: party.feedback !== undefined, keptUntil };
}

/** A reply with nothing of the party's own in it (R11). */
export function emptyReply(debrief: Debrief, party: Party, config: Config): HelpProps {
  const language = languageOf(debrief, party, config);
  const words = lettersWords[language];
  return {
    language,
    title: words.empty(),
    paragraphs: [{ text: words.emptyFound() }, { text: words.emptyDo() }],
    actions: [{ word: words.stop(), meaning: words.stopMeans() }],
    questions: asked(debrief, party, config),
  };
}

/** The deadline as first promised; it names a day, and does not move with what others do (R48). */
function deadlineFor(debrief: Debrief, party: Party, config: Config): string {
  const { timeZone } = debrief.interview;
  const { askedAt = debrief.createdAt } = party;
  return dayIn(languageOf(debrief, party, config), deadline(askedAt, debrief.cadence, timeZone), timeZone);
}
