/** Questions to AWS, each one signed request, in the two ways in which the services that are asked here speak. */
import { fetchSigned } from "@debrief/functions/aws/signed";
import type * as z from "zod";
import { NotChecked } from "./check.ts";

/** By the name in `AWS_ENDPOINT_URL_<NAME>` of the SDK: how a service signs, and where it lives. */
const SERVICES = {
  sesv2: { service: "ses", host: "email" },
  ses: { service: "ses", host: "email" },
  dynamodb: { service: "dynamodb", host: "dynamodb" },
  sqs: { service: "sqs", host: "sqs" },
  cloudwatch: { service: "monitoring", host: "monitoring" },
  sts: { service: "sts", host: "sts" },
  sns: { service: "sns", host: "sns" },
} as const;
type Name = keyof typeof SERVICES;

/** AWS said no; `code` is its word for it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** GET with an answer in JSON (SES API v2). */
export async function getJson<Answer extends z.ZodType>(name: Name, path: string, answer: Answer) {
  return answer.parse(JSON.parse(await ask(name, "GET", path, {}))) as z.output<Answer>;
}

/** The AWS JSON protocol 1.0 (DynamoDB, SQS). `target` is such as `DynamoDB_20120810.DescribeTable`. */
export async function postJson<Answer extends z.ZodType>(name: Name, target: string, input: object, answer: Answer) {
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": target };
  return answer.parse(JSON.parse(await ask(name, "POST", "/", headers, JSON.stringify(input)))) as z.output<Answer>;
}

/** The Query protocol (SES API v1, CloudWatch, STS). Answers XML. */
export function postQuery(name: Name, parameters: Record<string, string>): Promise<string> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return ask(name, "POST", "/", headers, new URLSearchParams(parameters).toString());
}

/** The texts of all elements of a name, in order, with the few entities that AWS writes. */
export function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, text = ""]) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}

/** Hosts that have not answered: whoever is cut off from the network should not wait for each check anew. */
const silent = new Set<string>();

async function ask(name: Name, method: "GET" | "POST", path: string, headers: Record<string, string>, body?: string) {
  if (!process.env.AWS_ACCESS_KEY_ID || !process.env.AWS_SECRET_ACCESS_KEY)
    throw new NotChecked("there are no AWS credentials in the environment", insideShell());
  const { service, host } = SERVICES[name];
  const own = process.env[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
  const url = new URL(path, own ?? `https://${host}.${process.env.AWS_REGION}.amazonaws.com`);
  const unanswered = () =>
    new NotChecked(`${url.host} did not answer`, "Look whether this machine reaches the internet, and try again.");
  if (silent.has(url.host)) throw unanswered();
  const response = await fetchSigned({
    service,
    method,
    url,
    headers,
    ...(body === undefined ? {} : { body }),
  }).catch(() => {
    silent.add(url.host);
    throw unanswered();
  });
  const text = await response.text();
  if (response.ok) return text;
  const code = codeOf(text, response.headers.get("x-amzn-errortype"));
  if (/AccessDenied|UnauthorizedOperation/.test(code))
    throw new NotChecked(`these credentials may not ask ${host} this`, "Use credentials that may read it.");
  if (/Expired|InvalidClientToken|UnrecognizedClient|SignatureDoesNotMatch/.test(code))
    throw new NotChecked(`AWS does not take these credentials (${code})`, "Sign in again, then run this once more.");
  if (/Throttling|TooManyRequests/.test(code))
    throw new NotChecked("AWS asks to be asked more slowly", "Run it again in a minute.");
  throw new Refused(code, `${host} answered ${response.status} ${code}`);
}

function codeOf(text: string, header: string | null): string {
  const code = header ?? textsOf(text, "Code")[0] ?? /"__type"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? "no reason given";
  return code.replace(/^.*#/, "").replace(/:.*$/, "");
}

export function insideShell(): string {
  return "Run it in the shell of SST: npx sst shell --stage STAGE -- npx debrief doctor --stage STAGE";
}
