/**
 * What the recruiter's commands make of a plan. Each command is a small function from draft to draft that says in one
 * sentence what changed, or what could not be done and what to say instead.
 */
import { DAY, type Instant, later } from "../clock.ts";
import type { PlanQuestion } from "../invite/invite.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import type { Command, Person, WallClockTime } from "../reply/command.ts";
import { atWallClock, formatInZone, wallClock } from "../zone.ts";
import { type Debrief, nameOf, type Party } from "./debrief.ts";
import { type Draft, openQuestions, withPerson } from "./plan.ts";

/** Applies the commands in the order typed. `at` is when they arrived: "17:30" and "tomorrow" count from there. */
export function steer(debrief: Debrief, commands: Command[], maxParties: number, at: Instant): Draft {
  const started = debrief.status === "collecting" || debrief.status === "summarised";
  const questions = debrief.status === "draft" ? debrief.questions : [];
  const { interview, parties } = debrief;
  let draft: Draft = { interview, parties, questions, changes: [], notUnderstood: [] };
  for (const command of commands) draft = apply(draft, command, started, at);
  if (!started) return { ...draft, questions: openQuestions(draft, maxParties) };
  return draft.parties === parties ? draft : whileRunning(draft, debrief, maxParties);
}

/** People may still come and go while answers come in, within the same bounds (R29); after the summary they may not. */
function whileRunning(draft: Draft, debrief: Debrief, maxParties: number): Draft {
  const active = draft.parties.filter((party) => party.state !== "removed").length;
  const unchanged = { ...draft, parties: debrief.parties, changes: [] };
  if (debrief.status === "summarised") {
    return refuse(unchanged, "The summary is written, so nobody can join or leave any more.");
  }
  return active > maxParties ? refuse(unchanged, `At most ${maxParties} people are asked.`) : draft;
}

function apply(draft: Draft, command: Command, started: boolean, at: Instant): Draft {
  switch (command.type) {
    case "stop":
    case "close":
      return { ...draft, wants: command.type };
    case "yes":
      return settle(draft, "approval");
    case "go":
      return started ? refuse(draft, "The questions are out already.") : sendAt(settle(draft, "approval"), at, at);
    case "choose":
      return choose(draft, command.option);
    case "swap":
      return swap(draft, started);
    case "candidateIs":
      return withMailbox(draft, command.person, (mailbox) => setCandidate(draft, mailbox, started));
    case "interviewersAre":
      return setInterviewers(draft, command.people);
    case "add":
      return withMailbox(draft, command.person, (mailbox) =>
        command.side === "candidate" ? setCandidate(draft, mailbox, started) : addInterviewer(draft, mailbox),
      );
    case "remove":
      return withMailbox(draft, command.person, (mailbox) => remove(draft, mailbox));
    case "at":
      return started ? refuse(draft, "The questions are out already.") : setTime(draft, command.time, at);
    case "roleIs":
      return change(
        { ...draft, interview: { ...draft.interview, role: plain(command.text) } },
        `The role is now “${plain(command.text)}”.`,
      );
    case "companyIs":
      return change(
        { ...draft, interview: { ...draft.interview, company: plain(command.text) } },
        `The company is now “${plain(command.text)}”.`,
      );
    case "no":
    case "status":
    case "help":
      // The plan mail that answers every reply shows how things stand and what can be said.
      return draft;
  }
}

function choose(draft: Draft, option: number): Draft {
  const [question, ...others] = draft.questions;
  const chosen = question?.options[option - 1];
  if (!question || !chosen) return refuse(draft, `There is no option ${option}.`);
  const rest = { ...draft, questions: others };
  if (chosen.at !== undefined) return endsAt(rest, chosen.at);
  if (chosen.address === undefined) return change(rest, chosen.text);
  const { address } = chosen;
  const mailbox = draft.parties.find((party) => samePerson(party.mailbox.address, address))?.mailbox ?? { address };
  return question.about === "candidate" ? setCandidate(rest, mailbox, false) : addInterviewer(rest, mailbox);
}

/** A choice of time says when the interview ends; the questions follow from it as from any invite. */
function endsAt(draft: Draft, end: Instant): Draft {
  const { start, timeZone } = draft.interview;
  const began = start !== undefined && start <= end ? start : undefined;
  const sameDay = began !== undefined && Date.parse(end) - Date.parse(began) < DAY;
  const interview = { ...draft.interview, start: sameDay ? began : undefined, end };
  return change({ ...draft, interview, askAt: undefined }, `The interview ends ${formatInZone(end, timeZone)}.`);
}

function swap(draft: Draft, started: boolean): Draft {
  const active = draft.parties.filter((party) => party.state !== "removed");
  const candidate = active.find((party) => party.side === "candidate");
  const [interviewer, ...others] = active.filter((party) => party.side === "interviewer");
  if (started) return refuse(draft, "The questions are out already, so the two cannot be swapped any more.");
  if (!candidate || !interviewer || others.length > 0) {
    return refuse(draft, "“swap” needs one candidate and one interviewer; say “candidate is …” instead.");
  }
  const parties = draft.parties.map((party): Party => {
    if (party === candidate) return { ...party, side: "interviewer" };
    return party === interviewer ? { ...party, side: "candidate" } : party;
  });
  const sentence = `${nameOf(interviewer.mailbox)} is now the candidate, ${nameOf(candidate.mailbox)} the interviewer.`;
  return change(settle({ ...draft, parties }, "candidate"), sentence);
}

