/**
 * What the recruiter typed above the forward, in plain words: "Candidate: Jane Doe", "HM is Sam", "debrief Jane (candidate)
 * and Sam", "Sam interviewed Jane", "role: …". The recruiter's word outranks every inference.
 */

import { type Mailbox, mailbox, samePerson } from "../../mail/address.ts";
import { peopleInText } from "../prose/people-in-text.ts";
import { capitals, type HintKind, KINDS, LABELLED, MARKED } from "./hint-words.ts";
import { nameIn } from "./person-name.ts";
import { folded, plainWords, sentencesOf } from "./plain-words.ts";

/** People as typed: a name, an address, or both. `parties` were named without saying which side they are on. */
export type Hints = {
  candidate?: string | undefined;
  interviewers: string[];
  parties: string[];
  /** Who was not there, or is not to be asked. */
  absent: string[];
  role?: string | undefined;
  company?: string | undefined;
};

/** The hints in a note; at most 200 lines of 500 characters are read. */
export function readHints(note: string): Hints {
  const hints: Hints = { interviewers: [], parties: [], absent: [] };
  for (const line of note.split("\n", 200)) {
    const words = line.slice(0, 500);
    readLabels(words, hints);
    for (const sentence of sentencesOf(words)) readSentence(sentence, hints);
  }
  const sided = [hints.candidate ?? "", ...hints.interviewers].map(folded);
  hints.parties = hints.parties.filter((name) => !sided.includes(folded(name)));
  return hints;
}

/** "Candidate: Jane Doe, HM is Sam": each label up to the next. */
function readLabels(words: string, hints: Hints): void {
  const starts = [...words.matchAll(LABELLED)];
  for (const [index, match] of starts.entries()) {
    const from = match.index + match[0].length;
    const value = words
      .slice(from, starts[index + 1]?.index)
      .replace(SENTENCE_END, "")
      .replace(TRAILING, "")
      .trim();
    const kind = kindOf(match[0]);
    if (value === "" || kind === undefined) continue;
    const byColon = /[:=]\s*$/.test(match[0]);
    if (kind === "role" || kind === "company") hints[kind] ??= plainWords(value);
    // "The candidate is very keen" names nobody; "candidate: jane" does.
    else if (byColon || capitals(value)) add(hints, kind, byColon ? named(value) : value);
  }
}

/** "Jane (candidate)", "Sam and Ann interviewed Jane", "please debrief Jane and Sam", "Tim could not make it". */
function readSentence(sentence: string, hints: Hints): void {
  for (const match of sentence.matchAll(MARKED)) {
    const { name, mark = match.groups?.mark2 } = match.groups ?? {};
    const kind = mark && kindOf(mark);
    if (kind && name) add(hints, kind, name);
  }
  const interviewed = INTERVIEWED.exec(sentence)?.groups;
  if (interviewed?.by && interviewed.whom) {
    add(hints, "candidate", interviewed.whom);
    add(hints, "interviewers", interviewed.by);
  }
  const met = MET.exec(sentence)?.groups;
  if (met?.whom && met.by) {
    add(hints, "candidate", met.whom);
    add(hints, "interviewers", met.by);
  }
  const { by, by2 = by } = SOLE.exec(sentence)?.groups ?? {};
  if (by2) add(hints, "interviewers", by2);
  for (const pattern of [ABSENT, LEFT_OUT]) {
    const who = pattern.exec(sentence)?.groups?.who;
    if (who) hints.absent.push(...listOf(who.replace(BEFORE_NAME, "")).slice(0, 8));
  }
  const asked = DEBRIEF.exec(sentence);
  if (asked) {
    const names = sentence.slice(asked.index + asked[0].length).replace(SENTENCE_END, "");
    hints.parties.push(...listOf(names.replace(ASIDES, " ")).filter(isParty).slice(0, 8));
  }
}

function add(hints: Hints, kind: HintKind, words: string): void {
  const value = words
    .replace(BEFORE_NAME, "")
    .replace(/(?<=\p{L}{2})\.$/u, "")
    .trim();
  if (kind === "candidate") hints.candidate ??= value;
  if (kind === "interviewers") {
    const known = hints.interviewers.map(folded);
    hints.interviewers.push(...listOf(value).filter((name) => !known.includes(folded(name))));
  }
}

function kindOf(words: string): HintKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(folded(words)))?.[0];
}

