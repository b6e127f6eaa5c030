import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChild } from "./fixtures/child.ts";
import { openQueue, type QueueOptions } from "./queue.ts";

let dir: string;
let wall: number;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "queue-"));
  wall = 1_790_000_000_000;
});
afterEach(() => rm(dir, { recursive: true }));

const open = (options: Partial<QueueOptions> = {}) => openQueue({ dir, name: "inbound", now: () => wall, ...options });

describe("delivery", () => {
  test("messages come oldest first, and are hidden while leased", async () => {
    const queue = await open();
    for (const body of ["one", "two", "three"]) await queue.send(body);
    expect((await queue.receive(2)).map(({ body }) => body)).toEqual(["one", "two"]);
    expect((await queue.receive(10)).map(({ body }) => body)).toEqual(["three"]);
    expect(await queue.receive(10)).toEqual([]);
    expect(queue.depth()).toEqual({ visible: 0, inFlight: 3, delayed: 0, dead: 0 });
  });

  test("two consumers at once never hold the same message", async () => {
    const queue = await open();
    for (let number = 0; number < 20; number++) await queue.send(String(number));
    const batches = await Promise.all(Array.from({ length: 4 }, () => queue.receive(10)));
    expect(batches.flat()).toHaveLength(20);
    expect(new Set(batches.flat().map(({ body }) => body)).size).toBe(20);
  });

  test("a removed message is gone, for the next start too", async () => {
    const queue = await open();
    await queue.send("one");
    const [message] = await queue.receive(1);
    expect(await queue.remove(message!.receiptHandle)).toBe(true);
    expect(await queue.remove(message!.receiptHandle)).toBe(false);
    expect((await open()).depth().visible).toBe(0);
  });

  test("a lease that ends makes the message visible again, and its old handle worthless", async () => {
    const queue = await open({ visibility: 1_000 });
    await queue.send("one");
    const [first] = await queue.receive(1);
    wall += 1_000;
    const [second] = await queue.receive(1);
    expect(second).toMatchObject({ messageId: first!.messageId, receiveCount: 2 });
    expect(await queue.remove(first!.receiptHandle)).toBe(false);
    expect(await queue.remove(second!.receiptHandle)).toBe(true);
  });

  test("a delayed message waits", async () => {
    const queue = await open();
    await queue.send("later", { delay: 5_000 });
    expect(await queue.receive(1)).toEqual([]);
    expect(queue.depth().delayed).toBe(1);
    wall += 5_000;
    expect(await queue.receive(1)).toHaveLength(1);
  });
});

describe("failure", () => {
  test("R54 a message is tried five times with growing waits, then put aside with a word", async () => {
    const dead: string[] = [];
    const queue = await open({ onDead: ({ messageId }) => dead.push(messageId) });
    const { messageId } = await queue.send("poison");
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      const since = wall;
      let [message] = await queue.receive(1);
      while (!message) {
        wall += 500;
        [message] = await queue.receive(1);
      }
      waits.push(wall - since);
      expect(message.receiveCount).toBe(attempt);
      await queue.giveBack(message.receiptHandle);
    }
    expect(waits).toEqual([0, 1_000, 2_000, 4_000, 8_000]);
    expect(dead).toEqual([messageId]);
    expect(queue.depth()).toEqual({ visible: 0, inFlight: 0, delayed: 0, dead: 1 });
    expect(await readdir(join(dir, "inbound", "dead"))).toHaveLength(1);
  });

  test("a message on its way aside is counted until it lies there", async () => {
    const queue = await open({ maxReceiveCount: 1 });
    await queue.send("fails");
    const [message] = await queue.receive(1);
    const given = queue.giveBack(message?.receiptHandle ?? "");
    expect(queue.held()).toBe(1);
    expect(queue.depth()).toMatchObject({ visible: 0, delayed: 1, dead: 0 });
    await given;
    expect(queue.held()).toBe(0);
    expect(queue.depth()).toEqual({ visible: 0, inFlight: 0, delayed: 0, dead: 1 });
  });

  test("a file that was damaged while nothing ran is put aside, and its neighbours are delivered", async () => {
    const before = await open();
    await before.send("one");
    await before.send("two");
    const [name] = (await readdir(join(dir, "inbound", "waiting"))).sort();
    await writeFile(join(dir, "inbound", "waiting", name!), "{");
    const queue = await open();
    expect((await queue.receive(10)).map(({ body }) => body)).toEqual(["two"]);
    expect(queue.depth()).toMatchObject({ inFlight: 1, dead: 1 });
  });
});

describe("kill -9", () => {
  test("between lease and settlement: every message is there at the next start, its tries counted", async () => {
    const before = await open();
    for (let number = 0; number < 5; number++) await before.send(String(number));
    const consumer = await startChild("consume-queue.ts", [dir], "leased");
    await consumer.kill("SIGKILL");
    const after = await open();
    const messages = await after.receive(10);
    expect(messages.map(({ body }) => body)).toEqual(["0", "1", "2", "3", "4"]);
    expect(messages.map(({ receiveCount }) => receiveCount)).toEqual([2, 2, 2, 2, 2]);
  });

  test("a message that kills its consumer each time is put aside in the end", async () => {
    const before = await open({ maxReceiveCount: 2 });
    await before.send("killer");
    for (let start = 0; start < 2; start++)
      await (await startChild("consume-queue.ts", [dir], "leased")).kill("SIGKILL");
    const after = await open({ maxReceiveCount: 2 });
    expect(await after.receive(10)).toEqual([]);
    expect(after.depth().dead).toBe(1);
  });

  test("in the middle of sending: whatever was accepted is there and whole, and half a message never shows", async () => {
    const producer = await startChild("fill-queue.ts", [dir], "20");
    await producer.kill("SIGKILL");
    const after = await open();
    const bodies: string[] = [];
    for (let batch = await after.receive(10); batch.length > 0; batch = await after.receive(10)) {
      bodies.push(...batch.map(({ body }) => body));
    }
    expect(bodies.length).toBeGreaterThanOrEqual(21);
    expect(
      bodies.every((body, number) => body.startsWith(`message ${number} `) && body.endsWith("x".repeat(20_000))),
    ).toBe(true);
    expect(after.depth().dead).toBe(0);
  });
});
