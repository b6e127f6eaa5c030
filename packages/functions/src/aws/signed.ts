/**
 * One signed request to AWS (Signature Version 4), for the calls that need no client of their own: reading or deleting an
 * object, and filling a queue. A whole client of the SDK for one call would be a third of what a cold start has to read.
 * Credentials and region are those that Lambda puts into the environment; endpoints follow the SDK's own variables.
 */
import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";

export type AwsRequest = {
  /** As signed; of `s3` and `sqs` also as in `AWS_ENDPOINT_URL_<SERVICE>`. The others are asked by the command line. */
  service: "s3" | "sqs" | "ses" | "dynamodb" | "monitoring" | "sts" | "sns";
  method: "GET" | "POST" | "DELETE";
  url: URL;
  headers?: Record<string, string>;
  body?: string;
};

/** Tries of a request whose connection breaks: one that slept with a frozen sandbox is found dead at its next use. */
const TRIES = 3;
/** Milliseconds for one try. The shortest function that calls has ten seconds. */
const TIMEOUT = 3_000;

/** Sends the request and returns the answer, whatever its status. Rejects when no try reached the service. */
export async function fetchSigned({ service, method, url, headers = {}, body }: AwsRequest): Promise<Response> {
  const signed = await signer(service).sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { host: url.host, ...headers },
    body,
  });
  const { host: _, ...sent } = signed.headers;
  return retried(() => fetch(url, { method, headers: sent, body: body ?? null, signal: AbortSignal.timeout(TIMEOUT) }));
}

/** The endpoint that the environment names for a service, or undefined for AWS's own. */
export function endpointOf(service: AwsRequest["service"]): string | undefined {
  return process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
}

export function region(): string {
  return required("AWS_REGION");
}

function signer(service: AwsRequest["service"]): SignatureV4 {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return new SignatureV4({
    service,
    region: region(),
    credentials: {
      accessKeyId: required("AWS_ACCESS_KEY_ID"),
      secretAccessKey: required("AWS_SECRET_ACCESS_KEY"),
      ...(sessionToken ? { sessionToken } : {}),
    },
    sha256: Sha256,
    // The path of an object is signed as it is sent; only S3 wants it so.
    uriEscapePath: service !== "s3",
    applyChecksum: true,
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: this runs where Lambda, or the local stack, has set it.`);
}

async function retried(call: () => Promise<Response>, tries = TRIES): Promise<Response> {
  try {
    return await call();
  } catch (error) {
    if (tries <= 1) throw error;
    return retried(call, tries - 1);
  }
}

/** The hash in the shape that the signer asks for. */
class Sha256 {
  private hash: Hash | Hmac;
  private readonly secret: string | Uint8Array | undefined;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.secret = secret === undefined ? undefined : octets(secret);
    this.hash = this.begin();
  }

  update(chunk: Uint8Array): void {
    this.hash.update(chunk);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.hash.digest()));
  }

  reset(): void {
    this.hash = this.begin();
  }

  private begin(): Hash | Hmac {
    return this.secret === undefined ? createHash("sha256") : createHmac("sha256", this.secret);
  }
}

function octets(data: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof data === "string") return data;
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
