/**
 * What an admin decides about the AWS side of a deployment, checked before anything is created. It knows neither SST
 * nor Pulumi, so that the admin's own file can be typed by it.
 */
import * as z from "zod";

export const Deployment = z.strictObject({
  /** A region in which SES receives mail. */
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "an AWS region, such as eu-west-1"),
  dns: z.enum(["route53", "cloudflare", "none"]),
  /**
   * An account has one active receipt rule set in a region. Every stage adds one rule to the set of this name and
   * touches nothing else in it. The stage named by `createdBy` also creates the set and activates it; left out, the
   * set is there already and stays as active as it is.
   */
  receiptRuleSet: z.strictObject({
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, "the name of an SES receipt rule set"),
    createdBy: z.string().optional(),
  }),
  alarmAddress: z.email(),
  /**
   * Addresses that were verified by hand, to try Debrief with while the account is in the sandbox of SES: there a grant is
   * asked for on the identity of whom a mail goes to, too. Empty afterwards.
   */
  sandboxRecipients: z.array(z.email()).max(20).default([]),
});
