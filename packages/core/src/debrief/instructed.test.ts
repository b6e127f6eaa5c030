import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import { toldText } from "../outbox/told.ts";
import { type Command, readCommands } from "../reply/command/command.ts";
import { Debrief, type DebriefIn, partyInSeat } from "./debrief.ts";
import type { Effect } from "./effect.ts";
import type { DebriefEvent } from "./event.ts";
import { exportOf } from "./export.ts";
import {
  ben,
  closed,
  collecting,
  end,
  feedback,
  inStatus,
  jane,
  mara,
  morning,
  newMail,
  play,
  replied,
  scheduled,
  summarised,
} from "./story.ts";
import type { Told } from "./told.ts";
import { transition } from "./transition.ts";

// Wednesday, eleven in the morning in Berlin; the questions went out on Tuesday at three.
const nextMorning: Instant = "2026-11-25T10:00:00.000Z";

type Outcome = Extract<Effect, { mail: "outcome" }>;

/** The mail that answers, as the recruiter reads it. */
function inEnglish({ done, refused, questions, ...rest }: Outcome) {
  const sentences = (all: Told[]) => all.map((told) => toldText(told, "en"));
  return { ...rest, done: sentences(done), refused: sentences(refused), questions: sentences(questions) };
}

/** The recruiter writes, in words; the one mail that answers, and what else was set going. */
function says(before: Debrief, at: Instant, text: string) {
  const { commands, notUnderstood } = readCommands(text, "Rae Moreno");
  const event = { ...replied(at, ...commands), notUnderstood } as ReturnType<typeof replied>;
  const { debrief, effects, outcome } = transition(before, event);
  const toRecruiter = effects.filter(({ seat, mail }) => seat === 0 && (mail === "outcome" || mail === "plan"));
  expect(toRecruiter.length).toBeLessThanOrEqual(1);
  const answer = toRecruiter.find((effect): effect is Outcome & Effect => effect.mail === "outcome");
  // Whatever was said, the table can hold what came of it.
  expect(Debrief.safeParse(JSON.parse(JSON.stringify(debrief))).error).toBeUndefined();
  return {
    debrief: { ...debrief, version: debrief.version + 1 } as Debrief,
    told: answer && inEnglish(answer),
    outcome,
    keys: effects.map(({ key }) => key),
  };
}

function tellsOf(before: Debrief, at: Instant, text: string) {
  const { told } = says(before, at, text);
  if (!told) throw new Error("No mail tells what came of it.");
  return told;
}

describe("one mail answers one reply", () => {
  test("a reply about the plan alone is answered by the plan", () => {
    const { told, keys } = says(scheduled(), morning, "add mara@acme.example\nrole is Chef");
    expect(told).toBeUndefined();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^plan\//);
  });

  test("plan and wishes together are answered by one mail with everything in it", () => {
    const { debrief, told, keys } = says(
      collecting(),
      nextMorning,
      "add mara@acme.example\nremind Ben\nnote she has another offer\nstatus\nbring me a coffee please and two cakes",
    );
    expect(told?.done).toEqual([
      "mara@acme.example is asked as an interviewer.",
      "Ben Ito is reminded now.",
      "Your note is kept. Only you see it.",
    ]);
    expect(told?.notUnderstood).toEqual(["bring me a coffee please and two cakes"]);
    expect(keys.filter((key) => !key.startsWith("outcome"))).toEqual(["questions/3", "reminder/2/1"]);
    expect(debrief.notes).toEqual([{ text: "she has another offer", at: nextMorning }]);
  });

  test("R7 the same reply again changes nothing", () => {
    const event = replied(nextMorning, { type: "remind", whom: "everyone" }, { type: "note", text: "once" });
    const once = play(collecting(), event);
    expect(transition(once, event)).toMatchObject({ outcome: "duplicate", effects: [] });
  });

  test("`close` is done after everything else in the mail, and does not stop the coaching that it follows", () => {
    const { debrief, keys } = says(
      summarised(),
      nextMorning,
      "close\nsend candidate\n\nHi Jane, next time tell the story with its numbers, please.",
    );
    expect(inStatus(debrief, "closed").because).toBe("closed");
    expect(keys).toContain("coaching/1/1");
    expect(debrief.outbox.map(({ effect }) => effect.key)).toContain("coaching/1/1");
  });
});

