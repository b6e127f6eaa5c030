/** What the recruiter says about people: who is the candidate, who interviewed, who comes and who goes. */

import { folded } from "../invite/people/plain-words.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import { localPartOf, type Mailbox, samePerson } from "../mail/address.ts";
import type { Person } from "../reply/command/command.ts";
import { nameOf, type Party } from "./debrief.ts";
import { change, type Draft, hasWithdrawn, refuse, settle, withPerson } from "./plan.ts";

/** Does `use` with the one whom the recruiter named, or says why that is nobody. */
export function withMailbox(draft: Draft, person: Person, use: (mailbox: Mailbox) => Draft): Draft {
  const [mailbox, ...others] = meant(draft, person);
  if (mailbox && others.length === 0) return use(mailbox);
  const said = "name" in person ? person.name : person.mailbox.address;
  return refuse(
    draft,
    mailbox ? { key: "couldBe", said, people: { any: [mailbox, ...others].map(nameOf) } } : { key: "nobody", said },
  );
}

export function setCandidate(draft: Draft, mailbox: Mailbox, started: boolean): Draft {
  if (hasWithdrawn(draft.parties, mailbox)) return refuse(draft, { key: "hasWithdrawn", who: nameOf(mailbox) });
  const seated = seatedAs(draft, mailbox);
  if (started && seated?.side === "interviewer" && seated.state !== "removed") {
    return refuse(draft, { key: "askedAsInterviewer", who: nameOf(mailbox) });
  }
  // Whether the candidate was an interviewer as well is no question any more.
  const settled = withoutQuestionsAbout(settle(draft, "candidate"), mailbox);
  if (seated?.side === "candidate" && isHere(seated, mailbox)) return settled;
  const parties = draft.parties.map((party) =>
    party.side === "candidate" && party !== seated ? removed(party) : party,
  );
  return change(
    { ...settled, parties: withPerson(parties, mailbox, "candidate") },
    { key: "candidateNow", who: nameOf(mailbox) },
  );
}

export function addInterviewer(draft: Draft, mailbox: Mailbox, started: boolean): Draft {
  if (hasWithdrawn(draft.parties, mailbox)) return refuse(draft, { key: "hasWithdrawn", who: nameOf(mailbox) });
  const seated = seatedAs(draft, mailbox);
  if (started && seated?.side === "candidate" && seated.state !== "removed") {
    return refuse(draft, { key: "askedAsCandidate", who: nameOf(mailbox) });
  }
  const settled = settle(draft, "interviewers");
  if (seated?.side === "interviewer" && isHere(seated, mailbox)) return settled;
  const parties = withPerson(draft.parties, mailbox, "interviewer");
  return change({ ...settled, parties }, { key: "interviewerNow", who: nameOf(mailbox) });
}

/** "interviewers are …" names all of them: whoever is not named is not asked. */
export function setInterviewers(draft: Draft, persons: Person[], started: boolean): Draft {
  let named = draft;
  const mailboxes: Mailbox[] = [];
  for (const person of persons) {
    named = withMailbox(named, person, (mailbox) => {
      mailboxes.push(mailbox);
      return named;
    });
  }
  // Half a list understood is a wrong list.
  if (mailboxes.length < persons.length) return named;
  const stays = (party: Party): boolean => mailboxes.some(({ address }) => samePerson(address, party.mailbox.address));
  const leaving = draft.parties.filter(
    (party) => party.side === "interviewer" && party.state !== "removed" && !stays(party),
  );
  const parties = draft.parties.map((party) => (leaving.includes(party) ? removed(party) : party));
  const added = mailboxes.reduce((next, mailbox) => addInterviewer(next, mailbox, started), {
    ...settle(draft, "interviewers"),
    parties,
  });
  return leaving.reduce((next, { mailbox }) => change(next, { key: "notAsked", who: nameOf(mailbox) }), added);
}

