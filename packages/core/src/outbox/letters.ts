/** What each template is filled with: names and dates. Words come from `emails/words`, in the language of whoever reads. */
import type { ClosingProps } from "@debrief/emails/generated/closing";
import type { ConfirmProps } from "@debrief/emails/generated/confirm";
import type { HelpProps } from "@debrief/emails/generated/help";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import type { PlanProps } from "@debrief/emails/generated/plan";
import type { QuestionsProps } from "@debrief/emails/generated/questions";
import type { ReceiptProps } from "@debrief/emails/generated/receipt";
import type { ReminderProps } from "@debrief/emails/generated/reminder";
import { type LettersWords, lettersWords } from "@debrief/emails/generated/words/letters";
import { DAY, later } from "../clock.ts";
import type { Config } from "../config.ts";
import { heldMail } from "../debrief/answering.ts";
import { activeParties, type Debrief, type Party } from "../debrief/debrief.ts";
import type { Effect, WhyNot } from "../debrief/effect.ts";
import { people } from "../debrief/plan.ts";
import { deadline } from "../debrief/policy.ts";
import { languageOf, questionnaireOf } from "../debrief/spoken.ts";
import type { Told } from "../debrief/told.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import { type Answer, type Answers, BESIDES } from "../reply/answers.ts";
import { formatTime } from "../zone.ts";
import { mailboxText, optionText, questionText } from "./asked.ts";
import { dayIn, momentIn } from "./dates.ts";
import { offers, type Said } from "./menu.ts";
import { toldText, whyNotText } from "./told.ts";

type EffectOf<Mail extends Effect["mail"]> = Extract<Effect, { mail: Mail }>;
type Of = Pick<Config, "language">;

export function plan(
  debrief: Debrief,
  { changes, refused, notUnderstood }: EffectOf<"plan">,
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
    actions: offers(underway ? WHILE_RUNNING : BEFORE, config.language),
  };
}

const MOVED: ReadonlySet<Told["key"]> = new Set<Told["key"]>(["moved", "movedOut", "movedSummarised", "movedWaiting"]);

const PEOPLE: Said[] = ["swap", "candidate", "interviewers"];
const ALWAYS: Said[] = ["add", "remove", "role", "company"];
const BEFORE: Said[] = ["stop", "go", "at", ...PEOPLE, ...ALWAYS, "language", "wait", "help"];
const WHILE_RUNNING: Said[] = ["stop", ...ALWAYS, "remind", "wait", "close", "help"];

/** Told where somebody is written to in another language than the recruiter. */
function languagesText(debrief: Debrief, config: Config): string | undefined {
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
  const { timeZone, end } = debrief.interview;
  const day = dayIn(language, debrief.askAt, timeZone);
  const time = formatTime(debrief.askAt, timeZone);
  return lettersWords[language].goOut({ day, time, atEnd: debrief.askAt === end });
}

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

export function receipt(
  debrief: Debrief,
  party: Party,
  { correction, late }: Pick<EffectOf<"receipt">, "correction" | "late">,
  config: Config,
): ReceiptProps {
  const questionnaire = questionnaireOf(debrief, party, config);
  const answers = party.feedback?.answers ?? {};
  const interview = interviewFor(debrief, party, config);
  return {
    ...interview,
    correction,
    late,
    answers: [
      ...questionnaire.flatMap(({ number, text: question }) => {
        const answer = answers[String(number)];
        return answer ? [{ number, question, ...answered(answer, interview) }] : [];
      }),
      ...besides(answers, interview),
    ],
    unanswered: questionnaire
      .filter(({ number }) => answers[String(number)] === undefined)
      .map(({ number, text: question }) => ({ number, question })),
  };
}

/** What they wrote besides the answers comes after them, and is no guess: it claims no question. */
function besides(answers: Answers, of: Of): ReceiptProps["answers"][number][] {
  const rest = answers[BESIDES];
  const question = lettersWords[of.language].besides();
  return rest ? [{ number: "+", question, ...answered(rest, of), guess: false }] : [];
}

