/** Over real sockets on this machine: what an endpoint can do to whoever calls it. */
import { createServer as createHttp, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcp, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openCourier, type Parcel } from "./courier.ts";
import { isPublicAddress } from "./public-address.ts";

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    if ("closeAllConnections" in server) (server as ReturnType<typeof createHttp>).closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<string> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const http = (answer: RequestListener): Promise<string> => listen(createHttp(answer));

const inside = openCourier({ loopback: true });
const post = (url: string, more: Partial<Parcel> = {}) =>
  inside.send({ method: "POST", url, headers: {}, body: "{}", timeout: 300, most: 1_000, ...more });

describe("one call", () => {
  test("brings the body and tells status, headers and the answer's beginning", async () => {
    const seen: string[] = [];
    const url = await http((request, response) => {
      request.on("data", (chunk) => seen.push(String(chunk)));
      request.on("end", () => response.writeHead(202, { "retry-after": "7" }).end("noted"));
    });
    expect(await post(url, { body: '{"ü":1}' })).toMatchObject({
      kind: "answer",
      status: 202,
      headers: { "retry-after": "7" },
      body: "noted",
      cut: false,
    });
    expect(seen).toEqual(['{"ü":1}']);
  });

  test("follows no redirect", async () => {
    let followed = false;
    const target = await http((_request, response) => {
      followed = true;
      response.end();
    });
    const url = await http((_request, response) => response.writeHead(307, { location: target }).end());
    expect(await post(url)).toMatchObject({ kind: "answer", status: 307 });
    expect(followed).toBe(false);
  });

  test("ends when its time is over: an endpoint that never answers costs no more", async () => {
    const url = await http(() => undefined);
    const started = performance.now();
    expect(await post(url)).toEqual({ kind: "timeout", code: "ETIMEDOUT" });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("keeps the status of an answer whose body never ends", async () => {
    const trickle = await http((_request, response) => {
      response.writeHead(200);
      response.write("a");
    });
    expect(await post(trickle)).toMatchObject({ kind: "answer", status: 200, cut: true });
    const flood = await http((_request, response) => {
      response.writeHead(500);
      response.end("x".repeat(5_000_000));
    });
    const reply = await post(flood);
    expect(reply).toMatchObject({ kind: "answer", status: 500, cut: true });
    expect(reply.kind === "answer" && reply.body.length).toBe(1_000);
  });

  test.each<[string, () => Promise<string>]>([
    ["resets the connection", () => listen(createTcp((socket) => socket.once("data", () => socket.resetAndDestroy())))],
    ["speaks no HTTP", () => listen(createTcp((socket) => socket.end("220 smtp.example.com ESMTP\r\n")))],
    [
      "is not there",
      async () => {
        const url = await http(() => undefined);
        await new Promise((resolve) => running.pop()?.close(resolve));
        return url;
      },
    ],
  ])("is a value when the other side %s", async (_what, start) => {
    expect(await post(await start())).toMatchObject({ kind: "unreachable", code: expect.any(String) });
  });
});

describe("where a call never goes", () => {
  test("to this machine, unless a local stack allows it", async () => {
    let called = false;
    const url = await http((_request, response) => {
      called = true;
      response.end();
    });
    const outside = openCourier({ loopback: false });
    const parcel = { method: "POST", headers: {}, body: "{}", timeout: 300, most: 1_000 } as const;
    expect(await outside.send({ ...parcel, url })).toMatchObject({ kind: "inner" });
    expect(await outside.send({ ...parcel, url: url.replace("127.0.0.1", "localhost") })).toMatchObject({
      kind: "inner",
    });
    expect(called).toBe(false);
  });

  test.each(["http://hooks.example.com/", "https://10.0.0.1/", "nonsense"])("to %s", async (url) => {
    expect(await post(url)).toMatchObject({ kind: "url" });
  });

  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd12:3456::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "2001:db8::1",
  ])("to a name that leads to %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1:248:1893:25c8:1946"])(
    "but to %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
