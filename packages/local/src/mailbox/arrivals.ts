/**
 * What came in over SMTP, whoever sent it and with whatever program: the sources that the front door filed in the archive.
 * Only the head of each is read, once; a source that was erased since is gone from the list with it.
 */
import { constants } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, instant } from "@debrief/core/clock";
import { PermanentError } from "@debrief/core/errors";
import { deriveKey } from "@debrief/core/id";
import { type Mailbox, parseAddress } from "@debrief/core/mail/address";
import { parseMessage } from "@debrief/core/mail/parse";
import { archivedId, byArrival, type Entry, MAX_OCTETS, readUpTo, whenMissing } from "./maildir.ts";

/** `sender` is whom the mail names as its author, or else who the envelope said; undefined when neither is an address. */
export type Arrival = {
  entry: Entry & { receivedAs: string; overSmtp: { recipients: string[] } };
  sender: Mailbox | undefined;
  subject: string;
};

export type Arrivals = {
  /** Everything that came, oldest first. */
  list(): Promise<Arrival[]>;
  /** The source, or undefined when there is none of that id. Cut at MAX_OCTETS. */
  read(id: string): Promise<Uint8Array | undefined>;
};

/** `folder` holds one file a mail, named by the id that our server gave it. A missing folder is an empty one. */
export function openArrivals(folder: string): Arrivals {
  const known = new Map<string, Arrival>();
  const list = async (): Promise<Arrival[]> => {
    const names = (await readdir(folder).catch(whenMissing([]))).filter((name) => MESSAGE_ID.test(name)).sort();
    const there = new Set(names);
    for (const name of known.keys()) if (!there.has(name)) known.delete(name);
    for (const name of names) {
      if (known.size >= MAX_ARRIVALS) break;
      if (known.has(name)) continue;
      const arrival = await arrivalOf(folder, name);
      if (arrival !== undefined) known.set(name, arrival);
    }
    return [...known.values()].sort((a, b) => byArrival(a.entry, b.entry));
  };
  return {
    list,
    read: async (id) => {
      const name = (await list()).find(({ entry }) => entry.id === id)?.entry.receivedAs;
      return name === undefined ? undefined : octetsOf(join(folder, name), MAX_OCTETS);
    },
  };
}

/** Under which keys the product records a mail that our server took as `receivedAs`: one for each recipient. */
export function recordKeys(receivedAs: string, recipients: string[]): string[] {
  return recipients.map((recipient) => deriveKey(receivedAs, recipient.toLowerCase()));
}

/** An archive on one machine is small; what is beyond this is left out rather than waited for. */
const MAX_ARRIVALS = 5_000;
const MAX_RECIPIENTS = 50;
/** The fields of any mail that a person wrote fit in here. */
const HEAD_OCTETS = 128 * 1024;
const MESSAGE_ID = /^[a-z0-9]{20,60}$/;

async function arrivalOf(folder: string, name: string): Promise<Arrival | undefined> {
  const path = join(folder, name);
  const status = await stat(path).catch(whenMissing(undefined));
  const octets = await octetsOf(path, HEAD_OCTETS);
  if (status === undefined || octets === undefined) return undefined;
  const head = headOf(octets);
  const { from, to, subject } = await namedIn(head);
  const trace = traceOf(head);
  const entry = {
    id: archivedId(name),
    unread: false,
    sent: true,
    receivedAs: name,
    overSmtp: { recipients: [...trace.recipient, ...to].slice(0, MAX_RECIPIENTS) },
    arrivedAt: trace.at ?? instant(status.mtimeMs),
    writtenAt: status.mtimeMs,
    size: status.size,
  };
  return { entry, sender: from ?? trace.sender, subject };
}

/** Whom the mail itself names; nobody, when its fields cannot be read. */
async function namedIn(head: string): Promise<{ from: Mailbox | undefined; to: string[]; subject: string }> {
  try {
    const { from, to, cc, subject } = await parseMessage(Buffer.from(`${head}\r\n\r\n`, "latin1"));
    const [author] = from;
    const address = author && parseAddress(author.address);
    return {
      from: author && address !== undefined ? { ...author, address } : undefined,
      to: [...to, ...cc].map((each) => each.address),
      subject,
    };
  } catch (error) {
    if (error instanceof PermanentError) return { from: undefined, to: [], subject: "" };
    throw error;
  }
}

/** What our own server wrote on top: `Return-Path: <jane@example.com>`, `Received: from … for plan@…; Tue, 24 Nov …`. */
function traceOf(head: string): { sender: Mailbox | undefined; recipient: string[]; at: Instant | undefined } {
  const top = head.slice(0, 2_000);
  const sender = parseAddress(/^Return-Path: <([^>\r\n]{1,320})>/.exec(top)?.[1] ?? "");
  const received = /^Received: from [^\r\n]* for ([^\s;]{1,320}); ([^\r\n]{1,50})/m.exec(top);
  const at = Date.parse(received?.[2] ?? "");
  return {
    sender: sender === undefined ? undefined : { address: sender },
    recipient: received?.[1] === undefined ? [] : [received[1]],
    at: Number.isNaN(at) ? undefined : instant(at),
  };
}

function headOf(octets: Uint8Array): string {
  const text = Buffer.from(octets).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text)?.index;
  return text.slice(0, end);
}

async function octetsOf(path: string, limit: number): Promise<Uint8Array | undefined> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(whenMissing(undefined));
  if (handle === undefined) return undefined;
  try {
    return await readUpTo(handle, limit);
  } finally {
    await handle.close();
  }
}
