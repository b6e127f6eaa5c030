/** SES tells what became of a mail that we sent. */
import { readProviderEvent, settleProviderEvent } from "@debrief/core/outbox/settle";
import { countsOf } from "./log.ts";
import { clock } from "./parts/clock.ts";
import { store } from "./parts/store.ts";
import { eachRecord } from "./record.ts";

export const handler = eachRecord("delivery", async (body) => {
  const event = readProviderEvent(body);
  if (!event) return { outcome: "notice", counts: countsOf(["event.notice"]) };
  await settleProviderEvent(event, store(), clock().now());
  return { outcome: event.kind, item: event.itemKey, counts: countsOf([`event.${event.kind}`]) };
});
