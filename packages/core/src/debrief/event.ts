/** What can happen to a debrief. Past tense for what somebody did, `…Due` for what time did. */
import type { Instant } from "../clock.ts";
import type { Finding } from "../feedback/feedback.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import type { Answers } from "../reply/answers.ts";
import type { Command } from "../reply/command/command.ts";
import type { Debrief, Interview, Party } from "./debrief.ts";
import type { Invitation } from "./effect.ts";

/**
 * Keys of the mail that carried the event; a debrief handles each mail once (R7, R8). `aside`: a stranger or a machine wrote
 * it, so that it is counted apart from what the person in the seat writes (R20). `vouched`: it was held, and somebody said
 * yes to it; it is counted no more. `receivedAt`: when the provider took it in, where that was before `at`, when it is read.
 */
type ByMail = { at: Instant; mail: string[]; aside?: true; vouched?: true; receivedAt?: Instant };

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

/**
 * What would be drafted for a party as the debrief then stands: the commands before it in the same mail count. A pure
 * function (debrief/draft.ts) and no import, because everything else that moves a debrief does without the summary.
 */
export type Draft = (debrief: Debrief, party: Party) => string[];

export type DebriefEvent =
  | ({ type: "inviteForwarded"; plan: Plan } & ByMail)
  | ({ type: "inviteCancelled"; sequence: number; dtstamp?: Instant | undefined } & ByMail)
  /** `languages` are those that parties may be written to in. */
  | ({
      type: "recruiterReplied";
      commands: Command[];
      notUnderstood: string[];
      draft: Draft;
      languages: readonly Language[];
    } & ByMail)
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
  /** The answer to our question whether to erase, from the address that was asked. */
  | ({ type: "forgetAnswered"; seat: number; accepted: boolean } & ByMail)
  /** A mail to a seat whose person was erased; `writer` when it is that very person and may be answered. */
  | ({ type: "forgottenWrote"; seat: number; writer?: Mailbox | undefined } & ByMail)
  /** At the word of the recruiter or an administrator, by other ways than mail. */
  | { type: "personErased"; seat: number; at: Instant }
  | { type: "debriefErased" | "holdPlaced" | "holdReleased"; at: Instant }
  | ({ type: "partyAway"; seat: number; until?: Instant | undefined } & ByMail)
  | ({
      type: "replyHeld";
      seat: number;
      objectKey: string;
      from: string;
      reason: "unexpected_sender" | "spam" | "flood";
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
  /** Nobody said yes or no to a held mail in time. */
  | { type: "heldDue"; at: Instant }
  | { type: "askDue"; at: Instant }
  | { type: "reminderDue"; seat: number; at: Instant }
  | { type: "deadlineDue"; at: Instant }
  | { type: "closeDue"; at: Instant };
