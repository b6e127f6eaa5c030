/**
 * A recruiter steers by replying in plain words: one command a line, in any order. Only the recruiter's own words come
 * here, the quotation is gone already (R27). What is not understood is handed back, never guessed at.
 */
import { type Mailbox, mailbox, parseAddress } from "../mail/address.ts";

/** A person as the recruiter named them: by address, or by a name that the debrief must know. */
export type Person = { mailbox: Mailbox } | { name: string };

/** A wall-clock time in the interview's zone; `day` as ISO date, or days from today, or absent for the next such time. */
export type WallClockTime = { hour: number; minute: number; inDays?: number | undefined; date?: string | undefined };

export type Command =
  | { type: "stop" | "go" | "yes" | "no" | "swap" | "close" | "status" | "help" }
  | { type: "choose"; option: number }
  | { type: "candidateIs"; person: Person }
  | { type: "interviewersAre"; people: Person[] }
  | { type: "add"; person: Person; side?: "candidate" | "interviewer" }
  | { type: "remove"; person: Person }
  | { type: "at"; time: WallClockTime }
  | { type: "roleIs"; text: string }
  | { type: "companyIs"; text: string };

export type Commands = {
  commands: Command[];
  /** Lines that meant nothing to us, as typed, at most ten. */
  notUnderstood: string[];
};

const MAX_LINES = 60;
const MAX_LINE = 500;

/** Reads the commands in a recruiter's own words, in the order typed. */
export function readCommands(text: string): Commands {
  const result: Commands = { commands: [], notUnderstood: [] };
  for (const line of text.slice(0, 20_000).split("\n").slice(0, MAX_LINES)) {
    for (const phrase of phrasesOf(line.slice(0, MAX_LINE))) {
      const commands = readPhrase(phrase);
      if (commands) result.commands.push(...commands);
      else if (!isCourtesy(phrase) && result.notUnderstood.length < 10) result.notUnderstood.push(phrase);
    }
  }
  return result;
}

/**
 * What stands above the first line of ours (R27). A client that quotes without any mark would otherwise hand us our own
 * menu, and the example in it once seated somebody whom nobody had named. `sent` is what we wrote, as text.
 */
export function aboveOurs(text: string, sent: string): string {
  const ours = new Set(sent.split("\n").map(folded).filter(isDistinctive));
  const lines = text.split("\n");
  const first = lines.findIndex((line) => ours.has(folded(line)));
  return first < 0 ? text : lines.slice(0, first).join("\n");
}

function folded(line: string): string {
  return line
    .replace(/[\s>|*_]+/g, " ")
    .trim()
    .toLowerCase();
}

/** "stop" may be the recruiter's own word; a whole sentence or heading of ours is not. */
function isDistinctive(line: string): boolean {
  return line.length >= 12 && line.includes(" ");
}

/** Words that a command begins with: a comma or an "and" before one of them parts two commands. */
const VERB =
  "(?:also )?(?:the )?(?:add|remove|drop|exclude|leave out|include|swap|stop|cancel|go|close|send|at \\d|candidate|interviewers?|role|company|client)\\b";
const PARTS = new RegExp(
  `\\s*;\\s*|\\s*,\\s*(?:and |then )?(?=${VERB})|\\s*,\\s*(?:then)\\s+|\\s+(?:and then|and|then) (?=${VERB})|(?<=\\w)[.!]+\\s+(?=[A-Za-z])`,
  "i",
);
const FILLER = new RegExp(`^(?:also|and|ok(?:ay)?|yes|so|all good|great|hi|hello)[,!\\s]+(?=${VERB})`, "i");

/** "swap, then go" and "remove sam@example.org and add kim@example.org" are two commands each. */
function phrasesOf(line: string): string[] {
  return line
    .replace(/^[\s>*•–-]+/, "")
    .split(PARTS)
    .map(withoutCourtesy)
    .filter((phrase) => phrase !== "");
}

