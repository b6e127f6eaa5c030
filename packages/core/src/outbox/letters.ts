/** What each template is filled with. Wording that depends on data lives in the templates; here stand names and dates. */
import type { ClosingProps } from "@debrief/emails/generated/closing";
import type { ConfirmProps } from "@debrief/emails/generated/confirm";
import type { HelpProps } from "@debrief/emails/generated/help";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import type { PlanProps } from "@debrief/emails/generated/plan";
import type { QuestionsProps } from "@debrief/emails/generated/questions";
import type { ReceiptProps } from "@debrief/emails/generated/receipt";
import type { ReminderProps } from "@debrief/emails/generated/reminder";
import { DAY, later } from "../clock.ts";
import { activeParties, type Debrief, type Party, type PartyState } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { people } from "../debrief/plan.ts";
import { deadline } from "../debrief/policy.ts";
import type { Mailbox } from "../mail/address.ts";
import { type Answer, type Answers, BESIDES } from "../reply/answers.ts";
import { formatDay, formatInZone, formatTime } from "../zone.ts";

type EffectOf<Mail extends Effect["mail"]> = Extract<Effect, { mail: Mail }>;

export function plan(debrief: Debrief, { changes, notUnderstood }: EffectOf<"plan">): PlanProps {
  const { candidate, interviewers } = people(debrief);
  const [question] = debrief.status === "draft" ? debrief.questions : [];
  return {
    title: titleOf(debrief),
    when: whenOf(debrief),
    role: debrief.interview.role,
    company: debrief.interview.company,
    candidate: candidate && who(candidate, debrief.interview.timeZone),
    interviewers: interviewers.map((party) => ({ who: who(party, debrief.interview.timeZone) })),
    questionsGoOut: goOut(debrief),
    question: question?.text,
    options: (question?.options ?? []).map(({ text }, index) => ({ number: index + 1, text })),
    changes: changes.map((text) => ({ text })),
    notUnderstood: notUnderstood.map((text) => ({ text })),
    underway: debrief.status === "collecting" || debrief.status === "summarised",
    stopped: debrief.status === "closed",
    closed: debrief.status === "closed" && debrief.because === "closed",
    rescheduled: changes.some((text) => text.startsWith("The interview has moved")),
  };
}

/** A person as the recruiter reads them, with how far they are once they were asked. */
function who(party: Party, zone: string): string {
  const away = awayText(party, zone);
  return mailboxText(party.mailbox) + (PROGRESS[party.state] ?? "") + (away === undefined ? "" : `, ${away}`);
}

/** `away until Monday 30 November 2026`, of somebody who has been asked and is silent (R16). */
export function awayText({ state, away }: Party, zone: string): string | undefined {
  if (state !== "asked" || !away) return undefined;
  return away.until === undefined ? "away" : `away until ${formatDay(away.until, zone)}`;
}

const PROGRESS: Partial<Record<PartyState, string>> = {
  asked: ", not yet",
  answered: ", has answered",
  declined: ", would rather not",
  unreachable: ", mail did not arrive",
  elsewhere: ", asked by another debrief",
};

function goOut(debrief: Debrief): string | undefined {
  if (debrief.status !== "scheduled") return undefined;
  const { timeZone, end } = debrief.interview;
  const day = formatDay(debrief.askAt, timeZone);
  const when = `on ${day} at ${formatTime(debrief.askAt, timeZone)}`;
  return debrief.askAt === end ? `${when}, when the interview ends` : when;
}

export function questions(debrief: Debrief, party: Party): QuestionsProps {
  return {
    ...interviewFor(debrief, party),
    deadline: deadlineFor(debrief, party),
    questions: debrief.questionnaires[party.side].map(({ number, text }) => ({ number, text })),
  };
}

export function reminder(debrief: Debrief, party: Party, number: number): ReminderProps {
  return { ...questions(debrief, party), last: number >= debrief.cadence.reminderWorkingDays.length };
}

