/**
 * Who is who in an invite: the candidate, the interviewers, the role and the company, each with its reason (R30, R33).
 * Where the evidence does not reach, a numbered question stands instead; nobody is mailed on a guess.
 */
import { domainOf, localPartOf, type Mailbox, samePerson } from "../../mail/address.ts";
import type { Attendee, Invite, Reason } from "../invite.ts";
import type { PlanQuestion } from "../plan-question.ts";
import { peopleInText } from "../prose/people-in-text.ts";
import { bystander } from "./bystanders.ts";
import { type Evidence, kinship, likelyCandidate } from "./candidate.ts";
import { isFreeMail } from "./free-mail.ts";
import { type Hints, nameWords, readHints, whoIs } from "./hints.ts";
import { findInterviewers, type Told, toldInterviewers } from "./interviewers.ts";
import { orgOf } from "./organisation.ts";
import { nameIn, personName } from "./person-name.ts";
import { folded, plainWords } from "./plain-words.ts";
import { askAmong, presentable, sameName, spoken } from "./presentable.ts";
import { statedFacts } from "./stated.ts";
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
  const sorted = sortOut(invite, context);
  const absent = hints.absent.flatMap((hint) => listedAs(hint, sorted.people) ?? []);
  const invited = sorted.people.filter((one) => !absent.includes(one));
  const reasons = [
    ...sorted.reasons,
    ...absent.map(({ address }) => ({ about: address, reason: "left out: you said so", confidence: 0.95 })),
  ];
  const chosen = toldParties(hints, invited);
  const people = chosen.people;
  const stated = statedFacts(invite.description);
  const title = invite.summary === "" ? context.subject : invite.summary;
  const facts = titleFacts(title);
  // "Rae Roe (CEO)" below the note is the recruiter's signature.
  const told = hints.interviewers
    .slice(0, MOST_PEOPLE)
    .filter((hint) => whoIs(hint, [context.recruiter])?.address !== context.recruiter.address)
    .flatMap((hint) => meant(hint, people) ?? []);
  // "Sam Fox (Interviewer)" says it in the name.
  const tagged = people.filter(({ displayName }) => readHints(displayName ?? "").interviewers.length > 0);
  const statedInterviewers = [...tagged, ...stated.interviewers.flatMap((hint) => listedAs(hint, people) ?? [])];
  const company = hints.company ?? stated.company ?? companyOf(facts, people, invite);
  const evidence: Evidence = {
    title,
    names: facts.names,
    // "Interview Jane", "Jane D. – onsite"
    firstNames: facts.others.map((words) => words.replace(/ \p{Lu}\.?$/u, "")).filter((words) => !words.includes(" ")),
    company,
    recruiter: context.recruiter,
    organizer: invite.organizer,
    interviewers: told.flatMap(({ one }) => one ?? []),
    statedInterviewers,
    stated: statedCandidate(stated.candidate, people),
    chairs: new Set(invite.attendees.flatMap(({ role, address }) => (role === "CHAIR" ? address : []))),
  };
  const candidate = toldCandidate(hints, people) ?? findCandidate(people, evidence);
  const interviewers =
    told.length > 0
      ? toldInterviewers(told, people, candidate.one)
      : findInterviewers(people, candidate.one, {
          invite,
          recruiter: context.recruiter,
          stated: chosen.named.length > 0 ? people : statedInterviewers,
          company,
        });
  const shown =
    candidate.one && withName(candidate.one, [hints.candidate, stated.candidate, ...facts.names], interviewers.asked);
  const role = statement(hints.role, stated.role, facts.role);
  const employer = statement(hints.company, stated.company, company);
  return {
    candidate: shown,
    interviewers: interviewers.asked.map(presentable).slice(0, MOST_PEOPLE),
    role: role?.words,
    company: employer?.words,
    questions: [
      ...chosen.questions,
      ...candidate.questions,
      ...(chosen.questions.length > 0 ? [] : interviewers.questions),
    ],
    reasons: [
      ...candidate.reasons,
      ...interviewers.reasons,
      ...(role ? [{ about: "role", ...role }] : []),
      ...(employer ? [{ about: "company", ...employer }] : []),
      ...chosen.reasons,
      ...reasons,
    ].map(({ about, reason, confidence }) => ({ about, reason, confidence })),
  };
}

type Chosen = { people: Mailbox[]; named: Mailbox[]; questions: PlanQuestion[]; reasons: Reason[] };

/** "Debrief Jane and Sam": only they are asked. A name that is nobody's is asked about. */
function toldParties({ parties, candidate, interviewers }: Hints, people: Mailbox[]): Chosen {
  const found = parties.map((hint) => ({ hint, one: whoIs(hint, people) }));
  const unknown = found.find(({ one, hint }) => one === undefined && nameWords(hint).length > 0);
  const named = found.flatMap(({ one }) => one ?? []);
  if (parties.length === 0 || (unknown && named.length === 0 && !/ |@/.test(unknown.hint)))
    return { people, named: [], questions: [], reasons: [] };
  const name = personName(unknown?.hint);
  const questions = unknown ? [askAmong("interviewers", { key: "partyUnknown", name })] : [];
  if (named.length === 0) return { people, named, questions, reasons: [] };
  const sided = [candidate ?? "", ...interviewers].flatMap((hint) => (hint === "" ? [] : (whoIs(hint, people) ?? [])));
  const kept = [...named, ...sided].filter(
    (one, index, all) => all.findIndex(({ address }) => samePerson(address, one.address)) === index,
  );
  const left = people.filter((one) => !kept.some(({ address }) => samePerson(address, one.address)));
  const reasons = left.map(({ address }) => ({
    about: address,
    reason: "left out: you named others",
    confidence: 0.95,
  }));
  return { people: kept, named, questions, reasons };
}

