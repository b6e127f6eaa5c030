/**
 * The line of a debrief in its recruiter's digests. Made anew from the debrief at every commit: what an erased debrief or
 * a person who was taken out of it once contributed is gone from the index in the same write (R51).
 */
import { elapsed, type Instant, MINUTE } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import { deriveKey } from "../id.ts";
import { isFreeMail } from "../invite/people/free-mail.ts";
import type { Asked } from "../summary/advised.ts";
import type { Whose } from "../summary/digest-gist.ts";
import { DigestLine, type Response } from "../summary/digest-line.ts";
import { activeParties, type Debrief, nameOf, type Party } from "./debrief.ts";
import { clientDomains } from "./guard.ts";

/** Undefined until a summary has been written. */
export function digestLineOf(debrief: Debrief): DigestLine | undefined {
  const { gist, id } = debrief;
  if (!gist) return undefined;
  const parties = activeParties(debrief).filter(({ state }) => state !== "elsewhere");
  const interviewers = parties.filter(({ side }) => side === "interviewer");
  const managers = interviewers.map(({ mailbox }) => ({ key: managerKey(mailbox.address), name: nameOf(mailbox) }));
  // What the candidate says of the other side is about one person only when there was only one.
  const only = interviewers.length === 1 ? managers.map(({ key }) => key) : [];
  const heard = new Set(parties.filter(({ feedback }) => feedback).map(({ seat }) => seat));
  const keysOf = (seats: readonly number[]): string[] =>
    interviewers.flatMap(({ seat }, index) => (seats.includes(seat) ? (managers[index]?.key ?? []) : []));
  return {
    id,
    summarisedAt: gist.summarisedAt,
    ...(debrief.status === "closed" && !debrief.hold ? { eraseAt: debrief.eraseAt } : {}),
    client: clientOf(debrief),
    candidate: candidateKeyOf(debrief),
    managers,
    response: { candidate: responseOf(debrief, "candidate"), interviewer: responseOf(debrief, "interviewer") },
    pains: gist.pains
      .filter(({ seats }) => seats.some((seat) => heard.has(seat)))
      .map(({ topic, side, weight, seats }) => ({
        topic,
        side,
        weight,
        managers: side === "candidate" ? only : keysOf(seats),
      })),
    wishes: gist.wishes
      .filter(({ seat }) => heard.has(seat))
      .map(({ kind, seat }) => ({ kind, managers: keysOf([seat]) })),
    advice:
      gist.asked.length > 0 ? gist.advice : gist.advice.map((one, index) => ({ ...one, ...doneIn(debrief, index) })),
    asked: askedIn(debrief),
  };
}

/** What this debrief asks after, with what the recruiter has said of it by now. */
export function askedIn(debrief: Debrief): Asked[] {
  return (debrief.gist?.asked ?? []).map(({ advised, ...asked }, index) => {
    return { ...asked, advised: { ...advised, ...doneIn(debrief, index) } };
  });
}

/**
 * "Done" answers the question that the summary asks; a summary that asks after nothing earlier can only be answered about
 * what it advises itself.
 */
function doneIn({ adjusted }: Debrief, index: number): { done?: boolean } {
  const said = adjusted.find(({ which }) => which === index + 1);
  return said ? { done: said.done } : {};
}

/**
 * A line as it lies in the table; undefined for one that another deployment wrote in another shape. It is left out, since
 * a digest with less in it is better than none, and the next commit of its debrief mends it.
 */
export function readDigestLine(value: unknown): DigestLine | undefined {
  const parsed = DigestLine.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** By what a later debrief is known to be of the same client or candidate. */
export function whoseOf(debrief: Debrief): Whose {
  return { id: debrief.id, client: clientOf(debrief)?.key, candidate: candidateKeyOf(debrief) };
}

/**
 * The organisation that most interviewers write from; where that is the recruiter's own or nobody's, the company that
 * the invite names.
 */
export function clientOf(debrief: Debrief): DigestLine["client"] {
  const { interview, recruiter } = debrief;
  const addresses = activeParties(debrief)
    .filter(({ side, mailbox }) => side === "interviewer" && !isFreeMail(mailbox.address))
    .map(({ mailbox }) => mailbox.address);
  const domains = addresses.flatMap((address) => clientDomains([address], recruiter.address));
  const count = (domain: string): number => domains.filter((other) => other === domain).length;
  const [domain] = [...new Set(domains)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  const company = interview.company?.trim();
  if (domain !== undefined) return { key: deriveKey("client", domain), name: company || domain };
  return company ? { key: deriveKey("company", company.toLowerCase()), name: company } : undefined;
}

function candidateKeyOf(debrief: Debrief): string | undefined {
  const candidate = activeParties(debrief).find(({ side }) => side === "candidate");
  return candidate && deriveKey("candidate", withoutTag(candidate.mailbox.address));
}

function managerKey(address: string): string {
  return deriveKey("manager", withoutTag(address));
}

/** An exact `+tag` difference is the same person (R25). */
function withoutTag(address: string): string {
  return address.replace(/(?<=.)\+[^@]*@/, "@");
}

/** Who was asked and could be reached; a mail that never arrived is nobody's silence. */
function responseOf(debrief: Debrief, side: Side): Response {
  const asked = activeParties(debrief).filter(
    (party) => party.side === side && party.askedAt !== undefined && (party.feedback || party.state !== "unreachable"),
  );
  const answered = asked.filter(({ feedback }) => feedback);
  return {
    asked: asked.length,
    answered: answered.length,
    minutes: answered.flatMap((one) => minutesOf(one, debrief)),
  };
}

function minutesOf(party: Party, { sent }: Debrief): number[] {
  const first = firstAnswerAt(party, sent);
  if (party.askedAt === undefined || first === undefined) return [];
  return [Math.max(0, Math.round(elapsed(party.askedAt, first) / MINUTE))];
}

/** A correction moves when the feedback was received; the first answer is then known by its receipt. */
function firstAnswerAt({ seat, feedback, versions }: Party, sent: Debrief["sent"]): Instant | undefined {
  const receipt = versions > 1 ? sent.find(({ key }) => key === `receipt/${seat}/1`)?.at : undefined;
  return receipt ?? feedback?.receivedAt;
}
