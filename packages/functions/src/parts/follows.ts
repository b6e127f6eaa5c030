/** Interviews that applicant tracking systems have announced, in the table. */
import { openFollows } from "@debrief/core/store/followed";
import { Resource } from "sst";
import { part } from "./part.ts";
import { table } from "./table.ts";

export const follows = part(() => openFollows(table(), Resource.Table.name));
