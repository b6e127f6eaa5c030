/** The key to the API for the recruiter of the story: drawn once for a folder, and kept in it for whoever tries the API. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawKey } from "@debrief/core/store/keys";
import { app } from "@debrief/functions/app";
import { unlessMissing } from "./durable-file.ts";
import { sampleRecruiter } from "./mailbox/sample-invite.ts";

/** The path of the file that holds the key. Call it while the stack is running: the table keeps the key's hash. */
export async function apiKeyFile(dir: string): Promise<string> {
  const path = join(dir, "api-key");
  if ((await readFile(path, "utf8").catch(unlessMissing)) !== undefined) return path;
  const { address, displayName } = sampleRecruiter;
  const { apiKeys, clock } = app();
  const { id, secret } = drawKey();
  const key = await apiKeys.issue({ address, displayName }, id, secret, clock.now());
  await writeFile(path, `${key}\n`, { mode: 0o600 });
  return path;
}
