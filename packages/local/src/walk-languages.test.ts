/** The walk in other languages: a German invite, a French interviewer by the recruiter's word, an English recruiter. */
import { HOUR } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { received, reply } from "./demo/actors.ts";
import { forward, jana, luc, rae } from "./fixtures/three-languages.ts";
import { jumpToDue, newest, type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import type { Style } from "./mailbox/client.ts";
import type { LocalStack } from "./stack.ts";

let stack: LocalStack;
let close: Tuesday["close"];

beforeAll(async () => {
  ({ stack, close } = await tuesday());
});

afterAll(() => close?.());

const inGerman = [
  { question: "Wie lief das Gespräch insgesamt", answer: "4, ein angenehmes Gespräch auf Augenhöhe." },
  { question: "Was lief gut?", answer: "Das Probekochen, da war ich in meinem Element." },
  { question: "Welcher Moment oder welche Frage", answer: "Die Frage nach der Kalkulation, da fehlten mir Zahlen." },
  { question: "Wie klar waren die Stelle", answer: "2, die Arbeitszeiten blieben offen." },
  { question: "Wie fühlten Sie sich behandelt", answer: "5, alle waren sehr freundlich." },
  { question: "Sind Sie weiterhin interessiert", answer: "Vielleicht, es hängt von den Schichten ab." },
];

const inFrench = `1. 3, un échange correct.
2. Une vraie maîtrise des sauces.
3. Elle hésite sur les coûts.
4. 4/5, il manque la gestion d'équipe.
5. 4, très agréable.
6. Oui, après un essai d'une journée.`;

test("each side is asked, thanked and read in its own language, and the recruiter reads both in theirs", async () => {
  await forward(stack, "Please write to the interviewer in French.");
  expect((await newest(stack, rae)).subject).toMatch(/^Plan for/);
  await jumpToDue(stack);

  const [toJana, toLuc] = [await newest(stack, jana), await newest(stack, luc)];
  expect(toJana.subject).toMatch(/^Wie war das Gespräch/);
  expect(toJana.html).toContain('<html lang="de"');
  expect(toJana.text).toContain("Guten Tag Jana Vogt,");
  expect(oneLine(toJana)).toContain("am Dienstag, 24. November 2026");
  expect(toLuc.subject).toMatch(/^Comment s’est passé l’entretien avec Jana Vogt/);
  expect(oneLine(toLuc)).toContain("du mardi 24 novembre 2026");

  await reply(stack, jana, toJana, "gmail", { answers: inGerman });
  const receipt = await newest(stack, jana);
  expect(receipt.subject).toMatch(/^Danke, Ihre Antworten sind da/);
  expect(receipt.text).toContain("Ihre Bewertung: 4 von 5");
  expect(receipt.text).not.toContain("NOCH NICHT BEANTWORTET");
  for (const { answer } of inGerman) expect(oneLine(receipt)).toContain(answer);

  await reply(stack, luc, toLuc, "outlook", inFrench);
  expect((await newest(stack, luc)).subject).toMatch(/^Merci, vos réponses sont bien arrivées/);
  expect(oneLine(await newest(stack, luc))).toContain("Votre note : 3 sur 5");

  const summary = await newest(stack, rae);
  expect(oneLine(summary)).toContain("die Arbeitszeiten blieben offen");
  expect(oneLine(summary)).toContain("Une vraie maîtrise des sauces");
  // The recruiter reads the questions in their own language.
  expect(oneLine(summary)).toContain("2. Strengths Une vraie maîtrise des sauces");

  await reply(stack, rae, summary, "plain", "close");
  expect((await newest(stack, jana)).subject).toMatch(/^Vielen Dank: Die Auswertung/);
  expect((await newest(stack, luc)).subject).toMatch(/^Merci\s: le bilan/);
}, 60_000);

test("R25 R11 the words that a German mail asks for are understood", async () => {
  await stack.clock.advance(HOUR);
  await forward(stack, "Bitte auf Deutsch.");
  await jumpToDue(stack);
  const [toJana, toLuc] = [await newest(stack, jana), await newest(stack, luc)];
  expect(toLuc.subject).toMatch(/^Wie war das Gespräch mit Jana Vogt/);

  await reply(stack, jana, toJana, "apple", "");
  expect((await newest(stack, jana)).subject).toBe("Ihre Antwort kam leer an");

  await reply(stack, { address: "jana@example.net", displayName: "Jana Vogt" }, toJana, "gmail", { answers: inGerman });
  const question = await newest(stack, jana);
  expect(question.subject).toBe("Waren Sie das? Eine Antwort kam von jana@example.net");
  await reply(stack, jana, question, "gmail", "Ja");
  expect((await newest(stack, jana)).subject).toMatch(/^Danke, Ihre Antworten sind da/);

  await reply(stack, luc, toLuc, "outlook", "Stopp");
  await stack.settled();
  const told = (await received(stack, rae)).map(({ message }) => message.subject);
  expect(told.some((subject) => subject.startsWith("Luc Petit would rather not answer"))).toBe(true);
}, 60_000);

describe("a recruiter who is written to in German", () => {
  let german: LocalStack;
  let closeGerman: Tuesday["close"];

  beforeAll(async () => {
    ({ stack: german, close: closeGerman } = await tuesday({ config: { language: "de", timeZone: "Europe/Berlin" } }));
  });

  afterAll(() => closeGerman?.());

  /** The recruiter answers the newest mail; returns what answers them. */
  async function says(text: string, style: Style = "gmail"): Promise<Message> {
    await reply(german, rae, await newest(german, rae), style, text);
    return newest(german, rae);
  }

  test("is asked, answered and told in German from the forward to the end, in no word of English", async () => {
    await forward(german, "Danke!", [rae, luc]);
    const question = await newest(german, rae);
    expect(question.subject).toBe("Eine Frage zu Vorstellungsgespräch Küche");
    expect(oneLine(question)).toContain(
      "Wer bewirbt sich? Wählen Sie, oder antworten Sie „Kandidatin ist“ und eine Adresse.",
    );
    expect(oneLine(question)).toContain("1. Luc Petit <luc.petit@acme.example>");

    const planned = await says("Kandidatin ist Jana Vogt <jana.vogt@example.com>");
    expect(planned.subject).toBe("Neuer Plan: Vorstellungsgespräch Küche");
    expect(oneLine(planned)).toContain("- Jana Vogt bewirbt sich.");
    expect(oneLine(planned)).toContain("Bewerbung: Jana Vogt <jana.vogt@example.com>");
    expect(oneLine(planned)).toContain("kommen am Dienstag, 24. November 2026 um 11:00 Uhr, wenn das Gespräch endet");

    const moved = await says("um 17:30\ntauschen\nsingt bitte alle ein Lied für mich", "outlook");
    expect(oneLine(moved)).toContain("Die Fragen kommen am Dienstag, 24. November 2026, 17:30 Uhr (Europe/Berlin).");
    expect(oneLine(moved)).toContain("Luc Petit bewirbt sich jetzt, Jana Vogt hat das Gespräch geführt.");
    await says("tauschen\nadd nobody", "apple");

    const outcome = await says("Notiz sie hat ein anderes Angebot\nersetze Zora durch kim@example.org\nHilfe");
    expect(outcome.subject).toBe("Nicht alles erledigt: Vorstellungsgespräch Küche");
    expect(oneLine(outcome)).toContain("ERLEDIGT - Ihre Notiz ist aufgehoben. Nur Sie sehen sie.");
    expect(oneLine(outcome)).toContain("„Zora“ kommt in dieser Auswertung nicht vor; bitte nennen Sie eine Adresse.");
    expect(oneLine(outcome)).toContain("Als Nächstes: die Fragen kommen am Dienstag, 24. November 2026, 17:30 Uhr");

    await german.clock.jumpTo("2026-11-24T16:30:00.000Z");
    const [toJana, toLuc] = [await newest(german, jana), await newest(german, luc)];
    const early = await says("erinnern");
    expect(oneLine(early)).toMatch(/Jana Vogt wurde vor (?:einer Minute|\d+ Minuten) gefragt\./);

    await reply(german, luc, toLuc, "outlook", "Stopp");
    expect((await newest(german, rae)).subject).toMatch(/^Luc Petit möchte lieber nicht antworten: /);
    const sure = await says("vergiss Luc");
    expect(sure.subject).toMatch(/^Eine Frage zu /);
    expect(oneLine(sure)).toContain("Damit wird gelöscht, was Luc Petit geschrieben hat");
    expect(oneLine(await says("nein"))).toContain("Es bleibt, wie es ist; nichts wurde gesendet oder gelöscht.");

    await reply(german, jana, toJana, "gmail", { answers: inGerman });
    const ended = await says("abschließen");
    expect(oneLine(ended)).toContain(
      "Abgeschlossen. Alle, die gefragt wurden, erhalten einen kurzen Dank zum Schluss.",
    );

    const told = (await received(german, rae)).map(({ message }) => message);
    for (const mail of told) {
      expect(mail.html).toContain('<html lang="de"');
      const words = oneLine(mail).replace(/add nobody|\S+@\S+|Europe\/\S+/g, "");
      expect(words).not.toMatch(
        /\b(?:the|and|your|you|with|this|that|reply|answers?|is|are|to|of|has|been|by|from|they|we)\b/i,
      );
    }
    expect(told.length).toBeGreaterThan(9);
  }, 60_000);
});

function oneLine({ text = "" }: Message): string {
  return text.replace(/\s+/g, " ");
}
