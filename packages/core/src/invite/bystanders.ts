/**
 * Who stands in an invite and is no party to the interview: rooms, resources, groups, robots, our own addresses and the
 * recruiter (R33). Tool makers employ people too, so a tool's domain alone leaves nobody out.
 */
import { domainOf, localPartOf, type Mailbox, samePerson } from "../mail/address.ts";
import type { Attendee } from "./invite.ts";
import { folded } from "./plain-words.ts";

export type Bystander = { reason: string; confidence: number };

/** Why this one is not asked, or undefined when it may be a party. `ownDomain` is the domain whose mail is ours. */
export function bystander(one: Attendee, recruiter: Mailbox, ownDomain: string): Bystander | undefined {
  const domain = domainOf(one.address);
  const localPart = localPartOf(one.address);
  // "Jane Doe (Fathom)" works there; "Fathom" is the robot.
  const name = folded(one.displayName ?? "")
    .replace(/\([^)]*\)/g, " ")
    .trim();
  const because = (reason: string, confidence: number): Bystander => ({ reason, confidence });
  if (domain === ownDomain || domain.endsWith(`.${ownDomain}`)) return because("our own address", 1);
  if (samePerson(one.address, recruiter.address)) return because("the recruiter", 1);
  if (sameName(one, recruiter) && orgOf(one.address) === orgOf(recruiter.address))
    return because("the recruiter under another address", 0.9);
  if (one.cutype !== undefined && NO_PEOPLE.has(one.cutype))
    return because(`listed as ${one.cutype.toLowerCase()}`, 0.99);
  if (CALENDAR_RESOURCE.test(domain)) return because("a calendar resource", 0.99);
  if (ROBOT_PART.test(localPart) || (ROBOT_DOMAIN.test(domain) && ROBOT_AT_TOOL.test(localPart)))
    return because("a robot", 0.95);
  if (ROBOT_NAME.test(name)) return because("a note-taker or conferencing robot", 0.9);
  if (GROUP_PART.test(localPart)) return because("a group address", 0.85);
  if (ROOM_PART.test(localPart) || ROOM_NAME.test(name)) return because("a room", 0.85);
  if (one.role === "NON-PARTICIPANT") return because("listed as not taking part", 0.85);
  if (one.partstat === "DECLINED") return because("declined the invite", 0.8);
  return undefined;
}

/** `jobs.acme.co.uk` → `acme.co.uk`: the part of a domain that one organisation owns, near enough to compare. */
export function orgOf(address: string): string {
  const labels = domainOf(address).split(".");
  const second =
    /^(?:ac|co|com|edu|gov|ltd|me|mil|ne|net|nom|or|org|plc|sch)$/.test(labels.at(-2) ?? "") &&
    (labels.at(-1) ?? "").length === 2;
  return labels.slice(second ? -3 : -2).join(".");
}

function sameName(a: Mailbox, b: Mailbox): boolean {
  const name = folded(a.displayName ?? "");
  return name.includes(" ") && name === folded(b.displayName ?? "");
}

const NO_PEOPLE: ReadonlySet<string> = new Set(["ROOM", "RESOURCE", "GROUP"]);
const CALENDAR_RESOURCE = /(?:^|\.)(?:resource|group|import)\.calendar\.google\.com$|^calendar\.(?:google|yahoo)\.com$/;
const ROBOT_PART =
  /^(?:no-?reply|do-?not-?reply|noreply[-+._].*|mailer-daemon|postmaster|bounces?|notifications?|calendar-?notification|calendar-?server|calendar|invites?|scheduler|scheduling|autoresponder|note-?taker|meeting-?notes?|meeting-?bot|bot)(?:[-+._].*)?$/;
const ROBOT_DOMAIN =
  /(?:^|\.)(?:fireflies\.ai|otter\.ai|read\.ai|fathom\.(?:video|ai)|tldv\.io|avoma\.com|gong\.io|chorus\.ai|grain\.(?:com|co)|sembly\.ai|metaview\.ai|brighthire\.(?:com|ai)|krisp\.ai|granola\.ai|supernormal\.com|zoom\.us|webex\.com|meet\.google\.com|teams\.ms|goodtime\.io|modernloop\.(?:io|com)|calendly\.com|cronofy\.com|greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|teamtailor\.com|personio\.(?:de|com)|recruitee\.com|x\.ai|clara\.com|reclaim\.ai|sip\..*)$/;
const ROBOT_AT_TOOL =
  /^(?:fred|assistant|pilot|bot|ai|rec|record(?:er|ing)?|join|meet(?:ing)?s?|notes?|info|hello|mail|team|support|\d{5,}.*|.*[0-9a-f]{12,}.*|.*\d{6,}.*)$/;
const ROBOT_NAME =
  /\b(?:note ?taker|notetaker|meeting notes|recording bot|meeting bot|fireflies|otter\.?ai|otter pilot|fathom|read\.?ai|zoom room|webex|polycom|video ?conference)\b/;
const GROUP_PART =
  /^(?:all|everyone|team|staff|group|company|office|info|contact|hello|hr|humanresources|people|talent|talentacquisition|jobs|job|careers?|recruit(?:ing|ment|ers|ing-team)?|hiring|interviewers|interviews?|panel|engineering|engineers|developers|managers|leadership|support|admin)$|[-_](?:team|all|group|list|dl|everyone|interviewers|panel)$|\.(?:team|group|everyone|interviewers|panel)$|^(?:team|dl|list|group)[-_]/;
// Salazar, Confrey and Raumer are people: the word ends, or a digit, a hyphen or an underscore follows.
const ROOM_PART =
  /^(?:room|rm|conf|conference|confroom|conference-?room|meeting-?room|boardroom|salle|raum|sala|zaal)(?:[-_\d].*)?$|[-_](?:room|raum|boardroom|salle|sala|zaal)(?:[-_.]?\d*)$/;
const ROOM_NAME =
  /^(?:room|salle de|sala (?:de|riunioni|reuniones))\b|\b(?:conf(?:erence)? room|meeting room|board ?room|besprechungsraum|konferenzraum|vergaderruimte)\b|\b(?:room|raum|salle|sala|zaal) \d+\b/;
