/** What the short letters to a recruiter are filled with. Words come from `emails/words`. */
import type { HelpProps } from "@debrief/emails/generated/help";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import { type LettersWords, lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Effect, WhyNot } from "../debrief/effect.ts";
import { bareTitle, titleOf } from "./interview-words.ts";
import { whyNotText } from "./told.ts";

type Of = Pick<Config, "language">;

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
