/** SES has filed a mail and told SNS, which told the queue. */
import { readNotification } from "@debrief/core/inbox/notification";
import { receiveFiled } from "@debrief/core/inbox/receive";
import { countsOf } from "./log.ts";
import { archive } from "./parts/archive.ts";
import { clock } from "./parts/clock.ts";
import { config } from "./parts/config.ts";
import { keys } from "./parts/keys.ts";
import { store } from "./parts/store.ts";
import { eachRecord } from "./record.ts";

export const handler = eachRecord("inbound", async (body) => {
  const delivery = readNotification(body);
  if (!delivery) return { outcome: "notice", counts: countsOf(["mail.notice"]) };
  const house = { config: config(), keys: keys(), clock: clock(), store: store(), archive: archive() };
  const outcomes = await receiveFiled(delivery, house);
  // R56: a mail counts once for each of our addresses that it was sent to, as received and as what became of it.
  const counts = countsOf(outcomes.flatMap(({ outcome }) => ["mail.received", `mail.${outcome}`] as const));
  return { outcomes, counts };
});
