/** All items under one partition key, page by page: for the few lists that an administrator reads. */
import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { attempt } from "./attempt.ts";

/** Consistent, in the order of the sort key. */
export async function* itemsOf(
  client: Pick<DynamoDBClient, "send">,
  tableName: string,
  pk: string,
): AsyncGenerator<Record<string, unknown>> {
  let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"];
  do {
    const command = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: pk } },
      ConsistentRead: true,
      ...(start ? { ExclusiveStartKey: start } : {}),
    });
    const page = await attempt(() => client.send(command));
    for (const item of page.Items ?? []) yield unmarshall(item);
    start = page.LastEvaluatedKey;
  } while (start);
}
