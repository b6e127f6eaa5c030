/** A recruiter replied to a mail of a debrief: the reply is commands (R1: only from the recruiter's own, authentic address). */
import { activeParties, type Debrief } from "../debrief/debrief.ts";
import { clientDomains, noteClients } from "../debrief/guard.ts";
import { localPartOf, type Mailbox, samePerson } from "../mail/address.ts";
import { scrubTokens, type Token } from "../mail/token.ts";
import { releaseClaims } from "../outbox/claim.ts";
import { draftsIn, sentTextTo } from "../outbox/write.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { readCommands } from "../reply/command/command.ts";
import { readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import { changeDesk } from "../store/desk.ts";
import type { Arrival } from "./gate.ts";
import { instructDesk } from "./instruct-desk.ts";
import type { House, Outcome } from "./receive.ts";
import { mayStart } from "./recruiters.ts";

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
  if (authentication.result === "unsure") return { outcome: "held", reason: "sender.unverified", ...place };
  // R1: whoever may start no debriefs any more steers none either.
  if (!(await mayStart(house, debrief.recruiter.address))) {
    return { outcome: "ignored", reason: "sender.not_allowed", ...place };
  }

  const senderName = nameOfSender(authentication.author, debrief.recruiter);
  const { text, signature } = readReply({ text: message.text, html: message.html, senderName });
  // R49: nothing that is kept or passed on may hold a live token.
  const split = scrubTokens(text).length;
  const typed = scrubTokens(`${text}\n\n${signature}`);
  const own = aboveOurs(typed, sentTextTo(debrief, undefined, house.config), draftsIn(debrief, house.config));
  const { commands, notUnderstood } = readCommands(own.slice(0, split), senderName, own.slice(split));
  const at = house.clock.now();
  const { language } = house.config;
  const changed = await changeDebrief(house.store, token.debriefId, () => [
    { type: "recruiterReplied", commands, notUnderstood, language, at, mail },
  ]);
  switch (changed?.outcomes[0]) {
    case "duplicate":
      return { outcome: "ignored", reason: "duplicate", ...place };
    case "changed":
      if (changed?.debrief.parties.length === 0) await releaseClaims(debrief, house.store);
      await admitClients(changed?.debrief, house);
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

/** R29: companies in a plan that stands at the recruiter's word are strangers no more. */
async function admitClients(debrief: Debrief | undefined, { store, clock }: House): Promise<void> {
  if (debrief?.status !== "scheduled" && debrief?.status !== "collecting") return;
  const asked = activeParties(debrief).filter(({ side }) => side === "interviewer");
  const domains = clientDomains(
    asked.map(({ mailbox }) => mailbox.address),
    debrief.recruiter.address,
  );
  const at = clock.now();
  await changeDesk(store, debrief.recruiter, at, (desk) => ({
    desk: noteClients(desk, domains, at),
    decision: undefined,
  }));
}
