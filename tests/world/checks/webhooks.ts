/** Checks of what endpoints hear: all of it, in order, signed, and nothing of what anybody wrote. */
import { createHmac } from "node:crypto";
import { SECOND } from "@debrief/core/clock";
import { ENDPOINTS, type Endpoint, type Heard, KEYS, waitingIn, whatOf } from "../endpoints.ts";
import { glanceAt } from "../glance.ts";
import type { Check } from "../invariants.ts";
import { EVERYBODY } from "../people.ts";
import { type Move, RECRUITERS, type World } from "../world.ts";
import { fail } from "./fail.ts";

export const checks: Record<string, (world: World) => Check> = {
  "R36 an endpoint that answers hears of all that happens": toldAll,
  "R36 an event is told once, and always under the same id": toldOnce,
  "R28 an endpoint hears of what it listens to alone": toldOwn,
  "R48 an event holds nothing of what anybody wrote": wordless,
  "R51 of a debrief that is gone nothing is told": silentAfterErasure,
  "of one debrief an endpoint hears in order": inOrder,
  "an endpoint that says it is gone hears no more of that debrief": goneIsGone,
  "each event is signed for its endpoint when it is told": signed,
};

/** After so many tries an event is given up (docs/webhooks.md). */
const TRIES = 9;

/**
 * What must be told is read from the rows before and after each write, as an onlooker understands them; and whatever has
 * once waited is told too. Without what was tried nine times, and without endpoints that said that they are gone.
 */
function toldAll({ config }: World): Check {
  if (config.webhooks.length === 0) return {};
  const owed = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const gone = new Set<string>();
  return {
    move(move) {
      const { key, before, after } = move;
      const recruiter = glanceAt(after ?? before)?.recruiter ?? "";
      for (const endpoint of ENDPOINTS) {
        const line = `${key} ${endpoint.name}`;
        const debts = owed.get(line) ?? new Set();
        owed.set(line, debts);
        if (!after && debts.size > 0) fail(`${key} was deleted before ${endpoint.name} had heard of ${[...debts]}`);
        if (beginsAnew(move)) gone.delete(line);
        if (gone.has(line)) continue;
        for (const what of happened(move)) if (listens(endpoint, recruiter, what)) debts.add(what);
        for (const { listener, id, what, attempts } of waitingIn(after)) {
          if (listener !== endpoint.name) continue;
          // What was taken waits for its mark.
          if (attempts < TRIES && !taken.has(`${listener} ${id}`)) debts.add(id);
          else if (attempts >= TRIES) for (const settled of [id, what]) debts.delete(settled);
        }
      }
    },
    heard({ item, endpoint, event, taken: noted, status }) {
      const line = `${item} ${endpoint}`;
      if (status === 410) {
        gone.add(line);
        owed.delete(line);
      }
      if (!noted) return;
      taken.add(`${endpoint} ${event.id}`);
      owed.get(line)?.delete(event.id);
      owed.get(line)?.delete(whatOf({ type: event.type, seat: event.data.seat }));
    },
    end() {
      for (const [line, debts] of owed) if (debts.size > 0) fail(`${line} never heard of ${[...debts]}`);
    },
  };
}

function listens({ events, recruiters }: Endpoint, recruiter: string, what: string): boolean {
  const [type] = what.split(" ");
  return (!events || events.some((each) => each === type)) && (!recruiters || recruiters.includes(recruiter));
}

/** A debrief is there for the first time, or again after its end. */
function beginsAnew({ before, after }: Pick<Move, "before" | "after">): boolean {
  const [was, is] = [glanceAt(before), glanceAt(after)];
  return is !== undefined && (!was || (was.status === "closed" && is.status !== "closed"));
}

function happened(move: Move): string[] {
  const is = glanceAt(move.after);
  if (!is) return [];
  const anew = beginsAnew(move);
  const was = anew ? undefined : glanceAt(move.before);
  const told: string[] = anew ? ["debrief.started"] : [];
  for (const { seat, state, versions } of is.parties) {
    const before = was?.parties.find((party) => party.seat === seat);
    if (versions > (before?.versions ?? 0)) told.push(whatOf({ type: "feedback.received", seat }));
    if (state !== before?.state && (state === "declined" || state === "unreachable"))
      told.push(whatOf({ type: `party.${state}`, seat }));
  }
  const moved = is.status !== was?.status;
  if (is.status === "scheduled" && (moved || is.askAt !== was?.askAt)) told.push("debrief.scheduled");
  if (is.status === "collecting" && moved) told.push("debrief.asked");
  if (is.status === "summarised" && (moved || is.summaryVersion !== was?.summaryVersion))
    told.push("debrief.summarised");
  if (is.status === "closed" && moved)
    told.push(is.because === "closed" || is.because === "lapsed" ? "debrief.closed" : "debrief.cancelled");
  return told;
}

