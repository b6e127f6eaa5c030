/**
 * The recruiter's commands through the whole house, over SMTP and through the very handlers: typed as a reply to whatever
 * mail lies on top, in the clients that people use. Seen from outside: what lies in whose mailbox.
 */
import { DAY, HOUR, later } from "@debrief/core/clock";
import { ExportedDebrief } from "@debrief/core/debrief/export";
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import type { Style } from "./mailbox/client.ts";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { LocalStack } from "./stack.ts";

const rae = sampleRecruiter;
const jane = sampleCandidate;
const sam = sampleManager;

let stack: LocalStack;
let close: Tuesday["close"];
const log: string[] = [];

beforeAll(async () => {
  ({ stack, close } = await tuesday({ log: (line) => log.push(line) }));
});

afterAll(() => close?.());

/** A new interview on a working morning, and mailboxes as they were before it. */
async function story() {
  const last = (await received(stack, rae)).at(-1)?.message;
  if (last) await reply(stack, rae, last, "plain", "stop");
  await stack.settled();
  let hours = 1;
  while (!isMorning(later(stack.clock.now(), hours * HOUR))) hours++;
  await stack.clock.advance(hours * HOUR);
  const before = new Map<string, number>();
  for (const person of [rae, jane, sam]) before.set(person.address, (await received(stack, person)).length);
  const mails = async (person: Pick<Actor, "address">): Promise<Message[]> => {
    await stack.settled();
    return (await received(stack, person)).slice(before.get(person.address) ?? 0).map(({ message }) => message);
  };
  const newest = async (person: Pick<Actor, "address">): Promise<Message> => {
    const message = (await mails(person)).at(-1);
    if (!message) throw new Error(`${person.address} has no mail in this story.`);
    return message;
  };
  /** The recruiter answers the newest mail; returns what answers them. */
  const says = async (text: string, style: Style = "gmail"): Promise<Message> => {
    const count = (await mails(rae)).length;
    await reply(stack, rae, await newest(rae), style, text);
    const after = await mails(rae);
    expect(after.length - count, "one mail answers one reply").toBe(1);
    return after.at(-1) ?? (await newest(rae));
  };
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await stack.settled();
  return { mails, newest, says };
}

/** Nine in the morning of a Monday to Wednesday, in Berlin's winter. */
function isMorning(at: string): boolean {
  const day = new Date(at).getUTCDay();
  return new Date(at).getUTCHours() === 8 && day >= 1 && day <= 3;
}

async function asked(): Promise<Awaited<ReturnType<typeof story>>> {
  const told = await story();
  await told.says("go", "plain");
  return told;
}

async function summarised(): Promise<Awaited<ReturnType<typeof story>>> {
  const told = await asked();
  await reply(stack, jane, await told.newest(jane), "gmail", { answers: candidateAnswers });
  await reply(stack, sam, await told.newest(sam), "outlook", managerAnswers);
  expect((await told.newest(rae)).subject).toMatch(/^Both sides of/);
  return told;
}

describe("while answers come in", () => {
  test("status says how it stands, and help what can be said", async () => {
    const { says } = await asked();
    const status = await says("Hi, what's the status?", "outlook");
    expect(status.subject).toMatch(/^How it stands: /);
    expect(oneLine(status)).toMatch(/Jane Doe <jane\.doe@example\.com>, has not answered yet/);
    expect(oneLine(status)).toMatch(/the summary comes when all have answered, or on/);
    const help = await says("help", "apple");
    for (const word of ["remind", "wait 2 days", "export", "forget everything"]) expect(help.text).toContain(word);
  });

  test("remind writes to the silent alone, and says why it does not write to the others", async () => {
    const { says, mails, newest } = await asked();
    await reply(stack, jane, await newest(jane), "gmail", { answers: candidateAnswers });
    expect(oneLine(await says("remind Sam and Jane"))).toMatch(
      /Sam Patel was asked .* ago\. .*Jane Doe has answered already/,
    );
    await stack.clock.advance(5 * HOUR);
    const done = await says("remind everyone please");
    expect(oneLine(done)).toContain("Sam Patel is reminded now.");
    expect((await mails(sam)).map(({ subject }) => subject.split(":")[0])).toEqual([
      expect.stringMatching(/^How was/),
      "Still time",
    ]);
    // The question and the receipt, and nothing more.
    expect(await mails(jane)).toHaveLength(2);
    expect(oneLine(await says("erinnere Sam"))).toMatch(/Sam Patel was reminded/);
  });

  test("wait moves the reminders and the summary", async () => {
    const { says, mails } = await asked();
    const moved = await says("please wait 7 days");
    expect(oneLine(moved)).toMatch(/Everyone has until/);
    // Without it the summary would have come after a week.
    await stack.clock.advance(8 * DAY);
    expect((await mails(rae)).map(({ subject }) => subject.split(/[: ]/)[0])).not.toContain("No");
  });

  test("several in one mail, with changes of the plan among them, are answered by one", async () => {
    const { says } = await asked();
    const answer = await says(
      "role is Chef de Partie\nnote she has another offer\nwrite to Sam in German\nstatus",
      "apple",
    );
    const text = oneLine(answer);
    expect(text).toContain("The role is now “Chef de Partie”.");
    expect(text).toContain("Sam Patel will be written to in German.");
    expect(text).toMatch(/YOUR NOTES - she has another offer/);
  });

  test("R48 a note of the recruiter's reaches no party", async () => {
    const { says, mails, newest } = await asked();
    await says("note Marzipan is her favourite");
    await reply(stack, jane, await newest(jane), "gmail", { answers: candidateAnswers });
    await says("close");
    for (const person of [jane, sam])
      for (const mail of await mails(person)) expect(mail.text).not.toContain("Marzipan");
  });
});