export function remove(draft: Draft, mailbox: Mailbox): Draft {
  const leaving = seatedAs(draft, mailbox);
  const answered = withoutQuestionsAbout(draft, mailbox);
  if (!leaving && answered.questions.length < draft.questions.length)
    return change(answered, { key: "notAsked", who: nameOf(mailbox) });
  if (!leaving || leaving.state === "removed") return refuse(draft, { key: "notPart", who: nameOf(mailbox) });
  const parties = draft.parties.map((party) => (party === leaving ? removed(party) : party));
  return change({ ...draft, parties }, { key: "notAsked", who: nameOf(leaving.mailbox) });
}

/** Somebody takes another's place, on that side. */
export function replace(draft: Draft, leaving: Mailbox, coming: Mailbox, started: boolean): Draft {
  const seated = seatedAs(draft, leaving);
  if (!seated || seated.state === "removed") return refuse(draft, { key: "notPart", who: nameOf(leaving) });
  if (seated.side === "candidate") return setCandidate(draft, coming, started);
  return addInterviewer(remove(draft, leaving), coming, started);
}

export function swap(draft: Draft, started: boolean): Draft {
  const active = draft.parties.filter((party) => party.state !== "removed");
  const candidate = active.find((party) => party.side === "candidate");
  const [interviewer, ...others] = active.filter((party) => party.side === "interviewer");
  if (started) return refuse(draft, { key: "swapTooLate" });
  if (!candidate || !interviewer || others.length > 0) {
    return refuse(draft, { key: "swapNeeds" });
  }
  const parties = draft.parties.map((party): Party => {
    if (party === candidate) return { ...party, side: "interviewer" };
    return party === interviewer ? { ...party, side: "candidate" } : party;
  });
  return change(settle({ ...draft, parties }, "candidate"), {
    key: "swapped",
    candidate: nameOf(interviewer.mailbox),
    interviewer: nameOf(candidate.mailbox),
  });
}

/** Without the questions whether this one interviewed. */
function withoutQuestionsAbout(draft: Draft, { address }: Mailbox): Draft {
  const isAbout = ({ about, options }: PlanQuestion): boolean => {
    const [one, ...more] = options.flatMap((option) => ("address" in option ? option.address : []));
    return about === "interviewers" && one !== undefined && more.length === 0 && samePerson(one, address);
  };
  return { ...draft, questions: draft.questions.filter((question) => !isAbout(question)) };
}

function seatedAs({ parties }: Draft, { address }: Mailbox): Party | undefined {
  return parties.find((party) => samePerson(party.mailbox.address, address));
}

/** Saying what is so already is no change. */
function isHere({ state, mailbox: { address, displayName } }: Party, named: Mailbox): boolean {
  const gone = state === "removed" || state === "unreachable" || state === "elsewhere";
  return !gone && address === named.address && (named.displayName ?? displayName) === displayName;
}

/** Whoever answered stays: what somebody said is not unsaid by leaving the plan. */
function removed(party: Party): Party {
  return party.state === "answered" ? party : { ...party, state: "removed", remindAt: undefined };
}

/** A mailbox as given, or everyone whose name it is; those who have left, or were only offered, when nobody else has it. */
export function meant({ parties, questions }: Pick<Draft, "parties" | "questions">, person: Person): Mailbox[] {
  if ("mailbox" in person) {
    const seated = parties.find((party) => party.mailbox.address === person.mailbox.address);
    return [person.mailbox.displayName === undefined && seated ? seated.mailbox : person.mailbox];
  }
  const wanted = wordsOf(person.name);
  const isNamed = ({ address, displayName = "" }: Mailbox): boolean => {
    const names = [...wordsOf(displayName), ...wordsOf(localPartOf(address))];
    return wanted.length > 0 && wanted.every((word) => names.includes(word));
  };
  const matches = parties.filter(({ mailbox }) => isNamed(mailbox));
  const here = matches.filter(({ state }) => state !== "removed");
  if (matches.length > 0) return (here.length > 0 ? here : matches).map(({ mailbox }) => mailbox);
  const offered = questions
    .flatMap(({ options }) => options)
    .flatMap((option) => ("address" in option ? { address: option.address, displayName: option.displayName } : []))
    .filter(isNamed);
  return offered.filter(({ address }, index) => offered.findIndex((one) => one.address === address) === index);
}

function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
