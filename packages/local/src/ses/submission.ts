/**
 * What SESv2 SendEmail accepts (API reference, "SendEmail"; developer guide, "Header fields" and "Service quotas"). As
 * strict as SES: what passes here and is refused there would be found by a customer.
 */
import { domainOf, parseAddress } from "@debrief/core/mail/address";
import MailComposer from "nodemailer/lib/mail-composer";
import { addressParser } from "postal-mime";
import * as z from "zod";
import { Refusal } from "./refusal.ts";
import { readSource, valuesOf } from "./source.ts";

const Text = z.object({ Data: z.string(), Charset: z.string().optional() });
const Addresses = z.array(z.string()).default([]);
const Label = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/, "letters, digits, _ and - only, at most 256");

/** Unknown keys are refused: a sender that uses them must not find out on AWS that they did nothing here. */
export const SendEmailRequest = z.strictObject({
  FromEmailAddress: z.string().optional(),
  FromEmailAddressIdentityArn: z.string().optional(),
  Destination: z.strictObject({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }).prefault({}),
  ReplyToAddresses: Addresses,
  Content: z.strictObject({
    Raw: z.strictObject({ Data: z.base64() }).optional(),
    Simple: z
      .strictObject({
        Subject: Text,
        Body: z.strictObject({ Text: Text.optional(), Html: Text.optional() }),
        Headers: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).default([]),
      })
      .optional(),
  }),
  EmailTags: z.array(z.strictObject({ Name: Label, Value: Label })).default([]),
  ConfigurationSetName: z.string().optional(),
});
export type SendEmailRequest = z.infer<typeof SendEmailRequest>;

/** A mail that SES takes on: `from` and `recipients` are addr-specs, `source` is whole and in order. */
export type Submission = {
  from: string;
  recipients: string[];
  source: Buffer;
  tags: { name: string; value: string }[];
  configurationSet: string | undefined;
};

/** What the account has set up: verified domains and configuration sets. */
export type Account = { domains: string[]; configurationSets: string[] };

const MAX_OCTETS = 40 * 1024 * 1024;
const MAX_LINE = 1_000;

/** The submission that a SendEmail body is; throws the Refusal that SES would answer. */
export async function readSubmission(body: unknown, account: Account): Promise<Submission> {
  const parsed = SendEmailRequest.safeParse(body);
  if (!parsed.success) throw new Refusal("BadRequestException", z.prettifyError(parsed.error));
  const request = parsed.data;
  const recipients = recipientsOf(request);
  if (request.ConfigurationSetName && !account.configurationSets.includes(request.ConfigurationSetName)) {
    throw new Refusal("NotFoundException", `Configuration set <${request.ConfigurationSetName}> does not exist.`);
  }
  const source = await sourceOf(request);
  const from = senderOf(request, source, account);
  return {
    from,
    recipients,
    source,
    tags: request.EmailTags.map(({ Name, Value }) => ({ name: Name, value: Value })),
    configurationSet: request.ConfigurationSetName,
  };
}

function recipientsOf({ Destination }: SendEmailRequest): string[] {
  if (Destination.ToAddresses.length === 0)
    throw new Refusal("BadRequestException", "Missing required field ToAddresses.");
  const all = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses];
  if (all.length > 50) throw new Refusal("BadRequestException", "Recipient count exceeds 50.");
  return all.map(addrSpec);
}

/** SES knows no SMTPUTF8: a display name beyond ASCII comes as an encoded word, a domain as A-labels. */
function addrSpec(text: string): string {
  const [entry, ...others] = addressParser(text);
  const address = others.length === 0 && entry?.address ? parseAddress(entry.address) : undefined;
  if (address === undefined || !/^[ -~]+$/.test(text))
    throw new Refusal("BadRequestException", `Illegal address "${text}".`);
  return address;
}

async function sourceOf({ Content, ...request }: SendEmailRequest): Promise<Buffer> {
  const { Raw, Simple } = Content;
  if ((Raw === undefined) === (Simple === undefined)) {
    throw new Refusal("BadRequestException", "Content must hold exactly one of Raw and Simple.");
  }
  const source = Raw ? Buffer.from(Raw.Data, "base64") : await compose(Simple!, request);
  refuseBroken(source);
  return source;
}

