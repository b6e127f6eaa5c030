/**
 * Words that a command carries: a note to keep, and what is to be sent in place of a draft. They are the recruiter's own
 * and are never searched for commands; what a coaching mail says to a candidate must not close the debrief.
 */
import type { Command, Commands } from "./command.ts";
import { phrasesOf } from "./command-phrases.ts";
import { readRunning } from "./command-running.ts";
import { plain } from "./command-words.ts";
import { isGreeting, isPleasantry } from "./pleasantries.ts";

/** A stretch of lines to be read as commands, or a command that was read with its words. */
export type Part = { lines: string[] } | { command: Command };

/** Shorter than this is rather an afterthought to us ("asap") than a mail to somebody. Letters and digits. */
const SHORTEST = 25;
/** A program that breaks lines does it beyond this, so what follows such a line still belongs to it. */
const BROKEN_AT = 55;

/** Parts the lines into what is to be read and what was dictated, in their order. `read` reads plain lines. */
export function partsOf(lines: string[], read: (lines: string[]) => Commands): Part[] {
  const parts: Part[] = [];
  let open: string[] = [];
  const flush = (): void => {
    if (open.length > 0) parts.push({ lines: open });
    open = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const note = noteFrom(lines, index, read);
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
        if (beneath.commands.length > 0) parts.push({ lines: beneath.commands });
        index = end - 1;
      }
    } else open.push(line);
  }
  flush();
  return parts;
}

type Send = Extract<Command, { type: "send" }>;

// Only lines that may hold such a verb are looked at closely.
const HINT =
  /\b(?:send|sende|mail|maile|e-?mail|forward|pass on|schick|leite|gib|envo|transm|envi|mand|invi|stuur|verstuur|zend|weiterleiten|zusenden|sturen|versturen|doorsturen)/;

/** A line that ends in the wish to send: "Hi, please send this to Sam:", "send candidate: Dear Jane, …". */
function sendIn(line: string): { commands: Send[]; before: string[]; inline: string[] } | undefined {
  if (line.length > 500 || !HINT.test(plain(line))) return undefined;
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
 * polite, or when it is too short to be meant for somebody; then it is `unsure` unless it means something to us.
 */
function wordsIn(
  block: string[],
  read: (lines: string[]) => Commands,
): { words: string; commands: string[]; unsure: boolean } {
  const first = block.findIndex((line) => line.trim() !== "" && !isCommand(line, read));
  const nothing = { words: "", commands: [], unsure: false };
  if (first < 0) return nothing;
  const own = withoutHeading(block.slice(first));
  const isPolite = (line: string): boolean => phrasesOf(line).every((phrase) => isPleasantry(phrase));
  const greets = isGreeting(own.find((line) => line.trim() !== "") ?? "");
  const says = own.some((line) => line.trim() !== "" && !isPolite(line) && !isCommand(line, read));
  const words = own
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const size = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (size >= SHORTEST && (says || greets)) return { words, commands: block.slice(0, first), unsure: false };
  return says ? { ...nothing, commands: block, unsure: true } : nothing;
}

function isCommand(line: string, read: (lines: string[]) => Commands): boolean {
  if (line.length > 120) return false;
  const { commands, notUnderstood } = read([line]);
  return commands.length > 0 && notUnderstood.length === 0 && commands.every(({ type }) => !MILD.has(type));
}

/** A "1." or an "OK" in front of a text is its first line, not a command. */
const MILD: ReadonlySet<Command["type"]> = new Set<Command["type"]>(["yes", "no", "choose", "go", "adjusted"]);

/** The heading above a draft of ours, copied along with it. */
function withoutHeading(lines: string[]): string[] {
  return /^\W*coach the (?:candidate|managers?|interviewers?)\W*$/i.test(lines[0] ?? "") ? lines.slice(1) : lines;
}

// note: she starts in March · note that Sam prefers mornings · Notiz: … · apunta que …
const NOTE =
  /^(?:please |bitte |por favor |per favore )?(?:note(?:s| to self| that)?|(?:add|keep|make|take)(?: a| this)? note(?: that| of)?|memo|remember that|notiz|notiere?(?: dir)?|merke(?: dir)?|vermerk|notez|noter|remarque|nota(?: bene)?|apunta(?:r)?|anota(?:r)?|toma nota|annota(?:re)?|appunto|notitie|noteer|onthoud|anote|regista)(?: (?:that|dass|que|che|dat))?(?: ?[:–-]\s*|\s+|$)/;

/** A note is one line, with what a program broke off it; a bare "note:" takes the paragraph beneath. */
function noteFrom(
  lines: string[],
  index: number,
  read: (lines: string[]) => Commands,
): { text: string; last: number } | undefined {
  const line = (lines[index] ?? "").replace(/^[\s>*•·–—-]+/, "");
  const lead = NOTE.exec(plain(line.normalize("NFC")));
  if (!lead) return undefined;
  const words = [line.normalize("NFC").slice(lead[0].length).trim()];
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const above = lines[last] ?? "";
    const below = lines[next]?.trim() ?? "";
    const continues = words.join("") === "" || above.length >= BROKEN_AT;
    if (!continues || below === "" || /^[*•·-]\s/.test(below) || isCommand(below, read)) break;
    words.push(below);
    last = next;
  }
  const text = words.join(" ").trim();
  return text === "" ? undefined : { text, last };
}
