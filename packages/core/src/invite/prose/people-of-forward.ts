/**
 * The people of a forwarded text: under its labels ("Who: …", "Organizer: …"), in the header of the message that was
 * forwarded, and in the sentences about the interview.
 */
import { type Mailbox, mailbox, parseAddress } from "../../mail/address.ts";
import type { Correspondent } from "../../mail/forward/correspondents.ts";
import { type Attendee, maxAttendees } from "../invite.ts";
import { folded, sentencesOf } from "../people/plain-words.ts";
import type { Reading } from "../written/entries.ts";
import type { LabelKind } from "../written/labels.ts";
import { appoints } from "../written/occasion.ts";
import { type PersonInText, peopleInText } from "./people-in-text.ts";

export type PeopleOfText = { organizer?: Mailbox | undefined; attendees: Attendee[] };
/** The people in a forwarded message's header. */
export type PrintedPeople = { from?: Correspondent | undefined; to: Correspondent[]; cc: Correspondent[] };

/** The organizer by label or mark, else who sent the first message that is quoted; and everybody whom it names. */
export function peopleOfForward({ entries, paragraphs }: Reading, email: PrintedPeople | undefined): PeopleOfText {
  const named = (kind: LabelKind): PersonInText[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .slice(0, 3)
      .flatMap(({ value }) => peopleInText(value));
  // The header of a forward is read in more languages than the labels of an invite.
  const header = (people: Correspondent[] = []): PersonInText[] =>
    people.slice(0, maxAttendees).flatMap(({ address, name }) => {
      const one = mailbox(address, name);
      return one ? { ...one, organizes: false } : [];
    });
  const from = [...named("from"), ...header(email?.from && [email.from])];
  const writers = new Set(from.map(({ address }) => address));
  // Who is listed is invited, and whoever the description names beside them is not.
  const listed = entries.some(({ kind, value }) => kind === "who" && value.includes("@"));
  const told = listed ? [] : toldPeople(paragraphs).filter(({ address }) => !writers.has(address));
  const received = [...named("to"), ...named("cc"), ...header(email?.to), ...header(email?.cc)];
  const invited = [...named("who"), ...received.slice(0, 2 * maxAttendees), ...told];
  const lead = named("organizer")[0] ?? invited.find(({ organizes }) => organizes) ?? from[0];
  const attendees = new Map<string, Attendee>();
  for (const { organizes: _, ...one } of invited) {
    const known = attendees.get(one.address);
    if (!known || known.displayName === undefined) attendees.set(one.address, one);
  }
  const { organizes: _, ...organizer } = lead ?? { organizes: false, address: "" };
  return { organizer: parseAddress(organizer.address) ? organizer : undefined, attendees: [...attendees.values()] };
}

/** Whom the sentences about the interview name, and who stands on a line of their own; not whom one may turn to for help. */
function toldPeople(paragraphs: string[]): PersonInText[] {
  const sentences = paragraphs
    .slice(0, 100)
    .flatMap(sentencesOf)
    .filter((words) => words.includes("@"));
  return sentences
    .filter(
      (words) =>
        !TO_TURN_TO.test(folded(words)) && (appoints(words) || PERSON_LINE.test(words) || PARTY_LINE.test(words)),
    )
    .flatMap((words) => peopleInText(words, 12));
}

// "If you have questions about the interview, contact Ann at ann@…"
const TO_TURN_TO =
  /\b(?:contact|questions?|reach|help|assistance|accommodat\p{L}*|let me know|reschedul\p{L}*|cancel|unable|ruckfragen|fragen|kontakt\p{L}*|wenden|melden|contacter|preguntas|contactar|contacte|contatt\p{L}*|domande|vragen|duvidas|contato|unsubscribe|privacy)\b/u;
// "Jane Doe <jane@example.com> - Backend Engineer", "• Sam Fox (sam@…)"
const PERSON_LINE = /^[\s•*·–-]{0,6}(?:\p{Lu}[\p{L}'’.-]{0,30},? ){1,5}[<([]?[\w.+'-]{1,64}@/u;
// "Interviewer: Sam Fox <sam@…>", "Candidate: jane@…"
const PARTY_LINE = /^[\s•*·–-]{0,6}(?:hiring )?[\p{L}-]{2,20}(?:[:/*]innen)?\s?:\s?[^:]{0,80}@/u;
