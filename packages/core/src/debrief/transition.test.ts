import { describe, expect, test } from "vitest";
import { HOUR, type Instant, later } from "../clock.ts";
import { Debrief, partyInSeat } from "./debrief.ts";
import type { DebriefEvent } from "./event.ts";
import {
  answers,
  ben,
  circumstances,
  closed,
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
  play,
  replied,
  scheduled,
  summarised,
} from "./story.ts";
import { begin, transition } from "./transition.ts";

const soon = later(end, 60_000);

function keys(given: Debrief, event: DebriefEvent): string[] {
  return transition(given, event).effects.map((effect) => effect.key);
}

describe("a debrief begins", () => {
  test("with everything known it is scheduled for the interview's end, and only the recruiter hears of it", () => {
    const { debrief, effects } = begin(plan, circumstances, morning, newMail());
    expect(inStatus(debrief, "scheduled").askAt).toBe(end);
    expect(effects.map(({ seat, mail }) => [seat, mail])).toEqual([[0, "plan"]]);
  });

  test("after the fact the questions wait for the undo window", () => {
    const { debrief } = begin(plan, circumstances, later(end, 3_600_000), newMail());
    expect(inStatus(debrief, "scheduled").askAt).toBe(later(end, 3_600_000 + 10 * 60_000));
  });

  test("without a candidate it is a draft that asks, and sends nothing to anyone else", () => {
    const { debrief, effects } = begin({ ...plan, candidate: undefined }, circumstances, morning, newMail());
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["candidate"]);
    expect(effects.every(({ seat }) => seat === 0)).toBe(true);
  });

  test("R29 with more than six people it asks whom to keep", () => {
    const crowd = Array.from({ length: 7 }, (_, n) => ({ address: `i${n}@acme.example` }));
    const { debrief } = begin({ ...plan, interviewers: crowd }, circumstances, morning, newMail());
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["interviewers"]);
  });
});

describe("the plan is steered by replies", () => {
  test("swap turns the two sides round", () => {
    const { debrief } = transition(scheduled(), replied(morning, { type: "swap" }));
    expect(partyInSeat(debrief, 1)?.side).toBe("interviewer");
    expect(partyInSeat(debrief, 2)?.side).toBe("candidate");
  });

  test("`candidate is` answers the open question and schedules", () => {
    const draft = commit(begin({ ...plan, candidate: undefined }, circumstances, morning, newMail()).debrief);
    const { debrief } = transition(draft, replied(morning, { type: "candidateIs", person: { mailbox: jane } }));
    expect(inStatus(debrief, "scheduled").askAt).toBe(end);
  });

  test("an option chosen by number answers the question that was asked", () => {
    const draft = commit(
      begin({ ...plan, candidate: undefined, interviewers: [ben, jane] }, circumstances, morning, newMail()).debrief,
    );
    const { debrief } = transition(draft, replied(morning, { type: "choose", option: 2 }));
    const { parties } = inStatus(debrief, "scheduled");
    expect(parties.map(({ mailbox, side }) => [mailbox.address, side])).toEqual([
      [ben.address, "interviewer"],
      [jane.address, "candidate"],
    ]);
  });

  test("`at 17:30` moves the questions in the interview's zone", () => {
    const { debrief } = transition(scheduled(), replied(morning, { type: "at", time: { hour: 17, minute: 30 } }));
    expect(inStatus(debrief, "scheduled").askAt).toBe("2026-11-24T16:30:00.000Z");
  });

  test("`go` sends now", () => {
    const { debrief } = transition(scheduled(), replied(morning, { type: "go" }));
    expect(inStatus(debrief, "scheduled").askAt).toBe(morning);
  });

  test("`stop` closes, and nothing goes to the parties", () => {
    const { debrief, effects } = transition(scheduled(), replied(morning, { type: "stop" }));
    expect(inStatus(debrief, "closed").because).toBe("stopped");
    expect(effects.map(({ seat }) => seat)).toEqual([0]);
  });

  test("`remove` of the last interviewer asks who interviewed", () => {
    const { debrief } = transition(scheduled(), replied(morning, { type: "remove", person: { mailbox: ben } }));
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["interviewers"]);
  });

  test("a removed person who comes back keeps the seat, a new one never gets it", () => {
    const without = play(scheduled(), replied(morning, { type: "remove", person: { mailbox: ben } }));
    const other = play(without, replied(morning, { type: "add", person: { mailbox: mara } }));
    const back = play(other, replied(morning, { type: "add", person: { mailbox: ben } }));
    expect(back.parties.map(({ seat, mailbox }) => [seat, mailbox.address])).toEqual([
      [1, jane.address],
      [2, ben.address],
      [3, mara.address],
    ]);
  });

  test("what was not understood is said in a plan mail and changes nothing", () => {
    const before = scheduled();
    const event: DebriefEvent = {
      type: "recruiterReplied",
      commands: [],
      notUnderstood: ["huh"],
      draft: () => [],
      languages: ["en"],
      at: morning,
      mail: newMail(),
    };
    const { debrief, effects } = transition(before, event);
    const { inbound: _, ...rest } = debrief;
    expect({ ...rest, outbox: [], handled: [] }).toEqual({ ...before, outbox: [], handled: [] });
    expect(effects).toMatchObject([{ mail: "plan", notUnderstood: ["huh"] }]);
  });
});

