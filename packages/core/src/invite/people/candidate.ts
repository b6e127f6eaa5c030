/**
 * Which of the people in an invite is the candidate. Each rule that can speak names one person, with its reason and
 * confidence; rules that contradict each other, or none above the bar, mean that the recruiter is asked (R33).
 */
import { domainOf, localPartOf, type Mailbox } from "../../mail/address.ts";
import { isFreeMail } from "./free-mail.ts";
import { mailsAs, namedIn, nameWords } from "./hints.ts";
import { orgOf } from "./organisation.ts";
import { personName } from "./person-name.ts";
import { folded } from "./plain-words.ts";
import { isPrivate, isRelayed, mayCoordinate, soundsLikeBusiness } from "./standing.ts";

/** What there is to go by, beside the people themselves. */
export type Evidence = {
  title: string;
  /** People's names in the title, and lone capitalised words that may be a first name. */
  names: string[];
  firstNames: string[];
  /** As named in the title or the note. */
  company?: string | undefined;
  recruiter: Mailbox;
  organizer?: Mailbox | undefined;
  /** Whom the recruiter, or the invite's text, named as interviewers. */
  interviewers: Mailbox[];
  statedInterviewers: Mailbox[];
  /** Whom the invite's text names as candidate: the words, the attendee whose they are, and an address that they state. */
  stated?: { words: string; one?: Mailbox | undefined; elsewhere?: Mailbox | undefined } | undefined;
  /** Addresses of those whom the calendar lists as chair. */
  chairs: ReadonlySet<string>;
};
export type Vote = { one: Mailbox; reason: string; confidence: number };

/** Below it nobody is taken for the candidate. */
export const BAR = 0.75;
/** From here on two rules together reach the bar. */
const ALMOST = 0.65;
/** From here on a vote for somebody else is a contradiction. */
const AGAINST = 0.6;

/**
 * The candidate, when the rules agree on one; else whom they named. `stranger` is somebody whom the invite names as it
 * would name the candidate, and whose address is not in it.
 */
export function likelyCandidate(
  people: Mailbox[],
  evidence: Evidence,
): { chosen?: Vote | undefined; votes: Vote[]; stranger?: string | undefined } {
  // Where a colleague is the candidate, the one from elsewhere is none.
  const rules = INTERNAL.test(folded(evidence.title)) ? BY_NAME : [...BY_NAME, ...BY_ADDRESS];
  const votes = agreed(
    rules
      .flatMap((rule) => rule(people, evidence) ?? [])
      .filter(({ one }) => mayBeCandidate(one, evidence))
      .sort((a, b) => b.confidence - a.confidence),
  );
  const [best, ...others] = votes;
  const strangers = strangersIn(people, evidence);
  if (!best || best.confidence < BAR) return { votes, stranger: strangers[0] };
  if (others.some(({ one, confidence }) => one !== best.one && confidence >= AGAINST)) return { votes };
  const elsewhere = strangers.length > 0 && strangers.every((name) => kinship(name, best.one) === "another");
  return elsewhere && !named(best.one, evidence) ? { votes, stranger: strangers[0] } : { chosen: best, votes };
}

/** Two rules that both all but decide, and name the same one, decide together. The surest vote comes first. */
function agreed(votes: Vote[]): Vote[] {
  const [best, ...others] = votes;
  if (!best || best.confidence < ALMOST || best.confidence >= BAR) return votes;
  const second = others.some(({ one, confidence }) => one === best.one && confidence >= ALMOST);
  return second ? [{ ...best, confidence: BAR }, ...others] : votes;
}

// "Internal interview – Team Lead", "Internes Gespräch", "Entretien mobilité interne"; a bare "Intern" is a trainee.
const INTERNAL = /\b(?:internal(?:ly)?|interne[nrs]?|intern[oa]s?|in-?house move)\b/;

/** Nobody sends or chairs their own job interview; an interviewer and who arranges interviews are no candidates. */
function mayBeCandidate(one: Mailbox, { organizer, interviewers, statedInterviewers, chairs }: Evidence): boolean {
  return (
    one.address !== organizer?.address &&
    !interviewers.includes(one) &&
    !statedInterviewers.includes(one) &&
    !chairs.has(one.address) &&
    !mayCoordinate(one)
  );
}

