/** What a house that confirms every plan has not agreed to yet (R29). */
import type { Side } from "../feedback/feedback.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import { activeParties, type Debrief } from "./debrief.ts";
import type { Plan } from "./event.ts";
import type { Limits } from "./guard.ts";
import { hasWithdrawn } from "./plan.ts";

/**
 * Such a house wants a `go` for whom and when; what was agreed to once is not asked again. People whom the recruiter has put
 * together by hand stay as they are, whatever a calendar says, and whoever was erased is not asked.
 */
export function unconfirmed(plan: Plan, agreed: Debrief | undefined): Limits {
  if (agreed === undefined) return { everyPlan: true };
  const isSeated = (side: Side, mailbox: Mailbox): boolean =>
    hasWithdrawn(agreed.parties, mailbox) ||
    activeParties(agreed).some((party) => party.side === side && samePerson(party.mailbox.address, mailbox.address));
  const { candidate, interviewers, interview } = plan;
  const areSeated =
    (candidate === undefined || isSeated("candidate", candidate)) &&
    interviewers.every((interviewer) => isSeated("interviewer", interviewer));
  const asAgreed = interview.end === agreed.interview.end && (agreed.steered || areSeated);
  return asAgreed ? {} : { everyPlan: true };
}
