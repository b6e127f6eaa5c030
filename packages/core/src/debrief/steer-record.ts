/** What the recruiter adds to the record or takes out of it: notes, adjustments that were done, languages, erasure. */
import type { Instant } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import type { Language } from "../language.ts";
import type { Command, Whom } from "../reply/command/command.ts";
import { nameOf, type Party, type Unconfirmed } from "./debrief.ts";
import { tombstone, withoutPerson } from "./erasure.ts";
import type { Told } from "./told.ts";
import { released } from "./withdrawal.ts";
import { cannot, did, hasRoom, names, peopleMeant, type Work } from "./work.ts";

/** Of one note in characters, and of all of them together in octets. */
const LONGEST_NOTE = 1_000;
const NOTES_LIMIT = 6 * 1024;
/** Adjustments that a summary asks after: far more than it ever does. */
const MOST_ADJUSTMENTS = 9;

/** A note is the recruiter's alone: it stands in the status and in the export, and no party ever sees it. */
export function note(work: Work, text: string, at: Instant): Work {
  const { debrief } = work;
  const size = [...debrief.notes.map((each) => each.text), text].reduce(
    (sum, each) => sum + Buffer.byteLength(each),
    0,
  );
  if (text.length > LONGEST_NOTE || size > NOTES_LIMIT || !hasRoom(work, Buffer.byteLength(text)))
    return cannot(work, { key: "noteTooLong" });
  return did(work, { key: "noteKept" }, { ...debrief, notes: [...debrief.notes, { text, at }] });
}

export function adjusted(
  work: Work,
  { done, partly, which = 1 }: Extract<Command, { type: "adjusted" }>,
  at: Instant,
): Work {
  const { debrief } = work;
  if (debrief.status !== "summarised" && debrief.status !== "closed") return cannot(work, { key: "adjustedTooSoon" });
  const most = debrief.gist?.asked.length ?? MOST_ADJUSTMENTS;
  if (most === 0) return cannot(work, { key: "noAdjustments" });
  if (which < 1 || which > most) return cannot(work, { key: "noSuchAdjustment", number: which });
  const others = debrief.adjusted.filter((each) => each.which !== which);
  const next = { ...debrief, adjusted: [...others, { which, done, at }] };
  const key = done ? "adjusted" : partly ? "adjustedPartly" : "notAdjusted";
  return did(work, { key, number: which > 1 ? which : undefined }, next);
}

export function setLanguage(
  work: Work,
  { whom, language, named }: Extract<Command, { type: "language" }>,
  ours: readonly Language[],
): Work {
  const { debrief } = work;
  if (debrief.status === "closed") return cannot(work, { key: "closedNoMail" });
  if (language === undefined || !ours.includes(language))
    return cannot(work, { key: "notOurLanguage", named, ours: { languages: [...ours] } });
  const people = peopleMeant(debrief, whom);
  // Whoever joins later is of a side, too.
  const sides = sidesOf(whom);
  const languages = { ...debrief.interview.languages, ...Object.fromEntries(sides.map((side) => [side, language])) };
  const interview = sides.length > 0 ? { ...debrief.interview, languages } : debrief.interview;
  if ("key" in people && sides.length === 0) return cannot(work, people);
  const meant = new Set("key" in people ? [] : people.map(({ seat }) => seat));
  const parties = debrief.parties.map((one): Party => (meant.has(one.seat) ? { ...one, language } : one));
  const next = { ...debrief, interview, parties };
  const spoken = { language };
  if (meant.size === 0)
    return did(work, { key: whom === "candidate" ? "candidateIn" : "everyoneIn", language: spoken }, next);
  const all = names(parties.filter(({ seat }) => meant.has(seat)));
  return did(work, { key: "peopleIn", people: { all }, language: spoken }, next);
}

function sidesOf(whom: Whom): Side[] {
  if (whom === "everyone") return ["candidate", "interviewer"];
  if (whom === "candidate") return ["candidate"];
  return whom === "interviewers" ? ["interviewer"] : [];
}

/** Nothing is erased before the recruiter has said yes to it. */
export function askToForget(work: Work, whom: Whom | "everything", at: Instant): Work {
  const { debrief } = work;
  if (debrief.hold) return cannot(work, { key: "heldByLaw" });
  if (whom === "everything") return asking(work, { what: "forget", at }, { key: "eraseAll" });
  const people = peopleMeant(debrief, whom);
  if ("key" in people) return cannot(work, people);
  return people.reduce((next, { seat, mailbox }) => {
    return asking(next, { what: "forget", seat, at }, { key: "eraseOne", who: nameOf(mailbox) });
  }, work);
}

function asking(work: Work, wanted: Unconfirmed, question: Told): Work {
  const unconfirmed = [...work.debrief.unconfirmed, wanted];
  return { ...work, debrief: { ...work.debrief, unconfirmed }, questions: [...work.questions, question] };
}

/** After the recruiter's yes. */
export function forget(work: Work, { seat }: Extract<Unconfirmed, { what: "forget" }>, at: Instant): Work {
  const { debrief } = work;
  if (debrief.hold) return cannot(work, { key: "heldByLaw" });
  if (seat === undefined) return did(work, { key: "erased" }, tombstone(debrief, at));
  const party = debrief.parties.find((each) => each.seat === seat);
  if (!party || party.forgotten) return cannot(work, { key: "personGone" });
  return did(work, { key: `${party.side}Erased` }, withoutPerson(debrief, party, { at, own: false }));
}

/** A legal hold: from now on nothing is erased, at nobody's word, until it is released. */
export function holdRecord(work: Work, at: Instant): Work {
  if (work.debrief.hold) return cannot(work, { key: "holdAlready" });
  return did(work, { key: "holdPlaced" }, { ...work.debrief, hold: { at } });
}

export function releaseRecord(work: Work, at: Instant): Work {
  if (!work.debrief.hold) return cannot(work, { key: "noHold" });
  const { debrief, effects } = released(work.debrief, at);
  return did(work, { key: "holdReleased" }, debrief, ...effects);
}