type Rule = (people: Mailbox[], evidence: Evidence) => Vote | undefined;

/** By what the invite and the recruiter call people. */
const BY_NAME: Rule[] = [
  function namedByTheInvite(_, { stated }) {
    return stated?.one && { one: stated.one, reason: "the invite names them as candidate", confidence: 0.9 };
  },
  function onlyOneNotNamed(people, evidence) {
    const one = only(people.filter((each) => !evidence.interviewers.includes(each)));
    if (!one || evidence.interviewers.length === 0) return undefined;
    const reason = "the only one whom you did not name as interviewer";
    return { one, reason, confidence: isColleague(one, evidence) ? 0.55 : 0.85 };
  },
  function namedInTitle(people, evidence) {
    const one = only(people.filter((each) => named(each, evidence)));
    if (!one) return undefined;
    // "Interview: Jane Doe" names the candidate; "Interview with Sam Fox" may be how the candidate was told of Sam.
    return { one, reason: "named in the title", confidence: WITH.test(evidence.title) ? 0.6 : 0.85 };
  },
  function familyNameInTitle(people, { title }) {
    // "Gespräch Dr. Kern / Acme": a title and a family name.
    const family = folded(FAMILY_NAME.exec(title)?.[1] ?? "");
    const one = only(people.filter((each) => nameWords(personName(each.displayName) ?? "").at(-1) === family));
    return family === "" || !one
      ? undefined
      : { one, reason: "their name is in the title", confidence: WITH.test(title) ? 0.55 : 0.7 };
  },
  function firstNameInTitle(people, { firstNames, title }) {
    const wanted = new Set(firstNames.flatMap(nameWords));
    const one = only(
      people.filter((each) =>
        wanted.has(nameWords(personName(each.displayName) ?? localPartOf(each.address))[0] ?? ""),
      ),
    );
    // "Interview with Sam" is as often what the candidate was sent; it neither decides nor contradicts.
    return one && { one, reason: "their first name is in the title", confidence: WITH.test(title) ? 0.55 : 0.7 };
  },
];

/** By where people write from. */
const BY_ADDRESS: Rule[] = [
  function onlyPrivateAddress(people, evidence) {
    const { organizer } = evidence;
    const one = only(people.filter((each) => isPrivate(each) && each.address !== organizer?.address));
    if (!one || soundsLikeBusiness(one)) return undefined;
    const others = people.filter((each) => each !== one);
    const [other] = others;
    const reason = "the only private address";
    if (!other) return { one, reason, confidence: 0.75 };
    // A café's owner writes from a private address too, and then the candidate is whoever has a job elsewhere.
    const stranger = others.length === 1 && other.address !== organizer?.address && !isColleague(other, evidence);
    return { one, reason, confidence: others.some(isPrivate) ? 0.6 : stranger ? ALMOST : 0.9 };
  },
  function writesThroughApplicantSystem(people, { recruiter }) {
    const one = only(people.filter((each) => isRelayed(each.address, recruiter)));
    return one && people.length > 1 ? { one, reason: "an applicant system's address", confidence: 0.8 } : undefined;
  },
  function onlyOneFromOutside(people, { recruiter }) {
    if (isFreeMail(recruiter.address)) return undefined;
    const outside = people.filter(({ address }) => orgOf(address) !== orgOf(recruiter.address));
    const one = only(outside);
    const inside = people.filter((each) => !outside.includes(each) && !isRelayed(each.address, recruiter));
    // One colleague and one from elsewhere is also a recruiter's talk with a client.
    return one && inside.length > 0
      ? {
          one,
          reason: "the only one from outside your company",
          confidence: inside.length > 1 || isFreeMail(one.address) ? 0.8 : 0.65,
        }
      : undefined;
  },
  function oddOneOut(people, evidence) {
    const strangers = people.filter((each) => !isColleague(each, evidence));
    const orgs = strangers.map(({ address }) => orgOf(address));
    const count = new Map<string, number>();
    for (const org of orgs) count.set(org, (count.get(org) ?? 0) + 1);
    const odd = only(strangers.filter((_, index) => count.get(orgs[index] ?? "") === 1));
    const rest = strangers.filter((one) => one !== odd);
    const oneCompany =
      new Set(rest.map(({ address }) => orgOf(address))).size === 1 && !rest.some(({ address }) => isFreeMail(address));
    if (!odd || !oneCompany) return undefined;
    return { one: odd, reason: "the only one from another company", confidence: 0.8 };
  },
  function notAtTheNamedCompany(people, evidence) {
    const words = compact((evidence.company ?? "").replace(LEGAL_FORM, ""));
    const atCompany = ({ address }: Mailbox): boolean =>
      domainOf(address)
        .split(".")
        .some((label) => label.replace(/-/g, "") === words);
    if (words.length < 3 || !people.some(atCompany)) return undefined;
    const one = only(people.filter((each) => !atCompany(each) && !isColleague(each, evidence)));
    return one && { one, reason: "not at the company that the title names", confidence: 0.8 };
  },
  function invitedByTheOtherSide(people, evidence) {
    const { organizer } = evidence;
    if (!organizer || !people.some(({ address }) => address === organizer.address)) return undefined;
    const sameSide = ({ address }: Mailbox): boolean =>
      !isFreeMail(address) && orgOf(address) === orgOf(organizer.address);
    const one = only(people.filter((each) => each.address !== organizer.address && !sameSide(each)));
    return one && !isColleague(one, evidence) && !mayCoordinate(organizer)
      ? // Whoever books an interview from a private address may be the candidate.
        { one, reason: "invited by the other side", confidence: isPrivate(organizer) ? ALMOST : 0.75 }
      : undefined;
  },
];

