/** The calls to AWS that go without a client of the SDK, and the patience of those that have one, against a server that breaks. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { openArchive } from "@debrief/core/archive/archive";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { table } from "../parts/table.ts";
import { deletionsFrom, objectsOf } from "./objects.ts";
import { messagesTo } from "./queue.ts";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };

let server: Server;
let answer: (response: ServerResponse, request: IncomingMessage) => void;
let seen: Seen[];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  seen = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("AWS_ENDPOINT_URL_S3", url);
  vi.stubEnv("AWS_ENDPOINT_URL_SQS", url);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
  vi.stubEnv("AWS_SESSION_TOKEN", "of the role");
});
afterEach(() => vi.unstubAllEnvs());

const archive = () => openArchive(objectsOf("mails"), deletionsFrom("mails"));

test("an object is asked for by a signed request, with the session of the role, and its key escaped", async () => {
  answer = (response) => response.end("From: jane@example.com\r\n\r\nHello");
  expect(Buffer.from(await archive().read("inbound/a b+c")).toString()).toBe("From: jane@example.com\r\n\r\nHello");
  expect(seen).toMatchObject([
    {
      method: "GET",
      url: "/mails/inbound/a%20b%2Bc",
      headers: {
        authorization: expect.stringMatching(
          /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=[0-9a-f]{64}$/,
        ),
        "x-amz-security-token": "of the role",
      },
    },
  ]);
});

test("an object that is gone fails for good, a service that is unwell may be asked again", async () => {
  answer = (response) => response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
  await expect(archive().read("x")).rejects.toMatchObject({ name: "PermanentError", code: "archive.missing" });
  answer = (response) => response.writeHead(503).end();
  await expect(archive().read("x")).rejects.toMatchObject({ name: "TransientError", code: "archive.unavailable" });
});

test("R51 an object is deleted by a signed request; one that is gone already is no error, a service that is unwell is", async () => {
  answer = (response) => response.writeHead(204).end();
  await archive().remove("inbound/a b");
  expect(seen).toMatchObject([{ method: "DELETE", url: "/mails/inbound/a%20b" }]);
  answer = (response) => response.writeHead(404).end();
  await archive().remove("x");
  answer = (response) => response.writeHead(503).end();
  await expect(archive().remove("x")).rejects.toMatchObject({ name: "TransientError", code: "archive.unavailable" });
});

test("R9 a mail beyond 40 MB is turned away before it is read", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-length": String(50 * 1024 * 1024) });
    response.write("the first of fifty million");
  };
  await expect(archive().read("x")).rejects.toMatchObject({ name: "PermanentError", code: "mail.too_large" });
});

test("a connection that was dead is tried again, three times in all", async () => {
  let left = 2;
  answer = (response, request) => {
    if (left-- > 0) request.socket.destroy();
    else response.end("Hello");
  };
  expect(Buffer.from(await archive().read("x")).toString()).toBe("Hello");
  left = 3;
  await expect(archive().read("x")).rejects.toMatchObject({ code: "archive.unavailable" });
  expect(seen).toHaveLength(6);
});

test("messages go to the queue in one batch, and one that is not taken makes all of it come again", async () => {
  const put = messagesTo("https://sqs.eu-west-1.amazonaws.com/123456789012/work");
  answer = (response) => response.end(JSON.stringify({ Successful: [{ Id: "0" }, { Id: "1" }] }));
  await put(["one", "two"]);
  expect(seen[0]?.headers).toMatchObject({
    "x-amz-target": "AmazonSQS.SendMessageBatch",
    "content-type": "application/x-amz-json-1.0",
    authorization: expect.stringContaining("/eu-west-1/sqs/aws4_request"),
  });
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
    QueueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/work",
    Entries: [
      { Id: "0", MessageBody: "one" },
      { Id: "1", MessageBody: "two" },
    ],
  });
  answer = (response) => response.end(JSON.stringify({ Successful: [{ Id: "0" }], Failed: [{ Id: "1" }] }));
  await expect(put(["one", "two"])).rejects.toMatchObject({ name: "TransientError", code: "work.unavailable" });
  answer = (response) => response.writeHead(400).end();
  await expect(put(["one"])).rejects.toMatchObject({ name: "TransientError", code: "work.unavailable" });
});

test("without the variables of a function nothing is asked of anyone", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "");
  await expect(objectsOf("mails")("x")).rejects.toThrow("AWS_ACCESS_KEY_ID is not set");
  expect(seen).toEqual([]);
});

test("a table that never answers is asked again after three seconds", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", process.env.AWS_ENDPOINT_URL_S3);
  let asked = 0;
  answer = (response) => {
    if (asked++ > 0) response.end(JSON.stringify({ TableNames: ["debrief"] }));
  };
  const client = table();
  expect(await client.send(new ListTablesCommand({}))).toMatchObject({ TableNames: ["debrief"] });
  expect(asked).toBe(2);
  client.destroy();
  table.install(undefined);
}, 10_000);