function withoutCourtesy(phrase: string): string {
  return phrase
    .replace(/[\s.!,]+$/, "")
    .replace(/[,.!\s]+(?:thanks|thank you|thx|cheers|please)(?: (?:a lot|so much|very much))?$/i, "")
    .replace(FILLER, "")
    .replace(/^(?:please|pls|kindly|can you|could you)\s+/i, "")
    .replace(FILLER, "")
    .replace(/[\s.!,]+$/, "")
    .trim();
}

type Rule = [pattern: RegExp, read: (match: RegExpExecArray) => Command | Command[] | undefined];

// Each rule with a line that it is for. The first that matches and can be read wins.
const RULES: Rule[] = [
  [
    /^(stop|cancel|don't send( anything)?|do not send( anything)?|abort)( it| this| the debrief| everything)?$/i,
    () => ({ type: "stop" }),
  ], // stop
  [/^(go|go ahead|send|send it|send now|start|start now|now)$/i, () => ({ type: "go" })], // go ahead
  [/^(yes|yep|yeah|ok|okay|correct|right|sure|approved?|looks good)$/i, () => ({ type: "yes" })], // yes
  [/^(no|nope|wrong)$/i, () => ({ type: "no" })], // no
  [/^(swap|swap them|switch|switch them|other way round|the other way round|vice versa)$/i, () => ({ type: "swap" })], // swap
  [/^(close|close it|close the debrief|done|finish)$/i, () => ({ type: "close" })], // close
  [/^(status|status\?|where are we\??)$/i, () => ({ type: "status" })], // status
  [/^(help|help\?|\?|commands)$/i, () => ({ type: "help" })], // help
  [/^(?:option\s*|#|no\.?\s*)?(\d{1,2})[.)]?$/i, (m) => ({ type: "choose", option: Number(m[1]) })], // 2
  [
    /^(?:the )?candidate(?:\s+is|\s*[:=]|\s+should be)\s+(.+)$/i,
    (m) => person(m[1], (person) => ({ type: "candidateIs", person })),
  ], // candidate is jane@example.com
  [/^(.+)\s+is\s+the\s+candidate$/i, (m) => person(m[1], (person) => ({ type: "candidateIs", person }))], // Jane Doe is the candidate
  [
    /^(?:the )?(?:interviewers?|hiring managers?|managers?|hm|panel)(?:\s+(?:is|are)|\s*[:=])\s+(.+)$/i,
    (m) => people(m[1]),
  ], // interviewers are sam@example.org, kim@example.org
  [/^add\s+(.+?)\s+as\s+(?:the\s+|an?\s+)?(candidate|interviewer)$/i, (m) => add(m[1], m[2])], // add kim@example.org as interviewer
  [/^(?:also\s+)?(?:add|include|invite)\s+(.+)$/i, (m) => add(m[1])], // add kim@example.org
  [
    /^(?:remove|drop|delete|without|leave out|exclude|not)\s+(.+)$/i,
    (m) => everyone(m[1], (person) => ({ type: "remove", person })),
  ], // remove sam@example.org and Kim
  [/^(?:the )?role(?:\s+is|\s*[:=])\s+(.+)$/i, (m) => ({ type: "roleIs", text: m[1] ?? "" })], // role is Backend Engineer
  [/^(?:the )?(?:company|client)(?:\s+is|\s*[:=])\s+(.+)$/i, (m) => ({ type: "companyIs", text: m[1] ?? "" })], // company is Acme
  [/^(?:(?:send|ask|do it|go|wait until)\s+)?(.+)$/i, (m) => at(m[1])], // at 17:30 · tomorrow 9am · at 2026-11-25 09:00
];

function readPhrase(phrase: string): Command[] | undefined {
  for (const [pattern, read] of [...RULES, ...NATURAL]) {
    const match = pattern.exec(phrase);
    const commands = match && read(match);
    if (commands) return Array.isArray(commands) ? commands : [commands];
  }
  return undefined;
}

function person(text: string | undefined, make: (person: Person) => Command): Command | undefined {
  const found = readPerson(text ?? "");
  return found && make(found);
}

function people(text: string | undefined): Command | undefined {
  const people = readPeople(text ?? "");
  return people && { type: "interviewersAre", people };
}

function everyone(text: string | undefined, make: (person: Person) => Command): Command[] | undefined {
  return readPeople(text ?? "")?.map(make);
}

/** All of the people that a list names, or nobody: half a list understood is a wrong list. */
function readPeople(text: string): Person[] | undefined {
  const parts = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/).filter((part) => part !== "");
  const people = parts.map(readPerson).filter((each) => each !== undefined);
  return people.length > 0 && people.length === parts.length ? people : undefined;
}

function add(text: string | undefined, side?: string): Command[] | undefined {
  return everyone(text, (person) => {
    if (!("mailbox" in person) || !side) return { type: "add", person };
    return { type: "add", person, side: side.toLowerCase() as "candidate" | "interviewer" };
  });
}

// Clients turn a typed address into `jane@example.com <mailto:jane@example.com>`.
const ADDRESS = /<?(?:mailto:)?([^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,253})>?/i;

function readPerson(text: string): Person | undefined {
  const found = ADDRESS.exec(text);
  const address = parseAddress((found?.[1] ?? "").replace(/\.+$/, ""));
  if (found && !address) return undefined;
  // More words after the address are a wish of their own, and it must not vanish unread.
  const after = found ? text.slice(found.index + found[0].length).replace(/<mailto:[^<>]*>|[<>()"'.\s]/gi, "") : "";
  if (after !== "") return undefined;
  const name = (found ? text.slice(0, found.index) : text)
    .replace(/["'()<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (address) return { mailbox: mailbox(address, name) ?? { address } };
  // A name that the debrief must know: a few words of letters, nothing that looks like a sentence.
  return /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u.test(name) ? { name } : undefined;
}

/** The last word: a yes or a no with a few words around it, once nothing else was meant. */
const NATURAL: Rule[] = [
  [
    /^(?:yes|yep|yeah|ok|okay|correct|right|sure|all good|looks (?:good|great|fine))\b[^@\d]{0,40}$/i,
    () => ({ type: "yes" }),
  ], // yes, that was me
  [/^(?:no|nope)\b[^@\d]{0,40}$/i, () => ({ type: "no" })], // no, I did not write that
];

const TIME = /^(?:at\s+|by\s+|@\s*)?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|h|uhr)?$/i;
const DAY = /^(?:on\s+)?(today|tomorrow|\d{4}-\d{2}-\d{2})\s*,?\s*/i;

function at(text: string | undefined): Command | undefined {
  let rest = (text ?? "").trim();
  const leading = DAY.exec(rest);
  const trailing = leading ? null : /\s+(?:on\s+)?(today|tomorrow|\d{4}-\d{2}-\d{2})$/i.exec(rest);
  const day = (leading?.[1] ?? trailing?.[1])?.toLowerCase();
  if (leading) rest = rest.slice(leading[0].length);
  if (trailing) rest = rest.slice(0, trailing.index);
  const marked = day !== undefined || /^(at|by|@)/i.test(rest);
  const match = TIME.exec(rest.trim());
  if (!match || (!marked && match[2] === undefined && match[3] === undefined)) return undefined;
  const time = wallClockTime(Number(match[1]), Number(match[2] ?? 0), match[3]);
  if (!time) return undefined;
  if (day === "today" || day === "tomorrow") return { type: "at", time: { ...time, inDays: day === "today" ? 0 : 1 } };
  return { type: "at", time: day === undefined ? time : { ...time, date: day } };
}

function wallClockTime(hour: number, minute: number, half: string | undefined): WallClockTime | undefined {
  const afternoon = /^p/i.test(half ?? "");
  const twelveHours = afternoon || /^a/i.test(half ?? "");
  if (minute > 59 || hour > 23 || (twelveHours && (hour < 1 || hour > 12))) return undefined;
  return { hour: twelveHours ? (hour % 12) + (afternoon ? 12 : 0) : hour, minute };
}

const COURTESY =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|thanks|thank you|thx|cheers|best|kind regards|regards|many thanks|best regards|best wishes)\b[\p{L}\s,.!'’-]{0,40}$/iu;

function isCourtesy(phrase: string): boolean {
  return COURTESY.test(phrase) || !/[\p{L}\p{N}]/u.test(phrase);
}