describe("remind", () => {
  test("reminds the silent alone, in place of the reminder that would come next", () => {
    const answered = play(collecting(), feedback(1, later(end, HOUR)));
    const { debrief, told, keys } = says(answered, nextMorning, "remind");
    expect(keys.filter((key) => key.startsWith("reminder"))).toEqual(["reminder/2/1"]);
    expect(told?.done).toEqual(["Ben Ito is reminded now."]);
    // Not the first one any more, which was due the same day; the second, on the third working day.
    expect(partyInSeat(debrief, 2)).toMatchObject({ reminded: 1, remindAt: "2026-11-27T14:00:00.000Z" });
  });

  test.each<[why: string, before: () => Debrief, at: Instant, text: string, sentence: RegExp]>([
    ["the questions are not out", () => scheduled(), morning, "remind Ben", /not out yet/],
    [
      "somebody has answered",
      () => play(collecting(), feedback(2, later(end, HOUR))),
      nextMorning,
      "remind Ben",
      /Ben Ito has answered already/,
    ],
    [
      "somebody declined",
      () => play(collecting(), { type: "partyDeclined", seat: 2, at: later(end, HOUR), mail: newMail() }),
      nextMorning,
      "remind Ben",
      /would rather not/,
    ],
    [
      "our mail came back",
      () => play(collecting(), { type: "addressBounced", seat: 2, at: later(end, HOUR), detail: "5.1.1" }),
      nextMorning,
      "remind Ben",
      /did not arrive/,
    ],
    ["they were asked just now", () => collecting(), later(end, 20 * MINUTE), "remind Ben", /asked 20 minutes ago/],
    [
      "they were reminded an hour ago",
      () => play(collecting(), replied(nextMorning, { type: "remind", whom: "everyone" })),
      later(nextMorning, HOUR),
      "remind Ben",
      /reminded an hour ago/,
    ],
    ["nobody of that name is there", () => collecting(), nextMorning, "remind Zoe", /“Zoe” is nobody/],
    ["the summary is written", () => summarised(), nextMorning, "remind everyone", /summary is written/],
    ["it is closed", () => closed(), nextMorning, "remind everyone", /closed/],
  ])("is refused, with the reason, when %s", (_why, before, at, text, sentence) => {
    const { told, keys } = says(before(), at, text);
    expect(told?.refused.join(" ")).toMatch(sentence);
    expect(keys.filter((key) => key.startsWith("reminder"))).toEqual([]);
  });

  test("R20 nobody is reminded more than four times, however often it is asked for", () => {
    let current: Debrief = play(
      collecting(),
      replied(nextMorning, { type: "wait", time: { minutesFromNow: 20 * 1_440 } }),
    );
    for (let day = 0; day < 12; day++) {
      current = play(current, replied(later(nextMorning, day * DAY + HOUR), { type: "remind", whom: "everyone" }));
    }
    const reminders = current.outbox.filter(({ effect }) => effect.mail === "reminder" && effect.seat === 2);
    expect(reminders).toHaveLength(4);
  });

  test("R46 at night it waits for the morning", () => {
    const night = "2026-11-25T22:00:00.000Z";
    const { debrief, told, keys } = says(collecting(), night, "remind Ben");
    expect(keys).toHaveLength(1);
    expect(told?.done[0]).toMatch(/Thursday 26 November 2026, 09:00/);
    expect(partyInSeat(debrief, 2)?.remindAt).toBe("2026-11-26T08:00:00.000Z");
  });
});

