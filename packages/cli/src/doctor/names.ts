/** The records of DNS that mail needs, as the world sees them. */
import { Resolver } from "node:dns/promises";
import { type Check, type Found, failure, NotChecked, ok, warning } from "./check.ts";
import type { Deployed } from "./configuration.ts";

/** `server` is an address, with or without a port; without it the machine's own are asked. */
export function dnsChecks({ domain, region }: Deployed, server: string | undefined): Check[] {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  const inbound = `inbound-smtp.${region}.amazonaws.com`;
  const setIt = "`npx debrief dns` prints the records to set; they may take an hour to be seen.";

  const mx = async (name: string): Promise<string[]> =>
    (await answered(() => resolver.resolveMx(name), name)).map(({ exchange }) => exchange.toLowerCase());
  const txt = async (name: string): Promise<string[]> =>
    (await answered(() => resolver.resolveTxt(name), name)).map((parts) => parts.join(""));

  return [
    {
      check: "region receives mail",
      look: async () => {
        if ((await answered(() => resolver.resolve4(inbound), inbound)).length > 0) return ok(`${inbound} is there`);
        return failure(
          `SES has no ${inbound}, so it receives no mail in ${region}`,
          "Deploy to a region that does, such as eu-west-1, us-east-1 or us-west-2.",
        );
      },
    },
    { check: "MX", look: async () => exchange(domain, await mx(domain), inbound, setIt) },
    {
      check: "MAIL FROM",
      look: async () =>
        exchange(`bounce.${domain}`, await mx(`bounce.${domain}`), `feedback-smtp.${region}.amazonses.com`, setIt),
    },
    { check: "SPF", look: async () => spf(`bounce.${domain}`, await txt(`bounce.${domain}`), setIt) },
    { check: "DMARC", look: async () => dmarc(domain, await txt(`_dmarc.${domain}`), setIt) },
  ];
}

function exchange(name: string, found: string[], wanted: string, setIt: string): Found {
  if (found.length === 1 && found[0] === wanted) return ok(`${name} MX ${wanted}`);
  if (found.length === 0) return failure(`${name} has no MX`, setIt);
  if (found.includes(wanted))
    return warning(
      `${name} has other MX too: ${found.filter((other) => other !== wanted).join(", ")}`,
      "Take them out: mail that goes there never reaches Debrief.",
    );
  return failure(`the MX of ${name} is ${found.join(", ")} and not ${wanted}`, setIt);
}

function spf(name: string, texts: string[], setIt: string): Found {
  const policies = texts.filter((text) => /^v=spf1(\s|$)/i.test(text));
  const [policy] = policies;
  if (policy === undefined) return failure(`${name} has no SPF record`, setIt);
  if (policies.length > 1)
    return failure(`${name} has ${policies.length} SPF records, and then none counts`, "Leave one.");
  if (!/\binclude:amazonses\.com\b/i.test(policy)) return failure(`${name} does not let SES send: ${policy}`, setIt);
  return ok(`${name} TXT ${policy}`);
}

/** RFC 7489 §6.6.3: the record of the domain itself. `p=none` asks receivers for nothing. */
function dmarc(domain: string, texts: string[], setIt: string): Found {
  const policies = texts.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
  const [policy] = policies;
  if (policy === undefined) return failure(`_dmarc.${domain} has no DMARC record`, setIt);
  if (policies.length > 1) return failure(`_dmarc.${domain} has ${policies.length} records`, "Leave one.");
  if (/;\s*p\s*=\s*none\b/i.test(policy))
    return warning(`_dmarc.${domain} asks for nothing: ${policy}`, "Set p=quarantine or p=reject.");
  return ok(`_dmarc.${domain} TXT ${policy}`);
}

/** An empty answer and a name that is not there are findings; a server that says nothing is not. */
async function answered<Row>(question: () => Promise<Row[]>, name: string): Promise<Row[]> {
  try {
    return await question();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENODATA" || code === "ENOTFOUND") return [];
    throw new NotChecked(`no DNS server told of ${name} (${code})`, "Try --resolver 9.9.9.9, or look at the network.");
  }
}