export function receipt(
  debrief: Debrief,
  party: Party,
  { correction, late }: Pick<EffectOf<"receipt">, "correction" | "late">,
): ReceiptProps {
  const questionnaire = debrief.questionnaires[party.side];
  const answers = party.feedback?.answers ?? {};
  return {
    ...interviewFor(debrief, party),
    correction,
    late,
    answers: [
      ...questionnaire.flatMap(({ number, text: question }) => {
        const answer = answers[String(number)];
        return answer ? [{ number, question, ...answered(answer) }] : [];
      }),
      ...besides(answers),
    ],
    unanswered: questionnaire
      .filter(({ number }) => answers[String(number)] === undefined)
      .map(({ number, text: question }) => ({ number, question })),
  };
}

/** What they wrote besides the answers comes after them, and is no guess: it claims no question. */
function besides(answers: Answers): ReceiptProps["answers"][number][] {
  const rest = answers[BESIDES];
  return rest ? [{ number: "+", question: "And besides", ...answered(rest), guess: false }] : [];
}

/** An answer as it is shown: verbatim, its rating spelt out, where it points at ("same as 2"), and marked when its place was a guess. */
export function answered(answer: Answer): {
  text: string;
  rating: string | undefined;
  sameAs: number | undefined;
  guess: boolean;
} {
  const rating =
    answer.rating === undefined
      ? undefined
      : `${answer.rating} of 5${answer.ratingAs === undefined ? "" : ` (you wrote ${answer.ratingAs})`}`;
  const text = answer.truncated ? `${answer.text} […]` : answer.text;
  return { text, rating, sameAs: answer.sameAs, guess: answer.pairing === "topic" || answer.pairing === "whole" };
}

export function closing(debrief: Debrief, party: Party): ClosingProps {
  const keptUntil = debrief.status === "closed" ? formatDay(debrief.eraseAt, debrief.interview.timeZone) : undefined;
  return { ...interviewFor(debrief, party), answered: party.feedback !== undefined, keptUntil };
}

export function confirm(debrief: Debrief, party: Party, ordinal: number): ConfirmProps {
  const held = debrief.held[ordinal];
  return {
    ...interviewFor(debrief, party),
    sender: held?.from ?? "an unknown address",
    receivedAt: formatInZone(held?.at ?? debrief.createdAt, debrief.interview.timeZone),
  };
}

/** R6: the recruiter decides about an answer that the provider took for spam. */
export function confirmSpam(debrief: Debrief, from: string): NoticeProps {
  return {
    title: "An answer looks like spam",
    interview: titleOf(debrief),
    paragraphs: [
      { text: `An answer from ${from} came with a valid reply address, but it was marked as spam on its way here.` },
      { text: "It is kept aside, unread. If you expect it, say yes." },
    ],
    actions: [
      { word: "yes", meaning: "read it as an answer" },
      { word: "no", meaning: "leave it aside" },
    ],
  };
}

/** The words beside our answer to a calendar; most people only ever see the tick that it makes in theirs. */
export function accepted(title: string): NoticeProps {
  return {
    title: "Accepted",
    interview: bareTitle(title),
    paragraphs: [{ text: "Debrief has accepted your invite. The plan comes in a mail of its own." }],
    actions: [],
  };
}

/** A reply with nothing of the party's own in it (R11). */
export function emptyReply(debrief: Debrief, party: Party): HelpProps {
  return {
    title: "Your reply arrived empty",
    paragraphs: [
      { text: "We could not find any words of yours in it: only our own questions, a signature or an attachment." },
      { text: "Please write beneath the questions, or number your answers, and send it as plain words." },
    ],
    actions: [{ word: "stop", meaning: "rather not answer" }],
    questions: debrief.questionnaires[party.side].map(({ number, text }) => ({ number, text })),
  };
}

/** For a recruiter whose mail to the start address held no invite that could be read. */
export function howToStart(address: string, detail: string | undefined): HelpProps {
  return {
    title: "We could not start a debrief from that mail",
    paragraphs: [
      ...(detail === undefined ? [] : [{ text: detail }]),
      { text: `Forward the calendar invite of the interview to ${address}, with its .ics attachment if it has one.` },
    ],
    actions: [
      { word: "forward", meaning: "the invite, as it is: we find the people and the time in it" },
      {
        word: "add as a guest",
        meaning: `${address}, in your calendar: changes of the invite then come by themselves`,
      },
      {
        word: "candidate: jane@example.com",
        meaning: "above the forward, when it is not obvious who the candidate is",
      },
    ],
    questions: [],
  };
}