describe("wait", () => {
  test("`wait 2 days` moves the deadline and the reminders", () => {
    const before = collecting();
    const { debrief, told } = says(before, nextMorning, "wait 2 days");
    const after = inStatus(debrief, "collecting");
    expect(after.deadline).toBe(later(before.deadline, 2 * DAY));
    // From Wednesday to Friday, at the same hour.
    expect(partyInSeat(after, 2)?.remindAt).toBe("2026-11-27T14:00:00.000Z");
    expect(told?.done[0]).toMatch(/^Everyone has until Thursday 3 December 2026, 15:00/);
  });

  test("`wait until` a day moves what lies before it, and nothing nearer", () => {
    const before = collecting();
    const friday = inStatus(says(before, nextMorning, "wait until Friday").debrief, "collecting");
    expect(friday.deadline).toBe(before.deadline);
    expect(partyInSeat(friday, 1)?.remindAt).toBe("2026-11-27T08:00:00.000Z");
    const later4 = inStatus(says(before, nextMorning, "wait until 4 December").debrief, "collecting");
    expect(later4.deadline).toBe("2026-12-04T16:00:00.000Z");
  });

  test("before the questions are out it moves them, and the plan says so", () => {
    const { debrief, told, keys } = says(scheduled(), morning, "wait 2 days");
    expect(told).toBeUndefined();
    expect(keys).toHaveLength(1);
    expect(inStatus(debrief, "scheduled").askAt).toBe(later(end, 2 * DAY));
    const friday = says(scheduled(), morning, "wait until Friday").debrief;
    expect(inStatus(friday, "scheduled").askAt).toBe("2026-11-27T14:00:00.000Z");
  });

  test.each([
    [() => collecting(), "wait until yesterday 24 November 2020".replace("yesterday ", ""), /over already/],
    [() => summarised(), "wait 2 days", /written already/],
    [() => closed(), "wait 2 days", /closed/],
  ])("is refused where nothing waits", (before, text, sentence) => {
    expect(tellsOf(before(), nextMorning, text).refused.join(" ")).toMatch(sentence);
  });

  test("nobody waits for more than two months", () => {
    const long = { type: "wait", time: { minutesFromNow: 31 * 1_440 } } as const;
    const { debrief } = transition(collecting(), replied(nextMorning, long, long, long));
    expect(inStatus(debrief, "collecting").deadline < later(end, 61 * DAY)).toBe(true);
  });
});

const gloomy = {
  1: { text: "2. The salary was way below what was advertised.", rating: 2, pairing: "numbered" as const },
  3: { text: "I froze when they asked me to scale the queue and could not explain it.", pairing: "numbered" as const },
};

function talkedOver(): DebriefIn<"summarised"> {
  const at = later(end, HOUR);
  const strict = {
    1: {
      text: "2. Her answers were long and vague, she never came to the point.",
      rating: 2,
      pairing: "numbered" as const,
    },
    3: { text: "She has no experience with Kubernetes in production.", pairing: "numbered" as const },
  };
  return inStatus(play(collecting(), feedback(1, at, gloomy), feedback(2, at, strict)), "summarised");
}

