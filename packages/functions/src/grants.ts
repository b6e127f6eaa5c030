/**
 * What each function may ask of the table, the archive and the work queue (R55). The deployment grants this and nothing
 * more, and the histories of tests/world are played under it: a call that a role lacks fails there, and not on AWS.
 */

type Action = "GetItem" | "PutItem" | "DeleteItem" | "Query";

export type Grant = {
  /** Of the table itself. */
  table?: Action[];
  /** Each may be queried. */
  indexes?: ("due" | "recruiter")[];
  /** Of raw mail. */
  archive?: ("GetObject" | "DeleteObject")[];
  /** May fill the work queue. */
  work?: true;
};

export const GRANTS = {
  inbound: { table: ["GetItem", "PutItem"], archive: ["GetObject"] },
  // A digest reads its lines from the index; whoever is erased leaves the table, and the archive, from here.
  advance: {
    table: ["GetItem", "PutItem", "DeleteItem", "Query"],
    indexes: ["recruiter"],
    archive: ["DeleteObject"],
  },
  changed: { work: true },
  sweep: { indexes: ["due"], work: true },
  delivery: { table: ["GetItem", "PutItem"] },
  // An administrator lists recruiters and keys, and takes them back; a recruiter lists their own debriefs.
  api: { table: ["GetItem", "PutItem", "DeleteItem", "Query"], indexes: ["recruiter"] },
} satisfies Record<string, Grant>;

export type Grantee = keyof typeof GRANTS;
