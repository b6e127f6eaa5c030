/**
 * The whole product in one process and on one clock: the real flows over a table, an archive, queues and a provider in
 * memory. Histories are played on it by the thousand; what must always be true is asked of it afterwards (invariants.ts).
 */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { SESv2Client } from "@aws-sdk/client-sesv2";
import { openArchive } from "@debrief/core/archive/archive";
import { type Instant, later, MINUTE } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import type { Courier } from "@debrief/core/courier/courier";
import { readNotification } from "@debrief/core/inbox/notification";
import { type House, type Outcome, receiveFiled } from "@debrief/core/inbox/receive";
import type { Mailer } from "@debrief/core/mailer/mailer";
import { openMailer } from "@debrief/core/mailer/mailer";
import { advance } from "@debrief/core/outbox/advance";
import { tellListeners } from "@debrief/core/outbox/announce";
import { openCircuit } from "@debrief/core/outbox/circuit";
import { readProviderEvent, settleProviderEvent } from "@debrief/core/outbox/settle";
import { sweep } from "@debrief/core/outbox/sweep";
import { type ItemKey, isItemKey } from "@debrief/core/store/item";
import { openStore } from "@debrief/core/store/store";
import type { Row } from "./condition.ts";
import { ENDPOINTS, farEnds, type Heard, secrets } from "./endpoints.ts";
import { type Call, type Fault, guarded, Invocation, isGranted } from "./invocation.ts";
import { commandName, type MemoryTable, memoryTable } from "./memory-table.ts";
import { provider, type Sent } from "./provider.ts";

export const START = "debrief@debrief.example.com";
export const RECRUITERS = ["rae@agency.example", "kim@agency.example"];

/** One thing on its way to a handler; it comes again until it was handled, five times at most. */
export type Job = {
  queue: "inbound" | "events" | "work" | "stream";
  body: string;
  received: number;
  visibleAt: Instant;
};

/** What became of one mail, and which rows its handler wrote. */
export type Handled = { messageId: string; outcomes: Outcome[]; wrote: string[] };

/** The row of a debrief or a desk was written, or deleted: by which function, and how it stood before. */
export type Move = {
  by: Job["queue"] | undefined;
  at: Instant;
  key: string;
  before: Row | undefined;
  after: Row | undefined;
};

/** Everything that is seen from outside, in the order in which it happened. */
export type Seen = { mail: Sent } | { move: Move } | { heard: Heard } | { handled: Handled };

/** The house, its mailer and its courier, as one handler gets them. */
export type Rooms = House & { mailer: Mailer; courier: Courier };

export type World = ReturnType<typeof openWorld>;

/** Which function each queue wakes. */
const FUNCTIONS = { inbound: "inbound", events: "delivery", work: "advance", stream: "changed" } as const;

const MAX_RECEIVES = 5;
/** How long a message that failed stays out of sight (infra/queue.ts). */
export const VISIBILITY = 3 * MINUTE;

/**
 * `tells`: the provider publishes a Send event for each mail that it took. `hears`: endpoints listen to all debriefs.
 * `twice`: every message that was handled is handled once more. `broken` replaces parts of the house by worse ones, to see
 * that an invariant notices.
 */
