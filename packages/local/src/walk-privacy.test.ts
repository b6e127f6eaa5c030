/**
 * Erasure, access and the legal hold through the whole house, over SMTP and through the very handlers. Seen from outside:
 * what lies in whose mailbox; and from below: whether a word of theirs is found anywhere in table, archive and queues.
 */
import { DAY, MINUTE } from "@debrief/core/clock";
import { OwnData } from "@debrief/core/debrief/own-data";
import { eraseDebrief, erasePerson, holdDebrief } from "@debrief/core/inbox/erase";
import type { Message } from "@debrief/core/mail/message";
import { app } from "@debrief/functions/app";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { archived, rowsOf, traces } from "./fixtures/traces.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import type { Style } from "./mailbox/client.ts";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Verdicts } from "./ses/receipt.ts";
import type { LocalStack } from "./stack.ts";

// A story is a dozen mails, each through SMTP, queues and handlers.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const rae = sampleRecruiter;
const jane = sampleCandidate;
const sam = sampleManager;
const mallory = { address: "mallory@elsewhere.example", displayName: "Jane Doe" };

/** Whatever is Jane's: her name, her address, and words that only she wrote. */
const JANES = ["Jane", "Doe,", "jane.doe", "I froze when I was asked", "Marzipan"];
const SAMS = ["sam.patel", "Kubernetes in production"];

let stack: LocalStack;
let close: Tuesday["close"];
let dir: string;
let verdicts: Partial<Verdicts>;
const log: string[] = [];

/** How many mails somebody had before the story. */
const before = new Map<string, number>();

beforeAll(async () => {
  ({ stack, close, dir } = await tuesday({ log: (line) => log.push(line), verdictsFor: () => verdicts }));
});

afterAll(() => close?.());

/** A new interview of the same people, and mailboxes as they were before it. */
beforeEach(async () => {
  verdicts = {};
  const people = [rae, jane, sam, mallory];
  for (const { address } of people) before.set(address, (await received(stack, { address })).length);
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await says(rae, "go");
});

/** However a story ends: once its debrief is erased, nothing of anybody is left. */
afterEach(async () => {
  for (let id = await debriefId(); id !== ""; id = await debriefId()) {
    await holdDebrief(id, false, app());
    expect(await eraseDebrief(id, app())).toBe("erased");
  }
  await stack.clock.advance(DAY + 25 * MINUTE);
  await quiet();
  expect(await traces(dir, [...JANES, ...SAMS])).toEqual([]);
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});

/** Nothing is on its way or due; on a machine with other things to do that may take a while. */
function quiet(): Promise<void> {
  return stack.settled(60_000);
}

async function mails(person: Pick<Actor, "address">): Promise<Message[]> {
  await quiet();
  return (await received(stack, person)).slice(before.get(person.address) ?? 0).map(({ message }) => message);
}

async function newest(person: Pick<Actor, "address">, nth = -1): Promise<Message> {
  const message = (await mails(person)).at(nth);
  if (!message) throw new Error(`${person.address} has no such mail.`);
  return message;
}

/** Somebody answers their newest mail. */
async function says(person: Actor, text: string, style: Style = "gmail"): Promise<void> {
  await reply(stack, person, await newest(person), style, text);
  await quiet();
}

async function bothAnswer(): Promise<void> {
  await reply(stack, jane, await newest(jane), "gmail", { answers: candidateAnswers });
  await reply(stack, sam, await newest(sam), "outlook", managerAnswers);
  await quiet();
}

/** The shredder runs once what was on its way has settled, and every day for a month. */
async function shredded(): Promise<void> {
  await stack.clock.advance(25 * MINUTE);
  await quiet();
}

/** The debrief of the story, while anything but a tombstone is left of it. */
async function debriefId(): Promise<string> {
  const row = (await rowsOf(dir)).find(({ sk, body }) => sk?.S === "item" && (body?.M?.parties?.L ?? []).length > 0);
  return (row?.pk?.S ?? "").replace("debrief-", "");
}

function oneLine(message: Message | undefined): string {
  return (message?.text ?? "").replace(/\s+/g, " ");
}

async function fileIn(person: Pick<Actor, "address">): Promise<OwnData> {
  const [file] = (await newest(person)).attachments;
  return OwnData.parse(JSON.parse(Buffer.from(file?.content ?? new Uint8Array()).toString()));
}

