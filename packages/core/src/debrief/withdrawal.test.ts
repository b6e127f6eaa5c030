import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import { heldMail } from "./answering.ts";
import { Debrief, partyInSeat } from "./debrief.ts";
import { isForgotten } from "./erasure.ts";
import type { DebriefEvent } from "./event.ts";
import { exportOf } from "./export.ts";
import { ownDataOf } from "./own-data.ts";
import { dueAt, isPast, timers } from "./policy.ts";
import {
  answers,
  ben,
  closed,
  collecting,
  end,
  feedback,
  inStatus,
  jane,
  morning,
  newMail,
  plan,
  play,
  replied,
  scheduled,
  summarised,
} from "./story.ts";
import { transition } from "./transition.ts";

const soon: Instant = later(end, HOUR);
const at = (minutes: number): Instant => later(soon, minutes * MINUTE);

const wish = (seat: number, when = soon, what: "forget" | "data" = "forget"): DebriefEvent => {
  return { type: "privacyAsked", seat, wish: what, at: when, mail: newMail() };
};
const says = (seat: number, accepted = true, when = at(5)): DebriefEvent => {
  return { type: "forgetAnswered", seat, accepted, at: when, mail: newMail() };
};

/** The mails that an event leads to, by key. */
function keys(debrief: Debrief, event: DebriefEvent): string[] {
  return transition(debrief, event).effects.map(({ key }) => key);
}

/** As if everything that waited had been sent. */
function posted(debrief: Debrief, when = soon): Debrief {
  const went = debrief.outbox.map(({ effect: { key, seat } }) => ({ key, seat, at: when, delivery: "sent" as const }));
  return { ...debrief, outbox: [], sent: [...debrief.sent, ...went] };
}

