/**
 * Starts a bundle as Lambda would: in a process of its own under plain Node, in a folder of its own from which no package
 * can be found, with the variables of a function and no others.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "@debrief/core/clock";

export type Sandbox = {
  /** Hands over one event; resolves to the answer of the handler, rejects with what it threw. */
  invoke(event: unknown): Promise<unknown>;
  /** The lines that the handler wrote. */
  lines(): string[];
  close(): Promise<void>;
  /** Closes it, and tells which files of the bundle it has read: only of one that was started to be `watched`. */
  filesRead(): Promise<string[]>;
};

const HOST = fileURLToPath(new URL("./lambda-host.mjs", import.meta.url));
const FOR_FUNCTIONS = /^(AWS_|SST_RESOURCE_)/;

/** `bundle` is the path of its bundle.mjs. Takes the variables from this process, where the local stack has set them. */
export async function startSandbox(
  name: string,
  bundle: string,
  clock: Clock,
  { watched }: { watched?: boolean } = {},
): Promise<Sandbox> {
  const notes = watched ? await mkdtemp(join(tmpdir(), "debrief-read-")) : undefined;
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => FOR_FUNCTIONS.test(key)));
  const child = fork(HOST, [bundle], {
    cwd: dirname(bundle),
    env: { ...env, AWS_LAMBDA_FUNCTION_NAME: name, ...(notes ? { NODE_V8_COVERAGE: notes } : {}) },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const fail = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`${name}: ${reason}\n${output}`));
    waiting.clear();
  };
  child.on("exit", (code) => fail(`the process ended with ${code}`));
  const [first] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (first !== "ready") throw new Error(`${name} did not start: ${output}`);
  child.on("message", ({ id, result, error }: { id: number; result?: unknown; error?: string }) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(result);
    else caller?.reject(new Error(error));
  });
  let count = 0;
  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve, reject });
        child.send({ id, event, context: { functionName: name, awsRequestId: String(id) }, now: clock.now() });
      }),
    lines: () => output.split("\n").filter((line) => line !== ""),
    close: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
    filesRead: async () => {
      if (!notes) throw new Error(`${name} was not started to be watched.`);
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
      const files = await filesNoted(notes, dirname(bundle));
      await rm(notes, { recursive: true });
      return files;
    },
  };
}

/** Node notes each script that it has run, by address, when it counts what code is covered. */
async function filesNoted(notes: string, folder: string): Promise<string[]> {
  const written = await Promise.all((await readdir(notes)).map((name) => readFile(join(notes, name), "utf8")));
  const scripts = written.flatMap((text) => (JSON.parse(text) as { result: { url: string }[] }).result);
  const files = scripts.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
  return [...new Set(files)].filter((file) => file.startsWith(folder));
}
