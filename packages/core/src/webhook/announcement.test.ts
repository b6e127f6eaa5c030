import { describe, expect, test } from "vitest";
import { DAY, elapsed, HOUR, later, SECOND } from "../clock.ts";
import {
  announce,
  announcementsDueAt,
  type Happening,
  Lane,
  leaseAnnouncements,
  postponeAnnouncement,
  readyAnnouncements,
  settleAnnouncement,
  tryAgainAt,
  withoutListener,
} from "./announcement.ts";

const AT = "2026-11-24T09:00:00.000Z";
const subject = { id: "abcdefghijklmnop", status: "collecting" } as const;
const feedback = (seat: number): Happening => ({ type: "feedback.received", seat, side: "interviewer" });
const laneOf = (...names: string[]): Lane => ({
  listeners: names.map((name) => ({ name })),
  announced: 0,
  waiting: [],
});
const told = (lane: Lane): string[] => lane.waiting.map(({ listener, event }) => `${listener} ${event.data.number}`);

describe("the lane of webhooks", () => {
  test("holds what happened once for each listener, counted on, under an id that follows from the debrief", () => {
    const lane = announce(laneOf("ats", "crm"), [{ type: "debrief.asked" }, feedback(2)], subject, AT);
    expect(told(lane)).toEqual(["ats 1", "crm 1", "ats 2", "crm 2"]);
    expect(lane.waiting[2]?.event).toEqual({
      version: 1,
      id: "evt_abcdefghijklmnop_20261124_2",
      type: "feedback.received",
      timestamp: AT,
      data: { debriefId: subject.id, number: 2, status: "collecting", seat: 2, side: "interviewer" },
    });
    expect(Lane.parse(JSON.parse(JSON.stringify(lane)))).toEqual(lane);
  });

  test("names nothing as something else was named, when a debrief comes again after its retention of a day", () => {
    const ids = [AT, later(AT, DAY)].map(
      (at) => announce(laneOf("ats"), [{ type: "debrief.started" }], subject, at).waiting[0]?.event.id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test("holds for a listener only what it asked for, and numbers go on all the same", () => {
    const lane = announce(
      { ...laneOf("ats"), listeners: [{ name: "ats", events: ["debrief.closed"] }] },
      [{ type: "debrief.asked" }, { type: "debrief.closed", because: "closed" }],
      subject,
      AT,
    );
    expect(lane.waiting.map(({ event }) => event.data.number)).toEqual([2]);
  });

  test("stays short while an endpoint is down: an untried word stands for its repetition", () => {
    let lane = announce(laneOf("ats"), [{ type: "debrief.asked" }], subject, AT);
    for (let n = 0; n < 500; n++) lane = announce(lane, [feedback(1 + (n % 6))], subject, AT);
    expect(lane.waiting).toHaveLength(7);
    expect(lane.announced).toBe(501);
  });

  test("stays short also where the plan goes back and forth, and keeps the newest word", () => {
    let lane = announce(laneOf("ats"), [{ type: "debrief.started" }], subject, AT);
    for (let n = 0; n < 300; n++)
      lane = announce(lane, [{ type: n % 2 === 0 ? "debrief.cancelled" : "debrief.started" }], subject, AT);
    expect(lane.waiting).toHaveLength(100);
    expect([lane.waiting[0]?.event.data.number, lane.waiting.at(-1)?.event.data.number]).toEqual([1, 301]);
  });

  test("stays small for ten endpoints that are all down: the answers live in the same item", () => {
    const names = Array.from({ length: 10 }, (_, number) => `url-aaaabbbbccccddd${number}`);
    let lane = announce(laneOf(...names), [{ type: "debrief.started" }], subject, AT);
    for (let n = 0; n < 300; n++)
      lane = announce(lane, [{ type: n % 2 === 0 ? "debrief.cancelled" : "debrief.started" }], subject, AT);
    expect(JSON.stringify(lane).length).toBeLessThan(64 * 1024);
    expect(lane.waiting.filter(({ listener }) => listener === names[9]).at(-1)?.event.data.number).toBe(301);
  });

  test("tells again what was corrected while the first word was on its way", () => {
    let lane = announce(laneOf("ats"), [feedback(1)], subject, AT);
    lane = leaseAnnouncements(lane, lane.waiting.slice(0, 1), AT);
    lane = announce(lane, [feedback(1)], subject, AT);
    expect(lane.waiting).toHaveLength(2);
  });

  test("is told in order: nothing overtakes the first that waits for the same listener", () => {
    let lane = announce(laneOf("ats", "crm"), [{ type: "debrief.asked" }, feedback(1)], subject, AT);
    const ready = (at: string) =>
      readyAnnouncements(lane, at).map(({ listener, event }) => `${listener} ${event.data.number}`);
    expect(ready(AT)).toEqual(["ats 1", "crm 1"]);
    const [first] = readyAnnouncements(lane, AT);
    lane = leaseAnnouncements(lane, [first!], AT);
    // The other listener is not held up by it.
    expect(ready(AT)).toEqual(["crm 1"]);
    lane = postponeAnnouncement(lane, first!, later(AT, HOUR));
    lane = settleAnnouncement(lane, readyAnnouncements(lane, AT)[0]!);
    expect(ready(AT)).toEqual(["crm 2"]);
    lane = settleAnnouncement(lane, readyAnnouncements(lane, AT)[0]!);
    expect(ready(later(AT, HOUR - 1))).toEqual([]);
    expect(announcementsDueAt(lane)).toEqual([later(AT, HOUR)]);
    expect(ready(later(AT, HOUR))).toEqual(["ats 1"]);
  });

  test("a lease keeps others away, and ends", () => {
    const lane = announce(laneOf("ats"), [feedback(1)], subject, AT);
    const leased = leaseAnnouncements(lane, lane.waiting, AT);
    expect(readyAnnouncements(leased, AT)).toEqual([]);
    expect(readyAnnouncements(leased, later(AT, 30 * SECOND))).toMatchObject([{ attempts: 1 }]);
  });

  test("settling twice is settling once, and a listener that is gone takes its own along only", () => {
    const lane = announce(laneOf("ats", "crm"), [feedback(1)], subject, AT);
    const settled = settleAnnouncement(lane, lane.waiting[0]!);
    expect(settleAnnouncement(settled, lane.waiting[0]!)).toBe(settled);
    const quiet = withoutListener(lane, "ats");
    expect(told(announce(quiet, [feedback(2)], subject, AT)).every((each) => each.startsWith("crm"))).toBe(true);
  });
});

describe("trying again", () => {
  const { waiting } = announce(laneOf("ats"), [feedback(1)], subject, AT);
  const { event } = waiting[0]!;

  test("waits longer each time, for about a day in all, and then no more", () => {
    const waits: number[] = [];
    for (let attempts = 1; ; attempts++) {
      const again = tryAgainAt(AT, { event, attempts });
      if (again === undefined) break;
      waits.push(elapsed(AT, again));
    }
    expect(waits).toHaveLength(8);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    expect(all).toBeGreaterThan(0.8 * DAY);
    expect(all).toBeLessThan(1.3 * DAY);
  });

  test("spreads what failed together over two fifths of the wait", () => {
    const spread = Array.from({ length: 200 }, (_, n) =>
      elapsed(AT, tryAgainAt(AT, { event: { ...event, id: `evt_x_${n}` }, attempts: 5 })!),
    );
    expect(Math.min(...spread)).toBeGreaterThanOrEqual(1.6 * HOUR);
    expect(Math.max(...spread)).toBeLessThanOrEqual(2.4 * HOUR);
    expect(new Set(spread).size).toBeGreaterThan(100);
  });

  test("heeds a receiver that asks for time, within half a day", () => {
    expect(elapsed(AT, tryAgainAt(AT, { event, attempts: 1 }, HOUR)!)).toBe(HOUR);
    expect(elapsed(AT, tryAgainAt(AT, { event, attempts: 1 }, 100 * DAY)!)).toBe(12 * HOUR);
  });
});
