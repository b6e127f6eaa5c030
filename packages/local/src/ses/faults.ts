/** Bad days of SES, on demand: the next requests fail in a named way. What a test or a person sets up is used up in order. */
import { Refusal } from "./refusal.ts";

export type Fault =
  | "throttled"
  | "quota_used_up"
  | "rejected"
  | "paused"
  | "suspended"
  | "domain_unverified"
  | "server_error"
  /** The connection breaks before anything was accepted. */
  | "reset_before_accept"
  /** The mail is accepted and will be delivered, and the connection breaks before the answer (R36). */
  | "reset_after_accept";

export type Faults = {
  /** The next `count` requests meet this fault, after those already waiting. */
  next(fault: Fault, count?: number): void;
  clear(): void;
  /** The fault for the request at hand, used up by asking. */
  take(): Fault | undefined;
};

export function plannedFaults(): Faults {
  const waiting: Fault[] = [];
  return {
    next: (fault, count = 1) => void waiting.push(...Array.from({ length: count }, () => fault)),
    clear: () => void waiting.splice(0),
    take: () => waiting.shift(),
  };
}

/** What SES answers under a fault; undefined for those that answer nothing. */
export function refusalFor(fault: Fault): Refusal | undefined {
  switch (fault) {
    case "throttled":
      return new Refusal("TooManyRequestsException", "Maximum sending rate exceeded.");
    case "quota_used_up":
      return new Refusal("LimitExceededException", "Daily message quota exceeded.");
    case "rejected":
      return new Refusal("MessageRejected", "The message was rejected.");
    case "paused":
      return new Refusal("SendingPausedException", "Email sending has been disabled for this account.");
    case "suspended":
      return new Refusal("AccountSuspendedException", "The account's ability to send email has been revoked.");
    case "domain_unverified":
      return new Refusal("MailFromDomainNotVerifiedException", "The custom MAIL FROM domain is not verified.");
    case "server_error":
      return new Refusal("InternalServiceErrorException", "The service met an unexpected error.");
    case "reset_before_accept":
    case "reset_after_accept":
      return undefined;
  }
}
