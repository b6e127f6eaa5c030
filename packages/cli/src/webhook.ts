/** `debrief webhook`: tries endpoints out with a signed ping, and shows the secret that a receiver verifies with. */
import { randomBytes } from "node:crypto";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { instant, SECOND } from "@debrief/core/clock";
import { openCourier, type Reply } from "@debrief/core/courier/courier";
import { PermanentError } from "@debrief/core/errors";
import { type Endpoint, nameFor, unfitUrl } from "@debrief/core/webhook/endpoint";
import type { PingWebhook } from "@debrief/core/webhook/event";
import { keysOf, readSecrets, sign, writeSecret } from "@debrief/core/webhook/signature";
import { LOCAL_WEBHOOK_SECRET } from "@debrief/local/environment";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { checkedStage, enterStage, readAdminConfig } from "./stage.ts";
import { type Paint, paintFor } from "./terminal.ts";

/** More patience than a delivery has, so that a slow endpoint is told from a dead one. */
const PATIENCE = 10 * SECOND;
/** What a delivery waits for. */
const TIMEOUT = 3 * SECOND;

export async function run(args: string[], output: Writable = process.stdout): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: COMMANDS.webhook.options });
  const [action = "", which, ...more] = positionals;
  if (!["list", "secret", "test"].includes(action) || more.length > 0)
    throw new UsageError("Say list, secret or test, and one endpoint by its name or URL.");
  const place = await openPlace(values, ["webhook", ...args]);
  const chosen = action === "list" ? place.endpoints : choose(place, which, action);
  const paint = paintFor(output as Parameters<typeof paintFor>[0]);
  const { text, data, ok } = await ACTIONS[action as keyof typeof ACTIONS](chosen, place, paint);
  output.write(values.json ? `${JSON.stringify(data)}\n` : `${text}\n`);
  return ok ? 0 : 1;
}

type Target = Pick<Endpoint, "name" | "url"> & Partial<Pick<Endpoint, "events" | "recruiters">>;
type Place = { endpoints: Target[]; secrets: () => Buffer[]; loopback: boolean };
type Said = { text: string; data: unknown; ok: boolean };

const ACTIONS = { list, secret, test };

async function list(targets: Target[]): Promise<Said> {
  const lines = targets.map(({ name, url, events, recruiters }) =>
    [name, url, events?.join(" ") ?? "all events", ...(recruiters ? [`of ${recruiters.join(", ")}`] : [])].join("  "),
  );
  const none = "No webhooks are configured. docs/webhooks.md shows how.";
  return { text: lines.length > 0 ? lines.join("\n") : none, data: { webhooks: targets }, ok: true };
}

async function secret(targets: Target[], { secrets }: Place): Promise<Said> {
  const shown = targets.map(({ name, url }) => ({
    name,
    url,
    secret: keysOf(name, secrets()).map(writeSecret).join(" "),
  }));
  return { text: shown.map((each) => each.secret).join("\n"), data: { webhooks: shown }, ok: true };
}

/** What came of one ping. `ms` is how long the whole of it took. */
type Tried = { name: string; url: string; ok: boolean; status?: number; code?: string; ms: number; next?: string };

async function test(targets: Target[], place: Place, paint: Paint): Promise<Said> {
  const tried: Tried[] = [];
  for (const target of targets) tried.push(await ping(target, place));
  const text = tried.map(({ url, ok, status, code, ms, next }) => {
    const mark = ok ? paint("✓", "green") : paint("✗", "red");
    const came = status === undefined ? (code ?? "") : `answered ${status}`;
    return `${mark} ${url}\n  ${came} after ${ms} ms${next === undefined ? "" : `\n  ${next}`}`;
  });
  const ok = tried.every((each) => each.ok);
  return { text: text.join("\n"), data: { ok, webhooks: tried }, ok };
}

async function ping({ name, url }: Target, { secrets, loopback }: Place): Promise<Tried> {
  const timestamp = instant(Date.now());
  const id = `evt_ping_${randomBytes(8).toString("hex")}`;
  const event: PingWebhook = { version: 1, id, type: "ping", timestamp, data: { endpoint: name } };
  const body = JSON.stringify(event);
  const signed = sign(id, Math.floor(Date.parse(timestamp) / SECOND), body, keysOf(name, secrets()));
  const headers = { "content-type": "application/json", ...signed };
  const started = performance.now();
  const reply = await openCourier({ loopback }).send({
    method: "POST",
    url,
    headers,
    body,
    timeout: PATIENCE,
    most: 4 * 1024,
  });
  const ms = Math.round(performance.now() - started);
  const status = reply.kind === "answer" ? { status: reply.status } : { code: reply.code };
  const ok = reply.kind === "answer" && reply.status >= 200 && reply.status < 300 && ms < TIMEOUT;
  const next = nextStep(reply, ms, name);
  return { name, url, ok, ...status, ms, ...(next === undefined ? {} : { next }) };
}

