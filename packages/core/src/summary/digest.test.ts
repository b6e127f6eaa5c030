import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Side, Topic } from "../feedback/feedback.ts";
import { adjustmentText } from "./adjust.ts";
import { digestOf } from "./digest.ts";
import { line, lines, type Told, week } from "./digest-fixture.ts";
import { digestHeadline, followUpText, paceText, seenText, trendText, warningText } from "./digest-words.ts";
import { wordingIn } from "./wording/wording.ts";

const words = wordingIn("en");

function digest(...told: ReturnType<typeof line>[]) {
  const made = digestOf(told, week, words);
  if (!made) throw new Error("no digest");
  return made;
}

const pay: Told = { client: "Acme", pains: ["compensation/candidate"], advice: ["lever/compensation/manager"] };

describe("which debriefs count", () => {
  test("a period without a debrief has no digest, however much lies before and after it", () => {
    expect(digestOf([], week, words)).toBeUndefined();
    expect(digestOf([line({ day: -1 }), line({ day: 7 })], week, words)).toBeUndefined();
  });

  test("the first midnight is in, the last is out", () => {
    const on = (at: string) => ({ ...line(), summarisedAt: at });
    expect(digest(on(week.from), on(week.to)).debriefs).toBe(1);
  });
});

describe("who answered", () => {
  test("rates and times are told by side, the middle time so that one who took a week does not speak for all", () => {
    const { answering } = digest(
      line({ candidates: [1, 1], interviewers: [1, 3], minutes: [30] }),
      line({ candidates: [0, 1], interviewers: [2, 2], minutes: [90, 10_000] }),
    );
    expect(answering.candidate).toMatchObject({ share: { in: 1, of: 2 }, minutes: 90, trend: "unknown" });
    expect(answering.interviewer.share).toEqual({ in: 3, of: 5 });
    expect([undefined, 30, 61, 300, 2_900].map((minutes) => paceText(minutes, words))).toEqual([
      undefined,
      "Usually within the hour.",
      "Usually after an hour.",
      "Usually after 5 hours.",
      "Usually after 2 days.",
    ]);
  });

  test("when far fewer interviewers answer than before, that is the sentence on top", () => {
    const before = lines(10, { day: -10, interviewers: [2, 2] });
    const made = digest(...before, ...lines(4, { interviewers: [0, 2] }));
    expect(digestHeadline(made, "week", words)).toBe(
      "Fewer interviewers answer than before: 0 of 8 now, 20 of 20 before.",
    );
  });
});

describe("topics and their trend", () => {
  test("a topic is counted once a debrief, and only when it weighs more than what was asked for", () => {
    const { topics } = digest(
      line({ pains: ["process/candidate", "process/interviewer"] }),
      line({ pains: ["process/candidate", "~skills/interviewer"] }),
      line({ pains: ["~skills/interviewer"] }),
    );
    expect(topics.map(({ about, now }) => [about, now.in, now.of])).toEqual([["process", 2, 3]]);
  });

  test("with few debriefs there is no trend: it is said that there is not enough to say", () => {
    const made = digest(...lines(3, { pains: ["process/candidate"] }), ...lines(2, { day: -5 }));
    expect(made.topics[0]).toMatchObject({ trend: "unknown" });
    expect(trendText(made.topics[0] ?? { trend: "same", before: { in: 0, of: 0 } }, words)).toMatch(/^Not enough/);
    const two = digest(...lines(2));
    expect(two).toMatchObject({ few: true, topics: [] });
    expect(digestHeadline(two, "month", words)).toBe(
      "Two debriefs this month: not enough to say more than their summaries do.",
    );
    expect(digestHeadline(digest(line()), "week", words)).toMatch(/^One debrief this week: not enough/);
  });

  test("what rises beyond chance is the sentence on top", () => {
    const made = digest(
      ...lines(4, { pains: ["process/candidate"] }),
      ...lines(9, { day: -20 }),
      line({ day: -9, pains: ["process/candidate"] }),
    );
    expect(digestHeadline(made, "week", words)).toBe(
      "The process weighs more often than before: 4 of 4 now, 1 of 10 before.",
    );
  });

  test("ties stand in the questionnaire's order, whatever order the debriefs came in", () => {
    const told = lines(3, { pains: ["motivation/candidate", "skills/interviewer", "process/candidate"] });
    const expected = ["skills", "process", "motivation"];
    for (const order of [told, told.toReversed()]) {
      expect(digest(...order).topics.map(({ about }) => about)).toEqual(expected);
    }
  });

  test("many debriefs in which nothing weighed twice are good news", () => {
    expect(digestHeadline(digest(...lines(5)), "week", words)).toBe("Five debriefs, and nothing weighed twice.");
  });
});

