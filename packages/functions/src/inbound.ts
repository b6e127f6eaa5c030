/** SES has filed a mail and told SNS, which told the queue. */
import { PermanentError } from "@debrief/core/errors";
import { type Delivery, readNotification } from "@debrief/core/inbox/notification";
import { type Outcome, receive } from "@debrief/core/inbox/receive";
import type { Counts } from "./log.ts";
import { archive } from "./parts/archive.ts";
import { clock } from "./parts/clock.ts";
import { config } from "./parts/config.ts";
import { keys } from "./parts/keys.ts";
import { store } from "./parts/store.ts";
import { eachRecord } from "./record.ts";

export const handler = eachRecord("inbound", async (body) => {
  const delivery = readNotification(body);
  if (!delivery) return { outcome: "setup" };
  const house = { config: config(), keys: keys(), clock: clock(), store: store(), archive: archive() };
  const source = await house.archive.read(delivery.objectKey).catch(unlessMissing);
  const outcomes = source ? await receive(source, delivery, house) : gone(delivery);
  return { outcomes, counts: countsOf(outcomes) };
});

/** A mail that comes again after it was erased, or after its month, is not there any more, and nothing comes of it (R51). */
function gone({ receipt }: Delivery): Outcome[] {
  return receipt.recipients.map(() => ({ outcome: "ignored", reason: "archive.missing" }));
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof PermanentError && error.code === "archive.missing") return undefined;
  throw error;
}

/** R56: a mail counts once for each of our addresses that it was sent to, as received and as what became of it. */
function countsOf(outcomes: readonly Outcome[]): Counts {
  const counts: Counts = { "mail.received": outcomes.length };
  for (const { outcome } of outcomes) counts[`mail.${outcome}`] = (counts[`mail.${outcome}`] ?? 0) + 1;
  return counts;
}
