/** What a name or an address says of who somebody is: who arranges interviews, a business, a candidate behind a relay. */
import { domainOf, localPartOf, type Mailbox } from "../../mail/address.ts";
import { APPLICANT_SYSTEMS } from "./applicant-systems.ts";
import { isFreeMail } from "./free-mail.ts";
import { nameWords } from "./hints.ts";
import { orgOf } from "./organisation.ts";
import { folded } from "./plain-words.ts";

/** Whether somebody may only arrange interviews: "Cora Coordinator", "talent.ops@…", "Ann Roe (Recruiting)". */
export function mayCoordinate(one: Mailbox): boolean {
  return COORDINATES.test(folded(`${one.displayName ?? ""} ${localPartOf(one.address).replace(/[._-]/g, " ")}`));
}

const COORDINATES =
  /\b(?:coordinat\p{L}*|koordinat\p{L}*|coordina[dt]\p{L}*|recruit\p{L}*|recrut\p{L}*|talent|sourc(?:er|ing)|scheduling|scheduler|people (?:ops|operations|team|partner)|human resources|personalabteilung|personal(?:referent|leiter)\p{L}*|ressources humaines|recursos humanos|risorse umane|selezione|hrbp|hr|rh|rrhh|assistan\p{L}*|assistenz|asistente|sekretariat|secretar\p{L}*|office manager|front desk|reception|rezeption|on behalf of|pa to|ea to)\b/u;

/** Whether an address is somebody's own: at a provider of private mail, or at a domain of their name (`jane@janedoe.example`). */
export function isPrivate(one: Mailbox): boolean {
  return isFreeMail(one.address) || isAtOwnDomain(one);
}

/** `hello@janedoe.example` of Jane Doe. */
export function isAtOwnDomain(one: Mailbox): boolean {
  const label = orgOf(one.address).split(".")[0]?.replace(/-/g, "") ?? "";
  const [first = "", ...more] = nameWords(one.displayName ?? localPartOf(one.address));
  const last = more.at(-1) ?? "";
  return last.length > 1 && (label === first + last || label === last + first);
}

/** Whether a private address is a firm's: `info.bakery@gmail.com`, `acme.hiring@…`, "Bob's Bakery". */
export function soundsLikeBusiness(one: Mailbox): boolean {
  const words = folded(`${one.displayName ?? ""} ${localPartOf(one.address).replace(/[._-]/g, " ")}`);
  return mayCoordinate(one) || BUSINESS.test(words);
}

const BUSINESS =
  /\b(?:founder|cofounder|owner|ceo|cto|coo|director|info|office|buro|contact|kontakt|hiring|jobs|careers?|bewerbung\p{L}*|karriere|company|firma|gmbh|ltd|llc|inc|studios?|agency|agentur|agence|consulting|solutions|services?|shop|store|praxis|kanzlei|restaurant|hotel|cafe|bakery|backerei|salon|clinic|dental|school|kita|handwerk|bau|immobilien|startup|team|admin|manager|boss|chef)\b/u;

/**
 * Whether an address is a stand-in that an applicant system or an agency gives a candidate: `candidate-8f3a@reply.ats.example`,
 * `jane-4711@applicants.agency.example`. A person's own name alone is no stand-in.
 */
export function isRelayed(address: string, recruiter: Mailbox): boolean {
  const domain = domainOf(address);
  const local = localPartOf(address);
  if (/^(?:candidates?|applicants?|kandidat(?:in)?|bewerber(?:in)?|candidat[eoa]?)[-+._]\S/.test(local)) return true;
  if (APPLICANT_SYSTEMS.test(domain)) return true;
  const below = orgOf(address) === orgOf(recruiter.address) && domain !== domainOf(recruiter.address);
  return (
    below &&
    /^(?:ats|apply|applicants?|candidates?|candidate-mail|bewerber|bewerbung(?:en)?|jobs|careers|talent|reply|relay)\./.test(
      domain,
    )
  );
}
