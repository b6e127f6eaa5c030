/** The shredder beside the rest of a waking, over an item in memory. */
import { expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { collecting, end, newMail, play } from "../debrief/story.ts";
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

function woken(remove: (objectKey: string) => Promise<void>, at: Instant) {
  let item = withdrawn();
  const sent: string[] = [];
  const store = {
    load: async () => item,
    loadToErase: async () => item,
    loadDebrief: async () => item,
    commit: async (next: Debrief) => {
      item = { ...next, version: next.version + 1 };
      return item;
    },
    async *archivedMailsOf() {
      yield* ["inbound/1", "inbound/2"];
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
  const post = { config, keys, clock: { now: () => at }, store, archive: { remove }, mailer } as unknown as Post;
  return { wake: () => advance(`debrief-${item.id}`, post), item: () => item, sent };
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