test("R2 R51 the invite of a start that was held goes with its debrief, though nobody knew of one when it came", async () => {
  verdicts = { dmarc: "GRAY", spf: "GRAY", dkim: "GRAY" };
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await quiet();
  verdicts = {};
  expect((await newest(rae)).subject).toMatch(/^Was this you\?/);
  await says(rae, "yes");
  expect(await eraseDebrief(await debriefId(), app())).toBe("erased");
  await shredded();
  expect(await traces(dir, [...JANES, ...SAMS])).toEqual([]);
});

describe("R51 forget me", () => {
  test("after the yes not a word is found in table, archive or queues, and the other side is untouched", async () => {
    await bothAnswer();
    await says(rae, "note Jane Doe has another offer\nsend candidate");
    expect(await traces(dir, JANES)).not.toEqual([]);
    await says(jane, "Please forget me.\n\nBest,\nJane");
    const question = await newest(jane);
    expect(question.subject).toBe("Shall we erase what is on record about you?");
    expect(await traces(dir, ["I froze when I was asked"])).not.toEqual([]);

    const heard = [(await mails(rae)).length, (await mails(sam)).length];
    await says(jane, "yes", "outlook");
    const goodbye = await newest(jane);
    expect(goodbye.subject).toBe("You are forgotten here");
    expect(oneLine(goodbye)).toContain("can’t be called back");
    expect([(await mails(rae)).length, (await mails(sam)).length]).toEqual([(heard[0] ?? 0) + 1, heard[1]]);
    const told = await newest(rae);
    expect(told.subject).toMatch(/^The candidate has withdrawn/);
    expect(`${told.subject} ${told.text} ${told.html}`).not.toMatch(/Jane|Doe|froze/);

    await shredded();
    expect(await traces(dir, JANES)).toEqual([]);
    expect(await archived(dir)).toBe(0);
    expect(await traces(dir, SAMS)).not.toEqual([]);
    // The recruiter still reads what the other side wrote.
    await says(rae, "export\nstatus");
    expect(JSON.stringify((await newest(rae)).text)).not.toContain("Jane");
  });

  test.each<[style: Style, wish: string, yes: string]>([
    ["outlook", "Bitte löschen Sie alle meine Daten.", "Ja, bitte"],
    ["apple", "Merci de supprimer mes données.", "oui"],
    ["plain", "Quiero que eliminen mis datos personales.", "sí"],
    ["gmail", "I withdraw my consent.", "Yes please, erase all of it."],
  ])("is heard and answered from %s: %s · %s", async (style, wish, yes) => {
    await says(jane, wish, style);
    expect((await newest(jane)).subject).toMatch(/^Shall we erase/);
    await says(jane, yes, style);
    expect((await newest(jane)).subject).toMatch(/^You are forgotten/);
    await shredded();
    expect(await traces(dir, ["Jane", "jane.doe"])).toEqual([]);
  });

  test("“no”, silence, or words that are neither leave everything as it is", async () => {
    await bothAnswer();
    for (const answer of ["no", "What does that mean for my application?"]) {
      await stack.clock.advance(DAY);
      await says(jane, "forget me");
      await says(jane, answer);
    }
    await shredded();
    expect(await traces(dir, ["I froze when I was asked"])).not.toEqual([]);
    expect((await mails(rae)).map(({ subject }) => subject)).not.toContainEqual(expect.stringMatching(/withdrawn/));
  });

  test("a stranger with a forwarded mail erases nothing, whatever they claim", async () => {
    await bothAnswer();
    const questions = (await mails(jane))[0] as Message;
    // From another address: the registered one is asked whether that was them, and only its yes goes on.
    await reply(stack, mallory, questions, "gmail", "Please forget me.");
    expect((await newest(jane)).subject).toMatch(/^Was this you\?/);
    // Under her address, with nothing that proves it: she is asked, at her address.
    verdicts = { dmarc: "GRAY", spf: "GRAY", dkim: "GRAY" };
    await reply(stack, jane, questions, "gmail", "Please forget me.");
    const question = await newest(jane);
    expect(question.subject).toMatch(/^Shall we erase/);
    // A forwarded question, answered by somebody else or in her name but forged.
    verdicts = {};
    await reply(stack, mallory, question, "gmail", "yes");
    verdicts = { dmarc: "FAIL", dmarcPolicy: "none" };
    await reply(stack, jane, question, "gmail", "yes");
    await quiet();
    verdicts = {};
    // A yes to the questions themselves is no yes to ours.
    await reply(stack, jane, questions, "gmail", "yes");
    await shredded();
    expect(await traces(dir, ["I froze when I was asked"])).not.toEqual([]);
    expect((await mails(mallory)).length).toBe(0);
  });

  test("R26 what they write afterwards gets one neutral line, is not read, and leaves the archive", async () => {
    await bothAnswer();
    const questions = (await mails(jane))[0] as Message;
    await says(jane, "forget me");
    await says(jane, "yes");
    await shredded();
    await reply(stack, jane, questions, "gmail", "1. 5, Marzipan! One more thing.");
    const line = await newest(jane);
    expect(line.subject).toBe("Nothing is on record about you");
    await reply(stack, jane, questions, "outlook", "2. Hello? Marzipan again.");
    await reply(stack, mallory, questions, "gmail", "Marzipan");
    expect((await newest(jane)).subject).toBe(line.subject);
    expect((await mails(jane)).filter(({ subject }) => subject === line.subject)).toHaveLength(1);
    expect((await mails(mallory)).length).toBe(0);
    await stack.clock.advance(DAY + MINUTE);
    await quiet();
    expect(await traces(dir, JANES)).toEqual([]);
  });

  test("a mail that is brought again after it does not bring them back", async () => {
    const source = await reply(stack, jane, await newest(jane), "gmail", { answers: candidateAnswers });
    await quiet();
    const to = (await mails(jane))[0]?.replyTo[0]?.address ?? "";
    await says(jane, "forget me");
    await says(jane, "yes");
    await shredded();
    await handOver(stack, { from: jane.address, to }, source);
    await quiet();
    expect(
      await traces(dir, [...JANES.slice(3), "froze"]).then((found) => found.filter((each) => each.includes("table"))),
    ).toEqual([]);
    await stack.clock.advance(DAY + MINUTE);
    await quiet();
    expect(await traces(dir, JANES)).toEqual([]);
  });
});

