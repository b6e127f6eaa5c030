/** A recruiter replied to a mail of a debrief: the reply is commands (R1: only from the recruiter's own, authentic address). */
import { samePerson } from "../mail/address.ts";
import type { Token } from "../mail/token.ts";
import { sentTextTo } from "../outbox/write.ts";
import { aboveOurs, readCommands } from "../reply/command.ts";
import { readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import type { Arrival } from "./gate.ts";
import type { House, Outcome } from "./receive.ts";

export async function instruct(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const place = { debriefId: token.debriefId, seat: 0 };
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  if (authentication.result === "forged")
    return { outcome: "ignored", reason: `sender.${authentication.reason}`, ...place };
  const debrief = await house.store.loadDebrief(token.debriefId);
  if (!debrief) return { outcome: "ignored", reason: "debrief.unknown" };
  if (!samePerson(authentication.author.address, debrief.recruiter.address)) {
    return { outcome: "ignored", reason: "sender.not_the_recruiter", ...place };
  }
  if (authentication.result === "unsure") return { outcome: "held", reason: "sender.unverified", ...place };

  const { text } = readReply({ text: message.text, html: message.html, senderName: authentication.author.displayName });
  const { commands, notUnderstood } = readCommands(aboveOurs(text, sentTextTo(debrief, undefined, house.config)));
  const at = house.clock.now();
  const changed = await changeDebrief(house.store, token.debriefId, () => [
    { type: "recruiterReplied", commands, notUnderstood, at, mail },
  ]);
  switch (changed?.outcomes[0]) {
    case "duplicate":
      return { outcome: "ignored", reason: "duplicate", ...place };
    case "changed":
      return { outcome: "command", ...place };
    default:
      return { outcome: "ignored", reason: `debrief.${debrief.status}`, ...place };
  }
}
