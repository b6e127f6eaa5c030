import { createSocket } from "node:dgram";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser, compiled, node, portFree } from "./doctor/local.ts";
import { run } from "./doctor.ts";
import { type Account, healthy, serveAccount } from "./fixtures/aws-account.ts";
import { debrief } from "./fixtures/bin.ts";
import { serveNames, type Zone } from "./fixtures/dns-server.ts";

const PEPPER = "a-pepper-that-nobody-may-see";
const KEY = "k".repeat(43);

let dir: string;
let config: string;
let account: Account;
let zone: Zone;
const running: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-doctor-"));
  await writeFile(join(dir, "package.json"), '{"type":"module"}');
  await configure(RULE_SET);
  account = healthy();
  zone = {
    "amazonaws.com A": ["192.0.2.2"],
    "inbound-smtp.eu-west-1.amazonaws.com A": ["192.0.2.1"],
    "debrief.example.com MX": ["10 inbound-smtp.eu-west-1.amazonaws.com"],
    "bounce.debrief.example.com MX": ["10 feedback-smtp.eu-west-1.amazonses.com"],
    "bounce.debrief.example.com TXT": ["v=spf1 include:amazonses.com -all"],
    "_dmarc.debrief.example.com TXT": ["v=DMARC1; p=quarantine;"],
  };
  const links: Record<string, unknown> = {
    App: { name: "debrief", stage: "production" },
    Table: { name: "debrief-production-Table" },
    Work: { url: "https://sqs.eu-west-1.amazonaws.com/123456789012/Work" },
    Integrations: { value: "{}" },
    WebhookSecret: { value: "unset" },
    TokenKeys: { value: JSON.stringify({ current: "a", keys: { a: KEY } }) },
    ApiPepper: { value: PEPPER },
  };
  for (const name of ["InboundDlq", "WorkDlq", "DeliveryDlq"])
    links[name] = { url: `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}` };
  for (const [name, link] of Object.entries(links)) vi.stubEnv(`SST_RESOURCE_${name}`, JSON.stringify(link));
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "stage");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "the-secret-of-aws");
  vi.stubEnv("AWS_SESSION_TOKEN", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const each of running.splice(0)) await each.close();
  await rm(dir, { recursive: true });
});

/** A module of its own for each: what was imported once is kept. */
const RULE_SET = 'receiptRuleSet: { name: "debrief" }';

async function configure(deployment: string, domain = "debrief.example.com", more = ""): Promise<void> {
  config = join(dir, `debrief-${Math.floor(performance.now() * 1_000)}.config.ts`);
  await writeFile(
    config,
    `export const config = { domain: "${domain}", recruiters: { domains: ["agency.example"] }, ${more} };
     export const deployment = { region: "eu-west-1", dns: "none", alarmAddress: "ops@agency.example", ${deployment} };`,
  );
}

function linkWork(url: string): void {
  vi.stubEnv("SST_RESOURCE_Work", JSON.stringify({ url }));
}

type Finding = { check: string; state: string; found: string; next?: string };

async function places(): Promise<{ resolver: string; endpoint: string }> {
  const [names, aws] = [await serveNames(zone), await serveAccount(account)];
  running.push(names, aws);
  return { resolver: names.address, endpoint: aws.url };
}

/** All findings, and those that are not in order. */
async function examine(): Promise<{ code: number; ill: Finding[]; all: Finding[]; text: string }> {
  const { resolver, endpoint } = await places();
  vi.stubEnv("AWS_ENDPOINT_URL", endpoint);
  const output = new PassThrough();
  const code = await run(["--stage", "production", "--json", "--config", config, "--resolver", resolver], output);
  const text = String(output.read());
  const { ok, checks } = JSON.parse(text) as { ok: boolean; checks: Finding[] };
  expect(ok).toBe(code === 0);
  return { code, ill: checks.filter(({ state }) => state !== "ok"), all: checks, text };
}

