/** The archive of raw mail, in its bucket. */
import { openArchive } from "@debrief/core/archive/archive";
import { Resource } from "sst";
import { deletionsFrom, objectsOf } from "../aws/objects.ts";
import { part } from "./part.ts";

export const archive = part(() => openArchive(objectsOf(Resource.Archive.name), deletionsFrom(Resource.Archive.name)));
