import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import { startTable } from "@debrief/local/table";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { UsageError } from "./failure.ts";
import { run } from "./recruiter.ts";

async function recruiter(...args: string[]): Promise<string> {
  const output = new PassThrough();
  expect(await run(args, output)).toBe(0);
  return String(output.read() ?? "");
}

/** The key on the first line of what `recruiter key` says. */
const keyIn = (text: string) => /^dbk_[a-z0-9]{12}_[\w-]{32}$/m.exec(text)?.[0] ?? expect.fail(`no key in: ${text}`);

describe("on a local stack", () => {
  let dir: string;
  let stack: LocalStack | undefined;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "debrief-recruiter-"));
  });
  afterEach(async () => {
    await stack?.close();
    stack = undefined;
  });
  afterAll(() => rm(dir, { recursive: true }));

  const start = async () => {
    stack = await startLocal({ dir, smtpPort: 0, httpPort: 0 });
    return stack;
  };
  const asked = ({ url }: LocalStack, path: string, key: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });

  test("a folder on which nothing has run is refused with what to do", async () => {
    await expect(recruiter("list", "--dir", dir)).rejects.toMatchObject({
      code: "local.nothing_there",
      message: expect.stringContaining("debrief start"),
    });
  });

  test("R52 what is issued while the stack runs works at once, and is void at once", { timeout: 30_000 }, async () => {
    const running = await start();
    expect(await recruiter("add", "Lena@Partner.example", "--name", "Lena Fox", "--dir", dir)).toContain(
      "lena@partner.example may start debriefs now",
    );
    expect(await recruiter("add", "lena@partner.example", "--dir", dir)).toContain("there already");
    const key = keyIn(await recruiter("key", "lena@partner.example", "--dir", dir));
    expect((await asked(running, "/v1/debriefs/aaaabbbbccccdddd", key)).status).toBe(404);
    expect((await asked(running, "/v1/recruiters", key)).status).toBe(403);

    const shown = await recruiter("list", "--dir", dir);
    expect(shown).toContain("everybody at agency.example");
    expect(shown).toMatch(/lena@partner\.example {2}Lena Fox {2}\d{4}-\d\d-\d\d\n/);
    expect(shown).toContain(`…${key.slice(-4)}`);
    expect(shown).not.toContain(key.slice(-32));

    expect(await recruiter("remove", "lena@partner.example", "--dir", dir)).toContain("is removed. 1 key is void.");
    expect((await asked(running, "/v1/debriefs/aaaabbbbccccdddd", key)).status).toBe(401);
    await expect(recruiter("remove", "lena@partner.example", "--dir", dir)).rejects.toMatchObject({
      code: "recruiter.unknown",
    });
  });

  test("R52 an administrator's key that was issued while the stack was down administers through the API", {
    timeout: 30_000,
  }, async () => {
    const { id, key } = JSON.parse(await recruiter("key", "ops@agency.example", "--admin", "--json", "--dir", dir));
    const running = await start();
    const { keys } = (await (await asked(running, "/v1/keys", key)).json()) as { keys: { id: string }[] };
    expect(keys).toContainEqual(expect.objectContaining({ id, admin: true, recruiter: "ops@agency.example" }));
    expect(await recruiter("key", "--revoke", id, "--dir", dir)).toContain("is void");
    expect((await asked(running, "/v1/keys", key)).status).toBe(401);
    await expect(recruiter("key", "--revoke", id, "--dir", dir)).rejects.toMatchObject({ code: "key.unknown" });
  });

  test("a key for somebody who may not start is refused, with the command to run first", async () => {
    await expect(recruiter("key", "lena@partner.example", "--dir", dir)).rejects.toMatchObject({
      message: expect.stringContaining("debrief recruiter add lena@partner.example"),
    });
  });

  test("who is on the allow-list cannot be removed here, and the message says where", async () => {
    await expect(recruiter("remove", "rae@agency.example", "--dir", dir)).rejects.toMatchObject({
      message: expect.stringContaining("debrief.config.ts"),
    });
  });

  test.each([
    ["no action", []],
    ["an unknown action", ["promote", "a@example.com"]],
    ["an action that is a property of every object", ["constructor", "a@example.com"]],
    ["no address", ["add"]],
    ["an address that is none", ["add", "lena"]],
    ["two addresses", ["add", "a@example.com", "b@example.com"]],
    ["two places", ["list", "--dir", "x", "--stage", "dev"]],
    ["a list of somebody", ["list", "a@example.com"]],
    ["a name that no stage has", ["list", "--stage", "a b"]],
  ])("%s is a wrong call", async (_name, args) => {
    await expect(recruiter(...args)).rejects.toThrow(UsageError);
  });
});

describe("on a deployed stage", () => {
  let dir: string;
  let config: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "debrief-stage-"));
    config = join(dir, "debrief.config.ts");
    await writeFile(
      config,
      `export const config = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
       export const deployment = { region: "eu-west-1" };`,
    );
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rm(dir, { recursive: true }));

  test("outside of its shell the command says the line to run, and touches nothing", async () => {
    vi.stubEnv("SST_RESOURCE_App", JSON.stringify({ name: "debrief", stage: "dev" }));
    const call = recruiter(
      "add",
      "lena@partner.example",
      "--name",
      "Lena Fox",
      "--stage",
      "production",
      "--config",
      config,
    );
    await expect(call).rejects.toThrow(
      "npx sst shell --stage production -- npx debrief recruiter add lena@partner.example --name 'Lena Fox' --stage production",
    );
  });

  test("inside of its shell it works on the table and with the pepper of the stage", async () => {
    const table = await startTable();
    const links = {
      App: { name: "debrief", stage: "production" },
      Table: { name: table.name },
      ApiPepper: { value: "of the stage" },
    };
    for (const [name, link] of Object.entries(links)) vi.stubEnv(`SST_RESOURCE_${name}`, JSON.stringify(link));
    vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", table.url);
    vi.stubEnv("AWS_ACCESS_KEY_ID", "stage");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "stage");
    // What the stack of the tests above has left in this process.
    const [{ Resource }, { install }] = await Promise.all([import("sst"), import("@debrief/functions/app")]);
    Object.assign(Resource, links);
    install({});
    try {
      const place = ["--stage", "production", "--config", config];
      await recruiter("add", "lena@partner.example", ...place);
      const key = keyIn(await recruiter("key", "lena@partner.example", ...place));
      const { apiKeys } = await import("@debrief/functions/parts/api-keys");
      expect(await apiKeys().holderOf(key)).toEqual({ recruiter: { address: "lena@partner.example" }, admin: false });
    } finally {
      await table.close();
    }
  });
});
