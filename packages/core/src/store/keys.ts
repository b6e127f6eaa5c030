/**
 * API keys (R52): `dbk_<id>_<secret>`. Only a hash of the secret is stored, keyed with a pepper that is not in the table,
 * beside the one recruiter whom the key speaks for; a key is found by its id and compared in constant time.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Instant } from "../clock.ts";
import { Mailbox } from "../mail/address.ts";

// Not `recruiter`: that attribute is a key of the index of debriefs, and the table refuses a mailbox there.
const KeyItem = z.object({ hash: z.string(), speaksFor: Mailbox, issuedAt: z.string() });
const SHAPE = /^dbk_([a-z0-9]{8,32})_([A-Za-z0-9_-]{32,128})$/;

export type Keys = ReturnType<typeof openKeys>;

/** With another `pepper` no key that was issued before is right any more. */
export function openKeys(client: Pick<DynamoDBClient, "send">, tableName: string, pepper = "") {
  /** The recruiter whom a bearer key speaks for, or undefined. */
  async function recruiterOf(bearer: string): Promise<Mailbox | undefined> {
    const [, id, secret] = SHAPE.exec(bearer) ?? [];
    if (id === undefined || secret === undefined) return undefined;
    const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: marshall(primaryKey(id)) }));
    const stored = Item && KeyItem.safeParse(unmarshall(Item));
    // A key that does not exist costs the same comparison as a wrong one.
    const hash = stored?.success ? stored.data.hash : hashOf("no such key");
    const right = timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(secret)));
    return right && stored?.success ? stored.data.speaksFor : undefined;
  }

  /** Stores a key that the caller has drawn: `id` of 8 to 32 `[a-z0-9]`, `secret` of at least 32 URL-safe characters. */
  async function issue(recruiter: Mailbox, id: string, secret: string, at: Instant): Promise<string> {
    const key = `dbk_${id}_${secret}`;
    if (!SHAPE.test(key)) throw new RangeError("The id or the secret of the key has not the right shape.");
    const item = marshall(
      { ...primaryKey(id), hash: hashOf(secret), speaksFor: recruiter, issuedAt: at },
      { removeUndefinedValues: true },
    );
    await client.send(new PutItemCommand({ TableName: tableName, Item: item }));
    return key;
  }

  // The secret is drawn, not chosen: 192 bits need no slow hash.
  function hashOf(secret: string): string {
    return createHmac("sha256", pepper).update(secret).digest("hex");
  }

  return { recruiterOf, issue };
}

function primaryKey(id: string): { pk: string; sk: string } {
  return { pk: `key-${id}`, sk: "key" };
}
