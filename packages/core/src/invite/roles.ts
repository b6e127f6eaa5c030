/**
 * Who is who in an invite: the candidate, the interviewers, the role and the company, each with its reason (R30, R33).
 * Where the evidence does not reach, a numbered question stands instead; nobody is mailed on a guess.
 */
import { domainOf, type Mailbox, samePerson } from "../mail/address.ts";
import { bystander } from "./bystanders.ts";
import { type Evidence, likelyCandidate } from "./candidate.ts";
import { isFreeMail } from "./free-mail.ts";
import { type Hints, readHints, whoIs } from "./hints.ts";
import { findInterviewers, type Told, toldInterviewers } from "./interviewers.ts";
import type { Attendee, Invite, PlanQuestion, Reason } from "./invite.ts";
import { folded, plainWords } from "./plain-words.ts";
import { askAmong, presentable, sameName, spoken } from "./presentable.ts";
import { type TitleFacts, titleFacts } from "./subject.ts";

export type RoleContext = {
  /** Who forwarded the invite: authenticated, and no party. */
  recruiter: Mailbox;
  /** The domain whose mail is ours; addresses there are no parties. */
  ownDomain: string;
  /** What the recruiter typed above the forward; empty when nothing. */
  note: string;
  /** Of the message that brought the invite. */
  subject: string;
};

export type Roles = {
  candidate?: Mailbox | undefined;
  /** While the candidate is unknown: everybody who may be a party, the candidate among them. */
  interviewers: Mailbox[];
  role?: string | undefined;
  company?: string | undefined;
  /** Empty when the plan can stand. */
  questions: PlanQuestion[];
  reasons: Reason[];
};

/** People of one invite that are kept at all; beyond that the recruiter must name them anyway. */
const MOST_PEOPLE = 20;

/** Total: any invite gives roles or questions. */
export function inferRoles(invite: Invite, context: RoleContext): Roles {
  const hints = readHints(context.note);
  const { people, reasons } = sortOut(invite, context);
  const title = invite.summary === "" ? context.subject : invite.summary;
  const facts = titleFacts(title);
  const told = hints.interviewers.slice(0, MOST_PEOPLE).flatMap((hint) => meant(hint, people) ?? []);
  const evidence: Evidence = {
    title,
    recruiter: context.recruiter,
    organizer: invite.organizer,
    interviewers: told.flatMap(({ one }) => one ?? []),
  };
  const candidate = toldCandidate(hints, people) ?? findCandidate(people, evidence);
  const interviewers =
    told.length > 0
      ? toldInterviewers(told, people, candidate.one)
      : findInterviewers(people, candidate.one, invite, context.recruiter);
  const named = candidate.one && withName(candidate.one, facts, interviewers.asked);
  const { role, company } = roleAndCompany(hints, facts, interviewers.asked, invite);
  return {
    candidate: named,
    interviewers: interviewers.asked.map(presentable).slice(0, MOST_PEOPLE),
    role: role?.words,
    company: company?.words,
    questions: [...candidate.questions, ...interviewers.questions],
    reasons: [
      ...candidate.reasons,
      ...interviewers.reasons,
      ...(role ? [{ about: "role", ...role }] : []),
      ...(company ? [{ about: "company", ...company }] : []),
      ...reasons,
    ].map(({ about, reason, confidence }) => ({ about, reason, confidence })),
  };
}

/** Whom a hint means; nothing when it names nobody and does not even look like a name: "the candidate is very keen". */
function meant(hint: string, people: Mailbox[]): Told | undefined {
  const one = whoIs(hint, people);
  return one || /\p{Lu}|@/u.test(hint) ? { hint, one } : undefined;
}

type Found = { one?: Mailbox | undefined; questions: PlanQuestion[]; reasons: Reason[] };