describe("a party asks to be forgotten", () => {
  const spoken = () => play(collecting(), feedback(1, soon, answers("3. The Zanzibar question froze me.")));

  test("R51 nothing is erased before the yes; they are asked, reminded no more, and nobody else hears of it", () => {
    const { debrief, effects } = transition(collecting(), wish(1));
    expect(effects).toMatchObject([{ seat: 1, mail: "privacy", about: "confirm" }]);
    expect(partyInSeat(debrief, 1)).toMatchObject({ state: "asked", mailbox: jane, remindAt: undefined });
    expect(timers(debrief).filter((timer) => timer.type === "reminderDue")).toMatchObject([{ seat: 2 }]);
  });

  test("R51 the question comes once a day, however often it is asked for", () => {
    const asked = posted(play(collecting(), wish(1)));
    expect(keys(asked, wish(1, at(10)))).toEqual([]);
    expect(keys(play(collecting(), wish(1)), wish(1, at(1)))).toEqual([]);
    expect(keys(asked, wish(1, later(soon, DAY + 1)))).toHaveLength(1);
  });

  test("R51 a yes that nobody asked for erases nothing, nor does a no", () => {
    expect(transition(spoken(), says(1)).outcome).toBe("none");
    const kept = play(spoken(), wish(1), says(1, false));
    expect(partyInSeat(kept, 1)?.feedback?.answers[1]?.text).toContain("Zanzibar");
    // What was let go of is not brought back by a later yes.
    expect(transition(kept, says(1, true, at(9))).outcome).toBe("none");
  });

  test("R51 after the yes they are gone, are told so at their address, and the recruiter hears that somebody withdrew", () => {
    const { debrief, effects } = transition(play(spoken(), wish(1)), says(1));
    expect(effects).toMatchObject([
      { key: "forgotten/1", seat: 1, mail: "privacy", about: "forgotten", to: jane },
      { key: "notice/candidateWithdrew/1", seat: 0, mail: "notice", who: "" },
    ]);
    const told = JSON.stringify(posted(debrief));
    for (const trace of ["Jane", "Doe", jane.address, "Zanzibar"]) expect(told).not.toContain(trace);
    expect(partyInSeat(debrief, 1)?.state).toBe("removed");
    expect(partyInSeat(debrief, 2)?.state).toBe("asked");
    expect(JSON.stringify(exportOf(posted(debrief)))).not.toContain("Zanzibar");
    expect(Debrief.safeParse(JSON.parse(JSON.stringify(debrief))).error).toBeUndefined();
  });

  test("R51 what others wrote stays, and names nobody who was forgotten", () => {
    const wrote = feedback(
      2,
      soon,
      answers("2. Jane Doe was kind. I told JANE.DOE@example.com; jane.doe@example.com too. Will Jane come?"),
    );
    const debrief = play(spoken(), wrote, wish(1), says(1));
    const text = partyInSeat(debrief, 2)?.feedback?.answers[1]?.text ?? "";
    expect(text).toMatch(/^2\. … was kind\. I told .*Will … come\?$/);
    expect(text.toLowerCase()).not.toContain("jane");
  });

  test("R51 the last one who was silent withdraws: the summary comes, of those who are left", () => {
    const half = play(collecting(), feedback(2, soon), wish(1));
    const { debrief, effects } = transition(half, says(1));
    expect(debrief.status).toBe("summarised");
    expect(effects.map(({ key }) => key)).toContain("summary/1");
  });

  test("R51 when everybody has withdrawn the debrief ends, and no empty summary goes out", () => {
    const { debrief, effects } = transition(play(summarised(), wish(1), says(1), wish(2, at(6))), says(2, true, at(7)));
    expect(debrief.status).toBe("closed");
    expect(effects.map(({ key }) => key)).toEqual(["forgotten/2", "notice/interviewerWithdrew/2"]);
  });

  test("R51 before the questions are out the plan is open again", () => {
    const { debrief } = transition(play(scheduled(), wish(1, morning)), says(1, true, later(morning, MINUTE)));
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["candidate"]);
  });

  test("R51 nobody brings them back: not the recruiter's word, nor the invite that comes again or begins anew", () => {
    const gone = play(scheduled(), wish(2, morning), says(2, true, later(morning, MINUTE)));
    const added = play(gone, replied(later(morning, HOUR), { type: "add", person: { mailbox: ben } }));
    const news = { ...plan, interview: { ...plan.interview, sequence: 1 } };
    const again = play(added, { type: "inviteForwarded", plan: news, at: later(morning, HOUR), mail: newMail() });
    for (const debrief of [gone, added, again]) {
      expect(debrief.parties.filter(({ state }) => state !== "removed").map(({ seat }) => seat)).toEqual([1]);
    }
    const party = partyInSeat(gone, 2);
    expect(party && isForgotten(party, "ben+x@acme.example")).toBe(true);
    expect(party && isForgotten(party, "someone@acme.example")).toBe(false);
  });

  test("R26 R51 whoever writes after it gets one neutral line, once, and is not read", () => {
    const gone = posted(play(spoken(), wish(1), says(1)));
    expect(transition(gone, feedback(1, at(30))).debrief.parties).toMatchObject([{ state: "removed" }, {}]);
    const late = (): DebriefEvent => ({ type: "forgottenWrote", seat: 1, writer: jane, at: at(40), mail: newMail() });
    const { debrief, effects } = transition(gone, late());
    expect(effects).toMatchObject([{ key: "nothing/1", about: "nothing", to: jane }]);
    expect(keys(posted(debrief), late())).toEqual([]);
    expect(keys(gone, { ...late(), writer: undefined } as DebriefEvent)).toEqual([]);
  });

  const spamFrom = (seat: number, from: string): DebriefEvent => {
    return { type: "replyHeld", seat, objectKey: `inbound/${from}`, from, reason: "spam", at: soon, mail: newMail() };
  };

  test("R25 R51 after it the next held mail is asked about all the same, and a yes is about that one", () => {
    for (const first of [1, 2]) {
      const two = posted(play(collecting(), spamFrom(first, "a@example.net"), spamFrom(3 - first, "b@example.net")));
      const gone = posted(play(two, wish(1), says(1)));
      const { debrief, effects } = transition(gone, spamFrom(2, "c@example.net"));
      const ordinal = debrief.held.findIndex(({ from }) => from === "c@example.net");
      expect(effects).toMatchObject([{ key: `confirm/0/${ordinal}`, mail: "confirm", ordinal }]);
      expect(heldMail(debrief, { asks: 0, ordinal })?.from).toBe("c@example.net");
      expect(debrief.outbox.map(({ effect }) => effect.key)).toContain(`confirm/0/${ordinal}`);
    }
  });

  test("R51 a mail of theirs that waits at another's seat, or for the recruiter, waits no more and keeps no address", () => {
    const theirs = { ...spamFrom(2, jane.address), reason: "unexpected_sender" } as DebriefEvent;
    const waits = play(collecting(), theirs, spamFrom(1, "jane@private.example"), wish(1));
    const { debrief } = transition(waits, says(1));
    expect(debrief.held.map(({ state, from, objectKey }) => [state, from, objectKey])).toEqual([
      ["refused", "", ""],
      ["refused", "", ""],
    ]);
    expect(debrief.outbox.filter(({ effect }) => effect.mail === "confirm")).toEqual([]);
    expect(JSON.stringify(posted(debrief))).not.toContain("jane");
  });

  test("R51 a mail to the recruiter that names them is not sent any more, whatever marks stand in the name", () => {
    const known = { ...plan, candidate: { ...jane, displayName: 'Jane "JD" Doe' } };
    const left: DebriefEvent = { type: "partyDeclined", seat: 1, at: soon, mail: newMail() };
    const declined = play(collecting(known), left, wish(1));
    expect(declined.outbox.map(({ effect }) => effect.key)).toContain("notice/decline/1");
    expect(JSON.stringify(posted(play(declined, says(1))))).not.toContain("Jane");
    expect(play(declined, says(1)).outbox.map(({ effect }) => effect.key)).not.toContain("notice/decline/1");
  });

  test("R51 raw mails and claims are noted for the shredder, and the item is woken for it", () => {
    const { debrief } = transition(posted(play(spoken(), wish(1))), says(1));
    expect(debrief.shred?.claims).toHaveLength(3);
    expect(debrief.shred?.dueAt).toBe(at(25));
    expect(dueAt(posted(debrief))).toBe(at(25));
  });
});