/** What to do about it; nothing for an endpoint that is well. */
function nextStep(reply: Reply, ms: number, name: string): string | undefined {
  if (reply.kind === "answer") return nextForStatus(reply.status, ms, name);
  switch (reply.kind) {
    case "timeout":
      return "It did not answer in time. Note the event, answer 2xx within 3 seconds, and do the work after that.";
    case "inner":
      return "The name leads to an inner address, which is never called. Give the endpoint one that is public.";
    case "url":
      return `This is not called: ${reply.code}.`;
    case "unreachable":
      return (
        NEXT[reply.code] ?? `The connection failed (${reply.code}). See whether the endpoint answers from outside.`
      );
  }
}

const NEXT: Record<string, string> = {
  ENOTFOUND: "There is no such name in DNS. Look for a slip in the URL.",
  ECONNREFUSED: "Nothing listens there. Start the receiver, or mend the port.",
  ECONNRESET: "The other side hung up. Look into its log, and whether it speaks https on this port.",
  EPROTO: "The other side does not speak https on this port.",
  CERT_HAS_EXPIRED: "Its certificate has expired. Renew it.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Its certificate is its own. Get one from a public authority.",
  SELF_SIGNED_CERT_IN_CHAIN: "Its certificate is of an inner authority. Get one from a public one.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "It does not send the whole chain of its certificate.",
  ERR_TLS_CERT_ALTNAME_INVALID: "Its certificate is for another name.",
};

function nextForStatus(status: number, ms: number, name: string): string | undefined {
  if (status >= 200 && status < 300)
    return ms < TIMEOUT ? undefined : "It said yes too late: a delivery waits for 3 seconds, and would come again.";
  if (status === 401 || status === 403)
    return `It did not take the signature. See that it verifies the raw body, with: debrief webhook secret ${name}`;
  if (status >= 300 && status < 400) return "It redirects, which is not followed. Configure the URL that it leads to.";
  if (status === 404) return "There is nothing at this path. Look for a slip in the URL.";
  if (status === 405) return "It does not take POST.";
  if (status === 410)
    return "It says that it is gone. A debrief that hears this calls it no more; take it out of webhooks.";
  if (status === 429) return "It asks for less. Deliveries slow down by its Retry-After.";
  if (status >= 500) return "It failed. Look into its log; deliveries come again for about a day.";
  return "It did not say yes. Anything but 2xx is tried again for about a day.";
}

type Given = { stage?: string | undefined; config: string };

async function openPlace({ stage, config: file }: Given, command: string[]): Promise<Place> {
  if (stage === undefined) return { endpoints: [], secrets: () => readSecrets(LOCAL_WEBHOOK_SECRET), loopback: true };
  const { config, region } = await readAdminConfig(file, checkedStage(stage));
  enterStage(stage, region, command);
  return { endpoints: config.webhooks, secrets: () => readSecrets(secretOfShell(stage)), loopback: false };
}

/** As `sst shell` hands it over. Throws PermanentError with the line that sets it. */
function secretOfShell(stage: string): string {
  const link: unknown = JSON.parse(process.env.SST_RESOURCE_WebhookSecret ?? "{}");
  const value: unknown = Reflect.get(Object(link), "value");
  if (typeof value === "string" && value.startsWith("whsec_")) return value;
  throw new PermanentError(
    "webhook.no_secret",
    `This stage has no webhook secret. Run:\n\n  npx sst secret set WebhookSecret "whsec_$(openssl rand -base64 32)" --stage ${stage}\n`,
  );
}

/** The endpoint that is meant: configured, or any URL, as it would be called. */
function choose({ endpoints }: Place, which: string | undefined, action: string): Target[] {
  if (which === undefined) {
    if (endpoints.length > 0) return endpoints;
    throw new UsageError(
      `Name the URL: debrief webhook ${action} URL. With --stage, those of its configuration are meant.`,
    );
  }
  const known = endpoints.find(({ name, url }) => name === which || url === which);
  if (known) return [known];
  const unfit = unfitUrl(which);
  if (unfit !== undefined)
    throw new UsageError(`"${which}" is no endpoint of the configuration. Name one, or ${unfit}.`);
  return [{ name: nameFor(which), url: which }];
}
