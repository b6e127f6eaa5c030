/**
 * Where a mail goes: by the envelope recipient alone, never by To, Subject or In-Reply-To (R23). A recipient is the start
 * address, a signed token, or nobody. Each room behind the door is loaded with the first mail that is for it: a function
 * that starts cold reads the calendars or the replies, not both.
 */
import { type Config, startAddress } from "../config.ts";
import { FORGETTING } from "../debrief/debrief.ts";
import { deriveKey } from "../id.ts";
import { domainOf, localPartOf } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import { readToken, type Token, type TokenKeys } from "../mail/token.ts";
import { changeDebrief } from "../store/change.ts";
import type { Arrival, Refusal } from "./gate.ts";
import type { Delivery } from "./notification.ts";
import type { House, Outcome } from "./receive.ts";

export type Destination = { to: "start" } | { to: "token"; token: Token } | { to: "nobody" };

export function destinationOf(recipient: string, config: Config, keys: TokenKeys): Destination {
  if (recipient === startAddress(config)) return { to: "start" };
  const token = readToken(localPartOf(recipient), keys);
  return token && domainOf(recipient) === config.domain ? { to: "token", token } : { to: "nobody" };
}

export async function route(arrival: Arrival, recipient: string, house: House): Promise<Outcome> {
  const destination = destinationOf(recipient, house.config, house.keys);
  const mail = mailKeys(arrival, recipient);
  switch (destination.to) {
    case "start": {
      const { start } = await import("./start.ts");
      return start(arrival, mail, house);
    }
    case "nobody":
      return { outcome: "ignored", reason: "recipient.unknown" };
    case "token":
      return routeToken(arrival, destination.token, mail, house);
  }
}

async function routeToken(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  switch (token.purpose) {
    case "control": {
      const { instruct } = await import("./instruct.ts");
      return instruct(arrival, token, mail, house);
    }
    case "feedback": {
      const { answer } = await import("./answer.ts");
      return answer(arrival, token, mail, house);
    }
    case "confirm": {
      if (token.seat > 0 && token.ordinal === FORGETTING) {
        const { withdraw } = await import("./withdraw.ts");
        return withdraw(arrival, token, mail, house);
      }
      const { vouch } = await import("./vouch.ts");
      return vouch(arrival, token, mail, house);
    }
  }
}

/** A mail that did not pass the gate: when a token vouches that a party tried, the recruiter is told; it is in the archive. */
export async function routeRefused(
  refusal: Refusal,
  recipient: string,
  delivery: Delivery,
  house: House,
): Promise<Outcome> {
  const destination = destinationOf(recipient, house.config, house.keys);
  const outcome: Outcome = { outcome: refusal.refused, reason: refusal.reason };
  if (destination.to !== "token" || refusal.reason === "loop.own_domain") return outcome;
  const { debriefId, seat } = destination.token;
  const at = house.clock.now();
  const mail = [deriveKey("delivery", delivery.messageId, recipient)];
  await changeDebrief(house.store, debriefId, () => [
    { type: "mailUnreadable", seat, code: refusal.reason, aside: true, at, mail },
  ]);
  return { ...outcome, debriefId, seat };
}

/**
 * The keys by which a mail is known again: the provider's id for a redelivered notification (R7), and token plus
 * Message-ID, or content where there is none, for the same mail under a new id (R8). The recipient is part of both, so
 * that another party's identical Message-ID suppresses nothing.
 */
export function mailKeys({ message, delivery }: Arrival, recipient: string): string[] {
  const content = message.messageId === undefined ? contentOf(message) : [message.messageId];
  return [deriveKey("delivery", delivery.messageId, recipient), deriveKey("message", recipient, ...content)];
}

function contentOf(message: Message): string[] {
  const from = message.from.map(({ address }) => address).join();
  return [from, message.subject, message.date?.toISOString() ?? "", message.text ?? "", message.html ?? ""];
}
