/** A recruiter's debriefs page by page, from the index: names and dates alone, so that a page costs one request. */
import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Instant } from "../clock.ts";
import { attempt } from "./attempt.ts";
import { isItemKey, keyOf, primaryKey } from "./item.ts";

/** Where a debrief stands in its recruiter's list. */
export type Place = { id: string; createdAt: Instant };

export function openPages(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** At most `limit` places, newest first, behind `after`. `more` is false where the list ends. */
  return async function placesOf(
    recruiter: string,
    { limit, after }: { limit: number; after?: Place | undefined },
  ): Promise<{ places: Place[]; more: boolean }> {
    const command = new QueryCommand({
      TableName: tableName,
      IndexName: "recruiter",
      KeyConditionExpression: "recruiter = :recruiter",
      ProjectionExpression: "pk, createdAt",
      ExpressionAttributeValues: { ":recruiter": { S: recruiter } },
      ScanIndexForward: false,
      Limit: limit,
      // The key is put together anew: a place names nothing in anybody else's list.
      ...(after && {
        ExclusiveStartKey: marshall({
          ...primaryKey(keyOf({ kind: "debrief", id: after.id })),
          recruiter,
          createdAt: after.createdAt,
        }),
      }),
    });
    const page = await attempt(() => client.send(command));
    const places = (page.Items ?? []).flatMap((item): Place[] => {
      const { pk, createdAt } = unmarshall(item);
      return isItemKey(String(pk)) ? [{ id: String(pk).replace(/^debrief-/, ""), createdAt: String(createdAt) }] : [];
    });
    return { places, more: page.LastEvaluatedKey !== undefined };
  };
}
