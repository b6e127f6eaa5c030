import { describe, expect, test } from "vitest";
import { DAY, type Instant, later } from "../clock.ts";
import { toldText } from "../outbox/told.ts";
import type { Command } from "../reply/command/command.ts";
import { type Debrief, nameOf, partyInSeat } from "./debrief.ts";
import type { Plan } from "./event.ts";
import {
  ben,
  circumstances,
  commit,
  end,
  inStatus,
  jane,
  mara,
  morning,
  newMail,
  plan,
  replied,
  scheduled,
} from "./story.ts";
import { begin, transition } from "./transition.ts";

function said(before: Debrief, at: Instant, ...commands: Command[]) {
  const { debrief, effects } = transition(before, replied(at, ...commands));
  const [mail] = effects;
  if (mail?.mail !== "plan") throw new Error("A reply is answered by a plan.");
  const [changes, refused] = [mail.changes, mail.refused].map((all) => all.map((told) => toldText(told, "en")));
  return { debrief, changes, refused, notUnderstood: mail.notUnderstood, mails: effects.length };
}

function draft(changes: Partial<Plan>, at = morning): Debrief {
  return commit(begin({ ...plan, ...changes }, circumstances, at, newMail()).debrief);
}

const evening = "2026-11-24T19:00:00.000Z";

describe("what is so already is no change", () => {
  test.each<[string, Command]>([
    ["candidate is Jane", { type: "candidateIs", person: { name: "Jane" } }],
    ["candidate is her address", { type: "candidateIs", person: { mailbox: { address: jane.address } } }],
    ["add Ben", { type: "add", person: { name: "Ben" } }],
    ["interviewers are Ben", { type: "interviewersAre", people: [{ name: "Ben Ito" }] }],
    ["role is as it is", { type: "roleIs", text: "Backend Engineer" }],
  ])("%s", (_said, command) => {
    expect(said(scheduled(), morning, command)).toMatchObject({
      changes: [],
      refused: [],
      notUnderstood: [],
      mails: 1,
    });
  });
});

describe("several in one mail, in any order, answered by one plan", () => {
  test("each change is said", () => {
    const { debrief, changes, refused, mails } = said(
      scheduled(),
      morning,
      { type: "roleIs", text: "Chef https://example.com" },
      { type: "interviewersAre", people: [{ mailbox: mara }] },
      { type: "companyIs", text: "Bistro" },
      { type: "remove", person: { name: "Zoe" } },
    );
    expect(changes).toEqual([
      "The role is now “Chef”.",
      "Mara Lind is asked as an interviewer.",
      "Ben Ito is not asked.",
      "The company is now “Bistro”.",
    ]);
    expect(refused).toEqual(["“Zoe” is nobody in this debrief; please give an address."]);
    expect(mails).toBe(1);
    expect(debrief.interview).toMatchObject({ role: "Chef", company: "Bistro" });
  });

  test("somebody takes another's place, on that side", () => {
    const { debrief } = said(scheduled(), morning, {
      type: "replace",
      leaving: { name: "Jane" },
      coming: { mailbox: mara },
    });
    expect(partyInSeat(debrief, 1)?.state).toBe("removed");
    expect(partyInSeat(debrief, 3)).toMatchObject({ side: "candidate", mailbox: mara });
    expect(debrief.status).toBe("scheduled");
  });

  test("a name that two people have is asked about, with both", () => {
    const other = { address: "ben.stone@acme.example", displayName: "Ben Stone" };
    const { changes, refused } = said(scheduled({ interviewers: [ben, other] }), morning, {
      type: "remove",
      person: { name: "Ben" },
    });
    expect(changes).toEqual([]);
    expect(refused).toEqual(["“Ben” could be Ben Ito or Ben Stone; please give the address."]);
  });
});

