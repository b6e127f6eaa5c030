/** Checks of what is written: each mail's one end, the states' one graph, and whose rows are whose. */

import type { Debrief } from "@debrief/core/debrief/debrief";
import { deriveKey } from "@debrief/core/id";
import { glanceAt } from "../glance.ts";
import type { Check } from "../invariants.ts";
import { isRecruiter } from "../people.ts";
import { readingsOf } from "../read.ts";
import type { World } from "../world.ts";
import { fail } from "./fail.ts";

export const checks: Record<string, (world: World) => Check> = {
  "R56 each mail that came in ended in one way, and it is on record": oneEnd,
  "R56 of a mail and its copies one is on record as what it came to": oneTrueEnd,
  "R7 nothing stays undone when nothing is broken": nothingDead,
  "states move along the graph": alongTheGraph,
  "R52 reading changes nothing, and shows nobody another's": readsOnly,
  "R55 no function asks for what its role does not allow": withinRoles,
  "R28 a recruiter's mail touches the recruiter's own": ownOnly,
};

const OUTCOMES = ["started", "command", "feedback", "held", "ignored"];

function oneEnd(world: World): Check {
  const ends = new Map<string, number>();
  return {
    handled({ messageId, outcomes }) {
      ends.set(messageId, (ends.get(messageId) ?? 0) + 1);
      if (outcomes.length !== 1) fail(`mail ${messageId} ended in ${outcomes.length} ways`);
      for (const { outcome, reason } of outcomes) {
        if (!OUTCOMES.includes(outcome)) fail(`mail ${messageId} ended as ${outcome}`);
        if (outcome === "ignored" && !reason) fail(`mail ${messageId} was ignored without reason`);
      }
    },
    end() {
      const dead = world.dead.map(({ body }) => body);
      const records = new Map<string, number>();
      for (const { sk } of world.table.rows())
        if (sk?.S?.startsWith("mail-")) records.set(sk.S, (records.get(sk.S) ?? 0) + 1);
      for (const body of world.notifications) {
        const { mail } = JSON.parse(body) as { mail: { messageId: string } };
        if (!ends.has(mail.messageId) && !dead.includes(body))
          fail(`nothing became of mail ${mail.messageId}: ${world.failures.at(-1)}`);
      }
      if (records.size !== ends.size) fail(`of ${ends.size} mails ${records.size} are on record`);
      for (const [key, count] of records) if (count > 1) fail(`${key} has ${count} records`);
    },
  };
}

function withinRoles({ denied }: World): Check {
  const look = () => {
    if (denied.length > 0) fail(`asked for, and not granted: ${[...new Set(denied)].join(", ")}`);
  };
  return { step: look, end: look };
}

/** A crash between commit and record must not leave a mail that took effect as nothing but a duplicate. */
function oneTrueEnd({ table, notifications, messageIds }: World): Check {
  return {
    end() {
      const records = new Map(table.rows().map((row) => [row.sk?.S, row]));
      const told = new Map<string, string[]>();
      for (const body of notifications) {
        const { mail, receipt } = JSON.parse(body) as {
          mail: { messageId: string };
          receipt: { recipients: [string] };
        };
        const [recipient] = receipt.recipients;
        const record = records.get(`mail-${deriveKey(mail.messageId, recipient)}`);
        const identity = `${messageIds.get(mail.messageId)} to ${recipient}`;
        told.set(identity, [...(told.get(identity) ?? []), record?.reason?.S ?? record?.outcome?.S ?? "nothing"]);
      }
      for (const [identity, ends] of told)
        if (ends.every((end) => end === "duplicate")) fail(`mail ${identity} is on record as a duplicate of nothing`);
    },
  };
}

function nothingDead({ dead, failures }: World): Check {
  return {
    end() {
      if (dead.length > 0) fail(`${dead.length} messages are dead: ${failures.at(-1)}`);
    },
  };
}

/**
 * The diagram in debrief/debrief.ts. One write may take several steps at once: the last party whose questions another
 * debrief has sent ends it, a plan without anything open is a schedule from the start.
 */
const GRAPH: Record<Debrief["status"] | "none", readonly Debrief["status"][]> = {
  none: ["draft", "scheduled"],
  draft: ["draft", "scheduled", "closed"],
  scheduled: ["scheduled", "draft", "collecting", "closed"],
  collecting: ["collecting", "summarised", "closed"],
  summarised: ["summarised", "closed"],
  // An invite that comes again after a stop or a cancellation begins anew.
  closed: ["closed", "draft", "scheduled"],
};

function alongTheGraph(): Check {
  return {
    move({ key, before, after }) {
      const [was, is] = [glanceAt(before), glanceAt(after)];
      if (is && !GRAPH[was?.status ?? "none"].includes(is.status))
        fail(`${key} went from ${was?.status} to ${is.status}`);
      if (was && !after && was.status !== "closed") fail(`${key} was deleted while it was ${was.status}`);
      if (was?.status === "closed" && is && is.status !== "closed" && was.because === "closed")
        fail(`${key} was closed, and began anew`);
    },
  };
}

function readsOnly(world: World): Check {
  return {
    step(step) {
      if (step.do !== "read") return;
      for (const { path, own, status, wrote } of readingsOf(world).slice(-2)) {
        if (wrote > 0) fail(`${path} wrote ${wrote} times`);
        if (status !== (own ? 200 : 404)) fail(`${path} was answered with ${status}`);
      }
    },
  };
}

/** A party's mail writes one debrief; a recruiter's only debriefs and desks of that recruiter. */
function ownOnly(world: World): Check {
  const owners = new Map<string, string>();
  const senders = new Map<string, string>();
  return {
    move({ key, before, after }) {
      const owner = (after ?? before)?.body?.M?.recruiter?.M?.address?.S ?? "";
      if (owner !== (owners.get(key) ?? owner)) fail(`${key} is ${owner}'s, and was ${owners.get(key)}'s`);
      owners.set(key, owner);
    },
    handled({ messageId, wrote }) {
      if (senders.size < world.notifications.length) readSenders(world, senders);
      const sender = senders.get(messageId) ?? "";
      const items = wrote.filter((key) => owners.has(key));
      const foreign = isRecruiter(sender) ? items.find((key) => owners.get(key) !== sender) : undefined;
      if (foreign) fail(`a mail of ${sender} wrote ${foreign}, which is ${owners.get(foreign)}'s`);
      const debriefs = new Set(items.filter((key) => key.startsWith("debrief-")));
      if (!isRecruiter(sender) && debriefs.size > 1) fail(`a mail of ${sender} wrote ${[...debriefs]}`);
    },
  };
}

function readSenders({ notifications, objects }: World, senders: Map<string, string>): void {
  for (const body of notifications.slice(senders.size)) {
    const { mail } = JSON.parse(body) as { mail: { messageId: string } };
    const source = Buffer.from(objects.get(mail.messageId) ?? []).toString("utf8");
    senders.set(mail.messageId, /^From:.*?<?([^\s<>]+@[^\s<>]+)>?\r$/m.exec(source)?.[1] ?? "");
  }
}
