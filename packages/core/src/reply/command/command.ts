/**
 * A recruiter steers by replying in plain words, in any order, several in one mail. Only the recruiter's own words come
 * here, the quotation is gone already (R27). What is not understood is handed back, never guessed at.
 */

import type { Language } from "../../language.ts";
import { signatureStart } from "../trim/signature.ts";
import { type Person, readPeople, readPerson } from "./command-people.ts";
import { gathered, phrasesOf } from "./command-phrases.ts";
import { byRules, type Rule, rule } from "./command-rule.ts";
import { RUNNING_PHRASES, readRunning } from "./command-running.ts";
import { type Day, type Delay, readDelay, readTime, type WallClockTime } from "./command-time.ts";
import type { Whom } from "./command-whom.ts";
import {
  ADD,
  ADD_BEHIND,
  ARTICLE,
  BE_THE,
  CANDIDATE,
  COMPANY,
  INTERVIEWERS,
  IS,
  MANAGER,
  OPENER,
  PHRASES,
  plain,
  REMOVE,
  REMOVE_BEHIND,
  RIGHT,
  ROLE,
} from "./command-words.ts";
import { maySend, partsOf } from "./dictated.ts";
import { isPleasantry } from "./pleasantries.ts";

export type { Person } from "./command-people.ts";
export type { Day, Delay, WallClockTime } from "./command-time.ts";
export type { Whom } from "./command-whom.ts";

export type Command =
  | { type: "stop" | "go" | "yes" | "no" | "swap" | "close" | "status" | "help" | "export" | "sendAnyway" }
  /** A legal hold on the record, and its end. */
  | { type: "hold" | "release" }
  | { type: "choose"; option: number }
  | { type: "candidateIs"; person: Person }
  | { type: "interviewersAre"; people: Person[] }
  | { type: "add"; person: Person; side?: "candidate" | "interviewer" }
  | { type: "remove"; person: Person }
  | { type: "replace"; leaving: Person; coming: Person }
  | { type: "at"; time: WallClockTime | Delay }
  /** When the interview ends or ended, whatever was asked. */
  | { type: "ended"; time: WallClockTime | Delay }
  | { type: "roleIs"; text: string }
  | { type: "companyIs"; text: string }
  | { type: "remind"; whom: Whom }
  /** More time: so long, or until then. */
  | { type: "wait"; time: WallClockTime | Day | Delay }
  /** A coaching mail, as drafted or in the recruiter's own words. */
  | { type: "send"; whom: Whom; words?: string }
  /** Words stand in the same mail of which nobody can say whether they are meant to be sent. */
  | { type: "sendUnsure"; whom: Whom }
  | { type: "note"; text: string }
  | { type: "forget"; whom: Whom | "everything" }
  /** `language` is absent when it is none that our mails are written in. */
  | { type: "language"; whom: Whom; named: string; language?: Language }
  /** Whether an adjustment of the last debrief was done; `which` counts from 1. Partly done is not done. */
  | { type: "adjusted"; done: boolean; partly?: true; which?: number };

export type Commands = {
  commands: Command[];
  /** Lines that meant nothing to us, as typed, at most ten. */
  notUnderstood: string[];
};

const MAX_LINES = 60;
/** Of a mail that dictates a text. */
const MAX_DICTATED_LINES = 400;

/**
 * Reads the commands in a recruiter's own words, in the order typed. `senderName` tells a signature from a riddle, and
 * `signature` is what was taken for one before: a plain command in either still counts ("Thanks!" above a lone "swap"),
 * what stands there besides is nobody's wish.
 */