describe("the invite comes again", () => {
  const moved = { ...plan.interview, start: "2026-11-25T13:00:00.000Z", end: "2026-11-25T14:00:00.000Z" };
  const forwarded = (interview: typeof moved): DebriefEvent => ({
    type: "inviteForwarded",
    plan: { ...plan, interview },
    at: morning,
    mail: newMail(),
  });

  test("R31 a higher SEQUENCE reschedules", () => {
    const { debrief } = transition(scheduled(), forwarded({ ...moved, sequence: 1 }));
    expect(inStatus(debrief, "scheduled").askAt).toBe(moved.end);
  });

  test("R31 a lower SEQUENCE is ignored", () => {
    const current = scheduled({ interview: { ...plan.interview, sequence: 2 } });
    const { debrief, outcome } = transition(current, forwarded({ ...moved, sequence: 1 }));
    expect(outcome).toBe("none");
    expect(inStatus(debrief, "scheduled").askAt).toBe(end);
  });

  test("R31 a CANCEL stops everything that is pending", () => {
    const cancel: DebriefEvent = { type: "inviteCancelled", sequence: 1, at: morning, mail: newMail() };
    const { debrief, effects } = transition(scheduled(), cancel);
    expect(inStatus(debrief, "closed").because).toBe("cancelled");
    expect(effects.every(({ seat }) => seat === 0)).toBe(true);
  });

  test("R31 an old CANCEL that was slow cancels nothing", () => {
    const current = scheduled({ interview: { ...plan.interview, sequence: 2 } });
    expect(transition(current, { type: "inviteCancelled", sequence: 1, at: morning, mail: newMail() }).outcome).toBe(
      "none",
    );
  });
});

