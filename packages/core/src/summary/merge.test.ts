import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summarise } from "./merge.ts";
import { account, debrief, quotes, silent, summaryOf, topicsOf } from "./story.ts";

const jane = account(
  "candidate",
  "Jane",
  "2. I left the room with a bad feeling. The manager joined late and kept looking at his phone.",
  "Priya listened carefully and her questions were fair.",
  "The question about Kafka. I blanked.",
  "2, three people described three different jobs and the salary was way below what was advertised",
  "2 - he interrupted me in the middle of nearly every answer",
  "Maybe, if the pay matches the advert.",
);

const ben = account(
  "interviewer",
  "Ben",
  "3, friendly person but rambling.",
  "Strong SQL, very well prepared, had even tried our product.",
  "Answers were long-winded and hard to follow. No production experience with Kafka, which is a must-have.",
  "2. Kafka was missing.",
  "3, a bit too old for our young team maybe",
  "No. I would need to see hands-on streaming work.",
);

describe("an interview that went badly", () => {
  const summary = summaryOf(jane, ben);

  test("is told in two sentences that judge nobody", () => {
    expect(summary.headline).toBe(
      "The candidate is undecided, the interviewer would rather not go on. What weighed most was rapport for the candidate and the skills for the interviewer.",
    );
  });

  test("shows where both agree and where they part, each with its words", () => {
    expect(topicsOf(summary.commonGround)).toEqual(["communication", "skills"]);
    expect(topicsOf(summary.gaps)).toEqual(["rapport"]);
    const [gap] = summary.gaps;
    expect(gap?.line).toBe(
      "The candidate did not feel at ease or fully respected, but the interviewer got on well with the candidate.",
    );
    expect(quotes(gap?.candidate?.evidence)[0]).toBe("kept looking at his phone");
    expect(quotes(gap?.interviewer?.evidence)).toEqual(["friendly person"]);
  });

  test("ranks the pain points of each side by the weight of the evidence", () => {
    expect(topicsOf(summary.painPoints.candidate)).toContain("compensation");
    expect(topicsOf(summary.painPoints.candidate)).toContain("role_clarity");
    expect(topicsOf(summary.painPoints.interviewer)).toEqual(["skills", "communication"]);
    const weights = summary.painPoints.candidate.map((row) => row.candidate?.weight ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test("names who can change what, with a step", () => {
    const named = summary.changes.map(({ owner, topic }) => `${owner} ${topic}`);
    expect(named).toEqual(expect.arrayContaining(["candidate skills", "manager rapport", "recruiter compensation"]));
    const owners = summary.changes.map(({ owner }) => owner);
    expect(owners).toEqual([...owners].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test("flags the remark about age for the recruiter, and builds nothing on it", () => {
    expect(quotes(summary.flags)).toEqual(["a bit too old for our young team maybe"]);
    expect(summary.flags[0]?.notice).toContain("age");
    expect(JSON.stringify([summary.commonGround, summary.gaps, summary.painPoints, summary.changes])).not.toMatch(
      /too old/,
    );
  });

  test("keeps every rating and every answer as given", () => {
    expect(summary.scores).toEqual([
      { label: "Overall", side: "candidate", name: "Jane", rating: 2, ratingAs: undefined },
      { label: "Clarity of the role", side: "candidate", name: "Jane", rating: 2, ratingAs: undefined },
      { label: "Treated and listened to", side: "candidate", name: "Jane", rating: 2, ratingAs: undefined },
      { label: "Overall", side: "interviewer", name: "Ben", rating: 3, ratingAs: undefined },
      { label: "Match with the must-haves", side: "interviewer", name: "Ben", rating: 2, ratingAs: undefined },
      { label: "Communication and rapport", side: "interviewer", name: "Ben", rating: 3, ratingAs: undefined },
    ]);
    expect(summary.answers[0]?.items.map(({ text }) => text)).toEqual(
      Object.values(jane.feedback?.answers ?? {}).map(({ text }) => text),
    );
  });
});

const order = ["candidate", "manager", "recruiter", "nobody"];

describe("an interview that went well", () => {
  const summary = summaryOf(
    account(
      "candidate",
      "Ana",
      "5 - loved it",
      "Everyone was warm, and the exercise was close to the real job.",
      "Nothing really",
      "5, crystal clear",
      "5",
      "Yes!",
    ),
    account(
      "interviewer",
      "Tom",
      "5. Great conversation.",
      "Clear, curious and technically strong.",
      "Nothing.",
      "4, ticks all the boxes",
      "5 - easy to talk to",
      "Yes, definitely move forward.",
    ),
  );

  test("has common ground, no gaps, no pains, and asks for nothing but the next date", () => {
    expect(summary.headline).toBe("Both sides want to go on. Both sides were content with rapport.");
    expect(topicsOf(summary.commonGround)).toEqual(["rapport", "motivation"]);
    expect(summary.gaps).toEqual([]);
    expect(summary.painPoints).toEqual({ candidate: [], interviewer: [] });
    expect([summary.changes, summary.advice, summary.flags, summary.wishes]).toEqual([[], [], [], []]);
    expect(summary.adjustments).toEqual([
      "Agree on the next step and its date with both sides this week, while both want to go on.",
    ]);
  });

  test("coaches with what went well", () => {
    expect(summary.coaching.manager.join(" ")).toMatch(
      /^What went well: .*The candidate felt welcome and was treated with respect\./,
    );
    expect(summary.coaching.candidate[0]).toMatch(/^Lead with your skills/);
  });
});

describe("a panel of three", () => {
  const summary = summaryOf(
    account("candidate", "Kim", "4", "The role was explained well.", "", "5, now I know what they want", "4", "Yes"),
    account("interviewer", "Ada", "4", "Solid Python and a good listener.", "", "4", "5, listened carefully", "Yes"),
    account("interviewer", "Bo", "2", "", "Too junior, weak on testing.", "2, no tests at all", "3", "No"),
    account("interviewer", "Cy", "3", "Good Python.", "Could not explain the design.", "3", "4", "Maybe"),
  );

  test("has its ratings side by side and its spread named", () => {
    const overall = summary.scores.filter(({ label, side }) => label === "Overall" && side === "interviewer");
    expect(overall.map(({ name, rating }) => [name, rating])).toEqual([
      ["Ada", 4],
      ["Bo", 2],
      ["Cy", 3],
    ]);
    expect(summary.spreads).toContainEqual({ label: "Overall", side: "interviewer", lowest: 2, highest: 4 });
  });

  test("is of two minds where its members are, and every quote has its name", () => {
    const skills = summary.onlyOneSide?.find(({ topic }) => topic === "skills");
    expect(skills?.interviewer?.polarity).toBe("mixed");
    expect(skills?.line).toBe("The interviewers do not agree among themselves about the skills.");
    expect(new Set(skills?.interviewer?.evidence.map(({ name }) => name))).toEqual(new Set(["Ada", "Bo", "Cy"]));
  });
});

describe("a one-sided debrief", () => {
  test("says so, and says what weighed most", () => {
    const summary = summaryOf(
      account("candidate", "Kim", "1. Awful. I was ghosted for three weeks and then got a template rejection."),
      silent("interviewer", "Lee"),
    );
    expect(summary.oneSided).toBe("candidate");
    expect(summary.headline).toBe("Only the candidate has answered. What weighed most was the process.");
    expect([summary.commonGround, summary.gaps]).toEqual([[], []]);
    expect(topicsOf(summary.onlyOneSide)).toEqual(["process"]);
    expect(summary.respondents[1]).toMatchObject({ name: "Lee", state: "silent", answeredAt: undefined });
    expect(summary.changes[0]).toMatchObject({ owner: "recruiter", topic: "process" });
    expect(quotes(summary.changes.map(({ evidence }) => evidence))).toEqual([
      "I was ghosted for three weeks and then got a template rejection",
    ]);
  });

  test("nobody's answer is nothing to compare", () => {
    const summary = summaryOf(silent("candidate", "Kim", "declined"), silent("interviewer", "Lee", "unreachable"));
    expect(summary.oneSided).toBe("none");
    expect(summary.headline).toBe("Nobody has answered, so there is nothing to compare.");
    expect(summary.coaching).toEqual({ manager: [], candidate: [] });
  });
});

describe("what a view rests on", () => {
  test("words that contradict the view stated stand nowhere beside it", () => {
    const { commonGround } = summaryOf(
      account("candidate", "Kim", "", "", "", "", "2. Ada was friendly. Bo was rude. He was dismissive.", ""),
      account(
        "interviewer",
        "Ada",
        "",
        "Friendly.",
        "She got defensive. She was arrogant. She was rude to us.",
        "",
        "",
        "",
      ),
    );
    const row = commonGround.find(({ topic }) => topic === "rapport");
    expect(row?.view).toBe("negative");
    expect([...quotes(row?.candidate?.evidence), ...quotes(row?.interviewer?.evidence)].join()).not.toMatch(
      /friendly/i,
    );
  });

  test("a mixed view shows the good and the bad in turns", () => {
    const { onlyOneSide } = summaryOf(
      account("candidate", "Kim", "", "", "", "", "3. Ada was friendly. Cy was warm. Bo was rude. Di was cold.", ""),
      silent("interviewer", "Lee"),
    );
    expect(quotes(onlyOneSide?.[0]?.candidate?.evidence)).toEqual([
      "Ada was friendly",
      "Bo was rude",
      "Cy was warm",
      "Di was cold",
    ]);
  });

  test("a rating without words is called a rating", () => {
    const { onlyOneSide, coaching } = summaryOf(
      account("candidate", "Kim", "", "", "", "2", "5", ""),
      silent("interviewer", "Lee"),
    );
    expect(onlyOneSide?.map(({ line }) => line)).toEqual([
      "The candidate rated how they were treated high.",
      "The candidate rated the clarity of the role low.",
    ]);
    expect(coaching.manager).toEqual([]);
  });

  test("praise of one person's preparation and blame of another's are no gap", () => {
    const { gaps } = summaryOf(
      account("candidate", "Kim", "2. Nobody had read my CV. They were not prepared."),
      account("interviewer", "Lee", "4. She was very well prepared. She knew our product and had prepared questions."),
    );
    expect(topicsOf(gaps)).not.toContain("preparation");
  });

  test("conditions, better answers thought of later, shrugs and bare insults tell nothing of the interview", () => {
    const { painPoints } = summaryOf(
      account("candidate", "Kim", "", "Nothing.", "Now I would say that I lack Kafka and never used it.", "", "", ""),
      account(
        "interviewer",
        "Lee",
        "1. You clueless idiots",
        "None.",
        "Hard to say.",
        "",
        "",
        "No, unless he shows that he is not rude.",
      ),
    );
    expect(painPoints).toEqual({ candidate: [], interviewer: [] });
  });

  test("one side content with the whole and the other not comes before any topic, unless they say what they want", () => {
    const { headline } = summaryOf(
      account("candidate", "Kim", "5. It was great, they listened.", "", "", "5", "5", ""),
      account("interviewer", "Lee", "1. Weak answers.", "", "No Kafka. Poor SQL.", "1", "2", "No"),
    );
    expect(headline).toMatch(/^The candidate came away content, the interviewer did not\./);
  });
});

describe("too little to go on", () => {
  test("is said and not guessed at", () => {
    const terse = summaryOf(
      account("candidate", "Kim", "3"),
      account("interviewer", "Lee", "3", "", "", "", "", "Maybe"),
    );
    expect(terse.headline).toBe("Both sides have answered, but too briefly to say more.");
    expect([terse.commonGround, terse.gaps, terse.onlyOneSide, terse.adjustments]).toEqual([[], [], [], []]);
    const half = summaryOf(account("candidate", "Kim", "3"), ben);
    expect(half.headline).toBe(
      "The candidate said too little to compare. What weighed most for the interviewer was the skills.",
    );
  });

  test("answers in a language that is not read still show their ratings", () => {
    const summary = summaryOf(
      account("candidate", "Eva", "2", "", "", "1, das war mir nicht klar", "5", ""),
      account("interviewer", "Uli", "4", "", "", "5", "4", ""),
    );
    expect(topicsOf(summary.onlyOneSide)).toEqual(expect.arrayContaining(["role_clarity", "rapport", "skills"]));
    expect(topicsOf(summary.painPoints.candidate)).toEqual(["role_clarity"]);
  });
});

describe("answers at the limit of the table", () => {
  test("are merged in a moment, whatever they are made of", () => {
    const floods = ["He was rude. I asked for 90k. ", "a ", "9", "$1,111", "I would ", "must ", "ten years "];
    for (const flood of floods) {
      const text = flood.repeat(Math.floor((32 * 1024) / flood.length));
      const input = debrief(account("candidate", "Ann", text), account("interviewer", "Bob", text));
      const started = performance.now();
      summarise(input);
      expect(performance.now() - started, flood).toBeLessThan(3000);
    }
  });
});

describe("the merge", () => {
  const text = fc
    .lorem({ maxCount: 12 })
    .chain((words) =>
      fc.constantFrom(words, `Great ${words}, but too slow.`, `2 no feedback ${words}`, `I froze. ${words}`, ""),
    );
  const replies = fc.array(text, { minLength: 6, maxLength: 6 });

  test("gives the same summary for the same input, and every quote is somebody's words", () => {
    fc.assert(
      fc.property(replies, replies, (mine, theirs) => {
        const input = debrief(account("candidate", "Ann", ...mine), account("interviewer", "Bob", ...theirs));
        const summary = summarise(input);
        expect(summarise(structuredClone(input))).toEqual(summary);
        const rows = [...summary.commonGround, ...summary.gaps, ...(summary.onlyOneSide ?? [])];
        const said = [
          ...rows.flatMap(({ candidate, interviewer }) => [
            ...(candidate?.evidence ?? []),
            ...(interviewer?.evidence ?? []),
          ]),
          ...summary.changes.map(({ evidence }) => evidence),
        ];
        for (const { quote, name } of said) {
          expect((name === "Ann" ? mine : theirs).some((answer) => answer.includes(quote))).toBe(true);
        }
        expect(summary.adjustments.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 100 },
    );
  });

  test("the headline never holds a figure or a verdict", () => {
    fc.assert(
      fc.property(replies, replies, (mine, theirs) => {
        const { headline } = summaryOf(account("candidate", "Ann", ...mine), account("interviewer", "Bob", ...theirs));
        expect(headline).toMatch(/^[A-Z].+\.$/);
        expect(headline).not.toMatch(/\d|recommend|hire|reject|score|rank|Ann|Bob/i);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the words that are shown", () => {
  const jane = account(
    "candidate",
    "Jane",
    "2. I left with a bad feeling.",
    "",
    "I froze when I was asked to scale the queue.",
    "2, the role was unclear. The advert said backend, the talk was mostly about on-call.",
    "4 - respectful and warm",
    "Maybe. I would need to know more, and the salary was way below what was advertised.",
  );
  const sam = account(
    "interviewer",
    "Sam",
    "3 - Pleasant, but she was nervous.",
    "Strong Postgres skills.",
    "She struggled with the design question and never asked about the requirements.",
    "3. Her backend skills match well; experience with Kubernetes in\nproduction was missing.",
    "4. Friendly and respectful.",
  );

  test("the missing must-have comes first, then what held them back", () => {
    const { painPoints } = summaryOf(jane, sam);
    const [skills] = painPoints.interviewer;
    expect(quotes(skills?.interviewer?.evidence).slice(0, 2)).toEqual([
      "experience with Kubernetes in\nproduction was missing",
      "She struggled with the design question",
    ]);
  });

  test("what an advert said takes along what came instead", () => {
    const { painPoints } = summaryOf(jane, sam);
    const role = painPoints.candidate.find(({ topic }) => topic === "role_clarity");
    expect(quotes(role?.candidate?.evidence)).toContain("The advert said backend, the talk was mostly about on-call");
  });

  test("a line that grants a side something beside the shared view has words for it", () => {
    const { commonGround } = summaryOf(jane, sam);
    const skills = commonGround.find(({ topic }) => topic === "skills");
    expect(skills?.line).toBe(
      "Both sides had trouble with the skills; the interviewer found things to praise as well.",
    );
    expect(quotes(skills?.interviewer?.also ? [skills.interviewer.also] : [])).toEqual([
      "Her backend skills match well",
    ]);
  });

  test("advice about something else than the headline says why it comes first, and other advice does not", () => {
    const { headline, adjustments, firstBecause } = summaryOf(jane, sam);
    expect(headline).toContain("the clarity of the role for the candidate and the skills for the interviewer");
    expect(adjustments[0]).toContain("whether the requirements can be lowered or the salary raised");
    expect(firstBecause).toBe("It comes first: pay stands between both sides and a yes.");
    const paid = account("candidate", "Jane", "2", "", "", "", "", "No. The salary was way below what was advertised.");
    expect(summaryOf(paid).adjustments[0]).toBe(adjustments[0]);
    expect(summaryOf(paid).firstBecause).toBeUndefined();
  });
});
