/**
 * The one gate (R5): every mail is judged here before anything is routed, and what lies behind takes only an `Arrival`,
 * which nothing else makes. A mail that was held comes through here a second time when somebody has said yes to it.
 */
import type { Archive } from "../archive/archive.ts";
import type { Config } from "../config.ts";
import { PermanentError } from "../errors.ts";
import { domainOf, type Mailbox } from "../mail/address.ts";
import { type Authentication, authenticate, contentVerdict } from "../mail/authentication.ts";
import { type Automatic, automatic, mayAnswer } from "../mail/automatic.ts";
import type { Message } from "../mail/message.ts";
import { parseMessage } from "../mail/parse.ts";
import type { Delivery } from "./notification.ts";

/** Known in this file alone: nobody else can make an `Arrival`. */
const judged = Symbol("judged");

/** A mail that was read and judged. */
export type Arrival = {
  readonly [judged]: true;
  message: Message;
  delivery: Pick<Delivery, "messageId" | "objectKey">;
  /** When the provider took it in, by its clock and in its words. */
  stampedAt?: string;
  authentication: Authentication;
  automatic: Automatic | undefined;
  /** Whether the author may be written to (R17). */
  mayAnswer: boolean;
  spam: boolean;
  /** It was held, and whoever was asked has said yes to it. */
  vouched: boolean;
};

export type Refusal = { refused: "held" | "ignored"; reason: string };

/** Reads and judges a mail. What cannot be read, carries a virus or comes from ourselves goes no further. */
export async function admit(source: Uint8Array, delivery: Delivery, config: Config): Promise<Arrival | Refusal> {
  const verdict = contentVerdict(delivery.receipt);
  if (verdict === "virus") return { refused: "held", reason: "content.virus" };
  const message = await parseMessage(source).catch((error: unknown) => {
    if (error instanceof PermanentError) return error;
    throw error;
  });
  if (message instanceof PermanentError) return { refused: "ignored", reason: message.code };
  if (isOurs(message, delivery, config)) return { refused: "ignored", reason: "loop.own_domain" };
  return {
    [judged]: true,
    message,
    delivery,
    stampedAt: delivery.receipt.timestamp,
    authentication: authenticate(message, delivery.receipt),
    automatic: automatic(message, delivery.reversePath),
    mayAnswer: mayAnswer(message, delivery.reversePath),
    spam: verdict === "spam",
    vouched: false,
  };
}

/**
 * A held mail again, as its author's own: it was judged when it came, and the yes stands for what the verdicts could not
 * say. Throws PermanentError `archive.missing` when retention has taken it.
 */
export async function readmit(objectKey: string, author: Mailbox, archive: Archive): Promise<Arrival> {
  return {
    [judged]: true,
    message: await parseMessage(await archive.read(objectKey)),
    delivery: { messageId: objectKey, objectKey },
    authentication: { result: "authentic", author },
    automatic: undefined,
    mayAnswer: true,
    spam: false,
    vouched: true,
  };
}

/** R20: our own mail coming back is a loop, whoever sent it round. */
function isOurs(message: Message, delivery: Delivery, { domain }: Config): boolean {
  const senders = [...message.from.map(({ address }) => address), delivery.reversePath.toLowerCase()];
  return senders.some((address) => domainOf(address) === domain || domainOf(address).endsWith(`.${domain}`));
}
