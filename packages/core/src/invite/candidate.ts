/**
 * Which of the people in an invite is the candidate. Each rule that can speak names one person, with its reason and
 * confidence; rules that contradict each other, or none above the bar, mean that the recruiter is asked (R33).
 */
import type { Mailbox } from "../mail/address.ts";
import { orgOf } from "./bystanders.ts";
import { isFreeMail } from "./free-mail.ts";
import { namedIn } from "./hints.ts";

/** `interviewers` are those whom the recruiter named as such. */
export type Evidence = { title: string; recruiter: Mailbox; organizer?: Mailbox | undefined; interviewers: Mailbox[] };
export type Vote = { one: Mailbox; reason: string; confidence: number };

/** Below it nobody is taken for the candidate. */
export const BAR = 0.75;

/** The candidate, when the rules agree on one; else whom they named. */
export function likelyCandidate(people: Mailbox[], evidence: Evidence): { chosen?: Vote | undefined; votes: Vote[] } {
  const votes = RULES.flatMap((rule) => rule(people, evidence) ?? [])
    // Nobody sends the invite to their own job interview, and an interviewer is no candidate.
    .filter(({ one }) => one.address !== evidence.organizer?.address && !evidence.interviewers.includes(one))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, ...others] = votes;
  const against = others.some(({ one, confidence }) => best && one !== best.one && confidence >= 0.6);
  return best && best.confidence >= BAR && !against ? { chosen: best, votes } : { votes };
}

type Rule = (people: Mailbox[], evidence: Evidence) => Vote | undefined;

const RULES: Rule[] = [
  function onlyOneNotNamed(people, { interviewers }) {
    const one = only(people.filter((each) => !interviewers.includes(each)));
    return one && interviewers.length > 0
      ? { one, reason: "the only one whom you did not name as interviewer", confidence: 0.85 }
      : undefined;
  },
  function namedInTitle(people, { title }) {
    const one = only(people.filter((each) => namedIn(title, each)));
    if (!one) return undefined;
    // "Interview: Jane Doe" names the candidate; "Interview with Sam Fox" may be how the candidate was told of Sam.
    const told = /\b(?:with|mit|avec|con|met|com)\b/i.test(title);
    return { one, reason: "named in the title", confidence: told ? 0.65 : 0.85 };
  },
  function onlyPrivateAddress(people) {
    const one = only(people.filter(({ address }) => isFreeMail(address)));
    return one && people.length > 1 ? { one, reason: "the only private address", confidence: 0.9 } : undefined;
  },
  function onlyOneFromOutside(people, { recruiter }) {
    if (isFreeMail(recruiter.address)) return undefined;
    const outside = people.filter(({ address }) => orgOf(address) !== orgOf(recruiter.address));
    const one = only(outside);
    return one && people.length > 1
      ? { one, reason: "the only one from outside your company", confidence: 0.8 }
      : undefined;
  },
  function oddOneOut(people, { recruiter }) {
    const strangers = people.filter(({ address }) => orgOf(address) !== orgOf(recruiter.address));
    const alone = strangers.filter((one) =>
      strangers.every((other) => other === one || orgOf(other.address) !== orgOf(one.address)),
    );
    const odd = only(alone);
    const rest = strangers.filter((one) => one !== odd);
    const oneCompany =
      new Set(rest.map(({ address }) => orgOf(address))).size === 1 && !rest.some(({ address }) => isFreeMail(address));
    if (!odd || !oneCompany) return undefined;
    return { one: odd, reason: "the only one from another company", confidence: 0.8 };
  },
  function invitedByTheOtherSide(people, { organizer }) {
    if (!organizer || !people.some(({ address }) => address === organizer.address)) return undefined;
    const sameSide = ({ address }: Mailbox): boolean =>
      !isFreeMail(address) && orgOf(address) === orgOf(organizer.address);
    const one = only(people.filter((each) => each.address !== organizer.address && !sameSide(each)));
    return one && { one, reason: "invited by the other side", confidence: 0.75 };
  },
];

function only<T>(few: T[]): T | undefined {
  return few.length === 1 ? few[0] : undefined;
}
