/** The mails to a recruiter, about a debrief of theirs or about none; but for the two that take the whole merge to write. */
import { renderHelp } from "@debrief/emails/generated/help";
import { renderNotice } from "@debrief/emails/generated/notice";
import { renderOutcome } from "@debrief/emails/generated/outcome";
import { renderPlan } from "@debrief/emails/generated/plan";
import type { Rendered } from "@debrief/emails/render";
import { type Config, startAddress } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Desk } from "../debrief/desk.ts";
import type { Effect } from "../debrief/effect.ts";
import { forwarded } from "./coaching-letter.ts";
import { confirmSpam } from "./confirm-letter.ts";
import { digestSet } from "./digest-set.ts";
import { doubt } from "./doubt-letter.ts";
import { outcome } from "./outcome-letter.ts";
import { plan } from "./plan-letter.ts";
import { accepted, howToStart, notice } from "./recruiter-letters.ts";

/** Throws (our bug) for a mail that is not written here: the summary (report-mail.ts), the digest (digest.ts), a party's. */
export function renderToRecruiter(item: Debrief | Desk, effect: Effect, config: Config): Rendered {
  switch (effect.mail) {
    case "help":
      return renderHelp(howToStart(startAddress(config), effect.why, config));
    case "digestSet":
      return renderNotice(digestSet(effect.wanted, config));
  }
  if (item.kind === "desk") {
    if (effect.mail !== "doubt") throw new Error(`A desk does not write the mail ${effect.mail} here.`);
    return renderNotice(doubt(item, effect.question, config));
  }
  switch (effect.mail) {
    case "plan":
      return renderPlan(plan(item, effect, config));
    case "notice":
      return renderNotice(notice(item, effect, config));
    case "confirm":
      return renderNotice(confirmSpam(item, effect.from, config));
    case "outcome":
      return renderOutcome(outcome(item, effect, config));
    case "forwarded":
      return renderNotice(forwarded(item, effect, config));
    case "acceptance":
      return renderNotice(accepted(effect.invitation.summary, config));
    default:
      throw new Error(`The mail ${effect.mail} is not written here.`);
  }
}