describe("a party asks for their data", () => {
  test("R51 once a day, to the seat's own address, and never to a seat that is empty", () => {
    const { effects, debrief } = transition(collecting(), wish(1, soon, "data"));
    expect(effects).toMatchObject([{ seat: 1, mail: "privacy", about: "data" }]);
    expect(effects[0]).not.toHaveProperty("to");
    expect(keys(posted(debrief), wish(1, at(5), "data"))).toEqual([]);
    expect(keys(posted(debrief), wish(1, later(soon, DAY + 1), "data"))).toHaveLength(1);
    expect(keys(play(collecting(), wish(1), says(1)), wish(1, at(9), "data"))).toEqual([]);
  });

  test("R48 R51 the file holds all of their own, and does not depend on the other side", () => {
    const own = feedback(1, soon, answers("3. The Zanzibar question froze me."));
    const others: DebriefEvent[] = [
      feedback(2, at(1), answers("4. Kubernetes was missing.")),
      { type: "partyDeclined", seat: 2, at: at(1), mail: newMail() },
      { type: "addressBounced", seat: 2, at: at(1), detail: "5.1.1" },
    ];
    const files = [[], ...others.map((event) => [event])].map((events) => {
      const debrief = play(collecting(), own, ...events);
      const party = partyInSeat(debrief, 1);
      if (!party) throw new Error("Jane has left.");
      return JSON.stringify(ownDataOf(debrief, party));
    });
    expect(files[0]).toContain("Zanzibar");
    expect(files[0]).toContain(jane.address);
    expect(files[0]).not.toMatch(/Ben|acme|Kubernetes|Acme/);
    expect(new Set(files).size).toBe(1);
  });
});

describe("a legal hold", () => {
  const held = (debrief: Debrief): Debrief => play(debrief, { type: "holdPlaced", at: soon });

  test("R51 blocks erasure by whomever, and a party is told at their address", () => {
    const debrief = held(summarised());
    const before = JSON.stringify(debrief.parties);
    for (const event of [
      { type: "debriefErased", at: soon },
      { type: "personErased", seat: 1, at: soon },
    ] as const)
      expect(transition(debrief, event).outcome).toBe("none");
    const asked = play(debrief, replied(at(1), { type: "forget", whom: "everything" }));
    expect(asked.unconfirmed).toEqual([]);
    expect(JSON.stringify(asked.parties)).toBe(before);
    const { debrief: waits, effects } = transition(play(debrief, wish(1)), says(1));
    expect(effects).toMatchObject([
      { seat: 1, mail: "privacy", about: "held" },
      { seat: 0, about: "withdrawalWaits", who: "" },
    ]);
    expect(partyInSeat(waits, 1)).toMatchObject({ mailbox: jane, forget: { confirmed: at(5) } });
    expect(transition(waits, says(1, true, at(6))).outcome).toBe("none");
  });

  test("R51 a hold placed between question and yes counts as well", () => {
    const asked = play(summarised(), replied(at(1), { type: "forget", whom: "everything" }));
    const yes = transition(held(asked), replied(at(3), { type: "yes" }));
    expect(yes.debrief.parties).toHaveLength(2);
    expect(yes.effects).toMatchObject([{ mail: "outcome", refused: [{ key: "heldByLaw" }] }]);
  });

  test("R51 once it is released, whoever asked meanwhile is erased without asking again", () => {
    const waits = posted(play(held(summarised()), wish(1), says(1)));
    const { debrief, effects } = transition(waits, { type: "holdReleased", at: at(60) });
    expect(effects.map(({ key }) => key)).toEqual(["forgotten/1", "notice/candidateWithdrew/1"]);
    expect(JSON.stringify(posted(debrief))).not.toContain(jane.address);
  });

  test("R44 R51 retention waits for it, and goes on a day after it at the earliest", () => {
    const kept = held(closed());
    const { eraseAt } = inStatus(kept, "closed");
    const years = later(eraseAt, 400 * DAY);
    expect(dueAt(posted(kept))).toBeUndefined();
    expect(isPast(kept, years)).toBe(false);
    const released = play(kept, { type: "holdReleased", at: years });
    expect(isPast(released, years)).toBe(false);
    expect(dueAt(posted(released))).toBe(later(years, DAY));
    expect(isPast(released, later(years, DAY))).toBe(true);
  });

  test("R51 the recruiter's own words place and release it", () => {
    const { debrief, effects } = transition(summarised(), replied(soon, { type: "hold" }));
    expect(debrief.hold).toEqual({ at: soon });
    expect(effects).toMatchObject([{ mail: "outcome", done: [{ key: "holdPlaced" }] }]);
    const again = transition(debrief, replied(at(1), { type: "hold" }));
    expect(again.effects).toMatchObject([{ refused: [{ key: "holdAlready" }] }]);
    const released = transition(debrief, replied(at(2), { type: "release" }));
    expect(released.debrief.hold).toBeUndefined();
    expect(released.effects).toMatchObject([{ done: [{ key: "holdReleased" }] }]);
  });
});
