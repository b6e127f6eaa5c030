/** `debrief recruiter`: who may start debriefs beside the allow-list, and the keys to the API that speak for them. */
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { PermanentError } from "@debrief/core/errors";
import { dismiss, mayStart } from "@debrief/core/inbox/recruiters";
import { type Mailbox, mailbox } from "@debrief/core/mail/address";
import { drawKey } from "@debrief/core/store/keys";
import type { Administration } from "@debrief/local/administration";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { checkedStage, enterStage, readAdminConfig } from "./stage.ts";

export async function run(args: string[], output: Writable = process.stdout): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: COMMANDS.recruiter.options,
  });
  const [action = "", address, ...more] = positionals;
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action as keyof typeof ACTIONS] : undefined;
  if (!act || more.length > 0)
    throw new UsageError("Say list, add, remove or key, and one address. debrief recruiter --help shows how.");
  const nameless = action === "list" || (action === "key" && values.revoke !== undefined);
  if (nameless !== (address === undefined))
    throw new UsageError(`debrief recruiter ${action} ${nameless ? "takes no" : "needs an"} address here.`);
  const whom = address === undefined ? undefined : mailbox(address, values.name);
  if (address !== undefined && !whom) throw new UsageError(`"${address}" is no e-mail address.`);
  const place = await openPlace(values, ["recruiter", ...args]);
  try {
    const said = await act(place, { ...values, whom: whom ?? { address: "" } });
    output.write(values.json ? `${JSON.stringify(said.data)}\n` : `${said.text}\n`);
    return 0;
  } finally {
    await place.close();
  }
}

type Given = { whom: Mailbox; admin: boolean; revoke?: string | undefined };
type Said = { text: string; data: unknown };

const ACTIONS = { list, add, remove, key } satisfies Record<
  string,
  (at: Administration, given: Given) => Promise<Said>
>;

async function list({ config, store, apiKeys }: Administration): Promise<Said> {
  const added = (await store.recruiters.list()).map(({ mailbox: { address, displayName }, addedAt }) => ({
    address,
    displayName,
    addedAt,
  }));
  const keys = (await apiKeys.list()).map(({ speaksFor, ...shown }) => ({ ...shown, recruiter: speaksFor.address }));
  const { domains, addresses } = config.recruiters;
  const text = [
    `Allowed by configuration: ${[...domains.map((domain) => `everybody at ${domain}`), ...addresses].join(", ")}`,
    "",
    ...table("Added", added, ({ address, displayName = "", addedAt }) => [address, displayName, day(addedAt)]),
    "",
    ...table("Keys", keys, ({ id, recruiter, issuedAt, endsWith, admin }) => [
      id,
      recruiter,
      day(issuedAt),
      `…${endsWith}`,
      admin ? "administrator" : "",
    ]),
  ].join("\n");
  return { text, data: { allowList: config.recruiters, recruiters: added, keys } };
}

async function add({ store, clock }: Administration, { whom }: Given): Promise<Said> {
  const added = await store.recruiters.add(whom, clock.now());
  const text = added
    ? `${whom.address} may start debriefs now, by forwarding an invite.`
    : `${whom.address} was there already.`;
  return { text, data: { address: whom.address, added } };
}

async function remove(at: Administration, { whom: { address } }: Given): Promise<Said> {
  const outcome = await dismiss(at, address);
  const { removed, revokedKeys, stillAllowed } = outcome;
  const where = "The allow-list in debrief.config.ts lets the address in: take it out there and deploy.";
  if (!removed && revokedKeys === 0)
    throw new PermanentError(
      "recruiter.unknown",
      stillAllowed ? `${address} was not added, so there is nothing to remove. ${where}` : `${address} was not added.`,
    );
  const keys = revokedKeys === 1 ? "1 key is void." : `${revokedKeys} keys are void.`;
  const text = [removed ? `${address} is removed.` : `${address} had not been added.`, keys, stillAllowed ? where : ""];
  return { text: text.filter(Boolean).join(" "), data: { address, ...outcome } };
}

async function key(at: Administration, { whom, admin, revoke }: Given): Promise<Said> {
  const { apiKeys, clock } = at;
  if (revoke !== undefined) {
    if (!/^[a-z0-9]{8,32}$/.test(revoke) || !(await apiKeys.revoke(revoke)))
      throw new PermanentError("key.unknown", `There is no key ${revoke}. debrief recruiter list shows them.`);
    return { text: `The key ${revoke} is void.`, data: { id: revoke, revoked: true } };
  }
  if (!(await mayStart(at, whom.address)))
    throw new PermanentError(
      "recruiter.unknown",
      `${whom.address} may not start debriefs. First: debrief recruiter add ${whom.address}`,
    );
  const { id, secret } = drawKey();
  const whole = await apiKeys.issue({ address: whom.address }, id, secret, clock.now(), { admin });
  const may = admin ? `speaks for ${whom.address} and may administer` : `speaks for ${whom.address}`;
  return {
    text: `${whole}\n\nIt ${may}. It is not shown again; only a hash of it is kept.`,
    data: { id, key: whole, recruiter: whom.address, admin },
  };
}

type Where = { dir?: string | undefined; stage?: string | undefined; config: string };

async function openPlace({ dir, stage, config: file }: Where, command: string[]): Promise<Administration> {
  if (dir !== undefined && stage !== undefined) throw new UsageError("Name --dir or --stage, not both.");
  // The SDK's word on coming versions of Node would stand above the answer.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  if (stage === undefined) {
    const { openAdministration } = await import("@debrief/local/administration");
    return openAdministration(dir ?? ".debrief");
  }
  const { config, region } = await readAdminConfig(file, checkedStage(stage));
  enterStage(stage, region, command);
  // Loaded now, because SST reads its variables when it is loaded.
  const [{ store }, { apiKeys }, { clock }] = await Promise.all([
    import("@debrief/functions/parts/store"),
    import("@debrief/functions/parts/api-keys"),
    import("@debrief/functions/parts/clock"),
  ]);
  return { config, clock: clock(), store: store(), apiKeys: apiKeys(), close: () => Promise.resolve() };
}

function table<Row>(title: string, rows: Row[], cells: (row: Row) => string[]): string[] {
  if (rows.length === 0) return [`${title}: none`];
  const shown = rows.map(cells);
  const widths = shown[0]?.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0))) ?? [];
  return [
    `${title}:`,
    ...shown.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd()),
  ];
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