/** Builds the message that SES builds from Simple content. */
async function compose(
  { Subject, Body, Headers }: NonNullable<SendEmailRequest["Content"]["Simple"]>,
  { FromEmailAddress, Destination, ReplyToAddresses }: Omit<SendEmailRequest, "Content">,
): Promise<Buffer> {
  if (!Body.Text && !Body.Html) throw new Refusal("BadRequestException", "Missing required field Body.");
  if (/[\r\n]/.test(Subject.Data)) throw new Refusal("BadRequestException", "A subject must not hold line ends.");
  for (const { Name, Value } of Headers) refuseHeader(Name, Value);
  for (const address of ReplyToAddresses) addrSpec(address);
  const mail = new MailComposer({
    from: FromEmailAddress,
    to: Destination.ToAddresses,
    cc: Destination.CcAddresses,
    replyTo: ReplyToAddresses,
    subject: Subject.Data,
    ...(Body.Text && { text: quotedPrintable(Body.Text.Data) }),
    ...(Body.Html && { html: quotedPrintable(Body.Html.Data) }),
    headers: Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
  });
  return mail.compile().build();
}

/** Left to itself, the composer would write long lines as format=flowed, which SES does not. */
function quotedPrintable(content: string) {
  return { content, contentTransferEncoding: "quoted-printable" };
}

/** The fields that SES writes itself when the content is Simple (developer guide, "Header fields"). */
const RESERVED =
  "bcc cc content-disposition content-type date from message-id mime-version reply-to return-path subject to";

function refuseHeader(name: string, value: string): void {
  const legal = /^[!-9;-~]{1,126}$/.test(name) && /^[ -~]*$/.test(value) && name.length + value.length <= 996;
  if (!legal) throw new Refusal("BadRequestException", `The header "${name.slice(0, 80)}" is not one that SES takes.`);
  if (RESERVED.split(" ").includes(name.toLowerCase())) {
    throw new Refusal("BadRequestException", `The header "${name}" is set by SES.`);
  }
}

function senderOf({ FromEmailAddress }: SendEmailRequest, source: Buffer, { domains }: Account): string {
  const header = valuesOf(readSource(source), "from")[0] ?? "";
  const authors = addressParser(header).map((entry) => entry.address ?? "");
  const sender = addrSpec(FromEmailAddress ?? header);
  const unverified = [sender, ...authors].filter((address) => !domains.includes(domainOf(address).toLowerCase()));
  if (unverified.length > 0) {
    throw new Refusal(
      "MessageRejected",
      `Email address is not verified. The following identities failed the check in region EU-WEST-1: ${unverified.join(", ")}`,
    );
  }
  return sender;
}

/** The fields that may stand once (developer guide, "Header fields"), of those that a mail of ours could hold. */
const ONCE =
  "auto-submitted content-transfer-encoding content-type date from in-reply-to list-unsubscribe message-id mime-version precedence references reply-to return-path sender subject";

function refuseBroken(source: Buffer): void {
  if (source.length > MAX_OCTETS) {
    throw new Refusal(
      "BadRequestException",
      `Message length is more than ${MAX_OCTETS} bytes long: '${source.length}'.`,
    );
  }
  const { fields, broken, separated } = readSource(source);
  if (!separated) throw new Refusal("BadRequestException", "The message has no blank line between header and body.");
  const bad = broken[0] ?? fields.find(({ raw }) => !/^[\t\r\n -~]*$/.test(raw) || /\r(?!\n)/.test(raw))?.name;
  if (bad !== undefined) throw new Refusal("BadRequestException", `Invalid header line "${bad.slice(0, 80)}".`);
  const names = fields.map(({ name }) => name.toLowerCase());
  const twice = ONCE.split(" ").find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) throw new Refusal("BadRequestException", `Duplicate header '${twice}'.`);
  if (!names.includes("from")) throw new Refusal("BadRequestException", "Missing required header 'From'.");
  if (longestLine(source) > MAX_LINE) {
    throw new Refusal(
      "BadRequestException",
      `A line is longer than ${MAX_LINE} characters, its end included (RFC 5321).`,
    );
  }
}

function longestLine(source: Buffer): number {
  let longest = 0;
  for (let start = 0; start < source.length; ) {
    const end = source.indexOf(0x0a, start);
    const next = end < 0 ? source.length : end + 1;
    longest = Math.max(longest, next - start);
    start = next;
  }
  return longest;
}
