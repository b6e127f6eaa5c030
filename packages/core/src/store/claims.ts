/**
 * Claims: who asks a person about an interview (R29). One small item for a person and an interview, named by a hash; it
 * says which debrief holds it. Taking one is a conditional put, so that of two debriefs at the same instant one wins.
 */
import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { DAY, Instant } from "../clock.ts";
import { Conflict } from "../errors.ts";
import { attempt } from "./attempt.ts";

export const Claim = z.object({ debriefId: z.string(), takenAt: Instant });
export type Claim = z.infer<typeof Claim>;

/** A claim outlives every debrief that it could matter to; the one who holds it decides long before. */
const KEPT_DAYS = 800;

export type Claims = ReturnType<typeof openClaims>;

export function openClaims(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /**
   * Takes the claim, also when it is held already by the same debrief, and returns undefined; or returns who holds it.
   * `instead` takes it over from that very holder and moment: whoever has taken it again since keeps it.
   */
  async function take(key: string, claim: Claim, instead?: Claim): Promise<Claim | undefined> {
    const expiresAt = Math.floor((Date.parse(claim.takenAt) + KEPT_DAYS * DAY) / 1_000);
    const command = new PutItemCommand({
      TableName: tableName,
      Item: marshall({ ...primaryKey(key), ...claim, expiresAt }),
      ConditionExpression: instead
        ? "debriefId = :own OR (debriefId = :other AND takenAt = :moment)"
        : "attribute_not_exists(pk) OR debriefId = :own OR expiresAt <= :now",
      ExpressionAttributeValues: marshall({
        ":own": claim.debriefId,
        // A claim past its time holds nobody back, whether or not it was swept (R44).
        ...(instead
          ? { ":other": instead.debriefId, ":moment": instead.takenAt }
          : { ":now": Math.floor(Date.parse(claim.takenAt) / 1_000) }),
      }),
    });
    try {
      await attempt(() => client.send(command));
      return undefined;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const held = await holder(key);
      // Given back in this very moment: the caller begins again.
      if (!held) throw error;
      return held;
    }
  }

  async function holder(key: string): Promise<Claim | undefined> {
    const command = new GetItemCommand({ TableName: tableName, Key: marshall(primaryKey(key)), ConsistentRead: true });
    const { Item } = await attempt(() => client.send(command));
    return Item && Claim.parse(unmarshall(Item));
  }

  /** Gives a claim back; nothing happens when somebody else holds it. */
  async function release(key: string, debriefId: string): Promise<void> {
    const command = new DeleteItemCommand({
      TableName: tableName,
      Key: marshall(primaryKey(key)),
      ConditionExpression: "attribute_not_exists(pk) OR debriefId = :own",
      ExpressionAttributeValues: marshall({ ":own": debriefId }),
    });
    await attempt(() => client.send(command)).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
    });
  }

  return { take, release };
}

function primaryKey(key: string): { pk: string; sk: string } {
  return { pk: `claim-${key}`, sk: "claim" };
}
