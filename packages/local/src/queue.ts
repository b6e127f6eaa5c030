/**
 * A queue in a folder, with the promises of SQS that the product leans on: at least once, hidden while leased, tried
 * again after a wait, five times at most and then put aside in `dead/`. A killed process loses nothing: a message is a
 * whole file before `send` returns, its number of receipts is in its name, and leases live in memory, so that whatever
 * was in flight is there again at the next start.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { unlessMissing, writeDurably } from "./durable-file.ts";

/** What a consumer gets. `sentAt` and `firstReceivedAt` are wall-clock milliseconds. */
export type QueuedMessage = {
  messageId: string;
  receiptHandle: string;
  body: string;
  sentAt: number;
  firstReceivedAt: number;
  /** 1 at the first delivery. */
  receiveCount: number;
};

export type Queue = {
  readonly name: string;
  readonly arn: string;
  /** Resolves when the message is on disk. `delay` in milliseconds; a restart ends it early. */
  send(body: string, options?: { delay?: number }): Promise<{ messageId: string }>;
  /** Up to `max` visible messages, oldest first, leased for the queue's visibility time; empty when there are none. */
  receive(max: number): Promise<QueuedMessage[]>;
  /** Done with: false when the lease had ended and the message belongs to somebody else, or to nobody, by now. */
  remove(receiptHandle: string): Promise<boolean>;
  /** Failed: visible again after a wait that doubles with each receipt; put aside after the fifth. */
  giveBack(receiptHandle: string): Promise<void>;
  /** How many messages are not done with, whatever they wait for: asked all the time, so nothing is counted for it. */
  held(): number;
  /** Looks at each message. */
  depth(): { visible: number; inFlight: number; delayed: number; dead: number };
  /** Called after a message came in. */
  onSend(listener: () => void): void;
};

export type QueueOptions = {
  /** The folder of all queues; this one lives in `<dir>/<name>/`. */
  dir: string;
  name: string;
  /** Milliseconds that a receipt hides a message. */
  visibility?: number;
  maxReceiveCount?: number;
  /** Milliseconds before the second try; doubled for each further one, up to 30 s. */
  backoff?: number;
  /** Wall-clock milliseconds. */
  now?: () => number;
  /** Told about each message put aside. */
  onDead?: (message: { queue: string; messageId: string; path: string }) => void;
};

export const ACCOUNT = "000000000000";
export const REGION = "eu-west-1";

const Stored = z.object({ messageId: z.string(), sentAt: z.number(), body: z.string() });
type Stored = z.infer<typeof Stored>;

/** Characters of a body that may be kept in memory while its message waits. */
const SMALL = 1_000;

/** What is known in memory of a message on disk. Not visible before `visibleAt`; leased while `receiptHandle` is set. */
type Entry = {
  key: string;
  receiveCount: number;
  visibleAt: number;
  firstReceivedAt?: number;
  receiptHandle?: string | undefined;
  /** On its way to `dead/`. */
  leaving?: boolean;
  /** What the file holds, of a small message that this process wrote: it need not be read again. */
  stored?: Stored;
};

