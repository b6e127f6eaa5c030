/**
 * START HERE. The front door: a mail that SES has filed comes in and ends as exactly one outcome for each of our
 * addresses that it was sent to. It reads as the mail travels:
 *
 *   admit (gate.ts)     octets become a message, the verdicts say who sent it
 *   route (route.ts)    the envelope recipient says what it is for
 *     start.ts          a forwarded invite begins a debrief
 *     instruct.ts       a recruiter steers one
 *     answer.ts         a party answers
 *     doubtful.ts       nobody can say who wrote it: it waits on the recruiter's desk
 *     vouch.ts          somebody says yes or no to a held mail
 *     withdraw.ts       a party says yes or no to being forgotten
 *   record              what became of it is noted, once
 *
 * Every step may run again: a mail that was handled is recognised where its effect would be committed (R7, R8).
 */
import type { Archive } from "../archive/archive.ts";
import { type Clock, later, MINUTE } from "../clock.ts";
import type { Config } from "../config.ts";
import { PermanentError } from "../errors.ts";
import { deriveKey } from "../id.ts";
import type { TokenKeys } from "../mail/token.ts";
import type { MailRecord, Store } from "../store/store.ts";
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
  /** Of a delivery that was handled already: what it ended as then, for its record. */
  first?: Pick<Outcome, "outcome" | "reason">;
};

/**
 * Receives the mail that a notification tells of. One that comes again after it was erased, or after its month, is not in
 * the archive any more, and nothing comes of it (R51). Of one that has just come the source must be there: without it a wrong
 * bucket would swallow all mail and say nothing, so that is put aside and an alarm rises. Throws as `receive`, and
 * PermanentError `archive.missing` or `mail.too_large`.
 */
export async function receiveFiled(delivery: Delivery, house: House): Promise<Outcome[]> {
  const now = house.clock.now();
  const isNew = receivedAt(delivery.receipt.timestamp, now) > later(now, -ERASED_EARLIEST);
  const reading = house.archive.read(delivery.objectKey);
  const source = await (isNew ? reading : reading.catch(unlessMissing));
  if (source) return receive(source, delivery, house);
  return delivery.receipt.recipients.map(() => ({ outcome: "ignored", reason: "archive.missing" }));
}

/** No source leaves the archive sooner (debrief/erasure.ts), and five tries of the queue are over by then. */
const ERASED_EARLIEST = 20 * MINUTE;

function unlessMissing(error: unknown): undefined {
  if (error instanceof PermanentError && error.code === "archive.missing") return undefined;
  throw error;
}

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
    const { first, ...ended } = outcome;
    await record(first ? { ...ended, reason: undefined, ...first } : ended, recipient, delivery, house);
    outcomes.push(ended);
  }
  return outcomes;
}

async function record(
  outcome: Omit<MailRecord, "key" | "at" | "objectKey">,
  recipient: string,
  delivery: Delivery,
  { store, clock }: House,
): Promise<void> {
  // By its key the source is found again when the debrief, or somebody in it, is erased (R51).
  const { objectKey } = delivery;
  const key = deriveKey(delivery.messageId, recipient);
  // Counted on the day it arrived: a notification that came again the next day had a second record.
  const at = receivedAt(delivery.receipt.timestamp, clock.now());
  await store.recordMail({ key, at, ...outcome, ...(outcome.debriefId ? { objectKey } : {}) });
}
