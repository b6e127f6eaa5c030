/**
 * START HERE. The front door: a mail that SES has filed comes in and ends as exactly one outcome for each of our
 * addresses that it was sent to. It reads as the mail travels:
 *
 *   admit (gate.ts)     octets become a message, the verdicts say who sent it
 *   route (route.ts)    the envelope recipient says what it is for
 *     start.ts          a forwarded invite begins a debrief
 *     instruct.ts       a recruiter steers one
 *     answer.ts         a party answers
 *     vouch.ts          somebody says yes or no to a held mail
 *   record              what became of it is noted, once
 *
 * Every step may run again: a mail that was handled is recognised where its effect would be committed (R7, R8).
 */
import type { Archive } from "../archive/archive.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { deriveKey } from "../id.ts";
import type { TokenKeys } from "../mail/token.ts";
import type { Store } from "../store/store.ts";
import { admit } from "./gate.ts";
import { type Delivery, receivedAt } from "./notification.ts";
import { route, routeRefused } from "./route.ts";

/** What the rooms behind the front door work with. */
export type House = { config: Config; keys: TokenKeys; clock: Clock; store: Store; archive: Archive };

/** How a mail ended for one recipient (R56). `reason` is a dotted constant; `ignored` always has one. */
export type Outcome = {
  outcome: "started" | "command" | "feedback" | "held" | "ignored";
  reason?: string;
  debriefId?: string;
  seat?: number;
};

/** Receives one mail. Throws only TransientError and our bugs: the queue then brings it again. */
export async function receive(source: Uint8Array, delivery: Delivery, house: House): Promise<Outcome[]> {
  const admitted = await admit(source, delivery, house.config);
  const outcomes: Outcome[] = [];
  // R24: each recipient is a matter of its own.
  for (const recipient of new Set(delivery.receipt.recipients.map((address) => address.toLowerCase()))) {
    const outcome =
      "refused" in admitted
        ? await routeRefused(admitted, recipient, delivery, house)
        : await route(admitted, recipient, house);
    await record(outcome, recipient, delivery, house);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function record(outcome: Outcome, recipient: string, delivery: Delivery, { store, clock }: House): Promise<void> {
  // By its key the source is found again when the debrief, or somebody in it, is erased (R51).
  const { objectKey } = delivery;
  const key = deriveKey(delivery.messageId, recipient);
  // Counted on the day it arrived: a notification that came again the next day had a second record.
  const at = receivedAt(delivery.receipt.timestamp, clock.now());
  await store.recordMail({ key, at, ...outcome, ...(outcome.debriefId ? { objectKey } : {}) });
}