/** Opens a queue; one process at a time, which the lock of the stack sees to. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { name, visibility = 180_000, maxReceiveCount = 5, backoff = 1_000, now = Date.now, onDead } = options;
  const folder = join(options.dir, name);
  const waiting = join(folder, "waiting");
  const dead = join(folder, "dead");
  await mkdir(waiting, { recursive: true });
  await mkdir(dead, { recursive: true });

  const entries = new Map((await storedEntries(waiting)).map((entry) => [entry.key, entry]));
  let deadCount = (await readdir(dead)).length;
  let sequence = 0;
  const listeners: (() => void)[] = [];

  /** By receipt handle: with ten thousand waiting, looking through all of them for each would be most of the work. */
  const leased = new Map<string, Entry>();
  const held = (receiptHandle: string): Entry | undefined => {
    const entry = leased.get(receiptHandle);
    return entry && entry.visibleAt > now() ? entry : undefined;
  };
  const letGo = (entry: Entry): void => {
    if (entry.receiptHandle !== undefined) leased.delete(entry.receiptHandle);
    entry.receiptHandle = undefined;
  };

  async function putAside(entry: Entry): Promise<void> {
    if (entry.leaving) return;
    letGo(entry);
    // Hidden, yet counted until it lies in `dead/`: between the two a queue with a lost message looked like an empty one.
    entry.leaving = true;
    entry.visibleAt = Number.POSITIVE_INFINITY;
    const path = join(dead, fileName(entry));
    try {
      await rename(join(waiting, fileName(entry)), path);
    } catch (error) {
      Object.assign(entry, { leaving: false, visibleAt: now() });
      throw error;
    }
    entries.delete(entry.key);
    deadCount++;
    onDead?.({ queue: name, messageId: messageIdOf(entry), path });
  }

  async function lease(entry: Entry): Promise<QueuedMessage | undefined> {
    const receiptHandle = randomUUID();
    const before = fileName(entry);
    letGo(entry);
    leased.set(receiptHandle, entry);
    // Taken before the first await, so that no other call can take the same message.
    Object.assign(entry, {
      receiptHandle,
      visibleAt: now() + visibility,
      receiveCount: entry.receiveCount + 1,
      firstReceivedAt: entry.firstReceivedAt ?? now(),
    });
    // Counted on disk before anyone sees it: a message that kills the process must run out of tries too.
    await rename(join(waiting, before), join(waiting, fileName(entry)));
    const stored = entry.stored ?? readStored(await readFile(join(waiting, fileName(entry)), "utf8"));
    if (!stored) {
      await putAside(entry);
      return undefined;
    }
    const { receiveCount, firstReceivedAt = now() } = entry;
    return { ...stored, receiptHandle, firstReceivedAt, receiveCount };
  }

  return {
    name,
    arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`,

    async send(body, { delay = 0 } = {}) {
      const messageId = randomUUID();
      const sentAt = now();
      // The key sorts by age: milliseconds, then the order within one process.
      const key = `${String(sentAt).padStart(15, "0")}-${String(sequence++).padStart(9, "0")}-${messageId}`;
      // It has its place in the order from now on, however many are sent at once, and is seen when it is on disk.
      const entry: Entry = { key, receiveCount: 0, visibleAt: Number.POSITIVE_INFINITY };
      entries.set(key, entry);
      try {
        await writeDurably(join(waiting, fileName(entry)), JSON.stringify({ messageId, sentAt, body }), {
          tmpDir: folder,
        });
      } catch (error) {
        entries.delete(key);
        throw error;
      }
      entry.visibleAt = sentAt + delay;
      if (body.length <= SMALL) entry.stored = { messageId, sentAt, body };
      for (const listener of listeners) listener();
      return { messageId };
    },

    async receive(max) {
      const [exhausted, next]: [Entry[], Entry[]] = [[], []];
      for (const entry of entries.values()) {
        if (next.length >= max) break;
        if (entry.visibleAt <= now()) (entry.receiveCount >= maxReceiveCount ? exhausted : next).push(entry);
      }
      for (const entry of exhausted) await putAside(entry);
      // Another call may have taken some of them meanwhile.
      const messages = await Promise.all(next.filter((entry) => entry.visibleAt <= now()).map(lease));
      return messages.filter((message) => message !== undefined);
    },

    async remove(receiptHandle) {
      const entry = held(receiptHandle);
      if (!entry) return false;
      entries.delete(entry.key);
      letGo(entry);
      await unlink(join(waiting, fileName(entry))).catch(unlessMissing);
      return true;
    },

    async giveBack(receiptHandle) {
      const entry = held(receiptHandle);
      if (!entry) return;
      if (entry.receiveCount >= maxReceiveCount) return putAside(entry);
      letGo(entry);
      entry.visibleAt = now() + Math.min(backoff * 2 ** (entry.receiveCount - 1), 30_000);
    },

    held: () => entries.size,

    depth() {
      let [hidden, inFlight] = [0, 0];
      for (const entry of entries.values()) {
        if (entry.visibleAt <= now()) continue;
        hidden++;
        if (entry.receiptHandle !== undefined) inFlight++;
      }
      return { visible: entries.size - hidden, inFlight, delayed: hidden - inFlight, dead: deadCount };
    },

    onSend(listener) {
      listeners.push(listener);
    },
  };
}

/** The MD5 that SQS gives back for a body, by which the SDK checks that it arrived whole. */
export function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

/** Undefined for a file that somebody damaged: it is put aside, and its neighbours are still delivered. */
export function readStored(text: string): Stored | undefined {
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function storedEntries(waiting: string): Promise<Entry[]> {
  const names = (await readdir(waiting)).filter((name) => /^\d{15}-\d{9}-[0-9a-f-]{36}\.\d+\.json$/.test(name)).sort();
  return names.map((name) => {
    const [key = "", receiveCount] = name.split(".");
    return { key, receiveCount: Number(receiveCount), visibleAt: 0 };
  });
}

function fileName({ key, receiveCount }: Entry): string {
  return `${key}.${receiveCount}.json`;
}

function messageIdOf({ key }: Entry): string {
  return key.slice(-36);
}
