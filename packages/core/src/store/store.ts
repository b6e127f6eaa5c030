/**
 * The one DynamoDB table. A change is one put, conditional on the version that was read (decision 1), so that two
 * handlers can never both win; the loser gets a Conflict and decides again on what is there now.
 */
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Clock, Instant } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { isPast } from "../debrief/policy.ts";
import { Conflict } from "../errors.ts";
import { openArchived } from "./archived.ts";
import { attempt } from "./attempt.ts";
import { openClaims } from "./claims.ts";
import {
  DUE_SHARDS,
  dueShard,
  fromAttributes,
  type Item,
  type ItemKey,
  isItemKey,
  keyOf,
  primaryKey,
  toAttributes,
} from "./item.ts";
import { openLines } from "./lines.ts";
import { openPages } from "./page.ts";
import { openRecruiters } from "./recruiters.ts";

/** What became of one mail for one recipient, kept for a month beside the debrief, or by day when it led to none (R56). */
export type MailRecord = {
  /** Derived from the provider's id and the recipient: recording the same mail again changes nothing. */
  key: string;
  at: Instant;
  outcome: string;
  reason?: string | undefined;
  debriefId?: string | undefined;
  seat?: number | undefined;
  /** Of its source in the archive. */
  objectKey?: string | undefined;
};

export type Store = ReturnType<typeof openStore>;

/** `clock` says what is past its retention: such an item is as good as absent (R44). */
export function openStore(client: Pick<DynamoDBClient, "send">, tableName: string, clock: Clock) {
  /** The item, or undefined. Consistent: a reply must see the state that its question came from. */
  async function load(key: ItemKey): Promise<Item | undefined> {
    const item = await loadToErase(key);
    return item?.kind === "debrief" && isPast(item, clock.now()) ? undefined : item;
  }

  /** The item, or what still lies there of one whose time is over: for whoever erases it, and nobody else. */
  async function loadToErase(key: ItemKey): Promise<Item | undefined> {
    const command = new GetItemCommand({ TableName: tableName, Key: marshall(primaryKey(key)), ConsistentRead: true });
    const { Item: attributes } = await attempt(() => client.send(command));
    return attributes && fromAttributes(attributes);
  }

  async function loadDebrief(id: string): Promise<Debrief | undefined> {
    const item = await load(keyOf({ kind: "debrief", id }));
    return item?.kind === "debrief" ? item : undefined;
  }

  /**
   * Writes the item as the version after the one it carries, and returns it. Version 0 has not been written before.
   * Throws Conflict when the table holds another version.
   */
  async function commit<I extends Item>(item: I): Promise<I> {
    const next = { ...item, version: item.version + 1 };
    const command = new PutItemCommand({
      TableName: tableName,
      Item: toAttributes(next),
      ...(item.version === 0
        ? {
            // What is past its retention is in nobody's way.
            ConditionExpression: "attribute_not_exists(pk) OR eraseAt <= :now",
            ExpressionAttributeValues: { ":now": { S: clock.now() } },
          }
        : {
            ConditionExpression: "#version = :version",
            ExpressionAttributeNames: { "#version": "version" },
            ExpressionAttributeValues: { ":version": { N: String(item.version) } },
          }),
    });
    await attempt(() => client.send(command));
    return next;
  }

  /** Erases an item as it was read; a Conflict when it has changed since. */
  async function erase(item: Item): Promise<void> {
    const command = new DeleteItemCommand({
      TableName: tableName,
      Key: marshall(primaryKey(keyOf(item))),
      ConditionExpression: "#version = :version",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":version": { N: String(item.version) } },
    });
    await attempt(() => client.send(command));
  }

  /** Keys of items that are due at `at`, page by page and earliest first in each shard: cost follows what is due (decision 3). */
  async function* due(at: Instant): AsyncGenerator<ItemKey> {
    for (let shard = 0; shard < DUE_SHARDS; shard++) {
      const values = { ":shard": { S: dueShard(shard) }, ":at": { S: at } };
      for await (const row of query({ index: "due", condition: "dueShard = :shard AND dueAt <= :at", values })) {
        const key = String(row.pk);
        if (isItemKey(key)) yield key;
      }
    }
  }

  /** The earliest instant at which anything is due, or undefined when nothing is. */
  async function nextDue(): Promise<Instant | undefined> {
    let earliest: Instant | undefined;
    for (let shard = 0; shard < DUE_SHARDS; shard++) {
      const values = { ":shard": { S: dueShard(shard) } };
      for await (const row of query({ index: "due", condition: "dueShard = :shard", values, limit: 1 })) {
        const at = String(row.dueAt);
        if (earliest === undefined || at < earliest) earliest = at;
        break;
      }
    }
    return earliest;
  }

  /** A recruiter's debriefs, newest first. */
  async function* debriefsOf(recruiter: string): AsyncGenerator<Debrief> {
    const values = { ":recruiter": { S: recruiter } };
    for await (const row of query({
      index: "recruiter",
      condition: "recruiter = :recruiter",
      values,
      newestFirst: true,
    })) {
      const debrief = await loadDebrief(String(row.pk).replace(/^debrief-/, ""));
      if (debrief) yield debrief;
    }
  }

  /** Notes what became of a mail. The first word stands: a redelivery that ends as a duplicate does not overwrite it. */
  async function recordMail(record: MailRecord): Promise<void> {
    const pk = record.debriefId === undefined ? `mails-${record.at.slice(0, 10)}` : `debrief-${record.debriefId}`;
    const expiresAt = Math.floor(Date.parse(record.at) / 1_000) + 31 * 86_400;
    const item = marshall({ pk, sk: `mail-${record.key}`, ...record, expiresAt }, { removeUndefinedValues: true });
    const command = new PutItemCommand({
      TableName: tableName,
      Item: item,
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await attempt(() => client.send(command)).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
    });
  }

  type Search = {
    index: "due" | "recruiter";
    condition: string;
    values: NonNullable<ConstructorParameters<typeof QueryCommand>[0]["ExpressionAttributeValues"]>;
    limit?: number;
    newestFirst?: boolean;
  };

  async function* query({
    index,
    condition,
    values,
    limit,
    newestFirst,
  }: Search): AsyncGenerator<Record<string, unknown>> {
    let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"];
    do {
      const command = new QueryCommand({
        TableName: tableName,
        IndexName: index,
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
        ...(limit === undefined ? {} : { Limit: limit }),
        ...(newestFirst ? { ScanIndexForward: false } : {}),
        ...(start ? { ExclusiveStartKey: start } : {}),
      });
      const page = await attempt(() => client.send(command));
      for (const row of page.Items ?? []) yield unmarshall(row);
      start = page.LastEvaluatedKey;
    } while (start);
  }

  const claims = openClaims(client, tableName);
  const linesOf = openLines(client, tableName, clock);
  const { archivedMailsOf, noteSource } = openArchived(client, tableName);
  const placesOf = openPages(client, tableName);
  const recruiters = openRecruiters(client, tableName);
  return {
    load,
    loadToErase,
    loadDebrief,
    commit,
    erase,
    due,
    nextDue,
    debriefsOf,
    linesOf,
    placesOf,
    recordMail,
    archivedMailsOf,
    noteSource,
    claims,
    recruiters,
  };
}
