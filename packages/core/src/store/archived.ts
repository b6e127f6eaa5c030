/** Which objects of the archive a debrief's mails are (R51): by the records of what came to it, and by notes beside them. */
import { type DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Instant } from "../clock.ts";
import { deriveKey } from "../id.ts";
import { attempt } from "./attempt.ts";

/** The source of a mail, and where it stands in the list: a long list is worked off in several goes. */
export type Archived = { objectKey: string; place: string };

/** How the sort keys of records and of notes begin, in their order. */
const BESIDE = ["mail-", "source-"];
/** As long as a mail's record. */
const KEPT_SECONDS = 31 * 86_400;

export function openArchived(client: Pick<DynamoDBClient, "send">, tableName: string) {
  /** Page by page, those behind the place `after`; one may come twice when a mail went to two of our addresses. */
  async function* archivedMailsOf(debriefId: string, after = ""): AsyncGenerator<Archived> {
    for (const beginning of BESIDE) {
      const within = after.startsWith(beginning);
      if (!within && after > beginning) continue;
      const behind = { pk: { S: `debrief-${debriefId}` }, sk: { S: after } };
      let start: ConstructorParameters<typeof QueryCommand>[0]["ExclusiveStartKey"] = within ? behind : undefined;
      do {
        const command = new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :beginning)",
          ExpressionAttributeValues: { ":pk": { S: `debrief-${debriefId}` }, ":beginning": { S: beginning } },
          ConsistentRead: true,
          ...(start ? { ExclusiveStartKey: start } : {}),
        });
        const page = await attempt(() => client.send(command));
        for (const { sk, objectKey } of page.Items ?? []) {
          if (sk?.S !== undefined && objectKey?.S !== undefined) yield { objectKey: objectKey.S, place: sk.S };
        }
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
