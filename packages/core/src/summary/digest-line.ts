/**
 * What a digest knows of one debrief: topics, weights, counts and times, no words of anyone. A gist is taken from the
 * summary and kept in the debrief; a line is the gist with the facts around it, and lies beside the item in the index.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Side, Topic } from "../feedback/feedback.ts";
import { Advised, Asked } from "./advised.ts";

/** A demand that few people or nobody can meet; see wishes.ts. */
export const WishKind = z.enum(["stacked", "contradiction", "impossible", "everything", "pay"]);
export type WishKind = z.infer<typeof WishKind>;

export const Gist = z.object({
  /** Of the summary that it was taken from; an addendum makes a new one. */
  version: z.int(),
  /** When the first summary was written: the debrief belongs to the period of that instant. */
  summarisedAt: Instant,
  /** What weighed on a side, and in which seats they sit who said so. */
  pains: z.array(z.object({ topic: Topic, side: Side, weight: z.number(), seats: z.array(z.int()) })),
  wishes: z.array(z.object({ kind: WishKind, seat: z.int() })),
  /** What this summary advised, the weightiest first. */
  advice: z.array(Advised),
  /** What an earlier summary advised, and what became of it. */
  asked: z.array(Asked),
});
export type Gist = z.infer<typeof Gist>;

/** How one side answered: how many were asked and did, and after how many minutes. */
export const Response = z.object({ asked: z.int(), answered: z.int(), minutes: z.array(z.int()) });
export type Response = z.infer<typeof Response>;

/** Somebody or something that recurs, as a hash, and how the recruiter knows it. */
const Named = z.object({ key: z.string(), name: z.string() });

export const DigestLine = z.object({
  id: z.string(),
  summarisedAt: Instant,
  /** When retention ends, once that is known: from then on the line is as good as absent. */
  eraseAt: Instant.optional(),
  client: Named.optional(),
  /** A hash; candidates have no name here. */
  candidate: z.string().optional(),
  managers: z.array(Named),
  response: z.object({ candidate: Response, interviewer: Response }),
  /** `managers`: the keys of those whom it can be about, or who said it. */
  pains: z.array(z.object({ topic: Topic, side: Side, weight: z.number(), managers: z.array(z.string()) })),
  wishes: z.array(z.object({ kind: WishKind, managers: z.array(z.string()) })),
  advice: z.array(Advised),
  asked: z.array(Asked),
});
export type DigestLine = z.infer<typeof DigestLine>;
