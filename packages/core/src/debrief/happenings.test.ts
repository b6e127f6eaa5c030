import { describe, expect, test } from "vitest";
import { later } from "../clock.ts";
import type { Debrief } from "./debrief.ts";
import { circumstances, end, feedback, morning, newMail, plan, play, replied } from "./story.ts";
import { begin } from "./transition.ts";

const listening = { ...circumstances, listeners: [{ name: "ats" }] };
const soon = later(end, 60_000);

function started(changes: Partial<typeof plan> = {}, before?: Debrief): Debrief {
  return begin({ ...plan, ...changes }, listening, morning, newMail(), before).debrief;
}

/** Everything that was told so far: nothing is taken out of the lane here. */
const told = ({ webhooks }: Debrief): string[] =>
  (webhooks?.waiting ?? []).map(({ event: { type, data } }) =>
    [type, data.status, data.seat, data.because].filter((part) => part !== undefined).join(" "),
  );

describe("what listeners are told", () => {
  test("R36 stands in the same state that brought it about", () => {
    const asked = play(started(), { type: "askDue", at: end });
    const all = play(asked, feedback(1, soon), feedback(2, soon), replied(soon, { type: "close" }));
    expect(told(all)).toEqual([
      "debrief.started scheduled",
      "debrief.scheduled scheduled",
      "debrief.asked collecting",
      "feedback.received collecting 1",
      "feedback.received summarised 2",
      "debrief.summarised summarised",
      "debrief.closed closed closed",
    ]);
  });

  test("of a draft is that it started; that it stands is told when it does", () => {
    const draft = started({ candidate: undefined });
    expect(told(draft)).toEqual(["debrief.started draft"]);
    const person = { mailbox: { address: "jane.doe@example.com" } };
    expect(told(play(draft, replied(morning, { type: "candidateIs", person })))).toEqual([
      "debrief.started draft",
      "debrief.scheduled scheduled",
    ]);
  });

  test("of news is what changed: an invite that comes again tells nothing", () => {
    const again = play(started(), { type: "inviteForwarded", plan, at: morning, mail: newMail() });
    expect(told(again)).toEqual(told(started()));
    const moved = { ...plan, interview: { ...plan.interview, sequence: 1, end: later(end, 3_600_000) } };
    const after = play(started(), { type: "inviteForwarded", plan: moved, at: morning, mail: newMail() });
    // It waits still that it is scheduled, and whoever asks then is told the new time.
    expect(told(after)).toEqual(told(started()));
    expect(after.webhooks?.announced).toBe(3);
  });

  test("of a correction after the summary is that it came, and that there is another summary", () => {
    const asked = play(started(), { type: "askDue", at: end });
    const all = play(asked, feedback(1, soon), feedback(2, soon), feedback(1, later(soon, 60_000)));
    expect(all.webhooks?.announced).toBe(8);
    expect(told(all).slice(-2)).toEqual(["debrief.summarised summarised", "feedback.received summarised 1"]);
  });

  test("of those who leave is who, and why mail does not reach them", () => {
    const asked = play(started(), { type: "askDue", at: end });
    const declined = play(asked, { type: "partyDeclined", seat: 1, at: soon, mail: newMail() });
    const bounced = play(declined, { type: "addressBounced", seat: 2, at: soon, detail: "5.1.1" });
    expect(told(bounced).slice(3)).toEqual([
      "party.declined collecting 1",
      "party.unreachable summarised 2",
      "debrief.summarised summarised",
    ]);
  });

  test("goes on counting when a cancelled debrief begins anew", () => {
    const cancelled = play(started(), { type: "inviteCancelled", sequence: 1, at: morning, mail: newMail() });
    const anew = started({ interview: { ...plan.interview, sequence: 2 } }, cancelled);
    expect(told(anew)).toEqual([
      "debrief.started scheduled",
      "debrief.scheduled scheduled",
      "debrief.cancelled closed cancelled",
      "debrief.started scheduled",
      "debrief.scheduled scheduled",
    ]);
    expect(anew.webhooks?.announced).toBe(5);
  });

  test("is nothing at all where nobody listens, and takes no room", () => {
    const { debrief } = begin(plan, circumstances, morning, newMail());
    expect(play(debrief, { type: "askDue", at: end })).not.toHaveProperty("webhooks");
  });
});