describe("numbers answer the question that was shown, and no other", () => {
  const asking = () =>
    draft({
      candidate: undefined,
      questions: [
        { about: "candidate", asks: { key: "candidate" }, options: [{ key: "person", address: jane.address }] },
        { about: "invite", asks: { key: "whichMeeting" }, options: [{ key: "meeting", title: "One", at: end }] },
      ],
    });

  test("a second number is refused", () => {
    const { debrief, refused } = said(asking(), morning, { type: "choose", option: 1 }, { type: "choose", option: 1 });
    expect(refused).toEqual(["Only one of the options can be chosen."]);
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["invite"]);
  });

  test("of several interviewers more than one can be chosen", () => {
    const options = [ben, mara].map(({ address }) => ({ key: "person" as const, address }));
    const asks = { key: "interviewers", choice: true } as const;
    const asked = draft({ interviewers: [], questions: [{ about: "interviewers", asks, options }] });
    const { debrief } = said(asked, morning, { type: "choose", option: 1 }, { type: "choose", option: 2 });
    expect(debrief.parties.map(({ mailbox }) => mailbox.address)).toEqual(
      [jane, ben, mara].map(({ address }) => address),
    );
  });

  test("`yes` takes the only option", () => {
    const { debrief } = said(asking(), morning, { type: "yes" });
    expect(partyInSeat(debrief, 2)).toMatchObject({ side: "candidate", mailbox: { address: jane.address } });
  });
});

describe("times", () => {
  const at = (hour: number, minute: number, day: object = {}): Command => ({
    type: "at",
    time: { hour, minute, ...day },
  });
  const withoutEnd = { interview: { ...plan.interview, end: undefined } };

  test("as answer to when it ended, a time that has passed today is today's", () => {
    const { debrief, changes } = said(draft(withoutEnd), evening, at(17, 30));
    expect(debrief.interview.end).toBe("2026-11-24T16:30:00.000Z");
    expect(inStatus(debrief, "scheduled").askAt).toBe(later(evening, 10 * 60_000));
    expect(changes).toEqual(["The interview ends Tuesday 24 November 2026, 17:30 (Europe/Berlin)."]);
  });

  test("it belongs to the interview's day, also days later", () => {
    const { debrief } = said(draft(withoutEnd), later(evening, 3 * DAY), at(17, 30));
    expect(debrief.interview.end).toBe("2026-11-24T16:30:00.000Z");
  });

  test("and to the day that the invite names, where it names no time", () => {
    const interview = { ...plan.interview, start: undefined, end: undefined, day: "2026-11-20" };
    const { debrief } = said(draft({ interview }), evening, at(17, 30));
    expect(debrief.interview.end).toBe("2026-11-20T16:30:00.000Z");
  });

  test("an interview that begins at eleven at night ends the next day", () => {
    const interview = { ...plan.interview, start: "2026-11-24T22:00:00.000Z", end: undefined };
    const { debrief } = said(draft({ interview }), morning, at(0, 30));
    expect(debrief.interview.end).toBe("2026-11-24T23:30:00.000Z");
  });

  test("where the end is known, a time is when the questions go out, on the interview's day", () => {
    const interview = { ...plan.interview, start: later(end, DAY - 3_600_000), end: later(end, DAY) };
    const { debrief } = said(scheduled({ interview }), morning, at(17, 30));
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-25T16:30:00.000Z");
    expect(debrief.interview.end).toBe(later(end, DAY));
  });

  test("`tomorrow 9am` is in the interview's zone, counted from when it was said", () => {
    const interview = { ...plan.interview, timeZone: "America/New_York" };
    const { debrief } = said(scheduled({ interview }), morning, at(9, 0, { inDays: 1 }));
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-25T14:00:00.000Z");
  });

  test("a weekday is the next such day", () => {
    const { debrief } = said(scheduled(), morning, at(9, 0, { weekday: 5 }));
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-27T08:00:00.000Z");
  });

  test("`it ended at 14:30` corrects the end, and the questions follow from it", () => {
    const { debrief } = said(scheduled(), morning, { type: "ended", time: { hour: 14, minute: 30 } });
    expect(debrief.interview.end).toBe("2026-11-24T13:30:00.000Z");
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-24T13:30:00.000Z");
  });

  test("a day that does not exist is said to be none", () => {
    expect(said(scheduled(), morning, at(9, 0, { date: "2026-02-30" })).refused).toEqual(["“2026-02-30” is no date."]);
  });

  test("R47 a time in the spring gap is the first that exists", () => {
    const { debrief } = said(scheduled(), morning, at(2, 30, { date: "2027-03-28" }));
    expect(inStatus(debrief, "scheduled").askAt).toBe("2027-03-28T01:00:00.000Z");
  });

  test("`in 30 minutes` counts from when it was said", () => {
    const { debrief } = said(scheduled(), evening, { type: "at", time: { minutesFromNow: 30 } });
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-24T19:30:00.000Z");
  });

  test("`it ended 20 minutes ago`", () => {
    const { debrief } = said(scheduled(), evening, { type: "ended", time: { minutesFromNow: -20 } });
    expect(debrief.interview.end).toBe("2026-11-24T18:40:00.000Z");
  });

  test.each([
    ["12-01", "2026-12-01T08:00:00.000Z"],
    ["01-08", "2027-01-08T08:00:00.000Z"],
  ])("a date without a year, %s, is the nearest one", (yearlyDate, instant) => {
    const { debrief } = said(scheduled(), evening, at(9, 0, { yearlyDate }));
    expect(inStatus(debrief, "scheduled").askAt).toBe(instant);
  });
});

