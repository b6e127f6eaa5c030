/**
 * The walk, where calendars and second recruiters come in: the start address as an attendee, news that arrives in any order,
 * the same interview from two sides, and the guard. Over SMTP and through the very handlers, seen from the mailboxes.
 */
import { DAY, HOUR, type Instant, later, MINUTE } from "@debrief/core/clock";
import { readCalendar } from "@debrief/core/invite/calendar/calendar";
import type { Mailbox } from "@debrief/core/mail/address";
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleCalendar } from "./mailbox/sample-calendar.ts";
import type { LocalStack } from "./stack.ts";

const rae: Actor = { address: "rae@agency.example", displayName: "Rae Miller" };
const lee: Actor = { address: "lee@agency.example", displayName: "Lee Vos" };

let stack: LocalStack;
let close: Tuesday["close"];
let stories = 0;
let mails = 0;
const log: string[] = [];

beforeAll(async () => {
  ({ stack, close } = await tuesday({ config: { startsPerDay: 7 }, log: (line) => log.push(line) }));
});

afterAll(() => close?.());

type Event = {
  method?: "REQUEST" | "CANCEL";
  sequence?: number;
  start?: Instant;
  from?: Actor;
  organizer?: Mailbox;
  people?: Mailbox[];
  /** Whether our address stands among the attendees. */
  weAreInvited?: boolean;
  subject?: string;
  recurrenceId?: Instant;
  /** When this version was made: DTSTAMP. */
  stamp?: Instant;
};

