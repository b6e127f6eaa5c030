/** The shredder beside the rest of a waking, over an item in memory. */
import { expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { closed, collecting, end, newMail, play } from "../debrief/story.ts";
import { TransientError } from "../errors.ts";
import { advance, type Post } from "./advance.ts";

const soon = later(end, HOUR);
const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

/** Jane has withdrawn; what waits is the shredder's work, and mails. */
function withdrawn(): Debrief {
  const wish = { type: "privacyAsked", seat: 1, wish: "forget", at: soon, mail: newMail() } as const;
  const yes = { type: "forgetAnswered", seat: 1, accepted: true, at: later(soon, MINUTE), mail: newMail() } as const;
  return play(collecting(), wish, yes);
}

function woken(
  remove: (objectKey: string) => Promise<void>,
  at: Instant,
  { mails = 2, now = () => at, of = withdrawn() as Debrief } = {},
) {
  let item = of;
  let erased = false;
  const sent: string[] = [];
  const store = {
    load: async () => item,
    loadToErase: async () => item,
    loadDebrief: async () => item,
    commit: async (next: Debrief) => {
      item = { ...next, version: next.version + 1 };
      return item;
    },
    async *archivedMailsOf(_id: string, after = "") {
      for (let number = 1; number <= mails; number++) {
        const place = `mail-${String(number).padStart(5, "0")}`;
        if (place > after) yield { objectKey: `inbound/${number}`, place };
      }
    },
    erase: async () => {
      erased = true;
    },
    claims: { take: async () => undefined, release: async () => undefined },
  };
  const mailer = {
    send: async ({ tags }: { tags: Record<string, string> }) => {
      sent.push(Object.values(tags).join(" "));
      return { result: "sent", providerId: `ses-${sent.length}` };
    },
  };
  const keys = { current: "a", keys: { a: Buffer.alloc(32, "k").toString("base64url") } };
  const post = { config, keys, clock: { now }, store, archive: { remove }, mailer } as unknown as Post;
  return { wake: () => advance(`debrief-${item.id}`, post), item: () => item, erased: () => erased, sent };
}

test("R51 what an erasure leaves is deleted when its time has come, and again the next day", async () => {
  const removed: string[] = [];
  const at = later(soon, 30 * MINUTE);
  const house = woken(async (objectKey) => void removed.push(objectKey), at);
  await house.wake();
  expect(removed.sort()).toEqual(["inbound/1", "inbound/2"]);
  expect(house.item().shred).toMatchObject({ dueAt: later(at, DAY), claims: [] });
});

test("R51 an archive that fails keeps no mail from anybody, and is tried again", async () => {
  const broken = () => Promise.reject(new TransientError("archive.unavailable", "The archive answered 503."));
  const house = woken(broken, later(soon, 30 * MINUTE));
  const waiting = house.item().outbox.length;
  expect(waiting).toBeGreaterThan(0);
  await expect(house.wake()).rejects.toMatchObject({ code: "archive.unavailable" });
  expect(house.item().outbox).toEqual([]);
  expect(house.sent).toHaveLength(waiting);
  expect(house.item().shred?.dueAt).toBe(later(soon, 21 * MINUTE));
});

test("R51 thousands of mails are deleted in several goes, none of them twice and none left", async () => {
  const removed: string[] = [];
  let now = later(soon, 30 * MINUTE);
  const slow = async (objectKey: string): Promise<void> => {
    removed.push(objectKey);
    now = later(now, 10);
  };
  const house = woken(slow, now, { mails: 2_500, now: () => now });
  let goes = 0;
  while ((house.item().shred?.dueAt ?? "") <= now) {
    await house.wake();
    goes++;
  }
  expect(goes).toBe(3);
  expect(new Set(removed).size).toBe(2_500);
  expect(removed).toHaveLength(2_500);
  expect(house.item().shred).not.toHaveProperty("after");
});

test("R51 a debrief whose retention is over stays until the last of its mails is deleted, also what waits for a yes", async () => {
  const removed: string[] = [];
  let now = later(soon, 400 * DAY);
  const house = woken(
    async (objectKey) => {
      removed.push(objectKey);
      now = later(now, 10);
    },
    now,
    { mails: 1_500, now: () => now, of: closed() },
  );
  expect(await house.wake()).toMatchObject({ erased: false });
  expect(house.erased()).toBe(false);
  expect(removed).toHaveLength(1_000);
  expect(await house.wake()).toMatchObject({ erased: true });
  expect(house.erased()).toBe(true);
  expect(new Set(removed).size).toBe(1_500);
});
