import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { takeLock } from "@debrief/local/lock";
import { openQueue } from "@debrief/local/queue";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsageError } from "./failure.ts";
import { run } from "./redrive.ts";
import { redriveStage } from "./redrive-stage.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-redrive-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

async function redrive(...args: string[]): Promise<string> {
  const output = new PassThrough();
  expect(await run(args, output)).toBe(0);
  return String(output.read() ?? "");
}

describe("on a local stack", () => {
  const queues = () => join(dir, "queues");
  const open = (name: string) => openQueue({ dir: queues(), name, visibility: 0, backoff: 0 });

  /** A message that failed five times. */
  async function dead(name: string, body: string): Promise<void> {
    const queue = await open(name);
    await queue.send(body);
    for (let failure = 0; failure < 6; failure++) await queue.receive(1);
    expect(queue.depth()).toMatchObject({ dead: 1, visible: 0 });
  }

  test("what was put aside is delivered again, with all its tries, and a second time there is nothing", async () => {
    await dead("inbound", "a mail");
    expect(await redrive("--dir", dir, "--dry-run")).toContain("inbound  1 put aside");
    expect((await open("inbound")).depth()).toMatchObject({ dead: 1, visible: 0 });
    const said = await redrive("--dir", dir);
    expect(said).toContain("inbound  1 moved back");
    expect(said).toContain("debrief start");
    const queue = await open("inbound");
    expect(queue.depth()).toMatchObject({ dead: 0, visible: 1 });
    expect(await queue.receive(1)).toMatchObject([{ body: "a mail", receiveCount: 1 }]);
    expect(await redrive("--dir", dir)).toContain("Nothing to move.");
  });

  test("--queue leaves the others alone, and delivery is both what SES took and what it told", async () => {
    await dead("work", "due");
    await dead("events", "bounced");
    expect(await redrive("--dir", dir, "--queue", "delivery")).toContain("events   1 moved back");
    expect((await open("work")).depth()).toMatchObject({ dead: 1 });
  });

  test("a damaged file stays where it is, and is told", async () => {
    await open("work");
    const path = join(queues(), "work", "dead");
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "000000000000001-000000000-00000000-0000-0000-0000-000000000000.5.json"), "{");
    expect(await redrive("--dir", dir)).toContain("work     0 moved back, 1 cannot be read and stay");
    expect(await readdir(path)).toHaveLength(1);
  });

  test("a stack that runs is left alone, with a word", async () => {
    await dead("work", "due");
    const lock = await takeLock(dir);
    await expect(redrive("--dir", dir)).rejects.toMatchObject({ code: "local.already_running" });
    await lock.close();
    expect(await redrive("--dir", dir)).toContain("work     1 moved back");
  });

  test("a folder that is no stack's, an unknown queue and two places are refused", async () => {
    await expect(redrive("--dir", dir)).rejects.toMatchObject({ code: "local.nothing_there" });
    await expect(redrive("--dir", dir, "--queue", "outbound")).rejects.toThrow(UsageError);
    await expect(redrive("--dir", dir, "--stage", "dev")).rejects.toThrow(UsageError);
  });
});

