/**
 * What the recruiter is told of, as data: which sentence, and what it names. The words for it are in `emails/words`, in the
 * recruiter's language, and are put in when the mail is written (outbox/told.ts); names and times are shown there too.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import type { Trait } from "../feedback/sensitive.ts";
import { Moment } from "../invite/plan-question.ts";
import { Language } from "../language.ts";

// Listed here again: whoever only reads a state would otherwise load the words by which traits are found.
const traits = [
  "age",
  "gender",
  "pregnancy",
  "family",
  "origin",
  "accent",
  "colour",
  "religion",
  "health",
  "disability",
  "orientation",
  "union",
  "appearance",
] as const satisfies readonly Trait[];

/** A name, or the address of somebody without one. */
const who = z.string();
/** What the recruiter wrote, as written. */
const said = z.string();
/** Names of which all are meant, or one: "A, B and C", "A or B". */
const All = z.object({ all: z.array(who) });
const Any = z.object({ any: z.array(who) });
/** A day of the calendar in `zone`. */
const Day = z.object({ on: Instant, zone: z.string() });
/** A language by its name, several of them, a stretch of time that has passed, what is to be known of protected traits. */
const Named = z.object({ language: Language });
const Languages = z.object({ languages: z.array(Language) });
const Ago = z.object({ minutesAgo: z.int() });
const Traits = z.object({ traits: z.array(z.enum(traits)) });

export const Told = z.discriminatedUnion("key", [
  z.object({
    key: z.enum([
      // Of the plan.
      "alreadyOut",
      "arrivedAgain",
      "arrivedOut",
      "cancelled",
      "cancelledAnswered",
      "closed",
      "closedThanked",
      "closeWaits",
      "endOpen",
      "membersFixed",
      "moved",
      "noDate",
      "nobodyLeft",
      "oneOption",
      "outNow",
      "outOnceSettled",
      "stopped",
      "swapNeeds",
      "swapTooLate",
      "yesAlone",
      // Of whom and what a command means.
      "candidateErased",
      "closedNoMail",
      "erased",
      "exportAttached",
      "interviewerErased",
      "leftAsItIs",
      "noCandidate",
      "noInterviewer",
      "nobodyYet",
      "nothingWaits",
      "personGone",
      // Of reminders and time.
      "nobodySilent",
      "remindClosed",
      "remindSummarised",
      "remindTooSoon",
      "waitClosed",
      "waitForward",
      "waitOver",
      "waitSummarised",
      "waitTooLong",
      // Of the record and of coaching.
      "adjustedTooSoon",
      "coachingTooSoon",
      "eraseAll",
      "heldByLaw",
      "holdAlready",
      "holdPlaced",
      "holdReleased",
      "noHold",
      "noAdjustments",
      "noteKept",
      "noteTooLong",
      "oneTextTwoSides",
      "textTooLong",
      "unclearText",
    ]),
  }),
  z.object({
    key: z.enum([
      "askedAsCandidate",
      "askedAsInterviewer",
      "askedElsewhere",
      "candidateNow",
      "coachedElsewhere",
      "didNotArrive",
      "draftSent",
      "dueBefore",
      "eraseOne",
      "hasAnswered",
      "hasDeclined",
      "hasWithdrawn",
      "interviewerNow",
      "noDraft",
      "noRoom",
      "notAsked",
      "notAskedHere",
      "notAskedYet",
      "notPart",
      "remindedNow",
      "sendDoubt",
      "unreachable",
      "wantsNoMail",
    ]),
    who,
  }),
  /** `most` is how many mails or reminders one person gets. */
  z.object({ key: z.enum(["mailsToday", "mailsTomorrow", "remindedOften"]), who, most: z.int() }),
  z.object({ key: z.enum(["askedAgo", "remindedAgo"]), who, when: Ago }),
  z.object({ key: z.literal("remindedAt"), who, when: Moment }),
  z.object({ key: z.literal("awayUntil"), who, day: Day }),
  z.object({
    key: z.enum(["agreed", "endsAt", "movedOut", "movedSummarised", "movedWaiting", "outAnyway", "outAt", "waitUntil"]),
    when: Moment,
  }),
  z.object({ key: z.enum(["nobody", "noSuchDate", "roleNow", "companyNow"]), said }),
  z.object({ key: z.literal("couldBe"), said, people: Any }),
  z.object({ key: z.literal("severalInterviewers"), people: All }),
  z.object({ key: z.literal("elsewhere"), people: All, several: z.boolean() }),
  z.object({ key: z.literal("swapped"), candidate: who, interviewer: who }),
  z.object({ key: z.literal("mostPeople"), most: z.int() }),
  z.object({ key: z.enum(["noOption", "noSuchAdjustment"]), number: z.int() }),
  z.object({ key: z.literal("meetingChosen"), title: z.string().optional() }),
  z.object({ key: z.enum(["adjusted", "adjustedPartly", "notAdjusted"]), number: z.int().optional() }),
  z.object({ key: z.literal("notOurLanguage"), named: said, ours: Languages }),
  z.object({ key: z.enum(["candidateIn", "everyoneIn"]), language: Named }),
  z.object({ key: z.literal("peopleIn"), people: All, language: Named }),
  /** What goes out in the recruiter's own words, cut to a sensible length. */
  z.object({ key: z.literal("ownSent"), who, said: said.optional() }),
  /** Doubts about a text for `who`: it went before, it repeats what `of` wrote, it remarks on a trait. */
  z.object({ key: z.literal("sentBefore"), who, day: Day }),
  z.object({ key: z.literal("repeats"), who, of: who, said }),
  z.object({ key: z.literal("touches"), who, said, notice: Traits }),
]);
export type Told = z.infer<typeof Told>;
export type ToldKey = Told["key"];
