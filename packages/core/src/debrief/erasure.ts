/**
 * What is left of a person, or of a whole debrief, that was erased (R51). What is erased is gone from the item with the
 * commit; raw mails and claims, which lie outside of it, are noted for the shredder in the same commit. A seat that was
 * somebody's stays empty for ever, and of a whole debrief a bare tombstone stays for as long as its mails could come again.
 */
import { DAY, type Instant, later, MINUTE } from "../clock.ts";
import type { Feedback } from "../feedback/feedback.ts";
import { deriveKey } from "../id.ts";
import { samePerson } from "../mail/address.ts";
import { claimKeys } from "./claim-key.ts";
import { type Debrief, type DebriefIn, type HeldMail, nameOf, type Party } from "./debrief.ts";
import type { Effect } from "./effect.ts";
import { common } from "./step.ts";

/** Raw mails and their records are gone after a month. */
const TOMBSTONE = 31 * DAY;
/** By then the queue has brought a mail that was on its way five times, which is all that it does. */
const SETTLED = 20 * MINUTE;

/** `own`: they asked for it themselves, and are not to be asked again. */
export type Erasure = { at: Instant; own: boolean };

/** The debrief without anything that this person wrote, and without their name and address. The seat is never given again. */
export function withoutPerson<D extends Debrief>(debrief: D, party: Party, { at, own }: Erasure): D {
  const { seat, side, language, mailbox } = party;
  const empty: Party = {
    seat,
    side,
    language,
    mailbox: { address: `seat-${seat}@forgotten.invalid` },
    state: "removed",
    reminded: 0,
    versions: 0,
    superseded: [],
    inbound: [],
    forgotten: { at, key: personKey(mailbox.address, at), own },
  };
  const scrub = (text: string): string => withoutName(text, mailbox);
  const names = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    // As JSON writes it: "Jane \"JD\" Doe" has backslashes there.
    const written = JSON.stringify(mailbox.displayName ?? "").slice(1, -1);
    return text.includes(mailbox.address) || (written !== "" && text.includes(written));
  };
  const isTheirs = (mail: HeldMail): boolean => mail.seat === seat || samePerson(mail.from, mailbox.address);
  const asksAbout = (effect: Effect): boolean =>
    effect.mail === "confirm" &&
    debrief.held.some((mail) => mail.asks === effect.seat && mail.ordinal === effect.ordinal && isTheirs(mail));
  const interview = { ...debrief.interview, title: scrub(debrief.interview.title) };
  const next = {
    ...debrief,
    interview,
    parties: debrief.parties.map((each) => (each.seat === seat ? empty : withoutMention(each, scrub))),
    held: debrief.held.map((mail) => (isTheirs(mail) ? emptied(mail) : mail)),
    notes: debrief.notes.map((note) => ({ ...note, text: scrub(note.text) })),
    coached: debrief.coached
      .filter((each) => each.seat !== seat)
      .map((each) => (each.words === undefined ? each : { ...each, words: scrub(each.words) })),
    unconfirmed: [],
    // News of the invite must not seat them again.
    steered: true,
    outbox: debrief.outbox.filter(({ effect }) => effect.seat !== seat && !names(effect) && !asksAbout(effect)),
  };
  if (next.gist) next.gist = gistWithout(next.gist, seat);
  const shredded = { ...next, shred: shredAfter(debrief, next, at) };
  if (shredded.status !== "draft") return shredded;
  return {
    ...shredded,
    questions: shredded.questions
      .filter(({ asks }) => !names(asks))
      .map((question) => ({ ...question, options: question.options.filter((option) => !names(option)) })),
  };
}

/**
 * A mail that they wrote, or that came in their name, waits no more. Its place stays: ordinals are counted by places, and
 * where one was given twice the question about the second mail was never sent, and the answer in it was lost.
 */
function emptied({ ordinal, seat, asks, at, state }: HeldMail): HeldMail {
  return { ordinal, seat, asks, at, objectKey: "", from: "", state: state === "waiting" ? "refused" : state };
}

/** Whether an address is that of the person who was erased from a seat. */
export function isForgotten({ forgotten }: Pick<Party, "forgotten">, address: string): boolean {
  return forgotten !== undefined && personKey(address, forgotten.at) === forgotten.key;
}

/** Salted with the moment, so that one person's seats in two debriefs cannot be laid side by side. */
function personKey(address: string, at: Instant): string {
  return deriveKey("forgotten", at, address.replace(/(?<=.)\+[^@]*@/, "@"));
}

/** What others wrote stays theirs; whom they wrote about is named in it no more. */
function withoutMention(party: Party, scrub: (text: string) => string): Party {
  const { feedback, superseded } = party;
  return {
    ...party,
    ...(feedback ? { feedback: feedbackWithout(feedback, scrub) } : {}),
    superseded: superseded.map((each) => ({ ...each, text: scrub(each.text) })),
  };
}

function feedbackWithout(feedback: Feedback, scrub: (text: string) => string): Feedback {
  const answers = Object.entries(feedback.answers).map(([number, answer]) => {
    return [number, { ...answer, text: scrub(answer.text) }] as const;
  });
  const findings = feedback.findings.map((finding) => ({ ...finding, quote: scrub(finding.quote) }));
  return { ...feedback, answers: Object.fromEntries(answers), findings };
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
    shred: shredAfter(debrief, undefined, at),
    status: "closed",
    because: "closed",
    closedAt: debrief.status === "closed" ? debrief.closedAt : at,
    eraseAt: debrief.status === "closed" && debrief.eraseAt < eraseAt ? debrief.eraseAt : eraseAt,
  };
}

/** Claims that only the debrief before it could still name, besides those that wait already. */
function shredAfter(before: Debrief, after: Debrief | undefined, at: Instant): NonNullable<Debrief["shred"]> {
  const keysOf = (debrief: Debrief): string[] => debrief.parties.flatMap((party) => claimKeys(debrief, party));
  const kept = new Set(after ? keysOf(after) : []);
  const claims = new Set([...(before.shred?.claims ?? []), ...keysOf(before).filter((key) => !kept.has(key))]);
  return { dueAt: later(at, SETTLED), until: later(at, TOMBSTONE), claims: [...claims] };
}

/** The address, and every part of the name that is written as a name; "Will" and "WILL" are somebody, "will" is not. */
function withoutName(text: string, mailbox: Party["mailbox"]): string {
  const parts = nameOf(mailbox).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const names = mailbox.displayName === undefined ? [] : parts.filter((part) => part !== part.toLowerCase());
  const written = new Set([...names, ...names.map((name) => name.toUpperCase())]);
  return text
    .replace(new RegExp(mailbox.address.replace(/[^a-z0-9@]/g, "\\$&"), "gi"), "…")
    .replace(/[\p{L}\p{M}]+/gu, (word) => (written.has(word) ? "…" : word))
    .replace(/…(?:[\s.,'’-]*…)+/gu, "…");
}
