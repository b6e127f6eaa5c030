/**
 * When a recruiter's digest is due: a timer on their desk, in the one due index (decision 3). It is set when something is
 * summarised, fires once a period, and rests when there has been nothing for a long time.
 */
import type { Instant } from "../clock.ts";
import type { Config } from "../config.ts";
import { isRecruiter } from "../config.ts";
import { deriveId } from "../id.ts";
import { latestPeriod, nextDigestAt, type Schedule } from "../summary/digest-period.ts";
import type { Desk } from "./desk.ts";
import { type Effect, enqueue } from "./effect.ts";

/** Undefined when the configuration wants no digests. */
export function scheduleOf({ digest, timeZone }: Config): Schedule | undefined {
  const { every, weekday, dayOfMonth, hour } = digest;
  if (every === "never") return undefined;
  return { every, weekday, dayOfMonth, hour, timeZone: digest.timeZone ?? timeZone ?? "UTC" };
}

/** Sees to it that a digest will come; unchanged when one is on its way, or unwanted. */
export function withDigestTimer(desk: Desk, config: Config, at: Instant): Desk {
  const schedule = scheduleOf(config);
  if (!schedule || desk.digest.stoppedAt !== undefined || desk.digest.nextAt !== undefined) return desk;
  return { ...desk, digest: { ...desk.digest, nextAt: nextDigestAt(schedule, at) } };
}

/** When the desk must be woken for a digest. */
export function digestDueAt({ digest }: Desk): Instant | undefined {
  return digest.stoppedAt === undefined ? digest.nextAt : undefined;
}

/**
 * The timer has come due: the digests of the period that is over go into the outbox, under keys that allow each once, and
 * the timer moves on. The configuration may have changed since the timer was set, so what is due is computed anew.
 * `allowed`: whether this recruiter may start debriefs at all.
 */
export function digestDue(
  desk: Desk,
  config: Config,
  at: Instant,
  allowed = isRecruiter(config, desk.recruiter.address),
): Desk {
  const dueAt = digestDueAt(desk);
  if (dueAt === undefined || dueAt > at) return desk;
  const schedule = allowed ? scheduleOf(config) : undefined;
  if (!schedule) return { ...desk, digest: { ...desk.digest, nextAt: undefined } };
  const { from, to } = latestPeriod(schedule, at);
  const moved = { ...desk, digest: { ...desk.digest, nextAt: nextDigestAt(schedule, at), through: to } };
  const { through } = desk.digest;
  if (through !== undefined && through >= to) return { ...moved, digest: { ...moved.digest, through } };
  const teams = config.digest.teams.filter(({ lead }) => lead === desk.recruiter.address).map(({ name }) => name);
  const effects = [undefined, ...teams].map((team): Effect => {
    const key = `digest/0/${to.slice(0, 10)}${team === undefined ? "" : `/${deriveId("team", team)}`}`;
    return { key, seat: 0, mail: "digest", every: schedule.every, from, to, ...(team === undefined ? {} : { team }) };
  });
  return enqueue(moved, effects, at);
}

/** Nothing was summarised for as long as a digest looks back: the timer rests until something is. */
export function withoutDigestTimer(desk: Desk): Desk {
  return { ...desk, digest: { ...desk.digest, nextAt: undefined } };
}

/** The recruiter's word: digests stop, or come again. The answer to it is a mail; the same mail twice changes nothing. */
export function setDigest(desk: Desk, wanted: boolean, config: Config, at: Instant, mail: string[]): Desk {
  if (mail.some((key) => desk.handled.includes(key))) return desk;
  const { stoppedAt: _, ...digest } = desk.digest;
  const set: Desk = {
    ...desk,
    handled: [...desk.handled, ...mail].slice(-HANDLED_LOG),
    digest: wanted ? digest : { ...digest, nextAt: undefined, stoppedAt: at },
    outbox: wanted ? desk.outbox : desk.outbox.filter(({ effect }) => effect.mail !== "digest"),
  };
  // One answer a day to each wish: two machines that answer each other end here (R20).
  const key = `digestset/${wanted ? 1 : 0}/${at.slice(0, 10)}`;
  const effect: Effect = { key, seat: 0, mail: "digestSet", wanted };
  return enqueue(wanted ? withDigestTimer(set, config, at) : set, [effect], at);
}

const HANDLED_LOG = 100;
