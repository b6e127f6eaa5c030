/**
 * Erasure at the recruiter's word: one person's words and name, or the whole debrief. What is erased is gone from the item
 * with the commit. Of a debrief that was erased a bare tombstone stays for as long as its mails could come again (R51).
 */
import { DAY, type Instant, later } from "../clock.ts";
import { type Debrief, type DebriefIn, nameOf, type Party } from "./debrief.ts";
import { common } from "./step.ts";

/** Raw mails and their records are gone after a month. */
const TOMBSTONE = 31 * DAY;

/** The debrief without anything that this person wrote, and without their name and address. The seat is never given again. */
export function withoutPerson<D extends Debrief>(debrief: D, party: Party): D {
  const { seat, side, mailbox } = party;
  const erased: Party = {
    seat,
    side,
    mailbox: { address: `seat-${seat}@forgotten.invalid` },
    state: "removed",
    reminded: 0,
    versions: 0,
    superseded: [],
    inbound: [],
  };
  const scrub = (text: string): string => withoutName(text, mailbox);
  const names = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return text.includes(mailbox.address) || (mailbox.displayName !== undefined && text.includes(mailbox.displayName));
  };
  const interview = { ...debrief.interview, title: scrub(debrief.interview.title) };
  const next = {
    ...debrief,
    interview,
    parties: debrief.parties.map((each) => (each.seat === seat ? erased : each)),
    held: debrief.held.filter((mail) => mail.seat !== seat),
    notes: debrief.notes.map((note) => ({ ...note, text: scrub(note.text) })),
    coached: debrief.coached.filter((each) => each.seat !== seat).map(({ words: _, ...entry }) => entry),
    unconfirmed: [],
    outbox: debrief.outbox.filter(({ effect }) => effect.seat !== seat && !names(effect)),
  };
  if (next.gist) next.gist = gistWithout(next.gist, seat);
  if (next.status !== "draft") return next;
  return {
    ...next,
    questions: next.questions
      .filter(({ asks }) => !names(asks))
      .map((question) => ({ ...question, options: question.options.filter((option) => !names(option)) })),
  };
}

/** What a digest keeps has no words, but says who it was about. */
function gistWithout(gist: NonNullable<Debrief["gist"]>, erased: number): NonNullable<Debrief["gist"]> {
  const pains = gist.pains.map((pain) => ({ ...pain, seats: pain.seats.filter((seat) => seat !== erased) }));
  return {
    ...gist,
    pains: pains.filter(({ seats }) => seats.length > 0),
    wishes: gist.wishes.filter(({ seat }) => seat !== erased),
  };
}

/** What is left of a debrief that was erased: that it was, for a month. */
export function tombstone(debrief: Debrief, at: Instant): DebriefIn<"closed"> {
  const { timeZone, sequence, dtstamp } = debrief.interview;
  const eraseAt = later(at, TOMBSTONE);
  const { gist: _, ...kept } = common(debrief);
  return {
    ...kept,
    interview: { timeZone, sequence, dtstamp, title: "" },
    parties: [],
    held: [],
    notes: [],
    coached: [],
    adjusted: [],
    unconfirmed: [],
    outbox: [],
    sent: [],
    status: "closed",
    because: "closed",
    closedAt: debrief.status === "closed" ? debrief.closedAt : at,
    eraseAt: debrief.status === "closed" && debrief.eraseAt < eraseAt ? debrief.eraseAt : eraseAt,
  };
}

/** The name in full, and every part of it that is written as a name; "Will" is somebody, "will" is not. */
function withoutName(text: string, mailbox: Party["mailbox"]): string {
  const parts = nameOf(mailbox).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const written = new Set(mailbox.displayName === undefined ? [] : parts.filter((part) => part !== part.toLowerCase()));
  return text
    .replaceAll(mailbox.address, "…")
    .replace(/[\p{L}\p{M}]+/gu, (word) => (written.has(word) ? "…" : word))
    .replace(/…(?:[\s.,'’-]*…)+/gu, "…");
}
