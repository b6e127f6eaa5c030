/** An item has something due: its timers run, its mails are sent and its listeners told. The only function that may send. */
import { advance } from "@debrief/core/outbox/advance";
import { tellListeners } from "@debrief/core/outbox/announce";
import { countsOf } from "./log.ts";
import { archive } from "./parts/archive.ts";
import { clock } from "./parts/clock.ts";
import { config } from "./parts/config.ts";
import { heralds } from "./parts/heralds.ts";
import { keys } from "./parts/keys.ts";
import { mailer } from "./parts/mailer.ts";
import { store } from "./parts/store.ts";
import { eachRecord } from "./record.ts";
import { readWork } from "./work.ts";

export const handler = eachRecord("advance", async (body) => {
  const key = readWork(body);
  const post = { config: config(), keys: keys(), clock: clock(), store: store(), archive: archive(), mailer: mailer() };
  const { tries, heard, erased } = await advance(key, post);
  const unsent = tries.filter((each) => each.result !== "sent");
  // Mails first: an endpoint may take its time, and a mail does not wait for it.
  const told = heard ? await tellListeners(key, { ...post, ...heralds() }) : [];
  return {
    item: key,
    // What an administrator shows to whoever asks whether retention is kept.
    ...(erased ? { erased } : {}),
    ...(unsent.length > 0 ? { unsent: unsent.map(({ code }) => code) } : {}),
    ...(told.length > 0 ? { told } : {}),
    // Each try counts once. A mail that was sent is counted when SES says so; one that SES does not take is postponed, and
    // so is never late: without a count of its own nobody would hear of a sandbox or a suspended account.
    counts: countsOf([
      ...unsent.map(({ result }) => `send.${result}` as const),
      ...told.map(({ outcome }) => `webhook.${outcome}` as const),
    ]),
  };
});
