/** What we write in each language comes back as answers: quoted by mail programs of that language, answered in it. */
import { renderQuestions } from "@debrief/emails/generated/questions";
import { describe, expect, test } from "vitest";
import { Config } from "../config.ts";
import { languageOf, questionnaireOf } from "../debrief/spoken.ts";
import { collecting } from "../debrief/story.ts";
import { questionnairesByLanguage } from "../feedback/questionnaire.ts";
import { Language } from "../language.ts";
import { intentOf } from "../reply/command/intent.ts";
import { readReply } from "../reply/read.ts";
import { interviewFor } from "./interview-words.ts";
import { questions as questionsFor } from "./party-letters.ts";
import { sentToParty } from "./sent-to-party.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

const SIDES = ["candidate", "interviewer"] as const;
const ROWS = Language.options.flatMap((language) => SIDES.map((side) => [language, side] as const));

/** Six answers a language: a rating, praise, trouble, two ratings, a choice. */
const ANSWERS: Record<Language, string[]> = {
  en: [
    "4, a good talk",
    "The start",
    "The design question",
    "2: still vague",
    "5, very friendly",
    "Maybe, if the pay fits",
  ],
  de: [
    "4, ein gutes Gespräch",
    "Der Einstieg",
    "Die Frage nach dem Entwurf",
    "2: noch vage",
    "5, sehr freundlich",
    "Vielleicht, wenn das Gehalt passt",
  ],
  fr: [
    "4, un bon échange",
    "Le début",
    "La question de conception",
    "2 : encore flou",
    "5, très aimable",
    "Peut-être, si le salaire convient",
  ],
  es: [
    "4, una buena charla",
    "El comienzo",
    "La pregunta de diseño",
    "2: aún vago",
    "5, muy amable",
    "Quizás, si el sueldo encaja",
  ],
};

const YES: Record<Language, string> = { en: "Yes!", de: "Ja, gerne.", fr: "Oui, avec plaisir.", es: "Sí, claro." };
const NO: Record<Language, string> = { en: "No.", de: "Nein, danke nein.", fr: "Non.", es: "No." };

/** The line above a quotation, as Gmail writes it. */
const GMAIL: Record<Language, string> = {
  en: "On Tue, Nov 24, 2026 at 3:01 PM Debrief <r1@debrief.example.com> wrote:",
  de: "Am Di., 24. Nov. 2026 um 15:01 Uhr schrieb Debrief <r1@debrief.example.com>:",
  fr: "Le mar. 24 nov. 2026 à 15:01, Debrief <r1@debrief.example.com> a écrit :",
  es: "El mar, 24 nov 2026 a las 15:01, Debrief (<r1@debrief.example.com>) escribió:",
};

/** The header above an unmarked quotation, as Outlook writes it. */
const OUTLOOK: Record<Language, string> = {
  en: "From: Debrief <r1@debrief.example.com>\nSent: Tuesday, November 24, 2026 3:01 PM\nTo: Jane Doe <jane.doe@example.com>\nSubject: ",
  de: "Von: Debrief <r1@debrief.example.com>\nGesendet: Dienstag, 24. November 2026 15:01\nAn: Jane Doe <jane.doe@example.com>\nBetreff: ",
  fr: "De : Debrief <r1@debrief.example.com>\nEnvoyé : mardi 24 novembre 2026 15:01\nÀ : Jane Doe <jane.doe@example.com>\nObjet : ",
  es: "De: Debrief <r1@debrief.example.com>\nEnviado: martes, 24 de noviembre de 2026 15:01\nPara: Jane Doe <jane.doe@example.com>\nAsunto: ",
};

async function asked(language: Language, side: (typeof SIDES)[number]) {
  const debrief = collecting();
  const spoken = { ...debrief, interview: { ...debrief.interview, languages: { [side]: language } } };
  const party = spoken.parties.find((one) => one.side === side)!;
  const questions = questionnaireOf(spoken, party, config);
  const mail = renderQuestions(questionsFor(spoken, party, config));
  return { mail, asked: { questions, sentText: await sentToParty(spoken, party, config) } };
}

type Read = ReturnType<typeof readReply>;
const texts = ({ answers }: Read) => Object.values(answers).map(({ text }) => text);

function expectAll(reply: Read, language: Language): void {
  expect(texts(reply)).toEqual(ANSWERS[language]);
  expect(Object.values(reply.answers).map(({ rating, choice }) => rating ?? choice)).toEqual([
    4,
    undefined,
    undefined,
    2,
    5,
    "maybe",
  ]);
  expect(reply.rest).toBe("");
}

