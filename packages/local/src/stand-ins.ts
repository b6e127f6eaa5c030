/** Everything that AWS is to the product, on this machine: table, archive, SES and the queues, each with its endpoint. */
import { join } from "node:path";
import type { Clock } from "@debrief/core/clock";
import type { Config } from "@debrief/core/config";
import { archiveEndpoint } from "./archive-endpoint.ts";
import { type ArchiveFolder, archiveFolder } from "./archive-folder.ts";
import type { Places } from "./environment.ts";
import { serveLoopback } from "./loopback.ts";
import { openQueue, type Queue } from "./queue.ts";
import { queueEndpoint, queueUrl } from "./queue-endpoint.ts";
import { type Faults, plannedFaults } from "./ses/faults.ts";
import { sesEndpoint } from "./ses-endpoint.ts";
import { startTable } from "./table.ts";
import { tokenKeys } from "./token-keys.ts";

/** `inbound`: mail that came in. `work`: items that are due. `outgoing`: mail that SES took. `events`: what SES tells. */
export type Queues = Record<"inbound" | "work" | "outgoing" | "events", Queue>;

export type StandIns = { queues: Queues; archive: ArchiveFolder; bucket: string; faults: Faults; places: Places };

/** Notes a thing for closing, in the reverse order of opening, and gives it back. */
export type Opened = <T extends { close(): unknown }>(thing: T) => T;

const BUCKET = "debrief-archive";
const CONFIGURATION_SET = "debrief";

/** Starts them on the state under `dir`; each thing that must be closed is handed to `opened` as soon as it runs. */
export async function startStandIns(
  { dir, config, clock, log }: { dir: string; config: Config; clock: Clock; log: (line: string) => void },
  opened: Opened,
): Promise<StandIns> {
  const table = opened(await startTable({ path: join(dir, "table") }));
  const queues = await openQueues(join(dir, "queues"), log);
  const archive = archiveFolder(join(dir, "archive"));
  const faults = plannedFaults();
  const account = { domains: [config.domain], configurationSets: [CONFIGURATION_SET] };
  const s3 = opened(await serveLoopback(archiveEndpoint(archive, [BUCKET])));
  const ses = opened(await serveLoopback(sesEndpoint({ account, outgoing: queues.outgoing, clock, faults })));
  const sqs = opened(await serveLoopback(queueEndpoint([queues.work])));
  const places = {
    config,
    tokenKeys: await tokenKeys(dir),
    table: { url: table.url, name: table.name },
    archive: { url: s3.url, bucket: BUCKET },
    ses: {
      url: ses.url,
      configurationSet: CONFIGURATION_SET,
    },
    work: { url: sqs.url, queueUrl: queueUrl(sqs.url, queues.work) },
  };
  return { queues, archive, bucket: BUCKET, faults, places };
}

async function openQueues(dir: string, log: (line: string) => void): Promise<Queues> {
  const open = (name: string) =>
    openQueue({
      dir,
      name,
      onDead: ({ path }) => log(`A message of the queue "${name}" failed five times and was put aside: ${path}`),
    });
  return {
    inbound: await open("inbound"),
    work: await open("work"),
    outgoing: await open("outgoing"),
    events: await open("events"),
  };
}
