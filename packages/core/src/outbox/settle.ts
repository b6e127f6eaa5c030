/**
 * What the provider tells after sending (SES event publishing). Events repeat and come in any order (R21): each is noted
 * by rank, and a Send event settles an entry whose mark was lost (R36).
 */
import * as z from "zod";
import { type Instant, instant } from "../clock.ts";
import { type Delivery, noteDelivery, settle } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { untilSettled } from "../store/change.ts";
import { type Item, type ItemKey, isItemKey } from "../store/item.ts";
import type { Store } from "../store/store.ts";

/** One SES event, as far as it matters: what happened to which of our mails. */
export type ProviderEvent = {
  kind: "send" | "delivery" | "delay" | "bounce" | "complaint" | "reject";
  permanent: boolean;
  detail: string;
  providerId: string;
  itemKey: ItemKey;
  mailKey: string;
  at: Instant;
};

const Published = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string().default("") }).optional(),
});

const KINDS: Record<string, ProviderEvent["kind"]> = {
  Send: "send",
  Delivery: "delivery",
  DeliveryDelay: "delay",
  Bounce: "bounce",
  Complaint: "complaint",
  Reject: "reject",
};

/** The event in an SQS body, or undefined when it is none of ours (set-up messages, mails without our tags). */
export function readProviderEvent(body: string): ProviderEvent | undefined {
  const outer = z.object({ Message: z.string() }).safeParse(parseJson(body));
  const published = Published.safeParse(outer.success ? parseJson(outer.data.Message) : parseJson(body));
  if (!published.success) return undefined;
  const { eventType, mail, bounce } = published.data;
  const kind = KINDS[eventType];
  const itemKey = mail.tags.item?.[0] ?? "";
  const mailKey = mail.tags.mail?.[0];
  if (!kind || mailKey === undefined || !isItemKey(itemKey)) return undefined;
  const sentAt = new Date(mail.timestamp);
  return {
    kind,
    permanent: bounce?.bounceType === "Permanent",
    detail: bounce ? `${bounce.bounceType}/${bounce.bounceSubType}` : eventType,
    providerId: mail.messageId,
    itemKey,
    mailKey: fromTag(mailKey),
    at: Number.isNaN(sentAt.getTime()) ? instant(0) : instant(sentAt),
  };
}

/** SES tags hold letters, digits, `_` and `-`; our keys hold `/`. */
export function toTag(key: string): string {
  return key.replaceAll("/", "_");
}

function fromTag(tag: string): string {
  return tag.replaceAll("_", "/");
}

/** Applies one provider event. Any permutation and any repetition end in the same state. */
export async function settleProviderEvent(event: ProviderEvent, store: Store, at: Instant): Promise<void> {
  await untilSettled(async () => {
    const item = await store.load(event.itemKey);
    if (!item) return;
    const next = await apply(item, event, at);
    if (next !== item) await store.commit(next);
  });
}

async function apply(item: Item, event: ProviderEvent, at: Instant): Promise<Item> {
  // Whatever the provider says of a mail, it has taken it.
  const settled = settle(item, event.mailKey, event.at, event.providerId);
  const noted = noteDelivery(settled, event.mailKey, deliveryOf(event));
  const seat = noted.sent.find((mail) => mail.key === event.mailKey)?.seat ?? 0;
  const news = newsOf(event, seat, at);
  if (!news || noted.kind !== "debrief") return noted;
  const { transition } = await import("../debrief/transition.ts");
  return transition(noted, news).debrief;
}

function deliveryOf({ kind, permanent }: ProviderEvent): Delivery {
  switch (kind) {
    case "send":
      return "sent";
    case "delivery":
      return "delivered";
    case "delay":
      return "delayed";
    case "bounce":
      return permanent ? "bounced" : "bounced_transient";
    case "reject":
      return "rejected";
    case "complaint":
      return "complained";
  }
}

/** Only a permanent bounce, a reject and a complaint end the conversation with an address; seat 0 is watched by alarms. */
function newsOf(event: ProviderEvent, seat: number, at: Instant): DebriefEvent | undefined {
  if (seat === 0) return undefined;
  if (event.kind === "complaint") return { type: "complaintReceived", seat, at };
  if (event.kind === "reject" || (event.kind === "bounce" && event.permanent)) {
    return { type: "addressBounced", seat, at, detail: event.detail };
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
