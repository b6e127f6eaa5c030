/**
 * The one table. An open debrief carries `dueShard` and `dueAt`, so that the sparse `due` index holds what is waiting
 * and nothing else.
 */
import { GRANTS, type Grant, type Grantee } from "@debrief/functions/grants";
import { production } from "./stage.ts";

export const table = new sst.aws.Dynamo("Table", {
  fields: {
    pk: "string",
    sk: "string",
    dueShard: "string",
    dueAt: "string",
    recruiter: "string",
    createdAt: "string",
  },
  primaryIndex: { hashKey: "pk", rangeKey: "sk" },
  globalIndexes: {
    due: { hashKey: "dueShard", rangeKey: "dueAt", projection: "keys-only" },
    // A digest reads the line of each debrief from here, and pays for the line and not for the answers.
    recruiter: { hashKey: "recruiter", rangeKey: "createdAt", projection: ["digestLine"] },
  },
  ttl: "expiresAt",
  stream: "new-image",
  deletionProtection: production,
});

/** What a function may do with the table and its indexes, by packages/functions/src/grants.ts. */
export function mayUseTable(grantee: Grantee) {
  const { table: actions = [], indexes = [] }: Grant = GRANTS[grantee];
  const onIndex = (index: string) => ({
    actions: ["dynamodb:Query"],
    resources: [$interpolate`${table.arn}/index/${index}`],
  });
  const onTable = { actions: actions.map((action) => `dynamodb:${action}`), resources: [table.arn] };
  return [...(actions.length > 0 ? [onTable] : []), ...indexes.map(onIndex)];
}
