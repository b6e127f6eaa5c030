/**
 * The whole product in one process and on one clock: the real flows over a table, an archive and a provider in memory.
 * Histories are played on it by the thousand; what must always be true is asked of it afterwards (invariants.ts).
 */
import type { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { openArchive } from "@debrief/core/archive/archive";
import { type Instant, later, MINUTE } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { readNotification } from "@debrief/core/inbox/notification";
import { type Outcome, receive } from "@debrief/core/inbox/receive";
import { openMailer } from "@debrief/core/mailer/mailer";
import { advance } from "@debrief/core/outbox/advance";
import { readProviderEvent, settleProviderEvent } from "@debrief/core/outbox/settle";
import { sweep } from "@debrief/core/outbox/sweep";
import { type ItemKey, isItemKey } from "@debrief/core/store/item";
import { openStore } from "@debrief/core/store/store";
import { memoryTable } from "./memory-table.ts";

export const START = "debrief@debrief.example.com";
export const RECRUITERS = ["rae@agency.example", "kim@agency.example"];

/** A mail that the provider took from us. */
export type Sent = {
  at: Instant;
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  item: string;
  mail: string;
  /** Which life of its debrief the mail belongs to: a closed debrief whose invite comes again begins anew. */
  life: number;
  providerId: string;
  /** The whole source, when it was sent raw. */
  raw?: string;
};

/** One thing on its way to a handler; it comes again until it was handled, five times at most. */
export type Job = { queue: "inbound" | "events" | "work"; body: string; received: number };

/** A call to a service that is about to be made, or was just made. A fault throws. */
export type Call = { service: "table" | "archive" | "ses"; name: string; phase: "before" | "after" };
export type Fault = (call: Call) => void;

export type World = ReturnType<typeof openWorld>;

const MAX_RECEIVES = 5;

export function openWorld({
  at = "2026-11-24T09:00:00.000Z",
  config: overrides = {},
}: {
  at?: Instant;
  config?: object;
} = {}) {
  const config = Config.parse({ domain: "debrief.example.com", recruiters: { addresses: RECRUITERS }, ...overrides });
  const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };
  const table = memoryTable();
  const objects = new Map<string, Uint8Array>();
  const sent: Sent[] = [];
  const outcomes: { messageId: string; outcomes: Outcome[] }[] = [];
  const queue: Job[] = [];
  const dead: Job[] = [];
  const notifications: string[] = [];
  let now = at;
  let fault: Fault = () => undefined;
  let count = 0;

  /** Mails that the provider took and the table does not know of yet, and how often such a mail lost its mark (R36). */
  const lives = new Map<string, { number: number; closed: boolean }>();
  const unmarked = new Set<string>();
  const lostMarks = new Map<string, number>();
  const shown = (call: Call): void => {
    try {
      fault(call);
    } catch (error) {
      for (const key of unmarked) lostMarks.set(key, (lostMarks.get(key) ?? 0) + 1);
      unmarked.clear();
      throw error;
    }
  };

  const guarded =
    (service: Call["service"], send: (command: never) => Promise<unknown>) =>
    async (command: { constructor: { name: string } }): Promise<unknown> => {
      const { name } = command.constructor;
      shown({ service, name, phase: "before" });
      const result = await send(command as never);
      shown({ service, name, phase: "after" });
      return result;
    };

  const store = openStore({ send: guarded("table", (command) => table.send(command)) } as never, "debrief");
  const archive = openArchive(readObject);
  const mailer = openMailer({ send: guarded("ses", accept) } as unknown as SESv2Client, "outbound");
  const clock = { now: () => now };
  const house = { config, keys, clock, store, archive, mailer };

  table.onPut = (row) => {
    const key = row.pk?.S ?? "";
    const status = row.body?.M?.status?.S;
    const life = lives.get(key) ?? { number: 1, closed: false };
    lives.set(key, { number: life.number + (life.closed && status !== "closed" ? 1 : 0), closed: status === "closed" });
    for (const mail of unmarked) if (mail.startsWith(`${key} `)) unmarked.delete(mail);
    if (row.dueAt?.S !== undefined && row.dueAt.S <= now && isItemKey(key)) enqueueWork([key]);
  };

  async function readObject(key: string): Promise<Response> {
    shown({ service: "archive", name: "GetObject", phase: "before" });
    const source = objects.get(key);
    return source ? new Response(source) : new Response(null, { status: 404 });
  }

  async function accept({ input }: SendEmailCommand): Promise<{ MessageId: string }> {
    const providerId = `out-${++count}`;
    const tag = (name: string): string => input.EmailTags?.find(({ Name }) => Name === name)?.Value ?? "";
    const simple = input.Content?.Simple;
    const raw = input.Content?.Raw?.Data && Buffer.from(input.Content.Raw.Data).toString();
    const [to = "", ...others] = input.Destination?.ToAddresses ?? [];
    if (others.length > 0) throw new Error("R38 a mail of ours has more than one recipient.");
    sent.push({
      at: now,
      to: bare(to),
      replyTo: bare(input.ReplyToAddresses?.[0] ?? /^Reply-To: (.*)$/m.exec(raw ?? "")?.[1] ?? ""),
      subject: simple?.Subject?.Data ?? "",
      text: simple?.Body?.Text?.Data ?? "",
      html: simple?.Body?.Html?.Data ?? "",
      item: tag("item"),
      mail: tag("mail"),
      life: lives.get(tag("item"))?.number ?? 1,
      providerId,
      ...(raw === undefined ? {} : { raw }),
    });
    unmarked.add(`${tag("item")} ${tag("mail")}`);
    return { MessageId: providerId };
  }

  function enqueueWork(keys: ItemKey[]): void {
    for (const key of keys) {
      if (queue.some((job) => job.queue === "work" && job.body === key)) continue;
      queue.push({ queue: "work", body: key, received: 0 });
    }
  }

  /** SES files a mail and tells the queue. */
  function mailIn(source: string, recipient: string, verdicts: object = {}): void {
    const messageId = `in-${++count}`;
    objects.set(messageId, Buffer.from(source));
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
    queue.push({ queue: "inbound", body, received: 0 });
  }

  /** What SES publishes about a mail that it took. */
  function publish(mail: Sent, eventType: string, detail: object = {}): void {
    const tags = { item: [mail.item], mail: [mail.mail] };
    const body = JSON.stringify({
      eventType,
      mail: { messageId: mail.providerId, timestamp: mail.at, tags },
      ...detail,
    });
    queue.push({ queue: "events", body, received: 0 });
  }

  async function handle(job: Job): Promise<void> {
    switch (job.queue) {
      case "inbound": {
        const delivery = readNotification(job.body);
        if (!delivery) return;
        const source = await archive.read(delivery.objectKey);
        outcomes.push({ messageId: delivery.messageId, outcomes: await receive(source, delivery, house) });
        return;
      }
      case "events": {
        const event = readProviderEvent(job.body);
        if (event) await settleProviderEvent(event, store, now);
        return;
      }
      case "work":
        return advance(job.body as ItemKey, house);
    }
  }

  /** Each job that waits, once; what fails waits for the next round, and ends in `dead` after five. */
  async function round(): Promise<void> {
    for (const job of queue.splice(0)) {
      try {
        await handle(job);
      } catch (error) {
        job.received++;
        failures.push(error);
        if (job.received < MAX_RECEIVES) queue.push(job);
        else dead.push(job);
      }
    }
  }
  const failures: unknown[] = [];

  /** Rounds until nothing waits. */
  async function settled(): Promise<void> {
    for (let rounds = 0; queue.length > 0; rounds++) {
      if (rounds > 200) throw new Error("The queues never become empty: two handlers wake each other.");
      await round();
    }
  }

  /** The minute's sweep. */
  async function tick(): Promise<void> {
    await sweep(store, now, async (keys) => enqueueWork(keys)).catch((error: unknown) => failures.push(error));
    await settled();
  }

  /** Lets time pass: stops at each instant at which something is due, and sweeps there. */
  async function pass(milliseconds: number): Promise<void> {
    const until = later(now, milliseconds);
    for (let steps = 0; ; steps++) {
      if (steps > 2_000) throw new Error("Something is due again and again: time does not get on.");
      const due = await nextDue();
      if (due === undefined || due > until) break;
      // What is due and stays due is tried again by the next sweep.
      now = due > now ? due : later(now, MINUTE);
      if (now > until) break;
      await tick();
    }
    now = until;
    await tick();
  }

  async function nextDue(): Promise<Instant | undefined> {
    const before = fault;
    fault = () => undefined;
    const due = await store.nextDue();
    fault = before;
    return due;
  }

  return {
    house,
    table,
    objects,
    sent,
    outcomes,
    queue,
    dead,
    failures,
    lostMarks,
    /** Every notification of a mail, in order of arrival. */
    notifications,
    mailIn,
    publish,
    round,
    settled,
    tick,
    pass,
    now: () => now,
    /** What every call to a service is shown, before and after; it throws to break it. */
    breakBy: (next: Fault) => {
      fault = next;
    },
  };
}

function bare(mailbox: string): string {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
}