describe("answers come in", () => {
  test("everyone is asked at the same moment", () => {
    expect(keys(scheduled(), { type: "askDue", at: end })).toEqual(["questions/1", "questions/2"]);
  });

  test("nobody is asked before the interview is over", () => {
    expect(transition(scheduled(), { type: "askDue", at: later(end, -1) }).outcome).toBe("none");
  });

  test("the first answer brings a receipt and no summary", () => {
    expect(keys(collecting(), feedback(1, soon))).toEqual(["receipt/1/1"]);
  });

  test("the last answer brings its receipt and the summary", () => {
    const one = play(collecting(), feedback(1, soon));
    expect(keys(one, feedback(2, soon))).toEqual(["receipt/2/1", "summary/1"]);
  });

  test("R43 the last answer and the deadline at the same instant make one summary, in either order", () => {
    const one = play(collecting(), feedback(1, soon));
    const at = inStatus(one, "collecting").deadline;
    const answerFirst = play(one, feedback(2, at), { type: "deadlineDue", at });
    const deadlineFirst = play(one, { type: "deadlineDue", at }, feedback(2, at));
    const summaries = (debrief: Debrief): string[] =>
      debrief.outbox.map(({ effect }) => effect.key).filter((key) => key.startsWith("summary"));
    expect(summaries(answerFirst)).toEqual(["summary/1"]);
    // After the deadline it is a late answer, and makes the addendum.
    expect(summaries(deadlineFirst)).toEqual(["summary/1", "summary/2"]);
  });

  test("R7 the same mail twice is one answer", () => {
    const event = feedback(1, soon);
    const once = transition(collecting(), event);
    const twice = transition(once.debrief, event);
    expect(twice).toEqual({ debrief: once.debrief, effects: [], outcome: "duplicate" });
  });

  test("R26 a second mail corrects answer by answer, and what it replaced is kept", () => {
    const both = {
      1: { text: "3. So so.", pairing: "numbered" as const },
      2: { text: "The start.", pairing: "numbered" as const },
    };
    const first = play(collecting(), feedback(1, soon, both));
    const second = play(first, feedback(1, later(soon, 1), { 1: { text: "4. Better.", pairing: "numbered" } }));
    const party = partyInSeat(second, 1);
    expect(party?.feedback?.answers).toMatchObject({ 1: { text: "4. Better." }, 2: { text: "The start." } });
    expect(party?.superseded).toMatchObject([{ question: "1", text: "3. So so." }]);
    expect(party?.versions).toBe(2);
  });

  test("R26 prose that belongs to no question is added, and replaces nothing", () => {
    const first = play(collecting(), feedback(1, soon));
    const second = play(first, feedback(1, later(soon, 1), { 1: { text: "One more thing.", pairing: "whole" } }));
    expect(partyInSeat(second, 1)?.feedback?.answers["1"]).toMatchObject({
      text: "4. It went well.\n\nOne more thing.",
      rating: 4,
    });
  });

  test("R26 an answer after the summary makes an addendum", () => {
    expect(keys(summarised(), feedback(1, later(soon, 86_400_000)))).toEqual(["receipt/1/2", "summary/2"]);
  });

  test("R45 an account is bounded, and what was cut is marked", () => {
    const long = {
      1: { text: "a".repeat(30_000), pairing: "numbered" as const },
      2: { text: "b".repeat(30_000), pairing: "numbered" as const },
    };
    const kept = partyInSeat(play(collecting(), feedback(1, soon, long)), 1)?.feedback?.answers;
    expect(kept?.["1"]?.truncated).toBeUndefined();
    expect(kept?.["2"]).toMatchObject({ truncated: true });
    expect((kept?.["1"]?.text.length ?? 0) + (kept?.["2"]?.text.length ?? 0)).toBe(32 * 1024);
  });

  test("a decline ends the wait, and nothing more goes to that address", () => {
    const one = play(collecting(), feedback(1, soon));
    const { debrief, effects } = transition(one, { type: "partyDeclined", seat: 2, at: soon, mail: newMail() });
    expect(effects.map(({ key }) => key)).toEqual(["notice/decline/2", "summary/1"]);
    expect(debrief.outbox.every(({ effect }) => effect.seat !== 2)).toBe(true);
  });

  test("a permanent bounce ends the wait and tells the recruiter", () => {
    const { debrief, effects } = transition(collecting(), {
      type: "addressBounced",
      seat: 2,
      at: soon,
      detail: "5.1.1",
    });
    expect(partyInSeat(debrief, 2)?.state).toBe("unreachable");
    expect(effects.map(({ key }) => key)).toEqual(["notice/bounce/2"]);
  });

  test("R11 an empty reply leaves the party open and brings one help mail a day", () => {
    const empty = (): DebriefEvent => ({ type: "replyEmpty", seat: 1, at: soon, mail: newMail() });
    const twice = play(collecting(), empty(), empty());
    expect(partyInSeat(twice, 1)?.state).toBe("asked");
    expect(twice.outbox.filter(({ effect }) => effect.mail === "help")).toHaveLength(1);
  });

  test.each(["complaintReceived", "partyDeclined"] as const)("R11 after %s an empty reply brings nothing", (type) => {
    const left = play(collecting(), { type, seat: 1, at: soon, mail: newMail() } as DebriefEvent);
    expect(keys(left, { type: "replyEmpty", seat: 1, at: soon, mail: newMail() })).toEqual([]);
  });

  test("R15 attachments are named to the recruiter, never opened", () => {
    const event = { ...feedback(1, soon), attachments: 2 } as DebriefEvent;
    expect(keys(collecting(), event)).toEqual(["receipt/1/1", "notice/attachments/1/1"]);
  });

  test("R17 what came by a list counts and is not answered", () => {
    const event = { ...feedback(1, soon), mayAnswer: false } as DebriefEvent;
    const { debrief, effects } = transition(collecting(), event);
    expect(partyInSeat(debrief, 1)?.state).toBe("answered");
    expect(effects).toEqual([]);
  });
});

