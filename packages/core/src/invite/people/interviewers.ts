/**
 * The interviewers of an invite (R33): whom the recruiter named, or whoever is left when the candidate and the bystanders
 * are taken away. Who may only have helped is asked about, never mailed.
 */
import { type Mailbox, samePerson } from "../../mail/address.ts";
import type { Invite, Reason } from "../invite.ts";
import type { PlanQuestion } from "../plan-question.ts";
import { isFreeMail } from "./free-mail.ts";
import { orgOf } from "./organisation.ts";
import { personName } from "./person-name.ts";
import { folded } from "./plain-words.ts";
import { askAmong, presentable, spoken } from "./presentable.ts";
import { mayCoordinate } from "./standing.ts";

/** Interviewers that one debrief asks at most. */
const MOST = 5;

export type FoundInterviewers = { asked: Mailbox[]; questions: PlanQuestion[]; reasons: Reason[] };

/** A name or address that the recruiter typed, and whom it means, if anybody. */
export type Told = { hint: string; one: Mailbox | undefined };

/** What speaks of the interviewers beside the people: whom the invite's own text names, and the company of the title. */
export type Side = { invite: Invite; recruiter: Mailbox; stated: Mailbox[]; company?: string | undefined };

/** The people who are not the candidate, but for those who may only have set the meeting up: they are asked about. */
export function findInterviewers(people: Mailbox[], candidate: Mailbox | undefined, side: Side): FoundInterviewers {
  const rest = people.filter(({ address }) => candidate === undefined || !samePerson(address, candidate.address));
  // An agency's colleague who sets a client's interview up and does not attend is no interviewer.
  const others = candidate ? rest.filter((one) => !onlyArranges(one, rest, side)) : rest;
  // Beyond a panel's size the recruiter must name them anyway.
  const few = others.length <= MOST_WEIGHED;
  const doubtful = few ? others.filter((one) => isInDoubt(one, others, candidate, side)) : [];
  const asked = others.filter((one) => !doubtful.includes(one));
  const questions = candidate ? questionsAbout(asked, doubtful, side.invite) : whetherAsked(doubtful);
  const reasons = candidate ? asked.map((one) => reasonFor(one, side)) : [];
  return { asked, questions, reasons };
}

/** Doubtful beside this candidate; while nobody knows the candidate, who may only have helped beside each who may be. */
function isInDoubt(one: Mailbox, others: Mailbox[], candidate: Mailbox | undefined, side: Side): boolean {
  if (candidate) return isDoubtful(one, others, side);
  const rest = without(others, one);
  return rest.length > 0 && rest.every((maybe) => mayOnlyHelp(one, without(others, maybe), side));
}

function without(people: Mailbox[], one: Mailbox): Mailbox[] {
  return people.filter((other) => other !== one);
}

function questionsAbout(asked: Mailbox[], doubtful: Mailbox[], { attendeesLeftOut = 0 }: Invite): PlanQuestion[] {
  if (asked.length === 0 && doubtful.length === 0) return [askAmong("interviewers", { key: "noInterviewer" })];
  const found = asked.length + attendeesLeftOut;
  if (found > MOST) return [askAmong("interviewers", { key: "tooManyInterviewers", found, most: MOST })];
  return whetherAsked(doubtful);
}

function whetherAsked(doubtful: Mailbox[]): PlanQuestion[] {
  if (doubtful.length > MOST_DOUBTS) {
    return [askAmong("interviewers", { key: "whoOf", people: doubtful.slice(0, 9).map(spoken) })];
  }
  return doubtful.map(
    (one): PlanQuestion => ({
      about: "interviewers",
      asks: { key: "wasInterviewer", who: spoken(one) },
      options: [
        { key: "askToo", ...presentable(one) },
        { key: "notAsked", who: spoken(one) },
      ],
    }),
  );
}

const MOST_WEIGHED = 20;
/** Yes-or-no questions that one plan asks. */
const MOST_DOUBTS = 3;

function reasonFor(one: Mailbox, { stated }: Side): Reason {
  return stated.includes(one)
    ? { about: one.address, reason: "interviewer: the invite names them as such", confidence: 0.9 }
    : { about: one.address, reason: "interviewer: in the invite and not the candidate", confidence: 0.8 };
}

