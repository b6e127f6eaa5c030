/** What the product builds on in S3, SQS and SES, by its own calls: against the stand-ins, or against real services. */
import { openArchive } from "@debrief/core/archive/archive";
import type { OutgoingMail } from "@debrief/core/mail/compose";
import { openMailer } from "@debrief/core/mailer/mailer";
import { deletionsFrom, objectsOf } from "@debrief/functions/aws/objects";
import { messagesTo } from "@debrief/functions/aws/queue";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { anyBucket, anyQueue, anySes } from "./fixtures/aws-services.ts";

describe("the archive, in S3", () => {
  let place: Awaited<ReturnType<typeof anyBucket>>;
  beforeAll(async () => {
    place = await anyBucket();
  });
  afterAll(async () => {
    await place.close();
    vi.unstubAllEnvs();
  });

  test.each(["inbound/d6iitobk75", "inbound/a b+c", "inbound/ü"])("%s is read octet for octet", async (key) => {
    const source = Buffer.from("Subject: ü\r\n\r\n\u0000\xff".repeat(1_000), "latin1");
    await place.file(key, source);
    expect(Buffer.from(await openArchive(objectsOf(place.bucket), deletionsFrom(place.bucket)).read(key))).toEqual(
      source,
    );
  });

  test("a mail that retention took is missing for good", async () => {
    const archive = openArchive(objectsOf(place.bucket), deletionsFrom(place.bucket));
    await expect(archive.read("inbound/nothing")).rejects.toMatchObject({
      name: "PermanentError",
      code: "archive.missing",
    });
  });

  test("R51 a mail that is erased is missing from then on, and may be erased again", async () => {
    const archive = openArchive(objectsOf(place.bucket), deletionsFrom(place.bucket));
    await place.file("inbound/ü b", Buffer.from("Subject: x"));
    await archive.remove("inbound/ü b");
    await expect(archive.read("inbound/ü b")).rejects.toMatchObject({ code: "archive.missing" });
    await archive.remove("inbound/ü b");
  });
});

describe("the work queue, in SQS", () => {
  let place: Awaited<ReturnType<typeof anyQueue>>;
  beforeAll(async () => {
    place = await anyQueue();
  });
  afterAll(async () => {
    await place.close();
    vi.unstubAllEnvs();
  });
  afterEach(() => place.drain());

  test("ten keys at once arrive whole, each of them", { timeout: 20_000 }, async () => {
    const bodies = Array.from({ length: 10 }, (_, number) => JSON.stringify({ id: `debrief-ü${number}` }));
    await messagesTo(place.url)(bodies);
    expect((await place.drain()).sort()).toEqual(bodies.sort());
  });

  test("a queue that is not there may be asked again, and eleven keys are not taken", { timeout: 20_000 }, async () => {
    await expect(messagesTo(`${place.url}-other`)(["x"])).rejects.toMatchObject({ code: "work.unavailable" });
    const eleven = Array.from({ length: 11 }, () => "x");
    await expect(messagesTo(place.url)(eleven)).rejects.toMatchObject({ code: "work.unavailable" });
    expect(await place.drain()).toEqual([]);
  });
});

describe("sending, through SES", () => {
  let place: Awaited<ReturnType<typeof anySes>>;
  beforeAll(async () => {
    place = await anySes();
  });
  afterAll(async () => {
    await place.close();
    vi.unstubAllEnvs();
  });

  const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
    from: { address: place.from, displayName: "Debrief" },
    // The simulator of SES: a real account sends nothing to a person.
    to: { address: "success@simulator.amazonses.com" },
    replyTo: { address: place.from },
    subject: "Questions about “your” interview",
    text: "Hello",
    html: "<p>Hello</p>",
    headers: [{ name: "Auto-Submitted", value: "auto-generated" }],
    tags: { effect: "questions_candidate" },
    ...more,
  });
  const attachments = [{ fileName: "notes.txt", contentType: "text/plain", text: "1. …" }];

  test.each([
    ["a text and its HTML", {}],
    ["a file, sent raw", { attachments }],
  ])("%s is taken and gets the id by which events name it", async (_name, more) => {
    const sent = await openMailer(place.ses, place.configurationSet).send(mail(more));
    expect(sent).toEqual({ result: "sent", providerId: expect.stringMatching(/^[\w-]{10,}$/) });
  });

  test("nothing leaves from an identity that nobody has verified", async () => {
    const from = { address: "somebody@unverified.example.net" };
    expect((await openMailer(place.ses, place.configurationSet).send(mail({ from }))).result).not.toBe("sent");
  });
});
