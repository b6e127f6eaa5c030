/**
 * HTTP on 127.0.0.1 for the stand-ins of AWS. They answer only requests that carry an AWS signature header: a web page
 * that a person has open can't add one, so it can't reach them through the browser.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PermanentError } from "@debrief/core/errors";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Hono, MiddlewareHandler } from "hono";
import { errorCode } from "./durable-file.ts";

export type LoopbackEnv = { Bindings: HttpBindings };

export type Listener = {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  url: string;
  port: number;
  close(): Promise<void>;
};

/** Serves `app` on 127.0.0.1; port 0 takes a free one. A taken port is PermanentError `local.port_in_use`. */
export async function serveLoopback(app: Pick<Hono<LoopbackEnv>, "fetch">, port = 0): Promise<Listener> {
  // The adaptor's type allows HTTP/2; without that option it makes a plain HTTP server.
  const server = createAdaptorServer({
    fetch: app.fetch as Parameters<typeof createAdaptorServer>[0]["fetch"],
  }) as Server;
  return listenOnLoopback(server, port);
}

/** Starts any HTTP server on 127.0.0.1. */
export async function listenOnLoopback(server: Server, port = 0): Promise<Listener> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(errorCode(error) === "EADDRINUSE" ? portInUse(port, error) : error));
    server.listen(port, "127.0.0.1", resolve);
  });
  // A server that hangs up after some quiet seconds may do so just as a client sends: SendEmail then counts as failed,
  // and that mail waits for a minute.
  server.keepAliveTimeout = 0;
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, port: taken, close: () => closeServer(server) };
}

export function portInUse(port: number, cause?: unknown): PermanentError {
  return new PermanentError(
    "local.port_in_use",
    `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another with --port or --smtp-port; 0 takes a free one.`,
    { cause },
  );
}

/** Refuses unsigned requests. The signature itself is not checked: the port is reachable from this machine alone. */
export const onlySigned: MiddlewareHandler = async (c, next) => {
  if (!c.req.header("authorization")?.startsWith("AWS4-HMAC-SHA256 ")) return c.text("Missing AWS signature", 403);
  return next();
};

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // SDK clients keep their connections open for reuse, and close() would wait for them.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
