/**
 * The SESv2 endpoint: POST /v2/email/outbound-emails, as strict as SES, with the identifiers, header rewriting and errors
 * of SES. A mail is in the outgoing queue, on disk, before SES's yes goes out; carrier.ts takes it from there.
 */
import { randomUUID } from "node:crypto";
import type { Clock } from "@debrief/core/clock";
import { type Context, Hono } from "hono";
import * as z from "zod";
import { type LoopbackEnv, onlySigned } from "./loopback.ts";
import type { Queue } from "./queue.ts";
import type { Accepted } from "./ses/event.ts";
import { type Faults, refusalFor } from "./ses/faults.ts";
import { SES_DOMAIN, sentMessageId } from "./ses/identifier.ts";
import { Refusal } from "./ses/refusal.ts";
import { field, mailDate, readSource, writeSource } from "./ses/source.ts";
import { type Account, readSubmission, type Submission } from "./ses/submission.ts";

export type SesEndpointOptions = { account: Account; outgoing: Queue; clock: Clock; faults: Faults };

export function sesEndpoint({ account, outgoing, clock, faults }: SesEndpointOptions): Hono<LoopbackEnv> {
  const app = new Hono<LoopbackEnv>();
  app.use(onlySigned);

  app.post("/v2/email/outbound-emails", async (c) => {
    const fault = faults.take();
    const refusal = fault && refusalFor(fault);
    if (refusal) throw refusal;
    if (fault === "reset_before_accept") return hangUp(c);
    const submission = await readSubmission(await jsonOf(c), account);
    const accepted = accept(submission, clock);
    await outgoing.send(writeAccepted(accepted));
    if (fault === "reset_after_accept") return hangUp(c);
    return c.json({ MessageId: accepted.messageId }, 200, { "x-amzn-requestid": randomUUID() });
  });

  app.notFound((c) => c.json({ message: "Unknown operation" }, 404, errorHeaders("UnknownOperationException")));
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : new Refusal("InternalServiceErrorException", error.message);
    return c.json({ message: refusal.message }, refusal.status, errorHeaders(refusal.code));
  });
  return app;
}

function errorHeaders(name: string): Record<string, string> {
  return { "x-amzn-errortype": name, "x-amzn-requestid": randomUUID() };
}

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new Refusal("BadRequestException", `The body is no JSON: ${cause}`);
  }
}

function hangUp(c: Context<LoopbackEnv>): Response {
  c.env.incoming.socket.destroy();
  return c.body(null);
}

function accept(submission: Submission, clock: Clock): Accepted {
  const acceptedAt = clock.now();
  const messageId = sentMessageId(acceptedAt);
  return { ...submission, messageId, acceptedAt, source: stamped(submission.source, messageId, acceptedAt) };
}

/** SES puts its own Message-ID and Date in the place of any given ones, and keeps Bcc and its X-SES- words to itself. */
function stamped(source: Buffer, messageId: string, at: string): Buffer {
  const { fields, body } = readSource(source);
  const kept = fields.filter(({ name }) => !/^(message-id|date|return-path|bcc|x-ses-.*)$/i.test(name));
  const own = [
    field("Message-ID", `<${messageId}@${SES_DOMAIN}>`),
    field("Date", mailDate(at)),
    field("Feedback-ID", "::1.eu-west-1.local:AmazonSES"),
    field("X-SES-Outgoing", `${at.slice(0, 10).replaceAll("-", ".")}-127.0.0.1`),
  ];
  return writeSource([...kept, ...own], body);
}

const Written = z.object({
  messageId: z.string(),
  acceptedAt: z.string(),
  from: z.string(),
  recipients: z.array(z.string()),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
  configurationSet: z.string().optional(),
  source: z.base64().transform((text) => Buffer.from(text, "base64")),
});

function writeAccepted({ source, ...rest }: Accepted): string {
  return JSON.stringify({ ...rest, source: source.toString("base64") });
}

/** An accepted mail from the body of its message in the outgoing queue. */
export function readAccepted(body: string): Accepted {
  return Written.parse(JSON.parse(body));
}