describe("after the summary", () => {
  test("send mails the drafts, each to one side, without a word of the other", async () => {
    const { says, mails } = await summarised();
    const done = await says("send both");
    expect(oneLine(done)).toContain("The draft goes to Jane Doe now.");
    const [toJane, toSam] = [(await mails(jane)).at(-1), (await mails(sam)).at(-1)];
    for (const mail of [toJane, toSam]) {
      expect(mail?.subject).toMatch(/^For your next interview/);
      expect(mail?.to).toHaveLength(1);
    }
    expect(oneLine(toJane)).not.toMatch(/rambled|Kubernetes|nervous|Sam/);
    expect(oneLine(toSam)).not.toMatch(/froze|advertised|ten minutes late/);
    // Each text once: a second time only when the recruiter says so again.
    expect(oneLine(await says("send candidate"))).toMatch(/was sent this very text .*send anyway/);
    expect((await mails(jane)).filter(({ subject }) => subject.startsWith("For your next"))).toHaveLength(1);
    await says("send anyway", "plain");
    expect((await mails(jane)).filter(({ subject }) => subject.startsWith("For your next"))).toHaveLength(2);
  });

  test.each<Style>(["gmail", "outlook", "apple", "plain"])(
    "send with words beneath mails the words, from %s",
    async (style) => {
      const { says, newest } = await summarised();
      const words =
        "Hi Jane,\n\nyou were good on Tuesday. Two things for the next time:\n\n- begin with the result\n- stop after two minutes";
      await says(`please send this to the candidate:\n\n${words}\n\nBest,\nRae`, style);
      const mail = await newest(jane);
      for (const line of words.split("\n").filter((each) => each !== "")) expect(oneLine(mail)).toContain(line);
      expect(oneLine(mail)).not.toMatch(/A hurdle that showed|please send this/);
    },
  );

  test("a draft copied out of the summary and edited goes as it was edited", async () => {
    const { says, newest } = await summarised();
    const summary = (await newest(rae)).text ?? "";
    const draft = summary.slice(summary.search(/COACH THE CANDIDATE/i)).split(/\n\n\n/)[0] ?? "";
    expect(draft.split("\n").length).toBeGreaterThan(4);
    const edited = draft.replace(/^- /m, "- Just between us: ");
    await says(`send candidate\n\n${edited}`, "outlook");
    const mail = oneLine(await newest(jane));
    expect(mail).toContain("Just between us: ");
    expect(mail).not.toMatch(/COACH THE CANDIDATE/);
    expect(mail).toContain(oneLineOf(edited).slice(-60));
  });

  test("R48 words that repeat the other side are held back until the recruiter says them again", async () => {
    const { says, mails } = await summarised();
    const before = (await mails(jane)).length;
    const held = await says(
      "send candidate\n\nHi Jane, experience with Kubernetes in production was missing, they say.",
    );
    expect(held.subject).toMatch(/^One question about/);
    expect(await mails(jane)).toHaveLength(before);
    await says("yes, send anyway");
    expect(oneLine((await mails(jane)).at(-1))).toContain("Kubernetes in production");
  });

  test("R48 a note and commands beneath a send are kept and done, and never mailed", async () => {
    const { says, mails } = await summarised();
    const done = await says("send candidate\nnote called Jane, she is keen on Marzipan\nstatus\nexport", "outlook");
    expect(oneLine(done)).toMatch(/YOUR NOTES - called Jane, she is keen on Marzipan/);
    expect(done.attachments).toHaveLength(1);
    const toJane = (await mails(jane)).at(-1);
    expect(toJane?.subject).toMatch(/^For your next interview/);
    for (const mail of [...(await mails(jane)), ...(await mails(sam))]) expect(mail.text).not.toContain("Marzipan");
  });

  test("what a party writes back reaches the recruiter, and makes no new summary", async () => {
    const { says, newest, mails } = await summarised();
    await says("send candidate");
    const toJane = (await mails(jane)).length;
    await reply(
      stack,
      jane,
      await newest(jane),
      "apple",
      "Thank you Rae, this helps. Could we talk about it on Friday?",
    );
    const forwarded = await newest(rae);
    expect(forwarded.subject).toMatch(/^Jane Doe wrote back to your coaching mail/);
    expect(oneLine(forwarded)).toContain("Could we talk about it on Friday?");
    expect(oneLine(forwarded)).not.toContain("A hurdle that showed");
    expect(await mails(jane)).toHaveLength(toJane);
    expect((await mails(rae)).filter(({ subject }) => /summary of/.test(subject))).toEqual([]);
  });

  test("export brings the debrief as JSON, without a token", async () => {
    const { says } = await summarised();
    const mail = await says("note she has another offer\nexport");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/^debrief-[a-z2-7]{16}\.json$/),
    ]);
    const source = Buffer.from((await received(stack, rae)).at(-1)?.source ?? []).toString();
    const encoded = /filename="debrief-[^"]+"[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(source)?.[1] ?? "";
    const file = ExportedDebrief.parse(JSON.parse(Buffer.from(encoded, "base64").toString()));
    expect(file.parties.map(({ person }) => person.address)).toEqual([jane.address, sam.address]);
    expect(JSON.stringify(file)).toContain("I froze when I was asked to scale the queue");
    expect(file.notes.map(({ text }) => text)).toEqual(["she has another offer"]);
    expect(JSON.stringify(file)).not.toMatch(/[a-z0-9][fcy][a-z2-7]{38}/);
  });

  test("R51 forget asks first; after the yes nothing of theirs is shown any more", async () => {
    const { says, newest } = await summarised();
    const question = await says(`forget ${jane.address}`);
    expect(oneLine(question)).toMatch(/can’t be undone/);
    const erased = await says("yes");
    expect(oneLine(erased)).toMatch(/The candidate is erased/);
    const after = await says("export\nstatus");
    const source = Buffer.from((await received(stack, rae)).at(-1)?.source ?? []).toString();
    const decoded = [...source.matchAll(/\r?\n\r?\n([A-Za-z0-9+/=\r\n]{200,})/g)]
      .map(([, part = ""]) => Buffer.from(part, "base64").toString())
      .join("\n");
    for (const trace of ["jane.doe@example.com", "I froze when I was asked"]) {
      expect(decoded).not.toContain(trace);
      expect(after.text).not.toContain(trace);
    }
    expect(decoded).toContain("Kubernetes");
    expect((await newest(sam)).subject).toMatch(/^Thank you, your answers arrived/);
  });

  test("R51 forget everything leaves nobody and nothing, and a late reply of theirs changes nothing", async () => {
    const { says, newest, mails } = await summarised();
    const questions = (await mails(jane))[0];
    await says("forget everything");
    const erased = await says("yes, forget everything");
    expect(oneLine(erased)).toContain("Everything is erased.");
    expect(erased.text).not.toMatch(/Jane|Sam/);
    const [toRae, toJane] = [(await mails(rae)).length, (await mails(jane)).length];
    if (questions) await reply(stack, jane, questions, "gmail", "1. 5. One more thing, it was fine after all.");
    expect([(await mails(rae)).length, (await mails(jane)).length]).toEqual([toRae, toJane]);
    expect((await newest(rae)).subject).toBe(erased.subject);
  });
});

test("R56 nothing was put aside, and nothing was complained about", () => {
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});

/** The text of a mail with its line breaks as spaces. */
function oneLine(message: Message | undefined): string {
  return oneLineOf(message?.text ?? "");
}

function oneLineOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
