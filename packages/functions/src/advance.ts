/** An item has something due: its timers run and its mails are sent. The only function that may send. */
import { advance } from "@debrief/core/outbox/advance";
import { clock } from "./parts/clock.ts";
import { config } from "./parts/config.ts";
import { keys } from "./parts/keys.ts";
import { mailer } from "./parts/mailer.ts";
import { store } from "./parts/store.ts";
import { eachRecord } from "./record.ts";
import { readWork } from "./work.ts";

export const handler = eachRecord("advance", async (body) => {
  const key = readWork(body);
  await advance(key, { config: config(), keys: keys(), clock: clock(), store: store(), mailer: mailer() });
  return { item: key };
});
