/** Checks of the mails that left: to whom, how many, and with what in them. */
import { DAY, later } from "@debrief/core/clock";
import { OUTBOUND_PER_DAY } from "@debrief/core/debrief/effect";
import { glanceAt } from "../glance.ts";
import type { Check } from "../invariants.ts";
import { EVERYBODY, isRecruiter, peopleOf } from "../people.ts";
import type { Sent } from "../provider.ts";
import type { World } from "../world.ts";
import { fail } from "./fail.ts";

export const checks: Record<string, (world: World) => Check> = {
  "R29 only those who were approved are written to": approved,
  "R48 nothing of one party stands in a mail to another": sealed,
  "R20 no party gets more than its share in a day": withinCaps,
  "R36 a mail goes out once": once,
  "R17 what a machine wrote is not answered": machinesUnanswered,
  "R21 nobody who has left is written to": silentAfterLeaving,
  "R43 each summary goes out once, and none is missing": summaries,
};

/** The people of a plan that stands, at most six at a time, and the recruiter. */
function approved(): Check {
  const known = new Map<string, Set<string>>();
  return {
    move({ key, after }) {
      const glance = glanceAt(after);
      if (!glance) return;
      const allowed = known.get(key) ?? new Set([glance.recruiter]);
      known.set(key, allowed);
      if (glance.status === "draft") return;
      const active = glance.parties.filter(({ state }) => state !== "removed");
      if (active.length > 6) fail(`${key} has ${active.length} parties`);
      for (const { address } of active) allowed.add(address);
    },
    mail({ item, to, mail }) {
      const allowed = item.startsWith("desk-") ? isRecruiter(to) : known.get(item)?.has(to);
      if (!allowed) fail(`${mail} went to ${to}`);
    },
  };
}

function sealed({ sent }: World): Check {
  return {
    mail({ mail, to, subject, text, html, replyTo }) {
      const content = `${subject}\n${text}\n${html}`;
      for (const { address, canary, name } of isRecruiter(to) ? [] : EVERYBODY) {
        if (address === to) continue;
        if (content.includes(canary)) fail(`${mail} to ${to} holds words of ${name}`);
        if (content.includes(address)) fail(`${mail} to ${to} holds the address of ${name}`);
      }
      for (const other of sent.slice(-20)) {
        const token = other.to !== to && other.replyTo !== replyTo ? other.replyTo : "";
        if (token.length > 40 && content.includes(token)) fail(`${mail} to ${to} holds the token of ${other.to}`);
      }
    },
  };
}

/** Mails that answer a mail; what is sent once in a debrief anyway does not count. */
function withinCaps({ sent }: World): Check {
  return {
    end() {
      for (const { address } of EVERYBODY) {
        const chatter = firstOfEach(
          sent.filter(({ to, mail }) => to === address && !/^(questions|closing)/.test(mail)),
        );
        for (const { at, item } of chatter) {
          const day = chatter.filter((other) => other.item === item && other.at >= at && other.at < later(at, DAY));
          if (day.length > OUTBOUND_PER_DAY)
            fail(`${address} got ${day.length} in a day: ${day.map(({ mail }) => mail)}`);
        }
      }
    },
  };
}

/** Without the copies that R36 allows. */
function firstOfEach(mails: Sent[]): Sent[] {
  const known = new Set<string>();
  return mails.filter(({ item, mail, life }) => {
    const key = `${item} ${mail} ${life}`;
    return !known.has(key) && known.add(key);
  });
}

/** Once more for each time that the provider's yes was lost before it was marked. */
function once({ lostMarks }: World): Check {
  const times = new Map<string, number>();
  return {
    mail({ item, mail, life }) {
      const key = `${item} ${mail}`;
      const count = (times.get(`${key} ${life}`) ?? 0) + 1;
      times.set(`${key} ${life}`, count);
      if (count > 1 + (lostMarks.get(key) ?? 0)) fail(`${key} went out ${count} times`);
    },
  };
}

function machinesUnanswered(): Check {
  return {
    step(step, fresh) {
      if (step.do === "robot" && fresh.some(({ mail }) => /^(outcome|help|plan)/.test(mail)))
        fail(`a recruiter's machine was answered with ${fresh.map(({ mail }) => mail)}`);
      if (step.do !== "answer" || (step.reply !== "away" && step.reply !== "machine" && step.reply !== "list")) return;
      const address = peopleOf(step.interview)[step.person]?.address;
      const answer = fresh.find(({ to, mail }) => to === address && /^(receipt|help|confirm)/.test(mail));
      if (answer) fail(`${answer.mail} answers it`);
    },
  };
}

/** After a bounce, a complaint, a refusal, a stop or a cancellation, until that person writes again. */
function silentAfterLeaving(): Check {
  const gone = new Set<string>();
  const askers = new Set<string>();
  let answered: Sent[] = [];
  return {
    move({ key, after }) {
      const glance = glanceAt(after);
      if (!glance) return;
      const ended = glance.status === "closed" && glance.because !== "closed";
      for (const { address, state } of glance.parties) {
        if (ended || ["declined", "unreachable", "removed"].includes(state)) gone.add(`${key} ${address}`);
        else gone.delete(`${key} ${address}`);
      }
    },
    mail(sent) {
      const { item, to, mail } = sent;
      if (!gone.has(`${item} ${to}`)) return;
      // Whoever asks about their data has written again, and is answered wherever they stand; nobody else is.
      if (/^(forget|forgotten|hold|data|nothing)_/.test(mail)) answered.push(sent);
      else fail(`${mail} went to ${to}`);
    },
    step(step) {
      for (const each of step.do === "rush" ? step.deeds : [step]) {
        const asked = each.do === "withdraw" || (each.do === "answer" && ["forget", "data"].includes(each.reply));
        if (asked) askers.add(peopleOf(each.interview)[each.person]?.address ?? "");
      }
      const unasked = answered.find(({ to }) => !askers.has(to));
      if (unasked) fail(`${unasked.mail} went to ${unasked.to}, who never asked`);
      answered = [];
    },
  };
}

/** One for each version; a debrief that was completed has one, unless it was erased while it waited to leave. */
function summaries({ sent }: World): Check {
  const lives = new Map<string, number>();
  const due = new Map<string, string>();
  return {
    move({ key, before, after }) {
      const [was, is] = [glanceAt(before), glanceAt(after)];
      if (was?.status === "closed" && is && is.status !== "closed") lives.set(key, (lives.get(key) ?? 1) + 1);
      const life = `${key} ${lives.get(key) ?? 1}`;
      if (is?.status === "summarised" && was?.status !== "summarised") due.set(life, key);
      if (is?.title === "") due.delete(life);
    },
    end() {
      for (const [life, key] of due) {
        const versions = firstOfEach(sent.filter((mail) => `${mail.item} ${mail.life}` === life))
          .filter(({ mail }) => mail.startsWith("summary_"))
          .map(({ mail }) => Number(mail.slice("summary_".length)));
        if (versions.length === 0) fail(`${key} was completed, and its summary is missing`);
        const expected = versions.map((_, index) => index + 1);
        if (versions.sort((a, b) => a - b).join() !== expected.join()) fail(`${key} has the summaries ${versions}`);
      }
    },
  };
}
