/** The admin's configuration, as the deployment hands it over. */
import { Config } from "@debrief/core/config";
import { Resource } from "sst";
import { part } from "./part.ts";

export const config = part(() => Config.parse(JSON.parse(Resource.Configuration.json)));
