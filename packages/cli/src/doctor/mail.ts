/** SES of a stage: the account, the identity that sends, what becomes of sent mail, and the rule by which mail comes in. */
import * as z from "zod";
import { dnsRecords, zoneOf } from "../dns-records.ts";
import { getJson, postQuery, Refused, textsOf } from "./aws.ts";
import { type Check, type Found, failure, ok, warning } from "./check.ts";
import type { Deployed } from "./configuration.ts";

/** `name` is that of the stage's rule and configuration set, such as `debrief-production`. */
export function mailChecks({ domain, region, ruleSet }: Deployed, name: string, stage: string): Check[] {
  const deploy = `Deploy the stage: npx sst deploy --stage ${stage}`;
  return [
    {
      check: "credentials",
      look: async () => {
        const xml = await postQuery("sts", { Action: "GetCallerIdentity", Version: "2011-06-15" });
        return ok(`account ${textsOf(xml, "Account")[0]} as ${textsOf(xml, "Arn")[0]}`);
      },
    },
    { check: "sending", look: async () => sending(await account(), region) },
    { check: "sandbox", look: async () => sandbox(await account(), region) },
    { check: "quota", look: async () => quota(await account()) },
    { check: "account suppression", look: async () => suppression(await account(), region) },
    {
      check: "identity",
      look: () => unlessMissing(async () => verified(await identity(domain), domain), domain, deploy),
    },
    {
      check: "DKIM",
      look: () => unlessMissing(async () => dkim(await identity(domain), domain, region), domain, deploy),
    },
    {
      check: "MAIL FROM in SES",
      look: () => unlessMissing(async () => mailFrom(await identity(domain)), domain, deploy),
    },
    { check: "event destination", look: () => unlessMissing(async () => events(name, deploy), name, deploy) },
    { check: "receipt rule", look: () => receiptRule(name, domain, ruleSet, region, deploy) },
  ];
}

const Account = z.object({
  ProductionAccessEnabled: z.boolean().default(false),
  SendingEnabled: z.boolean().default(true),
  EnforcementStatus: z.string().default("HEALTHY"),
  SendQuota: z
    .object({ Max24HourSend: z.number(), SentLast24Hours: z.number(), MaxSendRate: z.number() })
    .default({ Max24HourSend: 0, SentLast24Hours: 0, MaxSendRate: 0 }),
  SuppressionAttributes: z.object({ SuppressedReasons: z.array(z.string()).default([]) }).prefault({}),
});
type Account = z.infer<typeof Account>;

const account = (): Promise<Account> => getJson("sesv2", "/v2/email/account", Account);

function sending({ SendingEnabled, EnforcementStatus }: Account, region: string): Found {
  if (!SendingEnabled)
    return failure(
      "sending is paused for the whole account",
      `Find out why in the SES console; then: aws sesv2 put-account-sending-attributes --sending-enabled --region ${region}`,
    );
  if (EnforcementStatus === "HEALTHY") return ok("the account may send");
  return (EnforcementStatus === "SHUTDOWN" ? failure : warning)(
    `AWS says of the account: ${EnforcementStatus.toLowerCase()}`,
    "Answer the case in the SES console under reputation metrics.",
  );
}

function sandbox({ ProductionAccessEnabled }: Account, region: string): Found {
  if (ProductionAccessEnabled) return ok("the account has production access");
  return warning(
    "the account is in the sandbox: mail goes to verified addresses only, and all other mail waits",
    `Ask for production access, docs/deploy.md "Leave the sandbox". To try it out until then, verify your own address: aws sesv2 create-email-identity --email-identity YOU@YOUR.DOMAIN --region ${region}`,
  );
}

function quota({ SendQuota: { Max24HourSend, SentLast24Hours, MaxSendRate } }: Account): Found {
  const text = `${SentLast24Hours} of ${Max24HourSend} mails in 24 hours, ${MaxSendRate} a second`;
  // -1 is an account without a limit.
  const share = Max24HourSend > 0 ? SentLast24Hours / Max24HourSend : 0;
  if (share < 0.8) return ok(text);
  const next = "Ask AWS for a higher quota; until then what is above it waits.";
  return share < 1 ? warning(text, next) : failure(text, next);
}

function suppression({ SuppressionAttributes: { SuppressedReasons } }: Account, region: string): Found {
  const missing = ["BOUNCE", "COMPLAINT"].filter((reason) => !SuppressedReasons.includes(reason));
  if (missing.length === 0) return ok("bounces and complaints are on the account's list");
  return warning(
    `the account's list leaves out ${missing.join(" and ").toLowerCase()}; our configuration set has it`,
    `aws sesv2 put-account-suppression-attributes --suppressed-reasons BOUNCE COMPLAINT --region ${region}`,
  );
}

const Identity = z.object({
  VerifiedForSendingStatus: z.boolean().default(false),
  DkimAttributes: z
    .object({
      SigningEnabled: z.boolean().default(false),
      Status: z.string().default("NOT_STARTED"),
      Tokens: z.array(z.string()).default([]),
    })
    .prefault({}),
  MailFromAttributes: z
    .object({ MailFromDomain: z.string().default(""), MailFromDomainStatus: z.string().default("") })
    .prefault({}),
});
type Identity = z.infer<typeof Identity>;

