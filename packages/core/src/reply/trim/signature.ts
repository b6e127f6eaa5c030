/**
 * Where a person's words end and their signature begins: a sign-off with a name, the sender's own name known from the
 * header, a block of phone numbers and addresses. The signature is separated, never lost.
 */
import { bare, isClosing, isContact, isName } from "./closing-line.ts";
import { isRule } from "./delimiters.ts";
import { GOOD_WISHES, isSignOff, type Signer, WISH } from "./sign-offs.ts";

export type Signatory = {
  /** Display name from the From header. */
  senderName?: string | undefined;
  /** True when answers to questions are expected: a short last line is then rather an answer than a name. */
  answering?: boolean;
  /** True when a phone's footer stands directly below these lines. */
  footed?: boolean;
};

/** The index of the first line of the signature; `lines.length` when there is none. Looks at the last lines only. */
export function signatureStart(lines: string[], signatory: Signatory = {}): number {
  const { answering = false, footed = false } = signatory;
  const tail: Tail = { lines, seen: [], names: namesOf(signatory.senderName), answering, footed };
  let start = lines.length;
  if (!mayClose(tail)) return start;
  for (let round = 0; round < 6; round++) {
    const before = start;
    for (const { find } of RULES) start = find(tail, start);
    if (start === before) break;
  }
  while (start > 0 && start < lines.length && lines[start - 1] === "") start--;
  if (start >= lines.length) return lines.length;
  // A mail that is all sign-off says nothing (R11); a longer one that begins with "Thanks," does.
  const alone = lines.slice(0, start).every((line) => line === "");
  const words = lines.slice(start).filter((line) => line !== "").length;
  return alone && words > 4 ? lines.length : start;
}

/** Whether the last line can belong to a signature at all: most replies end in a sentence, and are settled here. */
function mayClose({ lines, names }: Tail): boolean {
  const line = lines[lastWords(lines, lines.length)] ?? "";
  if (line === "") return false;
  if (line.length <= 60 || !/\p{L}{2}[.!?)]?$/u.test(line.slice(-8)) || isRule(line)) return true;
  return isContact(line) || isOwnName(line, names);
}

/** The lines with what their sender is known by. `seen` counts from the last line: rules ask the same of the same line. */
type Tail = Signer & { lines: string[]; seen: Seen[]; footed: boolean };
type Seen = { signsOff: boolean; closes: boolean; contact: boolean };

function look(tail: Tail, index: number): Seen {
  const { lines, seen, answering } = tail;
  const line = lines[index]!;
  const at = lines.length - 1 - index;
  let known = seen[at];
  if (known === undefined) {
    const contact = isContact(line);
    known = { signsOff: isSignOff(line, tail), closes: isClosing(line, contact, answering), contact };
    seen[at] = known;
  }
  return known;
}

/** Says where the signature begins when the lines from `end` on are known to belong to it; `end` when it sees no more. */
type Rule = { name: string; find: (tail: Tail, end: number) => number };

const RULES: Rule[] = [
  { name: "the sender's own name", find: ownName },
  { name: "a sign-off and what stands under it", find: signOff },
  { name: "a name after a dash", find: dashedName },
  { name: "a name above a phone's footer", find: footedName },
  { name: "a contact block", find: contactBlock },
  { name: "a rule above a name", find: ruled },
];

const MOST_LINES = 10;

function lastWords(lines: string[], end: number): number {
  let index = end - 1;
  while (index >= 0 && lines[index] === "") index--;
  return index;
}

// Ben
// Ben Miller
function ownName({ lines, names }: Tail, end: number): number {
  if (names.size === 0) return end;
  const index = lastWords(lines, end);
  return index >= 0 && isOwnName(lines[index]!, names) ? withWish(lines, index) : end;
}

// i. A. Ben Miller · //Ben · Ben Miller | Head of Platform | Acme
function isOwnName(line: string, names: Set<string>): boolean {
  if (names.size === 0 || line.length > 120) return false;
  const own = line.replace(/^(?:i\. ?[AV]\.|p\.? ?p\.|gez\.|\/\/|T:|T\.|B\.)\s?/, "");
  if (names.has(bare(own))) return true;
  const [first = "", ...others] = own.split(/ ?[|•·] ?| [–—-] /);
  return others.length > 0 && first.includes(" ") && names.has(bare(first));
}

