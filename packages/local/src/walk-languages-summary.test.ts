/** The walk to a German summary: the recruiter reads German, and each draft leaves in the language of whom it is for. */
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reply } from "./demo/actors.ts";
import { forward, jana, luc, rae } from "./fixtures/three-languages.ts";
import { jumpToDue, newest, type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import type { LocalStack } from "./stack.ts";

let stack: LocalStack;
let close: Tuesday["close"];

beforeAll(async () => {
  ({ stack, close } = await tuesday({ config: { language: "de", timeZone: "Europe/Berlin" } }));
});

afterAll(() => close?.());

test("a German recruiter gets a German summary, and sends each side its draft in its own language", async () => {
  await forward(stack, "Please write to the interviewer in French.");
  await jumpToDue(stack);
  const [toJana, toLuc] = [await newest(stack, jana), await newest(stack, luc)];
  expect(toLuc.subject).toMatch(/^Comment s’est passé l’entretien avec Jana Vogt/);

  await reply(
    stack,
    jana,
    toJana,
    "plain",
    `1. 2, das Gespräch war sehr chaotisch.
2. Das Probekochen war gut.
3. Ich war sehr nervös und hatte einen Blackout.
4. 2, die Aufgaben waren völlig unklar.
5. 2, er war unfreundlich und hat mich ständig unterbrochen.
6. Vielleicht.`,
  );
  await reply(
    stack,
    luc,
    toLuc,
    "plain",
    `1. 3, un échange correct.
2. Très sympathique, bonne communication.
3. Elle manque d'expérience, réponses trop vagues.
4. 2, compétences insuffisantes en gestion.
5. 4, très agréable.
6. Oui.`,
  );
  const summary = await newest(stack, rae);
  expect(summary.subject).toMatch(/^Beide Seiten: /);
  expect(summary.html).toContain('<html lang="de"');
  const text = oneLine(summary);
  expect(text).toContain("BEWERTUNGEN IM VERGLEICH");
  expect(text).toContain("Jana Vogt, Bewerbung: hat geantwortet am Dienstag, 24. November 2026");
  expect(text).toContain("hat mich ständig unterbrochen");
  expect(text).toContain("COACHING-ENTWURF ANS TEAM");
  // The draft that is shown is the one that will be sent.
  expect(text).toContain("Ce que la personne candidate a vécu");

  await reply(stack, rae, summary, "plain", "send manager");
  const toManager = await newest(stack, luc);
  expect(toManager.subject).toMatch(/^Pour votre prochain entretien/);
  expect(oneLine(toManager)).toContain("Ce que la personne candidate a vécu");
  expect(oneLine(toManager)).not.toContain("unterbrochen");

  await reply(stack, rae, summary, "plain", "send candidate");
  const toCandidate = await newest(stack, jana);
  expect(toCandidate.subject).toMatch(/^Für Ihr nächstes Gespräch/);
  expect(oneLine(toCandidate)).toContain("So kann eine Antwort gehen.");
}, 60_000);

function oneLine({ text = "" }: Message): string {
  return text.replace(/\s+/g, " ");
}