function setCandidate(draft: Draft, mailbox: Mailbox, started: boolean): Draft {
  const seated = draft.parties.find((party) => samePerson(party.mailbox.address, mailbox.address));
  if (started && seated?.side === "interviewer" && seated.state !== "removed") {
    return refuse(draft, `${nameOf(mailbox)} was asked as an interviewer already.`);
  }
  const parties = draft.parties.map((party) =>
    party.side === "candidate" && party !== seated ? removed(party) : party,
  );
  return change(
    settle({ ...draft, parties: withPerson(parties, mailbox, "candidate") }, "candidate"),
    `${nameOf(mailbox)} is the candidate.`,
  );
}

function addInterviewer(draft: Draft, mailbox: Mailbox): Draft {
  const parties = withPerson(draft.parties, mailbox, "interviewer");
  return change(settle({ ...draft, parties }, "interviewers"), `${nameOf(mailbox)} is asked as an interviewer.`);
}

function setInterviewers(draft: Draft, persons: Person[]): Draft {
  const mailboxes = persons.map((person) => resolve(draft, person)).filter((mailbox) => mailbox !== undefined);
  if (mailboxes.length < persons.length) {
    return refuse(draft, "Not every interviewer is known by name; please give their addresses.");
  }
  const stays = (party: Party): boolean => mailboxes.some(({ address }) => samePerson(address, party.mailbox.address));
  let parties = draft.parties.map((party) => (party.side === "interviewer" && !stays(party) ? removed(party) : party));
  for (const mailbox of mailboxes) parties = withPerson(parties, mailbox, "interviewer");
  const names = mailboxes.map(nameOf).join(", ");
  return change(settle({ ...draft, parties }, "interviewers"), `The interviewers are ${names}.`);
}

function remove(draft: Draft, mailbox: Mailbox): Draft {
  const leaving = draft.parties.find(
    (party) => party.state !== "removed" && samePerson(party.mailbox.address, mailbox.address),
  );
  if (!leaving) return refuse(draft, `${nameOf(mailbox)} is not part of this debrief.`);
  const parties = draft.parties.map((party) => (party === leaving ? removed(party) : party));
  return change({ ...draft, parties }, `${nameOf(leaving.mailbox)} is not asked.`);
}

/** Whoever answered stays: what somebody said is not unsaid by leaving the plan. */
function removed(party: Party): Party {
  return party.state === "answered" ? party : { ...party, state: "removed", remindAt: undefined };
}

function setTime(draft: Draft, time: WallClockTime, at: Instant): Draft {
  const zone = draft.interview.timeZone;
  const on = (day: { year: number; month: number; day: number }): Instant =>
    atWallClock({ year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute }, zone);
  if (time.date !== undefined) {
    const [year = 0, month = 0, day = 0] = time.date.split("-").map(Number);
    const exists = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(time.date);
    return exists ? sendAt(draft, on({ year, month, day }), at) : refuse(draft, `“${time.date}” is no date.`);
  }
  const wanted = on(wallClock(later(at, (time.inDays ?? 0) * DAY), zone));
  // A bare time that has passed today means tomorrow's.
  const passed = time.inDays === undefined && wanted < at;
  return sendAt(draft, passed ? on(wallClock(later(at, DAY), zone)) : wanted, at);
}

function sendAt(draft: Draft, wanted: Instant, at: Instant): Draft {
  const askAt = wanted < at ? at : wanted;
  // Where the calendar gave no end this is the best that is known; where it gave one, it stands.
  const interview = draft.interview.end === undefined ? { ...draft.interview, end: askAt } : draft.interview;
  const when = askAt === at ? "now" : formatInZone(askAt, interview.timeZone);
  return change(settle({ ...draft, askAt, interview }, "time"), `The questions go out ${when}.`);
}

function change(draft: Draft, sentence: string): Draft {
  return { ...draft, changes: [...draft.changes, sentence] };
}

function refuse(draft: Draft, sentence: string): Draft {
  return { ...draft, notUnderstood: [...draft.notUnderstood, sentence] };
}

function settle(draft: Draft, about: PlanQuestion["about"]): Draft {
  return { ...draft, questions: draft.questions.filter((question) => question.about !== about) };
}

function withMailbox(draft: Draft, person: Person, use: (mailbox: Mailbox) => Draft): Draft {
  const mailbox = resolve(draft, person);
  if (mailbox) return use(mailbox);
  const said = "name" in person ? person.name : person.mailbox.address;
  return refuse(draft, `“${said}” is nobody in this debrief; please give an address.`);
}

/** A mailbox as given, or the one party whose name or first name it is. */
function resolve(draft: Draft, person: Person): Mailbox | undefined {
  if ("mailbox" in person) {
    const seated = draft.parties.find((party) => party.mailbox.address === person.mailbox.address);
    return person.mailbox.displayName === undefined && seated ? seated.mailbox : person.mailbox;
  }
  const wanted = person.name.toLowerCase();
  const matches = draft.parties.filter(({ mailbox }) => {
    const name = mailbox.displayName?.toLowerCase();
    return name === wanted || name?.split(" ").includes(wanted) === true;
  });
  return matches.length === 1 ? matches[0]?.mailbox : undefined;
}

/** R30: what reaches a mail is one line of at most 80 characters without links. */
function plain(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
}
