/**
 * What names a person and an interview, as hashes (R29): the invite's UID, which two recruiters share; and the candidate
 * with the time, because the same interview is also forwarded as prose, or stands in a second invite for the other side.
 */
import { deriveKey } from "../id.ts";
import { activeParties, type Debrief, type Party } from "./debrief.ts";

export function claimKeys(debrief: Debrief, party: Party): string[] {
  const { uid, recurrenceId = "", start, end } = debrief.interview;
  const candidate = activeParties(debrief).find(({ side }) => side === "candidate");
  const when = start ?? end;
  return [
    ...(uid === undefined ? [] : [deriveKey("claim", "uid", uid, recurrenceId, personOf(party))]),
    ...(candidate && when ? [deriveKey("claim", "time", personOf(candidate), when, personOf(party))] : []),
  ];
}

/** The address without its `+tag`: an exact tag is the same person (R25). */
export function personOf({ mailbox }: Pick<Party, "mailbox">): string {
  return mailbox.address.replace(/(?<=.)\+[^@]*@/, "@");
}
