/** What sends, through SES. */
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { openMailer } from "@debrief/core/mailer/mailer";
import { Resource } from "sst";
import { patient } from "../aws/patience.ts";
import { part } from "./part.ts";

// One attempt: SendEmail has no idempotency key, and the outbox retries with more sense (R37).
export const mailer = part(() =>
  openMailer(new SESv2Client({ maxAttempts: 1, requestHandler: patient }), Resource.Outbound.configurationSet),
);
