/** What `debrief start` and a deployment need of this machine. */
import { access, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { DEFAULT_HTTP_PORT, DEFAULT_SMTP_PORT } from "@debrief/local/stack";
import { browserVariable, findChromium } from "../preview/browser.ts";
import { type Check, type Found, failure, ok, warning } from "./check.ts";
import { configuration } from "./configuration.ts";

/** The oldest Node that everything runs on. */
const OLDEST = [20, 19] as const;
const REPOSITORY = join(import.meta.dirname, "../../../..");

export function localChecks(configFile: string): Check[] {
  return [
    { check: "Node", look: async () => node(process.versions.node) },
    { check: "configuration", look: async () => (await configuration(configFile, "production")).found },
    { check: "compiled mails", look: () => compiled(join(REPOSITORY, "emails/generated")) },
    { check: "SMTP port", look: () => portFree(DEFAULT_SMTP_PORT, "--smtp-port 0") },
    { check: "page port", look: () => portFree(DEFAULT_HTTP_PORT, "--port 0") },
    { check: "browser", look: async () => browser(findChromium()) },
  ];
}

export function node(version: string): Found {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (enough) return ok(`Node ${version}`);
  return failure(`Node ${version} is too old`, `Install Node ${OLDEST.join(".")} or newer, from https://nodejs.org.`);
}

export async function compiled(folder: string): Promise<Found> {
  const there = await access(folder).then(
    () => readdir(folder),
    () => [],
  );
  if (there.length > 0) return ok("the templates are compiled");
  return warning("the templates are not compiled yet", "`debrief start` does it; a deployment needs `npm run build`.");
}

/** Free when it can be listened on, for a moment. */
export async function portFree(port: number, instead: string): Promise<Found> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(undefined)));
  });
  if (code === undefined) return ok(`port ${port} is free`);
  const why = code === "EADDRINUSE" ? "is taken, perhaps by a `debrief start` that runs" : `cannot be used (${code})`;
  return warning(`port ${port} ${why}`, `Stop what uses it, or start with: debrief start ${instead}`);
}

export function browser(path: string | undefined): Found {
  if (path !== undefined) return ok(path);
  return warning(
    "there is no Chromium, so `debrief preview` takes no pictures",
    `Install chromium, or name a browser in ${browserVariable}.`,
  );
}
