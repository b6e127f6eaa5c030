import { describe, expect, test } from "vitest";
import { splitNumbered } from "./numbering.ts";

const numbers = (text: string, highest = 6) =>
  splitNumbered(text, highest)?.entries.map((entry) => entry.numbers.join("+"));
const texts = (text: string, highest = 6) => splitNumbered(text, highest)?.entries.map((entry) => entry.text);

describe("numbered answers", () => {
  test.each([
    "1. fine\n2. calm",
    "1) fine\n2) calm",
    "1: fine\n2: calm",
    "(1) fine\n(2) calm",
    "[1] fine\n[2] calm",
    "Q1 fine\nQ2 calm",
    "Q1: fine\nQ2: calm",
    "Question 1 - fine\nQuestion 2 - calm",
    "Frage 1: fine\nFrage 2: calm",
    "A1: fine\nA2: calm",
    "#1 fine\n#2 calm",
    "1️⃣ fine\n2️⃣ calm",
    "① fine\n② calm",
    "**1.** fine\n**2.** calm",
    "- 1. fine\n- 2. calm",
    "1 - fine\n2 - calm",
    "1 fine\n2 calm",
    "(a) fine\n(b) calm",
    "a) fine\nb) calm",
    "i. fine\nii. calm",
    "First, fine\nSecond, calm",
    "Erstens: fine\nZweitens: calm",
    "ad 1) fine\nad 2) calm",
    "1.\nfine\n2.\ncalm",
    "1) fine 2) calm",
    "1: fine, 2: calm",
    "1.) fine\n2.) calm",
    "1.- fine\n2.- calm",
    "1] fine\n2] calm",
    "1/ fine\n2/ calm",
    "1 = fine\n2 = calm",
    "1 -> fine\n2 -> calm",
    "1º fine\n2º calm",
    "1） fine\n2） calm",
    "1、fine\n2、calm",
    "１．fine\n２．calm",
    "١. fine\n٢. calm",
    "❶ fine\n❷ calm",
    "1️⃣ fine 2️⃣ calm",
    "Q1. fine\nQ2. calm",
    "Q.1 fine\nQ.2 calm",
    "q1 fine, q2 calm",
    "No. 1: fine\nNo. 2: calm",
    "Nr. 1: fine\nNr. 2: calm",
    "N° 1 : fine\nN° 2 : calm",
    "Number 1 - fine\nNumber 2 - calm",
    "Point 1: fine\nPoint 2: calm",
    "Answer 1: fine\nAnswer 2: calm",
    "Answer to question 1: fine\nAnswer to question 2: calm",
    "Ans 1. fine\nAns 2. calm",
    "For question 1: fine\nFor question 2: calm",
    "Re Q1: fine\nRe Q2: calm",
    "Antwort 1: fine\nAntwort 2: calm",
    "Zu Frage 1: fine\nZu Frage 2: calm",
    "Question 1 : fine\nQuestion 2 : calm",
    "Réponse 1 : fine\nRéponse 2 : calm",
    "Pour la question 1 : fine\nPour la question 2 : calm",
    "Pregunta 1: fine\nPregunta 2: calm",
    "Domanda 1: fine\nDomanda 2: calm",
    "Pergunta 1: fine\nPergunta 2: calm",
    "Vraag 1: fine\nVraag 2: calm",
    "Fråga 1: fine\nFråga 2: calm",
    "Spørsmål 1: fine\nSpørsmål 2: calm",
    "Kysymys 1: fine\nKysymys 2: calm",
    "Pytanie 1: fine\nPytanie 2: calm",
    "Otázka 1: fine\nOtázka 2: calm",
    "Kérdés 1: fine\nKérdés 2: calm",
    "Soru 1: fine\nSoru 2: calm",
    "Вопрос 1: fine\nВопрос 2: calm",
    "Питання 1: fine\nПитання 2: calm",
    "質問1：fine\n質問2：calm",
    "问题1：fine\n问题2：calm",
    "질문 1: fine\n질문 2: calm",
    "A) fine\nB) calm",
    "i) fine\nii) calm",
    "(i) fine\n(ii) calm",
    "I. fine\nII. calm",
    "1st: fine\n2nd: calm",
    "Firstly, fine\nSecondly, calm",
    "For the first question: fine\nFor the second question: calm",
    "As for the first one, fine\nAs for the second one, calm",
    "First question: fine\nSecond question: calm",
    "Zur ersten Frage: fine\nZur zweiten Frage: calm",
    "Zum ersten Punkt: fine\nZum zweiten Punkt: calm",
    "Premièrement, fine\nDeuxièmement, calm",
    "Pour la première question : fine\nPour la deuxième question : calm",
    "Primero, fine\nSegundo, calm",
    "A la primera pregunta: fine\nA la segunda pregunta: calm",
    "Alla prima domanda: fine\nAlla seconda domanda: calm",
    "Primeiro, fine\nSegundo, calm",
    "Ten eerste: fine\nTen tweede: calm",
    "Op de eerste vraag: fine\nOp de tweede vraag: calm",
    "För det första, fine\nFör det andra, calm",
    "For det første: fine\nFor det andet: calm",
    "Ensinnäkin, fine\nToiseksi, calm",
    "Po pierwsze, fine\nPo drugie, calm",
    "Za prvé, fine\nZa druhé, calm",
    "Во-первых, fine\nВо-вторых, calm",
    "По-перше, fine\nПо-друге, calm",
    "Birincisi, fine\nİkincisi, calm",
    "Először: fine\nMásodszor: calm",
    "一つ目は、fine\n二つ目は、calm",
    "第一，fine\n第二，calm",
    "My answers: 1) fine 2) calm",
  ])("%j", (text) => {
    expect(numbers(text)).toEqual(["1", "2"]);
    expect(texts(text)).toEqual(["fine", "calm"]);
  });

  test("may be reordered, merged or left out", () => {
    expect(numbers("4. a\n1. b\n2+3: c\n6. d")).toEqual(["4", "1", "2+3", "6"]);
    expect(numbers("2 and 3: c")).toEqual(["2+3"]);
    expect(numbers("Questions 2-4: c")).toEqual(["2+3+4"]);
    expect(numbers("1-3: fine\n4: no")).toEqual(["1+2+3", "4"]);
    expect(numbers("1: a\n2/3: b\n4: c")).toEqual(["1", "2+3", "4"]);
    expect(numbers("1: a\n2 & 3: b")).toEqual(["1", "2+3"]);
    expect(numbers("1, 2 und 4: b\n3: c")).toEqual(["1+2+4", "3"]);
    expect(numbers("Fragen 1 bis 3: b")).toEqual(["1+2+3"]);
    expect(numbers("#2 and #3: b")).toEqual(["2+3"]);
  });

  test("keep a list that is made inside one of them", () => {
    expect(texts("1. a\n2. Two things:\n1. x\n2. y\n3. b")).toEqual(["a", "Two things:\n1. x\n2. y", "b"]);
    expect(texts("1. a\n2. Two things:\n   1. x\n   2. y\n3. b")).toEqual(["a", "Two things:\n   1. x\n   2. y", "b"]);
  });

  test("may be counted in words in one paragraph, the last one by its word", () => {
    expect(texts("First, a. Second, b. Finally, c.")).toEqual(["a.", "b.", "c."]);
    expect(numbers("First, a. Second, b. Finally, c.")).toEqual(["1", "2", "3"]);
    expect(texts("Zur ersten Frage: gut. Zur zweiten Frage: schlecht.")).toEqual(["gut.", "schlecht."]);
    expect(splitNumbered("First, she was late. Second, she was rude.", 6)).toBeUndefined();
  });

  test("keep their paragraphs, but a tight list ends at the blank line below it", () => {
    expect(texts("1. a\n\nmore\n\n2. b\n\nmore")).toEqual(["a\n\nmore", "b\n\nmore"]);
    expect(splitNumbered("1. a\n2. b\n\nThe rest.", 6)).toMatchObject({
      tail: "The rest.",
      entries: [{}, { text: "b" }],
    });
  });

  test.each([
    "3.5",
    "10:30 was too early",
    "4 - good\n4 - clear\n5 - fine",
    "7. too many",
    "2 hours is too long",
    "4/5: fine",
    "It went well.",
    "a day later",
    "I. Newton",
    "Question 3 was the hardest",
    "The first question was the hardest",
    "First of all a good talk",
    "4/5 - good\n3/5 - fine",
    "3-4: hard to say",
  ])("%j is not numbered", (text) => {
    expect(splitNumbered(text, 6)).toBeUndefined();
  });
});
