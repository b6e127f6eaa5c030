import { chmod, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addressOf, folderOf, putMail } from "./maildir.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "mail-"));
});
afterEach(() => rm(root, { recursive: true }));

const at = new Date("2026-11-24T15:00:00.000Z");
const put = (unique: string, text = "Subject: x\r\n\r\nHello\r\n") =>
  putMail(root, "jane@example.com", unique, Buffer.from(text), at);

describe("a Maildir", () => {
  test("has its three folders, and the message whole in new/", async () => {
    const path = await put("0102-abc-000000");
    expect(path).toBe(join(root, "jane@example.com", "new", "1795532400.0102-abc-000000.debrief"));
    expect(await readFile(path!, "utf8")).toBe("Subject: x\r\n\r\nHello\r\n");
    expect((await readdir(join(root, "jane@example.com"))).sort()).toEqual(["cur", "new", "tmp"]);
    expect(await readdir(join(root, "jane@example.com", "tmp"))).toEqual([]);
  });

  test("holds a message once, however often it is delivered, also when a client has moved and flagged it", async () => {
    const path = await put("one");
    expect(await put("one")).toBeUndefined();
    await rename(path!, join(root, "jane@example.com", "cur", "1795532400.one.debrief:2,RS"));
    expect(await put("one")).toBeUndefined();
    expect(await readdir(join(root, "jane@example.com", "new"))).toEqual([]);
    expect(await put("two")).toBeDefined();
  });

  test("shows nothing when the disk fails in the middle", async () => {
    await put("one");
    await chmod(join(root, "jane@example.com", "new"), 0o500);
    // Root writes everywhere; the guarantee is looked at where it can be.
    const failed = await put("two").then(
      () => false,
      () => true,
    );
    await chmod(join(root, "jane@example.com", "new"), 0o700);
    expect(await readdir(join(root, "jane@example.com", "tmp"))).toEqual([]);
    expect(await readdir(join(root, "jane@example.com", "new"))).toHaveLength(failed ? 1 : 2);
  });
});

describe("the folder of an address", () => {
  test.each([
    ["jane.doe+jobs@example.com", "jane.doe+jobs@example.com"],
    ["Jane@Example.COM", "jane@example.com"],
    ["../../etc@example.com", "%2e./..%2fetc@example.com".replace("./", ".%2f")],
    ["a/b\\c@example.com", "a%2fb%5cc@example.com"],
    ["nul\u0000@example.com", "nul%00@example.com"],
    ["jürgen@example.com", "j%c3%bcrgen@example.com"],
    ["", ""],
  ])("%j is %j", (address, folder) => {
    expect(folderOf(address)).toBe(folder);
    expect(addressOf(folder)).toBe(address.toLowerCase());
  });

  test("a long one is cut, and still its own", () => {
    const [one, two] = [folderOf(`${"ü".repeat(64)}@one.example`), folderOf(`${"ü".repeat(64)}@two.example`)];
    expect(one.length).toBeLessThanOrEqual(200);
    expect(one).not.toBe(two);
  });
});