describe("send", () => {
  const words = "Hi Jane,\n\nyou were good. Two things for next time:\n\n- begin with the result\n- breathe";

  test("the recruiter's own words replace the draft, as they stand", () => {
    const { debrief, told } = says(talkedOver(), nextMorning, `send candidate\n\n${words}`);
    const [mail] = debrief.outbox.map(({ effect }) => effect).filter((effect) => effect.mail === "coaching");
    expect(mail).toMatchObject({ seat: 1, text: words, own: true });
    expect(told?.done).toEqual([`These words of yours go to Jane Doe now: “${words.replace(/\s+/g, " ")}”`]);
  });

  test("what goes out in own words is shown to the recruiter, of a long text how it begins and how it ends", () => {
    const long = `Hi Jane, here it is.\n\n${"You were good. ".repeat(80)}\n\nThe last words of it.`;
    const [told = ""] = says(talkedOver(), nextMorning, `send candidate\n\n${long}`).told?.done ?? [];
    expect(told).toMatch(/“Hi Jane, here it is\. You were good\..* \[…\] .*The last words of it\.”$/);
    expect(told.length).toBeLessThan(560);
  });

  test("R48 a note beneath a send is kept for the recruiter, and the draft goes without a word of it", () => {
    const { debrief, told } = says(
      talkedOver(),
      nextMorning,
      "send candidate\nnote called Jane, she is keen on the money\nstatus\nexport",
    );
    expect(debrief.notes.map(({ text }) => text)).toEqual(["called Jane, she is keen on the money"]);
    expect(JSON.stringify(debrief.outbox.filter(({ effect }) => effect.mail === "coaching"))).not.toContain("money");
    expect(told?.done).toContain("Your note is kept. Only you see it.");
    expect(told?.shows).toEqual(["export"]);
  });

  test.each([
    ["nobody knows what is meant to go", "send candidate\nShe was good, but slow on the day.\nclose"],
    ["the same text went before", `send candidate\n\n${words}\n\nsend manager\nclose`],
  ])("`close` waits while %s, and says so", (_why, typed) => {
    const once = says(talkedOver(), nextMorning, `send candidate\n\n${words}`).debrief;
    const { debrief, told } = says(once, later(nextMorning, HOUR), typed);
    expect(debrief.status).toBe("summarised");
    expect(told?.refused.join("\n")).toMatch(/It is not closed yet: what you want to send comes first\./);
    expect(says(debrief, later(nextMorning, 2 * HOUR), "close").debrief.status).toBe("closed");
  });

  test("nothing goes before the summary, or after the end", () => {
    for (const before of [scheduled(), collecting(), closed()]) {
      const { told, keys } = says(before, nextMorning, `send candidate\n\n${words}`);
      expect(told?.refused).toHaveLength(1);
      expect(keys.some((key) => key.startsWith("coaching"))).toBe(false);
    }
  });

  test.each([
    ["declined", { type: "partyDeclined", seat: 1, at: nextMorning, mail: newMail() }],
    ["complained", { type: "complaintReceived", seat: 1, at: nextMorning }],
    ["can't be reached", { type: "addressBounced", seat: 1, at: nextMorning, detail: "5.1.1" }],
  ] satisfies [string, DebriefEvent][])("somebody who has %s never gets one", (_how, event) => {
    const gone = play(talkedOver(), event);
    const { told, keys } = says(gone, nextMorning, `send candidate\n\n${words}`);
    expect(told?.refused[0]).toMatch(/^Jane Doe /);
    expect(keys.some((key) => key.startsWith("coaching"))).toBe(false);
  });

  test("the same text goes once to the same person; a second time only after a “send anyway”", () => {
    const once = says(talkedOver(), nextMorning, `send candidate\n\n${words}`).debrief;
    const again = says(
      once,
      later(nextMorning, HOUR),
      `send candidate\n\n${words.replace("two things", "two  things")}`,
    );
    expect(again.told?.questions[0]).toMatch(/was sent this very text/);
    expect(again.keys).toHaveLength(1);
    expect(says(again.debrief, later(nextMorning, 2 * HOUR), "send anyway").keys).toContain("coaching/1/2");
    const other = says(
      once,
      later(nextMorning, HOUR),
      "send candidate\n\nHi Jane, one more thing that I forgot to say.",
    );
    expect(other.keys).toContain("coaching/1/2");
  });

  test("R48 words that repeat the other side are held back, and go only when the recruiter says so again", () => {
    const echo = "Hi Jane, they said that your answers were long and vague, she never came to the point.";
    const held = says(talkedOver(), nextMorning, `send candidate\n\n${echo}`);
    expect(held.keys).toHaveLength(1);
    expect(held.told?.questions.join(" ")).toMatch(/repeats what Ben Ito wrote.*send anyway/);
    expect(says(held.debrief, later(nextMorning, HOUR), "yes").keys).toContain("coaching/1/1");
    // Any other reply lets go of it.
    const moved = says(held.debrief, later(nextMorning, HOUR), "status").debrief;
    expect(says(moved, later(nextMorning, 2 * HOUR), "send anyway").told?.refused).toEqual([
      "Nothing waits to be sent.",
    ]);
  });

  test("a remark about a protected trait is pointed out first", () => {
    const told = tellsOf(
      talkedOver(),
      nextMorning,
      "send manager\n\nHi Ben, please do not ask whether she is pregnant next time.",
    );
    expect(told.questions.join(" ")).toMatch(/pregnant.*touches on pregnancy.*send anyway/);
  });

  test("one text is never for both sides", () => {
    const { told, keys } = says(talkedOver(), nextMorning, `send both\n\n${words}`);
    expect(told?.refused[0]).toMatch(/both sides/);
    expect(keys).toHaveLength(1);
  });

  test("of several interviewers the recruiter says which", () => {
    const panel = inStatus(
      play(
        collecting({ interviewers: [ben, mara] }),
        feedback(1, nextMorning, gloomy),
        feedback(2, nextMorning),
        feedback(3, nextMorning),
      ),
      "summarised",
    );
    const text = "Hi, next time please open with what the team does.";
    expect(tellsOf(panel, nextMorning, `send manager\n\n${text}`).refused[0]).toMatch(/Ben Ito and Mara Lind/);
    expect(says(panel, nextMorning, `send to Mara\n\n${text}`).keys).toContain("coaching/3/1");
    expect(says(panel, nextMorning, `send interviewers\n\n${text}`).keys).toEqual(
      expect.arrayContaining(["coaching/2/1", "coaching/3/1"]),
    );
  });

  test("words of which nobody knows whether they are meant send nothing at all", () => {
    const { told, keys } = says(
      talkedOver(),
      nextMorning,
      "Tell her that the numbers were missing in her stories.\nsend candidate",
    );
    expect(told?.refused[0]).toMatch(/^Nothing was sent yet/);
    expect(keys).toHaveLength(1);
  });

  test("a text that nobody would read is refused, and not cut", () => {
    const { told, keys } = says(
      talkedOver(),
      nextMorning,
      `send candidate\n\n${"Practise answers of two minutes each day. ".repeat(200)}`,
    );
    expect(told?.refused[0]).toMatch(/900 words/);
    expect(keys).toHaveLength(1);
  });

  test("R20 five mails a day are the most that anybody gets", () => {
    let current: Debrief = talkedOver();
    for (let n = 0; n < 8; n++)
      current = says(current, nextMorning, `send candidate\n\nHi Jane, this is thought number ${n} for you.`).debrief;
    expect(current.outbox.filter(({ effect }) => effect.seat === 1).length).toBeLessThanOrEqual(5);
  });

  test("what a party writes back goes to the recruiter, also after the end", () => {
    const event = {
      type: "coachingAnswered",
      seat: 1,
      text: "Thank you, can we talk on Friday?",
      attachments: 0,
      at: nextMorning,
    } as const;
    for (const before of [talkedOver(), closed()]) {
      const { effects, debrief } = transition(before, { ...event, mail: newMail() });
      expect(effects).toMatchObject([{ seat: 0, mail: "forwarded", who: "Jane Doe", text: event.text }]);
      expect(partyInSeat(debrief, 1)?.versions).toBe(partyInSeat(before, 1)?.versions);
    }
  });
});

