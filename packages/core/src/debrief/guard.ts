/**
 * The open-relay guard (R29): what a recruiter may start in a day before a `go` is asked for. A slip, a script or a stolen
 * mailbox must not write to strangers by the hundred. Pure; the counts live on the recruiter's desk.
 */
import { DAY, type Instant, later } from "../clock.ts";
import { deriveKey } from "../id.ts";
import { orgOf } from "../invite/people/organisation.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import type { Desk } from "./desk.ts";
import type { Plan } from "./event.ts";

/** An interview of last season is rarely meant; asking costs one word. */
const TOO_OLD = 30 * DAY;
const STARTS_LOG = 200;
const CLIENTS_LOG = 400;

/** Notes a start on the desk; the same debrief again keeps its place. Returns how many of the last day's starts came before it. */
export function reserveStart(desk: Desk, debriefId: string, at: Instant): { desk: Desk; before: number } {
  const recent = desk.starts.filter((start) => start.at > later(at, -DAY));
  const place = recent.findIndex((start) => start.debriefId === debriefId);
  if (place >= 0) return { desk, before: place };
  return { desk: { ...desk, starts: [...recent, { debriefId, at }].slice(-STARTS_LOG) }, before: recent.length };
}

/** Notes the client domains that fit into the day; `over` are those that do not and are not noted. */
export function reserveClients(
  desk: Desk,
  domains: string[],
  perDay: number,
  at: Instant,
): { desk: Desk; over: string[] } {
  const known = new Set(desk.clients.map(({ key }) => key));
  const fresh = domains.filter((domain) => !known.has(clientKey(domain)));
  const today = desk.clients.filter((client) => client.at > later(at, -DAY)).length;
  const room = Math.max(0, perDay - today);
  return { desk: noteClients(desk, fresh.slice(0, room), at), over: fresh.slice(room) };
}

/** Client domains that the recruiter has agreed to are known from now on. */
export function noteClients(desk: Desk, domains: string[], at: Instant): Desk {
  const known = new Set(desk.clients.map(({ key }) => key));
  const fresh = [...new Set(domains.map(clientKey))].filter((key) => !known.has(key));
  if (fresh.length === 0) return desk;
  return { ...desk, clients: [...desk.clients, ...fresh.map((key) => ({ key, at }))].slice(-CLIENTS_LOG) };
}

/** The organisations that the interviewers of a plan write from, without the recruiter's own. */
export function clientDomains(addresses: string[], recruiter: string): string[] {
  const own = orgOf(recruiter);
  return [...new Set(addresses.map(orgOf))].filter((domain) => domain !== own);
}

/** Why a plan wants a `go`; nothing for a plan within the limits. */
export type Limits = Omit<Extract<PlanQuestion["asks"], { key: "approval" }>, "key">;

/** The one question that a plan over the limits becomes. None for no reasons. */
export function approvalQuestions(reasons: Limits): PlanQuestion[] {
  if (Object.keys(reasons).length === 0) return [];
  return [{ about: "approval", asks: { key: "approval", ...reasons }, options: [] }];
}

export function tooManyStarts(before: number): Limits {
  return { number: before + 1 };
}

export function tooManyClients(domains: string[], perDay: number): Limits {
  return { companies: domains.slice(0, 5), perDay };
}

export function tooLongAgo({ interview }: Plan, at: Instant): Limits {
  const over = interview.end ?? interview.start;
  return over !== undefined && over < later(at, -TOO_OLD) ? { longAgo: true } : {};
}

// A hash: a domain can be one person's, and what is erased elsewhere must not live on here.
function clientKey(domain: string): string {
  return deriveKey("client", domain);
}
