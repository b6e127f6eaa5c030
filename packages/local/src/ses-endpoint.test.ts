import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  MessageRejected,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
  SendingPausedException,
  TooManyRequestsException,
} from "@aws-sdk/client-sesv2";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Listener, serveLoopback } from "./loopback.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type Fault, plannedFaults } from "./ses/faults.ts";
import { readSource, valuesOf } from "./ses/source.ts";
import { readAccepted, sesEndpoint } from "./ses-endpoint.ts";

const NOW = "2026-11-24T15:00:00.000Z";
const faults = plannedFaults();
let dir: string;
let outgoing: Queue;
let listener: Listener;
let ses: SESv2Client;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "ses-"));
  outgoing = await openQueue({ dir, name: "outgoing" });
  const account = { domains: ["debrief.example.com"], configurationSets: ["debrief"] };
  listener = await serveLoopback(sesEndpoint({ account, outgoing, clock: { now: () => NOW }, faults }));
  vi.stubEnv("AWS_ENDPOINT_URL_SESV2", listener.url);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  ses = new SESv2Client({ maxAttempts: 1 });
});
afterEach(() => faults.clear());
afterAll(async () => {
  vi.unstubAllEnvs();
  ses.destroy();
  await listener.close();
  await rm(dir, { recursive: true });
});

async function accepted() {
  const messages = await outgoing.receive(20);
  await Promise.all(messages.map(({ receiptHandle }) => outgoing.remove(receiptHandle)));
  return messages.map(({ body }) => readAccepted(body));
}

