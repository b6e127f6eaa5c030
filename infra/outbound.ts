/**
 * Mail out: the identity that sends, with DKIM, SPF by its own MAIL FROM and DMARC; and what becomes of each mail, as
 * events SES → topic → queue → `delivery`.
 */
import { mayUseTable, table } from "./database.ts";
import { record } from "./dns.ts";
import { queueWithDlq, topicFromSes } from "./queue.ts";
import { deployment, domain, name, sender, sesArn } from "./stage.ts";

const configurationSet = new aws.sesv2.ConfigurationSet("OutboundConfiguration", {
  configurationSetName: name,
  // From the account's own list, which SES keeps for all that the account sends; said here and not for the account, because
  // that setting is everybody's in it.
  suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
});

// `sst.aws.Email` would hold the first deploy until the domain is verified, and its records are not printed until then.
const identity = new aws.sesv2.EmailIdentity("OutboundIdentity", {
  emailIdentity: domain,
  configurationSetName: configurationSet.configurationSetName,
});
// Bounces return to a domain of our own, so that SPF passes in alignment with From.
const mailFromDomain = `bounce.${domain}`;
new aws.sesv2.EmailIdentityMailFromAttributes("OutboundMailFrom", {
  emailIdentity: identity.emailIdentity,
  mailFromDomain,
  behaviorOnMxFailure: "USE_DEFAULT_VALUE",
});

for (const nth of [0, 1, 2]) {
  const token = identity.dkimSigningAttributes.tokens.apply((tokens) => tokens[nth]);
  record({
    type: "CNAME",
    name: $interpolate`${token}._domainkey.${domain}`,
    value: $interpolate`${token}.dkim.amazonses.com`,
  });
}
record({
  type: "MX",
  name: mailFromDomain,
  value: `feedback-smtp.${deployment.region}.amazonses.com`,
  priority: 10,
});
record({ type: "TXT", name: mailFromDomain, value: "v=spf1 include:amazonses.com -all" });
record({ type: "TXT", name: `_dmarc.${domain}`, value: "v=DMARC1; p=quarantine;" });

export const outbound = new sst.Linkable("Outbound", {
  properties: { configurationSet: configurationSet.configurationSetName },
});
// The answer to a calendar is sent as Raw content, for which SendEmail asks the second action.
const sending = ["ses:SendEmail", "ses:SendRawEmail"];
const recipients = deployment.sandboxRecipients.map((address) => $interpolate`${sesArn}:identity/${address}`);
/** The only grant to send there is: from this identity, through this configuration set. */
export const maySend = [
  { actions: sending, resources: [identity.arn, configurationSet.arn] },
  // On the identity of a recipient, but not from it.
  ...(recipients.length > 0
    ? [
        {
          actions: sending,
          resources: recipients,
          conditions: [{ test: "StringEquals", variable: "ses:FromAddress", values: [sender] }],
        },
      ]
    : []),
];

export const delivery = queueWithDlq("Delivery", "2 minutes");
const events = topicFromSes("DeliveryEvents", $interpolate`${sesArn}:configuration-set/${name}`, delivery.queue);
new aws.sesv2.ConfigurationSetEventDestination(
  "OutboundEvents",
  {
    configurationSetName: configurationSet.configurationSetName,
    eventDestinationName: "delivery",
    eventDestination: {
      enabled: true,
      matchingEventTypes: ["SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "REJECT", "DELIVERY_DELAY"],
      snsDestination: { topicArn: events.topic.arn },
    },
  },
  { dependsOn: events.ready },
);

delivery.queue.subscribe(
  {
    handler: "packages/functions/src/delivery.handler",
    timeout: "15 seconds",
    link: [table],
    permissions: mayUseTable("delivery"),
  },
  // What SES says of one mail comes within seconds, and nobody waits for it: one call hears all of it.
  { batch: { size: 10, window: "10 seconds", partialResponses: true } },
);
