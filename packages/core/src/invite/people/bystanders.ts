/**
 * Who stands in an invite and is no party to the interview: rooms, resources, groups, robots, our own addresses and the
 * recruiter (R33). Tool makers employ people too, so a tool's domain alone leaves nobody out.
 */
import { domainOf, localPartOf, type Mailbox, samePerson } from "../../mail/address.ts";
import type { Attendee } from "../invite.ts";
import { APPLICANT_SYSTEMS } from "./applicant-systems.ts";
import { orgOf } from "./organisation.ts";
import { folded } from "./plain-words.ts";
import { isAtOwnDomain } from "./standing.ts";

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
  if (isAlias(one, recruiter)) return because("the recruiter under another address", 0.9);
  if (one.cutype !== undefined && NO_PEOPLE.has(one.cutype))
    return because(`listed as ${one.cutype.toLowerCase()}`, 0.99);
  if (CALENDAR_RESOURCE.test(domain)) return because("a calendar resource", 0.99);
  if (ROBOT_PART.test(localPart)) return because("a robot", 0.95);
  if (ROBOT_DOMAIN.test(domain) && ROBOT_AT_TOOL.test(localPart)) return because("a robot", 0.95);
  // An applicant system relays for people: "Jane Doe" behind a row of digits is one, "Acme Hiring" is not.
  if (APPLICANT_SYSTEMS.test(domain) && (!/^\p{L}{2,} \p{L}/u.test(name) || TOOL_NAME.test(name)))
    return because("a robot", 0.9);
  if (ROBOT_NAME.test(name) || ROBOT_NAMES.has(name)) return because("a note-taker or conferencing robot", 0.9);
  if ((GROUP_PART.test(localPart) && !isAtOwnDomain(one)) || GROUP_DOMAIN.test(domain) || GROUP_NAME.test(name))
    return because("a group address", 0.85);
  if (ROOM_PART.test(localPart) || ROOM_NAME.test(name)) return because("a room", 0.85);
  if (one.role === "NON-PARTICIPANT") return because("listed as not taking part", 0.85);
  if (one.partstat === "DECLINED") return because("declined the invite", 0.8);
  return undefined;
}