/** Once more for each time that the endpoint's yes was lost before it was marked. */
function toldOnce({ lostTold }: World): Check {
  const told = new Map<string, Heard[]>();
  return {
    heard(heard) {
      const { endpoint, headers, event, body } = heard;
      if (headers["webhook-id"] !== event.id) fail(`${event.id} was told as ${headers["webhook-id"]}`);
      const key = `${endpoint} ${event.id}`;
      const before = told.get(key) ?? [];
      told.set(key, [...before, heard]);
      if (before.some((other) => other.body !== body)) fail(`${key} is another event than it was`);
      const [taken, lost] = [before.filter((other) => other.taken), before.filter((other) => lostTold.has(other))];
      if (taken.length > lost.length) fail(`${key} was told again after ${taken.length} times`);
    },
  };
}

function toldOwn(): Check {
  const owners = new Map<string, string>();
  return {
    move({ key, after }) {
      owners.set(key, glanceAt(after)?.recruiter ?? "");
    },
    heard({ endpoint, item, event }) {
      const known = ENDPOINTS.find(({ name }) => name === endpoint);
      if (!known || !listens(known, owners.get(item) ?? "", event.type))
        fail(`${endpoint} heard ${event.id} of ${item}`);
    },
  };
}

const FIELDS = ["version", "id", "type", "timestamp", "data"];
const DATA = ["debriefId", "number", "status", "seat", "side", "because"];

function wordless(): Check {
  const words = [
    ...RECRUITERS,
    ...EVERYBODY.flatMap(({ canary, address, name }) => [canary, address, ...name.split(" ")]),
  ];
  return {
    heard({ endpoint, body, headers, event }) {
      const { "webhook-signature": _, ...plain } = headers;
      const all = `${body}\n${JSON.stringify(plain)}`;
      const word = words.find((each) => all.includes(each));
      if (word !== undefined) fail(`“${word}” stands in what ${endpoint} heard`);
      const field = [
        ...Object.keys(event).filter((each) => !FIELDS.includes(each)),
        ...Object.keys(event.data).filter((each) => !DATA.includes(each)),
      ][0];
      if (field !== undefined) fail(`${endpoint} heard of “${field}”`);
    },
  };
}

function silentAfterErasure(): Check {
  const erased = new Set<string>();
  return {
    move({ key, after }) {
      if (after) erased.delete(key);
      else erased.add(key);
    },
    heard({ endpoint, item, event }) {
      if (erased.has(item)) fail(`${endpoint} heard ${event.type} of ${item}, which is gone`);
    },
  };
}

/** By its number and its time; the same again is a repetition. */
function inOrder(): Check {
  const last = new Map<string, Heard["event"]>();
  return {
    move({ key, after }) {
      // What comes under this key is another debrief.
      if (!after) for (const { name } of ENDPOINTS) last.delete(`${key} ${name}`);
    },
    heard({ at, item, endpoint, event }) {
      const line = `${item} ${endpoint}`;
      const before = last.get(line);
      if (before && (event.data.number < before.data.number || event.timestamp < before.timestamp))
        fail(`${endpoint} heard ${event.id} after ${before.id}`);
      if (event.timestamp > at) fail(`${event.id} was told before it happened`);
      last.set(line, event);
    },
  };
}

function goneIsGone({ lostTold }: World): Check {
  const gone = new Map<string, Heard>();
  return {
    move(move) {
      if (!move.after || beginsAnew(move)) for (const { name } of ENDPOINTS) gone.delete(`${move.key} ${name}`);
    },
    heard(heard) {
      const line = `${heard.item} ${heard.endpoint}`;
      const said = gone.get(line);
      if (said && !lostTold.has(said)) fail(`${heard.endpoint} heard ${heard.event.id} after it was gone`);
      if (heard.status === 410) gone.set(line, heard);
    },
  };
}

/** Seconds by which a receiver's clock may differ. */
const TOLERANCE = 5 * 60;

/** As docs/webhooks.md tells receivers to verify, each with the one secret that it holds. */
function signed(): Check {
  return {
    heard({ at, endpoint, method, headers, body }) {
      const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature = "" } = headers;
      if (method !== "POST" || headers["content-type"] !== "application/json") fail(`${endpoint} got no event`);
      const expected = createHmac("sha256", KEYS[endpoint] ?? "")
        .update(`${id}.${timestamp}.${body}`)
        .digest("base64");
      if (!signature.split(" ").includes(`v1,${expected}`)) fail(`${endpoint} could not verify ${id}`);
      if (!(Math.abs(Date.parse(at) / SECOND - Number(timestamp)) <= TOLERANCE))
        fail(`${id} was signed at ${timestamp}`);
    },
  };
}
