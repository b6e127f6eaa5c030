import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ArchiveFolder, archiveFolder } from "./archive-folder.ts";
import { type FrontDoorOptions, frontDoor } from "./front-door.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type SmtpIn, startSmtpIn } from "./smtp-in.ts";

const NOW = "2026-11-24T15:00:00.000Z";
let dir: string;
let inbound: Queue;
let archive: ArchiveFolder;
let smtp: SmtpIn;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "smtp-"));
  inbound = await openQueue({ dir: join(dir, "queues"), name: "inbound" });
  archive = archiveFolder(join(dir, "archive"));
  smtp = await start();
});
afterEach(async () => {
  await smtp.close();
  await rm(dir, { recursive: true });
});

function start(options: Partial<FrontDoorOptions> = {}): Promise<SmtpIn> {
  const clock = { now: () => NOW };
  const door = frontDoor({ domain: "debrief.example.com", archive, bucket: "mails", inbound, clock, ...options });
  return startSmtpIn(door, { port: 0, domain: "debrief.example.com" });
}

async function send(mail: SendMailOptions): Promise<{ response: string }> {
  const transport = createTransport({ host: "127.0.0.1", port: smtp.port, ignoreTLS: true });
  return transport.sendMail({ from: "Rae <rae@agency.example>", to: "debrief@debrief.example.com", ...mail });
}

async function notifications() {
  const messages = await inbound.receive(10);
  return messages.map(({ body }) => {
    const envelope = JSON.parse(body);
    return { envelope, notification: JSON.parse(envelope.Message) };
  });
}

async function files(): Promise<string[]> {
  return readdir(join(dir, "archive", "mails", "inbound")).catch(() => []);
}

describe("a mail to our domain", () => {
  test("is answered 250 with its id when it is filed and its notification queued, both on disk", async () => {
    const { response } = await send({ subject: "Fwd: Interview", text: "Hello\n.\nbye" });
    const [{ envelope, notification } = { envelope: undefined, notification: undefined }] = await notifications();
    const id = notification.mail.messageId;
    expect(response).toContain(`250 OK ${id}`);
    expect(id).toMatch(/^[a-z0-9]{40}$/);
    expect(await files()).toEqual([id]);
    const filed = await readFile(join(dir, "archive", "mails", "inbound", id), "utf8");
    expect(filed).toMatch(/^Return-Path: <rae@agency.example>\r\nReceived: from /);
    expect(filed).toContain("dmarc=pass header.from=agency.example;");
    expect(filed).toContain("\r\nSubject: Fwd: Interview\r\n");
    expect(filed).toContain("Hello\r\n.\r\nbye");
    expect(envelope).toMatchObject({
      Type: "Notification",
      Subject: "Amazon SES Email Receipt Notification",
      Timestamp: NOW,
    });
  });

  test("is announced as SES announces it", async () => {
    await send({
      envelope: { from: "rae@agency.example", to: ["debrief@debrief.example.com", "ABC@debrief.example.com"] },
      subject: "Grüße",
      cc: "Ann <ann@example.com>",
      text: "x",
      messageId: "<m1@agency.example>",
      date: new Date(NOW),
    });
    const [{ notification } = { notification: undefined }] = await notifications();
    const recipients = ["debrief@debrief.example.com", "ABC@debrief.example.com"];
    const pass = { status: "PASS" };
    expect(notification).toEqual({
      notificationType: "Received",
      mail: {
        timestamp: NOW,
        source: "rae@agency.example",
        messageId: expect.any(String),
        destination: recipients,
        headersTruncated: false,
        headers: expect.arrayContaining([{ name: "Message-ID", value: "<m1@agency.example>" }]),
        commonHeaders: {
          returnPath: "rae@agency.example",
          from: ["Rae <rae@agency.example>"],
          date: "Tue, 24 Nov 2026 15:00:00 +0000",
          to: ["debrief@debrief.example.com"],
          cc: ["Ann <ann@example.com>"],
          messageId: "<m1@agency.example>",
          subject: "Grüße",
        },
      },
      receipt: {
        timestamp: NOW,
        processingTimeMillis: expect.any(Number),
        recipients,
        spamVerdict: pass,
        virusVerdict: pass,
        spfVerdict: pass,
        dkimVerdict: pass,
        dmarcVerdict: pass,
        action: {
          type: "S3",
          topicArn: "arn:aws:sns:eu-west-1:000000000000:debrief-inbound",
          bucketName: "mails",
          objectKey: `inbound/${notification.mail.messageId}`,
        },
      },
    });
  });

  test("R2 carries a DMARC policy only when DMARC failed", async () => {
    await smtp.close();
    smtp = await start({
      verdictsFor: ({ reversePath }) => (reversePath.startsWith("eve") ? { dmarc: "FAIL", dmarcPolicy: "reject" } : {}),
    });
    await send({ from: "eve@agency.example", text: "x" });
    await send({ text: "x" });
    const receipts = (await notifications()).map(({ notification }) => notification.receipt);
    expect(receipts[0]).toMatchObject({ dmarcVerdict: { status: "FAIL" }, dmarcPolicy: "reject" });
    expect(receipts[1]).toMatchObject({ dmarcVerdict: { status: "PASS" } });
    expect(receipts[1]).not.toHaveProperty("dmarcPolicy");
  });

  test("R18 may have a null reverse-path", async () => {
    await send({ envelope: { from: "", to: "debrief@debrief.example.com" }, text: "x" });
    const [{ notification } = { notification: undefined }] = await notifications();
    expect(notification.mail.source).toBe("");
  });

  test("R9 with 300 KB of header is taken, its notification cut at 10 KB", async () => {
    const header = Array.from({ length: 3_000 }, (_, number) => `X-Filler-${number}: ${"x".repeat(90)}\r\n`).join("");
    const raw = `From: rae@agency.example\r\n${header}Subject: last\r\n\r\nHello\r\n`;
    await send({ envelope: { from: "rae@agency.example", to: "debrief@debrief.example.com" }, raw });
    const [{ envelope, notification } = { envelope: undefined, notification: undefined }] = await notifications();
    expect(notification.mail.headersTruncated).toBe(true);
    expect(notification.mail.commonHeaders.subject).toBe("last");
    expect(JSON.stringify(envelope).length).toBeLessThan(64 * 1024);
  });
});

