/**
 * `npx tsx packages/functions/openapi.ts`: writes openapi.json from the routes themselves, by @hono/zod-openapi. The file is
 * committed, so that a change of the API is seen in review; a test holds it to the routes.
 */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openapiDocument } from "./src/api/openapi-document.ts";

const file = join(import.meta.dirname, "openapi.json");
await writeFile(file, JSON.stringify(openapiDocument(), null, 2));
// As every other file here, so that a review sees what changed and nothing else.
execFileSync("npx", ["biome", "format", "--write", file], { stdio: ["ignore", "ignore", "inherit"] });