describe("reminders", () => {
  function run(debrief: Debrief, seat: number, at: Instant): { debrief: Debrief; keys: string[] } {
    const result = transition(debrief, { type: "reminderDue", seat, at });
    return { debrief: commit(result.debrief), keys: result.effects.map(({ key }) => key) };
  }

  test("go to the silent after one and three working days, and then no more", () => {
    let current: Debrief = collecting();
    const seen: [Instant, string[]][] = [];
    for (let at = partyInSeat(current, 1)?.remindAt; at !== undefined; at = partyInSeat(current, 1)?.remindAt) {
      const step = run(current, 1, at);
      seen.push([at, step.keys]);
      current = step.debrief;
    }
    expect(seen).toEqual([
      ["2026-11-25T14:00:00.000Z", ["reminder/1/1"]],
      ["2026-11-27T14:00:00.000Z", ["reminder/1/2"]],
    ]);
  });

  test("never go to who has answered", () => {
    const one = play(collecting(), feedback(1, soon));
    expect(run(one, 1, later(end, 7 * 86_400_000)).keys).toEqual([]);
  });

  test("R46 never go outside business hours", () => {
    const night = "2026-11-25T22:30:00.000Z";
    const { debrief, keys } = run(collecting(), 1, night);
    expect(keys).toEqual([]);
    expect(partyInSeat(debrief, 1)?.remindAt).toBe("2026-11-26T08:00:00.000Z");
  });

  test("R46 after an outage each goes once, the deadline moves, and the next keeps its distance", () => {
    const before = collecting();
    const due = partyInSeat(before, 1)?.remindAt ?? "";
    const back = "2026-11-30T09:00:00.000Z";
    const { debrief, keys } = run(before, 1, back);
    expect(keys).toEqual(["reminder/1/1"]);
    expect(inStatus(debrief, "collecting").deadline).toBe(later(before.deadline, Date.parse(back) - Date.parse(due)));
    expect(partyInSeat(debrief, 1)?.remindAt).toBe("2026-12-02T09:00:00.000Z");
  });

  test("R46 one outage moves the deadline once, however many were to be reminded", () => {
    const before = collecting();
    const due = partyInSeat(before, 1)?.remindAt ?? "";
    const back = "2026-11-30T09:00:00.000Z";
    const { debrief } = run(run(before, 1, back).debrief, 2, back);
    expect(inStatus(debrief, "collecting").deadline).toBe(later(before.deadline, Date.parse(back) - Date.parse(due)));
  });

  test("R46 an outage that ends at night moves the deadline too, and the reminders do not come together", () => {
    const before = collecting();
    const due = partyInSeat(before, 1)?.remindAt ?? "";
    const night = "2026-11-27T22:00:00.000Z";
    const waiting = run(before, 1, night);
    expect(waiting.keys).toEqual([]);
    const deadline = later(before.deadline, Date.parse(night) - Date.parse(due));
    expect(inStatus(waiting.debrief, "collecting").deadline).toBe(deadline);
    const morning = run(waiting.debrief, 1, "2026-11-30T08:00:00.000Z");
    expect(morning.keys).toEqual(["reminder/1/1"]);
    expect(partyInSeat(morning.debrief, 1)?.remindAt).toBe("2026-12-02T08:00:00.000Z");
  });

  test("R16 wait for the return of somebody who is away, when it is before the deadline", () => {
    const until = "2026-11-27T00:00:00.000Z";
    const { debrief } = transition(collecting(), { type: "partyAway", seat: 1, until, at: soon, mail: newMail() });
    expect(partyInSeat(debrief, 1)?.remindAt).toBe("2026-11-27T08:00:00.000Z");
  });

  test("R46 a deadline that passed while the house was down gives one working day of grace, once", () => {
    const before = collecting();
    const late = later(before.deadline, 15 * 86_400_000);
    const graced = play(before, { type: "deadlineDue", at: late });
    const again = inStatus(graced, "collecting").deadline;
    expect(again > late).toBe(true);
    expect(play(graced, { type: "deadlineDue", at: again }).status).toBe("summarised");
  });
});

