/**
 * The recruiter's reply, whatever stands in it: changes of the plan, and wishes about the debrief besides. One mail answers
 * all of it: a plan mail when only the plan was spoken of, else one that says what was done, what was not and why.
 */
import { DAY, type Instant, later } from "../clock.ts";
import type { Command } from "../reply/command/command.ts";
import { completeIfAll } from "./asking.ts";
import { holdUnclear, sendAnyway, sendCoaching } from "./coaching.ts";
import type { Debrief, Unconfirmed } from "./debrief.ts";
import type { Effect } from "./effect.ts";
import type { DebriefEvent } from "./event.ts";
import { steered } from "./planning.ts";
import { adjusted, askToForget, forget, holdRecord, note, releaseRecord, setLanguage } from "./steer-record.ts";
import { remindNow } from "./steer-reminders.ts";
import { wait } from "./steer-waiting.ts";
import type { Step } from "./step.ts";
import { stay } from "./step.ts";
import { begun, cannot, did, type Work } from "./work.ts";

type Reply = Extract<DebriefEvent, { type: "recruiterReplied" }>;

/** How long a question waits for its yes. */
const PATIENCE = 7 * DAY;

export function instructed(debrief: Debrief, event: Reply): Step {
  const { commands, at } = event;
  const confirmed = confirmedBy(commands, debrief.unconfirmed, at);
  const declined = debrief.unconfirmed.length > 0 && commands.some(({ type }) => type === "no");
  const wishes = commands.filter((command) => isWish(command, debrief));
  const plan = commands.filter((command) => !wishes.includes(command));
  // The yes was for what we asked; it approves nothing else.
  const planned = confirmed.length > 0 ? plan.filter(({ type }) => type !== "yes" && type !== "go") : plan;
  if (debrief.status === "closed" && wishes.length + confirmed.length === 0) return stay(debrief);
  // A question stands until the next reply, so that no later yes can be taken for its answer.
  const asked = debrief.unconfirmed.length > 0 ? { ...debrief, unconfirmed: [] } : debrief;
  if (asked.status !== "closed" && wishes.length + confirmed.length === 0 && !declined) return steered(asked, event);

  let work = begun(asked);
  if (declined) work = did(work, { key: "leftAsItIs" });
  for (const each of confirmed) {
    work = each.what === "forget" ? forget(work, each, at) : sendAnyway(work, each, at);
    if (each.what === "forget" && each.seat === undefined) return answered(work, event, []);
  }
  // Whatever ends the debrief comes last: what else was asked for in the same mail is done before.
  const ends = planned.some(({ type }) => type === "stop" || type === "close");
  if (!ends) work = replan(work, planned, at);
  for (const wish of wishes) work = heed(work, wish, confirmed, event);
  const erased = confirmed.some(({ what }) => what === "forget");
  if (ends && sendWaits(work, wishes)) {
    const rest = planned.filter(({ type }) => type !== "close" && type !== "stop");
    return answered(replan(cannot(work, { key: "closeWaits" }), rest, at), event, wishes);
  }
  if (ends || erased) work = replan(work, ends ? planned : [], at);
  return answered(work, event, wishes);
}

/** Whether what was to be sent still waits for a word: a closed debrief could not send it any more. */
function sendWaits({ debrief, questions }: Work, wishes: Command[]): boolean {
  if (debrief.status !== "summarised") return false;
  const asked = questions.length > 0 && debrief.unconfirmed.some(({ what }) => what === "send");
  return asked || wishes.some(({ type }) => type === "sendUnsure");
}

/** Before the questions are out, more time is a matter of the plan. */
function isWish({ type }: Command, { status }: Debrief): boolean {
  if (type === "wait") return status !== "draft" && status !== "scheduled";
  return WISHES.has(type);
}

const WISHES: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "status",
  "help",
  "export",
  "remind",
  "send",
  "sendUnsure",
  "sendAnyway",
  "note",
  "forget",
  "hold",
  "release",
  "language",
  "adjusted",
]);

/** A yes says yes to all that was asked; "send anyway" to what was to be sent. */
function confirmedBy(commands: Command[], unconfirmed: Unconfirmed[], at: Instant): Unconfirmed[] {
  const fresh = unconfirmed.filter((each) => later(each.at, PATIENCE) > at);
  const said = new Set(commands.map(({ type }) => type));
  if (said.has("no")) return [];
  if (said.has("yes")) return fresh;
  return said.has("sendAnyway") || said.has("go") ? fresh.filter(({ what }) => what === "send") : [];
}

function heed(work: Work, wish: Command, confirmed: Unconfirmed[], { at, draft, languages }: Reply): Work {
  switch (wish.type) {
    case "remind":
      return remindNow(work, wish.whom, at);
    case "wait":
      return wait(work, wish.time, at);
    case "send":
      return sendCoaching(work, wish.whom, wish.words, at, draft);
    case "sendUnsure":
      return holdUnclear(work);
    case "sendAnyway":
      return confirmed.some(({ what }) => what === "send") ? work : cannot(work, { key: "nothingWaits" });
    case "note":
      return note(work, wish.text, at);
    case "forget":
      // "Yes, forget everything" has been heard already.
      return confirmed.some(({ what }) => what === "forget") ? work : askToForget(work, wish.whom, at);
    case "hold":
      return holdRecord(work, at);
    case "release":
      return releaseRecord(work, at);
    case "language":
      return setLanguage(work, wish, languages);
    case "adjusted":
      return adjusted(work, wish, at);
    case "export":
      return did(work, { key: "exportAttached" });
    default:
      // The mail that answers shows how things stand, and what can be said.
      return work;
  }
}

/** The plan's part of the reply, folded in: its changes, its refusals, and its mails but the plan mail. */
function replan(work: Work, commands: Command[], at: Instant): Work {
  const { debrief } = work;
  if (debrief.status === "closed") return work;
  if (commands.length === 0 && debrief.status !== "draft" && debrief.status !== "scheduled") return work;
  const step = steered(debrief, { commands, notUnderstood: [], at });
  const told = step.effects.flatMap((effect) => (effect.mail === "plan" ? [effect] : []));
  return {
    ...work,
    debrief: step.debrief,
    effects: [...work.effects, ...step.effects.filter(({ mail }) => mail !== "plan")],
    done: [...work.done, ...told.flatMap(({ changes }) => changes)],
    refused: [...work.refused, ...told.flatMap(({ refused }) => refused)],
  };
}

function answered(work: Work, { notUnderstood, at }: Reply, wishes: Command[]): Step {
  const { debrief, effects, done, refused, questions } = work;
  const shows = (["help", "export"] as const).filter((what) => wishes.some(({ type }) => type === what));
  const outcome: Effect = {
    key: `outcome/${debrief.version + 1}`,
    seat: 0,
    mail: "outcome",
    done,
    refused,
    notUnderstood,
    questions,
    shows,
  };
  const step: Step = { debrief, effects: [outcome, ...effects] };
  return completeIfAll(step, at);
}
