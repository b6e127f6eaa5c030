/**
 * Maildirs under one root, read as any mail client reads them: what lies in `new`, or in `cur` without the flag S, is
 * unread. Mail that a person sent from here is filed in the Maildir++ folder `.Sent`. No name that comes from outside
 * ever becomes a path: addresses and ids only select among what the folder lists.
 */
import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, instant } from "@debrief/core/clock";
import { parseAddress } from "@debrief/core/mail/address";
import { addressOf, folderOf } from "../maildir.ts";

export type MaildirSummary = { address: string; messages: number; unread: number };

/** One message as filed; `id` is 24 hex digits, the same in `new` and `cur`. */
export type Entry = {
  id: string;
  unread: boolean;
  sent: boolean;
  /** Of a sent mail: under which name our server took it. */
  receivedAs?: string;
  /** Sent with another program than this page: its source lies in the archive (arrivals.ts), not in the Maildir. */
  overSmtp?: { recipients: string[] };
  /** When it was delivered or sent, by the clock of the stack. */
  arrivedAt: Instant;
  /** When its file was written, in milliseconds by the clock of this machine. */
  writtenAt: number;
  /** Octets. */
  size: number;
};

/** What one listing returns at most; older mail stays in the Maildir for a mail client to show. */
export const MAX_ADDRESSES = 200;
export const MAX_MESSAGES = 100;
/** What one read returns at most, in octets: the size that SES lets through. */
export const MAX_OCTETS = 40 * 1024 * 1024;

/** The addresses that have a Maildir, in alphabetical order; sent mail is not counted. A missing root is an empty one. */
export async function listAddresses(root: string): Promise<MaildirSummary[]> {
  const folders = [...(await foldersOf(root))].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    folders.slice(0, MAX_ADDRESSES).map(async ([address, folder]) => {
      const files = (await filesOf(folder)).filter((file) => !file.sent);
      return { address, messages: files.length, unread: files.filter((file) => file.unread).length };
    }),
  );
}

/** The newest messages of an address, received and sent, newest last. Empty when it has no Maildir. */
export async function listMessages(root: string, address: string): Promise<Entry[]> {
  // Whoever reads may move a message out of `new` between our listing and our look at it: then it lies in `cur`.
  const { entries, missed } = await look(root, address);
  return missed ? (await look(root, address)).entries : entries;
}

async function look(root: string, address: string): Promise<{ entries: Entry[]; missed: boolean }> {
  const entries: Entry[] = [];
  let missed = false;
  for (const { id, unread, sent, path, seconds } of (await filesFor(root, address)).slice(-MAX_MESSAGES)) {
    const status = await stat(path).catch(whenMissing(undefined));
    if (status === undefined) {
      missed = true;
      continue;
    }
    const receivedAs = sent ? receivedAsOf(path) : undefined;
    entries.push({
      id,
      unread,
      sent,
      ...(receivedAs === undefined ? {} : { receivedAs }),
      arrivedAt: instant(seconds * 1_000),
      writtenAt: status.mtimeMs,
      size: status.size,
    });
  }
  return { entries: entries.sort(byArrival), missed };
}

/** The clock of the stack counts in seconds; within one, the order in which this machine wrote the files decides. */
export function byArrival(a: Entry, b: Entry): number {
  return Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt) || a.writtenAt - b.writtenAt;
}

/** The source of one message, or undefined when there is no such address or id. Cut at MAX_OCTETS. */
export async function readMessage(root: string, address: string, id: string): Promise<Uint8Array | undefined> {
  // It may have been moved while we looked, as above.
  return (await octetsOf(root, address, id)) ?? octetsOf(root, address, id);
}

async function octetsOf(root: string, address: string, id: string): Promise<Uint8Array | undefined> {
  const file = (await filesFor(root, address)).find((candidate) => candidate.id === id);
  if (file === undefined) return undefined;
  // A link in a Maildir could point anywhere on this machine.
  const handle = await open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(whenMissing(undefined));
  if (handle === undefined) return undefined;
  try {
    return await readUpTo(handle, MAX_OCTETS);
  } finally {
    await handle.close();
  }
}

/** Marks one message as read, or all of them: out of `new` into `cur`, with the flag S. Says how many changed. */
export async function markSeen(root: string, address: string, id?: string): Promise<number> {
  const files = await filesFor(root, address);
  const unread = files.filter((file) => file.unread && (id === undefined || file.id === id));
  const seen = join(root, folderOf(address), "cur");
  if (unread.length > 0) await mkdir(seen, { recursive: true });
  let changed = 0;
  for (const { path, name } of unread) {
    changed += await rename(path, join(seen, withSeen(name))).then(() => 1, whenMissing(0));
  }
  return changed;
}

