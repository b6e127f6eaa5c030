/** Checks of when things happen: nothing early, nothing late, nothing outside hours. */
import { DAY, later } from "@debrief/core/clock";
import { type Glance, glanceAt } from "../glance.ts";
import type { Check } from "../invariants.ts";
import type { World } from "../world.ts";
import { fail } from "./fail.ts";

export const checks: Record<string, (world: World) => Check> = {
  "R42 nothing is done before it is due": nothingEarly,
  "R42 what is due is done within two minutes": nothingLate,
  "R46 reminders keep to office hours": inHours,
  "mails leave in the order of time": inOrder,
};

/** What a timer does; what people write may come at any time. */
function nothingEarly(): Check {
  return {
    move({ by, key, at, before, after }) {
      const was = glanceAt(before);
      if (!was || (by !== "work" && by !== undefined)) return;
      const is = glanceAt(after);
      const due = dueFor(was, is);
      if (due !== undefined && due > at) fail(`${key} was ${was.status}, and became ${is?.status} before ${due}`);
      for (const { key: mail, seat } of fresh(was, is, "reminder/")) {
        const { remindAt } = was.parties.find((party) => party.seat === seat) ?? {};
        if (remindAt === undefined || remindAt > at) fail(`${mail} of ${key} was due at ${remindAt}, and it is ${at}`);
      }
    },
  };
}

/** A summarised debrief and a draft that nobody decides lapse after this long. */
const LAPSE = 30 * DAY;

function dueFor(was: Glance, is: Glance | undefined): string | undefined {
  if (!is) return was.eraseAt;
  if (was.status === is.status) return undefined;
  switch (is.status) {
    case "collecting":
      return was.askAt;
    case "summarised":
      // Without anybody left to wait for, a summary is due at once.
      return is.parties.some(({ state }) => state === "asked") ? was.deadline : undefined;
    case "closed":
      return lapseOf(was);
    default:
      return undefined;
  }
}

function lapseOf({ status, summarisedAt, draftedAt }: Glance): string | undefined {
  const since = status === "summarised" ? summarisedAt : status === "draft" ? draftedAt : undefined;
  return since === undefined ? undefined : later(since, LAPSE);
}

function fresh(was: Glance, is: Glance | undefined, beginning: string): Glance["waiting"] {
  const known = new Set(was.waiting.map(({ key }) => key));
  return (is?.waiting ?? []).filter(({ key }) => key.startsWith(beginning) && !known.has(key));
}

function nothingLate({ overdue, now }: World): Check {
  return {
    step() {
      if (overdue.length > 0) fail(`something was due at ${overdue[0]}, and it is ${now()}`);
    },
  };
}

/** The interviews of these histories are in UTC. */
function inHours(): Check {
  return {
    move({ key, at, before, after }) {
      const was = glanceAt(before);
      const [reminder] = was ? fresh(was, glanceAt(after), "reminder/") : [];
      if (!reminder) return;
      const [hour, day] = [Number(at.slice(11, 13)), new Date(at).getUTCDay()];
      if (hour < 9 || hour >= 17 || day === 0 || day === 6) fail(`${reminder.key} of ${key} was wanted at ${at}`);
    },
  };
}

function inOrder(): Check {
  let last = "";
  return {
    mail({ at }) {
      if (at < last) fail("a mail left in the past");
      last = at;
    },
  };
}
