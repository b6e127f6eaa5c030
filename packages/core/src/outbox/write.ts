/** An effect becomes a mail: its words, to whom it goes, and where it is answered. */
import type { Rendered } from "@debrief/emails/render";
import type { Config } from "../config.ts";
import type { Effect } from "../debrief/effect.ts";
import type { OutgoingMail } from "../mail/compose.ts";
import type { Item } from "../store/item.ts";
import { envelopeOf, type Sender } from "./envelope.ts";
import { renderToParty } from "./party-mail.ts";
import { renderToRecruiter } from "./recruiter-mail.ts";
import { reportMail } from "./report-mail.ts";

/** The mail that an effect is. Throws (our bug) when the effect names a seat that the debrief does not have. */
export function write(item: Item, effect: Effect, sender: Sender): OutgoingMail {
  return { ...render(item, effect, sender.config), ...envelopeOf(item, effect, sender) };
}

function render(item: Item, effect: Effect, config: Config): Rendered {
  if (item.kind !== "debrief") return renderToRecruiter(item, effect, config);
  if (effect.mail === "summary") return reportMail(item, effect.version, config);
  return effect.seat === 0 ? renderToRecruiter(item, effect, config) : renderToParty(item, effect, config);
}
