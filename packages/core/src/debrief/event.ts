/** What can happen to a debrief. Past tense for what somebody did, `…Due` for what time did. */
import type { Instant } from "../clock.ts";
import type { Finding } from "../feedback/feedback.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import type { Answers } from "../reply/answers.ts";
import type { Command } from "../reply/command/command.ts";
import type { Interview } from "./debrief.ts";
import type { Invitation } from "./effect.ts";

/** Keys of the mail that carried the event; a debrief handles each mail once (R7, R8). */
type ByMail = { at: Instant; mail: string[] };

/** What a forwarded invite amounts to, before the debrief exists or as news to it. */
export type Plan = {
  interview: Interview;
  candidate?: Mailbox | undefined;
  interviewers: Mailbox[];
  /** What the recruiter must decide first; empty when the plan stands. */
  questions: PlanQuestion[];
  /** Set when the recruiter's own calendar invited our address: it is answered, so that the calendar shows it. */
  invitation?: Invitation | undefined;
};

export type DebriefEvent =
  | ({ type: "inviteForwarded"; plan: Plan } & ByMail)
  | ({ type: "inviteCancelled"; sequence: number; dtstamp?: Instant | undefined } & ByMail)
  /** `language`: the configured one, for what is drafted to those who have none of their own. */
  | ({ type: "recruiterReplied"; commands: Command[]; notUnderstood: string[]; language?: Language } & ByMail)
  | ({
      type: "feedbackReceived";
      seat: number;
      answers: Answers;
      findings: Finding[];
      attachments: number;
      mayAnswer: boolean;
    } & ByMail)
  /** A party wrote back to a coaching mail. */
  | ({ type: "coachingAnswered"; seat: number; text: string; attachments: number } & ByMail)
  | ({ type: "replyEmpty"; seat: number } & ByMail)
  | ({ type: "partyDeclined"; seat: number } & ByMail)
  | ({ type: "privacyAsked"; seat: number; wish: "forget" | "data" } & ByMail)
  | ({ type: "partyAway"; seat: number; until?: Instant | undefined } & ByMail)
  | ({
      type: "replyHeld";
      seat: number;
      objectKey: string;
      from: string;
      reason: "unexpected_sender" | "spam";
      coaching?: true;
    } & ByMail)
  | ({ type: "heldAnswered"; asks: number; ordinal: number; accepted: boolean } & ByMail)
  | ({ type: "mailUnreadable"; seat: number; code: string } & ByMail)
  | ({ type: "bounceMailed"; seat: number; detail: string } & ByMail)
  | { type: "addressBounced"; seat: number; at: Instant; detail: string }
  | { type: "complaintReceived"; seat: number; at: Instant }
  | { type: "mailRefused"; seat: number; key: string; at: Instant; detail: string }
  /** Another debrief of the same interview asks the people in these seats; nothing was sent to them from here. */
  | { type: "askedElsewhere"; seats: number[]; at: Instant }
  | { type: "askDue"; at: Instant }
  | { type: "reminderDue"; seat: number; at: Instant }
  | { type: "deadlineDue"; at: Instant }
  | { type: "closeDue"; at: Instant };
