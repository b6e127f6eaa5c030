/** The secret that signs reply tokens on this machine: made once, kept in the folder, readable by its owner alone. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { TokenKeys } from "@debrief/core/mail/token";
import { unlessMissing, writeDurably } from "./durable-file.ts";

/** The keys in `<dir>/token-keys.json`, made on first use. Losing them makes every address already mailed worthless. */
export async function tokenKeys(dir: string): Promise<TokenKeys> {
  const path = join(dir, "token-keys.json");
  const saved = await readFile(path, "utf8").catch(unlessMissing);
  if (saved !== undefined) return TokenKeys.parse(JSON.parse(saved));
  const keys: TokenKeys = { current: "a", keys: { a: randomBytes(32).toString("base64url") } };
  await writeDurably(path, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
