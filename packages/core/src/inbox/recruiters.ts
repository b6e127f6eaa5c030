/** Who may start debriefs: the allow-list of the configuration, and whoever an administrator has added to the table. */
import { type Config, isRecruiter } from "../config.ts";
import type { Keys } from "../store/keys.ts";
import type { Store } from "../store/store.ts";

/** `address` in lower case. The allow-list costs no request. */
export async function mayStart({ config, store }: Book, address: string): Promise<boolean> {
  return isRecruiter(config, address) || store.recruiters.has(address);
}

type Book = { config: Config; store: Pick<Store, "recruiters"> };

export type Dismissal = {
  /** Whether the address had been added. */
  removed: boolean;
  /** How many keys spoke for it; all of them are void. */
  revokedKeys: number;
  /** Whether the configuration lets the address in all the same. */
  stillAllowed: boolean;
};

/** Takes back what an administrator gave: the entry first, so that no new key can be issued behind the keys' back. */
export async function dismiss(
  { config, store, apiKeys }: Book & { apiKeys: Keys },
  address: string,
): Promise<Dismissal> {
  const removed = await store.recruiters.remove(address);
  let revokedKeys = 0;
  for (const { id } of await apiKeys.list(address)) if (await apiKeys.revoke(id)) revokedKeys++;
  return { removed, revokedKeys, stillAllowed: isRecruiter(config, address) };
}