export function openWorld({
  at = "2026-11-24T09:00:00.000Z",
  config: overrides = {},
  tells = false,
  hears = false,
  twice = false,
  broken = (rooms) => rooms,
}: {
  at?: Instant;
  config?: object;
  tells?: boolean;
  hears?: boolean;
  twice?: boolean;
  broken?: (rooms: Rooms, world: { table: MemoryTable; now(): Instant }) => Rooms;
} = {}) {
  const config = Config.parse({
    domain: "debrief.example.com",
    recruiters: { addresses: RECRUITERS },
    webhooks: hears ? ENDPOINTS : [],
    ...overrides,
  });
  const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };
  const table = memoryTable();
  const objects = new Map<string, Uint8Array>();
  const log: Seen[] = [];
  const queue: Job[] = [];
  const dead: Job[] = [];
  const failures: unknown[] = [];
  const notifications: string[] = [];
  const messageIds = new Map<string, string>();
  const calls: Call[] = [];
  const denied: string[] = [];
  const overdue: Instant[] = [];
  let now = at;
  let fault: Fault = () => undefined;
  let count = 0;
  let running: Job["queue"] | undefined;
  /** Until when what is late may be late for a mishap. */
  let unwellUntil: Instant = "";

  const clock = { now: () => now };
  const post = provider(clock);
  const ends = farEnds(clock, (heard) => log.push({ heard }));
  const circuit = openCircuit();

  table.onPut = (row, before) => {
    const key = row.pk?.S ?? "";
    if (!isItemKey(key) || row.sk?.S !== "item") return;
    post.noteItem(key, row.body?.M?.status?.S);
    ends.noteItem(key, row);
    log.push({ move: { by: running, at: now, key, before, after: row } });
    if (row.dueAt?.S !== undefined && row.dueAt.S <= now) put("stream", key);
  };

  table.onDelete = (row) => {
    const key = row.pk?.S ?? "";
    if (!isItemKey(key) || row.sk?.S !== "item") return;
    if (key.startsWith("debrief-")) post.noteGone(key);
    ends.noteItem(key, undefined);
    log.push({ move: { by: running, at: now, key, before: row, after: undefined } });
  };

  const mishap: Fault = (call) => {
    calls.push(call);
    const what = fault(call);
    if (!what) return undefined;
    // An endpoint that fails makes nothing late.
    if (call.service !== "courier") unwellUntil = later(now, 10 * MINUTE);
    return what;
  };

  /** A call to this service failed. No endpoint makes a mail go out twice: mails are marked before any is called. */
  function broke(service: Call["service"]): void {
    ends.loseMarks();
    if (service !== "courier") post.loseMarks();
  }

  /** Calls services for one invocation, as far as the role of its function goes. */
  function guardFor(invocation: Invocation): ReturnType<typeof guarded> {
    const guard = guarded(mishap, invocation, broke);
    return async (call, made) => {
      if (isGranted(invocation.by, call)) return guard(call, made);
      denied.push(`${invocation.by} ${call.service} ${call.name} ${call.index ?? ""}`.trim());
      throw Object.assign(new Error("The role does not allow it."), { name: "AccessDeniedException" });
    };
  }

  /** The house for one invocation of a function: a call that never ends ends with it. */
  function roomsFor(invocation: Invocation): Rooms {
    const guard = guardFor(invocation);
    const client: Pick<DynamoDBClient, "send"> = {
      send: (command: { input: { Item?: Row; Key?: Row; IndexName?: string } }) => {
        const name = commandName(command);
        const row = command.input.Item ?? (name === "DeleteItem" ? command.input.Key : undefined);
        if (row?.pk?.S !== undefined) invocation.wrote.push(row.pk.S);
        const index = command.input.IndexName;
        return guard({ service: "table", name, ...(index ? { index } : {}) }, async (lag) => {
          table.lag = lag;
          try {
            return await table.send(command as never);
          } finally {
            table.lag = 0;
          }
        });
      },
    };
    const accept = async (command: Parameters<typeof post.accept>[0]) => {
      const mail = post.accept(command);
      log.push({ mail });
      if (tells) publish(mail, "Send");
      return { MessageId: mail.providerId };
    };
    const ses = { send: (command: never) => guard({ service: "ses", name: "SendEmail" }, () => accept(command)) };
    const rooms: Rooms = {
      config,
      keys,
      clock,
      store: openStore(client, "debrief", clock),
      archive: openArchive(
        (key) => guard({ service: "archive", name: "GetObject" }, async () => response(objects.get(key))),
        (key) =>
          guard({ service: "archive", name: "DeleteObject" }, async () => {
            objects.delete(key);
            return new Response(null, { status: 204 });
          }),
      ),
      mailer: openMailer(ses as unknown as SESv2Client, "outbound"),
      courier: ends.courierFor(guard),
    };
    return broken(rooms, { table, now: clock.now });
  }

  function put(to: Job["queue"], body: string): void {
    // A queue may bring the same twice; that it does not always do so keeps histories short.
    if (to !== "inbound" && queue.some((job) => job.queue === to && job.body === body && job.received === 0)) return;
    queue.push({ queue: to, body, received: 0, visibleAt: now });
  }

  /** Messages to the work queue are a call like any other. */
  function enqueueFor(invocation: Invocation) {
    const guard = guardFor(invocation);
    return (bodies: ItemKey[]): Promise<void> =>
      guard({ service: "queue", name: "SendMessageBatch" }, async () => {
        for (const body of bodies) put("work", body);
      });
  }

  /** SES files a mail and tells the queue. */
  function mailIn(source: string, recipient: string, verdicts: object = {}): void {
    const messageId = `in-${++count}`;
    objects.set(messageId, Buffer.from(source));
    messageIds.set(messageId, /^Message-ID: *(.*?)\r?$/m.exec(source)?.[1] ?? messageId);
    const pass = { status: "PASS" };
    const body = JSON.stringify({
      notificationType: "Received",
      mail: { messageId, source: /^From:.*?<?([^\s<>]+@[^\s<>]+)>?$/m.exec(source)?.[1] ?? "" },
      receipt: {
        timestamp: now,
        recipients: [recipient],
        spamVerdict: pass,
        virusVerdict: pass,
        spfVerdict: pass,
        dkimVerdict: pass,
        dmarcVerdict: pass,
        ...verdicts,
        action: { type: "S3", objectKey: messageId },
      },
    });
    notifications.push(body);
    put("inbound", body);
  }

  /** What SES publishes about a mail that it took. */
  function publish(mail: { item: string; mail: string; providerId: string; at: Instant }, type: string): void {
    const tags = { item: [mail.item], mail: [mail.mail] };
    const bounce = type === "Bounce" ? { bounce: { bounceType: "Permanent", bounceSubType: "General" } } : {};
    const about = { messageId: mail.providerId, timestamp: mail.at, tags };
    queue.push({
      queue: "events",
      body: JSON.stringify({ eventType: type, mail: about, ...bounce }),
      received: 0,
      visibleAt: now,
    });
  }

  async function work(job: Job, invocation: Invocation): Promise<void> {
    const rooms = roomsFor(invocation);
    switch (job.queue) {
      case "inbound": {
        const delivery = readNotification(job.body);
        if (!delivery) return;
        const outcomes = await receiveFiled(delivery, rooms);
        log.push({ handled: { messageId: delivery.messageId, outcomes, wrote: invocation.wrote } });
        return;
      }
      case "events": {
        const event = readProviderEvent(job.body);
        if (event) await settleProviderEvent(event, rooms.store, now);
        return;
      }
      case "stream":
        // What the stream fails to tell, the sweep finds (functions/changed.ts).
        return enqueueFor(invocation)([job.body as ItemKey]).catch(() => undefined);
      case "work": {
        // As functions/advance.ts does it.
        const { heard } = await advance(job.body as ItemKey, rooms);
        if (heard) await tellListeners(job.body as ItemKey, { ...rooms, circuit, secrets });
        return;
      }
    }
  }

  /** Handles one message; what fails, or dies, comes again when it is visible, and is put aside after five times. */
  async function handle(job: Job): Promise<void> {
    const invocation = new Invocation(FUNCTIONS[job.queue]);
    running = job.queue;
    try {
      await invocation.run(work(job, invocation));
    } catch (error) {
      failures.push(error);
      unwellUntil = later(now, 10 * MINUTE);
      const again = { ...job, received: job.received + 1, visibleAt: later(now, VISIBILITY) };
      if (again.received < MAX_RECEIVES) queue.push(again);
      else dead.push(again);
    }
  }

  /** Somebody asks over the API, and asks again when nothing was answered. */
  async function ask(work: (rooms: Rooms) => Promise<unknown>): Promise<void> {
    running = undefined;
    for (let time = 1; ; time++) {
      const invocation = new Invocation("api");
      try {
        await invocation.run(work(roomsFor(invocation)));
        return;
      } catch (error) {
        failures.push(error);
        unwellUntil = later(now, 10 * MINUTE);
        if (time === MAX_RECEIVES) throw error;
      }
    }
  }

  function takeVisible(): Job[] {
    const visible = queue.filter(({ visibleAt }) => visibleAt <= now);
    if (visible.length > 0) queue.splice(0, queue.length, ...queue.filter((job) => !visible.includes(job)));
    return visible;
  }

  /** Handles what waits until nothing does; with `atOnce`, all that waits is in hand at the same time, and twice. */
  async function settled({ atOnce = false } = {}): Promise<void> {
    for (let rounds = 0; ; rounds++) {
      if (rounds > 400) throw new Error("The queues never become empty: two handlers wake each other.");
      const jobs = takeVisible();
      if (jobs.length === 0) return;
      if (atOnce) await Promise.all([...jobs, ...jobs].map(handle));
      else for (const job of twice ? jobs.flatMap((each) => [each, each]) : jobs) await handle(job);
    }
  }

  /** The minute's sweep. */
  async function tick(): Promise<void> {
    const invocation = new Invocation("sweep");
    running = undefined;
    const { store } = roomsFor(invocation);
    await invocation
      .run(sweep(store, now, enqueueFor(invocation)))
      .catch((error: unknown) => void failures.push(error));
    await settled();
    const due = table.nextDue();
    if (now > unwellUntil && dead.length === 0 && due !== undefined && due < later(now, -2 * MINUTE)) overdue.push(due);
  }

  /** Lets time pass: stops at each minute in which something is due or becomes visible, and sweeps there. */
  async function pass(milliseconds: number): Promise<void> {
    const until = later(now, milliseconds);
    for (let steps = 0; ; steps++) {
      if (steps > 4_000) throw new Error("Something is due again and again: time does not get on.");
      const next = [table.nextDue(), ...queue.map(({ visibleAt }) => visibleAt)].reduce(earlier);
      if (next === undefined || next > until) break;
      // What is due and stays due is tried again by the next sweep.
      now = minuteOf(next > now ? next : later(now, 1));
      if (now > until) break;
      await tick();
    }
    now = until;
    await tick();
  }

  return {
    config,
    keys,
    clock,
    table,
    objects,
    sent: post.sent,
    lostMarks: post.lostMarks,
    /** What endpoints took, or said, and our table may never have known. */
    lostTold: ends.lost,
    log,
    queue,
    dead,
    failures,
    /** Every call to a service, in order. */
    calls,
    /** Calls that the role of a function does not allow. */
    denied,
    /** What was due for more than two minutes while nothing was wrong. */
    overdue,
    /** Every notification of a mail, in order of arrival. */
    notifications,
    /** The Message-ID of each, by the provider's. */
    messageIds,
    mailIn,
    publish,
    ask,
    again: (body: string) => queue.push({ queue: "inbound", body, received: 0, visibleAt: now }),
    redrive: () => {
      for (const job of dead.splice(0)) queue.push({ ...job, received: 0, visibleAt: now });
    },
    settled,
    tick,
    pass,
    now: clock.now,
    /** The house of a handler that nothing happens to. */
    rooms: () => roomsFor(new Invocation()),
    /** What every call to a service is shown; it says what goes wrong with it. */
    breakBy: (next: Fault) => {
      fault = next;
    },
  };
}

function response(source: Uint8Array | undefined): Response {
  return source ? new Response(source) : new Response(null, { status: 404 });
}

function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

/** The next full minute: sweeps come by the minute. */
function minuteOf(at: Instant): Instant {
  return later(at, (MINUTE - (Date.parse(at) % MINUTE)) % MINUTE);
}
