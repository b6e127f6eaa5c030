import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../reply/answers.ts";
import { Finding, type Side } from "./feedback.ts";
import { labelled } from "./fixtures/labelled.ts";
import { defaultQuestionnaires, questionnairesByLanguage } from "./questionnaire.ts";
import { analyseAnswer, analyseText, findFindings } from "./topics.ts";
import { measure } from "./yardstick.ts";

const own = labelled("sentences");
const batches = ["batch-1", "batch-2", "batch-3", "batch-4", "batch-5"].flatMap(labelled);

function told(text: string, side: Side): string[] {
  return analyseText(text, side).findings.map(({ topic, polarity }) => `${topic} ${polarity}`);
}

describe("findings in single sentences", () => {
  test("our own sentences come out right in nearly all cases", () => {
    const measured = measure(own);
    expect(own.length).toBeGreaterThanOrEqual(270);
    expect(measured.polarity).toBeGreaterThanOrEqual(0.92);
    expect(measured.flipped).toBeLessThanOrEqual(0.03);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.86);
    expect(measured.owner).toBeGreaterThanOrEqual(0.9);
  });

  test("so do sentences in the manner of reviews, complaints, scorecards, rejections and surveys", () => {
    const measured = measure(batches);
    expect(batches.length).toBeGreaterThanOrEqual(490);
    expect(measured.polarity).toBeGreaterThanOrEqual(0.86);
    expect(measured.flipped).toBeLessThanOrEqual(0.05);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.76);
    expect(measured.owner).toBeGreaterThanOrEqual(0.8);
  });

  test("so do reviews, debrief notes, rejections and surveys in other voices", () => {
    const measured = measure(["batch-7", "batch-8", "batch-9", "batch-10", "batch-11", "batch-12"].flatMap(labelled));
    expect(measured.items).toBeGreaterThanOrEqual(330);
    expect(measured.polarity).toBeGreaterThanOrEqual(0.92);
    expect(measured.flipped).toBeLessThanOrEqual(0.03);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.87);
    expect(measured.owner).toBeGreaterThanOrEqual(0.86);
  });

  test("so do plain reviews, debrief notes, advice and rejections", () => {
    const measured = measure(
      ["batch-13", "batch-14", "batch-15", "batch-16", "batch-17", "batch-18"].flatMap(labelled),
    );
    expect(measured.items).toBeGreaterThanOrEqual(380);
    expect(measured.polarity).toBeGreaterThanOrEqual(0.95);
    expect(measured.flipped).toBeLessThanOrEqual(0.02);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.82);
    expect(measured.owner).toBeGreaterThanOrEqual(0.87);
  });

  test("so do German, French and Spanish", () => {
    const measured = measure(labelled("batch-foreign"));
    expect(measured.polarity).toBeGreaterThanOrEqual(0.9);
    expect(measured.flipped).toBeLessThanOrEqual(0.02);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.88);
    expect(measured.owner).toBeGreaterThanOrEqual(0.88);
  });

  test("plain sentences come out right in most cases", () => {
    const measured = measure(labelled("batch-6"));
    expect(measured.polarity).toBeGreaterThanOrEqual(0.92);
    expect(measured.flipped).toBeLessThanOrEqual(0.03);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.85);
    expect(measured.owner).toBeGreaterThanOrEqual(0.87);
  });

  test.each<[string, Side, string[]]>([
    ["The chat was rushed but friendly.", "candidate", ["process negative", "rapport positive"]],
    ["They were not rude.", "candidate", ["rapport positive"]],
    ["The salary was way below what was advertised.", "candidate", ["compensation negative"]],
    ["They never got back to me.", "candidate", ["process negative"]],
    ["No complaints.", "candidate", ["process positive"]],
    ["I never felt so disrespected.", "candidate", ["rapport negative"]],
    ["Could have been clearer about the role.", "candidate", ["role_clarity negative"]],
    ["Strong on SQL, but no experience with Kafka.", "interviewer", ["skills positive", "skills negative"]],
    ["Strengths: SQL and modelling. Weaknesses: testing.", "interviewer", ["skills positive", "skills negative"]],
    ["Work on shorter answers.", "interviewer", ["communication negative"]],
    ["We met for an hour.", "candidate", ["process neutral"]],
    ["No one apologised.", "candidate", ["rapport negative"]],
    ["We ran out of time for my questions.", "candidate", ["process negative"]],
    ["It started well.", "candidate", ["process positive"]],
    ["No numbers in any answer.", "interviewer", ["communication negative"]],
    ["Write more tests.", "interviewer", ["skills negative"]],
    ["Writes good tests.", "interviewer", ["skills positive"]],
    ["We overlapped a lot.", "interviewer", ["process negative"]],
  ])("%s", (text, side, expected) => {
    expect(told(text, side)).toEqual(expected);
  });

  test("a bare rejection yields to a reason", () => {
    expect(told("We went with another candidate.", "interviewer")).toEqual(["process negative"]);
    expect(told("We went with another candidate. Her Excel is too weak.", "interviewer")).toEqual(["skills negative"]);
  });

  test("who could change it follows from what is said", () => {
    const owner = (text: string, side: Side) => analyseText(text, side).findings[0]?.owner;
    expect(owner("He interrupted me all the time.", "candidate")).toBe("manager");
    expect(owner("I rambled.", "candidate")).toBe("candidate");
    expect(owner("Nobody told me about the test.", "candidate")).toBe("recruiter");
    expect(owner("They cannot sponsor a visa.", "candidate")).toBe("nobody");
    expect(owner("Lovely people.", "candidate")).toBe("nobody");
    expect(owner("Unfortunately, we have decided to move forward with another candidate.", "interviewer")).toBe(
      "nobody",
    );
    expect(owner("HR booked me ten minutes before and I was unprepared.", "interviewer")).toBe("recruiter");
    expect(owner("I came unprepared.", "interviewer")).toBe("manager");
    expect(owner("He came unprepared.", "interviewer")).toBe("candidate");
  });
});

