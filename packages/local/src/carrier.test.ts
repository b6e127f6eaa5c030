import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SQSEvent } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveFolder } from "./archive-folder.ts";
import { carrier } from "./carrier.ts";
import { deliverBetween } from "./delivery.ts";
import { frontDoor } from "./front-door.ts";
import { invoke } from "./lambda.ts";
import { openQueue, type Queue } from "./queue.ts";

const NOW = "2026-11-24T15:00:05.000Z";
const ID = "01020192f0a1b2c3-6d1f2a3b-1111-4222-8333-444455556666-000000";
let dir: string;
let inbound: Queue;
let events: Queue;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "carrier-"));
  inbound = await openQueue({ dir: join(dir, "queues"), name: "inbound" });
  events = await openQueue({ dir: join(dir, "queues"), name: "events" });
});
afterEach(() => rm(dir, { recursive: true }));

async function carry(...recipients: string[]) {
  const clock = { now: () => NOW };
  const archive = archiveFolder(join(dir, "archive"));
  const door = frontDoor({ domain: "debrief.example.com", archive, bucket: "mails", inbound, clock });
  const handler = carrier({ deliver: deliverBetween(door, join(dir, "mail")), events, clock });
  const source = [
    "From: Debrief <debrief@debrief.example.com>",
    "To: jane@example.com",
    "Reply-To: abc@debrief.example.com",
    "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=",
    `Message-ID: <${ID}@eu-west-1.amazonses.com>`,
    "",
    "Hello",
    "",
  ].join("\r\n");
  const accepted = {
    messageId: ID,
    acceptedAt: "2026-11-24T15:00:00.000Z",
    from: "debrief@debrief.example.com",
    recipients,
    tags: [{ name: "item", value: "debrief-abc" }],
    configurationSet: "debrief",
    source: Buffer.from(source).toString("base64"),
  };
  const record = { messageId: "m1", body: JSON.stringify(accepted) } as SQSEvent["Records"][number];
  return invoke("carrier", handler, { Records: [record] });
}

async function published() {
  const messages = await events.receive(10);
  return messages.map(({ body }) => JSON.parse(JSON.parse(body).Message));
}

const mailsOf = (address: string) => readdir(join(dir, "mail", address, "new")).catch(() => []);

test("a person's mail lies in their Maildir with its trace, and Send and Delivery are published in SES's words", async () => {
  expect(await carry("jane@example.com")).toEqual({ batchItemFailures: [] });
  const [name] = await mailsOf("jane@example.com");
  const source = await readFile(join(dir, "mail", "jane@example.com", "new", name!), "utf8");
  expect(source).toMatch(
    new RegExp(`^Return-Path: <${ID}@eu-west-1.amazonses.com>\r\nDelivered-To: jane@example.com\r\n`),
  );
  expect(source).toMatch(/\r\n\r\nHello\r\n$/);
  expect(await published()).toEqual([
    {
      eventType: "Send",
      mail: {
        timestamp: "2026-11-24T15:00:00.000Z",
        source: "debrief@debrief.example.com",
        sourceArn: "arn:aws:ses:eu-west-1:000000000000:identity/debrief.example.com",
        sendingAccountId: "000000000000",
        messageId: ID,
        destination: ["jane@example.com"],
        headersTruncated: false,
        headers: expect.arrayContaining([{ name: "To", value: "jane@example.com" }]),
        commonHeaders: {
          from: ["debrief@debrief.example.com"],
          to: ["jane@example.com"],
          messageId: ID,
          subject: "Grüße",
        },
        tags: {
          "ses:configuration-set": ["debrief"],
          "ses:source-ip": ["127.0.0.1"],
          "ses:from-domain": ["debrief.example.com"],
          "ses:caller-identity": ["debrief"],
          item: ["debrief-abc"],
        },
      },
      send: {},
    },
    expect.objectContaining({
      eventType: "Delivery",
      delivery: {
        timestamp: NOW,
        processingTimeMillis: 5_000,
        recipients: ["jane@example.com"],
        smtpResponse: "250 2.0.0 OK",
        reportingMTA: expect.any(String),
      },
    }),
  ]);
});

test("R36 carried twice, as after a crash, it is there once", async () => {
  await carry("jane@example.com");
  await carry("jane@example.com");
  expect(await mailsOf("jane@example.com")).toHaveLength(1);
});

test("R20 mail to our own domain comes back through the front door, with SES's reverse-path", async () => {
  await carry("abc@debrief.example.com");
  const [message] = await inbound.receive(1);
  expect(JSON.parse(JSON.parse(message!.body).Message)).toMatchObject({
    mail: { source: `${ID}@eu-west-1.amazonses.com` },
    receipt: { recipients: ["abc@debrief.example.com"] },
  });
});

describe("the mailbox simulator", () => {
  test.each([
    ["bounce-jane@simulator.example", ["Send", "Bounce"], { bounce: { bounceType: "Permanent" } }],
    ["softbounce@simulator.example", ["Send", "Bounce"], { bounce: { bounceType: "Transient" } }],
    ["reject@simulator.example", ["Send", "Reject"], { reject: { reason: "Bad content" } }],
  ])("%s: %j, and nothing arrives", async (address, types, detail) => {
    await carry(address);
    const happened = await published();
    expect(happened.map(({ eventType }) => eventType)).toEqual(types);
    expect(happened[1]).toMatchObject(detail);
    expect(await mailsOf(address)).toEqual([]);
  });

  test.each([
    ["complaint@simulator.example", ["Send", "Delivery", "Complaint"]],
    ["delay@simulator.example", ["Send", "DeliveryDelay", "Delivery"]],
    ["success@simulator.example", ["Send", "Delivery"]],
  ])("%s: %j, and the mail arrives", async (address, types) => {
    await carry(address);
    expect((await published()).map(({ eventType }) => eventType)).toEqual(types);
    expect(await mailsOf(address)).toHaveLength(1);
  });

  test("R17 ooto@: a vacation notice comes to Reply-To with a null reverse-path", async () => {
    await carry("ooto-jane@simulator.example");
    const [message] = await inbound.receive(1);
    const notification = JSON.parse(JSON.parse(message!.body).Message);
    expect(notification.mail.source).toBe("");
    expect(notification.receipt.recipients).toEqual(["abc@debrief.example.com"]);
    const notice = await readFile(join(dir, "archive", "mails", notification.receipt.action.objectKey), "utf8");
    expect(notice).toContain("\r\nAuto-Submitted: auto-replied\r\n");
    expect(notice).toContain("\r\nFrom: <ooto-jane@simulator.example>\r\n");
  });

  test("the same local part anywhere else is a person", async () => {
    await carry("bounce@example.com");
    expect(await mailsOf("bounce@example.com")).toHaveLength(1);
  });
});

test("R21 a mail that can't be delivered is reported for another try", async () => {
  const clock = { now: () => NOW };
  const errors: unknown[] = [];
  const deliver = () => Promise.reject(new Error("disk full"));
  const handler = carrier({ deliver, events, clock, onError: (error) => errors.push(error) });
  const record = { messageId: "m1", body: "{}" } as SQSEvent["Records"][number];
  expect(await invoke("carrier", handler, { Records: [record] })).toEqual({
    batchItemFailures: [{ itemIdentifier: "m1" }],
  });
  expect(errors).toHaveLength(1);
});
