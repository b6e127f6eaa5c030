/** The parties of a debrief as the merge sees them: who they are, how far they came, and what they said. */
import type { Side } from "../feedback/feedback.ts";
import type { Seated } from "../summary/digest-gist.ts";
import type { SummaryInput } from "../summary/summary.ts";
import { activeParties, type Debrief, nameOf, type Party } from "./debrief.ts";
import { languageOf, type OurLanguages } from "./spoken.ts";

/** All that the merge is given: sentences in the recruiter's language, each draft in that of whom it is sent to first. */
export function summaryInputOf(debrief: Debrief, config: OurLanguages): SummaryInput & { accounts: Seated[] } {
  const { questionnaires, interview } = debrief;
  const spokenBy = (side: Side) => {
    const party = partiesIn(debrief).find((one) => one.side === side);
    return party ? languageOf(debrief, party, config) : config.language;
  };
  return {
    accounts: partiesIn(debrief).map(accountOf),
    questionnaires,
    language: config.language,
    draftedIn: { candidate: spokenBy("candidate"), interviewer: spokenBy("interviewer") },
    role: interview.role,
  };
}

/** Everyone who is part of the summary: not the removed, nor those whom another debrief asks. */
export function partiesIn(debrief: Debrief): Party[] {
  return activeParties(debrief).filter(({ state }) => state !== "elsewhere");
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
