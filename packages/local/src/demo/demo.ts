/**
 * The demo: one debrief from invite to summary in seconds, with real mail over SMTP and the real handlers. Each step
 * waits for the mail that must come; a mail that does not come is an error that says which step it was.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HOUR, later } from "@debrief/core/clock";
import { PermanentError } from "@debrief/core/errors";
import type { Message } from "@debrief/core/mail/message";
import { openClock } from "../clock.ts";
import {
  type Person,
  sampleCandidate,
  sampleInvite,
  sampleManager,
  sampleRecruiter,
} from "../mailbox/sample-invite.ts";
import { type LocalStack, startLocal } from "../stack.ts";
import { handOver, received, reply } from "./actors.ts";
import { candidateAnswers, managerAnswers } from "./answers.ts";
import { type Page, writePages } from "./pages.ts";

export type DemoOptions = {
  /** Everything is written under here; what an earlier run left is removed. */
  dir: string;
  /** Told before each step, in a sentence. */
  progress: (step: string) => void;
};

export type DemoResult = { mails: number; index: string; summary: string };

/** The story begins on a Tuesday at noon in Berlin, whatever day it is, so that its dates read well. */
const NOON = Date.parse("2026-11-24T11:00:00.000Z");

/** Plays the story. Throws PermanentError `demo.step_missing` naming the step whose mail did not come. */
export async function playDemo({ dir: given, progress }: DemoOptions): Promise<DemoResult> {
  const dir = resolve(given);
  await rm(dir, { recursive: true, force: true });
  const started = Date.now();
  const state = join(dir, "state");
  const clock = await openClock(state, () => NOON + (Date.now() - started));
  const stack = await startLocal({ dir: state, smtpPort: 0, httpPort: 0, clock, log: progress });
  try {
    return await play(stack, dir, progress);
  } finally {
    await stack.close();
  }
}

async function play(stack: LocalStack, dir: string, progress: (step: string) => void): Promise<DemoResult> {
  const pages: Page[] = [];
  const expectMail = async (step: string, person: Person, subject: RegExp): Promise<Message> => {
    await stack.settled();
    const page = await newestFor(stack, person, subject);
    if (!page)
      throw new PermanentError(
        "demo.step_missing",
        `The step "${step}" is missing: no such mail for ${person.address}.`,
      );
    pages.push({ ...page, step });
    return page.message;
  };

  progress("A recruiter forwards a Google invite");
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await expectMail("the plan", sampleRecruiter, /plan/i);

  progress("The plan came back; the clock jumps to the interview's end");
  await jumpToDue(stack);
  const toCandidate = await expectMail("questions to the candidate", sampleCandidate, /how was the interview/i);
  const toManager = await expectMail("questions to the hiring manager", sampleManager, /how was the interview/i);

  progress("The candidate answers inline under the quoted questions, as in Gmail");
  await stack.clock.advance(HOUR);
  await reply(stack, sampleCandidate, toCandidate, "gmail", { answers: candidateAnswers });
  await expectMail("a receipt for the candidate", sampleCandidate, /your answers arrived/i);

  progress("The hiring manager answers with numbered lines on top, as in Outlook");
  await stack.clock.advance(HOUR);
  await reply(stack, sampleManager, toManager, "outlook", managerAnswers);
  await expectMail("a receipt for the hiring manager", sampleManager, /your answers arrived/i);
  const summary = await expectMail("the 360° summary", sampleRecruiter, /both sides/i);

  progress("Both sides are in one summary");
  const index = await writePages(dir, pages);
  return { mails: pages.length, index, summary: summary.text ?? "" };
}

async function jumpToDue(stack: LocalStack): Promise<void> {
  const due = await stack.nextDue();
  if (due === undefined)
    throw new PermanentError("demo.step_missing", 'The step "the questions are due" is missing: nothing is due.');
  await stack.clock.jumpTo(later(due, 1));
}

/** The newest mail of that subject in a person's mailbox. */
async function newestFor(stack: LocalStack, person: Person, subject: RegExp): Promise<Omit<Page, "step"> | undefined> {
  const mails = await received(stack, person);
  const mail = mails.findLast(({ message }) => subject.test(message.subject));
  return mail && { person, ...mail };
}
