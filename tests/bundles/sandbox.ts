/**
 * Starts a bundle as Lambda would: in a process of its own under plain Node, which may read its own folder, write nowhere and
 * start no other process; with the variables of a function, its links in a sealed file beside the bundle, as SST lays them
 * there; one event at a time, frozen in between, and ended when its time is over.
 */
import { type ChildProcess, fork } from "node:child_process";
import { createCipheriv, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "@debrief/core/clock";

export type Sandbox = {
  /**
   * Hands over one event, when those before it are done; resolves to the answer of the handler, rejects with what it threw or
   * with how its process ended. The next event is then for a new process.
   */
  invoke(event: unknown): Promise<unknown>;
  /** Processor milliseconds that its handler has taken for all events. */
  cpuMs(): number;
  /** The lines that the handler wrote. */
  lines(): string[];
  close(): Promise<void>;
  /** Closes it, and tells which files of the bundle it has read: only of one that was started to be `watched`. */
  filesRead(): Promise<string[]>;
};

export type SandboxOptions = {
  watched?: boolean;
  /** Milliseconds that one event may take. */
  timeout?: number;
  /** Megabytes of heap. */
  memory?: number;
};

const HOST = fileURLToPath(new URL("./lambda-host.mjs", import.meta.url));
const LINK = /^SST_RESOURCE_(?!App$)/;
/** Of what the local stack has set for this process; profiles, and whatever else it hides, are none of a function's. */
const FOR_FUNCTIONS =
  /^(AWS_(REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|ENDPOINT_URL_\w+)|SST_RESOURCE_App|DEBRIEF_LOOPBACK)$/;

/** `bundle` is the path of its bundle.mjs. Takes variables and links from this process, where the local stack has set them. */
export async function startSandbox(
  name: string,
  bundle: string,
  clock: Clock,
  { watched = false, timeout = 60_000, memory = 1_024 }: SandboxOptions = {},
): Promise<Sandbox> {
  const notes = watched ? await mkdtemp(join(tmpdir(), "debrief-read-")) : undefined;
  const env = {
    ...variables(FOR_FUNCTIONS),
    ...(await sealLinks(dirname(bundle))),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    LAMBDA_TASK_ROOT: dirname(bundle),
    TZ: ":UTC",
    ...(notes ? { NODE_V8_COVERAGE: notes } : {}),
  };
  // Node's own notes of what it has read are files too.
  const fences = watched ? [] : [PERMISSION, `--allow-fs-read=${dirname(bundle)}/*`, `--allow-fs-read=${HOST}`];
  const execArgv = [...fences, "--disable-warning=ExperimentalWarning", `--max-old-space-size=${memory}`];
  let output = "";
  let count = 0;
  let cpuMs = 0;

  async function boot(): Promise<ChildProcess> {
    const child = fork(HOST, [bundle], {
      cwd: dirname(bundle),
      env,
      execArgv,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    const [first] = await Promise.race([once(child, "message"), once(child, "exit")]);
    if (first !== "ready") throw new Error(`${name} did not start: ${output}`);
    child.kill("SIGSTOP");
    return child;
  }

  let child = await boot();
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;

  async function handle(event: unknown): Promise<unknown> {
    if (isOver()) child = await boot();
    const id = ++count;
    const answered = new Promise<unknown>((resolve, reject) => {
      let ending = "";
      const end = setTimeout(() => {
        ending = `Task timed out after ${(timeout / 1_000).toFixed(2)} seconds`;
        child.kill("SIGKILL");
      }, timeout);
      const done = (settle: () => void): void => {
        clearTimeout(end);
        child.off("exit", onExit).off("message", onMessage);
        settle();
      };
      const onExit = (code: number | null, signal: string | null): void =>
        done(() => reject(new Error(`${name}: ${ending || `it ended with ${signal ?? code}`}`)));
      const onMessage = ({ result, error, ...used }: { result?: unknown; error?: string; cpuMs: number }): void => {
        cpuMs += used.cpuMs;
        done(() => (error === undefined ? resolve(result) : reject(new Error(error))));
      };
      child.once("exit", onExit).once("message", onMessage);
    });
    child.kill("SIGCONT");
    const context = { functionName: name, awsRequestId: String(id), memoryLimitInMB: String(memory) };
    child.send({ id, event, context, now: clock.now(), timeout }, () => undefined);
    try {
      return await answered;
    } finally {
      // Between two events nothing runs: no timer, no socket.
      child.kill("SIGSTOP");
    }
  }

  let turn: Promise<unknown> = Promise.resolve();
  return {
    invoke: (event) => {
      const next = () => handle(event);
      const answer = turn.then(next, next);
      turn = answer;
      return answer;
    },
    cpuMs: () => cpuMs,
    lines: () => output.split("\n").filter((line) => line !== ""),
    close: async () => {
      if (isOver()) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    filesRead: async () => {
      if (!notes) throw new Error(`${name} was not started to be watched.`);
      const ended = once(child, "exit");
      child.kill("SIGCONT");
      child.disconnect();
      await ended;
      const files = await filesNoted(notes, dirname(bundle));
      await rm(notes, { recursive: true });
      return files;
    },
  };
}

/** Node 20 calls it an experiment. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

function variables(names: RegExp): Record<string, string> {
  const found = Object.entries(process.env).filter(([name, value]) => names.test(name) && value !== undefined);
  return Object.fromEntries(found) as Record<string, string>;
}

/** The links as one file, sealed as SST seals them (AES-256-GCM), and the variables by which the SDK of SST finds it. */
async function sealLinks(folder: string): Promise<Record<string, string>> {
  const links = Object.entries(variables(LINK)).map(([name, value]) => [name.replace(LINK, ""), JSON.parse(value)]);
  const key = randomBytes(32);
  const cipher = createCipheriv("aes-256-gcm", key, Buffer.alloc(12));
  const sealed = [cipher.update(JSON.stringify(Object.fromEntries(links))), cipher.final(), cipher.getAuthTag()];
  // Read from where the function runs, at any time: a second sandbox of the same bundle has a file of its own.
  const file = `resource-${randomBytes(4).toString("hex")}.enc`;
  await writeFile(join(folder, file), Buffer.concat(sealed));
  return { SST_KEY: key.toString("base64"), SST_KEY_FILE: file };
}

/** Node notes each script that it has run, by address, when it counts what code is covered. */
async function filesNoted(notes: string, folder: string): Promise<string[]> {
  const written = await Promise.all((await readdir(notes)).map((name) => readFile(join(notes, name), "utf8")));
  const scripts = written.flatMap((text) => (JSON.parse(text) as { result: { url: string }[] }).result);
  const files = scripts.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
  return [...new Set(files)].filter((file) => file.startsWith(folder));
}