/** "jane doe" typed behind a colon is a name all the same. */
function named(value: string): string {
  return value.replace(/^\p{Ll}/u, (letter) => (value.includes("@") ? letter : letter.toUpperCase()));
}

function listOf(value: string): string[] {
  const pieces = value.split(value.includes(";") ? /\s*[;&+]\s*/ : LIST);
  return pieces.map((piece) => piece.replace(TRAILING, "").trim()).filter((piece) => piece !== "");
}

/** A piece of "debrief …" that names somebody: not "this", "the interview with Acme", "Tuesday's call". */
function isParty(piece: string): boolean {
  return (
    (/^\p{Lu}/u.test(piece) || piece.includes("@")) && !NO_PARTY.test(folded(piece)) && piece.split(" ").length <= 6
  );
}

/** The mailbox that a hint stands for: the address in it, or the one person in `people` who has that name. */
export function whoIs(hint: string, people: Mailbox[]): Mailbox | undefined {
  const written = peopleInText(hint, 1)[0];
  if (written) {
    const listed = people.find(({ address }) => samePerson(address, written.address));
    return listed ?? mailbox(written.address, written.displayName);
  }
  // "Jane Doe, Backend Engineer at Acme" is Jane Doe, "Frau Doe" is Doe.
  for (const words of new Set([hint, hint.split(/[,;–—]| - | \(/)[0] ?? "", nameIn(hint) ?? ""])) {
    const wanted = nameWords(words);
    if (wanted.length === 0) continue;
    const strictly = people.filter((one) => wanted.every((word) => namesOf(one).includes(word)));
    const found = strictly.length > 0 ? strictly : people.filter((one) => mailsAs(wanted, one));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** Whether a title or a note names this person in full: every word of the display name, or first.last of the address. */
export function namedIn(text: string, one: Mailbox): boolean {
  const words = new Set(nameWords(text));
  const name = nameWords((one.displayName ?? "").replace(/\([^)]*\)/g, " "));
  const local = nameWords(localOf(one));
  return [name, local].some((parts) => parts.length > 1 && parts.every((part) => words.has(part)));
}

/** Whether an address without a name spells these words: `jdoe`, `doej`, `janedoe`, `jane.d` for Jane Doe. */
export function mailsAs(words: string[], one: Mailbox): boolean {
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  if (one.displayName !== undefined || words.length < 2 || first.length < 2 || last.length < 2) return false;
  const local = folded(localOf(one)).replace(/[^a-z]/g, "");
  const spelt = [first + last, last + first, `${first[0]}${last}`, `${last}${first[0]}`, `${first}${last[0]}`];
  return spelt.some((each) => each.length >= 3 && each === local);
}

/** The folded words of a name, of two letters at least. */
export function nameWords(text: string): string[] {
  return folded(text.slice(0, 500))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
}

function namesOf(one: Mailbox): string[] {
  return nameWords(`${one.displayName ?? ""} ${localOf(one)}`);
}

function localOf({ address }: Mailbox): string {
  return address.slice(0, address.lastIndexOf("@")).replace(/\+.*$/, "");
}

const SENTENCE_END = /(?<!\b(?:dr|mr|mrs|ms|prof|st|inc|ltd|co))[.!?](?:\s.*)?$/is;
// "Debrief Jane (candidate)": the capital of a sentence is no part of the name.
const BEFORE_NAME =
  /^(?:(?:please|debrief|ask|bitte|merci|start|hi|hello|dear|hallo|and|und|with|mit|new|note|fyi|only|just|nur|seule?|solo|sólo|solamente|alleen|só|somente|apenas|unfortunately|sadly|leider|malheureusement|purtroppo|helaas|but|aber|mais|pero|ma|maar|mas)[ ,:]+)+/i;
const TRAILING =
  /[\s,]*(?:[,&–-]|\b(?:and|und|et|y|e|en))?\s*(?:\b(?:the|our|der|die|das|le|la|el|il|de|het|o|a)\b)?[\s,]*$/i;
const LIST = /\s*[,;&+]\s*|\s+(?:and|und|et|y|e|en|sowie|with|mit|avec|con|met|com)\s+/i;
const ASIDES = /\([^()]{0,60}\)/g;

const PERSON =
  "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:(?:van|von|der|den|de|da|di|del|la|le|ten|ter) ){0,2}\\p{Lu}[\\p{L}'’.-]{0,30}){0,3}";
const PEOPLE = `${PERSON}(?:(?:, | and | und | et | y | e | en |, and | & )${PERSON}){0,5}`;
// "Sam Fox and Ann interviewed Jane Doe today."
const INTERVIEWED = new RegExp(`(?<![\\p{L}])(?<by>${PEOPLE}) (?:has |have )?interviewed (?<whom>${PERSON})`, "u");
// "Jane Doe interviewed with Sam Fox", "Jane was interviewed by Sam and Ann", "Jane wurde von Sam interviewt"
const MET = new RegExp(
  `(?<![\\p{L}])(?<whom>${PERSON}) (?:interviewed with|was interviewed by|met with|wurde von|a été interviewée? par|a rencontré|fue entrevistad[oa] por|è stat[oa] intervistat[oa] da|werd geïnterviewd door|foi entrevistad[oa] por) (?<by>${PEOPLE})`,
  "u",
);
// "Only Erin interviewed her", "Erin hat sie interviewt", "la entrevistó Erin"
const SOLE = new RegExp(
  `(?<![\\p{L}])(?:(?<by>${PEOPLE}) (?:(?:has |have )?interviewed (?:her|him|them|the candidate)|(?:hat|haben) (?:sie|ihn) interviewt)|(?:[Ll]a |[Ll]o |[Ll]['’])(?:entrevistó|entrevistou|ha intervistat[oa]) (?<by2>${PEOPLE}))(?!\\p{L})`,
  "u",
);
// "Tim could not make it", "Tim war nicht dabei", "Tim n'était pas là", "Tim no pudo venir"
const ABSENT = new RegExp(
  `(?<![\\p{L}])(?<who>${PEOPLE}),? (?:(?:unfortunately|sadly|leider|malheureusement|lamentablemente|purtroppo|helaas|infelizmente),? )?(?:(?:was|were|is|are)(?: not|n['’]t) (?:there|present|on the call|in the (?:call|meeting|interview)|part of|able to|to be asked)|(?:could|can|did)(?: not|n['’]t|not) (?:make it|attend|join|come|take part|participate|interview)|dropped out|had to (?:cancel|drop)|missed (?:it|the)|(?:war|waren) (?:leider )?nicht (?:dabei|da|anwesend)|(?:konnte|konnten) (?:leider )?nicht|n['’](?:était|étaient|a|ont) pas (?:là|pu|présent|participé)|no (?:estuvo|estaba|pudo|asistió|vino|participó)|non (?:c['’]era|è venut[oa]|ha potuto|ha partecipato)|was er niet|kon (?:er )?niet|não (?:esteve|estava|pôde|participou|foi|veio))`,
  "u",
);
// "Please don't ask Tim", "leave Tim out", "without Tim", "ohne Tim"
const LEFT_OUT = new RegExp(
  `(?<![\\p{L}])(?:(?:[Dd]o not|[Dd]on['’]?t|[Nn]o need to|[Nn]ot) (?:ask|include|e-?mail|contact|debrief|write to)|[Ll]eave(?= .{2,60} out)|[Ww]ithout|[Ee]xcept|[Ee]xclude|[Ss]kip|[Oo]hne|[Ss]ans|[Ss]in|[Ss]enza|[Zz]onder|[Ss]em|[Bb]itte nicht|[Nn]e pas (?:interroger|contacter)|[Nn]o (?:preguntes|pregunte) a|[Nn]on (?:chiedere|contattare) a?) (?<who>${PEOPLE})`,
  "u",
);
const DEBRIEF =
  /(?<!\p{L})(?:debrief(?:ing)?(?: (?:with|for|mit|avec|con|met|com|von|de|van))?|(?:please|kindly) ask|send (?:the )?questions to|bitte (?:befrage|befragen Sie|frage|fragen Sie)|merci d['’]interroger|interroge[zr]?|pregunta(?:r)? a|chied(?:i|ere) a|vraag|pergunt(?:e|ar) a)\s+(?=\p{Lu}|[\w.+-]{1,64}@)/iu;
const NO_PARTY =
  /\b(?:interview\p{L}*|call|meeting|invite|invitation|this|these|it|below|gesprach|entretien|entrevista|colloquio|gesprek|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|feedback|about|regarding|after|for)\b/u;
