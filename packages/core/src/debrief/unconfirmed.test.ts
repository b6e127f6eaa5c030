import { describe, expect, test } from "vitest";
import { DAY, later } from "../clock.ts";
import { withoutPerson } from "./erasure.ts";
import { end, morning, plan, play, replied, scheduled } from "./story.ts";
import { unconfirmed } from "./unconfirmed.ts";

describe("R29 a house that confirms every plan", () => {
  const agreed = scheduled();

  test("wants a `go` for a new plan, for another time and for somebody new", () => {
    expect(unconfirmed(plan, undefined)).toEqual({ everyPlan: true });
    const moved = { ...plan, interview: { ...plan.interview, end: later(end, DAY) } };
    expect(unconfirmed(moved, agreed)).toEqual({ everyPlan: true });
    const joined = { ...plan, interviewers: [...plan.interviewers, { address: "new@acme.example" }] };
    expect(unconfirmed(joined, agreed)).toEqual({ everyPlan: true });
  });

  test("does not ask again for what it agreed to, nor when somebody leaves", () => {
    expect(unconfirmed(plan, agreed)).toEqual({});
    expect(unconfirmed({ ...plan, interviewers: plan.interviewers.slice(1) }, agreed)).toEqual({});
    const tagged = plan.interviewers.map((one) => ({ ...one, address: one.address.replace("@", "+work@") }));
    expect(unconfirmed({ ...plan, interviewers: tagged }, agreed)).toEqual({});
  });

  test("asks when somebody comes back who had left, and when the sides are changed", () => {
    const [first] = plan.interviewers;
    if (!first) throw new Error("Nobody interviewed.");
    const without = play(agreed, replied(morning, { type: "remove", person: { mailbox: first } }));
    expect(unconfirmed(plan, { ...without, steered: false })).toEqual({ everyPlan: true });
    const swapped = { ...plan, candidate: first, interviewers: plan.candidate ? [plan.candidate] : [] };
    expect(unconfirmed(swapped, agreed)).toEqual({ everyPlan: true });
  });

  test("does not ask about people whom a calendar cannot change any more: put together by hand, or erased", () => {
    const joined = { ...plan, interviewers: [...plan.interviewers, { address: "new@acme.example" }] };
    expect(unconfirmed(joined, { ...agreed, steered: true })).toEqual({});
    const [first, ...others] = agreed.parties;
    if (!first) throw new Error("Nobody is seated.");
    const erased = withoutPerson(agreed, first, { at: morning, own: true });
    expect(others.length).toBeGreaterThan(0);
    expect(unconfirmed(plan, { ...erased, steered: false })).toEqual({});
  });
});
