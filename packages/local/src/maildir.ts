/**
 * Maildirs (D. J. Bernstein, "Using maildir format"), one a person, that any mail client can open: a message is written
 * in `tmp/` and renamed into `new/`; the client moves it to `cur/` with its flags.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "./durable-file.ts";

/**
 * Puts a message into the Maildir of `address` under `root`. `unique` names the message: put twice, it is there once,
 * also when a client has moved it to `cur/` in between. Resolves to the path in `new/`, or undefined when it was there.
 */
export async function putMail(
  root: string,
  address: string,
  unique: string,
  source: Uint8Array,
  at: Date,
): Promise<string | undefined> {
  const maildir = join(root, folderOf(address));
  const [tmp, fresh, seen] = ["tmp", "new", "cur"].map((name) => join(maildir, name)) as [string, string, string];
  for (const folder of [tmp, fresh, seen]) await mkdir(folder, { recursive: true });
  // Neither ":" nor "/" may stand in the name: ":" starts the flags.
  const name = `${Math.floor(at.getTime() / 1_000)}.${unique.replace(/[^\w.-]/g, "_")}.debrief`;
  const there = [...(await readdir(fresh)), ...(await readdir(seen))];
  if (there.some((other) => other.split(":", 1)[0] === name)) return undefined;
  const path = join(fresh, name);
  await writeDurably(path, source, { tmpDir: tmp });
  return path;
}

/** The folder of an address: the address itself, with whatever could mislead a file system written as %xx. */
export function folderOf(address: string): string {
  const safe = [...Buffer.from(address.toLowerCase())].map(safeOctet).join("").replace(/^\./, "%2e");
  if (safe.length <= 200) return safe;
  return `${safe.slice(0, 150)}-${createHash("sha256").update(safe).digest("hex").slice(0, 16)}`;
}

/** The address that a folder belongs to; a folder name cut for its length can't be read back and stays as it is. */
export function addressOf(folder: string): string {
  const octets = folder.replace(/%([0-9a-f]{2})/g, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(octets, "latin1").toString("utf8");
}

function safeOctet(octet: number): string {
  const character = String.fromCharCode(octet);
  return /[a-z0-9@._+=-]/.test(character) ? character : `%${octet.toString(16).padStart(2, "0")}`;
}
