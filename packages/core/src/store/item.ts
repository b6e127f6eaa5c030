/**
 * How a debrief and a desk lie in the table. The item itself is one attribute, `body`; beside it stand only what keys and
 * indexes need. Every read is parsed: an item that an older deployment wrote differently is an error here, not a
 * surprise three rooms later.
 */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Instant } from "../clock.ts";
import { Debrief } from "../debrief/debrief.ts";
import { Desk } from "../debrief/desk.ts";
import { digestLineOf } from "../debrief/digest-line.ts";
import { digestDueAt } from "../debrief/digest-timer.ts";
import { doubtsDueAt } from "../debrief/doubt.ts";
import { availableAt } from "../debrief/effect.ts";
import { dueAt } from "../debrief/policy.ts";
import { PermanentError } from "../errors.ts";

/** Anything with an outbox that the sweep can wake. */
export type Item = Debrief | Desk;
export const Item = z.discriminatedUnion("kind", [Debrief, Desk]);

/** Names an item in queues and tags: `debrief` or `desk`, then its id. */
export type ItemKey = `${Item["kind"]}-${string}`;

/** The due index is spread over this many partitions, so that no minute is one partition's load. */
export const DUE_SHARDS = 4;

export function keyOf(item: Pick<Item, "kind" | "id">): ItemKey {
  return `${item.kind}-${item.id}`;
}

export function isItemKey(text: string): text is ItemKey {
  return /^(debrief|desk)-[a-z2-7]{16}$/.test(text);
}

export function primaryKey(key: ItemKey): { pk: string; sk: string } {
  return { pk: key, sk: "item" };
}

export function dueShard(shard: number): string {
  return `due-${shard}`;
}

export function toAttributes(item: Item): Record<string, AttributeValue> {
  const due = wakeAt(item);
  return marshall(
    {
      ...primaryKey(keyOf(item)),
      version: item.version,
      body: item,
      ...(due === undefined ? {} : { dueShard: shardOf(item.id), dueAt: due }),
      ...(item.kind === "debrief" ? indexed(item) : {}),
      // TTL is only the broom (R44): the timer erases on time, this sweeps what it missed, a month later.
      ...(item.kind === "debrief" && item.status === "closed" && !item.hold
        ? { eraseAt: item.eraseAt, expiresAt: epochSeconds(item.eraseAt) + 30 * 86_400 }
        : {}),
    },
    { removeUndefinedValues: true },
  );
}

/** Throws PermanentError `store.unreadable` when the item is not what this deployment knows. */
export function fromAttributes(attributes: Record<string, AttributeValue>): Item {
  const parsed = Item.safeParse(unmarshall(attributes).body);
  if (parsed.success) return parsed.data;
  throw new PermanentError("store.unreadable", "An item in the table does not have the shape this deployment knows.", {
    cause: parsed.error,
  });
}

/** What the index of the recruiter holds: enough to find the debrief, and its line in a digest. */
function indexed(debrief: Debrief) {
  const digestLine = digestLineOf(debrief);
  return { recruiter: debrief.recruiter.address, createdAt: debrief.createdAt, ...(digestLine ? { digestLine } : {}) };
}

/** When the sweep must look at an item: its next mail or its next timer, whichever is first. */
export function wakeAt(item: Item): Instant | undefined {
  if (item.kind === "debrief") return dueAt(item);
  const timers = [digestDueAt(item), doubtsDueAt(item)].filter((at) => at !== undefined);
  return [...item.outbox.map(availableAt), ...timers].sort()[0];
}

function shardOf(id: string): string {
  return dueShard(id.charCodeAt(0) % DUE_SHARDS);
}

function epochSeconds(at: Instant): number {
  return Math.floor(Date.parse(at) / 1_000);
}
