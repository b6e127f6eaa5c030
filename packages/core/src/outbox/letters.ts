/** What the short letters are filled with: names and dates. Words come from `emails/words`, in the language of whoever reads. */
import type { ClosingProps } from "@debrief/emails/generated/closing";
import type { HelpProps } from "@debrief/emails/generated/help";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import type { QuestionsProps } from "@debrief/emails/generated/questions";
import type { ReminderProps } from "@debrief/emails/generated/reminder";
import { type LettersWords, lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect, WhyNot } from "../debrief/effect.ts";
import { deadline } from "../debrief/policy.ts";
import { languageOf, questionnaireOf } from "../debrief/spoken.ts";
import { dayIn } from "./dates.ts";
import { bareTitle, interviewFor, titleOf } from "./interview-words.ts";
import { whyNotText } from "./told.ts";

type Of = Pick<Config, "language">;

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

/** The words beside our answer to a calendar; most people only ever see the tick that it makes in theirs. */
export function accepted(title: string, config: Config): NoticeProps {
  const words = lettersWords[config.language];
  return {
    language: config.language,
    title: words.accepted(),
    interview: bareTitle(title, config),
    paragraphs: [{ text: words.acceptedText() }],
    actions: [],
  };
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

/** For a recruiter of whose mail, or of whose interviews elsewhere, no debrief could be started; `why` says what was wrong. */
export function howToStart(address: string, why: WhyNot | undefined, { language }: Of): HelpProps {
  const words = lettersWords[language];
  return {
    language,
    title: why?.key === "announced" ? words.noStartAnnounced() : words.noStart(),
    paragraphs: [...(why ? [{ text: whyNotText(why, language) }] : []), { text: words.noStartDo({ address }) }],
    actions: [
      { word: words.forward(), meaning: words.forwardMeans() },
      { word: words.addGuest(), meaning: words.addGuestMeans({ address }) },
      { word: words.hint(), meaning: words.hintMeans() },
    ],
    questions: [],
  };
}

/** The sentences of a notice about `who`, below a title of the same name. */
const NOTICES = {
  bounce: ["bounceText", "bounceDo"],
  complaint: ["complaintText"],
  decline: ["declineText"],
  unreadable: ["unreadableText"],
  cap: ["capText"],
  candidateWithdrew: ["candidateWithdrewText", "withdrewDo"],
  interviewerWithdrew: ["interviewerWithdrewText", "withdrewDo"],
  withdrawalWaits: ["withdrawalWaitsText"],
  attachments: ["attachmentsText"],
  unvouched: ["unvouchedText"],
} as const satisfies Record<Extract<Effect, { mail: "notice" }>["about"], readonly (keyof LettersWords)[]>;

export function notice(
  debrief: Debrief,
  { about, who, detail }: Extract<Effect, { mail: "notice" }>,
  config: Config,
): NoticeProps {
  const words = lettersWords[config.language];
  const said = { who, detail: detail ?? (about === "unvouched" ? words.unknownSender() : words.noReason()) };
  return {
    language: config.language,
    title: words[about](said),
    interview: titleOf(debrief, config),
    paragraphs: NOTICES[about].map((key) => ({ text: words[key](said) })),
    actions: [],
  };
}

/** The deadline as first promised; it names a day, and does not move with what others do (R48). */
function deadlineFor(debrief: Debrief, party: Party, config: Config): string {
  const { timeZone } = debrief.interview;
  const { askedAt = debrief.createdAt } = party;
  return dayIn(languageOf(debrief, party, config), deadline(askedAt, debrief.cadence, timeZone), timeZone);
}