describe("early warnings", () => {
  test("the third time at one client is a warning, with its evidence; the second is not", () => {
    const [first, second, third] = [line({ ...pay, day: -60 }), line({ ...pay, day: -20 }), line(pay)];
    const made = digest(first, second, third, line({ client: "Acme" }));
    expect(made.warnings.map((one) => warningText(one, words))).toEqual([
      "Third time at Acme: the candidate is not content with the pay or how it was handled.",
    ]);
    expect(made.warnings.map((one) => seenText(one, "24 September 2026", "week", words))).toEqual([
      "In 3 of 4 debriefs since 24 September 2026, 1 of them this week.",
    ]);
    expect(made.warnings[0]?.since).toBe(first.summarisedAt);
    expect(digestHeadline(made, "week", words)).toBe(made.warnings.map((one) => warningText(one, words))[0]);
    expect(digest(second, third)).toMatchObject({ warnings: [], clients: [{ name: "Acme", seen: { in: 2, of: 2 } }] });
  });

  test("pay far from what was asked or advertised is named as such", () => {
    const told = lines(3, { client: "Acme", pains: ["compensation/candidate"], wishes: ["pay"] });
    expect(digest(...told).warnings.map((one) => warningText(one, words))).toEqual([
      "Third time at Acme: the pay on offer lies far from what was asked for or advertised.",
    ]);
  });

  test("three times at three clients is no client's pattern, and three of thirty is none at all", () => {
    const spread = ["Acme", "Birch", "Cedar"].map((client) => line({ ...pay, client }));
    expect(digest(...spread)).toMatchObject({ warnings: [], clients: [] });
    const rare = digest(...lines(3, pay), ...lines(27, { day: -10, client: "Acme" }));
    expect(rare).toMatchObject({ warnings: [], clients: [] });
  });

  test("what did not show again in this period is old news", () => {
    expect(digest(...lines(5, { ...pay, day: -9 }), ...lines(2, { client: "Acme" })).warnings).toEqual([]);
  });

  test("the newest name of a client stands", () => {
    const renamed = { ...line(pay), client: { key: "acme", name: "Acme Group" } };
    expect(digest(...lines(2, { ...pay, day: -9 }), renamed).warnings[0]?.name).toBe("Acme Group");
  });
});

describe("managers", () => {
  const rushed: Told = { pains: ["preparation/candidate"] };
  const ben: Told = { ...rushed, client: "Acme", managers: ["Ben Ito"] };

  test("a manager of whom the same is said at a client with others has a pattern of their own", () => {
    const calm = lines(6, { client: "Acme", managers: ["Mara Lind"], day: -3 });
    const made = digest(...lines(2, ben), ...calm);
    expect(made.clients).toEqual([]);
    expect(made.managers).toMatchObject([{ name: "Ben Ito", about: "preparation", seen: { in: 2, of: 2 } }]);
  });

  test("what a client's only manager shows is said once", () => {
    expect(digest(...lines(2, ben))).toMatchObject({ clients: [{ name: "Acme" }], managers: [] });
  });

  test("a team's digest names no manager, and tells nobody what one of them did", () => {
    const { client: _, ...unknown } = ben;
    const told = [...lines(2, unknown), line({ asked: [{ key: "wish/everything", done: true, course: "gone" }] })];
    expect(digestOf(told, week, words)).toMatchObject({ managers: [{ name: "Ben Ito" }], followUps: [{ done: true }] });
    expect(digestOf(told, week, words, { forTeam: true })).toMatchObject({ managers: [], followUps: [] });
  });
});

