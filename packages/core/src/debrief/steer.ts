/**
 * What the recruiter's commands make of a plan. Each command is a small function from draft to draft that tells
 * what changed, or what could not be done and what to say instead; what is so already is no change.
 */
import type { Instant } from "../clock.ts";
import { plainWords } from "../invite/people/plain-words.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import { samePerson } from "../mail/address.ts";
import type { Command } from "../reply/command/command.ts";
import type { Debrief } from "./debrief.ts";
import { change, type Draft, openQuestions, refuse, settle } from "./plan.ts";
import { addInterviewer, remove, replace, setCandidate, setInterviewers, swap, withMailbox } from "./steer-people.ts";
import { endsAt, sendAt, setEnd, setTime } from "./steer-time.ts";
import { postpone } from "./steer-waiting.ts";

/**
 * Applies the commands in the order typed, and a `go` when the rest has made the plan what it is. `at` is when they arrived:
 * "17:30" and "tomorrow" count from there.
 */
export function steer(debrief: Debrief, commands: Command[], maxParties: number, at: Instant): Draft {
  const started = debrief.status === "collecting" || debrief.status === "summarised";
  const questions = debrief.status === "draft" ? debrief.questions : [];
  const { interview, parties } = debrief;
  let draft: Draft = { interview, parties, questions, changes: [], refused: [] };
  const planned = debrief.status === "scheduled" || debrief.status === "draft" ? debrief.askAt : undefined;
  for (const command of commands) {
    if (command.type === "go" && !started) continue;
    draft =
      command.type === "wait" && !started
        ? postpone(draft, command.time, planned, at)
        : apply(draft, command, started, at);
  }
  const wasAsked = questions.some(({ about }) => about === "approval");
  if (!started && commands.some(({ type }) => type === "go")) draft = go(draft, wasAsked, planned, at);
  // A yes beside other words only agrees with them.
  if (commands.length === 1 && commands[0]?.type === "yes" && isUnanswered(draft, questions))
    draft = refuse(draft, { key: "yesAlone" });
  if (!started) return onceSettled({ ...draft, questions: openQuestions(draft, maxParties) });
  return draft.parties === parties ? draft : whileRunning(draft, debrief, maxParties);
}

/** People may still come and go while answers come in, within the same bounds (R29); after the summary they may not. */
function whileRunning(draft: Draft, debrief: Debrief, maxParties: number): Draft {
  const active = draft.parties.filter((party) => party.state !== "removed").length;
  const unchanged = { ...draft, parties: debrief.parties, changes: [] };
  if (debrief.status === "summarised") {
    return refuse(unchanged, { key: "membersFixed" });
  }
  return active > maxParties ? refuse(unchanged, { key: "mostPeople", most: maxParties }) : draft;
}

function apply(draft: Draft, command: Command, started: boolean, at: Instant): Draft {
  switch (command.type) {
    case "stop":
    case "close":
      return { ...draft, wants: command.type };
    case "yes":
      return approve(draft);
    case "go":
      return refuse(draft, OUT);
    case "choose":
      return choose(draft, command.option, started);
    case "swap":
      return swap(draft, started);
    case "candidateIs":
      return withMailbox(draft, command.person, (mailbox) => setCandidate(draft, mailbox, started));
    case "interviewersAre":
      return setInterviewers(draft, command.people, started);
    case "add":
      return withMailbox(draft, command.person, (mailbox) =>
        command.side === "candidate" ? setCandidate(draft, mailbox, started) : addInterviewer(draft, mailbox, started),
      );
    case "remove":
      return withMailbox(draft, command.person, (mailbox) => remove(draft, mailbox));
    case "replace":
      return withMailbox(draft, command.leaving, (leaving) =>
        withMailbox(draft, command.coming, (coming) => replace(draft, leaving, coming, started)),
      );
    case "at":
      return started ? refuse(draft, OUT) : setTime(draft, command.time, at);
    case "ended":
      return started ? refuse(draft, OUT) : setEnd(draft, command.time, at);
    case "roleIs":
    case "companyIs":
      return describe(draft, command.type === "roleIs" ? "role" : "company", command.text);
    default:
      // What asks for no other plan is seen to elsewhere (instructed.ts).
      return draft;
  }
}

const OUT = { key: "alreadyOut" } as const;

/**
 * "Go" sends the questions now; beside a time for it, then. To a plan that asked for a go it is the go: while there is
 * something to wait for, a time that was stated or the end of the interview, it agrees to the plan as it was read, and one
 * more sends the questions early.
 */
function go(draft: Draft, wasAsked: boolean, planned: Instant | undefined, at: Instant): Draft {
  const agreed = settle(draft, "approval");
  const { interview } = draft;
  const due = draft.askAt ?? (wasAsked ? (planned ?? interview.end) : undefined);
  if (due === undefined || due <= at) return sendAt(agreed, at, at);
  if (draft.askAt !== undefined) return agreed;
  return change(agreed, { key: "agreed", when: { at: due, zone: interview.timeZone } });
}

/** A yes agrees to what was asked; where only one answer was offered, it is that one. */
function approve(draft: Draft): Draft {
  const [question] = draft.questions;
  return question?.options.length === 1 ? choose(draft, 1, false) : settle(draft, "approval");
}

/** Nothing goes out while something is open, whatever was said about now. */
function onceSettled(draft: Draft): Draft {
  if (draft.questions.length === 0) return draft;
  const changes = draft.changes.map((told) =>
    told.key === "outNow" || told.key === "agreed" ? ({ key: "outOnceSettled" } as const) : told,
  );
  return { ...draft, changes };
}

function isUnanswered(draft: Draft, before: PlanQuestion[]): boolean {
  return before[0] !== undefined && draft.questions.includes(before[0]);
}

/** A number answers the one question that the plan mail showed, and never the next one, which nobody has seen. */
function choose(draft: Draft, option: number, started: boolean): Draft {
  const question = draft.chosenFrom ?? draft.questions[0];
  const chosen = question?.options[option - 1];
  if (!question || !chosen) return refuse(draft, { key: "noOption", number: option });
  if (draft.chosenFrom && question.about !== "interviewers") return refuse(draft, { key: "oneOption" });
  const rest = { ...draft, questions: draft.questions.filter((each) => each !== question), chosenFrom: question };
  if (chosen.key === "notAsked") return change(rest, chosen);
  if (chosen.key === "meeting" && chosen.at === undefined)
    return change(rest, { key: "meetingChosen", title: chosen.title });
  if ("at" in chosen && chosen.at !== undefined) return endsAt(rest, chosen.at);
  if (!("address" in chosen)) return rest;
  const { address, displayName } = chosen;
  const seated = draft.parties.find((party) => samePerson(party.mailbox.address, address))?.mailbox;
  const mailbox = seated ?? (displayName === undefined ? { address } : { address, displayName });
  if (question.about === "candidate") return setCandidate(rest, mailbox, started);
  // A yes about one of them says nothing about the next.
  return { ...addInterviewer(rest, mailbox, started), questions: rest.questions };
}

/** R30: what reaches a mail is one line of at most 80 characters without links. */
function describe(draft: Draft, what: "role" | "company", text: string): Draft {
  const words = plainWords(text);
  if (words === undefined || words === draft.interview[what]) return draft;
  return change({ ...draft, interview: { ...draft.interview, [what]: words } }, { key: `${what}Now`, said: words });
}
