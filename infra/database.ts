/**
 * The one table. An open debrief carries `dueShard` and `dueAt`, so that the sparse `due` index holds what is waiting
 * and nothing else.
 */
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

export const dueIndex = $interpolate`${table.arn}/index/due`;
export const recruiterIndex = $interpolate`${table.arn}/index/recruiter`;
