import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./dns.ts";
import { dkimTokensIn, dnsRecords, zoneOf } from "./dns-records.ts";
import { UsageError } from "./failure.ts";

let dir: string;
let place: string[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-dns-"));
  const config = join(dir, "debrief.config.ts");
  await writeFile(
    config,
    `export const config = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
     export const deployment = { region: "eu-west-1", dns: "none" };`,
  );
  place = ["--config", config];
});
afterAll(() => rm(dir, { recursive: true }));

async function dns(...args: string[]): Promise<string> {
  const output = new PassThrough();
  expect(await run([...place, ...args], output)).toBe(0);
  return String(output.read() ?? "");
}

async function outputs(text: string): Promise<string[]> {
  const path = join(dir, "outputs.json");
  await writeFile(path, text);
  return ["--outputs", path];
}

const printed = ["one", "two", "three"]
  .map((token) => `${token}._domainkey.debrief.example.com CNAME ${token}.dkim.amazonses.com`)
  .concat("debrief.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com")
  .join("\n      ");
const deployed = JSON.stringify({ api: "https://api.example.com", records: `\n      ${printed}` });

test("prints every record of the deployment, the DKIM names as SES has drawn them", async () => {
  const { domain, dkim, records } = JSON.parse(await dns("--json", ...(await outputs(deployed))));
  expect([domain, dkim]).toEqual(["debrief.example.com", "known"]);
  const lines = records.map(({ type, name, priority = "", value }: Record<string, string>) =>
    [type, name, priority, value].filter((part) => part !== "").join(" "),
  );
  expect(lines).toEqual([
    "MX debrief.example.com 10 inbound-smtp.eu-west-1.amazonaws.com",
    "CNAME one._domainkey.debrief.example.com one.dkim.amazonses.com",
    "CNAME two._domainkey.debrief.example.com two.dkim.amazonses.com",
    "CNAME three._domainkey.debrief.example.com three.dkim.amazonses.com",
    "MX bounce.debrief.example.com 10 feedback-smtp.eu-west-1.amazonses.com",
    "TXT bounce.debrief.example.com v=spf1 include:amazonses.com -all",
    "TXT _dmarc.debrief.example.com v=DMARC1; p=quarantine;",
  ]);
});

test("is a zone file with absolute names and quoted texts", async () => {
  const zone = await dns("--zone", ...(await outputs(deployed)));
  expect(zone).toContain("debrief.example.com. 3600 IN MX 10 inbound-smtp.eu-west-1.amazonaws.com.\n");
  expect(zone).toContain("one._domainkey.debrief.example.com. 3600 IN CNAME one.dkim.amazonses.com.\n");
  expect(zone).toContain('_dmarc.debrief.example.com. 3600 IN TXT "v=DMARC1; p=quarantine;"\n');
  for (const line of zone.trimEnd().split("\n")) expect(line).toMatch(/^\S+\. 3600 IN (MX|TXT|CNAME) \S/);
});

test("before the first deploy it says how to get the DKIM names, in a zone file as comments", async () => {
  const none = await outputs(JSON.stringify({ records: "" }));
  const table = await dns(...none);
  expect(table).toMatch(/^MX +debrief\.example\.com +10 inbound-smtp/);
  expect(table).toContain("aws sesv2 get-email-identity --region eu-west-1 --email-identity debrief.example.com");
  const zone = (await dns("--zone", ...none)).trimEnd().split("\n");
  expect(zone.filter((line) => line.includes("get-email-identity"))).toEqual([expect.stringMatching(/^; /)]);
  expect(zone.filter((line) => !line.startsWith("; "))).toHaveLength(4);
  expect(JSON.parse(await dns("--json", ...none)).dkim).toBe("unknown");
});

test("another stage has its own subdomain, and takes no DKIM name from production's outputs", async () => {
  const { domain, dkim } = JSON.parse(await dns("--json", "--stage", "dev", ...(await outputs(deployed))));
  expect([domain, dkim]).toEqual(["dev.debrief.example.com", "unknown"]);
});

test("outputs that were named and are none of a deployment are an error", async () => {
  await expect(dns(...(await outputs("{")))).rejects.toMatchObject({ code: "dns.outputs" });
  await expect(dns("--outputs", join(dir, "nothing.json"))).rejects.toThrow(UsageError);
});

test.each([
  ["two forms", ["--json", "--zone"]],
  ["no configuration", ["--config", "/nowhere/debrief.config.ts"]],
])("%s is a wrong call", async (_name, args) => {
  await expect(dns(...args)).rejects.toThrow(UsageError);
});

test("the project's own configuration passes", async () => {
  const output = new PassThrough();
  expect(await run(["--json", "--config", join(import.meta.dirname, "../../../debrief.config.ts")], output)).toBe(0);
  expect(JSON.parse(String(output.read())).records.length).toBeGreaterThanOrEqual(4);
});

test("a domain that ends alike is another one", () => {
  expect(dkimTokensIn("x._domainkey.notexample.com CNAME y", "example.com")).toEqual([]);
  expect(zoneOf(dnsRecords("example.com", "us-east-1", ["x"])).split("\n")).toHaveLength(6);
});
