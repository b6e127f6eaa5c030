/** Every mail that the recruiter can get besides summary and digest, in each language: whole, and in that language alone. */
import { planWords } from "@debrief/emails/generated/words/plan";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { emptyDesk } from "../debrief/desk.ts";
import { keepDoubt } from "../debrief/doubt.ts";
import { type Effect, NoticeAbout, type WhyNot } from "../debrief/effect.ts";
import {
  circumstances,
  closed,
  collecting,
  commit,
  end,
  morning,
  newMail,
  plan,
  rae,
  scheduled,
  summarised,
} from "../debrief/story.ts";
import { Told } from "../debrief/told.ts";
import { begin } from "../debrief/transition.ts";
import { Asks, type PlanQuestion } from "../invite/plan-question.ts";
import { Language } from "../language.ts";
import { linesOfHtml } from "../reply/html/html.ts";
import { optionText, questionText } from "./asked.ts";
import { toldText, whyNotText } from "./told.ts";
import { write } from "./write.ts";

const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };
const configIn = (language: Language) =>
  Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] }, language });

const zone = "Europe/Berlin";
const when = { at: end, zone };

/** What may stand under each name; of several the first that the schema takes. */
const VALUES: Record<string, unknown[]> = {
  who: ["Zork Quibble"],
  of: ["Plim Vantro"],
  said: ["glorp"],
  name: ["Trill Osk"],
  missing: ["Trill Osk"],
  named: ["Klingon"],
  title: ["Zark"],
  says: ["2026-03-14 15:00"],
  candidate: ["Zork Quibble"],
  interviewer: ["Plim Vantro"],
  most: [71],
  number: [72],
  found: [73],
  perDay: [74],
  companies: [["zork.example", "plim.example"]],
  longAgo: [true],
  everyPlan: [true],
  people: [["Zork", "Plim"], { all: ["Zork", "Plim", "Trill"] }, { any: ["Zork", "Plim"] }],
  several: [true, false],
  choice: [true, false],
  when: [when, { minutesAgo: 1 }, { minutesAgo: 20 }, { minutesAgo: 61 }, { minutesAgo: 200 }],
  day: [{ on: end, zone }],
  language: [{ language: "fr" }],
  ours: [{ languages: ["en", "de", "fr", "es"] }],
  notice: [{ traits: ["age", "gender", "union"] }],
};

/** Every sentence that a schema knows, in every shape: with what may be absent and without. */
function everyOne<Schema extends typeof Told | typeof Asks>(schema: Schema): z.infer<Schema>[] {
  const made = schema.options.flatMap(({ shape }) => {
    const { key, ...fields } = shape as { key: z.ZodEnum | z.ZodLiteral<string> } & Record<string, z.ZodType>;
    const named = key instanceof z.ZodEnum ? key.options : [...key.values];
    return named.flatMap((each) => shapesOf(fields).map((values) => schema.parse({ key: each, ...values })));
  });
  return made as z.infer<Schema>[];
}

function shapesOf(fields: Record<string, z.ZodType>): Record<string, unknown>[] {
  return Object.entries(fields).reduce<Record<string, unknown>[]>(
    (shapes, [name, field]) => {
      const values = (VALUES[name] ?? []).filter((value) => field.safeParse(value).success);
      if (values.length === 0) throw new Error(`The test has no value for ${name}.`);
      const all = field.safeParse(undefined).success ? [...values, undefined] : values;
      return shapes.flatMap((shape) => all.map((value) => (value === undefined ? shape : { ...shape, [name]: value })));
    },
    [{}],
  );
}

const told = everyOne(Told);
const asks = everyOne(Asks);

const ABOUT: Partial<Record<PlanQuestion["asks"]["key"], PlanQuestion["about"]>> = { time: "time" };
const options: PlanQuestion["options"] = [
  { key: "person", address: "zork@example.org", displayName: "Zork Quibble" },
  { key: "person", address: "zork@example.org" },
  { key: "askToo", address: "zork@example.org", displayName: "Zork Quibble" },
  { key: "notAsked", who: "Zork Quibble" },
  { key: "ends", ...when },
  { key: "meeting", title: "Zark", start: when, at: end },
  { key: "meeting" },
];