describe.each(ROWS)("in %s, the %s's answers come back", async (language, side) => {
  const { mail, asked: known } = await asked(language, side);
  const answers = ANSWERS[language];

  test("beneath each question, quoted with marks as Gmail does", () => {
    let at = 0;
    const quoted = mail.text.split("\n").flatMap((line) => {
      const answered = /^\d\. /.test(line) ? ["", answers[at++]!, ""] : [];
      return [`> ${line}`.trimEnd(), ...answered];
    });
    expect(at).toBe(6);
    expectAll(readReply({ text: [GMAIL[language], "", ...quoted].join("\n") }, known), language);
  });

  test("beneath each question, quoted and broken at 76 columns", () => {
    let at = 0;
    const quoted = mail.text.split("\n").flatMap((line) => {
      const broken = line
        .replace(/(.{1,74})(?: |$)/g, "$1\n")
        .trimEnd()
        .split("\n");
      const answered = /^\d\. /.test(line) ? ["", answers[at++]!, ""] : [];
      return [...broken.map((part) => `> ${part}`.trimEnd()), ...answered];
    });
    expectAll(readReply({ text: [GMAIL[language], "", ...quoted].join("\n") }, known), language);
  });

  test("beneath each question, unmarked as Outlook does", () => {
    let at = 0;
    const quoted = mail.text.split("\n").flatMap((line) => (/^\d\. /.test(line) ? [line, answers[at++]!] : [line]));
    expectAll(readReply({ text: [`${OUTLOOK[language]}${mail.subject}`, "", ...quoted].join("\n") }, known), language);
  });

  test("numbered on top of the whole mail", () => {
    const numbered = answers.map((answer, index) => `${index + 1}. ${answer}`).join("\n");
    const quoted = mail.text.replace(/^/gm, "> ");
    expectAll(readReply({ text: `${numbered}\n\n${GMAIL[language]}\n${quoted}` }, known), language);
  });

  test("beneath each question of the HTML", () => {
    let at = 0;
    const html = mail.html.replace(
      /<p class="question".*?<\/p>/gs,
      (question) => `${question}<div>${answers[at++]}</div>`,
    );
    expect(at).toBe(6);
    const reply = `<div>${GMAIL[language].replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</div><blockquote type="cite">${html}</blockquote>`;
    expect(texts(readReply({ html: reply }, known))).toEqual(answers);
  });

  test("R11 and a quotation alone is no answer", () => {
    const quoted = mail.text.replace(/^/gm, "> ");
    expect(readReply({ text: `${GMAIL[language]}\n${quoted}` }, known).empty).toBe(true);
    expect(readReply({ text: `${OUTLOOK[language]}${mail.subject}\n\n${mail.text}` }, known).empty).toBe(true);
  });

  test.each([
    ["yes", YES],
    ["no", NO],
  ] as const)("with a %s to the last question", (choice, words) => {
    const reply = readReply({ text: `6. ${words[language]}` }, known);
    expect(reply.answers["6"]?.choice).toBe(choice);
  });
});

describe.each(Language.options)("in %s", (language) => {
  test("the word that the mail gives for a no is understood as one", async () => {
    const { mail } = await asked(language, "candidate");
    const word = /[„“«]\u00A0?(stop{1,2})\u00A0?[“”»]/i.exec(mail.text)?.[1] ?? "none";
    for (const typed of [word, `“${word}”`, word.toUpperCase()]) expect(intentOf(typed)).toBe("decline");
  });

  test("the questions are the same, under the same numbers and topics", () => {
    for (const side of SIDES) {
      const shape = (of: Language) =>
        questionnairesByLanguage[of][side].map(({ number, topic, lean, expects }) => ({
          number,
          topic,
          lean,
          expects,
        }));
      expect(shape(language)).toEqual(shape("en"));
      for (const { cues } of questionnairesByLanguage[language][side]) {
        expect(cues.filter((cue) => cue !== cue.toLowerCase() || cue === "")).toEqual([]);
      }
    }
  });
});