/** An interview of its own, with people of its own, in two days' time. */
function story(given: { start?: Instant; domain?: string } = {}) {
  stories++;
  const { domain = "acme.example" } = given;
  const uid = `story-${stories}@calendar.example.com`;
  const jane: Actor = { address: `jane${stories}@example.com`, displayName: "Jane Doe" };
  const sam: Actor = { address: `sam${stories}@${domain}`, displayName: "Sam Patel" };
  const start = given.start ?? later(stack.clock.now(), 2 * DAY);
  const before = new Map<string, number>();

  const send = async (event: Event = {}): Promise<void> => {
    const { method = "REQUEST", sequence = 0, from = rae, weAreInvited = true } = event;
    const begins = event.start ?? start;
    const organizer = event.organizer ?? from;
    const us = { address: stack.startAddress, displayName: "Debrief" };
    const calendar = sampleCalendar({
      now: event.stamp ?? stack.clock.now(),
      start: begins,
      end: later(begins, HOUR),
      uid,
      summary: "Interview: Jane Doe – Backend Engineer",
      description: "An hour of talk.",
      location: "Room 1",
      organizer,
      attendees: [organizer, ...(event.people ?? [jane, sam]), ...(weAreInvited ? [us] : [])],
    })
      .replace("METHOD:REQUEST", `METHOD:${method}`)
      .replace("SEQUENCE:0", `SEQUENCE:${sequence}`)
      .replace("STATUS:CONFIRMED", method === "CANCEL" ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
      .replace(
        "CREATED:",
        event.recurrenceId ? `RECURRENCE-ID:${stampOf(event.recurrenceId)}\r\nCREATED:` : "CREATED:",
      );
    mails++;
    const source = [
      `From: ${from.displayName} <${from.address}>`,
      `To: ${stack.startAddress}`,
      `Subject: ${event.subject ?? "Invitation: Interview: Jane Doe - Backend Engineer"}`,
      `Message-ID: <invite-${mails}@mail.agency.example>`,
      "MIME-Version: 1.0",
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "You have been invited.",
      "--b",
      `Content-Type: text/calendar; charset=utf-8; method=${method}`,
      "Content-Transfer-Encoding: 8bit",
      "",
      calendar,
      "--b--",
      "",
    ].join("\r\n");
    await handOver(stack, { from: from.address, to: stack.startAddress }, source);
    await stack.settled();
  };

  /** What somebody has got since this story began. */
  const inbox = async (person: Pick<Actor, "address">): Promise<Message[]> => {
    await stack.settled();
    const all = await received(stack, person);
    return all.slice(before.get(person.address) ?? 0).map(({ message }) => message);
  };
  const kinds = async (person: Pick<Actor, "address">): Promise<string[]> =>
    (await inbox(person)).map(({ subject }) => subject.split(" ").slice(0, 2).join(" ").replace(/:$/, ""));
  const newest = async (person: Pick<Actor, "address">, subject = /./): Promise<Message> => {
    const message = (await inbox(person)).findLast((each) => subject.test(each.subject));
    if (!message) throw new Error(`${person.address} has no such mail in this story.`);
    return message;
  };
  const begin = async () => {
    for (const person of [rae, lee]) before.set(person.address, (await received(stack, person)).length);
    return { uid, jane, sam, start, send, inbox, kinds, newest };
  };
  return begin();
}

function stampOf(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** The calendar object in a mail of ours. */
function answerIn(message: Message) {
  const [text = ""] = message.calendars;
  const read = readCalendar(text);
  if (read.kind !== "events") throw new Error("The mail holds no event.");
  return read.invites;
}

async function afterTheInterview(start: Instant): Promise<void> {
  const end = later(start, HOUR + MINUTE);
  if (stack.clock.now() < end) await stack.clock.jumpTo(end);
  await stack.settled();
}

describe("R31 our address is an attendee of the invite", () => {
  test("the calendar gets its answer and the recruiter the plan; news moves it, and a CANCEL stops it", async () => {
    const { uid, start, send, inbox, kinds, newest, jane, sam } = await story();
    await send();
    expect((await kinds(rae)).sort()).toEqual(["Accepted: Jane", "Plan for"]);
    const accepted = await newest(rae, /^Accepted/);
    const contentType = accepted.headers.find(({ name }) => name === "content-type")?.value;
    expect(contentType).toMatch(/^multipart\/alternative/);
    expect(accepted.to.map(({ address }) => address)).toEqual([rae.address]);
    expect(accepted.from[0]?.address).toBe(stack.startAddress);
    expect(answerIn(accepted)).toMatchObject([
      {
        method: "REPLY",
        uid,
        sequence: 0,
        organizer: { address: rae.address },
        attendees: [{ address: stack.startAddress, partstat: "ACCEPTED" }],
      },
    ]);

    // The same invite again, as calendars do: nothing new for anyone.
    await send();
    expect(await inbox(rae)).toHaveLength(2);

    const moved = later(start, DAY);
    await send({ sequence: 1, start: moved, subject: "Updated invitation: Interview" });
    expect(await kinds(rae)).toHaveLength(4);
    expect((await newest(rae, /^New time/)).text).toContain("The interview has moved.");
    expect(answerIn(await newest(rae, /^Accepted/))).toMatchObject([{ uid, sequence: 1 }]);

    await afterTheInterview(start);
    expect(await inbox(jane)).toEqual([]);
    await send({ method: "CANCEL", sequence: 2, start: moved, subject: "Canceled: Interview" });
    expect((await kinds(rae)).at(-1)).toBe("Debrief stopped");
    // A CANCEL wants no answer.
    expect((await inbox(rae)).filter(({ calendars }) => calendars.length > 0)).toHaveLength(2);
    await afterTheInterview(moved);
    for (const person of [jane, sam]) expect(await inbox(person)).toEqual([]);
  });

  test("a CANCEL that overtakes its invite holds it back, and the next version starts", async () => {
    const { start, send, inbox, kinds } = await story();
    await send({ method: "CANCEL", sequence: 1 });
    await send({ sequence: 0, stamp: later(stack.clock.now(), -HOUR) });
    expect(await inbox(rae)).toEqual([]);
    await send({ sequence: 2, start });
    expect((await kinds(rae)).sort()).toEqual(["Accepted: Jane", "Plan for"]);
  });

  test("a meeting of a series is one debrief, and goes when the whole series does", async () => {
    const { start, send, kinds, inbox, newest, jane } = await story();
    await send({ recurrenceId: start });
    expect(answerIn(await newest(rae, /^Accepted/))).toMatchObject([{ recurrenceId: `${start.slice(0, 19)}.000Z` }]);
    await stack.clock.advance(HOUR);
    await send({ method: "CANCEL", sequence: 1 });
    expect((await kinds(rae)).at(-1)).toBe("Debrief stopped");
    await afterTheInterview(start);
    expect(await inbox(jane)).toEqual([]);
  });

  test("R28 what is forwarded, organized by somebody else or not addressed to us is not answered", async () => {
    for (const given of [
      { subject: "Fwd: Invitation: Interview" },
      { organizer: { address: "boss@acme.example" } },
      { weAreInvited: false },
    ]) {
      const { send, kinds, inbox } = await story();
      await send(given);
      expect((await kinds(rae)).filter((kind) => kind.startsWith("Accepted"))).toEqual([]);
      expect((await inbox(rae)).flatMap(({ calendars }) => calendars)).toEqual([]);
      expect(await received(stack, { address: "boss@acme.example" })).toEqual([]);
    }
  });

  test("`stop` holds against a calendar that repeats itself, and a person may take it back", async () => {
    const { send, newest, kinds } = await story();
    await send();
    await reply(stack, rae, await newest(rae, /^Plan/), "plain", "stop");
    await send({ sequence: 1 });
    expect((await kinds(rae)).at(-1)).toBe("Debrief stopped");
    await send({ sequence: 1, subject: "Fwd: Invitation: Interview" });
    expect((await kinds(rae)).at(-1)).toBe("Plan for");
  });
});

describe("R29 never two mails to the same person about the same interview", () => {
  test("two recruiters forward the same invite: each party is asked once, and the second recruiter is told", async () => {
    const { start, send, kinds, inbox, newest, jane, sam } = await story();
    const organizer = { address: "boss@acme.example" };
    await send({ organizer, weAreInvited: false });
    await send({ from: lee, organizer, weAreInvited: false });
    await afterTheInterview(start);
    for (const person of [jane, sam]) expect(await inbox(person)).toHaveLength(1);
    const told = (await Promise.all([rae, lee].map(kinds))).filter((subjects) => subjects.length > 1);
    expect(told).toEqual([["Plan for", "Debrief stopped"]]);
    const loser = (await kinds(rae)).length > 1 ? rae : lee;
    const text = ((await newest(loser)).text ?? "").replace(/\s+/g, " ");
    expect(text).toMatch(
      /Jane Doe, boss@acme\.example and Sam Patel are asked about this interview by another debrief already/,
    );
    // R48: not by whom.
    expect(text).not.toContain(loser === rae ? lee.address : rae.address);
  });

  test("what the second recruiter's invite has more of is asked, and nobody else", async () => {
    const { start, send, inbox, jane, sam } = await story();
    const mara: Actor = { address: `mara${stories}@acme.example`, displayName: "Mara Lind" };
    const organizer = { address: "boss@acme.example" };
    await send({ organizer, weAreInvited: false });
    await afterTheInterview(start);
    await send({ from: lee, organizer, weAreInvited: false, people: [jane, sam, mara] });
    await stack.clock.advance(15 * MINUTE);
    await stack.settled();
    for (const person of [jane, sam, mara]) expect(await inbox(person)).toHaveLength(1);
  });

  test("a debrief that was stopped before it asked holds nobody back", async () => {
    const { start, send, newest, inbox, jane, sam } = await story();
    const organizer = { address: "boss@acme.example" };
    await send({ organizer, weAreInvited: false });
    await send({ from: lee, organizer, weAreInvited: false });
    await reply(stack, rae, await newest(rae), "plain", "stop");
    await afterTheInterview(start);
    for (const person of [jane, sam]) expect(await inbox(person)).toHaveLength(1);
  });
});

describe("R29 the guard", () => {
  /** Forwards invites of interviews that are over already; what becomes of each, and the last plan. */
  async function forwardMany(count: number, domainOf: (n: number) => string) {
    await stack.clock.advance(2 * DAY);
    const plans: { kind: string; message: Message; people: Actor[] }[] = [];
    for (let n = 0; n < count; n++) {
      const over = later(stack.clock.now(), -2 * HOUR);
      const { send, newest, jane, sam } = await story({ start: over, domain: domainOf(n) });
      await send({ weAreInvited: false });
      const message = await newest(rae);
      plans.push({ kind: message.subject.split(" ").slice(0, 2).join(" "), message, people: [jane, sam] });
    }
    return plans;
  }

  async function mailsTo(people: Actor[]): Promise<number> {
    await stack.settled();
    return (await Promise.all(people.map((person) => received(stack, person)))).flat().length;
  }

  test("beyond five new companies in a day nothing is sent without a `go`", async () => {
    const plans = await forwardMany(6, (n) => `client${n}.example`);
    expect(plans.map(({ kind }) => kind)).toEqual([...Array(5).fill("Plan for"), "One question"]);
    const last = plans.at(-1);
    if (!last) throw new Error("No invite was sent.");
    await stack.clock.advance(HOUR);
    expect(await mailsTo(last.people)).toBe(0);
    expect((last.message.text ?? "").replace(/\s+/g, " ")).toMatch(
      /client5\.example.*Nothing is sent unless you reply “go”/,
    );
    await reply(stack, rae, last.message, "gmail", "go");
    expect(await mailsTo(last.people)).toBe(2);
  }, 60_000);

  test("beyond the day's starts nothing is sent without a `go`", async () => {
    const plans = await forwardMany(8, () => "acme.example");
    expect(plans.map(({ kind }) => kind)).toEqual([...Array(7).fill("Plan for"), "One question"]);
    await stack.clock.advance(HOUR);
    expect(await mailsTo(plans[7]?.people ?? [])).toBe(0);
    expect(await mailsTo(plans[6]?.people ?? [])).toBe(2);
  }, 60_000);

  test("five hundred attendees: not one mail to any of them", async () => {
    await stack.clock.advance(2 * DAY);
    const { send, kinds } = await story({ start: later(stack.clock.now(), -2 * HOUR) });
    const crowd = Array.from({ length: 500 }, (_, n) => ({
      address: `guest${n}@crowd.example`,
      displayName: `Guest ${n}`,
    }));
    await send({ weAreInvited: false, people: crowd });
    expect(await kinds(rae)).toEqual(["One question"]);
    await stack.clock.advance(DAY);
    for (const person of crowd.slice(0, 25)) expect(await mailsTo([{ ...person }])).toBe(0);
  }, 30_000);
});

describe("corrections in a recruiter's own words", () => {
  test("a whole mail with greeting, list and signature is one new plan that says what changed", async () => {
    const { send, newest, inbox } = await story();
    await send({ weAreInvited: false });
    const body = [
      "Hi there Debrief team, I hope you are all doing well today!",
      "",
      "Just a quick correction:",
      "- add Kim Lee <kim.lee@acme.example>",
      "- Rolle ist Platform Engineer",
      "and please water the plants",
      "",
      "Kind regards,",
      "Rae",
    ].join("\n");
    await reply(stack, rae, await newest(rae), "outlook", body);
    expect(await inbox(rae)).toHaveLength(2);
    const text = (await newest(rae)).text ?? "";
    expect(text).toContain("- Kim Lee is asked as an interviewer.");
    expect(text).toContain("- The role is now “Platform Engineer”.");
    expect(/WHAT WE COULD NOT READ\s+(.*)\n\n/.exec(text)?.[1]).toBe("water the plants");
  });
});

test("R56 nothing was put aside, and nothing was complained about", () => {
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});
