/**
 * Starts a bundle as Lambda would: in a process of its own under plain Node, in a folder of its own from which no package
 * can be found, with the variables of a function and no others.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "@debrief/core/clock";

export type Sandbox = {
  /** Hands over one event; resolves to the answer of the handler, rejects with what it threw. */
  invoke(event: unknown): Promise<unknown>;
  /** The lines that the handler wrote. */
  lines(): string[];
  close(): Promise<void>;
};

const HOST = fileURLToPath(new URL("./lambda-host.mjs", import.meta.url));
const FOR_FUNCTIONS = /^(AWS_|SST_RESOURCE_|DEBRIEF_CONFIG$)/;

/** `bundle` is the path of its bundle.mjs. Takes the variables from this process, where the local stack has set them. */
export async function startSandbox(name: string, bundle: string, clock: Clock): Promise<Sandbox> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => FOR_FUNCTIONS.test(key)));
  const child = fork(HOST, [bundle], {
    cwd: dirname(bundle),
    env: { ...env, AWS_LAMBDA_FUNCTION_NAME: name },
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
  };
}