/** Everybody who may be a party, each person once, the organizer last; and why the others are not. */
function sortOut(invite: Invite, { recruiter, ownDomain }: RoleContext): { people: Mailbox[]; reasons: Reason[] } {
  const people: Mailbox[] = [];
  const reasons: Reason[] = [];
  const { organizer } = invite;
  const everybody: Attendee[] = [...invite.attendees, ...(organizer ? [organizer] : [])];
  for (const {
    address,
    displayName = address === organizer?.address ? organizer.displayName : undefined,
    ...rest
  } of everybody) {
    if (people.some((one) => samePerson(one.address, address)) || reasons.some(({ about }) => about === address))
      continue;
    const out = bystander({ address, displayName, ...rest }, recruiter, ownDomain);
    if (out) reasons.push({ about: address, reason: `left out: ${out.reason}`, confidence: out.confidence });
    else people.push(displayName === undefined ? { address } : { address, displayName });
  }
  return { people, reasons };
}

/** The candidate whom the recruiter named; a name that is nobody's is asked about. */
function toldCandidate({ candidate }: Hints, people: Mailbox[]): Found | undefined {
  const told = candidate === undefined ? undefined : meant(candidate, people);
  if (!told) return undefined;
  if (told.one) {
    const reasons = [{ about: told.one.address, reason: "candidate: you said so", confidence: 0.99 }];
    return { one: told.one, questions: [], reasons };
  }
  const name = plainWords(told.hint) ?? "that name";
  const text = `I could not find the address of “${name}” in the invite. Who is the candidate?`;
  return { questions: [askAmong("candidate", text, people)], reasons: [] };
}

function findCandidate(people: Mailbox[], evidence: Evidence): Found {
  const everybody = [...new Set([...people, ...evidence.interviewers])];
  const { chosen, votes } = likelyCandidate(everybody, evidence);
  const reasons = votes.map(({ one, reason, confidence }): Reason => {
    return { about: one.address, reason: `candidate: ${reason}`, confidence };
  });
  if (!chosen) return { questions: [askAmong("candidate", "Who is the candidate?", people)], reasons };
  const twins = people.filter((one) => one !== chosen.one && sameName(one, chosen.one));
  if (twins.length === 0) return { one: chosen.one, questions: [], reasons };
  const text = `${spoken(chosen.one)} is in the invite under more than one address. Which one is the candidate?`;
  return { questions: [askAmong("candidate", text, [chosen.one, ...twins])], reasons };
}

/** The candidate with the name that the title gives, when the calendar gave none and the title names nobody else. */
function withName(candidate: Mailbox, { names }: TitleFacts, interviewers: Mailbox[]): Mailbox {
  const strangers = names.filter(
    (name) => !interviewers.some((one) => sameName(one, { address: "", displayName: name })),
  );
  const [name] = strangers;
  if (candidate.displayName !== undefined || strangers.length !== 1 || name === undefined)
    return presentable(candidate);
  return { address: candidate.address, displayName: name };
}

type Stated = { words: string; reason: string; confidence: number };

function roleAndCompany(
  hints: Hints,
  facts: TitleFacts,
  interviewers: Mailbox[],
  invite: Invite,
): { role?: Stated | undefined; company?: Stated | undefined } {
  const told = (words: string): Stated => ({ words, reason: "you said so", confidence: 0.99 });
  const titled = (words: string): Stated => ({ words, reason: "named in the title", confidence: 0.8 });
  const employers = [...interviewers, ...(invite.organizer ? [invite.organizer] : [])].filter(
    ({ address }) => !isFreeMail(address),
  );
  // "Acme" among the words of the title, and somebody at acme.example: that is the company.
  const labels = new Set(employers.flatMap(({ address }) => domainOf(address).split(".")));
  const confirmed = facts.others.find((words) => labels.has(folded(words).replace(/[^a-z0-9]+/g, "")));
  const company = facts.company ?? confirmed;
  return {
    role: hints.role ? told(hints.role) : facts.role ? titled(facts.role) : undefined,
    company: hints.company ? told(hints.company) : company ? titled(company) : undefined,
  };
}
