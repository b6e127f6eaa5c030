/**
 * The local stack as a process of its own, for the log scan. Orders come in by standard input, a line each, and are
 * answered with `done N`; whatever else is printed is what the handlers log.
 */
import { createInterface } from "node:readline";
import { install } from "@debrief/functions/app";
import { type Handlers, loadHandlers } from "@debrief/local/handlers";
import type { Fault } from "@debrief/local/ses/faults";
import { startLocal } from "@debrief/local/stack";
import type { Context, SQSEvent } from "aws-lambda";
import { Resource } from "sst";
import { people } from "./canaries.ts";

const [dir = ""] = process.argv.slice(2);

let handlers: Handlers | undefined;
const stack = await startLocal({
  dir,
  smtpPort: 0,
  httpPort: 0,
  sweepEveryMs: 200,
  handlers: async (clock) => {
    handlers = await loadHandlers(clock);
    return handlers;
  },
});
process.stdout.write(`ready ${stack.smtpPort}\n`);

process.once("SIGTERM", async () => {
  await stack.close();
  process.exit(0);
});

for await (const line of createInterface({ input: process.stdin })) {
  const [, number = "", order = "", rest = ""] = /^(\d+) (\S+) ?(.*)$/.exec(line) ?? [];
  await obey(order, rest);
  process.stdout.write(`done ${number}\n`);
}

async function obey(order: string, rest: string): Promise<void> {
  switch (order) {
    case "settle":
      return stack.settled(60_000);
    case "ses":
      return stack.faults.next(rest as Fault);
    case "poison":
      for (const queue of ["inbound", "advance", "delivery"] as const) await invoke(queue, rest);
      return;
    case "api":
      await fetch(`${stack.url}${rest}`, { headers: { authorization: `Bearer ${rest}` } });
      return;
    case "broken-config":
      return withBrokenConfig(() => invoke("inbound", rest));
    default:
      throw new Error(`Nobody knows the order ${order}.`);
  }
}

/** One message, as SQS would hand it over. */
async function invoke(name: "inbound" | "advance" | "delivery", body: string): Promise<void> {
  const event = { Records: [{ messageId: "poison", body }] } as unknown as SQSEvent;
  await handlers?.[name](event, {} as Context);
}

/** The configuration of the deployment is no configuration, and names a person. */
async function withBrokenConfig(work: () => Promise<void>): Promise<void> {
  const links: Record<string, unknown> = Resource as never;
  const before = links.Configuration;
  links.Configuration = { json: JSON.stringify({ domain: people.candidate.address, recruiters: people }) };
  install({ clock: stack.clock });
  try {
    await work();
  } finally {
    links.Configuration = before;
    install({ clock: stack.clock });
  }
}
