/**
 * Interviews that an applicant tracking system has announced, and what came of them: one small item each, named by a hash
 * of the system's own id. It says for whom the debrief was started, so that news of the interview find it whoever
 * organises it by then, and what was last known, so that the same news again are none.
 */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { DAY, type Instant } from "../clock.ts";
import { Mailbox } from "../mail/address.ts";
import { attempt } from "./attempt.ts";

export const Followed = z.object({
  // Not `recruiter`: that attribute is a key of the index of debriefs, and the table refuses a mailbox there.
  speaksFor: Mailbox,
  debriefId: z.string(),
  /** Counts the news; a change is a put conditional on it. */
  version: z.int(),
  /** A hash of what the interview was like then. */
  facts: z.string(),
});
export type Followed = z.infer<typeof Followed>;

/** Longer than any debrief is kept. */
const KEPT_DAYS = 800;

export type Follows = ReturnType<typeof openFollows>;

export function openFollows(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** Consistent: two deliveries of one event may run at once. */
  async function load(key: string): Promise<Followed | undefined> {
    const command = new GetItemCommand({ TableName: tableName, Key: marshall(primaryKey(key)), ConsistentRead: true });
    const { Item } = await attempt(() => client.send(command));
    return Item && Followed.parse(unmarshall(Item));
  }

  /** Writes it as the version after the one that it carries; version 0 has not been written. Throws Conflict. */
  async function save(key: string, followed: Followed, at: Instant): Promise<void> {
    const next = { ...followed, version: followed.version + 1 };
    const expiresAt = Math.floor((Date.parse(at) + KEPT_DAYS * DAY) / 1_000);
    const command = new PutItemCommand({
      TableName: tableName,
      Item: marshall({ ...primaryKey(key), ...next, expiresAt }, { removeUndefinedValues: true }),
      ...(followed.version === 0
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : {
            ConditionExpression: "#version = :version",
            ExpressionAttributeNames: { "#version": "version" },
            ExpressionAttributeValues: { ":version": { N: String(followed.version) } },
          }),
    });
    await attempt(() => client.send(command));
  }

  return { load, save };
}

function primaryKey(key: string): { pk: string; sk: string } {
  return { pk: `followed-${key}`, sk: "followed" };
}