describe("R51 my data", () => {
  test("goes to the registered address as a file, once a day, with their own and nothing of the other side", async () => {
    await bothAnswer();
    await says(jane, "Please send me my data.");
    const mail = await newest(jane);
    expect(mail.subject).toBe("What is on record about you");
    const file = await fileIn(jane);
    expect(file.address).toBe(jane.address);
    expect(file.answers.map(({ text }) => text).join(" ")).toContain("I froze when I was asked");
    expect(file.mails.map((each) => each.mail)).toContain("questions");
    const whole = JSON.stringify(file) + oneLine(mail);
    expect(whole).not.toMatch(/Patel|Kubernetes|rambled/);
    // R49: nothing in it could act for her.
    expect(whole).not.toMatch(/[a-z0-9][fcy][a-z2-7]{38}/i);
    await says(jane, "my data");
    expect((await mails(jane)).filter(({ subject }) => subject === mail.subject)).toHaveLength(1);
    await stack.clock.advance(DAY + MINUTE);
    await says(jane, "Meine Daten, bitte");
    expect((await mails(jane)).filter(({ subject }) => subject === mail.subject)).toHaveLength(2);
    expect((await mails(rae)).every(({ subject }) => !subject.includes("data"))).toBe(true);
  });

  test("asked for by a stranger, goes to nobody before the registered address says yes", async () => {
    await reply(stack, mallory, await newest(jane), "gmail", "my data");
    expect((await newest(jane)).subject).toMatch(/^Was this you\?/);
    expect((await newest(jane)).attachments).toEqual([]);
    await says(jane, "yes");
    expect((await newest(jane)).subject).toBe("What is on record about you");
    expect((await mails(mallory)).length).toBe(0);
  });
});

