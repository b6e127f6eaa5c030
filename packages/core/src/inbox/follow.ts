/**
 * An applicant tracking system says that an interview was scheduled, changed or called off: the other front door beside
 * the mail's. What it says is data (R28), asked for at its API a moment ago. It opens a debrief as a forwarded invite does,
 * for a recruiter who may start one, by the same guard (R29) and with the same plan mail.
 */
import { DAY, type Instant, later } from "../clock.ts";
import type { Config } from "../config.ts";
import { tellOfFlood } from "../debrief/desk.ts";
import type { Plan } from "../debrief/event.ts";
import { deriveKey } from "../id.ts";
import { plainWords } from "../invite/people/plain-words.ts";
import { presentable } from "../invite/people/presentable.ts";
import { type Mailbox, mailbox, samePerson } from "../mail/address.ts";
import { changeDebrief, untilSettled } from "../store/change.ts";
import { changeDesk } from "../store/desk.ts";
import type { Follows } from "../store/followed.ts";
import { isZone } from "../zone.ts";
import { debriefIdOf, floodUntil, openDebrief } from "./open.ts";
import type { House } from "./receive.ts";
import { mayStart } from "./recruiters.ts";

export type System = "greenhouse" | "lever";

/** An interview as its system tells it. `schedulers`: who might speak for it, the nearest first. */
export type AnnouncedInterview = {
  system: System;
  id: string;
  start?: Instant | undefined;
  end?: Instant | undefined;
  /** `2026-11-24`, where no time is told. */
  day?: string | undefined;
  timeZone?: string | undefined;
  title?: string | undefined;
  role?: string | undefined;
  candidate?: Person | undefined;
  interviewers: Person[];
  schedulers: Person[];
};

export type Person = { address?: string | null | undefined; name?: string | null | undefined };

/**
 * `unchanged`: known already, just so. `postponed`: more are scheduled than are started in a day, so the system is to tell
 * of it again `until` there is room; the recruiter knows. `ignored` has a reason, a dotted constant.
 */
export type FollowOutcome = {
  outcome: "started" | "changed" | "cancelled" | "unchanged" | "postponed" | "ignored";
  reason?: string;
  debriefId?: string;
  until?: Instant;
};

export type Followers = Pick<House, "config" | "store" | "clock"> & { follows: Follows };

/** What was over before this long is history; a debrief about it would surprise everybody. */
const PAST = 2 * DAY;
/** More people than that are no panel; the plan asks whom it is about. */
const MOST_PEOPLE = 20;
const CANCELLED = "cancelled";

/** The interview as it is now. */
export function followInterview(interview: AnnouncedInterview, house: Followers): Promise<FollowOutcome> {
  const { system, id } = interview;
  return untilSettled(async () => {
    const at = house.clock.now();
    const key = keyOf(system, id);
    const known = await house.follows.load(key);
    const over = interview.end ?? interview.start;
    if (!known && over !== undefined && over < later(at, -PAST))
      return { outcome: "ignored", reason: "interview.past" };
    const recruiter = known?.speaksFor ?? (await recruiterOf(interview, house));
    if (!recruiter) return { outcome: "ignored", reason: "recruiter.unknown" };
    // R1: in the name of whoever may start no debriefs any more none is steered either, and none begins anew.
    if (known && !(await mayStart(house, recruiter.address)))
      return { outcome: "ignored", reason: "recruiter.not_allowed", debriefId: known.debriefId };
    const plan = planOf(interview, recruiter, house.config, known?.version ?? 0);
    const facts = factsOf(plan);
    if (known?.facts === facts) return { outcome: "unchanged", debriefId: known.debriefId };
    const identity = [system, id];
    // R20, R29: whoever got hold of the system, or of the secret that it signs with, has no mailer.
    const until = await floodUntil({ id: debriefIdOf(recruiter, identity), recruiter }, house);
    if (until !== undefined) {
      await changeDesk(house.store, recruiter, at, (desk) => ({ desk: tellOfFlood(desk, at), decision: undefined }));
      return { outcome: "postponed", reason: "rate.starts", until };
    }
    const news = deriveKey("follow", key, String(known?.version ?? 0), facts);
    const { debrief, outcome } = await openDebrief({ plan, recruiter, identity, mail: [news] }, house);
    const version = known?.version ?? 0;
    await house.follows.save(key, { speaksFor: recruiter, debriefId: debrief.id, version, facts }, at);
    switch (outcome) {
      case "started":
      case "changed":
        return { outcome, debriefId: debrief.id };
      case "duplicate":
        return { outcome: "unchanged", debriefId: debrief.id };
      case "none":
        return { outcome: "ignored", reason: "interview.superseded", debriefId: debrief.id };
    }
  });
}

/** The interview is no more. Whatever never started a debrief ends none. */
export function interviewGone(system: System, id: string, house: Followers): Promise<FollowOutcome> {
  return untilSettled(async () => {
    const at = house.clock.now();
    const key = keyOf(system, id);
    const known = await house.follows.load(key);
    if (!known) return { outcome: "ignored", reason: "interview.unknown" };
    const { debriefId, version, facts } = known;
    if (facts === CANCELLED) return { outcome: "unchanged", debriefId };
    const mail = [deriveKey("follow", key, String(version), CANCELLED)];
    const changed = await changeDebrief(house.store, debriefId, () => [
      { type: "inviteCancelled", sequence: version, at, mail },
    ]);
    await house.follows.save(key, { ...known, facts: CANCELLED }, at);
    return changed?.outcomes[0] === "changed"
      ? { outcome: "cancelled", debriefId }
      : { outcome: "ignored", reason: "interview.over", debriefId };
  });
}

/** Whoever scheduled it, if they may start debriefs; else the one that the configuration names. */
async function recruiterOf({ system, schedulers }: AnnouncedInterview, house: Followers): Promise<Mailbox | undefined> {
  const configured = house.config.integrations[system].recruiter;
  for (const person of [...schedulers.slice(0, MOST_PEOPLE), { address: configured }]) {
    const one = shown(person);
    if (one && (await mayStart(house, one.address))) return one;
  }
  return undefined;
}

function planOf(interview: AnnouncedInterview, recruiter: Mailbox, config: Config, sequence: number): Plan {
  const { start, end, day, timeZone, title, role } = interview;
  const interviewers = interview.interviewers
    .slice(0, MOST_PEOPLE)
    .flatMap((person) => shown(person) ?? [])
    // R33: the recruiter is no party, though systems like to put them on the panel.
    .filter(({ address }) => !samePerson(address, recruiter.address));
  return {
    interview: {
      sequence,
      start,
      end,
      ...(end === undefined && day !== undefined ? { day } : {}),
      timeZone: timeZone !== undefined && isZone(timeZone) ? timeZone : (config.timeZone ?? "UTC"),
      title: plainWords(title) ?? "Interview",
      role: plainWords(role),
    },
    candidate: interview.candidate && shown(interview.candidate),
    interviewers,
    questions: [],
  };
}

/** R30: a name that may stand in a mail, or none. */
function shown({ address, name }: Person): Mailbox | undefined {
  const one = mailbox(address ?? undefined, name ?? undefined);
  return one && presentable(one);
}

/** What would make another debrief of it; the count of the news is not among it. */
function factsOf({ interview: { sequence: _, ...interview }, candidate, interviewers }: Plan): string {
  return deriveKey(JSON.stringify([interview, candidate, interviewers]));
}

function keyOf(system: System, id: string): string {
  return deriveKey("followed", system, id);
}
