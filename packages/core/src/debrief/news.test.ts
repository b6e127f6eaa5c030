import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, later } from "../clock.ts";
import { toldText } from "../outbox/told.ts";
import { type Debrief, partyInSeat } from "./debrief.ts";
import type { Invitation } from "./effect.ts";
import type { DebriefEvent, Plan } from "./event.ts";
import {
  ben,
  circumstances,
  collecting,
  commit,
  end,
  feedback,
  inStatus,
  jane,
  mara,
  morning,
  newMail,
  plan,
  rae,
  replied,
  scheduled,
  start,
  summarised,
} from "./story.ts";
import { begin, transition } from "./transition.ts";

const soon = later(end, 60_000);

function forwarded(changes: Partial<Plan["interview"]>, at: Instant, more: Partial<Plan> = {}): DebriefEvent {
  return {
    type: "inviteForwarded",
    plan: { ...plan, ...more, interview: { ...plan.interview, ...changes } },
    at,
    mail: newMail(),
  };
}

const tomorrow = { start: later(start, DAY), end: later(end, DAY) };
const invitation: Invitation = {
  uid: "interview-1@acme.example",
  sequence: 0,
  organizer: rae,
  summary: "Interview: Jane Doe / Acme",
};

function changesIn(debrief: Debrief): string[] {
  return debrief.outbox.flatMap(({ effect }) =>
    effect.mail === "plan" ? effect.changes.map((told) => toldText(told, "en")) : [],
  );
}

describe("the calendar invited us itself", () => {
  test("it is answered once for each version of the invite, through the outbox like every mail", () => {
    const begun = begin({ ...plan, invitation }, circumstances, morning, newMail());
    expect(begun.effects.map(({ key, seat }) => [key, seat])).toEqual([
      ["plan/1", 0],
      ["acceptance/0/0", 0],
    ]);
    const again = transition(commit(begun.debrief), forwarded({}, morning, { invitation }));
    expect(again.debrief.outbox.filter(({ effect }) => effect.mail === "acceptance")).toHaveLength(1);
    const news = forwarded({ ...tomorrow, sequence: 1 }, morning, { invitation: { ...invitation, sequence: 1 } });
    const moved = transition(commit(again.debrief), news);
    expect(moved.effects.map(({ key }) => key)).toContain("acceptance/0/1");
    expect(inStatus(moved.debrief, "scheduled").askAt).toBe(tomorrow.end);
  });

  test("what its calendar sends again without news brings no second plan, and a person's forward does", () => {
    const sent = transition(scheduled(), forwarded({ sequence: 1 }, morning, { invitation }));
    expect(sent.effects.map(({ mail }) => mail)).toEqual(["acceptance"]);
    expect(sent.debrief.interview.sequence).toBe(1);
    expect(transition(scheduled(), forwarded({}, morning)).effects.map(({ mail }) => mail)).toEqual(["plan"]);
  });

  test("a new guest is news", () => {
    const { effects } = transition(
      scheduled(),
      forwarded({ sequence: 1 }, morning, { interviewers: [ben, mara], invitation }),
    );
    expect(effects.map(({ mail }) => mail)).toEqual(["plan", "acceptance"]);
  });
});

describe("R31 versions", () => {
  const known = () => scheduled({ interview: { ...plan.interview, sequence: 1, dtstamp: later(morning, -HOUR) } });

  test.each<[row: string, changes: Partial<Plan["interview"]>, outcome: string]>([
    ["a lower SEQUENCE is old, however new its DTSTAMP", { sequence: 0, dtstamp: morning }, "none"],
    ["the same SEQUENCE with an earlier DTSTAMP is old", { sequence: 1, dtstamp: later(morning, -2 * HOUR) }, "none"],
    ["the same SEQUENCE with a later DTSTAMP is news", { sequence: 1, dtstamp: morning }, "changed"],
    ["a higher SEQUENCE is news, however old its DTSTAMP", { sequence: 2, dtstamp: later(morning, -DAY) }, "changed"],
  ])("%s", (_row, changes, outcome) => {
    expect(transition(known(), forwarded({ ...tomorrow, ...changes }, morning)).outcome).toBe(outcome);
  });

  test("an old version that comes while answers come in says nothing to anyone", () => {
    const { effects } = transition(collecting(), forwarded({ ...tomorrow, sequence: -1 }, soon));
    expect(effects).toEqual([]);
  });
});