describe("an answer that waited for us", () => {
  const waited = (receivedAt: Instant, at: Instant, text: string): DebriefEvent => {
    const event = feedback(1, at);
    return { ...event, receivedAt, answers: { "2": { text, pairing: "numbered" } } } as DebriefEvent;
  };

  test("R12 is late or not by when it came, and was heard when it was read", () => {
    const before = collecting();
    const came = later(before.deadline, -60_000);
    const { debrief, effects } = transition(before, waited(came, later(came, 3 * 86_400_000), "Kind people."));
    expect(effects[0]).toMatchObject({ mail: "receipt", late: false });
    const { feedback: account } = partyInSeat(debrief, 1) ?? {};
    expect(account).toMatchObject({ receivedAt: came, heardAt: later(came, 3 * 86_400_000) });
  });

  test("R26 does not replace what was written after it and read before it", () => {
    const newer = waited(later(soon, 60_000), later(soon, 120_000), "Now I am sure.");
    const older = waited(soon, later(soon, 180_000), "So so.");
    const party = partyInSeat(play(collecting(), newer, older), 1);
    expect(party?.feedback?.answers["2"]?.text).toBe("Now I am sure.");
    expect(party?.superseded.map(({ text }) => text)).toEqual(["So so."]);
    expect(party?.feedback?.receivedAt).toBe(later(soon, 60_000));
  });
});

describe("held mail", () => {
  const held = (from: string, reason: "unexpected_sender" | "spam" = "unexpected_sender"): DebriefEvent => ({
    type: "replyHeld",
    seat: 1,
    objectKey: "inbound/1",
    from,
    reason,
    at: soon,
    mail: newMail(),
  });

  test("R25 asks the registered address once a stranger", () => {
    const twice = play(collecting(), held("stranger@example.net"), held("stranger@example.net"));
    expect(twice.outbox.filter(({ effect }) => effect.mail === "confirm").map(({ effect }) => effect.key)).toEqual([
      "confirm/1/0",
    ]);
    expect(twice.held).toHaveLength(2);
  });

  test("R6 asks the recruiter about spam", () => {
    expect(keys(collecting(), held("jane.doe@example.com", "spam"))).toEqual(["confirm/0/0"]);
  });

  test("R25 is answered once", () => {
    const waiting = play(collecting(), held("stranger@example.net"));
    const yes = play(waiting, { type: "heldAnswered", asks: 1, ordinal: 0, accepted: true, at: soon, mail: newMail() });
    const thenNo = play(yes, { type: "heldAnswered", asks: 1, ordinal: 0, accepted: false, at: soon, mail: newMail() });
    expect(thenNo.held).toMatchObject([{ state: "accepted" }]);
  });
});

describe("R20 loops end", () => {
  test("the eleventh mail of a seat in an hour changes nothing, and the recruiter is told once", () => {
    let current: Debrief = collecting();
    const outcomes = [];
    for (let n = 0; n < 14; n++) {
      const result = transition(current, feedback(1, later(soon, n * 1_000)));
      outcomes.push(result.outcome);
      current = commit(result.debrief);
    }
    expect(outcomes.slice(0, 10)).not.toContain("rate");
    expect(outcomes.slice(10)).toEqual(["rate", "rate", "rate", "rate"]);
    expect(current.outbox.filter(({ effect }) => effect.key.startsWith("notice/cap/1"))).toHaveLength(1);
  });

  test("a party gets at most five mails a day", () => {
    let current: Debrief = collecting();
    for (let n = 0; n < 10; n++) current = play(current, feedback(1, later(soon, n * 1_000)));
    // Receipts leave one of the five for the question whether a mail was theirs.
    expect(current.outbox.filter(({ effect }) => effect.seat === 1)).toHaveLength(4);
    const at = later(soon, HOUR / 2);
    const flood = { seat: 1, objectKey: "inbound/11", from: jane.address, reason: "flood", at } as const;
    const asked = play(current, { type: "replyHeld", ...flood, mail: [] });
    expect(asked.outbox.filter(({ effect }) => effect.seat === 1)).toHaveLength(5);
  });
});

