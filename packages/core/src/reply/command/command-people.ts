/** People as a recruiter names them in a command: by address, by name, or both, alone or in a list. */
import { type Mailbox, mailbox, parseAddress } from "../../mail/address.ts";
import { AND, CANDIDATE, INTERVIEWERS, MANAGER, plain } from "./command-words.ts";

/** By address, or by a name that the debrief must know. */
export type Person = { mailbox: Mailbox } | { name: string };

// Clients turn a typed address into `jane@example.com <mailto:jane@example.com>`.
const ADDRESS = /[<([]?(?:mailto:)?([^\s<>,;:"()[\]]{1,64}@[^\s<>,;:"()[\]]{1,253})[>)\]]?/i;

/** One person, or nothing when there is no name in it, a broken address, or more than a person. */
export function readPerson(text: string): Person | undefined {
  const found = ADDRESS.exec(text);
  const address = parseAddress((found?.[1] ?? "").replace(/\.+$/, ""));
  if (found && !address) return undefined;
  const after = found ? text.slice(found.index + found[0].length).replace(/<mailto:[^<>]*>/gi, "") : "";
  // More words after the address are a wish of their own, and it must not vanish unread; a function in brackets is none.
  const behind = nameIn(after.replace(FUNCTION, ""));
  const bracketed = /^\s*[([][^()[\]]*[)\]]\s*$/.test(after);
  if (behind !== "" && !bracketed) return undefined;
  const before = nameIn((found ? text.slice(0, found.index) : text).replace(FUNCTION, ""));
  // "not Jane <jane@example.com>" means the contrary.
  if (before.split(" ").some((word) => NO_NAMES.has(word.toLowerCase()))) return undefined;
  if (address) return { mailbox: mailbox(address, before === "" ? behind : nameBehind(before)) ?? { address } };
  // A name that the debrief must know: a few words of letters, nothing that looks like a sentence.
  return isName(before) ? { name: before } : undefined;
}

/** "Sam", "sam patel", "Ana de la Cruz": not "only if Sam agrees". */
function isName(text: string): boolean {
  if (!/^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u.test(text)) return false;
  const small = text.split(" ").filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  return small.length === 0 || (!/\p{Lu}/u.test(text) && small.length <= 3);
}

/** "our new colleague Kim" is Kim; a name that was typed in small letters stays as it is. */
function nameBehind(text: string): string {
  return isName(text) ? text : (/(?:^| )(\p{Lu}.*)$/u.exec(text)?.[1] ?? "");
}

const PARTICLES = new Set(
  "van von vom de der den del della di da dos do du la le el al bin ibn ter ten te zu y e".split(" "),
);
const NO_NAMES = new Set(
  "is are was the not no all only if both everyone everybody nobody nicht pas nie non nao following".split(" "),
);

/** All of the people that a list names, or nobody: half a list understood is a wrong list. */
export function readPeople(text: string): Person[] | undefined {
  const parts = listed(text);
  const people = parts.map(readPerson).filter((each) => each !== undefined);
  return people.length > 0 && people.length === parts.length ? people : undefined;
}

// Sam Patel, Ben and Kim <kim@example.org>
const SEPARATOR = new RegExp(`\\s*[,;&+/|]\\s*(?:${AND} )?|\\s+${AND}\\s+`, "g");

export function listed(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of plain(text).matchAll(SEPARATOR)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

// kim@example.org (hiring manager)
const FUNCTION = new RegExp(
  `[([]\\s*(?:the )?(?:${CANDIDATE}|${INTERVIEWERS}|${MANAGER}|cto|ceo|team lead|tech lead)\\s*[)\\]]`,
  "gi",
);

function nameIn(text: string): string {
  return (
    text
      .replace(/["'()<>[\]]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s.:–—-]+|[\s:–—-]+$/g, "")
      // quita a Sam · remove o Sam · Herrn Patel
      .replace(/^(?:a|al|o|os|as|den|die|der|het|le|la|el|il|the|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) (?=\p{Lu})/u, "")
  );
}