export function readCommands(text: string, senderName?: string, signature = ""): Commands {
  const result: Commands = { commands: [], notUnderstood: [] };
  const lines = linesOf(text, MAX_DICTATED_LINES);
  const end = signatureStart(
    lines.map((line) => line.trim()),
    { senderName },
  );
  let left = MAX_LINES;
  for (const part of partsOf(lines.slice(0, end), readLines)) {
    if ("command" in part) {
      result.commands.push(part.command);
      continue;
    }
    const { commands, notUnderstood } = readLines(part.lines.slice(0, left));
    left = Math.max(0, left - part.lines.length);
    result.commands.push(...commands);
    result.notUnderstood.push(...notUnderstood);
  }
  const below = [...lines.slice(end), ...linesOf(signature, MAX_LINES)].slice(0, MAX_LINES);
  for (const phrase of gathered(below).flatMap(phrasesOf)) result.commands.push(...(readWord(phrase) ?? []));
  const notUnderstood = result.notUnderstood.slice(0, 10);
  return { commands: result.commands.map((command) => unsure(command, notUnderstood)), notUnderstood };
}

/** Words above a "send this to Sam" may be the very ones that are meant: then nothing is sent before that is clear. */
function unsure(command: Command, notUnderstood: string[]): Command {
  return notUnderstood.join("").length >= 25 ? asked(command) : command;
}

/** Nor is anything sent on a line of which a part is a riddle: "send candidate, but her version". */
function asked(command: Command): Command {
  return command.type === "send" && command.words === undefined ? { type: "sendUnsure", whom: command.whom } : command;
}

function readLines(lines: string[]): Commands {
  const result: Commands = { commands: [], notUnderstood: [] };
  for (const line of gathered(lines)) {
    const read = phrasesOf(line).map((phrase) => ({ phrase, commands: readPhrase(phrase) }));
    const isRiddle = ({ phrase, commands }: (typeof read)[number]): boolean => !commands && !isPleasantry(phrase);
    const halfRead = read.some(isRiddle);
    const riddles = read.filter((each) => isRiddle(each) || (halfRead && maySend(line) && ends(each.commands)));
    const commands = read.filter((each) => !riddles.includes(each)).flatMap((each) => each.commands ?? []);
    result.commands.push(...(halfRead ? commands.map(asked) : commands));
    result.notUnderstood.push(...riddles.map(({ phrase }) => phrase).slice(0, 10 - result.notUnderstood.length));
  }
  return result;
}

/** "Send candidate, her version, and close" must not close before anything was sent. */
function ends(commands: Command[] | undefined): boolean {
  return commands?.some(({ type }) => type === "close") ?? false;
}

function linesOf(text: string, most: number): string[] {
  return text.slice(0, 20_000).split("\n").slice(0, most);
}

function readPhrase(phrase: string): Command[] | undefined {
  const plan = readWord(phrase) ?? readRunning(phrase) ?? byRules(RULES, phrase) ?? readAt(phrase);
  return plan ?? afterOpener(phrase) ?? byRules(NATURAL, phrase);
}

const OPENED = new RegExp(`^(${OPENER})(?: there| all| team| debrief)?[,:.!]+ +(?=\\S)`, "u");

/** "Hi, how is it going?" · "Yes, done." */
function afterOpener(phrase: string): Command[] | undefined {
  const [lead, opener = ""] = OPENED.exec(plain(phrase)) ?? [];
  if (lead === undefined) return undefined;
  const rest = phrase.slice(lead.length);
  const commands = readWord(rest) ?? readRunning(rest);
  const opened = (readWord(opener) ?? []).filter(({ type }) => commands?.every((command) => command.type !== type));
  return commands && [...opened, ...commands];
}

const WORDS = [...PHRASES, ...RUNNING_PHRASES].map(([type, words]) => {
  const asks = type === "status" || type === "help" || type === "export";
  return [type, new RegExp(`^(?:${words})${asks ? " ?\\??" : ""}$`, "u")] as const;
});