// Best regards,
// Ben Miller
// Head of Engineering
function signOff(tail: Tail, end: number): number {
  const { lines } = tail;
  const last = lastWords(lines, end);
  let count = 0;
  let below = "";
  for (let index = last; index >= 0 && count <= MOST_LINES; index--) {
    const line = lines[index]!;
    if (line === "") continue;
    count++;
    const { signsOff, closes } = look(tail, index);
    if (signsOff) return withWish(lines, index);
    if (count === 2 && index === last - 1 && GOOD_WISHES.test(line) && isName(below)) return index;
    below = line;
    if (!closes) break;
  }
  return end;
}

function withWish(lines: string[], index: number): number {
  const before = lastWords(lines, index);
  if (before <= 0) return index;
  // Thanks in a paragraph of their own may be all that somebody has to say.
  const wishes = WISH.test(lines[before]!) || (before === index - 1 && GOOD_WISHES.test(lines[before]!));
  return wishes ? before : index;
}

// -Ben
// /John
function dashedName({ lines, names, answering }: Tail, end: number): number {
  const index = lastWords(lines, end);
  const match = DASHED.exec(lines[index] ?? "");
  if (match === null) return end;
  if (names.has(bare(match[3]!))) return index;
  const above = lines[lastWords(lines, index)];
  if (above?.startsWith(match[1]!) === true) return end; // The last item of a list.
  const tight = match[2] === "" && /^\p{Lu}/u.test(match[3]!);
  return tight || !answering ? index : end;
}

const DASHED = /^([-–—~/])( ?)(\p{L}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,2})[.!]?$/u;

// Ben Miller
// Sent from my iPhone
function footedName({ lines, footed }: Tail, end: number): number {
  const index = lastWords(lines, end);
  if (!footed || index < 1 || index !== lines.length - 1) return end;
  const line = lines[index]!;
  return lines[index - 1] === "" && line.includes(" ") && isName(line) ? index : end;
}

// Jane Roe
// jane@example.com
// +1 555 010 0199
function contactBlock(tail: Tail, end: number): number {
  const { lines, names } = tail;
  let start = end;
  let contacts = 0;
  let count = 0;
  for (let index = lastWords(lines, end); index >= 0 && count < MOST_LINES; index--) {
    const line = lines[index]!;
    if (line === "") continue;
    const { closes, contact } = look(tail, index);
    if (!closes) break;
    count++;
    if (contact) contacts++;
    else if (count > 1 && contacts > 0) {
      const opens = index === 0 || lines[index - 1] === "" || names.has(bare(line));
      if (opens && isSigner(line, tail)) start = index;
    }
  }
  return start === 0 ? end : start;
}

/** While answers are expected, "Good" above a line with a link is an answer, not a name. */
function isSigner(line: string, { names, answering }: Tail): boolean {
  return names.has(bare(line)) || (isName(line) && (!answering || line.includes(" ")));
}

// ----
// Jane Roe, Acme
function ruled(tail: Tail, end: number): number {
  const { lines } = tail;
  const last = lastWords(lines, end);
  let below = 0;
  for (let index = last; index >= 0 && below <= 12; index--) {
    const line = lines[index]!;
    if (line === "") continue;
    if (isRule(line) || /^[—–]$/.test(line)) {
      return index > 0 &&
        (end < lines.length || lines.slice(index + 1, end).some((under) => isAboutSomebody(under, tail)))
        ? index
        : end;
    }
    if (end < lines.length || !look(tail, index).closes) return end;
    below++;
  }
  return end;
}

function isAboutSomebody(line: string, { names }: Tail): boolean {
  return isContact(line) || isName(line) || names.has(bare(line));
}

const NOBODY: Set<string> = new Set();

/** The ways in which the person may sign: full name, first name, last name, "Ben M.", "BM". */
function namesOf(senderName: string | undefined): Set<string> {
  if (senderName === undefined || senderName === "") return NOBODY;
  const full = bare(senderName);
  const words = full.split(/[\s,]+/).filter((word) => word.length > 1);
  if (full === "" || words.length > 6) return NOBODY;
  const names = new Set([full, words.join(" "), words.toReversed().join(" "), ...words]);
  if (words.length > 1) {
    const [first = "", last = ""] = [words[0], words.at(-1)];
    names
      .add(first[0]!)
      .add(`${first} ${last}`)
      .add(`${first} ${last[0]}`)
      .add(`${first[0]}${last[0]}`)
      .add(`${first[0]}. ${last}`);
  }
  return names;
}
