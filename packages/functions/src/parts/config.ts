/** The admin's configuration, as the deployment hands it over. */
import { Config } from "@debrief/core/config";
import { part } from "./part.ts";

export const config = part(() => Config.parse(JSON.parse(process.env.DEBRIEF_CONFIG ?? "{}")));
