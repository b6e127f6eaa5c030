/**
 * The S3 endpoint: PutObject, GetObject, HeadObject and DeleteObject over a folder, with the answers, errors and checks of
 * the S3 API reference. Buckets are addressed by path or by host name. What it can't keep (metadata) or do, it refuses.
 */
import { createHash, randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ArchiveFolder, UnsafeKey } from "./archive-folder.ts";
import { dechunk } from "./aws-chunked.ts";
import { onlySigned } from "./loopback.ts";

/** A mail is at most 40 MB (SES); the rest is room for the chunked coding. */
const MAX_OCTETS = 48 * 1024 * 1024;

/** The endpoint over a folder. `buckets` are the ones that exist. */
export function archiveEndpoint(folder: ArchiveFolder, buckets: string[]): Hono {
  const app = new Hono();

  const addressed = (c: Context): { bucket: string; key: string } => {
    const { bucket, key } = objectOf(c);
    if (!buckets.includes(bucket)) throw new S3Error("NoSuchBucket", 404, "The specified bucket does not exist");
    if (key === "") throw new S3Error("NotImplemented", 501, "The local S3 endpoint knows objects only.");
    return { bucket, key };
  };

  async function found(c: Context): Promise<Buffer> {
    const { bucket, key } = addressed(c);
    const content = await folder.get(bucket, key);
    if (!content) throw new S3Error("NoSuchKey", 404, "The specified key does not exist.");
    return content;
  }

  app.use(onlySigned);
  app.use(refuseWhatIsNotDone);

  app.put("*", async (c) => {
    const { bucket, key } = addressed(c);
    const content = await receivedContent(c);
    if (c.req.header("if-none-match") === "*" && (await folder.get(bucket, key))) {
      throw new S3Error("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold");
    }
    await folder.put(bucket, key, content);
    return c.body(null, 200, { etag: etag(content), ...requestId() });
  });

  // Hono answers HEAD with this too, and leaves the body away.
  app.get("*", async (c) => {
    const content = await found(c);
    return c.body(new Uint8Array(content), 200, {
      etag: etag(content),
      "content-type": "application/octet-stream",
      "content-length": String(content.length),
      ...requestId(),
    });
  });

  app.delete("*", async (c) => {
    const { bucket, key } = addressed(c);
    await folder.remove(bucket, key);
    return c.body(null, 204, requestId());
  });

  app.onError((error, c) => {
    const known = asS3Error(error);
    return c.body(errorXml(known), known.status, { "content-type": "application/xml", ...requestId() });
  });
  return app;
}

class S3Error extends Error {
  readonly code: string;
  readonly status: ContentfulStatusCode;

  constructor(code: string, status: ContentfulStatusCode, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

function asS3Error(error: Error): S3Error {
  if (error instanceof S3Error) return error;
  if (error instanceof UnsafeKey) return new S3Error("InvalidArgument", 400, error.message);
  return new S3Error("InternalError", 500, error.message);
}

/** `/<bucket>/<key>`, as the SDK writes it for an address in numbers, or `/<key>` on the host `<bucket>.localhost`. */
function objectOf(c: Context): { bucket: string; key: string } {
  const host = (c.req.header("host") ?? "").replace(/:\d+$/, "");
  const hosted = /^(.+)\.localhost$/.exec(host)?.[1];
  const path = decoded(new URL(c.req.url).pathname.slice(1));
  if (hosted !== undefined) return { bucket: hosted, key: path };
  const slash = path.indexOf("/");
  return slash < 0 ? { bucket: path, key: "" } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw new S3Error("InvalidURI", 400, `Couldn't parse the specified URI: ${cause}`);
  }
}

async function refuseWhatIsNotDone(c: Context, next: () => Promise<void>): Promise<void> {
  const subresource = [...new URL(c.req.url).searchParams.keys()].find((name) => name !== "x-id");
  const header = Object.keys(c.req.header()).find((name) =>
    /^x-amz-(meta-|copy-source|tagging|object-lock)/.test(name),
  );
  const unknown = subresource ?? header ?? (c.req.method === "POST" ? "POST" : undefined);
  if (unknown !== undefined) throw new S3Error("NotImplemented", 501, `The local S3 endpoint does not do ${unknown}.`);
  await next();
}

/** The object's octets, out of their coding and checked against the length and checksums that came along. */
async function receivedContent(c: Context): Promise<Buffer> {
  const body = Buffer.from(await c.req.arrayBuffer());
  if (body.length > MAX_OCTETS)
    throw new S3Error("EntityTooLarge", 400, "Your proposed upload exceeds the maximum size");
  const { content, trailers } = unwrapped(c, body);
  const length = c.req.header("x-amz-decoded-content-length");
  if (length !== undefined && Number(length) !== content.length) {
    throw new S3Error("IncompleteBody", 400, "The request body has another length than it announced");
  }
  const checksum = c.req.header("x-amz-checksum-crc32") ?? trailers.get("x-amz-checksum-crc32");
  const digest = c.req.header("content-md5");
  const intact = (checksum ?? crc32Of(content)) === crc32Of(content) && (digest ?? md5Of(content)) === md5Of(content);
  if (!intact) throw new S3Error("BadDigest", 400, "The checksum you specified did not match what we received.");
  return content;
}

function unwrapped(c: Context, body: Buffer): { content: Buffer; trailers: Map<string, string> } {
  const chunked =
    c.req.header("content-encoding")?.includes("aws-chunked") ||
    c.req.header("x-amz-content-sha256")?.startsWith("STREAMING-");
  if (!chunked) return { content: body, trailers: new Map() };
  const dechunked = dechunk(body);
  if (!dechunked) throw new S3Error("IncompleteBody", 400, "The chunked body is broken");
  return dechunked;
}

function crc32Of(content: Buffer): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return sum.toString("base64");
}

function md5Of(content: Buffer): string {
  return createHash("md5").update(content).digest("base64");
}

function etag(content: Buffer): string {
  return `"${createHash("md5").update(content).digest("hex")}"`;
}

function requestId(): { "x-amz-request-id": string } {
  return { "x-amz-request-id": randomUUID() };
}

function errorXml({ code, message }: S3Error): string {
  const text = message.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>`;
}
