/**
 * Words that a command carries: a note to keep, and what is to be sent in place of a draft. They are the recruiter's own
 * and are never searched for commands; what a coaching mail says to a candidate must not close the debrief. What reads as a
 * command or a note is never dictated, and where both stand together we ask: a note once went to the candidate.
 */
import type { Command, Commands } from "./command.ts";
import { phrasesOf } from "./command-phrases.ts";
import { readRunning } from "./command-running.ts";
import { AND, plain, THEN } from "./command-words.ts";
import { holdsNote, isNoteInLetter, noteFrom, noteWithin, opensAsNote } from "./note-lines.ts";
import { isGreeting, isPleasantry } from "./pleasantries.ts";

/** A stretch of lines to be read as commands, or a command that was read with its words. */
export type Part = { lines: string[] } | { command: Command };

type Read = (lines: string[]) => Commands;

/** Shorter than this is rather an afterthought to us ("asap") than a mail to somebody. Letters and digits. */
const SHORTEST = 25;

/** Parts the lines into what is to be read and what was dictated, in their order. `read` reads plain lines. */
export function partsOf(typed: string[], read: Read): Part[] {
  const lines = typed.flatMap((line) => apart(line, read));
  const parts: Part[] = [];
  let open: string[] = [];
  const flush = (): void => {
    if (open.length > 0) parts.push({ lines: open });
    open = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const note = noteFrom(lines, index, (below) => isCommand(below, read));
    const send = note ? undefined : sendIn(line);
    if (note) {
      flush();
      parts.push({ command: { type: "note", text: note.text } });
      index = note.last;
    } else if (send) {
      open.push(...send.before);
      flush();
      const next = lines.findIndex((other, at) => at > index && sendIn(other) !== undefined);
      const end = next < 0 ? lines.length : next;
      const beneath = wordsIn([...send.inline, ...lines.slice(index + 1, end)], read);
      for (const command of send.commands) {
        if (beneath.words === "")
          parts.push({ command: beneath.unsure ? { ...command, type: "sendUnsure" } : command });
        else parts.push({ command: { ...command, words: beneath.words } });
      }
      if (beneath.words !== "" || beneath.unsure) {
        if (beneath.commands.length > 0) parts.push(...partsOf(beneath.commands, read));
        index = end - 1;
      } else lines.splice(index + 1, 0, ...send.inline);
    } else open.push(line);
  }
  flush();
  return parts;
}

/** "send candidate, note she wants 70k, and close" is three lines; without a command in front a line stays as it is. */
function apart(line: string, read: Read): string[] {
  const within = noteWithin(line);
  if (!within || !isCommand(within.head, read)) return [line];
  const behind = [...within.note.matchAll(/[,;.!]\s+/g)].slice(-8);
  for (const { index, 0: mark } of behind) {
    const tail = within.note.slice(index + mark.length);
    if (isCommand(tail, read)) return [within.head, within.note.slice(0, index), tail];
  }
  return [within.head, within.note];
}

type Send = Extract<Command, { type: "send" }>;

// Only lines that may hold such a verb are looked at closely.
const HINT =
  /\b(?:send|sende|mail|maile|e-?mail|forward|pass on|schick|leite|gib|envo|transm|envi|mand|invi|stuur|verstuur|zend|weiterleiten|zusenden|sturen|versturen|doorsturen)/;

/** Whether a line may ask for something to be sent, read or not. */
export function maySend(line: string): boolean {
  return HINT.test(plain(line));
}

/** A line that ends in the wish to send: "Hi, please send this to Sam:", "send candidate: Dear Jane, …". */
function sendIn(line: string): { commands: Send[]; before: string[]; inline: string[] } | undefined {
  if (line.length > 500 || !maySend(line) || opensAsNote(line)) return undefined;
  const inline = /^([^:@]{3,80}(?:@[^:]{3,80})?):\s+(\S.*)$/u.exec(line);
  const [, head = line, rest] = inline ?? [];
  const phrases = phrasesOf(head);
  const last = phrases.at(-1) ?? "";
  const commands = (readRunning(last) ?? []).filter((command): command is Send => command.type === "send");
  if (commands.length > 0) return { commands, before: phrases.slice(0, -1), inline: rest === undefined ? [] : [rest] };
  return undefined;
}

