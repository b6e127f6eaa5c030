/**
 * The mails to a party, made from that party's seat and the interview alone, so that nothing in them can depend on the other
 * side (R48).
 */
import { renderClosing } from "@debrief/emails/generated/closing";
import { renderCoaching } from "@debrief/emails/generated/coaching";
import { renderConfirm } from "@debrief/emails/generated/confirm";
import { renderHelp } from "@debrief/emails/generated/help";
import { renderPrivacy } from "@debrief/emails/generated/privacy";
import { renderQuestions } from "@debrief/emails/generated/questions";
import { renderReceipt } from "@debrief/emails/generated/receipt";
import { renderReminder } from "@debrief/emails/generated/reminder";
import type { Rendered } from "@debrief/emails/render";
import type { Config } from "../config.ts";
import { type Debrief, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { coaching } from "./coaching-letter.ts";
import { confirm, confirmFlood } from "./confirm-letter.ts";
import { closing, emptyReply, questions, reminder } from "./party-letters.ts";
import { privacy } from "./privacy-letter.ts";
import { receipt } from "./receipt-letter.ts";

/** Throws (our bug) for a mail that no party gets. */
export function renderToParty(debrief: Debrief, effect: Effect, config: Config): Rendered {
  const party = seated(debrief, effect.seat);
  switch (effect.mail) {
    case "questions":
      return renderQuestions(questions(debrief, party, config));
    case "receipt":
      return renderReceipt(receipt(debrief, party, effect, config));
    case "reminder":
      return renderReminder(reminder(debrief, party, effect.number, config));
    case "closing":
      return renderClosing(closing(debrief, party, config));
    case "confirm":
      return effect.flood
        ? renderHelp(confirmFlood(debrief, party, config))
        : renderConfirm(confirm(debrief, party, effect.ordinal, config));
    case "privacy":
      return renderPrivacy(privacy(debrief, party, effect.about, config));
    case "coaching":
      return renderCoaching(coaching(debrief, party, effect, config));
    case "help":
      return renderHelp(emptyReply(debrief, party, config));
    default:
      throw new Error(`No party gets the mail ${effect.mail}.`);
  }
}

/** Throws (our bug) when the effect names a seat that the debrief does not have. */
export function seated(debrief: Debrief, seat: number): Party {
  const party = partyInSeat(debrief, seat);
  if (!party) throw new Error(`The debrief has no seat ${seat}.`);
  return party;
}