describe("the interview moves", () => {
  test("into the past: the questions wait for the undo window", () => {
    const { debrief } = transition(scheduled(), forwarded({ sequence: 1, end: later(morning, -HOUR) }, morning));
    expect(inStatus(debrief, "scheduled").askAt).toBe(later(morning, 10 * 60_000));
  });

  test("a wish about when to send goes with the time that it was about", () => {
    const wished = transition(scheduled(), replied(morning, { type: "at", time: { hour: 18, minute: 0 } })).debrief;
    const { debrief } = transition(commit(wished), forwarded({ ...tomorrow, sequence: 1 }, morning));
    expect(inStatus(debrief, "scheduled").askAt).toBe(tomorrow.end);
  });

  test("after the questions went out: nobody is asked twice, and nobody is reminded before it has been", () => {
    const { debrief, effects } = transition(collecting(), forwarded({ ...tomorrow, sequence: 1 }, soon));
    expect(effects.map(({ mail }) => mail)).toEqual(["plan"]);
    expect(changesIn(debrief).at(-1)).toMatch(/^The interview has moved to Wednesday 25 November.*reminders wait/);
    const { deadline } = inStatus(debrief, "collecting");
    expect(partyInSeat(debrief, 1)?.remindAt).toBe("2026-11-26T14:00:00.000Z");
    expect(deadline).toBe("2026-12-02T14:00:00.000Z");
    expect(debrief.interview.end).toBe(tomorrow.end);
  });

  test("whoever has answered already keeps what was promised", () => {
    const one = transition(collecting(), feedback(1, soon)).debrief;
    const { debrief } = transition(commit(one), forwarded({ ...tomorrow, sequence: 1 }, later(soon, 1)));
    expect(partyInSeat(debrief, 1)).toMatchObject({ state: "answered", askedAt: end });
  });

  test("after the summary: the recruiter is told, and the summary stands", () => {
    const { debrief } = transition(summarised(), forwarded({ ...tomorrow, sequence: 1 }, later(end, 2 * HOUR)));
    expect(debrief.status).toBe("summarised");
    expect(changesIn(debrief).at(-1)).toMatch(/The summary is written already/);
  });
});

describe("the interview is cancelled", () => {
  const cancel = (at: Instant): DebriefEvent => ({ type: "inviteCancelled", sequence: 1, at, mail: newMail() });

  test("after the questions went out and before anyone answered: everything stops", () => {
    const { debrief, effects } = transition(collecting(), cancel(soon));
    expect(inStatus(debrief, "closed").because).toBe("cancelled");
    expect(debrief.outbox.every(({ effect }) => effect.seat === 0)).toBe(true);
    expect(effects.map(({ mail }) => mail)).toEqual(["plan"]);
  });

  test("after somebody answered: nobody is reminded, and the answer reaches the recruiter", () => {
    const one = transition(collecting(), feedback(1, soon)).debrief;
    const { debrief, effects } = transition(commit(one), cancel(later(soon, 1)));
    expect(debrief.status).toBe("summarised");
    expect(effects.map(({ mail }) => mail)).toEqual(["plan", "summary"]);
    expect(debrief.outbox.some(({ effect }) => effect.mail === "reminder")).toBe(false);
  });
});

describe("R29 another debrief asks the same people", () => {
  test("whoever is asked there is left alone here, and the recruiter is told by whom they named", () => {
    const { debrief, effects } = transition(collecting(), { type: "askedElsewhere", seats: [1], at: soon });
    expect(partyInSeat(debrief, 1)).toMatchObject({ state: "elsewhere", remindAt: undefined });
    expect(debrief.outbox.map(({ effect }) => effect.key)).not.toContain("questions/1");
    expect(effects.map(({ mail }) => mail)).toEqual(["plan"]);
    expect(changesIn({ ...debrief, outbox: debrief.outbox.slice(-1) })).toEqual([
      "Jane Doe is asked about this interview by another debrief already, so no second mail goes there.",
    ]);
    // The other side still answers, and the summary does not wait for the one who was not asked.
    expect(transition(commit(debrief), feedback(2, soon)).debrief.status).toBe("summarised");
  });

  test("with nobody left to ask it ends", () => {
    const { debrief, effects } = transition(collecting(), { type: "askedElsewhere", seats: [1, 2], at: soon });
    expect(debrief.status).toBe("closed");
    expect(effects.map(({ mail }) => mail)).toEqual(["plan"]);
  });

  test("`add` asks them again, for the other debrief may have been stopped", () => {
    const left = transition(collecting(), { type: "askedElsewhere", seats: [1], at: soon }).debrief;
    const { effects } = transition(
      commit(left),
      replied(soon, { type: "add", person: { mailbox: jane }, side: "candidate" }),
    );
    expect(effects.map(({ mail, seat }) => [mail, seat])).toContainEqual(["questions", 1]);
  });
});

describe("R29 the guard outlives news", () => {
  const approval = { about: "approval" as const, asks: { key: "approval" as const, longAgo: true }, options: [] };
  const draft = () => commit(begin({ ...plan, questions: [approval] }, circumstances, morning, newMail()).debrief);

  test("forwarding a draft again is no way around the `go`", () => {
    const { debrief } = transition(draft(), forwarded({ sequence: 1 }, morning));
    expect(inStatus(debrief, "draft").questions).toEqual([approval]);
  });

  test("`go` and `yes` are enough, and news does not ask again", () => {
    const agreed = transition(draft(), replied(morning, { type: "yes" })).debrief;
    expect(inStatus(agreed, "scheduled").askAt).toBe(end);
    expect(transition(commit(agreed), forwarded({ sequence: 1 }, morning)).debrief.status).toBe("scheduled");
  });

  test("a `go` for an interview that is not over agrees to its time; when it is over the questions go out at once", () => {
    const go = (at: Instant) => inStatus(transition(draft(), replied(at, { type: "go" })).debrief, "scheduled").askAt;
    expect(go(morning)).toBe(end);
    expect(go(later(end, DAY))).toBe(later(end, DAY));
  });

  test("nothing goes to third parties while it waits, for as long as it waits", () => {
    const waiting = draft();
    for (const type of ["askDue", "deadlineDue"] as const) {
      expect(transition(waiting, { type, at: later(end, 20 * DAY) }).effects).toEqual([]);
    }
  });
});
