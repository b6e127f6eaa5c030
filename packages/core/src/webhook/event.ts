/**
 * What a webhook says: that something happened to a debrief, and nothing of what anybody wrote. The receiver asks the API
 * for the rest, with a key that can be taken back. Names, addresses, answers and tokens never stand in it (R48, R50).
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Side } from "../feedback/feedback.ts";

/** What can be told of a debrief. New kinds may come, so a receiver passes over those that it does not know. */
export const EventType = z.enum([
  /** It exists, as a draft that waits for the recruiter or with a plan that stands. */
  "debrief.started",
  /** The plan stands, and says when the questions go out; again when that changes. */
  "debrief.scheduled",
  /** The questions are out. */
  "debrief.asked",
  /** Somebody answered, or corrected an answer. */
  "feedback.received",
  "party.declined",
  /** Mail to them bounces for good. */
  "party.unreachable",
  /** The summary is on its way to the recruiter; again for each addendum. */
  "debrief.summarised",
  /** It came to its end: closed by the recruiter, or lapsed. */
  "debrief.closed",
  /** It was stopped, or its interview was cancelled, before it came to its end. */
  "debrief.cancelled",
]);
export type EventType = z.infer<typeof EventType>;

/** `id` is the same at every try, so that whoever has handled it passes over the next (Standard Webhooks, webhook-id). */
const about = { version: z.literal(1), id: z.string(), timestamp: Instant };

export const DebriefWebhook = z.object({
  ...about,
  type: EventType,
  data: z.object({
    debriefId: z.string(),
    /** Counts what happened to this debrief, from 1: whatever the order of arrival, a receiver can tell what came later. */
    number: z.int().min(1),
    /** As it is after the event. */
    status: z.enum(["draft", "scheduled", "collecting", "summarised", "closed"]),
    /** Whose: as in `parties` of the debrief at the API. */
    seat: z.int().min(1).max(31).optional(),
    side: Side.optional(),
    /** Why it ended. */
    because: z.enum(["stopped", "cancelled", "closed", "lapsed"]).optional(),
  }),
});
export type DebriefWebhook = z.infer<typeof DebriefWebhook>;

/** Sent by `debrief webhook test`, and about no debrief. */
export const PingWebhook = z.object({ ...about, type: z.literal("ping"), data: z.object({ endpoint: z.string() }) });
export type PingWebhook = z.infer<typeof PingWebhook>;

/** The body of every request that we make to an endpoint. */
export const WebhookEvent = z.discriminatedUnion("type", [DebriefWebhook, PingWebhook]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;