describe("refused", () => {
  test("a recipient elsewhere: 550, and nothing is kept", async () => {
    await expect(send({ to: "jane@example.com" })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send({ to: "debrief@sub.debrief.example.com" })).rejects.toMatchObject({ responseCode: 550 });
    expect(await files()).toEqual([]);
    expect(inbound.depth().visible).toBe(0);
  });

  test("R9 more than 40 MB: 552, announced or not", { timeout: 60_000 }, async () => {
    const raw = `From: rae@agency.example\r\n\r\n${`${"x".repeat(998)}\r\n`.repeat(42_000)}`;
    const envelope = { from: "rae@agency.example", to: "debrief@debrief.example.com" };
    await expect(send({ envelope, raw })).rejects.toMatchObject({ responseCode: 552 });
    expect(await unannounced(raw)).toContain("552");
    expect(await files()).toEqual([]);
  });

  test("a mail that can't be stored: 451, so that its sender tries again", async () => {
    await smtp.close();
    smtp = await start({ archive: { ...archive, put: () => Promise.reject(new Error("disk full")) } });
    await expect(send({ text: "x" })).rejects.toMatchObject({ responseCode: 451 });
    expect(inbound.depth().visible).toBe(0);
  });

  test("a port that is taken, in words", async () => {
    const door = frontDoor({ domain: "x.example", archive, bucket: "mails", inbound, clock: { now: () => NOW } });
    const second = startSmtpIn(door, { port: smtp.port, domain: "x.example" });
    await expect(second).rejects.toMatchObject({ code: "local.port_in_use" });
  });
});

/** Sends without the SIZE parameter, as old clients do; resolves to the answer after the last dot. */
function unannounced(source: string): Promise<string> {
  const steps = [
    "EHLO x",
    "MAIL FROM:<rae@agency.example>",
    "RCPT TO:<debrief@debrief.example.com>",
    "DATA",
    `${source}.`,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(smtp.port, "127.0.0.1");
    let last = "";
    socket.on("error", reject);
    socket.on("data", (data) => {
      last = data.toString();
      if (!/^\d{3} .*\r\n$/m.test(last)) return;
      const next = steps.shift();
      if (next === undefined) socket.end("QUIT\r\n");
      else socket.write(`${next}\r\n`);
      if (next === undefined) resolve(last);
    });
  });
}
