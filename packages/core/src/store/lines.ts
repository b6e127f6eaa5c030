/**
 * Digest lines: what lies beside each summarised debrief in the index of its recruiter. Reading them costs one request
 * for some thousand debriefs, whatever their answers weigh, because the index carries the line and not the item.
 */
import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Clock, Instant } from "../clock.ts";
import { readDigestLine } from "../debrief/digest-line.ts";
import { attempt } from "./attempt.ts";

type Line = NonNullable<ReturnType<typeof readDigestLine>>;

export function openLines(client: Pick<DynamoDBClient, "send">, tableName: string, clock: Clock) {
  /** Lines of a recruiter's debriefs that were created at `since` or later, newest first; none past its retention (R44). */
  return async function linesOf(recruiter: string, since: Instant): Promise<Line[]> {
    const lines: Line[] = [];
    const now = clock.now();
    let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"];
    do {
      const command = new QueryCommand({
        TableName: tableName,
        IndexName: "recruiter",
        KeyConditionExpression: "recruiter = :recruiter AND createdAt >= :since",
        ProjectionExpression: "digestLine",
        ExpressionAttributeValues: { ":recruiter": { S: recruiter }, ":since": { S: since } },
        ScanIndexForward: false,
        ...(start ? { ExclusiveStartKey: start } : {}),
      });
      const page = await attempt(() => client.send(command));
      for (const row of page.Items ?? []) {
        const line = readDigestLine(unmarshall(row).digestLine);
        if (line && (line.eraseAt === undefined || line.eraseAt > now)) lines.push(line);
      }
      start = page.LastEvaluatedKey;
    } while (start);
    return lines;
  };
}