/** Whom the invite's text, or the tag in a name ("Jane Doe (Candidate)"), says to be the candidate. */
function statedCandidate(words: string | undefined, people: Mailbox[]): Evidence["stated"] {
  const tagged = people.find(({ displayName }) => readHints(displayName ?? "").candidate !== undefined);
  if (words === undefined) return tagged && { words: tagged.displayName ?? "", one: tagged };
  return { words, one: listedAs(words, people), elsewhere: peopleInText(words, 1)[0] };
}

/** The one of these people whom words name, and nobody from outside the invite. */
function listedAs(words: string, people: Mailbox[]): Mailbox | undefined {
  const one = whoIs(words, people);
  return one && people.find(({ address }) => samePerson(address, one.address));
}

/** Whom a hint means; nothing when it names nobody and does not even look like a name: "the candidate is very keen". */
function meant(hint: string, people: Mailbox[]): Told | undefined {
  const one = whoIs(hint, people);
  return one || /\p{Lu}|@/u.test(hint) ? { hint, one } : undefined;
}

type Found = { one?: Mailbox | undefined; questions: PlanQuestion[]; reasons: Reason[] };

/** Everybody who may be a party, each person once, the organizer last; and why the others are not. */
function sortOut(invite: Invite, { recruiter, ownDomain }: RoleContext): { people: Mailbox[]; reasons: Reason[] } {
  const { organizer } = invite;
  const seen = new Set<string>();
  const people: Mailbox[] = [];
  const reasons: Reason[] = [];
  const everybody: Attendee[] = [...invite.attendees, ...(organizer ? [organizer] : [])];
  for (const listed of everybody) {
    const { address } = listed;
    const person = `${localPartOf(address).replace(/(?!^)\+.*$/, "")}@${domainOf(address)}`;
    if (seen.has(person)) continue;
    seen.add(person);
    const displayName = listed.displayName ?? (address === organizer?.address ? organizer.displayName : undefined);
    const out = bystander({ ...listed, displayName }, recruiter, ownDomain);
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
  const asks = { key: "candidateUnknown", name: nameIn(told.hint) } as const;
  return { questions: [askAmong("candidate", asks, people)], reasons: [] };
}

function findCandidate(people: Mailbox[], evidence: Evidence): Found {
  const everybody = [...new Set([...people, ...evidence.interviewers])];
  const { chosen, votes, stranger } = likelyCandidate(everybody, evidence);
  const reasons = votes.map(({ one, reason, confidence }): Reason => {
    return { about: one.address, reason: `candidate: ${reason}`, confidence };
  });
  const missing = personName(stranger);
  if (!chosen) {
    // An address that the text alone states is offered, never taken.
    const { elsewhere } = evidence.stated ?? {};
    const listed = elsewhere && !people.some(({ address }) => samePerson(address, elsewhere.address));
    const offered = listed ? [elsewhere, ...people] : people;
    const asks = { key: "candidateUnsure", missing, choice: offered.length > 0 } as const;
    return { questions: [askAmong("candidate", asks, offered)], reasons };
  }
  const twins = people.filter((one) => one !== chosen.one && sameName(one, chosen.one));
  if (twins.length === 0) return { one: chosen.one, questions: [], reasons };
  const asks = { key: "candidateAddress", who: spoken(chosen.one) } as const;
  return { questions: [askAmong("candidate", asks, [chosen.one, ...twins])], reasons };
}

/** The candidate with the name that the note or the title gives, when the calendar gave none and nobody else bears it. */
function withName(candidate: Mailbox, given: (string | undefined)[], interviewers: Mailbox[]): Mailbox {
  const shown = presentable(candidate);
  if (shown.displayName !== undefined) return shown;
  const names = given.flatMap((words) => personName(words?.replace(/[\w.+'-]{1,64}@\S+/g, " ")) ?? []);
  const theirs = names.filter((name) => !interviewers.some((one) => kinship(name, one) === "same"));
  const [name] = theirs;
  const agree = theirs.every((other) =>
    sameName({ address: "", displayName: other }, { address: "", displayName: name }),
  );
  return name !== undefined && agree && kinship(name, candidate) !== "another"
    ? { address: candidate.address, displayName: name }
    : shown;
}

type Stated = { words: string; reason: string; confidence: number };

/** Role or company: the recruiter's word, then the invite's own lines, then its title. */
function statement(told?: string, stated?: string, titled?: string): Stated | undefined {
  const of = (words: string | undefined, reason: string, confidence: number): Stated | undefined => {
    const plain = plainWords(words);
    return plain === undefined ? undefined : { words: plain, reason, confidence };
  };
  return (
    of(told, "you said so", 0.99) ?? of(stated, "the invite says so", 0.9) ?? of(titled, "named in the title", 0.8)
  );
}

/** The company of a title; a lone word of it is one when somebody works there: "Acme", and sam@acme.example. */
function companyOf(facts: TitleFacts, people: Mailbox[], { organizer }: Invite): string | undefined {
  const employers = [...people, ...(organizer ? [organizer] : [])].filter(({ address }) => !isFreeMail(address));
  const labels = new Set(employers.flatMap(({ address }) => orgOf(address).split(".")[0]?.replace(/-/g, "") ?? []));
  const works = (words: string): boolean => labels.has(folded(words).replace(/[^a-z0-9]+/g, ""));
  return [...facts.others, ...facts.names].find(works) ?? facts.company;
}