describe("on a deployed stage", () => {
  let server: Server;
  let calls: { action: string; input: { SourceArn?: string; QueueUrl?: string } }[];
  let waiting: number;
  let tasks: { Status: string; [more: string]: unknown }[];
  let next: string;

  beforeEach(async () => {
    calls = [];
    waiting = 3;
    tasks = [];
    next = "COMPLETED";
    // SQS as its API reference describes these three actions; the account is the test's.
    server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const action = String(request.headers["x-amz-target"]).replace("AmazonSQS.", "");
      const input = JSON.parse(body);
      calls.push({ action, input });
      const task = tasks[0];
      if (action === "GetQueueAttributes")
        response.end(
          JSON.stringify({
            Attributes: {
              QueueArn: `arn:aws:sqs:eu-west-1:123456789012:${input.QueueUrl.split("/").pop()}`,
              ApproximateNumberOfMessages: String(waiting),
            },
          }),
        );
      else if (action === "StartMessageMoveTask" && next === "REFUSED")
        response
          .writeHead(400)
          .end(JSON.stringify({ __type: "com.amazonaws.sqs#AccessDenied", message: "Not yours." }));
      else if (action === "StartMessageMoveTask") {
        tasks = [
          { Status: "RUNNING", ApproximateNumberOfMessagesMoved: 1, ApproximateNumberOfMessagesToMove: waiting },
        ];
        response.end(JSON.stringify({ TaskHandle: "handle" }));
      } else {
        response.end(JSON.stringify({ Results: task ? [task] : [] }));
        if (task?.Status === "RUNNING")
          tasks = [{ ...task, Status: next, ApproximateNumberOfMessagesMoved: waiting, FailureReason: "Not found." }];
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("AWS_ENDPOINT_URL_SQS", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    vi.stubEnv("AWS_REGION", "eu-west-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "stage");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "stage");
    const links: Record<string, unknown> = { App: { name: "debrief", stage: "production" } };
    for (const name of ["InboundDlq", "WorkDlq", "DeliveryDlq"])
      links[name] = { url: `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}` };
    for (const [name, link] of Object.entries(links)) vi.stubEnv(`SST_RESOURCE_${name}`, JSON.stringify(link));
    const { Resource } = await import("sst");
    Object.assign(Resource, links);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  async function stage(dryRun = false): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const code = await redriveStage(["inbound"], { dryRun, say: (line) => lines.push(line), pollMs: 1 });
    return { code, said: lines.join("\n") };
  }
  const started = () => calls.filter(({ action }) => action === "StartMessageMoveTask");

  test("a move is started on the dead-letter queue, watched to its end, and told", async () => {
    const { code, said } = await stage();
    expect(code).toBe(0);
    expect(started().map(({ input }) => input)).toEqual([
      { SourceArn: "arn:aws:sqs:eu-west-1:123456789012:InboundDlq" },
    ]);
    expect(said).toContain("inbound  1 of 3 moved back\ninbound  3 of 3 moved back");
    expect(said).toContain("tried again at once");
  });

  test("a move that runs already is joined, not started again", async () => {
    tasks = [{ Status: "RUNNING", ApproximateNumberOfMessagesMoved: 2, ApproximateNumberOfMessagesToMove: 3 }];
    expect((await stage()).code).toBe(0);
    expect(started()).toEqual([]);
  });

  test("--dry-run and an empty queue start nothing", async () => {
    expect((await stage(true)).said).toContain("inbound  3 put aside");
    waiting = 0;
    expect((await stage()).said).toContain("Nothing to move.");
    expect(started()).toEqual([]);
  });

  test("a move that fails, and one that is refused, end with what SQS said", async () => {
    next = "FAILED";
    expect(await stage()).toMatchObject({ code: 1, said: expect.stringContaining("SQS says failed: Not found.") });
    tasks = [];
    next = "REFUSED";
    await expect(stage()).rejects.toMatchObject({
      code: "redrive.refused",
      message: "SQS refused StartMessageMoveTask: AccessDenied. Not yours.",
    });
  });

  test("the whole command runs inside the shell of the stage, and outside says the line to run", async () => {
    const config = join(dir, "debrief.config.ts");
    await writeFile(
      config,
      `export const config = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
       export const deployment = { region: "eu-west-1" };`,
    );
    const said = await redrive("--stage", "production", "--dry-run", "--config", config);
    expect(said).toContain("inbound  3 put aside\nwork     3 put aside\ndelivery 3 put aside");
    vi.stubEnv("SST_RESOURCE_App", "");
    await expect(redrive("--stage", "production", "--config", config)).rejects.toThrow(
      "npx sst shell --stage production -- npx debrief redrive --stage production",
    );
  });
});
