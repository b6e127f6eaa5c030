/** The DNS records of a deployment, from what is known without asking AWS (RFC 1035, 7208, 6376, 7489). */

export type DnsRecord = {
  type: "MX" | "TXT" | "CNAME";
  name: string;
  value: string;
  priority?: number;
  /** What it is for, in a few words. */
  purpose: string;
};

/** As infra/inbound.ts and infra/outbound.ts make them. SES draws three DKIM tokens when it makes the identity. */
export function dnsRecords(domain: string, region: string, dkimTokens: readonly string[] = []): DnsRecord[] {
  const mailFrom = `bounce.${domain}`;
  return [
    {
      type: "MX",
      name: domain,
      value: `inbound-smtp.${region}.amazonaws.com`,
      priority: 10,
      purpose: "mail to Debrief reaches SES",
    },
    ...dkimTokens.map(
      (token): DnsRecord => ({
        type: "CNAME",
        name: `${token}._domainkey.${domain}`,
        value: `${token}.dkim.amazonses.com`,
        purpose: "DKIM: our mails are signed",
      }),
    ),
    {
      type: "MX",
      name: mailFrom,
      value: `feedback-smtp.${region}.amazonses.com`,
      priority: 10,
      purpose: "MAIL FROM: bounces come back",
    },
    { type: "TXT", name: mailFrom, value: "v=spf1 include:amazonses.com -all", purpose: "SPF: only SES sends" },
    { type: "TXT", name: `_dmarc.${domain}`, value: "v=DMARC1; p=quarantine;", purpose: "DMARC: the rest is suspect" },
  ];
}

/** The DKIM tokens of `domain` among the records that a deployment has printed, one a line: `name type value`. */
export function dkimTokensIn(printed: string, domain: string): string[] {
  const tokens: string[] = [];
  for (const line of printed.slice(0, 20_000).split("\n")) {
    const [name = "", type] = line.trim().split(" ");
    const suffix = `._domainkey.${domain}`;
    if (type === "CNAME" && name.endsWith(suffix)) tokens.push(name.slice(0, -suffix.length));
  }
  return tokens;
}

/** A zone file's lines: names absolute, texts quoted, an hour to live. */
export function zoneOf(records: readonly DnsRecord[]): string {
  return records
    .map(({ type, name, value, priority }) => {
      const data = { MX: () => `${priority ?? 10} ${value}.`, CNAME: () => `${value}.`, TXT: () => quoted(value) }[
        type
      ]();
      return `${name}. 3600 IN ${type} ${data}\n`;
    })
    .join("");
}

/** `;` begins a comment in a zone file, outside of quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
