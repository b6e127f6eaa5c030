/** The keys of the HTTP API, in the table. */
import { openKeys } from "@debrief/core/store/keys";
import { Resource } from "sst";
import { part } from "./part.ts";
import { table } from "./table.ts";

export const apiKeys = part(() => openKeys(table(), Resource.Table.name, Resource.ApiPepper.value));
