/** Which objects of the archive a debrief's mails are (R51): by the records of what came to it, and by notes beside them. */
import { type DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Instant } from "../clock.ts";
import { deriveKey } from "../id.ts";
import { attempt } from "./attempt.ts";

/** How the sort keys of records and of notes begin. */
const BESIDE = ["mail-", "source-"];
/** As long as a mail's record. */
const KEPT_SECONDS = 31 * 86_400;

export function openArchived(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** Object keys, page by page; one may come twice when a mail went to two of our addresses. */
  async function* archivedMailsOf(debriefId: string): AsyncGenerator<string> {
    for (const beginning of BESIDE) {
      let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"];
      do {
        const command = new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :beginning)",
          ExpressionAttributeValues: { ":pk": { S: `debrief-${debriefId}` }, ":beginning": { S: beginning } },
          ConsistentRead: true,
          ...(start ? { ExclusiveStartKey: start } : {}),
        });
        const page = await attempt(() => client.send(command));
        for (const row of page.Items ?? []) if (row.objectKey?.S !== undefined) yield row.objectKey.S;
        start = page.LastEvaluatedKey;
      } while (start);
    }
  }

  /** A mail belongs to a debrief that nobody knew of when its record was written: it was held, and began it later. */
  async function noteSource(debriefId: string, objectKey: string, at: Instant): Promise<void> {
    const expiresAt = Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS;
    const Item = marshall({ pk: `debrief-${debriefId}`, sk: `source-${deriveKey(objectKey)}`, objectKey, expiresAt });
    await attempt(() => client.send(new PutItemCommand({ TableName: tableName, Item })));
  }

  return { archivedMailsOf, noteSource };
}