describe("the end", () => {
  test("`close` thanks everyone who was asked and has not left", () => {
    const declined = play(collecting(), { type: "partyDeclined", seat: 2, at: soon, mail: newMail() });
    expect(keys(declined, replied(soon, { type: "close" })).filter((key) => key.startsWith("closing"))).toEqual([
      "closing/1",
    ]);
  });

  test("a debrief that nobody closes lapses without a word", () => {
    const { debrief, effects } = transition(summarised(), { type: "closeDue", at: "2026-12-30T00:00:00.000Z" });
    expect(inStatus(debrief, "closed").because).toBe("lapsed");
    expect(effects).toEqual([]);
  });
});

describe("every status × every event", () => {
  const at = "2027-03-01T10:00:00.000Z";
  const states: Record<string, Debrief> = {
    draft: commit(begin({ ...plan, candidate: undefined }, circumstances, morning, newMail()).debrief),
    scheduled: scheduled(),
    collecting: collecting(),
    summarised: summarised(),
    closed: closed(),
  };
  const events: DebriefEvent[] = [
    { type: "inviteForwarded", plan, at, mail: ["n1"] },
    { type: "inviteCancelled", sequence: 9, at, mail: ["n2"] },
    {
      type: "recruiterReplied",
      commands: [{ type: "status" }],
      notUnderstood: [],
      draft: () => [],
      languages: ["en"],
      at,
      mail: ["n3"],
    },
    {
      type: "feedbackReceived",
      seat: 1,
      answers: answers(),
      findings: [],
      attachments: 0,
      mayAnswer: true,
      at,
      mail: ["n4"],
    },
    { type: "coachingAnswered", seat: 1, text: "Thank you, that helps.", attachments: 0, at, mail: ["n13"] },
    { type: "replyEmpty", seat: 1, at, mail: ["n5"] },
    { type: "partyDeclined", seat: 1, at, mail: ["n6"] },
    { type: "privacyAsked", seat: 1, wish: "forget", at, mail: ["n12"] },
    { type: "forgetAnswered", seat: 1, accepted: true, at, mail: ["n14"] },
    { type: "forgottenWrote", seat: 1, at, mail: ["n15"] },
    { type: "personErased", seat: 1, at },
    { type: "debriefErased", at },
    { type: "holdPlaced", at },
    { type: "holdReleased", at },
    { type: "partyAway", seat: 1, until: at, at, mail: ["n7"] },
    {
      type: "replyHeld",
      seat: 1,
      objectKey: "inbound/1",
      from: "x@example.net",
      reason: "unexpected_sender",
      at,
      mail: ["n8"],
    },
    { type: "heldAnswered", asks: 1, ordinal: 0, accepted: true, at, mail: ["n9"] },
    { type: "mailUnreadable", seat: 1, code: "mail.unreadable", at, mail: ["n10"] },
    { type: "bounceMailed", seat: 1, detail: "5.1.1", at, mail: ["n11"] },
    { type: "addressBounced", seat: 1, at, detail: "5.1.1" },
    { type: "complaintReceived", seat: 1, at },
    { type: "mailRefused", seat: 1, key: "questions/1", at, detail: "mailer.message_rejected" },
    { type: "askedElsewhere", seats: [1], at },
    { type: "heldDue", at },
    { type: "askDue", at },
    { type: "reminderDue", seat: 1, at },
    { type: "deadlineDue", at },
    { type: "closeDue", at },
  ];

  // Rows are events, columns are what becomes of the debrief in each status; "·" is no change.
  const table: Record<
    DebriefEvent["type"],
    [draft: string, scheduled: string, collecting: string, summarised: string, closed: string]
  > = {
    inviteForwarded: ["scheduled", "scheduled", "collecting", "summarised", "·"],
    inviteCancelled: ["closed", "closed", "closed", "closed", "·"],
    recruiterReplied: ["draft", "scheduled", "collecting", "summarised", "closed"],
    feedbackReceived: ["·", "·", "collecting", "summarised", "·"],
    coachingAnswered: ["·", "·", "collecting", "summarised", "closed"],
    replyEmpty: ["·", "·", "collecting", "summarised", "·"],
    partyDeclined: ["·", "·", "collecting", "summarised", "·"],
    privacyAsked: ["draft", "scheduled", "collecting", "summarised", "closed"],
    forgetAnswered: ["·", "·", "·", "·", "·"],
    forgottenWrote: ["·", "·", "·", "·", "·"],
    personErased: ["draft", "draft", "collecting", "summarised", "closed"],
    debriefErased: ["closed", "closed", "closed", "closed", "closed"],
    holdPlaced: ["draft", "scheduled", "collecting", "summarised", "closed"],
    holdReleased: ["·", "·", "·", "·", "·"],
    partyAway: ["·", "·", "collecting", "·", "·"],
    replyHeld: ["·", "·", "collecting", "summarised", "·"],
    heldAnswered: ["·", "·", "·", "·", "·"],
    heldDue: ["·", "·", "·", "·", "·"],
    mailUnreadable: ["·", "·", "collecting", "summarised", "·"],
    bounceMailed: ["·", "·", "collecting", "summarised", "·"],
    addressBounced: ["·", "·", "collecting", "summarised", "·"],
    complaintReceived: ["·", "·", "collecting", "summarised", "·"],
    mailRefused: ["·", "·", "collecting", "summarised", "·"],
    askedElsewhere: ["·", "·", "collecting", "·", "·"],
    askDue: ["·", "collecting", "·", "·", "·"],
    reminderDue: ["·", "·", "collecting", "·", "·"],
    deadlineDue: ["·", "·", "collecting", "·", "·"],
    closeDue: ["closed", "·", "·", "closed", "·"],
  };

  test("the table has a row for every event, and every event is tried", () => {
    expect(events.map(({ type }) => type).sort()).toEqual(Object.keys(table).sort());
  });

  const statuses = ["draft", "scheduled", "collecting", "summarised", "closed"] as const;
  test.each(
    events.flatMap((event) =>
      statuses.map((status, column) => [status, event.type, table[event.type][column], event] as const),
    ),
  )("%s + %s → %s", (status, _type, expected, event) => {
    const before = states[status];
    if (!before) throw new Error("no such state");
    const { debrief, outcome, effects } = transition(before, event);
    expect(outcome === "none" ? "·" : debrief.status).toBe(expected);
    // Whatever happens is something the table can hold, and every effect stands in the outbox once.
    expect(Debrief.safeParse(JSON.parse(JSON.stringify(debrief))).error).toBeUndefined();
    const waiting = debrief.outbox.map((entry) => entry.effect.key);
    expect(new Set(waiting).size).toBe(waiting.length);
    for (const effect of effects) expect(waiting).toContain(effect.key);
  });
});