describe("the party's language", () => {
  const debrief = collecting();
  const [party] = debrief.parties;
  const inFrench = { ...debrief, interview: { ...debrief.interview, languages: { candidate: "fr" as const } } };

  test("is the person's, else their side's, else the configured one", () => {
    expect(languageOf(debrief, party!, config)).toBe("en");
    expect(languageOf(debrief, party!, { ...config, language: "es" })).toBe("es");
    expect(languageOf(inFrench, party!, config)).toBe("fr");
    expect(languageOf(inFrench, { ...party!, language: "de" }, config)).toBe("de");
  });

  test("decides what they are asked, unless the admin's own questions are not worded in it", () => {
    expect(questionnaireOf(inFrench, party!, config)).toBe(questionnairesByLanguage.fr.candidate);
    const own = { ...config, questionnaires: questionnairesByLanguage.en };
    expect(questionnaireOf(inFrench, party!, own)).toEqual(debrief.questionnaires.candidate);
    const onlyGerman = {
      ...config,
      questionnaires: { en: questionnairesByLanguage.en, de: questionnairesByLanguage.de },
    };
    expect(questionnaireOf(inFrench, party!, onlyGerman)).toEqual(debrief.questionnaires.candidate);
  });

  test("decides in which words they are asked what was chosen by name, also when the name is gone", () => {
    const { en, fr } = questionnairesByLanguage;
    const renamed = (of: typeof en) => ({ ...of, candidate: of.candidate.map((one) => ({ ...one, text: "Sales?" })) });
    const sales = { en: renamed(en), fr: renamed(fr) };
    const named = { ...inFrench, questionnaire: "sales", questionnaires: sales.en };
    const knowing = { ...config, questionnairesByName: { sales } };
    expect(questionnaireOf(named, party!, knowing)).toBe(sales.fr.candidate);
    expect(questionnaireOf(named, party!, config)).toBe(sales.en.candidate);
  });
});

describe("the configuration", () => {
  const base = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };

  test("refuses questionnaires that ask something else in another language", () => {
    const { en, de } = questionnairesByLanguage;
    const shorter = { ...de, candidate: de.candidate.slice(0, 3) };
    expect(Config.safeParse({ ...base, questionnaires: { en, de } }).success).toBe(true);
    expect(Config.safeParse({ ...base, questionnaires: { en, de: shorter } }).error?.message).toContain("ask the same");
  });

  test("refuses questionnaires with a name that are not worded in the configured language, or have a strange one", () => {
    const { en, de } = questionnairesByLanguage;
    const missing = Config.safeParse({ ...base, questionnairesByName: { sales: { de } } });
    expect(missing.error?.issues).toMatchObject([{ path: ["questionnairesByName"] }]);
    expect(Config.safeParse({ ...base, questionnairesByName: { "Für alle": en } }).success).toBe(false);
    expect(Config.safeParse({ ...base, questionnairesByName: { sales: { en, de }, short: en } }).success).toBe(true);
  });

  test("refuses questionnaires without the configured language, and takes one alone for everybody", () => {
    const { en, de } = questionnairesByLanguage;
    const missing = Config.safeParse({ ...base, language: "fr", questionnaires: { en, de } });
    expect(missing.error?.message).toContain("configured language");
    expect(Config.safeParse({ ...base, language: "fr", questionnaires: en }).success).toBe(true);
  });
});

test("beside the formal German you, somebody is greeted by the whole name, elsewhere by the first", () => {
  const debrief = collecting();
  const [party] = debrief.parties;
  if (!party) return expect.unreachable();
  const as = (language: Language, displayName: string) =>
    interviewFor(debrief, { ...party, language, mailbox: { ...party.mailbox, displayName } }, config).firstName;
  expect(as("de", "Lena Vogt")).toBe("Lena Vogt");
  expect(as("de", "Vogt, Lena")).toBe("Lena Vogt");
  expect(as("en", "Vogt, Lena")).toBe("Lena");
  expect(as("de", "info")).toBeUndefined();
});

test("who was asked in a language that is no longer listed answers that very mail: what we wrote in it is known still", async () => {
  const { mail, asked: before } = await asked("es", "candidate");
  const debrief = collecting();
  const spoken = { ...debrief, interview: { ...debrief.interview, languages: { candidate: "es" as const } } };
  const party = spoken.parties.find(({ side }) => side === "candidate");
  if (!party) return expect.unreachable();
  const narrow = Config.parse({ ...config, languages: ["en"] });
  expect(languageOf(spoken, party, narrow)).toBe("en");
  const sentText = await sentToParty(spoken, party, narrow);
  expect(sentText).toContain(before.sentText.split("\n")[0]);
  const quoted = mail.text.replace(/^/gm, "> ");
  const read = readReply(
    { text: `4, una buena charla\n\n${quoted}` },
    { questions: questionnaireOf(spoken, party, narrow), sentText },
  );
  expect(texts(read)).toEqual(["4, una buena charla"]);
});
