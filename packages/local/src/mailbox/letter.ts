/**
 * A message as the page shows it: read, parsed within limits, or with the reason why not. A person's thread is their
 * Maildir, and between its messages what came in from them over SMTP.
 */
import { PermanentError } from "@debrief/core/errors";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import type { MailboxDeps } from "./deps.ts";
import { byArrival, type Entry, listMessages, MAX_MESSAGES, readMessage } from "./maildir.ts";

export type Letter = { entry: Entry; source: Uint8Array; message: Message };
export type Unreadable = { entry: Entry; problem: string };

/** A thread shows many letters at once; one larger than this is offered as its source alone. */
const MAX_SHOWN_OCTETS = 4 * 1024 * 1024;

type Folders = Pick<MailboxDeps, "dir" | "arrivals">;

/** The letters of an address, newest last. */
export async function readLetters(deps: Folders, address: string): Promise<(Letter | Unreadable)[]> {
  const letters: (Letter | Unreadable)[] = [];
  for (const entry of await entriesOf(deps, address)) {
    const letter = await letterOf(deps, address, entry);
    if (letter !== undefined) letters.push(letter);
  }
  return letters;
}

/** One letter, or undefined when there is none of that id. */
export async function readLetter(deps: Folders, address: string, id: string): Promise<Letter | Unreadable | undefined> {
  const entry = (await entriesOf(deps, address)).find((candidate) => candidate.id === id);
  return entry && letterOf(deps, address, entry);
}

/** The source of one letter, or undefined when there is none of that id. */
export async function readSource(deps: Folders, address: string, id: string): Promise<Uint8Array | undefined> {
  const entry = (await entriesOf(deps, address)).find((candidate) => candidate.id === id);
  return entry && sourceOf(deps, address, entry);
}

/** What was sent from the page lies in `.Sent` and in the archive, and is one letter. */
async function entriesOf({ dir, arrivals }: Folders, address: string): Promise<Entry[]> {
  const filed = await listMessages(dir, address);
  const ids = new Set(filed.map(({ id }) => id));
  const arrived = (await arrivals?.list()) ?? [];
  const others = arrived.filter(({ sender, entry }) => sender?.address === address && !ids.has(entry.id));
  return [...filed, ...others.map(({ entry }) => entry)].sort(byArrival).slice(-MAX_MESSAGES);
}

async function sourceOf({ dir, arrivals }: Folders, address: string, entry: Entry): Promise<Uint8Array | undefined> {
  return entry.overSmtp ? arrivals?.read(entry.id) : readMessage(dir, address, entry.id);
}

async function letterOf(deps: Folders, address: string, entry: Entry): Promise<Letter | Unreadable | undefined> {
  if (entry.size > MAX_SHOWN_OCTETS) return { entry, problem: "This mail is too large to show here." };
  const source = await sourceOf(deps, address, entry);
  if (source === undefined) return undefined;
  try {
    return { entry, source, message: await parseMessage(source) };
  } catch (error) {
    if (error instanceof PermanentError) return { entry, problem: error.message };
    throw error;
  }
}