/**
 * Files a message that `address` sent at `at`, through `tmp`, so that a reader never meets half of one. `begun` is when
 * this machine began to send it: an answer can be delivered before the sent mail is filed, and still comes after it.
 * `receivedAs` is kept in the file's name.
 */
export async function fileSent(
  root: string,
  address: string,
  source: Uint8Array,
  at: Instant,
  begun = new Date(),
  receivedAs: string = randomUUID(),
): Promise<void> {
  const folder = join(root, folderOf(address), ".Sent");
  for (const part of ["tmp", "new", "cur"]) await mkdir(join(folder, part), { recursive: true });
  const name = `${Math.floor(Date.parse(at) / 1_000)}.${receivedAs}.sent`;
  await writeFile(join(folder, "tmp", name), source, { flag: "wx" });
  await utimes(join(folder, "tmp", name), begun, begun);
  await rename(join(folder, "tmp", name), join(folder, "cur", `${name}:2,S`));
}

/** A name of ours is forty letters and digits; a random one has hyphens. */
function receivedAsOf(path: string): string | undefined {
  return /\/\d{1,11}\.([a-z0-9]{20,60})\.sent(?::[^/]*)?$/.exec(path)?.[1];
}

type MailFile = { id: string; name: string; path: string; seconds: number; unread: boolean; sent: boolean };

async function filesFor(root: string, address: string): Promise<MailFile[]> {
  const folder = (await foldersOf(root)).get(address);
  return folder === undefined ? [] : filesOf(folder);
}

/** Address → path of its Maildir. A folder that no address would be given is none of ours. */
async function foldersOf(root: string): Promise<Map<string, string>> {
  const folders = await list(root, "folder");
  const named = folders.map((folder) => ({ address: addressOf(folder), folder }));
  const ours = named.filter(({ address, folder }) => parseAddress(address) === address && folderOf(address) === folder);
  return new Map(ours.map(({ address, folder }) => [address, join(root, folder)]));
}

/** The files of a Maildir by the time of delivery that their names begin with. */
async function filesOf(folder: string): Promise<MailFile[]> {
  const [fresh, current, sent] = await Promise.all(
    ["new", "cur", join(".Sent", "cur")].map(async (part) => {
      const path = join(folder, part);
      return (await list(path, "file")).map((name) => ({ name, path: join(path, name) }));
    }),
  );
  return [
    ...(fresh ?? []).map((file) => mailFile(file, { unread: true, sent: false })),
    ...(current ?? []).map((file) => mailFile(file, { unread: !flags(file.name).includes("S"), sent: false })),
    ...(sent ?? []).map((file) => mailFile(file, { unread: false, sent: true })),
  ].sort((a, b) => a.seconds - b.seconds || (a.name < b.name ? -1 : 1));
}

function mailFile(file: { name: string; path: string }, state: { unread: boolean; sent: boolean }): MailFile {
  const key = `${state.sent ? "sent" : "received"}/${uniqueName(file.name)}`;
  const seconds = Number(/^\d{1,11}/.exec(file.name)?.[0] ?? 0);
  const receivedAs = state.sent ? receivedAsOf(file.path) : undefined;
  return { ...file, ...state, seconds, id: receivedAs === undefined ? idOf(key) : archivedId(receivedAs) };
}

/** A mail that our server took has one id, be it read from the sender's `.Sent` or from the archive. */
export function archivedId(receivedAs: string): string {
  return idOf(`archived/${receivedAs}`);
}

function idOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 24);
}

function uniqueName(name: string): string {
  return name.split(":", 1)[0] ?? name;
}

function flags(name: string): string {
  return /:2,([A-Za-z]*)$/.exec(name)?.[1] ?? "";
}

/** Flags stand in ASCII order (https://cr.yp.to/proto/maildir.html). */
function withSeen(name: string): string {
  return `${uniqueName(name)}:2,${[...new Set(`${flags(name)}S`)].sort().join("")}`;
}

async function list(path: string, kind: "file" | "folder"): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(whenMissing([]));
  return entries
    .filter((entry) => !entry.name.startsWith(".") && (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name);
}

export function whenMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return value;
    throw error;
  };
}

/** At most `limit` octets of a file. */
export async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(Math.min(size, limit));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
