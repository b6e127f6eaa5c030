/** The part of dynalite that the local stack uses; the package ships no types. */
declare module "dynalite" {
  import type { Server } from "node:http";

  /** `path` is a LevelDB folder, memory when absent; the …Ms are how long a table stays in a passing state. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
    maxItemSizeKb?: number;
  }): Server;
}
