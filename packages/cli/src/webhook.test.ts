/** `debrief webhook` against real servers on this machine. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { WebhookEvent } from "@debrief/core/webhook/event";
import { verifyWebhook } from "@debrief/core/webhook/signature";
import { afterEach, describe, expect, test, vi } from "vitest";
import { run } from "./webhook.ts";

const running: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

async function debrief(...args: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      said += String(chunk);
      done();
    },
  });
  return { code: await run(args, output), said };
}

describe("debrief webhook test", () => {
  test("sends a ping that verifies with what debrief webhook secret shows", async () => {
    const calls: { headers: Record<string, string | string[] | undefined>; body: string }[] = [];
    const url = await receiver((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        calls.push({ headers: request.headers, body });
        response.writeHead(204).end();
      });
    });
    const { code, said } = await debrief("test", url);
    expect(code).toBe(0);
    expect(said).toMatch(/^✓ http:\/\/127\.0\.0\.1:\d+\/hooks\n {2}answered 204 after \d+ ms\n$/);
    const [call] = calls;
    expect(WebhookEvent.parse(JSON.parse(call?.body ?? ""))).toMatchObject({ type: "ping", version: 1 });
    const secret = (await debrief("secret", url)).said.trim();
    expect(secret).toMatch(/^whsec_/);
    expect(verifyWebhook(call?.headers ?? {}, call?.body ?? "", secret, Date.now())).toBe("valid");
    expect((await debrief("secret", `${url}/other`)).said.trim()).not.toBe(secret);
  });

  test.each<[number, RegExp]>([
    [301, /redirects, which is not followed/],
    [401, /did not take the signature/],
    [404, /nothing at this path/],
    [405, /does not take POST/],
    [410, /gone/],
    [429, /asks for less/],
    [500, /failed/],
    [418, /did not say yes/],
  ])("says what to do about %i, and ends with 1", async (status, next) => {
    const url = await receiver((_request, response) => response.writeHead(status).end());
    const { code, said } = await debrief("test", url);
    expect([code, said]).toEqual([1, expect.stringMatching(next)]);
    expect(said).toContain(`answered ${status}`);
  });

  test("says what to do when nobody is there", async () => {
    const url = await receiver(() => undefined);
    await new Promise((resolve) => running.pop()?.close(resolve));
    const { code, said } = await debrief("test", url);
    expect([code, said]).toEqual([1, expect.stringMatching(/Nothing listens there/)]);
  });

  test("is one line of JSON for programs", async () => {
    const url = await receiver((_request, response) => response.writeHead(503).end());
    const { code, said } = await debrief("test", url, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      ok: false,
      webhooks: [{ url, ok: false, status: 503, ms: expect.any(Number) }],
    });
    expect(said.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    [[]],
    [["tell"]],
    [["test"]],
    [["test", "nonsense"]],
    [["test", "http://hooks.example.com/"]],
    [["test", "a", "b"]],
  ])("called as %j is a wrong call", async (args) => {
    await expect(debrief(...args)).rejects.toThrow(expect.objectContaining({ name: "UsageError" }));
  });

  test("of a stage wants its shell, and then its secret; a name inside of the house is not called", async () => {
    await expect(debrief("test", "https://hooks.example.com/", "--stage", "blue")).rejects.toThrow(
      "npx sst shell --stage blue",
    );
    vi.stubEnv("SST_RESOURCE_App", JSON.stringify({ name: "debrief", stage: "blue" }));
    await expect(debrief("secret", "https://hooks.example.com/", "--stage", "blue")).rejects.toThrow(
      "npx sst secret set WebhookSecret",
    );
    const value = `whsec_${Buffer.alloc(32, "x").toString("base64")}`;
    vi.stubEnv("SST_RESOURCE_WebhookSecret", JSON.stringify({ value }));
    const { code, said } = await debrief("test", "https://localhost:9/", "--stage", "blue");
    expect([code, said]).toEqual([1, expect.stringMatching(/inner address/)]);
    expect((await debrief("list", "--stage", "blue")).said).toContain("No webhooks are configured");
  });
});
