/**
 * START HERE: the whole product on one machine. The handlers of packages/functions run unchanged, between stand-ins of
 * DynamoDB, S3, SES and SQS on loopback, with SMTP in front and Maildirs behind. Everything that must outlast the process
 * lies under one folder; killed at any moment, the next start goes on from there.
 *
 *   SMTP → front door → archive, queue "inbound" → inbound ┐
 *   sweeper → sweep → queue "work" → advance ──────────────┼→ table
 *   advance → SES → queue "outgoing" → carrier → Maildirs  │
 *                                      └→ queue "events" → delivery
 */
import { join, resolve } from "node:path";
import { type Instant, later } from "@debrief/core/clock";
import { Config, isRecruiter, startAddress } from "@debrief/core/config";
import type { z } from "zod";
import { type MovableClock, openClock } from "./clock.ts";
import { deliverBetween } from "./delivery.ts";
import { enterEnvironment } from "./environment.ts";
import { frontDoor } from "./front-door.ts";
import { type Handlers, loadHandlers } from "./handlers.ts";
import { takeLock } from "./lock.ts";
import { serveLoopback } from "./loopback.ts";
import { openArrivals } from "./mailbox/arrivals.ts";
import { openLedger } from "./mailbox/ledger.ts";
import { mailboxPage } from "./mailbox/page.tsx";
import { sampleInvite, samplePeople, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Faults } from "./ses/faults.ts";
import type { Envelope, Verdicts } from "./ses/receipt.ts";
import { localSite } from "./site.ts";
import { startSmtpIn } from "./smtp-in.ts";
import { type Opened, startStandIns } from "./stand-ins.ts";
import { startWorks, type Works } from "./works.ts";

export type LocalOptions = {
  /** The folder that holds all state. */
  dir?: string;
  /** 0 takes a free one. */
  smtpPort?: number;
  httpPort?: number;
  config?: Partial<z.input<typeof Config>>;
  clock?: MovableClock;
  /** Told, in a sentence, what a person should hear of. */
  log?: (line: string) => void;
  /** Milliseconds between two sweeps; a deployment sweeps every minute. */
  sweepEveryMs?: number;
  /** What SES would find out about a mail that comes in; everything passes unless told otherwise. */
  verdictsFor?: (envelope: Envelope, source: Buffer) => Partial<Verdicts>;
  /** Other handlers than the product's, for tests of the stack itself. */
  handlers?: (clock: MovableClock) => Promise<Handlers>;
};

export type LocalStack = {
  /** Absolute. */
  dir: string;
  /** The root of the Maildirs. */
  mailDir: string;
  config: Config;
  /** Where invites are forwarded to. */
  startAddress: string;
  smtpPort: number;
  httpPort: number;
  /** The mailbox page: `http://127.0.0.1:<port>`. The API is at `<url>/v1`. */
  url: string;
  /** Moving it first lets work under way come to its end, and then does what has become due. */
  clock: MovableClock;
  /** Plans bad days of SES. */
  faults: Faults;
  /** When the next timer or mail is due: now, later, or undefined for nothing. */
  nextDue(): Promise<Instant | undefined>;
  /** Resolves when nothing is on its way or due; rejects with what is, after `timeoutMs` (60 s). */
  settled(timeoutMs?: number): Promise<void>;
  /** Messages that were put aside after five tries, by queue. */
  dead(): Record<string, number>;
  /** Lets handlers finish, then closes everything and gives the folder free. */
  close(): Promise<void>;
};

export const DEFAULT_DIR = ".debrief";
export const DEFAULT_SMTP_PORT = 2525;
export const DEFAULT_HTTP_PORT = 8025;

/** The story's defaults: the people of the sample invite may use it. */
export const LOCAL_CONFIG: z.input<typeof Config> = {
  domain: "debrief.example.com",
  recruiters: { domains: ["agency.example"] },
};

