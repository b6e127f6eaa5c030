import { describe, expect, test } from "vitest";
import { readCorrections } from "./correction.ts";

const brief = (text: string) =>
  readCorrections(text, 6)?.entries.map((entry) => `${entry.numbers.join("+")}: ${entry.text}`);

describe("corrections in words", () => {
  test.each([
    ["number 4 should be 2/5", "4: 2/5"],
    ["Number 4 should be 2/5.", "4: 2/5"],
    ["Question 4 should have been a 2, sorry!", "4: 2"],
    ["My answer to question 4 should be 2", "4: 2"],
    ["change 2 to: calm under pressure", "2: calm under pressure"],
    ["Please change my rating for question 4 from 3 to 2", "4: 2"],
    ["Please change Q4 to 2, thanks", "4: 2"],
    ["I'd like to change my answer to 6 to maybe", "6: maybe"],
    ["I meant 3 for question 1", "1: 3"],
    ["Sorry, I meant 3.5 for question 1.", "1: 3.5"],
    ["For question 1 I meant 3", "1: 3"],
    ["correction to Q3: the index question, not the join", "3: the index question, not the join"],
    ["Correction: 3 - the index question", "3: the index question"],
    ["scratch my answer to 3", "3: scratch my answer to 3"],
    ["Please ignore my answer to question 3.", "3: Please ignore my answer to question 3"],
    ["replace 2 with: quick and calm", "2: quick and calm"],
    ["bitte 2 auf 4 ändern", "2: 4"],
    ["Bitte ändern Sie meine Antwort zu Frage 2 auf 4", "2: 4"],
    ["Frage 4 sollte eine 2 sein", "4: 2"],
    ["Korrektur zu 3: die Frage nach dem Index", "3: die Frage nach dem Index"],
    ["Ich meinte eine 3 bei Frage 1", "1: 3"],
    ["Antwort zu 3 bitte streichen", "3: Antwort zu 3 bitte streichen"],
    ["Merci de changer ma réponse à la question 2 en 4", "2: 4"],
    ["La question 4 devrait être un 2", "4: 2"],
    ["Je voulais dire 3 pour la question 1", "1: 3"],
    ["Correction à la question 3 : l'index", "3: l'index"],
    ["Por favor, cambie la 2 a 4", "2: 4"],
    ["La pregunta 4 debería ser un 2", "4: 2"],
    ["Quise decir 3 en la pregunta 1", "1: 3"],
    ["Correzione alla domanda 3: l'indice", "3: l'indice"],
    ["La domanda 4 dovrebbe essere 2", "4: 2"],
    ["Por favor, mude a 2 para 4", "2: 4"],
    ["Por favor, mude a resposta 2 para 4", "2: 4"],
    ["Correção da pergunta 3: o índice", "3: o índice"],
    ["Verander vraag 2 in 4", "2: 4"],
    ["Correctie op 3: de index", "3: de index"],
    ["Ändra fråga 2 till 4", "2: 4"],
    ["Rettelse til spørgsmål 3: indekset", "3: indekset"],
    ["Proszę zmienić pytanie 2 na 4", "2: 4"],
    ["Измените вопрос 2 на 4", "2: 4"],
    ["Поправка к вопросу 3: индекс", "3: индекс"],
    ["2を4に変更してください", "2: 4"],
    ["请把第2题改成4", "2: 4"],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test("several in one mail, with what is said around them", () => {
    expect(readCorrections("Hi, two things I got wrong. Number 1 should be 3, and number 4 should be 2/5.", 6)).toEqual(
      {
        entries: [
          { numbers: [1], text: "3" },
          { numbers: [4], text: "2/5" },
        ],
        rest: "Hi, two things I got wrong.",
      },
    );
  });

  test("a new answer may be longer than its line", () => {
    expect(brief("Change 2 to:\nShe was calm.\nAnd she listens.")).toEqual(["2: She was calm.\nAnd she listens."]);
    expect(brief("Number 4 should be 2. I misread the scale.")).toEqual(["4: 2. I misread the scale."]);
  });

  test.each([
    "Question 3 should be asked earlier",
    "Number 4 should be removed from the test",
    "I had to change 2 times",
    "They want to change 3 things in the team",
    "The correction took 5 minutes",
    "I meant well for 3 hours",
    "We should be 5 in the team",
    "4",
    "1. 3\n2. calm",
    "Question 9 should be 2",
    "",
  ])("%j corrects nothing", (text) => {
    expect(readCorrections(text, 6)).toBeUndefined();
  });
});