/** The recruiter's other addresses: their full name, their local part at a sister domain, first.last at a private one. */
function isAlias(one: Mailbox, recruiter: Mailbox): boolean {
  const name = folded(one.displayName ?? "");
  if (name.includes(" ") && name === folded(recruiter.displayName ?? "")) return true;
  const [local, own] = [one, recruiter].map(({ address }) => localPartOf(address).replace(/\+.*$/, ""));
  const spelt = folded(recruiter.displayName ?? "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  if (local !== own) return false;
  const inFull = /^\p{L}{2,}[._-]\p{L}{2,}$/u.test(own ?? "") || (spelt.length > 1 && spelt.join("") === own);
  return inFull || orgOf(one.address).split(".")[0] === orgOf(recruiter.address).split(".")[0];
}

const NO_PEOPLE: ReadonlySet<string> = new Set(["ROOM", "RESOURCE", "GROUP"]);
const CALENDAR_RESOURCE = /(?:^|\.)(?:resource|group|import)\.calendar\.google\.com$|^calendar\.(?:google|yahoo)\.com$/;
const ROBOT_PART =
  /^(?:no-?reply|do-?not-?reply|noreply[-+._].*|mailer-daemon|postmaster|bounces?|notifications?|calendar-?notification|calendar-?server|calendar|calendly|invites?|scheduler|scheduling|autoresponder|note-?taker|ai-?notes?|meeting-?notes?|meeting-?bot|recording|recorder|transcri(?:be|ption)s?|bot|conf(?:erencing)?|video-?conf(?:erence)?|dial-?in|bridge|sip)(?:[-+._].*)?$/;
const ROBOT_DOMAIN =
  /(?:^|\.)(?:fireflies\.ai|otter\.ai|read\.ai|fathom\.(?:video|ai)|tldv\.io|avoma\.com|gong\.io|chorus\.ai|grain\.(?:com|co)|sembly(?:ai)?\.(?:ai|com)|metaview\.(?:ai|app)|brighthire\.(?:com|ai)|krisp\.ai|granola\.(?:ai|so)|supernormal\.com|circleback\.ai|bluedothq\.com|meetjamie\.ai|meetgeek\.ai|notta\.ai|airgram\.io|spinach\.(?:io|ai)|fellow\.(?:app|co)|tactiq\.io|clari\.com|copilot\.ai|noty\.ai|laxis\.(?:tech|com)|hireguide\.com|pillar\.hr|zoom\.us|zoomcrc\.com|webex\.com|bluejeans\.com|gotomeeting\.com|whereby\.com|ringcentral\.com|meet\.google\.com|teams\.ms|pexip\.(?:me|com)|starleaf\.com|lifesize(?:cloud)?\.com|goodtime\.io|modernloop\.(?:io|com)|calendly\.com|cal\.com|doodle\.com|cronofy\.com|savvycal\.com|x\.ai|clara\.com|reclaim\.ai|calendarhero\.com|prelude\.co|sip\..*)$/;
const ROBOT_AT_TOOL =
  /^(?:fred|assistant|pilot|bot|ai|app|rec|record(?:er|ing)?|join|meet(?:ing)?s?|notes?|info|hello|hi|mail|team|support|\d{5,}.*|.*[0-9a-f]{12,}.*|.*\d{6,}.*)$/;
const ROBOT_NAME =
  /\b(?:note ?taker|meeting (?:notes|assistant|recorder)|ai (?:notes?|assistant|companion|recorder)|recording bot|meeting bot|fireflies|otter\.?ai|otter ?pilot|fathom|read\.?ai|tl;?dv|avoma|bright ?hire|metaview|zoom rooms?|webex|polycom|cisco (?:room|video)|teams rooms?|video ?conference|interview (?:recorder|intelligence))\b|^read meeting/;
/** Names that people bear too, and robots bear alone. */
const ROBOT_NAMES: ReadonlySet<string> = new Set(
  "otter gong grain granola krisp sembly circleback spinach chorus notta tactiq meetgeek supernormal zoom teams copilot".split(
    " ",
  ),
);
const TOOL_NAME =
  /\b(?:hiring|recruit\p{L}*|talent|careers?|jobs?|team|notifications?|greenhouse|lever|ashby|workable|workday|scheduling|scheduler|calendar|gmbh|inc|ltd|via)\b/u;
// "Hiring Team", "Backend Interview Panel", "Talent Acquisition"
const GROUP_NAME =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:hiring|interview|recruiting|recruitment|talent|people|engineering|product|design|sales|hr) (?:team|panel|group|committee|crew|managers|department|acquisition|operations)$/u;
const GROUP_DOMAIN = /(?:^|\.)(?:googlegroups\.com|groups\.io|lists?\.[a-z0-9-]+\.[a-z.]{2,})$/;
const GROUP_PART =
  /^(?:all|everyone|team|staff|group|company|office|info|contact|kontakt|hello|hallo|hi|hr|rh|people|peopleops|humanresources|personal|talent|talentacquisition|ta|jobs|job|careers?|karriere|bewerbung(?:en)?|recruit(?:ing|ment|ers|ing-team)?|hiring|interviewers|interviews?|panel|engineering|engineers|developers|managers|leadership|support|admin|(?:hiring|interview|recruiting|talent|people|engineering|product|dev)(?:team|group|panel|committee)|privacy|legal|gdpr|datenschutz|accommodations?|accessibility|feedback|help|service|press|sales|marketing)$|[-_.](?:team|all|group|list|dl|everyone|interviewers|panel|hiring|recruiting|recruiters|interviews|managers|crew|staff)$|^(?:team|dl|list|group|grp|all)[-_.]/;
// Salazar, Confrey and Raumer are people: the word ends, or a digit, a hyphen or an underscore follows.
const ROOM_PART =
  /^(?:room|rm|conf|conference|confroom|conference-?room|meeting-?room|boardroom|salle|raum|sala|zaal|besprechung(?:sraum)?|konferenz(?:raum)?|vergader(?:ruimte|kamer)|parking|beamer|projector)(?:[-_.\d].*)?$|[-_](?:room|raum|boardroom|salle|sala|zaal)(?:[-_.]?\d*)$/;
const ROOM_NAME =
  /^(?:room|salle de|sala (?:de|riunioni|reuniones))\b|\b(?:conf(?:erence)? room|meeting room|board ?room|huddle room|besprechungsraum|besprechungszimmer|konferenzraum|vergaderruimte|vergaderzaal|salle de reunion|sala de reunioes)\b|\b(?:room|raum|salle|sala|zaal) \d+\b/;
