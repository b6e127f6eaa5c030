import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchBucket,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { archiveEndpoint } from "./archive-endpoint.ts";
import { archiveFolder } from "./archive-folder.ts";
import { type Listener, serveLoopback } from "./loopback.ts";

const Bucket = "debrief-archive";
let dir: string;
let listener: Listener;
let s3: S3Client;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "archive-"));
  listener = await serveLoopback(archiveEndpoint(archiveFolder(dir), [Bucket]));
  vi.stubEnv("AWS_ENDPOINT_URL_S3", listener.url);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  // As the product makes it: nothing but the SDK's own variables leads here.
  s3 = new S3Client({});
});

afterAll(async () => {
  vi.unstubAllEnvs();
  s3.destroy();
  await listener.close();
  await rm(dir, { recursive: true });
});

async function read(Key: string): Promise<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return (await Body?.transformToString()) ?? "";
}

describe("with the SDK's client", () => {
  test("an object comes back octet for octet, and stands as a plain file under bucket and key", async () => {
    const source = Buffer.from("Subject: ü\r\n\r\n\u0000\xff".repeat(1_000), "latin1");
    const put = await s3.send(new PutObjectCommand({ Bucket, Key: "inbound/d6iitobk75", Body: source }));
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: "inbound/d6iitobk75" }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(source);
    expect(got.ETag).toBe(put.ETag);
    expect(await readFile(join(dir, Bucket, "inbound", "d6iitobk75"))).toEqual(source);
  });

  test("a stream, which the SDK sends in aws-chunked coding with a trailing checksum, comes back whole", async () => {
    const size = 300_000;
    const Body = Readable.from(
      (function* () {
        for (let sent = 0; sent < size; sent += 1_000) yield Buffer.alloc(1_000, sent % 251);
      })(),
    );
    await s3.send(new PutObjectCommand({ Bucket, Key: "inbound/streamed", Body, ContentLength: size }));
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: "inbound/streamed" }));
    const octets = (await got.Body?.transformToByteArray()) ?? new Uint8Array();
    expect(octets.length).toBe(size);
    expect(octets[1_500]).toBe(1_000 % 251);
  });

  test("a mail of 40 MB goes in and out", { timeout: 30_000 }, async () => {
    const source = Buffer.alloc(40 * 1024 * 1024, "x");
    await s3.send(new PutObjectCommand({ Bucket, Key: "inbound/large", Body: source }));
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "inbound/large" }));
    expect(head.ContentLength).toBe(source.length);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "inbound/large" }));
  });

  test("a key that isn't there is NoSuchKey, NotFound for HEAD, and fine to delete", async () => {
    await expect(read("inbound/nothing")).rejects.toBeInstanceOf(NoSuchKey);
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: "inbound/nothing" }))).rejects.toBeInstanceOf(NotFound);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "inbound/nothing" }));
    await s3.send(new PutObjectCommand({ Bucket, Key: "folder/object", Body: "x" }));
    await expect(read("folder")).rejects.toBeInstanceOf(NoSuchKey);
  });

  test("a deleted object is gone", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "inbound/gone", Body: "x" }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "inbound/gone" }));
    await expect(read("inbound/gone")).rejects.toBeInstanceOf(NoSuchKey);
  });

  test("the last put wins, and If-None-Match keeps the first", async () => {
    const Key = "inbound/twice";
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: "first" }));
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: "second" }));
    expect(await read(Key)).toBe("second");
    const once = s3.send(new PutObjectCommand({ Bucket, Key, Body: "third", IfNoneMatch: "*" }));
    await expect(once).rejects.toMatchObject({ name: "PreconditionFailed", $metadata: { httpStatusCode: 412 } });
    expect(await read(Key)).toBe("second");
  });

  test("an unknown bucket is NoSuchBucket", async () => {
    const elsewhere = s3.send(new GetObjectCommand({ Bucket: "somebody-elses", Key: "x" }));
    await expect(elsewhere).rejects.toMatchObject({ name: NoSuchBucket.name });
  });

  test("what can't be kept is refused, not dropped", async () => {
    const withMetadata = s3.send(new PutObjectCommand({ Bucket, Key: "x/y", Body: "x", Metadata: { party: "1" } }));
    await expect(withMetadata).rejects.toMatchObject({ name: "NotImplemented" });
  });

  test.each(["../../escaped", "inbound/../../escaped", "inbound//x", "/x", "inbound/.", "a\\..\\b", "nul\u0000"])(
    "the key %j is refused and writes nothing outside the folder",
    async (Key) => {
      const put = s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
      await expect(put).rejects.toBeInstanceOf(S3ServiceException);
      expect((await readdir(dir)).sort()).toEqual([".unfinished", Bucket]);
    },
  );

  test("nothing half-written stays behind", async () => {
    expect(await readdir(join(dir, ".unfinished"))).toEqual([]);
  });
});

describe("over bare HTTP", () => {
  const signed = { authorization: "AWS4-HMAC-SHA256 Credential=local" };

  test("the bucket may be the host's first label", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "inbound/hosted", Body: "hello" }));
    const host = `${Bucket}.localhost:${listener.port}`;
    expect(await raw("GET", "/inbound/hosted", { ...signed, host })).toEqual({ status: 200, body: "hello" });
  });

  test("encoded slashes and dots are no way out", async () => {
    const { status, body } = await raw("GET", `/${Bucket}/..%2f..%2f..%2fetc%2fpasswd`, signed);
    expect(status).toBe(400);
    expect(body).toContain("<Code>InvalidArgument</Code>");
  });

  test("a wrong checksum or a broken chunk stores nothing", async () => {
    const wrong = await raw(
      "PUT",
      `/${Bucket}/inbound/broken`,
      { ...signed, "x-amz-checksum-crc32": "AAAAAA==" },
      "hello",
    );
    expect(wrong.body).toContain("<Code>BadDigest</Code>");
    const coded = { ...signed, "content-encoding": "aws-chunked", "x-amz-decoded-content-length": "5" };
    const short = await raw("PUT", `/${Bucket}/inbound/broken`, coded, "5\r\nhel");
    expect(short.body).toContain("<Code>IncompleteBody</Code>");
    await expect(read("inbound/broken")).rejects.toBeInstanceOf(NoSuchKey);
  });

  test("an unsigned request, as a web page would make it, gets nothing", async () => {
    expect((await raw("GET", `/${Bucket}/inbound/hosted`, {})).status).toBe(403);
  });

  function raw(method: string, path: string, headers: Record<string, string>, body?: string) {
    return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const outgoing = request({ host: "127.0.0.1", port: listener.port, method, path, headers }, async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }
});
