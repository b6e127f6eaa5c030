/**
 * The one file that an admin edits. `config` is the product and `deployment` is where it lives in AWS; both are checked
 * before anything is created, and `config` once more by every function at run time.
 */
import type { Config } from "@debrief/core/config";
import type { z } from "zod";
import type { Deployment } from "./infra/deployment.ts";

export const config = {
  /** Stages other than production answer under their own subdomain of it, such as `dev.debrief.example.com`. */
  domain: "debrief.example.com",
  /** Who may start a debrief by forwarding an invite. */
  recruiters: { domains: ["agency.example"], addresses: [] },
} satisfies z.input<typeof Config>;

export const deployment = {
  region: "eu-west-1",
  /** Who serves the domain's DNS: "route53", "cloudflare" or "none". The records to set by hand are printed. */
  dns: "none",
  /** To create this rule set and make it the active one, name the one stage that does it: `createdBy: "production"`. */
  receiptRuleSet: { name: "debrief" },
  /** Alarms go here. AWS asks this address once to confirm. */
  alarmAddress: "ops@agency.example",
} satisfies z.input<typeof Deployment>;