describe("adjustments and what followed", () => {
  test("what was done comes first, and never why it went as it did", () => {
    const made = digest(
      line({ client: "Birch", asked: [{ key: "step/process/candidate", done: false, course: "same" }] }),
      line({ client: "Acme", asked: [{ key: "lever/compensation/manager", done: true, course: "gone" }] }),
      line({ client: "Cedar", asked: [{ key: "wish/everything", course: "unknown" }] }),
    );
    expect(made.followUps.map((one) => followUpText(one, words))).toEqual([
      "You did this at Acme. This time pay weighed on nobody.",
      "You have not said whether you did this at Cedar. There is not enough to say what became of it.",
      "Not done yet at Birch. This time the process came up again, as before.",
    ]);
    expect(digestHeadline(made, "week", words)).toBe("You changed something at Acme. This time pay weighed on nobody.");
  });

  test("a step that the catalogue no longer knows is left out", () => {
    expect(digest(line({ asked: [{ key: "step/gone/candidate", course: "same" }] })).followUps).toEqual([]);
  });
});

describe("what to try next", () => {
  test("is what the summaries themselves advised for the first pattern", () => {
    const { tryNext } = digest(...lines(3, pay));
    expect(tryNext).toMatchObject({ key: "lever/compensation/manager", about: "compensation", client: "Acme" });
    expect(tryNext?.text).toBe(adjustmentText("lever/compensation/manager", words));
  });

  test("is another step when that one was done and the matter came up all the same", () => {
    const tried = { key: "lever/compensation/manager", done: true, course: "same" as const };
    const { tryNext } = digest(...lines(2, pay), line({ ...pay, asked: [tried] }));
    expect(tryNext?.key).toBe("lever/compensation/candidate");
  });

  test("is nothing when nothing weighed", () => {
    expect(digest(...lines(5)).tryNext).toBeUndefined();
  });
});

const told: fc.Arbitrary<Told> = fc.record({
  day: fc.integer({ min: -80, max: 6 }),
  client: fc.constantFrom("Acme", "Birch", "Cedar"),
  managers: fc.subarray(["Ben Ito", "Mara Lind", "Lee Park"]),
  pains: fc.array(
    fc
      .tuple(fc.constantFrom("", "~"), fc.constantFrom(...Topic.options), fc.constantFrom(...Side.options))
      .map(([light, topic, side]) => `${light}${topic}/${side}`),
    { maxLength: 5 },
  ),
  wishes: fc.subarray(["pay", "stacked", "everything"] as const, { maxLength: 2 }).map((kinds) => [...kinds]),
  minutes: fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 3 }),
});

test("the same debriefs in any order make the same digest", () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 25 }), fc.integer(), (stories, seed) => {
      const made = stories.map((story) => line(story));
      const shuffled = made
        .map((each, index) => ({ each, at: (Math.imul(index + 1, seed | 1) >>> 0) % 1_009 }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(digestOf(shuffled, week, words)).toEqual(digestOf(made, week, words));
    }),
    { numRuns: 60 },
  );
});

test("nothing is concluded beyond the counts: no pattern rests on fewer than two debriefs, no warning on fewer than three", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 25 }), (stories) => {
      const made = digestOf(
        stories.map((story) => line(story)),
        week,
        words,
      );
      for (const { seen, now } of [...(made?.clients ?? []), ...(made?.managers ?? [])]) {
        expect(seen.in).toBeGreaterThanOrEqual(2);
        expect(now.in).toBeGreaterThanOrEqual(1);
      }
      for (const { seen } of made?.warnings ?? []) expect(seen.in).toBeGreaterThanOrEqual(3);
      if (made) expect(digestHeadline(made, "week", words)).toMatch(/^[A-Z].{10,200}\.$/);
    }),
    { numRuns: 100 },
  );
});