/** Small words of English that none of the others writes in the same way. */
const ENGLISH =
  /\b(?:the|and|your|you|yours|with|this|that|these|reply|replied|answers?|is|are|to|of|has|had|have|been|it|by|from|they|we|our|would|could|can|nobody|everyone|only|stated|when|who|which|interview is|asked|sent|closed|yes|add|ago|until)\b/i;

/** The text without what is no word of ours: addresses, zones, the name that we go by. */
function ours(text: string): string {
  return text
    .replace(/\S+@\S+|Europe\/\S+|\S+\.example\b|Backend Engineer|Interview: |Debrief/g, " ")
    .replace(/\s+/g, " ");
}

function expectWhole(text: string, language: Language): void {
  expect(text).not.toMatch(/undefined|null\b|NaN|\[object|\{\{|Invalid/);
  expect(text).not.toMatch(/(?<=\S) {2,}(?=\S)| [,.](?:\s|$)|\.\.(?!\.)|„“|«\u00A0?»|“”/);
  if (language !== "en") expect(ours(text)).not.toMatch(ENGLISH);
}

describe.each(Language.options)("in %s", (language) => {
  test("every sentence says all that it was given, and nothing else that is foreign", () => {
    for (const sentence of told) {
      const text = toldText(sentence, language);
      expectWhole(text, language);
      for (const [name, value] of Object.entries(sentence))
        if (name !== "key" && (typeof value === "string" || typeof value === "number"))
          expect(text, sentence.key).toContain(String(value));
      if ("people" in sentence) expect(text).toMatch(/Zork.*Plim/);
    }
  });

  test("so does every question, and every option", () => {
    for (const one of asks) {
      const text = questionText({ asks: one }, language);
      expectWhole(text, language);
      for (const [name, value] of Object.entries(one))
        if (name !== "key" && (typeof value === "string" || typeof value === "number"))
          if (name !== "perDay" || ("companies" in one && one.companies))
            expect(text, one.key).toContain(String(value));
    }
    for (const option of options) expectWhole(optionText(option, language), language);
  });

  test("in which English would be seen", () => {
    if (language !== "en") return;
    const texts = [
      ...told.map((one) => toldText(one, language)),
      ...asks.map((one) => questionText({ asks: one }, language)),
    ];
    expect(texts.filter((text) => !ENGLISH.test(ours(text)))).toEqual([]);
  });

  const config = configIn(language);
  const mailOf = (debrief: Debrief, effect: Effect) => write(debrief, effect, { config, keys });
  const expectMail = ({ subject, text, html }: { subject: string; text: string; html: string }) => {
    expect(html).toContain(`lang="${language}"`);
    const shown = linesOfHtml(html).map((line) => line.text);
    for (const part of [subject, text.replace(/^ +/gm, ""), shown.join("\n")]) {
      expect(part).not.toMatch(/undefined|NaN|\[object|\{\{/);
      if (language !== "en") expect(ours(part)).not.toMatch(ENGLISH);
    }
  };
  const statuses = { scheduled: scheduled(), collecting: collecting(), summarised: summarised(), closed: closed() };

  test("the plan with every question that it can ask", () => {
    for (const one of asks) {
      const question: PlanQuestion = { about: ABOUT[one.key] ?? "candidate", asks: one, options };
      const { debrief } = begin({ ...plan, questions: [question] }, circumstances, morning, newMail());
      expectMail(mailOf(commit(debrief), planEffect));
      expectMail(mailOf(commit(debrief), { ...outcomeEffect, shows: ["help"] }));
    }
  });

  test.each(Object.entries(statuses))(
    "plan and outcome with everything that they can tell, while it is %s",
    (_, debrief) => {
      expectMail(mailOf(debrief, { ...planEffect, changes: told, refused: told, notUnderstood: ["glorp zark"] }));
      expectMail(mailOf(debrief, planEffect));
      expectMail(mailOf(debrief, { ...outcomeEffect, done: told, refused: told, questions: told, shows: ["help"] }));
      for (const part of ["done", "refused", "questions"] as const)
        expectMail(mailOf(debrief, { ...outcomeEffect, [part]: [{ key: "noteKept" }] }));
      expectMail(mailOf(debrief, outcomeEffect));
    },
  );

  test("a closed debrief is shown with no plan and no languages", () => {
    const change = told.slice(0, 1);
    const foreign = language === "de" ? "fr" : "de";
    const among = (debrief: Debrief) => ({
      ...debrief,
      parties: debrief.parties.map((party) => ({ ...party, language: foreign }) as const),
    });
    const { text } = mailOf(among(closed()), { ...planEffect, changes: change });
    const { text: running } = mailOf(among(collecting()), { ...planEffect, changes: change });
    expect(running).toContain(planWords[language].planNow().toUpperCase());
    expect(running).toContain(planWords[language].languages());
    expect(text).not.toContain(planWords[language].planNow().toUpperCase());
    expect(text).not.toContain(planWords[language].languages());
  });

  test.each(NoticeAbout.options)("the notice of a %s", (about) => {
    for (const detail of [undefined, "5.1.1"])
      expectMail(
        mailOf(statuses.collecting, {
          key: "",
          seat: 0,
          mail: "notice",
          about,
          who: "Zork",
          ...(detail ? { detail } : {}),
        }),
      );
  });

  test("what else comes to the recruiter: spam, what a party wrote back, a calendar's yes, help, the end of digests", () => {
    const seat = { key: "", seat: 0 } as const;
    const invitation = { uid: "x", sequence: 0, organizer: rae, summary: "Zark" };
    for (const effect of [
      { ...seat, mail: "confirm", ordinal: 0, from: "zork@example.org" },
      { ...seat, mail: "forwarded", who: "Zork", text: "Glorp.", attachments: 2 },
      { ...seat, mail: "acceptance", invitation, stamp: morning },
    ] satisfies Effect[])
      expectMail(mailOf(statuses.collecting, effect));
    const desk = emptyDesk(rae, morning);
    const fromDesk = (effect: Effect) => expectMail(write(desk, effect, { config, keys }));
    for (const wanted of [true, false]) fromDesk({ ...seat, mail: "digestSet", wanted });
    const doubt = (number: number, why: "unverified" | "flood", subject?: string) => ({
      ...{ about: "start", why, objectKey: `inbound/${number}`, at: morning, mail: [`mail-${number}`] },
      ...(subject === undefined ? {} : { subject }),
    });
    const one = keepDoubt(desk, doubt(1, "unverified", "Zark"), morning);
    const two = keepDoubt(one, doubt(2, "flood"), morning);
    for (const held of [one, two]) expectMail(write(held, { ...seat, mail: "doubt", question: 0 }, { config, keys }));
    const simple = ["notFound", "tooLarge", "unreadableFile", "noEvent", "zipped", "tnef", "gone", "tooMany"] as const;
    const plain: WhyNot[] = [...simple, "announced" as const].map((key) => ({ key }));
    const reasons: WhyNot[] = [...plain, { key: "several", meetings: options.slice(-2) }];
    for (const why of reasons) {
      expectWhole(whyNotText(why, language), language);
      fromDesk({ ...seat, mail: "help", about: "no_invite", why });
    }
    fromDesk({ ...seat, mail: "help", about: "no_invite" });
  });
});

const planEffect: Effect & { mail: "plan" } = {
  key: "plan/1",
  seat: 0,
  mail: "plan",
  changes: [],
  refused: [],
  notUnderstood: [],
};
const outcomeEffect: Effect & { mail: "outcome" } = {
  key: "outcome/1",
  seat: 0,
  mail: "outcome",
  done: [],
  refused: [],
  notUnderstood: [],
  questions: [],
  shows: [],
};
