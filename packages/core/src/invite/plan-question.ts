/**
 * Something that the recruiter must decide before anything is sent, as data: what is asked and what can be chosen. The
 * words for it are the recruiter's language's, and are put in when a mail is written.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";

/** An instant, and the zone (an IANA name) on whose wall clock it is shown. */
export const Moment = z.object({ at: Instant, zone: z.string() });
export type Moment = z.infer<typeof Moment>;

/** Names or addresses as they are shown. */
const who = z.string();
/** Whether there are options to choose from. */
const choice = z.boolean();

/** What is asked; each `key` is a sentence in the words of every language. */
export const Asks = z.discriminatedUnion("key", [
  z.object({ key: z.enum(["candidate", "noInterviewer", "time", "whichInterview", "whichMeeting"]) }),
  z.object({ key: z.enum(["candidateAddress", "candidateTwice", "wasInterviewer"]), who }),
  /** `name` is what the recruiter typed, where it is a name. */
  z.object({ key: z.enum(["candidateUnknown", "interviewerUnknown", "partyUnknown"]), name: z.string().optional() }),
  /** `missing` is the name that the invite speaks of. */
  z.object({ key: z.literal("candidateUnsure"), missing: z.string().optional(), choice }),
  z.object({ key: z.literal("interviewers"), choice }),
  z.object({ key: z.literal("tooManyPeople"), most: z.int() }),
  z.object({ key: z.literal("tooManyInterviewers"), found: z.int(), most: z.int() }),
  z.object({ key: z.literal("whoOf"), people: z.array(who) }),
  /** Why the time is in doubt; `says` is what the invite's own clock shows, `2026-03-14 15:00`. */
  z.object({
    key: z.enum([
      "missing",
      "allDay",
      "floating",
      "unknownZone",
      "outOfRange",
      "contradictsWeekday",
      "ambiguousDate",
      "series",
      "noEnd",
    ]),
    says: z.string().optional(),
    choice,
  }),
  /** R29: the debrief is the day's `number`th, it writes to these `companies` (domains) for the first time, it is old. */
  z.object({
    key: z.literal("approval"),
    number: z.int().optional(),
    companies: z.array(z.string()).optional(),
    perDay: z.int().optional(),
    longAgo: z.boolean().optional(),
    /** The house confirms every plan. */
    everyPlan: z.boolean().optional(),
  }),
]);
export type Asks = z.infer<typeof Asks>;

/** What a number stands for. */
export const Option = z.discriminatedUnion("key", [
  /** Somebody, or a yes to asking them too. */
  z.object({ key: z.enum(["person", "askToo"]), address: z.string(), displayName: z.string().optional() }),
  z.object({ key: z.literal("notAsked"), who }),
  /** When the interview ends. */
  z.object({ key: z.literal("ends"), at: Instant, zone: z.string() }),
  /** A meeting with its start, and with its end where one of them is known. */
  z.object({
    key: z.literal("meeting"),
    title: z.string().optional(),
    start: Moment.optional(),
    at: Instant.optional(),
  }),
]);
export type Option = z.infer<typeof Option>;

/** `options` are what `1`, `2`, … stand for. */
export const PlanQuestion = z.object({
  about: z.enum(["candidate", "interviewers", "time", "invite", "approval"]),
  asks: Asks,
  options: z.array(Option),
  /** Set on questions that follow from the plan itself and vanish with their reason. */
  origin: z.literal("plan").optional(),
});
export type PlanQuestion = z.infer<typeof PlanQuestion>;