describe("R48 what one party receives does not depend on the other", () => {
  const at = later(end, 2 * 86_400_000);
  const others: Record<string, Debrief> = {
    silent: collecting(),
    answered: play(collecting(), feedback(2, soon)),
    declined: play(collecting(), { type: "partyDeclined", seat: 2, at: soon, mail: newMail() }),
    bounced: play(collecting(), { type: "addressBounced", seat: 2, at: soon, detail: "5.1.1" }),
  };

  test.each(Object.keys(others))("first answer and correction, the other side %s", (state) => {
    const given = others[state];
    if (!given) throw new Error("no such state");
    const first = transition(given, feedback(1, at));
    const second = transition(commit(first.debrief), feedback(1, later(at, 3_600_000)));
    const received = [...first.effects, ...second.effects].filter(({ seat }) => seat === 1);
    expect(received).toEqual([
      { key: "receipt/1/1", seat: 1, mail: "receipt", correction: false, late: false },
      { key: "receipt/1/2", seat: 1, mail: "receipt", correction: true, late: false },
    ]);
  });
});

describe("what a review taught", () => {
  const held = (objectKey: string): DebriefEvent => ({
    type: "replyHeld",
    seat: 1,
    objectKey,
    from: "kim@example.org",
    reason: "unexpected_sender",
    at: soon,
    mail: newMail(),
  });

  test("R25 one yes speaks for every mail of that stranger that waits along", () => {
    const waiting = play(collecting(), held("inbound/1"), held("inbound/2"));
    const yes = play(waiting, { type: "heldAnswered", asks: 1, ordinal: 0, accepted: true, at: soon, mail: newMail() });
    expect(yes.held.map(({ state }) => state)).toEqual(["accepted", "accepted"]);
    expect(keys(yes, held("inbound/3"))).toEqual(["confirm/1/2"]);
  });

  test("R21 a complaint outranks a bounce, whichever of them is told first", () => {
    const complaint: DebriefEvent = { type: "complaintReceived", seat: 1, at: soon };
    const bounce: DebriefEvent = { type: "addressBounced", seat: 1, at: soon, detail: "Permanent/General" };
    for (const events of [
      [complaint, bounce],
      [bounce, complaint],
      [bounce, complaint, bounce, complaint],
    ]) {
      expect(play(collecting(), ...events).parties.find(({ seat }) => seat === 1)?.state).toBe("declined");
    }
  });

  test("R25 nobody who has left is asked about a stranger's mail", () => {
    const left = play(collecting(), { type: "complaintReceived", seat: 1, at: soon });
    expect(keys(left, held("inbound/1"))).toEqual([]);
  });

  test("a schedule that becomes a draft after weeks still has its month to be decided", () => {
    const later36 = later(morning, 36 * 86_400_000);
    const distant = { ...plan.interview, start: later(start36(), -3_600_000), end: start36() };
    const draft = play(
      scheduled({ interview: distant }),
      replied(later36, { type: "remove", person: { mailbox: jane } }),
    );
    expect(inStatus(draft, "draft").draftedAt).toBe(later36);
  });

  test("R31 news of the invite moves the time, and leaves what the recruiter has changed", () => {
    const steered = play(
      scheduled(),
      replied(morning, { type: "remove", person: { mailbox: ben } }, { type: "add", person: { mailbox: mara } }),
    );
    const interview = { ...plan.interview, sequence: 1, end: later(end, 1_800_000) };
    const { debrief } = transition(steered, {
      type: "inviteForwarded",
      plan: { ...plan, interview },
      at: morning,
      mail: newMail(),
    });
    const active = debrief.parties.filter(({ state }) => state !== "removed");
    expect(active.map(({ mailbox }) => mailbox.address)).toEqual([jane.address, mara.address]);
    expect(inStatus(debrief, "scheduled").askAt).toBe(later(end, 1_800_000));
  });

  test("`at` said while something else is open is kept for when the plan stands", () => {
    const draft = commit(begin({ ...plan, candidate: undefined }, circumstances, morning, newMail()).debrief);
    const told = play(draft, replied(morning, { type: "at", time: { hour: 18, minute: 0 } }));
    const done = play(told, replied(morning, { type: "candidateIs", person: { mailbox: jane } }));
    expect(inStatus(done, "scheduled").askAt).toBe("2026-11-24T17:00:00.000Z");
  });

  test("R29 nobody is added beyond six, also while answers come in", () => {
    const more = Array.from({ length: 8 }, (_, n) => ({
      type: "add" as const,
      person: { mailbox: { address: `i${n}@acme.example` } },
    }));
    const { debrief, effects } = transition(collecting(), replied(soon, ...more));
    expect(debrief.parties).toHaveLength(2);
    expect(effects.filter(({ mail }) => mail === "questions")).toEqual([]);
  });

  test("whoever bounced and is added again is asked again", () => {
    const bounced = play(collecting(), { type: "addressBounced", seat: 2, at: soon, detail: "5.1.1" });
    const sent = {
      ...bounced,
      outbox: [],
      sent: [{ key: "questions/2", seat: 2, at: end, delivery: "bounced" as const }],
    };
    expect(keys(sent, replied(soon, { type: "add", person: { mailbox: ben } }))).toContain("questions/2/2");
  });

  test("R51 a wish to be forgotten is asked back, whatever became of the party or the debrief", () => {
    const forget = (): DebriefEvent => ({ type: "privacyAsked", seat: 1, wish: "forget", at: soon, mail: newMail() });
    const declined = play(collecting(), { type: "partyDeclined", seat: 1, at: soon, mail: newMail() });
    for (const debrief of [declined, closed()])
      expect(keys(debrief, forget())).toEqual([`forget/1/${debrief.version + 1}`]);
  });

  function start36(): Instant {
    return later(end, 56 * 86_400_000);
  }
});
