/** The walk to a German summary: the recruiter reads German, and each draft leaves in the language of whom it is for. */
import { HOUR, later } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleCalendar } from "./mailbox/sample-calendar.ts";
import type { LocalStack } from "./stack.ts";

const rae = { address: "rae@agency.example", displayName: "Rae Miller" };
const jana = { address: "jana.vogt@example.com", displayName: "Jana Vogt" };
const luc = { address: "luc.petit@acme.example", displayName: "Luc Petit" };

let stack: LocalStack;
let close: Tuesday["close"];

beforeAll(async () => {
  ({ stack, close } = await tuesday({ config: { language: "de", timeZone: "Europe/Berlin" } }));
});

afterAll(() => close?.());

test("a German recruiter gets a German summary, and sends each side its draft in its own language", async () => {
  await forward("Please write to the interviewer in French.");
  await jumpToDue();
  const [toJana, toLuc] = [await newest(jana), await newest(luc)];
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
  const summary = await newest(rae);
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
  const toManager = await newest(luc);
  expect(toManager.subject).toMatch(/^Pour votre prochain entretien/);
  expect(oneLine(toManager)).toContain("Ce que la personne candidate a vécu");
  expect(oneLine(toManager)).not.toContain("unterbrochen");

  await reply(stack, rae, summary, "plain", "send candidate");
  const toCandidate = await newest(jana);
  expect(toCandidate.subject).toMatch(/^Für Ihr nächstes Gespräch/);
  expect(oneLine(toCandidate)).toContain("So kann eine Antwort gehen.");
}, 60_000);

async function newest(person: Actor): Promise<Message> {
  await stack.settled();
  const message = (await received(stack, person)).at(-1)?.message;
  if (!message) throw new Error(`${person.address} has no mail.`);
  return message;
}

async function forward(note: string): Promise<void> {
  const now = stack.clock.now();
  const calendar = sampleCalendar({
    now,
    start: later(now, HOUR),
    end: later(now, 2 * HOUR),
    uid: `gespraech-${Date.parse(now)}@calendar.example.com`,
    summary: "Vorstellungsgespräch: Jana Vogt – Köchin",
    description: "Bitte bringen Sie eine Mappe mit. Wir freuen uns auf das Gespräch!",
    location: "Küche",
    organizer: rae,
    attendees: [rae, jana, luc],
  });
  const source = [
    `From: ${rae.displayName} <${rae.address}>`,
    `To: ${stack.startAddress}`,
    "Subject: Fwd: Invitation",
    `Message-ID: <forward-${Date.parse(now)}@mail.agency.example>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    note,
    "",
    "---------- Forwarded message ---------",
    `From: ${rae.displayName} <${rae.address}>`,
    "Subject: Invitation",
    "",
    "--b",
    "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(calendar).toString("base64").replace(/.{76}/g, "$&\r\n"),
    "--b--",
    "",
  ].join("\r\n");
  await handOver(stack, { from: rae.address, to: stack.startAddress }, source);
}

async function jumpToDue(): Promise<void> {
  await stack.settled();
  const due = await stack.nextDue();
  if (due === undefined) throw new Error("Nothing is due.");
  await stack.clock.jumpTo(due);
  await stack.settled();
}

function oneLine({ text = "" }: Message): string {
  return text.replace(/\s+/g, " ");
}
