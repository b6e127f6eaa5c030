import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { putMail } from "../maildir.ts";
import { fileSent, listAddresses, listMessages, MAX_MESSAGES, markSeen, readMessage } from "./maildir.ts";

const jane = "jane.doe@example.com";
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "debrief-maildir-"));
});
afterEach(() => rm(root, { recursive: true }));

function deliver(address: string, name: string, at = "2026-11-24T14:00:00.000Z") {
  return putMail(root, address, name, Buffer.from(`Subject: ${name}\r\n\r\nHi\r\n`), new Date(at));
}

async function subjects(address: string): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await listMessages(root, address)) {
    found.push(
      Buffer.from((await readMessage(root, address, id)) ?? [])
        .toString()
        .split("\r\n")[0] ?? "",
    );
  }
  return found;
}

test("a missing root, and an address without a Maildir, are empty", async () => {
  expect(await listAddresses(join(root, "nowhere"))).toEqual([]);
  expect(await listMessages(root, jane)).toEqual([]);
  expect(await markSeen(root, jane)).toBe(0);
});

test("addresses are listed with their messages, those in `new` and those without the flag S as unread", async () => {
  await deliver(jane, "one");
  await deliver(jane, "two");
  await writeFile(join(root, jane, "cur", "1.a:2,RS"), "x");
  await writeFile(join(root, jane, "cur", "2.b:2,F"), "x");
  await deliver("o'hara+x@example.com", "three");
  await mkdir(join(root, "not an address"));
  expect(await listAddresses(root)).toEqual([
    { address: jane, messages: 4, unread: 3 },
    { address: "o'hara+x@example.com", messages: 1, unread: 1 },
  ]);
});

test("messages are in order of delivery, newest last, what was sent among them", async () => {
  await deliver(jane, "second", "2026-11-24T15:00:00.000Z");
  await deliver(jane, "first", "2026-11-24T14:00:00.000Z");
  await fileSent(root, jane, Buffer.from("Subject: answer\r\n\r\n"), "2026-11-24T15:00:00.000Z");
  expect(await subjects(jane)).toEqual(["Subject: first", "Subject: second", "Subject: answer"]);
  expect((await listMessages(root, jane)).map(({ sent, unread, arrivedAt }) => ({ sent, unread, arrivedAt }))).toEqual([
    { sent: false, unread: true, arrivedAt: "2026-11-24T14:00:00.000Z" },
    { sent: false, unread: true, arrivedAt: "2026-11-24T15:00:00.000Z" },
    { sent: true, unread: false, arrivedAt: "2026-11-24T15:00:00.000Z" },
  ]);
  expect(await listAddresses(root)).toEqual([{ address: jane, messages: 2, unread: 2 }]);
});

test("what answers a mail comes after it, also when it was delivered before the sent mail was filed", async () => {
  const begun = new Date(Date.now() - 1_000);
  await deliver(jane, "plan");
  await fileSent(root, jane, Buffer.from("Subject: invite\r\n\r\n"), "2026-11-24T14:00:00.000Z", begun);
  expect(await subjects(jane)).toEqual(["Subject: invite", "Subject: plan"]);
});

test("marking as read moves to `cur` with S beside the other flags, and the id stays", async () => {
  await deliver(jane, "one");
  await deliver(jane, "two");
  await writeFile(join(root, jane, "cur", "1.a:2,F"), "x");
  const ids = (await listMessages(root, jane)).map(({ id }) => id);
  expect(await markSeen(root, jane, ids[1] ?? "")).toBe(1);
  expect(await readdir(join(root, jane, "new"))).toHaveLength(1);
  expect(await markSeen(root, jane)).toBe(2);
  expect(await markSeen(root, jane)).toBe(0);
  expect((await readdir(join(root, jane, "cur"))).map((name) => name.split(":")[1]).sort()).toEqual([
    "2,FS",
    "2,S",
    "2,S",
  ]);
  expect((await listMessages(root, jane)).map(({ id }) => id)).toEqual(ids);
});

test("no more than the newest messages are listed", async () => {
  await deliver(jane, "first");
  for (let index = 0; index < MAX_MESSAGES + 5; index += 1) {
    await writeFile(join(root, jane, "cur", `${1_800_000_000 + index}.x:2,S`), "x");
  }
  const listed = await listMessages(root, jane);
  expect(listed).toHaveLength(MAX_MESSAGES);
  expect(listed.at(-1)?.arrivedAt).toBe(new Date((1_800_000_000 + MAX_MESSAGES + 4) * 1_000).toISOString());
});

describe("nothing outside the root can be reached", () => {
  test.each(["..", "../..", "/etc", "%2e%2e", "a/../../b@example.com", "", ".", "..%2f", "jane.doe@example.com/../.."])(
    "by the address %j",
    async (address) => {
      await deliver(jane, "one");
      expect(await listMessages(root, address)).toEqual([]);
      expect(await readMessage(root, address, "passwd")).toBeUndefined();
      expect(await markSeen(root, address)).toBe(0);
    },
  );

  test.each(["../../secret", "secret", "..", "/etc/passwd", "1.a:2,S"])("by the id %j", async (id) => {
    await deliver(jane, "one");
    await writeFile(join(root, "secret"), "secret");
    expect(await readMessage(root, jane, id)).toBeUndefined();
  });

  test("by a link in a Maildir", async () => {
    await deliver(jane, "one");
    await writeFile(join(root, "secret"), "secret");
    await symlink(join(root, "secret"), join(root, jane, "new", "2.link"));
    expect(await subjects(jane)).toEqual(["Subject: one"]);
  });

  test("by filing for an address that climbs", async () => {
    await fileSent(root, "../../up@example.com", Buffer.from("x"), "2026-11-24T14:00:00.000Z");
    const [folder = ""] = await readdir(root);
    const name = (await readdir(join(root, folder, ".Sent", "cur")))[0] ?? "";
    expect(await readFile(join(root, folder, ".Sent", "cur", name), "utf8")).toBe("x");
  });
});
