/**
 * What is drafted for a party to be coached with. It stands apart from coaching.ts because it needs the whole merge and its
 * words in every language, and of all that move a debrief only the recruiter's reply can ask for a draft.
 */
import { summarise } from "../summary/merge.ts";
import { summaryInputOf } from "./accounts.ts";
import type { Debrief, Party } from "./debrief.ts";
import { languageOf, type OurLanguages } from "./spoken.ts";

/** The lines drafted for a party, in its language; empty when there is not enough to go on. */
export function draftFor(debrief: Debrief, party: Party, config: OurLanguages): string[] {
  const { side } = party;
  const draftedIn = { [side]: languageOf(debrief, party, config) };
  const { coaching } = summarise({ ...summaryInputOf(debrief, config), draftedIn });
  return side === "candidate" ? coaching.candidate : coaching.manager;
}
