/** A recruiter replied to a mail of a debrief: the reply is commands (R1: only from the recruiter's own, authentic address). */
import { localPartOf, type Mailbox, samePerson } from "../mail/address.ts";
import { scrubTokens, type Token } from "../mail/token.ts";
import { sentToRecruiter } from "../outbox/sent-to-recruiter.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { readCommands } from "../reply/command/command.ts";
import { readReply } from "../reply/read.ts";
import { cameAgain } from "./again.ts";
import { holdForRecruiter } from "./doubtful.ts";
import type { Arrival } from "./gate.ts";
import { instructDesk } from "./instruct-desk.ts";
import type { House, Outcome } from "./receive.ts";
import { mayStart } from "./recruiters.ts";
import { steerDebrief } from "./steer.ts";

export async function instruct(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const { message, authentication, automatic } = arrival;
  const place = { debriefId: token.debriefId, seat: 0 };
  if (automatic) return { outcome: "ignored", reason: `automatic.${automatic.reason}`, ...place };
  if (authentication.result === "forged")
    return { outcome: "ignored", reason: `sender.${authentication.reason}`, ...place };
  const debrief = await house.store.loadDebrief(token.debriefId);
  if (!debrief) {
    return (await instructDesk(arrival, token, mail, house)) ?? { outcome: "ignored", reason: "debrief.unknown" };
  }
  if (!samePerson(authentication.author.address, debrief.recruiter.address)) {
    return { outcome: "ignored", reason: "sender.not_the_recruiter", ...place };
  }
  // R1: whoever may start no debriefs any more steers none either.
  if (!(await mayStart(house, debrief.recruiter.address))) {
    return { outcome: "ignored", reason: "sender.not_allowed", ...place };
  }
  const held = { recruiter: debrief.recruiter, about: debrief.id, mail };
  if (authentication.result === "unsure") {
    return { ...(await holdForRecruiter(arrival, { ...held, why: "unverified" }, house)), ...place };
  }

  const senderName = nameOfSender(authentication.author, debrief.recruiter);
  const { text, signature } = readReply({ text: message.text, html: message.html, senderName });
  // R49: nothing that is kept or passed on may hold a live token.
  const split = scrubTokens(text).length;
  const typed = scrubTokens(`${text}\n\n${signature}`);
  const { mails, drafts } = await sentToRecruiter(debrief, house.config);
  const own = aboveOurs(typed, mails, drafts);
  const { commands, notUnderstood } = readCommands(own.slice(0, split), senderName, own.slice(split));
  const byMail = !arrival.vouched;
  const steered = await steerDebrief(debrief, { commands, notUnderstood, mail, byMail }, house);
  switch (steered?.outcome) {
    case "duplicate":
      return { ...cameAgain({ outcome: "command" }, mail, steered.debrief.handled), ...place };
    case "rate":
      return { ...(await holdForRecruiter(arrival, { ...held, why: "flood" }, house)), ...place };
    case "changed":
      return { outcome: "command", ...place };
    default:
      return { outcome: "ignored", reason: `debrief.${debrief.status}`, ...place };
  }
}

/** By which name they may have signed: "Rae" is no riddle when rae.moreno@ wrote it. */
function nameOfSender(author: Mailbox, recruiter: Mailbox): string {
  const name = author.displayName ?? recruiter.displayName;
  return (
    name ??
    localPartOf(author.address)
      .split(/[._+-]/)
      .join(" ")
  );
}
