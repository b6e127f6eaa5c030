import { describe, expect, test } from "vitest";
import { automatic } from "./automatic.ts";
import { returnDay } from "./out-of-office.ts";
import { parseMessage } from "./parse.ts";

/** Tuesday, 4 March 2025. */
const SENT = new Date("2025-03-04T10:02:00Z");

test.each([
  ["I am out of the office and will be back on 17 March.", "2025-03-17"],
  ["I'm on vacation, returning Monday, March 10th.", "2025-03-10"],
  ["I will return to the office on\nThursday, 20 March 2025.", "2025-03-20"],
  ["Thank you for your mail. I won't be back until April 2.", "2025-04-02"],
  ["I am away until Friday, March 14, with limited access to e-mail.", "2025-03-17"],
  ["Out of office through Mar 12. Please contact Mia at mia@example.com.", "2025-03-13"],
  ["On leave till 2025-03-21.", "2025-03-24"],
  ["I'm out of the office from 5 to 12 March and read mail rarely.", "2025-03-12"],
  ["I am travelling and back in the office next week.", "2025-03-10"],
  ["I'm out today and back tomorrow.", "2025-03-05"],
  ["I will be on annual leave and back on 3 January.", "2026-01-03"],
  ["Vielen Dank. Ich bin vom 10. bis 14. März nicht im Büro.", "2025-03-17"],
  ["Ich bin ab dem 24. März 2025 wieder erreichbar.", "2025-03-24"],
  ["Derzeit bin ich im Urlaub und am 17.03. wieder für Sie da.", "2025-03-17"],
  ["Ich bin bis einschließlich Freitag, den 7.3.2025 abwesend.", "2025-03-10"],
  ["Je suis absente du bureau, de retour le 1er avril.", "2025-04-01"],
  ["En congés jusqu'au 14 mars inclus, je vous répondrai ensuite.", "2025-03-17"],
  ["Je suis en congés du 10 au 20 mars 2025.", "2025-03-20"],
  ["Estoy fuera de la oficina, regreso el 12 de mayo.", "2025-05-12"],
  ["Estaré de vacaciones hasta el lunes 10 de marzo de 2025.", "2025-03-11"],
  ["Sono in ferie e torno il 18 marzo.", "2025-03-18"],
  ["Sarò fuori ufficio fino al 7 marzo.", "2025-03-10"],
  ["Ik ben afwezig en maandag 17 maart terug op kantoor.", "2025-03-17"],
  ["Ik ben met vakantie t/m 21 maart.", "2025-03-24"],
  ["Vanaf 1 april ben ik weer bereikbaar.", "2025-04-01"],
  ["Estou de férias e volto em 25 de março.", "2025-03-25"],
  ["Estarei ausente até 28/03/2025.", "2025-03-31"],
])("R16 %s: there again on %s", (text, day) => {
  expect(returnDay(text, SENT)).toBe(day);
});

test.each([
  "I am out of the office and will reply as soon as I can.",
  "I am on parental leave.",
  "I was back on 3 March 2024.",
  "I'm out until 5/6.",
  "I'm away until 31 February.",
  "For urgent questions about the invoice of 12 March 2025 write to mia@example.com.",
  "Back in the game! Our sale of 3 March 2031 is on.",
  "",
])("R16 no day is made up: %s", (text) => {
  expect(returnDay(text, SENT)).toBeUndefined();
});

function reply(subject: string, text: string, ...headers: string[]) {
  const top = ["From: Ben Ode <ben@acme.example>", "Date: Tue, 4 Mar 2025 10:02:00 +0000", `Subject: ${subject}`];
  return parseMessage(
    Buffer.from([...top, ...headers, "Content-Type: text/plain; charset=utf-8", "", text].join("\r\n")),
  );
}

describe("R16 a vacation responder's mail", () => {
  test("says who is away and until when", async () => {
    const mail = await reply(
      "Automatic reply: Your interview",
      "I'm away, back on 17 March.",
      "Auto-Submitted: auto-replied",
    );
    expect(automatic(mail)).toEqual({ reason: "header.auto_submitted", absence: { returns: "2025-03-17" } });
  });

  test("is known by its subject alone, and may name no day", async () => {
    const mail = await reply("Abwesenheitsnotiz: Fragen", "Ich melde mich.");
    expect(automatic(mail)).toEqual({ reason: "subject.out_of_office", absence: {} });
  });

  test("does not take a day out of the message that it quotes", async () => {
    const mail = await reply(
      "Out of office",
      "I am away.\n\n> We will be back on 17 March.\n\nFrom: Jane <jane@example.com>\nSent: March 3, 2025\nSubject: back on 20 March",
    );
    expect(automatic(mail)?.absence).toEqual({});
  });

  test("that only confirms receipt reports no absence", async () => {
    const mail = await reply(
      "We got your mail",
      "A colleague will answer within two days.",
      "Auto-Submitted: auto-replied",
    );
    expect(automatic(mail)).toEqual({ reason: "header.auto_submitted" });
  });
});

test.each([
  "Out of office hours suit me best",
  "Vacation plans",
  "Away team: my impressions",
  "Re: Automatic testing experience",
])("R16 R17 a person's subject is no responder's: %s", async (subject) => {
  const text = "I'm out of office until Monday, but here are my answers: 1. 4 2. 5";
  expect(automatic(await reply(subject, text))).toBeUndefined();
});

test("R9 a notice of nothing but cues and digits is answered at once", () => {
  for (const text of ["back ", "until ", "1 to ", "5 may ", "ab dem ", "1.", "\n", "back on 5/6 until\n"]) {
    const began = performance.now();
    returnDay(text.repeat(100_000), SENT);
    expect(performance.now() - began).toBeLessThan(300);
  }
});
