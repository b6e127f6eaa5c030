/**
 * Where webhooks go, as an administrator configures it: https to a host with a public name, or plain http to this very
 * machine for a local stack. An address written as a number is refused: certificates are for names, and the numbers that
 * people try are those of inner networks. What a name leads to is judged when it is called (courier/public-address.ts).
 */
import * as z from "zod";
import { deriveId } from "../id.ts";
import { domainOf, parseAddress } from "../mail/address.ts";
import type { Listener } from "./announcement.ts";
import { EventType } from "./event.ts";

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);
/** Names that no public DNS answers for (RFC 6761, RFC 6762, RFC 8375). */
const INNER = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|corp|private)$/;

/** Whether the URL leads to this machine. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname);
}

/** What is wrong with a URL that should be called; undefined when nothing is. */
export function unfitUrl(text: string): string | undefined {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) return "a URL such as https://example.com/hooks";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "no name or password in the URL: requests are signed";
  if (url.hash !== "") return "no # in the URL";
  if (LOOPBACK.has(url.hostname)) return undefined;
  if (url.protocol === "http:") return "https: plain http is for this machine alone";
  if (/^\[|^[\d.]+$/.test(url.hostname)) return "a host by its name, not by its number";
  if (!url.hostname.includes(".") || INNER.test(url.hostname)) return "a host that can be reached from outside";
  return undefined;
}

export const CalledUrl = z
  .string()
  .max(1_000)
  .superRefine((text, context) => {
    const unfit = unfitUrl(text);
    if (unfit !== undefined) context.addIssue({ code: "custom", message: unfit });
  });

const Whose = z
  .string()
  .refine(
    (text) => parseAddress(text) === text || parseAddress(`x@${text}`) === `x@${text}`,
    "an address or a domain in lower case",
  );

export const Endpoint = z
  .strictObject({
    url: CalledUrl,
    /** Names the endpoint in logs and by its secret. Without one its URL does, which must not change then. */
    name: z
      .string()
      .regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/, "a short name in lower case, such as ats")
      .optional(),
    /** Only these; all without it. */
    events: z.array(EventType).min(1).optional(),
    /** Only the debriefs of these recruiters: addresses, or whole domains. */
    recruiters: z.array(Whose).min(1).max(200).optional(),
  })
  .transform((endpoint) => ({ ...endpoint, name: endpoint.name ?? nameFor(endpoint.url) }));
export type Endpoint = z.output<typeof Endpoint>;

export const Endpoints = z
  .array(Endpoint)
  .max(10)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "give each webhook a name of its own");

/** What an endpoint is called that has no name of its own. */
export function nameFor(url: string): string {
  return `url-${deriveId("webhook", url)}`;
}

/** The endpoints that hear of a recruiter's debriefs; a debrief keeps them from its start. */
export function listenersFor(endpoints: readonly Endpoint[], recruiter: string): Listener[] {
  const [address, domain] = [recruiter, domainOf(recruiter)];
  return endpoints
    .filter(({ recruiters }) => !recruiters || recruiters.includes(address) || recruiters.includes(domain))
    .map(({ name, events }) => (events ? { name, events } : { name }));
}
