/** Which objects of the archive a debrief's mails are, by the records that were kept of them (R51). */
import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { attempt } from "./attempt.ts";

export function openArchived(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** Object keys, page by page; one may come twice when a mail went to two of our addresses. */
  return async function* archivedMailsOf(debriefId: string): AsyncGenerator<string> {
    let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"];
    do {
      const command = new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :mail)",
        ExpressionAttributeValues: { ":pk": { S: `debrief-${debriefId}` }, ":mail": { S: "mail-" } },
        ConsistentRead: true,
        ...(start ? { ExclusiveStartKey: start } : {}),
      });
      const page = await attempt(() => client.send(command));
      for (const row of page.Items ?? []) if (row.objectKey?.S !== undefined) yield row.objectKey.S;
      start = page.LastEvaluatedKey;
    } while (start);
  };
}
