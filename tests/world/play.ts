/** Plays the steps of a history on a world. */
import { holdDebrief } from "@debrief/core/inbox/erase";
import { answerOf, forwarded, replyTo } from "./mails.ts";
import { debriefOf, INTERVIEWS, peopleOf } from "./people.ts";
import type { Sent } from "./provider.ts";
import { read } from "./read.ts";
import type { Crash, Deed, Step } from "./steps.ts";
import { RECRUITERS, START, type World } from "./world.ts";

/** Plays one step and lets the queues settle. */
export async function play(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case "wait":
      return world.pass(step.milliseconds);
    case "rush":
      for (const deed of step.deeds) put(world, deed);
      return world.settled({ atOnce: true });
    case "erase": {
      const { interview, person } = step;
      const whom = person === undefined ? "everything" : peopleOf(interview)[person]?.address;
      if (whom) command(world, { recruiter: 0, interview, text: `forget ${whom}` });
      await world.settled();
      command(world, { recruiter: 0, interview, text: "yes" });
      return world.settled();
    }
    case "withdraw": {
      const { interview, person, yes } = step;
      put(world, { do: "answer", interview, person, reply: "forget", version: 0 });
      await world.settled();
      put(world, { do: "vouch", interview, person, yes });
      return world.settled();
    }
    case "hold":
      await world.ask((rooms) =>
        holdDebrief(debriefOf(RECRUITERS[step.recruiter] ?? "", step.interview), step.wanted, rooms),
      );
      return world.settled();
    case "read":
      return read(world, step);
    case "crash":
      return breakNext(world, step);
    case "redrive":
      world.redrive();
      return world.settled();
    default:
      put(world, step);
      return world.settled();
  }
}

/** Puts what a deed brings on the queues. */
function put(world: World, deed: Deed): void {
  switch (deed.do) {
    case "forward":
      world.mailIn(forwarded(deed, world), START, deed.verdict ? { dmarcVerdict: { status: deed.verdict } } : {});
      return;
    case "answer":
    case "stranger": {
      const who = peopleOf(deed.interview)[deed.person];
      const asked = who && lastTo(world, who.address, /^(questions|reminder|receipt|help)/);
      if (!asked) return;
      if (deed.do === "stranger") {
        const stranger = { from: "somebody@elsewhere.example", body: "1. 4, all was fine." };
        world.mailIn(replyTo(asked, stranger, world), asked.replyTo);
        return;
      }
      const spam = deed.reply === "spam" ? { spamVerdict: { status: "FAIL" } } : {};
      world.mailIn(answerOf(who, asked, deed, world), asked.replyTo, spam);
      return;
    }
    case "command":
      command(world, deed);
      return;
    case "vouch": {
      const person = deed.person === undefined ? RECRUITERS[0] : peopleOf(deed.interview)[deed.person]?.address;
      const asked = lastTo(world, person ?? "", /^(confirm|forget|doubt)/);
      if (asked) world.mailIn(replyTo(asked, { body: deed.yes ? "yes" : "no" }, world), asked.replyTo);
      return;
    }
    case "robot": {
      const told = lastTo(world, RECRUITERS[deed.recruiter] ?? "", OF_RECRUITER, deed.interview);
      const robot = { body: "stop\n\nI am away.", headers: ["Auto-Submitted: auto-replied"] };
      if (told) world.mailIn(replyTo(told, robot, world), told.replyTo);
      return;
    }
    case "redeliver":
      redeliver(world, deed);
      return;
    case "event": {
      const address = peopleOf(deed.interview)[deed.person]?.address ?? RECRUITERS[0];
      const mails = world.sent.filter(({ to }) => to === address);
      const about = mails[deed.pick % Math.max(1, mails.length)];
      for (let time = 0; about && time < deed.times; time++) world.publish(about, deed.type);
      return;
    }
  }
}

/** Calls to a service fail, from number `skip` from now on. */
function breakNext(world: World, { service, mishap, skip, times }: Crash): void {
  let number = -skip;
  world.breakBy((call) => {
    if (call.service !== service || (mishap.how === "stale" && call.name !== "Query")) return undefined;
    const hit = number >= 0 && number < times;
    number++;
    return hit ? mishap : undefined;
  });
}

/** The same notification once more (R7), or the same mail under a new id of the provider (R8). */
function redeliver(world: World, { pick, fresh }: Extract<Deed, { do: "redeliver" }>): void {
  const known = world.notifications[pick % Math.max(1, world.notifications.length)];
  if (known === undefined) return;
  const { receipt } = JSON.parse(known) as {
    receipt: { recipients: [string]; action: { objectKey: string }; spamVerdict: object; dmarcVerdict: object };
  };
  const source = world.objects.get(receipt.action.objectKey);
  const { spamVerdict, dmarcVerdict } = receipt;
  if (fresh && source) {
    world.mailIn(Buffer.from(source).toString(), receipt.recipients[0], { spamVerdict, dmarcVerdict });
  } else world.again(known);
}

/** Our mails to which a recruiter replies with commands, by the beginnings of their keys. */
const OF_RECRUITER = /^(plan|summary|notice|outcome)/;

/** A recruiter replies to the newest mail about an interview. */
function command(world: World, said: { recruiter: number; interview: number; text: string }): void {
  const told = lastTo(world, RECRUITERS[said.recruiter] ?? "", OF_RECRUITER, said.interview);
  if (told) world.mailIn(replyTo(told, { body: said.text }, world), told.replyTo);
}

/** The newest mail of a kind to somebody, of one interview if that matters. */
function lastTo(world: World, address: string, kind: RegExp, interview?: number): Sent | undefined {
  const candidate = interview === undefined ? "" : (INTERVIEWS[interview]?.candidate.name ?? "");
  return world.sent.findLast(
    ({ to, mail, subject, text }) => to === address && kind.test(mail) && `${subject} ${text}`.includes(candidate),
  );
}