/** A command of one word or a fixed phrase: `go`, `other way round`, `2`, `1 and 3`. */
function readWord(phrase: string): Command[] | undefined {
  const words = plain(phrase);
  const type = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (type) return [{ type }];
  const numbers =
    /^(?:(?:options?|number|nummer|numero|opcion|opzione|optie|opcao|no\.?|nr\.?|#) ?)?(\d{1,2}(?: ?(?:,|&|and|und|et|y|e|en) ?\d{1,2}){0,8})[.)]?$/.exec(
      words,
    );
  if (numbers) return numbers[1]?.match(/\d+/g)?.map((option) => ({ type: "choose", option: Number(option) }));
  const ordinal = ["first", "second", "third"].findIndex((word) => words === word || words === `the ${word} one`);
  return ordinal < 0 ? undefined : [{ type: "choose", option: ordinal + 1 }];
}

const WHO = `${ARTICLE}${RIGHT}`;
const AS = "(?:as|als|comme|como|come) (?:the |an? |il |de |een |le |la |el |o )?";

// Each rule with a line that it is for. The first that matches and can be read wins.
const RULES: Rule[] = [
  rule(`${WHO}${CANDIDATE}${IS} ?(.+)`, (who) => one(who, (person) => ({ type: "candidateIs", person }))), // candidate is jane@example.com · der Kandidat ist Jane
  rule(`(.+?)${BE_THE}${CANDIDATE}`, (who) => one(who, (person) => ({ type: "candidateIs", person }))), // Jane Doe is the candidate
  rule(`${WHO}${INTERVIEWERS}${IS} ?(.+)`, interviewersAre), // interviewers are sam@example.org, kim@example.org · les intervieweurs sont Sam et Kim
  rule(`(.+?)${BE_THE}${INTERVIEWERS}`, interviewersAre), // Sam and Kim are the interviewers
  rule(`(.+?) (?:interviewed|(?:did|held) the interview)(?: (?:her|him|them|\\p{L}+))?`, interviewersAre), // Sam and Kim interviewed her
  rule(`${WHO}${MANAGER}${IS} ?(.+)`, (who) => add(who)), // the hiring manager is Kim
  rule(`(.+?)${BE_THE}${MANAGER}`, (who) => add(who)), // Kim is the hiring manager
  rule(
    "(?:replace|swap|ersetzen?|remplace[rz]?|reemplaz(?:a|ar)|sostituisci|vervang|substitu(?:a|ir)) (.+?) (?:with|by|for|durch|par|por|con|door) (.+)",
    replace,
  ), // replace Sam with Kim <kim@example.org>
  rule(
    "(.+?) (?:instead of|statt|anstatt|anstelle von|au lieu de|a la place de|en lugar de|en vez de|invece di|al posto di|in plaats van|em vez de) (.+)",
    (coming, leaving) => replace(leaving, coming),
  ), // Kim <kim@example.org> instead of Sam
  rule(`${ADD}:? (.+?),? ${AS}${CANDIDATE}`, (who) => add(who, "candidate")), // add jane@example.com as candidate
  rule(`${ADD}:? (.+?),? ${AS}(?:${INTERVIEWERS}|${MANAGER})`, (who) => add(who, "interviewer")), // add kim@example.org as interviewer
  rule(`${ADD}:? (.+)`, (who) => add(who)), // add kim@example.org
  rule(`(?:fuge?|nimm|voeg) (.+?) (?:hinzu|dazu|auf|toe)`, (who) => add(who)), // füge kim@example.org hinzu
  rule(`(.+?) ${ADD_BEHIND}`, (who) => add(who)), // kim@example.org hinzufügen
  rule(`(?:leave|take|lass|haal) (.+?) (?:out|off|weg)`, remove), // leave Sam out
  rule(`${REMOVE}:? (.+)`, remove), // remove sam@example.org and Kim · ohne Sam
  rule(`(.+?) ${REMOVE_BEHIND}`, remove), // Sam entfernen
  rule(
    `(.+?) (?:should not be asked|was not there|wasn't there|did not (?:attend|take part|interview)|didn't (?:attend|take part|interview))`,
    remove,
  ), // Sam was not there
  rule(`${WHO}${ROLE}${IS} ?(.+)`, (text) => named(text, "roleIs")), // role is Backend Engineer
  rule(`${WHO}${COMPANY}${IS} ?(.+)`, (text) => named(text, "companyIs")), // company is Acme
  rule(
    "(?:(?:it|the interview|the meeting|the call|es|das interview|das gesprach|l'entretien|la entrevista|el encuentro|il colloquio|het gesprek|het interview|a entrevista) )?(?:(?:has |had |will |is |was |ist |war |est |s'est |e |a )?(?:ended|ends?|over|finish(?:ed|es)|done|endete?|zu ende|beendet|termine?e?|fini|finit|terminara|termino|termina|acabo|acaba|finito|finisce|eindigde|eindigt|afgelopen|terminou|acabou)|end(?: time)? ?(?:is|was|:)|(?:it )?(?:was|ran|went|until|till|bis|jusqu'a|hasta|fino|tot|ate)(?: until| till)?) (.+)",
    (text) => time(text, "ended"),
  ), // it ended at 16:30
  rule(
    "(?:(?:it was |from |von |de |das |dalle |van )+)?(\\d[\\d:.h apmuhr]{0,9}) ?(?:-|–|to|until|till|bis|a|hasta las|alle|tot|as) ?(\\d[\\d:.h apmuhr]{0,9})",
    (_from, text) => time(`at ${text}`, "ended"),
  ), // from 14:00 to 15:30
];

/** The last word: a yes or a no with a few words around it, once nothing else was meant. */
const NATURAL: Rule[] = [
  rule(
    "(?!.*\\b(?:except|but|only|wait|not|aber|nicht|mais|pero|ma|maar|mas)\\b)(?:yes|yep|yeah|ok|okay|correct|right|sure|all good|looks (?:good|great|fine)|ja|oui|si|sim)\\b[^@\\d]{0,40}",
    () => [{ type: "yes" }],
  ), // yes, that was me
  rule("(?:no|nope|nein|non|nee|nao)\\b[^@\\d]{0,40}", () => [{ type: "no" }]), // no, I did not write that
];

// send at 9:15 tomorrow · wait until 17:30
const SEND_AT =
  /^(?:(?:please )?(?:send|ask|start|do it|go|wait|schick\p{L}*|envoye[rz]?|envia\p{L}*|invia\p{L}*|verstuur|stuur)(?: (?:it|them|the questions|die fragen|les questions|las preguntas|le domande|de vragen|as perguntas))?(?: out)?(?: until| till)? )/u;

// um 17:30 Uhr senden
const SEND_BEHIND = / (?:senden|schicken|verschicken|versturen|sturen)$/i;

function readAt(phrase: string): Command[] | undefined {
  const lead = SEND_AT.exec(plain(phrase))?.[0] ?? "";
  const at = time(phrase.slice(lead.length).replace(SEND_BEHIND, ""), "at");
  // "Go at 17:30" to a plan that waits for a go is one.
  return at && /^(?:please )?go /.test(lead) ? [{ type: "go" }, ...at] : at;
}

function time(text: string, type: "at" | "ended"): Command[] | undefined {
  const time = readDelay(text) ?? readTime(text);
  return time && [{ type, time }];
}

/** "the role is wrong" names none. */
function named(text: string, type: "roleIs" | "companyIs"): Command[] | undefined {
  return /^(?:not|wrong|missing|unclear|falsch|nicht|faux|incorrect|sbagliat|fout|errad)/.test(plain(text))
    ? undefined
    : [{ type, text }];
}

function one(text: string | undefined, make: (person: Person) => Command): Command[] | undefined {
  const person = readPerson(text ?? "");
  return person && [make(person)];
}

function interviewersAre(text = ""): Command[] | undefined {
  const people = readPeople(text);
  return people && [{ type: "interviewersAre", people }];
}

function add(text: string | undefined, side?: "candidate" | "interviewer"): Command[] | undefined {
  return readPeople(text ?? "")?.map((person) => (side ? { type: "add", person, side } : { type: "add", person }));
}

function remove(text = ""): Command[] | undefined {
  return readPeople(text)?.map((person) => ({ type: "remove", person }));
}

function replace(from = "", to = ""): Command[] | undefined {
  const [leaving, coming] = [readPerson(from), readPerson(to)];
  return leaving && coming && [{ type: "replace", leaving, coming }];
}
