import { describe, expect, test } from "vitest";
import { Config } from "../config.ts";
import type { Desk } from "./desk.ts";
import { emptyDesk } from "./desk.ts";
import { digestDue, digestDueAt, setDigest, withDigestTimer } from "./digest-timer.ts";
import { rae } from "./story.ts";

const tuesday = "2026-11-24T12:00:00.000Z";
const monday = "2026-11-30T08:00:00.000Z";

function configured(digest: object = {}, recruiters: object = { domains: ["agency.example"] }): Config {
  return Config.parse({ domain: "debrief.example.com", recruiters, digest });
}

const config = configured();
const desk = (): Desk => withDigestTimer(emptyDesk(rae, tuesday), config, tuesday);
const keys = ({ outbox }: Desk): string[] => outbox.map(({ effect }) => effect.key);

describe("the digest's timer", () => {
  test("is set once, for the next Monday at eight", () => {
    expect(desk().digest).toEqual({ nextAt: monday });
    expect(withDigestTimer(desk(), config, "2026-11-26T12:00:00.000Z")).toEqual(desk());
    expect(withDigestTimer(emptyDesk(rae, tuesday), configured({ every: "never" }), tuesday).digest).toEqual({});
  });

  test("fires when it is due and not before, for the week that is over, and moves on", () => {
    const waiting = desk();
    expect(digestDue(waiting, config, "2026-11-30T07:59:59.999Z")).toBe(waiting);
    const fired = digestDue(waiting, config, monday);
    expect(fired.outbox.map(({ effect }) => effect)).toEqual([
      {
        key: "digest/0/2026-11-30",
        seat: 0,
        mail: "digest",
        every: "week",
        from: "2026-11-23T00:00:00.000Z",
        to: "2026-11-30T00:00:00.000Z",
      },
    ]);
    expect(fired.digest).toEqual({ nextAt: "2026-12-07T08:00:00.000Z", through: "2026-11-30T00:00:00.000Z" });
    expect(digestDue(fired, config, monday)).toBe(fired);
  });

  test("R46 after an outage of fifteen days one digest comes, of the newest week, not three", () => {
    const late = digestDue(desk(), config, "2026-12-15T10:00:00.000Z");
    expect(keys(late)).toEqual(["digest/0/2026-12-14"]);
    expect(late.digest.nextAt).toBe("2026-12-21T08:00:00.000Z");
  });

  test("R42 a period that was dealt with is never dealt with again, not even when the mail is long out of the log", () => {
    const { digest, ...fired } = digestDue(desk(), config, monday);
    const again = digestDue({ ...fired, digest: { ...digest, nextAt: monday }, outbox: [], sent: [] }, config, monday);
    expect(again.outbox).toEqual([]);
  });

  test("follows the configuration of the day on which it fires", () => {
    const monthly = configured({ every: "month", hour: 7 });
    const fired = digestDue(desk(), monthly, monday);
    expect(fired.outbox[0]?.effect).toMatchObject({ from: "2026-10-01T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" });
    expect(fired.digest.nextAt).toBe("2026-12-01T07:00:00.000Z");
    const off = digestDue(desk(), configured({ every: "never" }), monday);
    expect([off.outbox, digestDueAt(off)]).toEqual([[], undefined]);
  });

  test("rests for somebody who is no longer a recruiter here", () => {
    const others = configured({}, { domains: ["other.example"] });
    const fired = digestDue(desk(), others, monday);
    expect([fired.outbox, digestDueAt(fired)]).toEqual([[], undefined]);
  });

  test("brings the lead of a team one more digest for each team", () => {
    const team = (name: string, lead = rae.address) => ({ name, lead, members: ["sue@agency.example"] });
    const teams = [team("Berlin"), team("Paris"), team("Rome", "lee@agency.example")];
    const fired = digestDue(desk(), configured({ teams }), monday);
    expect(fired.outbox.map(({ effect }) => effect.mail === "digest" && effect.team)).toEqual([
      undefined,
      "Berlin",
      "Paris",
    ]);
    // SES tags, by which a mail is known again, take letters, digits, "_" and "-".
    for (const key of keys(fired)) expect(key).toMatch(/^[a-z0-9/-]{1,100}$/);
  });
});

describe("the recruiter's word", () => {
  test("stop ends the digests, one on its way included, and is answered once", () => {
    const fired = digestDue(desk(), config, monday);
    const stopped = setDigest(fired, false, config, monday, ["mail-1"]);
    expect(keys(stopped)).toEqual(["digestset/0/2026-11-30"]);
    expect(digestDueAt(stopped)).toBeUndefined();
    expect(withDigestTimer(stopped, config, monday)).toBe(stopped);
    expect(setDigest(stopped, false, config, monday, ["mail-1"])).toBe(stopped);
  });

  test("start brings them back, and neither word brings a period twice", () => {
    const stopped = setDigest(digestDue(desk(), config, monday), false, config, monday, ["mail-1"]);
    const started = setDigest(stopped, true, config, "2026-11-30T09:00:00.000Z", ["mail-2"]);
    expect(started.digest).toEqual({ nextAt: "2026-12-07T08:00:00.000Z", through: "2026-11-30T00:00:00.000Z" });
  });

  test("R20 two machines that answer each other get two answers a day", () => {
    let at = desk();
    for (let n = 0; n < 50; n++) at = setDigest(at, n % 2 === 1, config, tuesday, [`mail-${n}`]);
    expect(at.outbox).toHaveLength(2);
  });
});

test("a configuration says what is wrong with it", () => {
  const team = { name: "Berlin", lead: "rae@agency.example", members: ["sue@agency.example"] };
  for (const digest of [
    { every: "day" },
    { weekday: 0 },
    { hour: 24 },
    { timeZone: "CET+1" },
    { teams: [team, team] },
  ]) {
    expect(() => configured(digest)).toThrow();
  }
  expect(configured({ teams: [team] }).digest).toMatchObject({ every: "week", weekday: 1, dayOfMonth: 1, hour: 8 });
});
