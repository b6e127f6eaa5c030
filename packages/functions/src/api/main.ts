/** The API: `handler` on Lambda, `app` for whatever else speaks HTTP. */
import { handle } from "hono/aws-lambda";
import { apiKeys } from "../parts/api-keys.ts";
import { clock } from "../parts/clock.ts";
import { config } from "../parts/config.ts";
import { store } from "../parts/store.ts";
import { api } from "./api.ts";

export const app = api(() => ({ apiKeys: apiKeys(), clock: clock(), config: config(), store: store() }));
export const handler = handle(app);
