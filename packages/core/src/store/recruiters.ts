/**
 * Recruiters whom an administrator has added, beside the allow-list of the configuration. One small item each, in one
 * partition so that they can be listed; its key is a hash, so that no address stands in a key.
 */
import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Conflict } from "../errors.ts";
import { deriveKey } from "../id.ts";
import { Mailbox } from "../mail/address.ts";
import { attempt } from "./attempt.ts";
import { itemsOf } from "./partition.ts";

// Not `recruiter`: that attribute is a key of the index of debriefs, and the table refuses a mailbox there.
const AddedRecruiter = z.object({ mailbox: Mailbox, addedAt: Instant });
export type AddedRecruiter = z.infer<typeof AddedRecruiter>;

export type Recruiters = ReturnType<typeof openRecruiters>;

export function openRecruiters(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** Whether the address, in lower case, was added and not removed. Consistent: a removal counts at once. */
  async function has(address: string): Promise<boolean> {
    const command = new GetItemCommand({
      TableName: tableName,
      Key: marshall(primaryKey(address)),
      ConsistentRead: true,
    });
    const { Item } = await attempt(() => client.send(command));
    return Item !== undefined;
  }

  /** False when the recruiter is there already; what is known of them stays then. */
  async function add(mailbox: Mailbox, at: Instant): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: tableName,
      Item: marshall({ ...primaryKey(mailbox.address), mailbox, addedAt: at }, { removeUndefinedValues: true }),
      ConditionExpression: "attribute_not_exists(pk)",
    });
    return held(() => client.send(command));
  }

  /** False when nobody of this address was there. */
  async function remove(address: string): Promise<boolean> {
    const command = new DeleteItemCommand({
      TableName: tableName,
      Key: marshall(primaryKey(address)),
      ConditionExpression: "attribute_exists(pk)",
    });
    return held(() => client.send(command));
  }

  /** All of them, by address. */
  async function list(): Promise<AddedRecruiter[]> {
    const added: AddedRecruiter[] = [];
    for await (const item of itemsOf(client, tableName, PARTITION)) added.push(AddedRecruiter.parse(item));
    return added.sort((one, other) => (one.mailbox.address < other.mailbox.address ? -1 : 1));
  }

  return { has, add, remove, list };
}

/** Whether the condition of the write held. */
async function held(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt(write);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

const PARTITION = "recruiters";

function primaryKey(address: string): { pk: string; sk: string } {
  return { pk: PARTITION, sk: `recruiter-${deriveKey("recruiter", address)}` };
}
