/** A message of a Maildir as the page shows it: read, parsed within limits, or with the reason why not. */
import { PermanentError } from "@debrief/core/errors";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import { type Entry, listMessages, readMessage } from "./maildir.ts";

export type Letter = { entry: Entry; source: Uint8Array; message: Message };
export type Unreadable = { entry: Entry; problem: string };

/** A thread shows many letters at once; one larger than this is offered as its source alone. */
const MAX_SHOWN_OCTETS = 4 * 1024 * 1024;

/** The letters of an address, newest last. */
export async function readLetters(root: string, address: string): Promise<(Letter | Unreadable)[]> {
  const letters: (Letter | Unreadable)[] = [];
  for (const entry of await listMessages(root, address)) {
    const letter = await letterOf(root, address, entry);
    if (letter !== undefined) letters.push(letter);
  }
  return letters;
}

/** One letter, or undefined when there is none of that id. */
export async function readLetter(root: string, address: string, id: string): Promise<Letter | Unreadable | undefined> {
  const entry = (await listMessages(root, address)).find((candidate) => candidate.id === id);
  return entry && letterOf(root, address, entry);
}

async function letterOf(root: string, address: string, entry: Entry): Promise<Letter | Unreadable | undefined> {
  if (entry.size > MAX_SHOWN_OCTETS) return { entry, problem: "This mail is too large to show here." };
  const source = await readMessage(root, address, entry.id);
  if (source === undefined) return undefined;
  try {
    return { entry, source, message: await parseMessage(source) };
  } catch (error) {
    if (error instanceof PermanentError) return { entry, problem: error.message };
    throw error;
  }
}