const WITH = /(?<!\p{L})(?:with|mit|avec|con|met|com)(?!\p{L})/iu;

const FAMILY_NAME =
  /(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herrn?|Frau|Hr|Fr|Mme|Mlle|M|Sr|Sra|Srta|Sig|Sig\.ra|Dott|Dott\.ssa|Dhr|Mevr|Mw)\.? (\p{Lu}[\p{L}'’-]{1,40})(?! \p{Lu}\p{Ll})/u;

function named(one: Mailbox, { title, names }: Evidence): boolean {
  return namedIn(title, one) || names.some((name) => mailsAs(nameWords(name), one));
}

function isColleague({ address }: Mailbox, { recruiter }: Evidence): boolean {
  return !isFreeMail(recruiter.address) && orgOf(address) === orgOf(recruiter.address);
}

/** Names in the title or the text that are nobody's in the invite. */
function strangersIn(people: Mailbox[], { names, stated, organizer, recruiter }: Evidence): string[] {
  const everybody = [...people, recruiter, ...(organizer ? [organizer] : [])];
  const all = [...(stated && !stated.one ? [stated.words] : []), ...names];
  return all.filter((name) => nameWords(name).length > 1 && !everybody.some((one) => kinship(name, one) === "same"));
}

/** Whether a name can be this mailbox's: the display name, or an address that spells it, tell; `x7@…` tells nothing. */
export function kinship(name: string, one: Mailbox): "same" | "another" | "unknown" {
  const words = nameWords(name);
  const shown = nameWords((one.displayName ?? "").replace(/\([^)]*\)/g, " "));
  if (shown.length > 0) return words.some((word) => shown.includes(word)) ? "same" : "another";
  if (mailsAs(words, one)) return "same";
  const local = localPartOf(one.address).replace(/\+.*$/, "");
  const parts = nameWords(local);
  const spelt = compact(local);
  if (words.some((word) => parts.includes(word) || (word.length > 3 && spelt.includes(word)))) return "same";
  return parts.filter((part) => part.length > 2).length > 1 ? "another" : "unknown";
}

// Acme GmbH, Acme & Co. KG, Acme Ltd.
const LEGAL_FORM =
  /(?:,? (?:&|inc|ltd|limited|llc|llp|plc|corp|co|gmbh|ag|se|kg|ohg|ug|mbh|sas|sarl|sa|srl|spa|s\.p\.a|s\.r\.l|s\.l|sl|bv|b\.v|nv|n\.v|oy|ab|aps|as|lda)\.?)+$/i;

function compact(words: string): string {
  return nameWords(words).join("");
}

function only<T>(few: T[]): T | undefined {
  return few.length === 1 ? few[0] : undefined;
}
