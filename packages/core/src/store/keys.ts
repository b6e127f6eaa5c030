/**
 * API keys (R52): `dbk_<id>_<secret>`. Only a hash of the secret is stored, keyed with a pepper that is not in the table,
 * beside the one recruiter whom the key speaks for; a key is found by its id and compared in constant time.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Conflict } from "../errors.ts";
import { Mailbox } from "../mail/address.ts";
import { attempt } from "./attempt.ts";
import { itemsOf } from "./partition.ts";

const KeyItem = z.object({
  id: z.string(),
  hash: z.string(),
  // Not `recruiter`: that attribute is a key of the index of debriefs, and the table refuses a mailbox there.
  speaksFor: Mailbox,
  issuedAt: Instant,
  /** The end of the secret, by which a person tells their keys apart. 168 bits of it stay unknown. */
  endsWith: z.string(),
  /** May administer recruiters and keys too. */
  admin: z.boolean().default(false),
});
/** What may be shown of a key once it is issued. */
export type IssuedKey = Omit<z.infer<typeof KeyItem>, "hash">;

const SHAPE = /^dbk_([a-z0-9]{8,32})_([A-Za-z0-9_-]{32,128})$/;

export type Keys = ReturnType<typeof openKeys>;

/** A fresh id and secret for `issue`. */
export function drawKey(): { id: string; secret: string } {
  return { id: randomBytes(6).toString("hex"), secret: randomBytes(24).toString("base64url") };
}

/** With another `pepper` no key that was issued before is right any more. */
export function openKeys(client: Pick<DynamoDBClient, "send">, tableName: string, pepper = "") {
  /** The recruiter whom a bearer key speaks for, and whether it may administer; undefined for a key that is not right. */
  async function holderOf(bearer: string): Promise<{ recruiter: Mailbox; admin: boolean } | undefined> {
    const [, id, secret] = SHAPE.exec(bearer) ?? [];
    if (id === undefined || secret === undefined) return undefined;
    // Consistent: a key that was revoked is void at once.
    const command = new GetItemCommand({ TableName: tableName, Key: marshall(primaryKey(id)), ConsistentRead: true });
    const { Item } = await attempt(() => client.send(command));
    const stored = Item && KeyItem.safeParse(unmarshall(Item));
    // A key that does not exist costs the same comparison as a wrong one.
    const hash = stored?.success ? stored.data.hash : hashOf("no such key");
    const right = timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(secret)));
    return right && stored?.success ? { recruiter: stored.data.speaksFor, admin: stored.data.admin } : undefined;
  }

  /**
   * Stores a key that the caller has drawn: `id` of 8 to 32 `[a-z0-9]`, `secret` of at least 32 URL-safe characters.
   * Returns it whole, for the only time. Throws Conflict for an id that is taken.
   */
  async function issue(
    recruiter: Mailbox,
    id: string,
    secret: string,
    at: Instant,
    { admin = false }: { admin?: boolean } = {},
  ): Promise<string> {
    const key = `dbk_${id}_${secret}`;
    if (!SHAPE.test(key)) throw new RangeError("The id or the secret of the key has not the right shape.");
    const item: z.infer<typeof KeyItem> = {
      id,
      hash: hashOf(secret),
      speaksFor: recruiter,
      issuedAt: at,
      endsWith: secret.slice(-4),
      admin,
    };
    const command = new PutItemCommand({
      TableName: tableName,
      Item: marshall({ ...primaryKey(id), ...item }, { removeUndefinedValues: true }),
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await attempt(() => client.send(command));
    return key;
  }

  /** All keys without their hashes, the oldest first; with `address` those that speak for it. */
  async function list(address?: string): Promise<IssuedKey[]> {
    const issued: IssuedKey[] = [];
    for await (const item of itemsOf(client, tableName, PARTITION)) {
      const { hash: _, ...shown } = KeyItem.parse(item);
      if (address === undefined || shown.speaksFor.address === address) issued.push(shown);
    }
    return issued.sort((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1));
  }

  /** Makes a key void; false when there is none of this id. */
  async function revoke(id: string): Promise<boolean> {
    const command = new DeleteItemCommand({
      TableName: tableName,
      Key: marshall(primaryKey(id)),
      ConditionExpression: "attribute_exists(pk)",
    });
    try {
      await attempt(() => client.send(command));
      return true;
    } catch (error) {
      if (error instanceof Conflict) return false;
      throw error;
    }
  }

  // The secret is drawn, not chosen: 192 bits need no slow hash.
  function hashOf(secret: string): string {
    return createHmac("sha256", pepper).update(secret).digest("hex");
  }

  return { holderOf, issue, list, revoke };
}

/** One partition, so that keys can be listed; the API's throttle keeps far below what a partition serves. */
const PARTITION = "keys";

function primaryKey(id: string): { pk: string; sk: string } {
  return { pk: PARTITION, sk: `key-${id}` };
}
