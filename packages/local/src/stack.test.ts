import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOUR, later } from "@debrief/core/clock";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChild } from "./fixtures/child.ts";
import { smallProduct } from "./fixtures/small-product.ts";
import { type LocalOptions, type LocalStack, startLocal } from "./stack.ts";

let dir: string;
let log: string[];
const running: LocalStack[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "stack-"));
  log = [];
});
afterEach(async () => {
  for (const stack of running.splice(0)) await stack.close();
  await rm(dir, { recursive: true });
});

async function start(options: LocalOptions = {}): Promise<LocalStack> {
  const stack = await startLocal({
    dir,
    smtpPort: 0,
    httpPort: 0,
    sweepEveryMs: 100,
    handlers: smallProduct,
    log: (line) => log.push(line),
    ...options,
  });
  running.push(stack);
  return stack;
}

async function mail(port: number, subject: string, from = "rae@agency.example"): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  await transport.sendMail({ from, to: "debrief@debrief.example.com", subject, text: "Hello" });
}

/** Subjects in a Maildir, in order of arrival. */
async function subjects(address = "rae@agency.example"): Promise<string[]> {
  const folder = join(dir, "mail", address, "new");
  const names = (await readdir(folder).catch(() => [])).sort();
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return sources.map((source) => /^Subject: (.*)$/m.exec(source)?.[1]?.trim() ?? "");
}

test("a mail goes in by SMTP, waits for its hour, and its answer lies in the sender's Maildir", async () => {
  const stack = await start();
  await mail(stack.smtpPort, "Fwd: Interview");
  await stack.settled();
  expect(await subjects()).toEqual([]);
  const due = await stack.nextDue();
  expect(due! > stack.clock.now()).toBe(true);
  await stack.clock.jumpTo(due!);
  await stack.settled();
  expect(await subjects()).toEqual(["Got Fwd: Interview"]);
  expect(await stack.nextDue()).toBeUndefined();
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});

test("the page and the API answer on this machine's names, and on no other", async () => {
  const stack = await start();
  expect(await (await fetch(stack.url)).text()).toContain("<html");
  expect(await (await fetch(`${stack.url}/v1/debriefs`)).json()).toEqual({ path: "/v1/debriefs" });
  expect(await statusUnder("evil.example", `${stack.url}/v1/debriefs`)).toBe(403);
  expect(await statusUnder("evil.example", stack.url)).toBe(403);
});

function statusUnder(host: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  });
}

test("state, clock and keys survive a restart, also in the same process", async () => {
  const first = await start();
  await first.clock.advance(24 * HOUR);
  await mail(first.smtpPort, "before");
  await first.settled();
  const keys = await readFile(join(dir, "token-keys.json"), "utf8");
  const due = await first.nextDue();
  await first.close();
  const second = await start();
  expect(second.clock.now() > later(new Date().toISOString(), 23 * HOUR)).toBe(true);
  expect(await second.nextDue()).toBe(due);
  await second.clock.jumpTo(due!);
  await second.settled();
  expect(await subjects()).toEqual(["Got before"]);
  expect(await readFile(join(dir, "token-keys.json"), "utf8")).toBe(keys);
  expect((await stat(join(dir, "token-keys.json"))).mode & 0o777).toBe(0o600);
});

test("R37 a throttled SES costs a retry, no mail, and is done within the wait", async () => {
  const stack = await start();
  await mail(stack.smtpPort, "throttled");
  await stack.settled();
  stack.faults.next("throttled", 2);
  await stack.clock.advance(HOUR);
  await stack.settled();
  expect(await subjects()).toEqual(["Got throttled"]);
});

test("what can't settle is said in words", async () => {
  const stack = await start();
  await mail(stack.smtpPort, "paused");
  await stack.settled();
  stack.faults.next("paused", 100);
  await stack.clock.advance(HOUR);
  await expect(stack.settled(500)).rejects.toThrow(/Not settled after 500 ms: the queue "work" holds 1/);
});

test("closing puts the process's environment back, and leaves the folder free", async () => {
  const before = { ...process.env };
  const stack = await start();
  expect(process.env.AWS_ENDPOINT_URL_S3).toMatch(/^http:\/\/127\.0\.0\.1:/);
  await stack.close();
  expect({ ...process.env }).toEqual(before);
  expect(await readdir(dir)).not.toContain("lock");
});

test("the person's own AWS set-up is out of sight", async () => {
  process.env.AWS_PROFILE = "production";
  process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true";
  try {
    const stack = await start();
    expect(process.env.AWS_PROFILE).toBeUndefined();
    expect(process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS).toBeUndefined();
    await stack.close();
    expect(process.env.AWS_PROFILE).toBe("production");
  } finally {
    delete process.env.AWS_PROFILE;
    delete process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS;
  }
});

describe("a start that can't be", () => {
  test("on a folder in use says by whom, and harms nothing", async () => {
    const stack = await start();
    await expect(start()).rejects.toThrow(`already running on ${dir} at ${stack.url} (process ${process.pid})`);
    await mail(stack.smtpPort, "still here");
    await stack.settled();
    expect(await stack.nextDue()).toBeDefined();
  });

  test.each(["smtpPort", "httpPort"] as const)("on a taken %s says so, and leaves nothing behind", async (option) => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ [option]: port })).rejects.toMatchObject({ code: "local.port_in_use" });
    other.close();
    await (await start()).close();
  });
});

describe("kill -9", () => {
  const freePort = async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  };

  test("with a mail in a handler's hands: the next start does it, once", { timeout: 30_000 }, async () => {
    const port = await freePort();
    const first = await startChild("run-stack.ts", [dir, String(port), "hang"], "up");
    await mail(port, "in the middle");
    await first.says("at work");
    await first.kill("SIGKILL");
    const stack = await start();
    await stack.settled();
    await stack.clock.advance(HOUR);
    await stack.settled();
    expect(await subjects()).toEqual(["Got in the middle"]);
  });

  test("after the last 250: no accepted mail is lost", { timeout: 30_000 }, async () => {
    const port = await freePort();
    const first = await startChild("run-stack.ts", [dir, String(port)], "up");
    await Promise.all(
      Array.from({ length: 10 }, (_, number) => mail(port, `mail ${number}`, `p${number}@agency.example`)),
    );
    await first.kill("SIGKILL");
    const stack = await start();
    await stack.settled();
    await stack.clock.advance(HOUR);
    await stack.settled();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => subjects(`p${number}@agency.example`)));
    expect(answers).toEqual(Array.from({ length: 10 }, (_, number) => [`Got mail ${number}`]));
  });
});