describe("of a stage", () => {
  test("everything in order is success, and no secret is shown", async () => {
    const { code, ill, all, text } = await examine();
    expect({ code, ill }).toEqual({ code: 0, ill: [] });
    expect(all.length).toBeGreaterThanOrEqual(24);
    for (const secret of [PEPPER, KEY, "the-secret-of-aws"]) expect(text).not.toContain(secret);
  });

  const ILL: [string, () => void, string, string, string | RegExp, RegExp][] = [
    [
      "no MX",
      () => delete zone["debrief.example.com MX"],
      "MX",
      "failure",
      "debrief.example.com has no MX, so no mail reaches Debrief",
      /^Set: debrief\.example\.com\. 3600 IN MX 10 inbound-smtp\.eu-west-1\.amazonaws\.com\. /,
    ],
    [
      "another MX",
      () => (zone["debrief.example.com MX"] = ["1 mx.example.net"]),
      "MX",
      "failure",
      /is mx\.example\.net and not inbound-smtp\.eu-west-1/,
      /debrief dns/,
    ],
    [
      "a second MX",
      () => zone["debrief.example.com MX"]?.push("20 mx.example.net"),
      "MX",
      "warning",
      /other MX too: mx\.example\.net/,
      /Take them out/,
    ],
    [
      "a region that receives nothing",
      () => delete zone["inbound-smtp.eu-west-1.amazonaws.com A"],
      "region receives mail",
      "failure",
      /receives no mail in eu-west-1/,
      /us-west-2/,
    ],
    [
      "no SPF",
      () => delete zone["bounce.debrief.example.com TXT"],
      "SPF",
      "failure",
      /no SPF record/,
      /IN TXT "v=spf1 include:amazonses\.com -all"/,
    ],
    [
      "SPF without SES",
      () => (zone["bounce.debrief.example.com TXT"] = ["v=spf1 -all"]),
      "SPF",
      "failure",
      /does not let SES send/,
      /debrief dns/,
    ],
    [
      "no DMARC",
      () => delete zone["_dmarc.debrief.example.com TXT"],
      "DMARC",
      "failure",
      /no DMARC/,
      /IN TXT "v=DMARC1; p=quarantine;"/,
    ],
    [
      "DMARC that asks nothing",
      () => (zone["_dmarc.debrief.example.com TXT"] = ["v=DMARC1; p=none"]),
      "DMARC",
      "warning",
      /asks receivers for nothing/,
      /p=quarantine/,
    ],
    [
      "the sandbox",
      () => Object.assign(account.account, { ProductionAccessEnabled: false }),
      "sandbox",
      "warning",
      /verified addresses only/,
      /docs\/deploy\.md/,
    ],
    [
      "paused sending",
      () => Object.assign(account.account, { SendingEnabled: false }),
      "sending",
      "failure",
      /paused/,
      /put-account-sending-attributes --sending-enabled --region eu-west-1/,
    ],
    [
      "an account under review",
      () => Object.assign(account.account, { EnforcementStatus: "PROBATION" }),
      "sending",
      "warning",
      /probation/,
      /reputation/,
    ],
    [
      "a used-up quota",
      () => Object.assign(account.account, { SendQuota: { Max24HourSend: 200, SentLast24Hours: 200, MaxSendRate: 1 } }),
      "quota",
      "failure",
      /200 of 200/,
      /higher quota/,
    ],
    [
      "no account suppression",
      () => Object.assign(account.account, { SuppressionAttributes: { SuppressedReasons: ["BOUNCE"] } }),
      "account suppression",
      "warning",
      /leaves out complaint/,
      /put-account-suppression/,
    ],
    [
      "DKIM that waits",
      () =>
        Object.assign(account.identity ?? {}, {
          DkimAttributes: { SigningEnabled: true, Status: "PENDING", Tokens: ["one", "two"] },
        }),
      "DKIM",
      "failure",
      /pending/,
      /one\._domainkey\.debrief\.example\.com\. 3600 IN CNAME one\.dkim\.amazonses\.com\.; two\._domainkey/,
    ],
    [
      "MAIL FROM that failed",
      () =>
        Object.assign(account.identity ?? {}, {
          MailFromAttributes: { MailFromDomain: "b", MailFromDomainStatus: "FAILED" },
        }),
      "MAIL FROM in SES",
      "warning",
      /failed/,
      /debrief dns/,
    ],
    [
      "events that nobody hears",
      () => (account.destinations = { EventDestinations: [] }),
      "event destination",
      "failure",
      /tells nobody/,
      /sst deploy/,
    ],
    [
      "no active rule set",
      () => (account.ruleSet = undefined),
      "receipt rule",
      "failure",
      /no receipt rule set/,
      /set-active/,
    ],
    [
      "R53 another rule set is active",
      () => (account.ruleSet = { name: "shop", rules: [{ name: "orders", enabled: true }] }),
      "receipt rule",
      "failure",
      /active rule set is shop, and the rule debrief-production is not in it/,
      /leave it active: set deployment\.receiptRuleSet to \{ name: "shop" \}/,
    ],
    [
      "our rule for another domain",
      () =>
        (account.ruleSet = {
          name: "debrief",
          rules: [{ name: "debrief-production", enabled: true, recipient: "old.example.com" }],
        }),
      "receipt rule",
      "failure",
      /takes mail to old\.example\.com and not to debrief\.example\.com/,
      /sst deploy --stage production/,
    ],
    [
      "R54 alarms whose address has confirmed nothing",
      () => (account.subscriptions = ["PendingConfirmation"]),
      "alarm mail",
      "failure",
      /nobody hears an alarm: the address has not confirmed/,
      /Subscription Confirmation.*aws sns subscribe --topic-arn arn:aws:sns:eu-west-1:123456789012:Alarms .*--region eu-west-1/,
    ],
    [
      "alarms that nobody has subscribed to",
      () => (account.subscriptions = []),
      "alarm mail",
      "failure",
      /no address is subscribed/,
      /aws sns subscribe/,
    ],
    [
      "a day without mail",
      () => (account.mails = { ours: 0, taken: 0, failed: 0 }),
      "received mail",
      "warning",
      /none in the last 24 hours/,
      /Send a mail to debrief@debrief\.example\.com .*MX and receipt rule/,
    ],
    [
      "mail that ends between SES and us",
      () => (account.mails = { ours: 0, taken: 4, failed: 0 }),
      "received mail",
      "failure",
      /SES took 4 mails .* none of them came to Debrief/,
      /log of the function Inbound.*redrive --queue inbound/,
    ],
    [
      "mail that SES could not file",
      () => (account.mails = { ours: 0, taken: 0, failed: 2 }),
      "received mail",
      "failure",
      /could not file or announce/,
      /sst deploy/,
    ],
    [
      "a table that is not there",
      () => (account.refuses = { DescribeTable: "ResourceNotFoundException" }),
      "table",
      "failure",
      /no such table in eu-west-1/,
      /sst deploy --stage production.*Restore/,
    ],
    [
      "a stage in another region than the configuration says",
      () => linkWork("https://sqs.us-east-1.amazonaws.com/123456789012/Work"),
      "account",
      "failure",
      /deployed in us-east-1, and debrief\.config\.ts says eu-west-1/,
      /Set deployment\.region back to us-east-1/,
    ],
    [
      "credentials of another account",
      () => linkWork("https://sqs.eu-west-1.amazonaws.com/999999999999/Work"),
      "account",
      "failure",
      /credentials are of account 123456789012, and the stage lives in 999999999999/,
      /AWS_PROFILE/,
    ],
    [
      "a secret of integrations that is none",
      () => vi.stubEnv("SST_RESOURCE_Integrations", JSON.stringify({ value: '{"lever":{}}' })),
      "integrations",
      "failure",
      /not in the shape/,
      /sst secret set Integrations/,
    ],
    [
      "our rule is off",
      () => (account.ruleSet = { name: "debrief", rules: [{ name: "debrief-production", enabled: false }] }),
      "receipt rule",
      "failure",
      /is off/,
      /sst deploy/,
    ],
    ["no recovery", () => (account.recovery = "DISABLED"), "table", "failure", /point-in-time recovery/, /sst deploy/],
    [
      "no protection of the table",
      () => Object.assign(account.table, { DeletionProtectionEnabled: false }),
      "table",
      "failure",
      /deletion protection/,
      /sst deploy/,
    ],
    [
      "token keys without the current one",
      () =>
        vi.stubEnv(
          "SST_RESOURCE_TokenKeys",
          JSON.stringify({ value: JSON.stringify({ current: "b", keys: { a: KEY } }) }),
        ),
      "token keys",
      "failure",
      /"b" is not among/,
      /sst secret set TokenKeys/,
    ],
    [
      "an empty pepper",
      () => vi.stubEnv("SST_RESOURCE_ApiPepper", JSON.stringify({ value: "" })),
      "API pepper",
      "failure",
      /empty/,
      /sst secret set ApiPepper/,
    ],
    [
      "dead letters",
      () => (account.dead = { WorkDlq: 3 }),
      "dead letters of work",
      "failure",
      /3 messages have failed/,
      /redrive --queue work --stage production/,
    ],
    ["old work", () => (account.age = 1_200), "oldest waiting work", "failure", /20 minutes/, /advance\.failed/],
    [
      "an alarm",
      () => Object.assign(account.alarms[0] ?? {}, { state: "ALARM" }),
      "alarms",
      "failure",
      /debrief-production-Sweep/,
      /docs\/deploy\.md/,
    ],
    ["no sweep", () => (account.swept = undefined), "last sweep", "failure", /no sweep/, /alarm Sweep/],
    [
      "credentials that may not",
      () => (account.refuses = { DescribeTable: "AccessDeniedException" }),
      "table",
      "not checked",
      /may not ask dynamodb/,
      /Use credentials/,
    ],
    [
      "a service in trouble",
      () => (account.refuses = { ListSubscriptionsByTopic: "InternalFailure" }),
      "alarm mail",
      "failure",
      /InternalFailure/,
      /again/,
    ],
  ];

  test.each(ILL)("%s is told with the next step, and everything else is looked at all the same", async (...row) => {
    const [, spoil, check, state, found, next] = row;
    spoil();
    const { ill, code } = await examine();
    expect(ill).toEqual([
      {
        check,
        state,
        found: typeof found === "string" ? found : expect.stringMatching(found),
        next: expect.stringMatching(next),
      },
    ]);
    expect(code).toBe(state === "failure" ? 1 : 0);
  });

  test("an identity that SES does not know fails three checks with the way to deploy, and not the others", async () => {
    account.identity = undefined;
    const { ill } = await examine();
    expect(ill.map(({ check, state }) => `${check} ${state}`)).toEqual([
      "identity failure",
      "DKIM failure",
      "MAIL FROM in SES failure",
    ]);
    for (const { next } of ill) expect(next).toContain("npx sst deploy --stage production");
  });

  test("outside of the shell of SST, DNS is still looked at, and the rest says how it could be", async () => {
    vi.stubEnv("SST_RESOURCE_App", "");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    const { code, all } = await examine();
    expect(code).toBe(0);
    const state = (name: string) => all.find(({ check }) => check === name);
    expect(state("MX")?.state).toBe("ok");
    for (const name of ["table", "token keys", "identity", "last sweep"])
      expect(state(name)).toMatchObject({
        state: "not checked",
        next: expect.stringContaining("npx sst shell --stage production -- npx debrief doctor --stage production"),
      });
  });

  test("a DNS server that knows no name of AWS condemns no region", async () => {
    for (const name of Object.keys(zone)) if (name.includes("amazonaws.com")) delete zone[name];
    const { all } = await examine();
    expect(all.find(({ check }) => check === "region receives mail")).toMatchObject({
      state: "not checked",
      next: expect.stringContaining("--resolver"),
    });
  });

  test("a configuration with wrong keys names each of them", async () => {
    await configure("region: 'Dublin'", "Debrief Example");
    const { code, all } = await examine();
    expect(code).toBe(1);
    expect(all).toEqual([
      {
        check: "configuration",
        state: "failure",
        found: expect.stringMatching(/config\.domain: .*; deployment\.region: /),
        next: expect.any(String),
      },
    ]);
  });

  test.each([
    ["a key in the wrong case", 'timezone: "Europe/Berlin",', /config: Unrecognized key: "timezone"/],
    ["a key of the cadence in the wrong case", "cadence: { undominutes: 5 },", /config\.cadence: Unrecognized key/],
    [
      "reminders in the wrong order",
      "cadence: { reminderWorkingDays: [3, 1] },",
      /the second reminder after the first/,
    ],
  ])("%s is no setting, and is named", async (_what, more, found) => {
    await configure(RULE_SET, "debrief.example.com", more);
    expect((await examine()).all).toMatchObject([{ check: "configuration", state: "failure", found }].map(matching));
  });

  test.each([
    ["DNS that nobody serves", `dns: "godaddy", ${RULE_SET}`, /deployment\.dns: /],
    ["an alarm address in a key of another name", `alarmAdress: "a@agency.example", ${RULE_SET}`, /"alarmAdress"/],
  ])("%s is named", async (_what, deployment, found) => {
    await configure(deployment);
    expect((await examine()).all).toMatchObject([{ check: "configuration", state: "failure", found }].map(matching));
  });

  test.each([
    ["an error in a line", "export const config = {;", /Expected|Unexpected/],
    ["nothing of the product", "export const deployment = {};", /the file exports no `config`/],
  ])("a file with %s says so", async (_what, source, found) => {
    await writeFile(config, source);
    expect((await examine()).all).toMatchObject([{ check: "configuration", state: "failure", found }].map(matching));
  });

  test("as a process it tells line by line, and ends with 1 when something fails", async () => {
    account.dead = { InboundDlq: 1 };
    const { resolver, endpoint } = await places();
    const { code, out, err } = await debrief(
      ["doctor", "--stage", "production", "--config", config, "--resolver", resolver],
      { env: { AWS_ENDPOINT_URL: endpoint } },
    );
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("ok           MX: debrief.example.com MX inbound-smtp.eu-west-1.amazonaws.com\n");
    expect(out).toMatch(/^failure {6}dead letters of inbound: 1 message has failed five times\n {13}→ Find the cause/m);
    expect(out).toMatch(/\n\d+ ok, 1 failure\.\n$/);
  }, 120_000);

  test("webhooks without a secret fail, and are not asked about where there are none", async () => {
    expect((await examine()).all.map(({ check }) => check)).not.toContain("webhook secret");
    await configure(
      RULE_SET,
      "debrief.example.com",
      'webhooks: [{ name: "ats", url: "https://hooks.example.com/in" }],',
    );
    const { ill } = await examine();
    expect(ill).toEqual([
      {
        check: "webhook secret",
        state: "failure",
        found: expect.stringContaining("nobody is told"),
        next: expect.stringContaining("npx sst secret set WebhookSecret"),
      },
    ]);
  });

  test("every finding that is not in order says what to do, and names the stage or the region where it is a command", async () => {
    account.account = { SendingEnabled: false };
    account.identity = undefined;
    account.ruleSet = undefined;
    zone = {};
    for (const { check, next } of (await examine()).ill) {
      expect(next, check).toMatch(/^[A-Zan`d].{15}/);
      if (/\baws ses|\baws sns/.test(next ?? "")) expect(next, check).toContain("--region eu-west-1");
      if (/npx sst/.test(next ?? "")) expect(next, check).toContain("--stage production");
    }
  });

  test("name servers and an AWS that take everything and answer nothing cost seconds, not minutes", async () => {
    const deaf = createSocket("udp4");
    await new Promise<void>((resolve) => deaf.bind(0, "127.0.0.1", resolve));
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("AWS_ENDPOINT_URL", `http://127.0.0.1:${(mute.address() as { port: number }).port}`);
    const output = new PassThrough();
    const began = performance.now();
    const resolver = `127.0.0.1:${deaf.address().port}`;
    const code = await run(["--stage", "production", "--json", "--config", config, "--resolver", resolver], output);
    // Two seconds for DNS, three tries of three for AWS, and room for a busy machine.
    expect(performance.now() - began).toBeLessThan(25_000);
    const { checks } = JSON.parse(String(output.read())) as { checks: Finding[] };
    for (const name of ["MX", "SPF", "DMARC", "identity", "table", "alarm mail"])
      expect(checks.find(({ check }) => check === name)).toMatchObject({
        state: "not checked",
        next: expect.any(String),
      });
    expect(code).toBe(0);
    deaf.close();
    mute.close();
  }, 60_000);

  test("a name server that is silent is no finding about the records", async () => {
    const { endpoint } = await places();
    vi.stubEnv("AWS_ENDPOINT_URL", endpoint);
    const output = new PassThrough();
    // Nobody listens there.
    await run(["--stage", "production", "--json", "--config", config, "--resolver", "127.0.0.1:9"], output);
    const { checks } = JSON.parse(String(output.read())) as { checks: Finding[] };
    expect(checks.find(({ check }) => check === "MX")).toMatchObject({
      state: "not checked",
      next: expect.any(String),
    });
  }, 60_000);
});

describe("of this machine", () => {
  test("Node must be new enough", () => {
    expect(node("20.19.0").state).toBe("ok");
    expect(node("24.1.0").state).toBe("ok");
    expect(node("20.18.3")).toMatchObject({ state: "failure", next: expect.stringContaining("20.19") });
  });

  test("a port that is taken is a warning with the way around it", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await portFree(port, "--port 0")).toMatchObject({
      state: "warning",
      next: expect.stringContaining("--port 0"),
    });
    await new Promise((resolve) => server.close(resolve));
    expect(await portFree(port, "--port 0")).toEqual({ state: "ok", found: `port ${port} is free` });
  });

  test("missing templates and browsers are warnings, not failures", async () => {
    expect(await compiled(join(dir, "nothing"))).toMatchObject({ state: "warning" });
    expect(browser(undefined)).toMatchObject({ state: "warning", next: expect.stringContaining("DEBRIEF_CHROMIUM") });
    expect(browser("/usr/bin/chromium").state).toBe("ok");
  });

  test("all of it is looked at without a stage", async () => {
    const output = new PassThrough();
    await run(["--json", "--config", config], output);
    const { checks } = JSON.parse(String(output.read())) as { checks: Finding[] };
    expect(checks.map(({ check }) => check)).toEqual([
      "Node",
      "configuration",
      "compiled mails",
      "SMTP port",
      "page port",
      "browser",
    ]);
  });
});

const matching = <Check extends { found: RegExp }>({ found, ...rest }: Check) => ({
  ...rest,
  found: expect.stringMatching(found),
});
