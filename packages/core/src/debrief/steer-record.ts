/** What the recruiter adds to the record or takes out of it: notes, adjustments that were done, languages, erasure. */
import type { Instant } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import type { Language } from "../language.ts";
import type { Command, Whom } from "../reply/command/command.ts";
import { nameOf, type Party, type Unconfirmed } from "./debrief.ts";
import { tombstone, withoutPerson } from "./erasure.ts";
import { cannot, did, hasRoom, listed, peopleMeant, type Work } from "./work.ts";

/** Of one note in characters, and of all of them together in octets. */
const LONGEST_NOTE = 1_000;
const NOTES_LIMIT = 6 * 1024;
/** Adjustments that a summary asks after: far more than it ever does. */
const MOST_ADJUSTMENTS = 9;

const languageNames: Record<Language, string> = { en: "English", de: "German", fr: "French", es: "Spanish" };

/** A note is the recruiter's alone: it stands in the status and in the export, and no party ever sees it. */
export function note(work: Work, text: string, at: Instant): Work {
  const { debrief } = work;
  const size = [...debrief.notes.map((each) => each.text), text].reduce(
    (sum, each) => sum + Buffer.byteLength(each),
    0,
  );
  if (text.length > LONGEST_NOTE || size > NOTES_LIMIT || !hasRoom(work, Buffer.byteLength(text)))
    return cannot(work, "That note is too long to be kept with the others; nothing was cut. Please keep it elsewhere.");
  return did(work, "Your note is kept. Only you see it.", { ...debrief, notes: [...debrief.notes, { text, at }] });
}

export function adjusted(
  work: Work,
  { done, partly, which = 1 }: Extract<Command, { type: "adjusted" }>,
  at: Instant,
): Work {
  const { debrief } = work;
  if (debrief.status !== "summarised" && debrief.status !== "closed")
    return cannot(
      work,
      "“done” says whether you did an adjustment, and the summary asks after that. To end this debrief, reply “close”.",
    );
  const most = debrief.gist?.asked.length ?? MOST_ADJUSTMENTS;
  if (most === 0) return cannot(work, "The summary asked after no adjustment. To end this debrief, reply “close”.");
  if (which < 1 || which > most) return cannot(work, `There is no adjustment ${which}.`);
  const others = debrief.adjusted.filter((each) => each.which !== which);
  const next = { ...debrief, adjusted: [...others, { which, done, at }] };
  const number = which > 1 ? ` ${which}` : "";
  return did(work, `Noted: adjustment${number} is ${done ? "done" : partly ? "done in part" : "not done yet"}.`, next);
}

export function setLanguage(work: Work, whom: Whom, language: Language | undefined, named: string): Work {
  const { debrief } = work;
  if (debrief.status === "closed") return cannot(work, "This debrief is closed, so nothing more is sent to anyone.");
  if (language === undefined) {
    const ours = Object.values(languageNames);
    return cannot(work, `We write in ${ours.slice(0, -1).join(", ")} and ${ours.at(-1)}, not yet in ${named}.`);
  }
  const said = `will be written to in ${languageNames[language]}.`;
  const people = peopleMeant(debrief, whom);
  // Whoever joins later is of a side, too.
  const sides = sidesOf(whom);
  const languages = { ...debrief.interview.languages, ...Object.fromEntries(sides.map((side) => [side, language])) };
  const interview = sides.length > 0 ? { ...debrief.interview, languages } : debrief.interview;
  if (typeof people === "string" && sides.length === 0) return cannot(work, people);
  const meant = new Set(typeof people === "string" ? [] : people.map(({ seat }) => seat));
  const parties = debrief.parties.map((one): Party => (meant.has(one.seat) ? { ...one, language } : one));
  const nobodyYet = whom === "candidate" ? "The candidate" : "Everyone";
  const who = meant.size === 0 ? nobodyYet : listed(parties.filter(({ seat }) => meant.has(seat)));
  return did(work, `${who} ${said}`, { ...debrief, interview, parties });
}

function sidesOf(whom: Whom): Side[] {
  if (whom === "everyone") return ["candidate", "interviewer"];
  if (whom === "candidate") return ["candidate"];
  return whom === "interviewers" ? ["interviewer"] : [];
}

/** Nothing is erased before the recruiter has said yes to it. */
export function askToForget(work: Work, whom: Whom | "everything", at: Instant): Work {
  const { debrief } = work;
  if (whom === "everything") {
    const question =
      "This erases the whole debrief: every answer, name, address and note. Nobody hears from us about it again, and it can't be undone. Reply “yes” to erase it.";
    return asking(work, { what: "forget", at }, question);
  }
  const people = peopleMeant(debrief, whom);
  if (typeof people === "string") return cannot(work, people);
  return people.reduce((next, { seat, mailbox }) => {
    const question = `This erases what ${nameOf(mailbox)} wrote, with the name and the address. What others wrote stays as it is. It can't be undone. Reply “yes” to erase it.`;
    return asking(next, { what: "forget", seat, at }, question);
  }, work);
}

function asking(work: Work, wanted: Unconfirmed, question: string): Work {
  const unconfirmed = [...work.debrief.unconfirmed, wanted];
  return { ...work, debrief: { ...work.debrief, unconfirmed }, questions: [...work.questions, question] };
}

/** After the recruiter's yes. */
export function forget(work: Work, { seat }: Extract<Unconfirmed, { what: "forget" }>, at: Instant): Work {
  const { debrief } = work;
  if (seat === undefined)
    return did(
      work,
      "Everything is erased. The mails themselves leave the archive within 30 days.",
      tombstone(debrief, at),
    );
  const party = debrief.parties.find((each) => each.seat === seat);
  if (!party) return cannot(work, "That person is not part of this debrief any more.");
  const who = party.side === "candidate" ? "The candidate" : "That interviewer";
  const sentence = `${who} is erased, with every word. The mails themselves leave the archive within 30 days.`;
  return did(work, sentence, withoutPerson(debrief, party));
}