function mail(header: Record<string, string> = {}, body = "Hello"): Buffer {
  const fields = {
    From: "Debrief <debrief@debrief.example.com>",
    To: "jane@example.com",
    Subject: "Questions",
    ...header,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${lines.join("")}\r\n${body}\r\n`);
}

function request(changes: Partial<SendEmailCommandInput> = {}, source = mail()): SendEmailCommand {
  return new SendEmailCommand({
    FromEmailAddress: "debrief@debrief.example.com",
    Destination: { ToAddresses: ["Jane <jane@example.com>"] },
    Content: { Raw: { Data: source } },
    ConfigurationSetName: "debrief",
    ...changes,
  });
}

describe("an accepted mail", () => {
  test("has an SES-shaped id, and waits on disk with its recipients and tags", async () => {
    const { MessageId } = await ses.send(request({ EmailTags: [{ Name: "effect", Value: "questions_candidate" }] }));
    expect(MessageId).toMatch(/^0102[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-000000$/);
    expect(await accepted()).toMatchObject([
      {
        messageId: MessageId,
        acceptedAt: NOW,
        from: "debrief@debrief.example.com",
        recipients: ["jane@example.com"],
        tags: [{ name: "effect", value: "questions_candidate" }],
        configurationSet: "debrief",
      },
    ]);
  });

  test("R23 bears SES's Message-ID and Date, not the given ones, and no Bcc or X-SES- field", async () => {
    const given = {
      "Message-ID": "<mine@example.com>",
      Date: "Mon, 1 Jan 2001 00:00:00 +0000",
      Bcc: "spy@example.net",
      "X-SES-CONFIGURATION-SET": "other",
      "In-Reply-To": "<kept@example.com>",
    };
    const { MessageId } = await ses.send(request({}, mail(given, "Line\r\n\r\nLine ü")));
    const [{ source } = { source: Buffer.alloc(0) }] = await accepted();
    const read = readSource(source);
    expect(valuesOf(read, "message-id")).toEqual([`<${MessageId}@eu-west-1.amazonses.com>`]);
    expect(valuesOf(read, "date")).toEqual(["Tue, 24 Nov 2026 15:00:00 +0000"]);
    expect(valuesOf(read, "in-reply-to")).toEqual(["<kept@example.com>"]);
    expect([...valuesOf(read, "bcc"), ...valuesOf(read, "x-ses-configuration-set")]).toEqual([]);
    expect(read.body.toString()).toBe("Line\r\n\r\nLine ü\r\n");
  });

  test("may be Simple, and is then composed", async () => {
    const Simple = { Subject: { Data: "Grüße" }, Body: { Text: { Data: "Hallo" }, Html: { Data: "<p>Hallo</p>" } } };
    await ses.send(request({ Content: { Simple }, ReplyToAddresses: ["abc@debrief.example.com"] }));
    const [{ source } = { source: Buffer.alloc(0) }] = await accepted();
    const read = readSource(source);
    expect(valuesOf(read, "subject")[0]).toMatch(/^=\?UTF-8\?/i);
    expect(valuesOf(read, "reply-to")).toEqual(["abc@debrief.example.com"]);
    expect(valuesOf(read, "content-type")[0]).toContain("multipart/alternative");
    expect(source.toString()).not.toContain("format=flowed");
  });
});

describe("refused", () => {
  const many = Array.from({ length: 51 }, (_, number) => `p${number}@example.com`);
  const simple = (Headers: { Name: string; Value: string }[], Subject = "Questions") =>
    request({ Content: { Simple: { Subject: { Data: Subject }, Body: { Text: { Data: "Hello" } }, Headers } } });
  const cases: [string, string, SendEmailCommand][] = [
    ["a sender on another domain", "MessageRejected", request({ FromEmailAddress: "x@example.com" })],
    ["another author in From", "MessageRejected", request({}, mail({ From: "x@example.com" }))],
    ["nobody to send to", "BadRequestException", request({ Destination: { ToAddresses: [] } })],
    ["51 recipients", "BadRequestException", request({ Destination: { ToAddresses: many } })],
    ["an address that is none", "BadRequestException", request({ Destination: { ToAddresses: ["jane"] } })],
    [
      "two addresses as one",
      "BadRequestException",
      request({ Destination: { ToAddresses: ["a@example.com, b@example.com"] } }),
    ],
    ["an unknown configuration set", "NotFoundException", request({ ConfigurationSetName: "other" })],
    ["no content", "BadRequestException", request({ Content: {} })],
    ["a tag with a slash", "BadRequestException", request({ EmailTags: [{ Name: "effect", Value: "reminder/1" }] })],
    ["a tag of 257 characters", "BadRequestException", request({ EmailTags: [{ Name: "e", Value: "x".repeat(257) }] })],
    [
      "a header without a blank line after it",
      "BadRequestException",
      request({}, Buffer.from("From: debrief@debrief.example.com")),
    ],
    ["no From", "BadRequestException", request({}, Buffer.from("To: jane@example.com\r\n\r\nHello\r\n"))],
    ["a second Subject", "BadRequestException", request({}, mail({ subject: "Again" }))],
    ["8-bit octets in the header", "BadRequestException", request({}, mail({ Subject: "Grüße" }))],
    ["a header line that is no field", "BadRequestException", request({}, mail({ Subject: "one\r\ntwo" }))],
    ["a bare carriage return in a header", "BadRequestException", request({}, mail({ Subject: "one\rX: two" }))],
    ["a line over 1,000 octets", "BadRequestException", request({}, mail({}, "x".repeat(999)))],
    ["more than 40 MB", "BadRequestException", request({}, mail({}, `${"x".repeat(900)}\r\n`.repeat(47_000)))],
    ["R39 a line end in a Simple subject", "BadRequestException", simple([], "one\r\nBcc: spy@example.net")],
    [
      "R39 a line end in a Simple header",
      "BadRequestException",
      simple([{ Name: "X-One", Value: "1\r\nBcc: spy@example.net" }]),
    ],
    [
      "a Simple header that SES sets",
      "BadRequestException",
      simple([{ Name: "Message-ID", Value: "<x@example.com>" }]),
    ],
    ["a Simple header beyond ASCII", "BadRequestException", simple([{ Name: "X-Name", Value: "Jürgen" }])],
    [
      "a display name beyond ASCII",
      "BadRequestException",
      request({ Destination: { ToAddresses: ["Jürgen <j@example.com>"] } }),
    ],
    ["a parameter that this endpoint doesn't know", "BadRequestException", request({ TenantName: "t" })],
  ];
  test.each(cases)("%s: %s", { timeout: 30_000 }, async (_case, name, command) => {
    await expect(ses.send(command)).rejects.toMatchObject({ name });
    expect(await accepted()).toEqual([]);
  });

  test("a line of 998 octets and its end is within RFC 5321", async () => {
    await ses.send(request({}, mail({}, "x".repeat(998))));
    expect(await accepted()).toHaveLength(1);
  });
});

describe("R37 on a bad day", () => {
  test.each<[Fault, string, number]>([
    ["throttled", "TooManyRequestsException", 429],
    ["quota_used_up", "LimitExceededException", 400],
    ["rejected", "MessageRejected", 400],
    ["paused", "SendingPausedException", 400],
    ["suspended", "AccountSuspendedException", 400],
    ["domain_unverified", "MailFromDomainNotVerifiedException", 400],
    ["server_error", "InternalServiceErrorException", 500],
  ])("%s: the SDK raises %s with %i, and the next request goes through", async (fault, name, httpStatusCode) => {
    faults.next(fault);
    await expect(ses.send(request())).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    expect(await accepted()).toEqual([]);
    await ses.send(request());
    expect(await accepted()).toHaveLength(1);
  });

  test("the classes of the SDK fit", async () => {
    faults.next("throttled");
    await expect(ses.send(request())).rejects.toBeInstanceOf(TooManyRequestsException);
    faults.next("rejected");
    await expect(ses.send(request())).rejects.toBeInstanceOf(MessageRejected);
    faults.next("paused");
    await expect(ses.send(request())).rejects.toBeInstanceOf(SendingPausedException);
  });

  test("R36 a connection that breaks after the yes leaves an accepted mail, one before it leaves none", async () => {
    faults.next("reset_before_accept");
    await expect(ses.send(request())).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await accepted()).toEqual([]);
    faults.next("reset_after_accept");
    await expect(ses.send(request())).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await accepted()).toHaveLength(1);
  });

  test("several faults are met in their order", async () => {
    faults.next("throttled", 2);
    faults.next("paused");
    const names: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      names.push(
        await ses.send(request()).then(
          () => "sent",
          (error: Error) => error.name,
        ),
      );
    }
    expect(names).toEqual(["TooManyRequestsException", "TooManyRequestsException", "SendingPausedException", "sent"]);
    await accepted();
  });
});
