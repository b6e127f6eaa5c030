/** The admin's configuration, as the deployment hands it over. */
import { Config } from "@debrief/core/config";
import { PermanentError } from "@debrief/core/errors";
import { Resource } from "sst";
import { part } from "./part.ts";

export const config = part(() => readConfig(Resource.Configuration.json));

/** Throws PermanentError `config.<key>` for the first key that is not in order: the log tells codes alone, and a key is no one's word. */
export function readConfig(json: string): Config {
  const parsed = Config.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
  throw new PermanentError(`config.${key.join(".")}`, "The configuration of this deployment is not in order.", {
    cause: parsed.error,
  });
}
