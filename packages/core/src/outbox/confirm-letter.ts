/** Asks for a yes or no to a mail that is held: whoever is asked, it counts for nothing until then. */
import type { ConfirmProps } from "@debrief/emails/generated/confirm";
import type { HelpProps } from "@debrief/emails/generated/help";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import { heldMail } from "../debrief/answering.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import { languageOf } from "../debrief/spoken.ts";
import { momentIn } from "./dates.ts";
import { interviewFor, titleOf } from "./interview-words.ts";

export function confirm(debrief: Debrief, party: Party, ordinal: number, config: Config): ConfirmProps {
  const interview = interviewFor(debrief, party, config);
  const held = heldMail(debrief, { asks: party.seat, ordinal });
  return {
    ...interview,
    sender: held?.from || lettersWords[interview.language].unknownSender(),
    receivedAt: momentIn(interview.language, held?.at ?? debrief.createdAt, debrief.interview.timeZone),
  };
}

/** R6: the recruiter decides about an answer that the provider took for spam. */
export function confirmSpam(debrief: Debrief, sender: string, config: Config): NoticeProps {
  const words = lettersWords[config.language];
  return {
    language: config.language,
    title: words.spam(),
    interview: titleOf(debrief, config),
    paragraphs: [{ text: words.spamKept({ sender }) }],
    actions: [
      { word: words.yes(), meaning: words.spamYes() },
      { word: words.no(), meaning: words.spamNo() },
    ],
  };
}

/** R20: after too many mails from their own address the newest waits for the party's yes. */
export function confirmFlood(debrief: Debrief, party: Party, config: Config): HelpProps {
  const language = languageOf(debrief, party, config);
  const words = lettersWords[language];
  return {
    language,
    title: words.flood(),
    paragraphs: [{ text: words.floodKept() }, { text: words.floodDo() }],
    actions: [
      { word: words.yes(), meaning: words.floodYes() },
      { word: words.no(), meaning: words.floodNo() },
    ],
    questions: [],
  };
}