const NOTICES: Record<EffectOf<"notice">["about"], (who: string, detail: string) => { title: string; text: string[] }> =
  {
    bounce: (who, detail) => ({
      title: `Our mail to ${who} did not arrive`,
      text: [
        `Their mail system returned it (${detail}). Nothing more is sent to that address.`,
        "If the address was wrong, reply with “add” and the right one.",
      ],
    }),
    complaint: (who) => ({
      title: `${who} marked our mail as spam`,
      text: ["We take that as a no. Nothing more is sent to that address."],
    }),
    decline: (who) => ({
      title: `${who} would rather not answer`,
      text: ["That is fine, and nothing more is sent to them. The summary will be written with the others."],
    }),
    unreadable: (who, detail) => ({
      title: who === "" ? "A mail could not be read" : `A mail for ${who}'s seat could not be read`,
      text: [`It was too large or too broken to read safely (${detail}). Ask them to answer in a few plain words.`],
    }),
    cap: (who) => ({
      title: who === "" ? "Too many mails in one day" : `Too many mails from or to ${who}`,
      text: ["It looks like a machine that answers a machine, so we have stopped answering for a day."],
    }),
    forget: (who) => ({
      title: `${who} asks to be forgotten`,
      text: [
        "Nothing more is sent to them. What they wrote before is still on record here, and in the summary if there is one.",
        "Please decide what the law and your contract ask of you, and answer them yourself.",
      ],
    }),
    data: (who) => ({
      title: `${who} asks for their data`,
      text: ["They would like to see what is on record about them. Please answer them yourself."],
    }),
    attachments: (who) => ({
      title: `${who} attached files`,
      text: ["We never open attachments. Their words arrived and count; ask them for the files if you need them."],
    }),
  };

export function notice(debrief: Debrief, { about, who, detail }: EffectOf<"notice">): NoticeProps {
  const { title, text } = NOTICES[about](who, detail ?? "no reason given");
  return { title, interview: titleOf(debrief), paragraphs: text.map((line) => ({ text: line })), actions: [] };
}

/** What a party may know of the interview: their own name, the other side's where they met, role, company and day (R30). */
function interviewFor(debrief: Debrief, party: Party) {
  const { interview, recruiter } = debrief;
  const candidate = activeParties(debrief).find(({ side }) => side === "candidate");
  return {
    firstName: firstName(party.mailbox),
    candidate: party.side === "interviewer" && candidate ? safeName(candidate.mailbox) : undefined,
    role: interview.role,
    company: party.side === "candidate" ? interview.company : undefined,
    date: formatDay(interview.start ?? interview.end ?? debrief.createdAt, interview.timeZone),
    recruiter: safeName(recruiter),
  };
}

/** The deadline as first promised; it names a day, and does not move with what others do (R48). */
function deadlineFor(debrief: Debrief, { askedAt = debrief.createdAt }: Party): string {
  const { timeZone } = debrief.interview;
  return formatDay(deadline(askedAt, debrief.cadence, timeZone), timeZone);
}

export function titleOf({ interview }: Debrief): string {
  return bareTitle(interview.title);
}

/** "Interview: Jane Doe – Chef" stands after "Interview" in most of our mails. */
function bareTitle(title: string): string {
  return title.replace(/^interview\s*[:–-]\s*/i, "") || "the interview";
}

export function whenOf({ interview }: Debrief): string | undefined {
  const { start, end, timeZone } = interview;
  if (start === undefined) return end && formatInZone(end, timeZone);
  const sameDay = end !== undefined && Date.parse(end) - Date.parse(start) < DAY;
  const until = end !== undefined && sameDay && end > later(start, 0) ? ` to ${formatTime(end, timeZone)}` : "";
  return `${formatDay(start, timeZone)}, ${formatTime(start, timeZone)}${until} (${timeZone})`;
}

function mailboxText({ address, displayName }: Mailbox): string {
  return displayName === undefined ? address : `${displayName} <${address}>`;
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