function answer(text: string, more: Partial<Answer> = {}): Answer {
  return { text, pairing: "inline", ...more };
}

describe("the polarity of a whole text", () => {
  test.each<[string, Side, string]>([
    ["Warm people. Useful task. Quick answer.", "candidate", "positive"],
    ["Great people, shame about the process.", "candidate", "mixed"],
    ["Lovely chat, but they never got back to me and the pay is an insult.", "candidate", "negative"],
    ["Although the room was a bit cold, I loved every minute.", "candidate", "positive"],
    ["The task was fun. That said, the instructions were a muddle.", "candidate", "mixed"],
    ["Not once did anyone look up.", "candidate", "negative"],
    ["Nothing to complain about.", "candidate", "positive"],
    ["I am not sure that he really wants this job.", "interviewer", "negative"],
    ["There were three rounds and a test.", "candidate", "neutral"],
    ["Fun questions, though far too many of them.", "candidate", "mixed"],
    ["Your experience was not as deep as that of other candidates.", "interviewer", "negative"],
    ["", "candidate", "neutral"],
  ])("%s", (text, side, expected) => {
    expect(analyseText(text, side).polarity).toBe(expected);
  });

  test("a rating puts its weight in, and speaks alone where the words say nothing", () => {
    const whole = (text: string, rating?: number) =>
      analyseAnswer(answer(text, rating === undefined ? {} : { rating }), "candidate").polarity;
    expect([whole("The panel.", 1), whole("The panel.", 3), whole("The panel.", 5)]).toEqual([
      "negative",
      "neutral",
      "positive",
    ]);
    expect([whole("Warm, but late."), whole("Warm, but late.", 1)]).toEqual(["mixed", "negative"]);
  });
});

describe("findings in other languages", () => {
  test.each<[string, Side, string, string[]]>([
    ["Der Interviewer war arrogant und hat mich unterbrochen.", "candidate", "negative", ["rapport", "communication"]],
    ["Das Gehalt ist zu niedrig.", "candidate", "negative", ["compensation"]],
    ["L'équipe est très sympa, mais je n'ai jamais eu de réponse.", "candidate", "mixed", ["rapport", "process"]],
    ["No tiene experiencia con bases de datos.", "interviewer", "negative", ["skills"]],
    ["Nunca me respondieron.", "candidate", "negative", ["process"]],
  ])("%s", (text, side, polarity, topics) => {
    const read = analyseText(text, side);
    expect(read.polarity).toBe(polarity);
    expect(read.findings.map(({ topic }) => topic)).toEqual(topics);
  });

  test.each([
    ["de", "Freundlich", "positive"],
    ["de", "Unhöflich!", "negative"],
    ["fr", "Chaleureux", "positive"],
    ["fr", "Désagréable.", "negative"],
    ["es", "Genial", "positive"],
    ["es", "Maleducado", "negative"],
    ["de", "Friendly", "positive"],
  ] as const)(
    "one word under a question is read in its language, or else in English: %s %s",
    (language, text, felt) => {
      const found = findFindings({ "5": answer(text) }, questionnairesByLanguage[language].candidate, "candidate");
      expect(found.map(({ topic, polarity }) => [topic, polarity])).toEqual([["rapport", felt]]);
    },
  );

  test("a language that we don't read is left to the rating and the question", () => {
    const text = "Rozmowa była bardzo przyjemna, ale nikt się nie odezwał później.";
    expect(analyseText(text, "candidate").polarity).toBe("neutral");
    const found = findFindings({ "5": answer(text, { rating: 2 }) }, defaultQuestionnaires.candidate, "candidate");
    expect(found.map(({ topic, polarity }) => [topic, polarity])).toEqual([["rapport", "negative"]]);
  });
});