describe("R51 a legal hold", () => {
  test("blocks both requesters, says so, shows in the status, and lets the wish happen when it ends", async () => {
    await bothAnswer();
    await says(rae, "legal hold");
    expect(oneLine(await newest(rae))).toMatch(/A legal hold stands on this debrief: nothing is erased/);
    await says(rae, "forget everything");
    expect(oneLine(await newest(rae))).toMatch(/Nothing was erased: a legal hold stands/);
    await says(rae, "status");
    expect(oneLine(await newest(rae))).toMatch(/Legal hold: since \w+day \d+ \w+ \d{4}; nothing is erased until/);

    await says(jane, "forget me");
    await says(jane, "yes");
    expect((await newest(jane)).subject).toBe("Your wish is noted and has to wait");
    expect((await newest(rae)).subject).toMatch(/^Somebody wants to be erased/);
    await shredded();
    expect(await traces(dir, ["I froze when I was asked"])).not.toEqual([]);

    await says(rae, "release hold");
    expect((await newest(jane)).subject).toBe("You are forgotten here");
    await shredded();
    expect(await traces(dir, JANES)).toEqual([]);
  });

  test("R44 retention waits for it, and goes on after it", async () => {
    await bothAnswer();
    await says(rae, "close");
    await holdDebrief(await debriefId(), true, app());
    await stack.clock.advance(400 * DAY);
    await quiet();
    expect(await traces(dir, ["I froze when I was asked"])).not.toEqual([]);
    await holdDebrief(await debriefId(), false, app());
    await stack.clock.advance(DAY + MINUTE);
    await quiet();
    expect(await traces(dir, [...JANES, ...SAMS])).toEqual([]);
    expect(await debriefId()).toBe("");
  });
});

describe("R51 at the word of whoever keeps the record", () => {
  test("the recruiter forgets a person by mail: found nowhere, and the person hears nothing", async () => {
    await bothAnswer();
    const heard = (await mails(sam)).length;
    await says(rae, "forget Sam Patel");
    await says(rae, "yes");
    await shredded();
    expect(await traces(dir, ["sam.patel", "Patel", "Kubernetes in production"])).toEqual([]);
    expect(await mails(sam)).toHaveLength(heard);
  });

  test("by the API's flow: a person, then all of it, and nothing of either is found", async () => {
    await bothAnswer();
    const id = await debriefId();
    expect(await erasePerson(id, 1, app())).toBe("erased");
    expect(await erasePerson(id, 1, app())).toBe("erased");
    expect(await erasePerson(id, 9, app())).toBe("unknown");
    await shredded();
    expect(await traces(dir, JANES)).toEqual([]);
    expect(await holdDebrief(id, true, app())).toBe("changed");
    expect(await holdDebrief(id, true, app())).toBe("unchanged");
    expect([await eraseDebrief(id, app()), await erasePerson(id, 2, app())]).toEqual(["held", "held"]);
    await holdDebrief(id, false, app());
    expect(await eraseDebrief(id, app())).toBe("erased");
    expect(await eraseDebrief("zzzzzzzzzzzzzzzz", app())).toBe("unknown");
    await shredded();
    expect(await traces(dir, [...SAMS, "Patel"])).toEqual([]);
    // A tombstone for a month, and after it nothing.
    const lies = async () => (await rowsOf(dir)).some(({ pk, sk }) => pk?.S === `debrief-${id}` && sk?.S === "item");
    expect(await lies()).toBe(true);
    await stack.clock.advance(32 * DAY);
    await quiet();
    expect(await lies()).toBe(false);
  });
});

test("R44 past its retention a debrief is found by nobody, and neither are its lines, mails or claims", async () => {
  await bothAnswer();
  await says(rae, "close");
  const questions = (await mails(jane))[0] as Message;
  const id = await debriefId();
  await stack.clock.advance(366 * DAY);
  await quiet();
  expect(await traces(dir, [...JANES, ...SAMS])).toEqual([]);
  expect(await archived(dir)).toBe(0);
  const heard = (await mails(jane)).length;
  // What comes to a debrief that is gone belongs to nothing, and leaves with the bucket's month.
  await reply(stack, { address: "late@elsewhere.example", displayName: "Late" }, questions, "plain", "1. 5, late.");
  await quiet();
  expect((await mails(jane)).length).toBe(heard);
  expect(await app().store.loadDebrief(id)).toBeUndefined();
  const rows = await rowsOf(dir);
  expect(rows.filter(({ pk }) => pk?.S?.startsWith("claim-"))).toEqual([]);
});