describe("note", () => {
  test("notes are bounded, and none is lost in silence", () => {
    let current: Debrief = collecting();
    const refused: string[] = [];
    for (let n = 0; n < 20; n++) {
      const { debrief, told } = says(current, later(nextMorning, n * 10 * MINUTE), `note ${n} ${"word ".repeat(90)}`);
      current = debrief;
      refused.push(...(told?.refused ?? []));
    }
    expect(Buffer.byteLength(JSON.stringify(current.notes))).toBeLessThan(8 * 1024);
    expect(refused.length).toBe(20 - current.notes.length);
  });
});

describe("forget", () => {
  test("nothing is erased before the yes", () => {
    const before = talkedOver();
    const { debrief, told } = says(before, nextMorning, "forget jane.doe@example.com");
    expect(told?.questions[0]).toMatch(/can’t be undone/);
    expect(debrief.parties).toEqual(before.parties);
  });

  test("R51 after it nothing of theirs is in the item, and nothing more goes to them", () => {
    const noted = says(
      talkedOver(),
      nextMorning,
      "note Jane Doe has another offer\nsend candidate\n\nHi Jane, begin with the result the next time.",
    ).debrief;
    const asked = says(noted, nextMorning, "forget Jane").debrief;
    const { debrief, told } = says(asked, later(nextMorning, HOUR), "yes");
    expect(told?.done[0]).toMatch(/candidate is erased/);
    const item = JSON.stringify(debrief);
    for (const trace of [
      "Jane",
      "jane.doe@example.com",
      "salary was way below",
      "scale the queue",
      "begin with the result",
    ]) {
      expect(item).not.toContain(trace);
    }
    // What the other side wrote stays.
    expect(item).toContain("Kubernetes");
    expect(debrief.outbox.every(({ effect }) => effect.seat !== 1)).toBe(true);
    expect(debrief.status).toBe("summarised");
  });

  test("R51 everything: a bare tombstone stays, and nobody hears anything more", () => {
    const asked = says(talkedOver(), nextMorning, "forget everything").debrief;
    const { debrief, told } = says(asked, later(nextMorning, HOUR), "Yes, forget everything.");
    expect(told?.done).toHaveLength(1);
    const item = JSON.stringify(debrief);
    for (const trace of ["Jane", "Ben", "acme", "Acme", "Kubernetes", "salary"]) expect(item).not.toContain(trace);
    expect(inStatus(debrief, "closed").eraseAt).toBe(later(nextMorning, HOUR + 31 * DAY));
    expect(debrief.outbox.map(({ effect }) => effect.mail)).toEqual(["outcome"]);
    // A late reply of Jane's finds nobody.
    expect(transition(debrief, feedback(1, later(nextMorning, 2 * HOUR))).outcome).toBe("none");
  });

  test.each(["no", "never mind", "status"])("“%s” lets go of it, and a later yes erases nothing", (reply) => {
    const asked = says(talkedOver(), nextMorning, "forget everything").debrief;
    const after = says(asked, later(nextMorning, HOUR), reply).debrief;
    expect(says(after, later(nextMorning, 2 * HOUR), "yes").debrief.parties).toEqual(asked.parties);
  });

  test("a yes a week later erases nothing", () => {
    const asked = says(talkedOver(), nextMorning, "forget everything").debrief;
    expect(says(asked, later(nextMorning, 8 * DAY), "yes").debrief.parties).toEqual(asked.parties);
  });

  test("whoever is forgotten before the questions leaves a plan with a question", () => {
    const asked = says(scheduled(), morning, "forget Jane").debrief;
    const { debrief, told } = says(asked, later(morning, MINUTE), "yes");
    expect(inStatus(debrief, "draft").questions.map(({ about }) => about)).toEqual(["candidate"]);
    expect(told?.done[0]).toMatch(/erased/);
    expect(JSON.stringify(debrief)).not.toContain(jane.address);
  });

  test("R51 a question that names whoever is forgotten goes with them", () => {
    const question: PlanQuestion = {
      about: "candidate",
      asks: { key: "candidateAddress", who: "Jane Doe" },
      options: [{ key: "person", ...jane }],
    };
    const asked = says(scheduled({ questions: [question] }), morning, "forget Jane").debrief;
    const { debrief } = says(asked, later(morning, MINUTE), "yes");
    expect(inStatus(debrief, "draft").questions.map(({ asks }) => asks.key)).toEqual(["candidate"]);
    expect(JSON.stringify(debrief)).not.toContain("Jane");
  });

  test("the last one who was silent is forgotten: the summary comes", () => {
    const half = play(collecting(), feedback(2, later(end, HOUR)));
    const asked = says(half, nextMorning, "forget Jane").debrief;
    const { debrief, keys } = says(asked, later(nextMorning, HOUR), "yes");
    expect(debrief.status).toBe("summarised");
    expect(keys).toContain("summary/1");
  });
});