describe("an open question", () => {
  const whether = (one: typeof mara) => ({
    about: "interviewers" as const,
    asks: { key: "wasInterviewer" as const, who: nameOf(one) },
    options: [
      { key: "askToo" as const, ...one },
      { key: "notAsked" as const, who: nameOf(one) },
    ],
  });
  const open = (): Debrief => draft({ questions: [whether(mara)] });

  test("is not answered by a yes alone, and the plan says so", () => {
    const question = {
      about: "candidate" as const,
      asks: { key: "candidate" as const },
      options: [jane, ben].map((one) => ({ key: "person" as const, ...one })),
    };
    const { debrief, refused } = said(draft({ questions: [question] }), morning, { type: "yes" });
    expect(refused).toEqual(["A yes alone does not answer the question."]);
    expect(debrief.status).toBe("draft");
  });

  test("keeps the questions in, whatever was said about now", () =>
    expect(said(open(), evening, { type: "go" }).changes).toEqual(["The questions go out once this is settled."]));

  test("seats whom it offers with their name", () => {
    const { debrief } = said(open(), morning, { type: "choose", option: 1 });
    expect(debrief.parties.map(({ mailbox }) => mailbox)).toContainEqual(mara);
    expect(debrief.status).toBe("scheduled");
  });

  test("knows by name whom it offers", () => {
    const { debrief } = said(open(), morning, { type: "add", person: { name: "Mara" } });
    expect(debrief.parties.map(({ mailbox }) => mailbox)).toContainEqual(mara);
  });

  test("is answered by a no, and the plan says whom that leaves out", () => {
    const { debrief, changes } = said(open(), morning, { type: "choose", option: 2 });
    expect(changes).toEqual([`${mara.displayName} is not asked.`]);
    expect(debrief.parties.map(({ mailbox }) => mailbox)).not.toContainEqual(mara);
  });

  test("of a meeting that says no time leaves the time open", () => {
    const options = [{ key: "meeting" as const, title: "Second talk" }];
    const question = { about: "invite" as const, asks: { key: "whichMeeting" as const }, options };
    const { changes } = said(draft({ questions: [question] }), morning, { type: "choose", option: 1 });
    expect(changes).toEqual(["Second talk, no time stated"]);
  });

  test("is answered by leaving out whom it offers", () => {
    const { debrief, changes } = said(open(), morning, { type: "remove", person: { name: "Mara" } });
    expect(changes).toEqual([`${mara.displayName} is not asked.`]);
    expect(debrief.status).toBe("scheduled");
  });

  test("is moot once whom it is about is the candidate", () => {
    const { debrief } = said(open(), morning, { type: "candidateIs", person: { mailbox: mara } });
    expect(debrief.status).toBe("scheduled");
    expect(debrief.parties.find(({ side, state }) => side === "candidate" && state === "waiting")?.mailbox).toEqual(
      mara,
    );
  });

  test("of who interviewed offers whoever has just lost a seat", () => {
    const { debrief } = said(scheduled(), morning, { type: "candidateIs", person: { name: "Ben" } });
    expect(inStatus(debrief, "draft").questions[0]).toMatchObject({
      about: "interviewers",
      options: [{ address: jane.address, displayName: jane.displayName }],
    });
  });
});
