/** The API: `handler` on Lambda, `app` for whatever else speaks HTTP. */
import { handle } from "hono/aws-lambda";
import { app as composed } from "../app.ts";
import { api } from "./api.ts";

export const app = api(composed);
export const handler = handle(app);
