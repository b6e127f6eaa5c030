/** Debriefs and desks, in the table. */
import { openStore } from "@debrief/core/store/store";
import { Resource } from "sst";
import { clock } from "./clock.ts";
import { part } from "./part.ts";
import { table } from "./table.ts";

export const store = part(() => openStore(table(), Resource.Table.name, clock()));