/**
 * The words that stand beneath: after commands that follow at once, everything. Nothing when no line of it is more than
 * polite. It is `unsure` when it is too short to be meant for somebody, and when notes or commands stand beside it; but a
 * letter that greets may say "stop", and "please note that".
 */
function wordsIn(block: string[], read: Read): { words: string; commands: string[]; unsure: boolean } {
  const nothing = { words: "", commands: [], unsure: false };
  const kinds = kindsOf(block, read);
  const first = kinds.findIndex((kind) => kind === "polite" || kind === "text");
  if (first < 0) return nothing;
  const own = withoutHeading(block.slice(first));
  const greets = opensLetter(own.find((line) => line.trim() !== "") ?? "");
  const says = greets
    ? own.some((line) => line.trim() !== "" && !isPolite(line) && !isCommand(line, read))
    : kinds.includes("text", first);
  const mixed = greets ? own.some(isNoteInLetter) : kinds.includes("order") || own.some(holdsNote);
  const words = own
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const size = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (size >= SHORTEST && (says || greets) && !mixed) return { words, commands: block.slice(0, first), unsure: false };
  return says ? { ...nothing, commands: block, unsure: true } : nothing;
}

type Kind = "blank" | "polite" | "text" | "order";

/** What each line of a block is, were it not dictated; the lines of a note are orders, to its end. */
function kindsOf(block: string[], read: Read): Kind[] {
  const kinds: Kind[] = [];
  while (kinds.length < block.length) {
    const line = block[kinds.length] ?? "";
    const note = noteFrom(block, kinds.length, (below) => isCommand(below, read));
    if (note) kinds.push(...Array<Kind>(note.last + 1 - kinds.length).fill("order"));
    else if (line.trim() === "") kinds.push("blank");
    else if (opensAsNote(line) || isOrder(line, read)) kinds.push("order");
    else kinds.push(isPolite(line) ? "polite" : "text");
  }
  return kinds;
}

/** "Hi Jane," and "Hi Jane, thank you for coming in on the 5th, it was …"; "Hi, close" greets and is a command. */
function opensLetter(line: string): boolean {
  return isGreeting(line) || isGreeting(/^[^,.!:;–—]{2,60}[,.!:;–—]/.exec(line.trim())?.[0] ?? "");
}

function isPolite(line: string): boolean {
  return phrasesOf(line).every((phrase) => isPleasantry(phrase));
}

function isCommand(line: string, read: Read): boolean {
  if (line.length > 120) return false;
  const { commands, notUnderstood } = read([line]);
  return commands.length > 0 && notUnderstood.length === 0 && commands.every(({ type }) => !MILD.has(type));
}

/** A line whose first words are a command, whatever stands behind: "close please, and thank everybody". */
function isOrder(line: string, read: Read): boolean {
  if (isCommand(line, read)) return true;
  const [opening] = phrasesOf(line.slice(0, 500)).filter((phrase) => !isPleasantry(phrase));
  if (opening === undefined) return false;
  const clause = opening.slice(0, plain(opening).search(CLAUSE_END));
  return (
    isCommand(opening, read) ||
    ORDER.test(plain(opening)) ||
    (clause.length < opening.length && isCommand(clause, read))
  );
}

/** Verbs that are for us, even when what follows is a riddle: "remind Sam of it and tell him …". */
const ORDER =
  /^(?:remind|nudge|chase|status|export|wait|forget|erase|language is|erinner[a-z]*|warte|vergiss|relance[rz]?|rappelle[rz]?|attend(?:s|ez)|oublie[rz]?|recuerd[ae]|esper[ae]|olvid[ae]|ricorda|aspetta|dimentica|herinner|wacht|vergeet|lembr[ae]|aguard[ae]|esquec[ae])(?![\p{L}])/u;

const CLAUSE_END = new RegExp(`[,;.!?:–—(]|\\s(?:${AND}|${THEN})\\s|$`, "u");

/** A "1." or an "OK" in front of a text is its first line, not a command. */
const MILD: ReadonlySet<Command["type"]> = new Set<Command["type"]>(["yes", "no", "choose", "go", "adjusted"]);

/** The heading above a draft of ours, copied along with it. */
function withoutHeading(lines: string[]): string[] {
  return /^\W*coach the (?:candidate|managers?|interviewers?)\W*$/i.test(lines[0] ?? "") ? lines.slice(1) : lines;
}