const identity = (domain: string): Promise<Identity> =>
  getJson("sesv2", `/v2/email/identities/${encodeURIComponent(domain)}`, Identity);
const RECORDS = "Set the records that `npx debrief dns` prints; SES looks again by itself, most often within the hour.";

function verified({ VerifiedForSendingStatus }: Identity, domain: string): Found {
  return VerifiedForSendingStatus ? ok(`${domain} may send`) : failure(`${domain} is not verified`, RECORDS);
}

function dkim({ DkimAttributes: { SigningEnabled, Status, Tokens } }: Identity, domain: string, region: string): Found {
  if (SigningEnabled && Status === "SUCCESS") return ok("mails are signed");
  if (!SigningEnabled)
    return failure(
      "mails are not signed",
      `aws sesv2 put-email-identity-dkim-attributes --email-identity ${domain} --signing-enabled --region ${region}`,
    );
  const wanted = dnsRecords(domain, region, Tokens).filter(({ type }) => type === "CNAME");
  return failure(
    `DKIM is ${Status.toLowerCase()}: SES does not see its CNAME records, and lets no mail out before it does`,
    `Set: ${zoneOf(wanted).trim().replaceAll("\n", "; ")}. SES looks again by itself, most often within the hour.`,
  );
}

function mailFrom({ MailFromAttributes: { MailFromDomain, MailFromDomainStatus } }: Identity): Found {
  if (MailFromDomainStatus === "SUCCESS") return ok(MailFromDomain);
  // SES falls back to its own domain: mail still goes out, and SPF is not aligned.
  return warning(`${MailFromDomain || "MAIL FROM"} is ${MailFromDomainStatus.toLowerCase() || "not set"}`, RECORDS);
}

const Destinations = z.object({
  EventDestinations: z
    .array(
      z.object({
        Enabled: z.boolean().default(false),
        MatchingEventTypes: z.array(z.string()).default([]),
        SnsDestination: z.object({ TopicArn: z.string() }).optional(),
      }),
    )
    .default([]),
});
const EVENTS = ["SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "REJECT", "DELIVERY_DELAY"];

async function events(name: string, deploy: string): Promise<Found> {
  const path = `/v2/email/configuration-sets/${encodeURIComponent(name)}/event-destinations`;
  const { EventDestinations } = await getJson("sesv2", path, Destinations);
  const ours = EventDestinations.find(({ SnsDestination }) => SnsDestination !== undefined);
  if (!ours?.Enabled) return failure(`${name} tells nobody what becomes of a mail`, deploy);
  const missing = EVENTS.filter((event) => !ours.MatchingEventTypes.includes(event));
  if (missing.length > 0) return failure(`${name} does not tell of ${missing.join(", ").toLowerCase()}`, deploy);
  return ok(`${name} tells of ${EVENTS.length} kinds of events`);
}

/** R53: an account has one active rule set in a region, and ours is one rule in it. */
async function receiptRule(
  name: string,
  domain: string,
  ruleSet: string | undefined,
  region: string,
  deploy: string,
): Promise<Found> {
  const xml = await postQuery("ses", { Action: "DescribeActiveReceiptRuleSet", Version: "2010-12-01" });
  const active = textsOf(/<Metadata>(.*?)<\/Metadata>/s.exec(xml)?.[1] ?? "", "Name")[0];
  if (active === undefined)
    return failure(
      "no receipt rule set is active, so no mail is received",
      ruleSet === undefined
        ? deploy
        : `aws ses set-active-receipt-rule-set --rule-set-name ${ruleSet} --region ${region}, or name the stage that does it in deployment.receiptRuleSet.createdBy and deploy.`,
    );
  const from = xml.indexOf(`<Name>${name}</Name>`, xml.indexOf("<Rules>"));
  if (from < 0)
    return failure(
      `the active rule set is ${active}, and the rule ${name} is not in it`,
      ruleSet === active
        ? deploy
        : `Other rules live in ${active}, so leave it active: set deployment.receiptRuleSet to { name: "${active}" } in debrief.config.ts and deploy. Ours is added beside them.`,
    );
  const end = xml.indexOf("<Name>", from + 1);
  const enabled = textsOf(xml.slice(from, end < 0 ? undefined : end), "Enabled")[0];
  if (enabled !== "true") return failure(`the rule ${name} in ${active} is off, so no mail is received`, deploy);
  const recipients = textsOf(
    /<Recipients>(.*?)<\/Recipients>/s.exec(xml.slice(from, end < 0 ? undefined : end))?.[1] ?? "",
    "member",
  );
  if (!recipients.includes(domain))
    return failure(
      `the rule ${name} takes mail to ${recipients.join(", ") || "nobody"} and not to ${domain}`,
      `${deploy}. If it stays, somebody has changed the rule by hand.`,
    );
  return ok(`${name} in ${active}, which is active`);
}

async function unlessMissing(look: () => Promise<Found>, what: string, deploy: string): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Refused && error.code.startsWith("NotFound")) return failure(`SES knows no ${what}`, deploy);
    throw error;
  }
}