/** The interviewers whom the recruiter named; a name that is nobody's, or the candidate's, is asked about. */
export function toldInterviewers(told: Told[], people: Mailbox[], candidate: Mailbox | undefined): FoundInterviewers {
  const everyone = told.flatMap(({ one }) => one ?? []);
  const asked = everyone.filter(
    (one, index) => everyone.findIndex(({ address }) => samePerson(address, one.address)) === index,
  );
  const questions: PlanQuestion[] = [];
  const unknown = told.find(({ one }) => one === undefined);
  if (unknown) {
    questions.push(askAmong("interviewers", { key: "interviewerUnknown", name: personName(unknown.hint) }));
  }
  const both = candidate && asked.find(({ address }) => samePerson(address, candidate.address));
  if (both) questions.push(askAmong("candidate", { key: "candidateTwice", who: spoken(both) }, people));
  const reasons = asked.map(({ address }) => ({
    about: address,
    reason: "interviewer: you said so",
    confidence: 0.99,
  }));
  return { asked: asked.filter((one) => one !== both), questions, reasons };
}

/**
 * Whether somebody beside other interviewers may be none: who may only have helped, a private or third company's address
 * among a company's, and whoever is missing where the invite lists its interviewers.
 */
function isDoubtful(one: Mailbox, others: Mailbox[], side: Side): boolean {
  const { invite, recruiter, stated, company } = side;
  const rest = without(others, one);
  if (rest.length === 0 || stated.includes(one)) return false;
  if (stated.length > 0 || mayOnlyHelp(one, others, side)) return true;
  const [elsewhere, colleagues] = byHouse(others, recruiter);
  if (colleagues.includes(one)) return false;
  // In-house the one from elsewhere helps.
  if (colleagues.length > elsewhere.length) return true;
  if (isFreeMail(one.address)) return without(elsewhere, one).some(({ address }) => !isFreeMail(address));
  const org = mainCompany(elsewhere, company, invite);
  return org !== undefined && orgOf(one.address) !== org;
}

/**
 * Whether somebody beside others may have set the meeting up, or listened: an organizer whom nobody lists as attending,
 * who arranges interviews, optional guests, and at a client's interview the recruiter's colleagues.
 */
function mayOnlyHelp(one: Mailbox, others: Mailbox[], { invite, recruiter, stated }: Side): boolean {
  if (stated.includes(one) || without(others, one).length === 0) return false;
  if (mayCoordinate(one)) return true;
  const listed = invite.attendees.find(({ address }) => address === one.address);
  if (listed?.role === "OPT-PARTICIPANT") return true;
  if (invite.organizer?.address === one.address && !listed) return true;
  const [elsewhere, colleagues] = byHouse(others, recruiter);
  return colleagues.includes(one) && elsewhere.length > 0 && elsewhere.length >= colleagues.length;
}

/** People from elsewhere, and the recruiter's colleagues. */
function byHouse(people: Mailbox[], recruiter: Mailbox): [elsewhere: Mailbox[], colleagues: Mailbox[]] {
  const isColleague = ({ address }: Mailbox): boolean =>
    !isFreeMail(recruiter.address) && orgOf(address) === orgOf(recruiter.address);
  return [people.filter((one) => !isColleague(one)), people.filter(isColleague)];
}

function onlyArranges(one: Mailbox, others: Mailbox[], { invite, recruiter, stated }: Side): boolean {
  if (invite.organizer?.address !== one.address || stated.includes(one) || isFreeMail(recruiter.address)) return false;
  const attends = invite.attendees.some(({ address }) => address === one.address);
  const org = orgOf(recruiter.address);
  return !attends && orgOf(one.address) === org && others.some(({ address }) => orgOf(address) !== org);
}

/** The company that interviews: the one that the title names, that organizes, or that most are from. */
function mainCompany(people: Mailbox[], company: string | undefined, { organizer }: Invite): string | undefined {
  const orgs = people.filter(({ address }) => !isFreeMail(address)).map(({ address }) => orgOf(address));
  const label = folded(company ?? "").replace(/[^a-z0-9]+/g, "");
  const named = orgs.find((org) => label !== "" && org.split(".")[0]?.replace(/-/g, "") === label);
  if (named !== undefined) return named;
  const organizing = organizer && orgs.find((org) => org === orgOf(organizer.address));
  if (organizing !== undefined) return organizing;
  const count = (org: string): number => orgs.filter((each) => each === org).length;
  const [most, next] = [...new Set(orgs)].sort((a, b) => count(b) - count(a));
  return most !== undefined && (next === undefined || count(most) > count(next)) ? most : undefined;
}