/**
 * Starts the stack on a folder. One at a time in a process, because the AWS SDK is led here by the process's own
 * variables. Throws PermanentError `local.already_running` (with pid and address of the other), `local.port_in_use`, or
 * a ZodError for a bad configuration; nothing is left running then.
 */
export async function startLocal(options: LocalOptions = {}): Promise<LocalStack> {
  const config = Config.parse({ ...LOCAL_CONFIG, ...options.config });
  const dir = resolve(options.dir ?? DEFAULT_DIR);
  const running: { close(): unknown }[] = [];
  const opened: Opened = (thing) => {
    running.push(thing);
    return thing;
  };
  const close = async () => {
    // All are closed, whatever one of them says; the lock is the last.
    const closing = running.splice(0).reverse();
    const failures: unknown[] = [];
    for (const thing of closing) await closed(thing).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    return { ...(await start(options, { config, dir, opened })), close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

async function closed(thing: { close(): unknown }): Promise<void> {
  await thing.close();
}

async function start(
  options: LocalOptions,
  { config, dir, opened }: { config: Config; dir: string; opened: Opened },
): Promise<Omit<LocalStack, "close">> {
  const { log = () => undefined, smtpPort = DEFAULT_SMTP_PORT, httpPort = DEFAULT_HTTP_PORT, verdictsFor } = options;
  const lock = opened(await takeLock(dir));
  const environment = opened(enterEnvironment(dir));
  const clock = options.clock ?? (await openClock(dir));
  const { queues, archive, bucket, faults, places } = await startStandIns({ dir, config, clock, log }, opened);
  environment.lead(places);
  const handlers = await (options.handlers ?? loadHandlers)(clock);

  const mailDir = join(dir, "mail");
  const door = frontDoor({ domain: config.domain, archive, bucket, inbound: queues.inbound, clock, verdictsFor });
  const deliver = deliverBetween(door, mailDir);
  const { sweepEveryMs } = options;
  const works = startWorks({ handlers, queues, deliver, clock, log, sweepEveryMs }, opened);
  const smtp = opened(await startSmtpIn(door, { port: smtpPort, domain: config.domain }));
  const reached = {
    startAddress: startAddress(config),
    smtpPort: smtp.port,
    clock: carefully(clock, works),
    nextDue: handlers.nextDue,
    settled: (timeoutMs = 60_000) => works.settled(timeoutMs),
  };
  const page = mailboxPage({
    ...reached,
    dir: mailDir,
    people: samplePeople,
    config,
    arrivals: openArrivals(join(dir, "archive", bucket, "inbound")),
    ledger: openLedger(places.table),
    sampleInvite: () => sample(config, clock),
  });
  const http = opened(await serveLoopback(localSite(handlers.api, page, works.nudge), httpPort));
  await lock.announce(http.url, places.table.url);
  const dead = () => Object.fromEntries(Object.values(queues).map((queue) => [queue.name, queue.depth().dead]));
  return { ...reached, dir, mailDir, config, faults, dead, httpPort: http.port, url: http.url };
}

/**
 * A jump of days in the middle of a handler's work would make its leases run out under its hands, so work under way is
 * let finish first; what can't finish (a paused SES, say) doesn't hold the clock for long.
 */
function carefully(clock: MovableClock, works: Works): MovableClock {
  const moveTo = async (target: () => Instant) => {
    await works.settled(3_000).catch(() => undefined);
    await clock.jumpTo(target());
    works.nudge();
  };
  return {
    now: clock.now,
    jumpTo: (at) => moveTo(() => at),
    advance: async (milliseconds) => {
      if (!(milliseconds >= 0)) return clock.advance(milliseconds);
      await moveTo(() => later(clock.now(), milliseconds));
    },
  };
}

/** The invite to try it with; none when this configuration would not let its recruiter in. */
function sample(config: Config, clock: MovableClock): { from: string; source: string } | undefined {
  if (!isRecruiter(config, sampleRecruiter.address)) return undefined;
  return sampleInvite({ now: clock.now(), startAddress: startAddress(config) });
}