/** An answer as it is shown: verbatim, its rating spelt out, where it points at ("same as 2"), and marked when its place was a guess. */
export function answered(
  answer: Answer,
  { language }: Of,
): {
  text: string;
  rating: string | undefined;
  sameAs: number | undefined;
  guess: boolean;
} {
  const rating = answer.rating === undefined ? undefined : ratingText(answer.rating, answer.ratingAs, language);
  const text = answer.truncated ? `${answer.text} […]` : answer.text;
  return { text, rating, sameAs: answer.sameAs, guess: answer.pairing === "topic" || answer.pairing === "whole" };
}

/** `3 of 5`; halves with the language's own mark. */
function ratingText(rating: number, wrote: string | undefined, language: Language): string {
  const words = lettersWords[language];
  const text = words.rating({ rating: language === "en" ? rating : String(rating).replace(".", ",") });
  return wrote === undefined ? text : words.youWrote({ rating: text, wrote });
}

export function closing(debrief: Debrief, party: Party, config: Config): ClosingProps {
  const interview = interviewFor(debrief, party, config);
  const { timeZone } = debrief.interview;
  const kept = debrief.status === "closed" && !debrief.hold;
  const keptUntil = kept ? dayIn(interview.language, debrief.eraseAt, timeZone) : undefined;
  return { ...interview, answered: party.feedback !== undefined, keptUntil };
}

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
} as const satisfies Record<EffectOf<"notice">["about"], readonly (keyof LettersWords)[]>;

export function notice(debrief: Debrief, { about, who, detail }: EffectOf<"notice">, config: Config): NoticeProps {
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

/** What a party may know of the interview: their own name, the other side's where they met, role, company and day (R30). */
export function interviewFor(debrief: Debrief, party: Party, config: Config) {
  const { interview, recruiter } = debrief;
  const language = languageOf(debrief, party, config);
  const candidate = activeParties(debrief).find(({ side }) => side === "candidate");
  return {
    language,
    firstName: firstName(party.mailbox),
    candidate: party.side === "interviewer" && candidate ? safeName(candidate.mailbox) : undefined,
    role: interview.role,
    company: party.side === "candidate" ? interview.company : undefined,
    date: dayIn(language, interview.start ?? interview.end ?? debrief.createdAt, interview.timeZone),
    recruiter: safeName(recruiter),
  };
}

/** The deadline as first promised; it names a day, and does not move with what others do (R48). */
function deadlineFor(debrief: Debrief, party: Party, config: Config): string {
  const { timeZone } = debrief.interview;
  const { askedAt = debrief.createdAt } = party;
  return dayIn(languageOf(debrief, party, config), deadline(askedAt, debrief.cadence, timeZone), timeZone);
}

export function titleOf({ interview }: Debrief, config: Of): string {
  return bareTitle(interview.title, config);
}

/** "Interview: Jane Doe – Chef" stands after "Interview" in most of our mails. */
function bareTitle(title: string, { language }: Of): string {
  return title.replace(/^interview\s*[:–-]\s*/i, "") || lettersWords[language].theInterview();
}

export function whenOf({ interview }: Debrief, { language }: Of): string | undefined {
  const { start, end, timeZone } = interview;
  if (start === undefined) return end && momentIn(language, end, timeZone);
  const sameDay = end !== undefined && Date.parse(end) - Date.parse(start) < DAY;
  return lettersWords[language].when({
    day: dayIn(language, start, timeZone),
    from: formatTime(start, timeZone),
    until: sameDay && end > later(start, 0) ? formatTime(end, timeZone) : undefined,
    zone: timeZone,
  });
}

/** A name that reads as one; a stranger may have put a link or a sentence into the display name (R30). */
function safeName(mailbox: Mailbox): string | undefined {
  const name = mailbox.displayName;
  return name !== undefined && /^\p{L}[\p{L}\p{M}.'’ ,-]{0,59}$/u.test(name) ? name : undefined;
}

/** `Doe, Jane` and `Jane Doe` are both Jane; `info` and `J.` are nobody to greet. */
function firstName(mailbox: Mailbox): string | undefined {
  const name = safeName(mailbox);
  const given = name?.includes(",") ? name.split(",")[1] : name;
  const first = given?.trim().split(" ")[0] ?? "";
  return first.length > 1 && !first.endsWith(".") && /^\p{Lu}/u.test(first) ? first : undefined;
}
