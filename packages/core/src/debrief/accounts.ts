/** The parties of a debrief as the merge sees them: who they are, how far they came, and what they said. */
import type { Seated } from "../summary/digest-gist.ts";
import type { SummaryInput } from "../summary/summary.ts";
import { activeParties, type Debrief, nameOf, type Party } from "./debrief.ts";

/** All that the merge is given. */
export function summaryInputOf(debrief: Debrief): SummaryInput & { accounts: Seated[] } {
  const { questionnaires, interview } = debrief;
  return { accounts: accountsOf(debrief), questionnaires, role: interview.role };
}

/** Everyone who is part of the summary: not the removed, nor those whom another debrief asks. */
export function accountsOf(debrief: Debrief): Seated[] {
  return activeParties(debrief)
    .filter(({ state }) => state !== "elsewhere")
    .map(accountOf);
}

export function accountOf(party: Party): Seated {
  const state = party.feedback ? "answered" : party.state;
  return {
    seat: party.seat,
    side: party.side,
    name: nameOf(party.mailbox),
    state: state === "answered" || state === "declined" || state === "unreachable" ? state : "silent",
    feedback: party.feedback,
  };
}