describe("findings in answers", () => {
  const { candidate, interviewer } = defaultQuestionnaires;

  test("a rating speaks where the words don't, and is no part of the quote", () => {
    const findings = findFindings(
      { "5": answer("2 - the manager and his colleague", { rating: 2 }) },
      candidate,
      "candidate",
    );
    expect(findings).toEqual([
      {
        topic: "rapport",
        polarity: "negative",
        target: "interviewer",
        owner: "manager",
        quote: "the manager and his colleague",
        question: 5,
      },
    ]);
    expect(findFindings({ "5": answer("2", { rating: 2 }) }, candidate, "candidate")).toEqual([]);
  });

  test("a low rating does not turn what is called fine", () => {
    const [found] = findFindings({ "5": answer("2 - the tone was fine", { rating: 2 }) }, candidate, "candidate");
    expect(found?.polarity).toBe("neutral");
  });

  test("the question leans where the words don't", () => {
    const found = findFindings({ "2": answer("SQL"), "3": answer("Kafka") }, interviewer, "interviewer");
    expect(found.map(({ question, polarity }) => [question, polarity])).toEqual([
      [2, "positive"],
      [3, "negative"],
    ]);
  });

  test("nothing that held them back is praise, nothing that went well is not", () => {
    const found = findFindings({ "2": answer("Nothing really."), "3": answer("None") }, interviewer, "interviewer");
    expect(found.map(({ polarity }) => polarity)).toEqual(["negative", "positive"]);
  });

  test("a remark on a protected trait marks its whole sentence", () => {
    const found = findFindings(
      { "1": answer("She is pregnant, so I doubt she would stay. Strong SQL.") },
      interviewer,
      "interviewer",
    );
    expect(found.map(({ quote, sensitive }) => [quote, sensitive ?? false])).toEqual([
      ["I doubt she would stay", true],
      ["Strong SQL", false],
    ]);
  });

  test("an answer that points at another is found where it points; one that adds something is read", () => {
    const pointing = { "3": answer("The pay is too low."), "4": answer("Same as 3", { sameAs: 3 }) };
    expect(findFindings(pointing, candidate, "candidate").map(({ question }) => question)).toEqual([3]);
    const adding = { "4": answer("Same as 3, and the commute would be too long for me.", { sameAs: 3 }) };
    expect(findFindings(adding, candidate, "candidate").map(({ topic }) => topic)).toContain("logistics");
  });

  test("answers to numbers that were not asked are read all the same", () => {
    const found = findFindings({ "9": answer("The pay is too low.") }, candidate, "candidate");
    expect(found.map(({ topic, question }) => [topic, question])).toEqual([["compensation", 9]]);
  });

  test("every quote is a substring of its answer, every finding is well formed, and the same text reads the same", () => {
    const words = own.flatMap(({ text }) => text.split(" "));
    const marks = fc.constantFrom(" ", ", ", ". ", "; ", " - ", "\n", "\n- ", "! ", ": ", "’s ", " (", ") ", "…");
    const prose = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), marks), { maxLength: 40 })
      .map((parts) => parts.flat().join(""));
    const side = fc.constantFrom<Side>("candidate", "interviewer");
    fc.assert(
      fc.property(prose, side, fc.option(fc.integer({ min: 1, max: 5 })), (text, speaker, rating) => {
        const answers = { "3": answer(text, rating === null ? {} : { rating }) };
        const found = findFindings(answers, defaultQuestionnaires[speaker], speaker);
        for (const finding of found) {
          expect(text).toContain(finding.quote);
          expect(Finding.safeParse(finding).success).toBe(true);
        }
        expect(findFindings(answers, defaultQuestionnaires[speaker], speaker)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  test("R9 32 KB of hostile text is read in bounded time, and what lies beyond is left alone", () => {
    for (const bit of ["not ", "but ", "although good ", "a, ", "\n", "never ~ ", "😀", "'", "good: ", "a. ", "("]) {
      const text = bit.repeat(Math.ceil(40_000 / bit.length));
      const started = performance.now();
      const { findings } = analyseText(text, "candidate");
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(findings.length).toBeLessThanOrEqual(60);
    }
    expect(analyseText(`${" ".repeat(33_000)}Awful.`, "candidate").findings).toEqual([]);
  });

  test("four times the text takes about four times as long", () => {
    const prose = batches.map(({ text }) => text).join(" ");
    const time = (size: number) => {
      const text = prose.slice(0, size);
      const runs = Array.from({ length: 7 }, () => {
        const started = performance.now();
        analyseText(text, "candidate");
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    time(28_000);
    expect(time(28_000) / time(7_000)).toBeLessThan(10);
  });
});
