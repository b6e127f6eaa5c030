/**
 * HTTP to hosts that others run: webhooks out, and the APIs of applicant tracking systems. One request, one deadline for
 * all of it, no redirects, a bounded answer, and never to an inner address. What went wrong is a value: the caller knows
 * whether to try again.
 */
import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { isLoopback, unfitUrl } from "../webhook/endpoint.ts";
import { INNER_ADDRESS, lookupPublic } from "./public-address.ts";

export type Parcel = {
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** Milliseconds for everything, from the name to the last octet of the answer. */
  timeout: number;
  /** Octets of the answer that are read; the rest is left. */
  most: number;
};

/**
 * `answer`: whatever status it has, with the beginning of its body. Else nothing was understood: `url` is one that is not
 * called, `inner` leads to an inner address, `timeout` took too long, `unreachable` found no name, no host or no
 * trustworthy certificate; `code` is Node's.
 */
export type Reply =
  | { kind: "answer"; status: number; headers: Record<string, string>; body: string; cut: boolean }
  | { kind: "url" | "inner" | "timeout" | "unreachable"; code: string };

export type Courier = { send(parcel: Parcel): Promise<Reply> };

/** `loopback` says whether plain http to this machine is allowed: for a local stack alone. */
export function openCourier({ loopback }: { loopback: boolean }): Courier {
  return { send: (parcel) => send(parcel, loopback) };
}

function send(parcel: Parcel, loopback: boolean): Promise<Reply> {
  const unfit = unfitUrl(parcel.url);
  if (unfit !== undefined) return Promise.resolve({ kind: "url", code: unfit });
  const inner = isLoopback(parcel.url);
  if (inner && !loopback) return Promise.resolve({ kind: "inner", code: INNER_ADDRESS });
  return new Promise((resolve) => converse(parcel, inner, resolve));
}

/** Resolves once: whatever comes after the deadline or the limit is nobody's. */
function converse({ method, url, headers, body, timeout, most }: Parcel, inner: boolean, done: (reply: Reply) => void) {
  const request = url.startsWith("https:") ? tlsRequest : plainRequest;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const outgoing = request(url, {
    method,
    headers: { "user-agent": "Debrief", ...headers, ...length },
    // A connection of its own: one that was kept and went stale would look like an endpoint that fails.
    agent: false,
    ...(inner ? {} : { lookup: lookupPublic }),
  });
  let answered: Reply | undefined;
  const finish = (reply: Reply): void => {
    clearTimeout(timer);
    done(reply);
    outgoing.destroy();
  };
  // A body that trickles must not take back the status that has come.
  const timer = setTimeout(() => finish(answered ?? { kind: "timeout", code: "ETIMEDOUT" }), timeout);

  outgoing.on("error", (error: NodeJS.ErrnoException) => {
    const code = error.code ?? "EUNKNOWN";
    finish(answered ?? { kind: code === INNER_ADDRESS ? "inner" : "unreachable", code });
  });
  outgoing.on("response", (incoming) => {
    const chunks: Buffer[] = [];
    let octets = 0;
    const read = (cut: boolean): Reply => ({
      kind: "answer",
      status: incoming.statusCode ?? 0,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value).slice(0, 1_000)]),
      ),
      body: Buffer.concat(chunks).subarray(0, most).toString(),
      cut,
    });
    answered = read(true);
    incoming.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      octets += chunk.length;
      if (octets > most) finish(read(true));
    });
    incoming.on("end", () => finish(read(false)));
    incoming.on("error", () => finish(read(true)));
  });
  outgoing.end(body);
}