describe("language, adjustments, export, help", () => {
  test("a language is set for a person, a side or everybody", () => {
    const { debrief, told } = says(scheduled(), morning, "write to the candidate in French\nBen speaks German");
    expect(debrief.parties.map(({ language }) => language)).toEqual(["fr", "de"]);
    expect(told?.done).toEqual(["Jane Doe will be written to in French.", "Ben Ito will be written to in German."]);
    expect(
      says(collecting(), nextMorning, "language is Spanish").debrief.parties.map(({ language }) => language),
    ).toEqual(["es", "es"]);
  });

  test("a language that we do not write is refused, and changes nothing", () => {
    const { debrief, told } = says(scheduled(), morning, "write to Ben in Polish");
    expect(told?.refused[0]).toMatch(/not yet in Polish/);
    expect(partyInSeat(debrief, 2)?.language).toBeUndefined();
  });

  test("an adjustment is noted once for each, the latest word counts", () => {
    const first = says(talkedOver(), nextMorning, "1 done, 2 not").debrief;
    expect(first.adjusted.map(({ which, done }) => [which, done])).toEqual([
      [1, true],
      [2, false],
    ]);
    const second = says(first, later(nextMorning, HOUR), "2 done").debrief;
    expect(second.adjusted.map(({ which, done }) => [which, done])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(says(collecting(), nextMorning, "done").told?.refused[0]).toMatch(/close/);
  });

  test("R49 the export holds every word, and nothing that could act for anybody", () => {
    const noted = says(talkedOver(), nextMorning, "note she has another offer\nexport");
    expect(noted.told?.shows).toEqual(["export"]);
    const file = exportOf(noted.debrief);
    expect(file.parties.map(({ person }) => person.address)).toEqual([jane.address, ben.address]);
    expect(file.parties[0]?.answers[0]).toMatchObject({ number: "1", text: gloomy[1].text, rating: 2 });
    expect(file.notes).toHaveLength(1);
    expect(Object.keys(file)).not.toContain("handled");
  });

  test("a closed debrief can still be read, noted and erased, and is silent about thanks", () => {
    expect(tellsOf(closed(), nextMorning, "status").done).toEqual([]);
    expect(tellsOf(closed(), nextMorning, "help").shows).toEqual(["help"]);
    expect(tellsOf(closed(), nextMorning, "note hired elsewhere").done).toHaveLength(1);
    expect(tellsOf(closed(), nextMorning, "export").shows).toEqual(["export"]);
    for (const text of ["Thanks!", "stop", "close", "yes"])
      expect(says(closed(), nextMorning, text).outcome).toBe("none");
  });
});

test("R45 whatever the recruiter and the parties say after the answers, the item stays within what the table takes", () => {
  const long = (letter: string, octets: number): string =>
    `${letter} very long remark. `.repeat(2_000).slice(0, octets);
  const others = Array.from({ length: 4 }, (_, n) => ({ address: `i${n}@acme.example` }));
  let current: Debrief = collecting({ interviewers: [ben, ...others] });
  for (let seat = 1; seat <= 6; seat++) {
    const full = { 1: { text: long("A", 32_000), pairing: "numbered" as const } };
    for (const at of [HOUR, 2 * HOUR]) current = play(current, feedback(seat, later(end, at), full));
  }
  for (let n = 0; n < 8; n++) {
    const at = later(nextMorning, n * HOUR);
    const send: Command = { type: "send", whom: "interviewers", words: long(`B${n}`, 6_000) };
    const note: Command = { type: "note", text: long(`N${n}`, 900) };
    current = play(current, replied(at, send, note));
    const text = long("C", 30_000);
    current = play(current, { type: "coachingAnswered", seat: 1, text, attachments: 0, at, mail: newMail() });
  }
  expect(Buffer.byteLength(JSON.stringify(current))).toBeLessThan(400_000);
}, 30_000);
