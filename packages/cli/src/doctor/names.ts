/** The records of DNS that mail needs, as the world sees them. */
import { Resolver } from "node:dns/promises";
import { dnsRecords, zoneOf } from "../dns-records.ts";
import { type Check, type Found, failure, NotChecked, ok, warning } from "./check.ts";
import type { Deployed } from "./configuration.ts";

/** A name that every server which sees the world answers for. */
const OF_AWS = "amazonaws.com";

/** `server` is an address, with or without a port; without it the machine's own are asked. */
export function dnsChecks({ domain, region }: Deployed, server: string | undefined): Check[] {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  if (server !== undefined) resolver.setServers([server]);
  const inbound = `inbound-smtp.${region}.amazonaws.com`;
  /** The very line that is wanted, as a zone file has it. */
  const set = (type: "MX" | "TXT", name: string): string => {
    const wanted = dnsRecords(domain, region).filter((record) => record.type === type && record.name === name);
    return `Set: ${zoneOf(wanted).trim()} (\`npx debrief dns\` prints all of them; it may take an hour to be seen).`;
  };

  // A server that is silent is asked once, and every other check says so at once.
  let silent: NotChecked | undefined;
  async function ask<Row>(question: () => Promise<Row[]>, name: string): Promise<Row[]> {
    if (silent) throw silent;
    try {
      return await answered(question, name);
    } catch (error) {
      if (error instanceof NotChecked && /ETIMEOUT|ECONNREFUSED/.test(error.message)) silent = error;
      throw error;
    }
  }
  const mx = async (name: string): Promise<string[]> =>
    (await ask(() => resolver.resolveMx(name), name)).map(({ exchange }) => exchange.toLowerCase());
  const txt = async (name: string): Promise<string[]> =>
    (await ask(() => resolver.resolveTxt(name), name)).map((parts) => parts.join(""));

  return [
    {
      check: "region receives mail",
      look: async () => {
        if ((await ask(() => resolver.resolve4(inbound), inbound)).length > 0) return ok(`${inbound} is there`);
        // A resolver that knows nothing of the world outside must not condemn the region.
        if ((await ask(() => resolver.resolve4(OF_AWS), OF_AWS)).length === 0)
          throw new NotChecked(
            "the DNS server that is asked here knows no name of AWS",
            "Ask another: --resolver 9.9.9.9.",
          );
        const others = ["eu-west-1", "us-east-1", "us-west-2"].filter((other) => other !== region);
        return failure(
          `SES has no ${inbound}, so it receives no mail in ${region}`,
          `Deploy to a region that does, such as ${others.join(" or ")}.`,
        );
      },
    },
    {
      check: "MX",
      look: async () => exchange(domain, await mx(domain), inbound, "so no mail reaches Debrief", set("MX", domain)),
    },
    {
      check: "MAIL FROM",
      look: async () =>
        exchange(
          `bounce.${domain}`,
          await mx(`bounce.${domain}`),
          `feedback-smtp.${region}.amazonses.com`,
          "so SES sends under a domain of its own",
          set("MX", `bounce.${domain}`),
        ),
    },
    {
      check: "SPF",
      look: async () => spf(`bounce.${domain}`, await txt(`bounce.${domain}`), set("TXT", `bounce.${domain}`)),
    },
    { check: "DMARC", look: async () => dmarc(domain, await txt(`_dmarc.${domain}`), set("TXT", `_dmarc.${domain}`)) },
  ];
}

/** `means` says what comes of it when it is not as `wanted`. */
function exchange(name: string, found: string[], wanted: string, means: string, setIt: string): Found {
  if (found.length === 1 && found[0] === wanted) return ok(`${name} MX ${wanted}`);
  if (found.length === 0) return failure(`${name} has no MX, ${means}`, setIt);
  if (found.includes(wanted))
    return warning(
      `${name} has other MX too: ${found.filter((other) => other !== wanted).join(", ")}`,
      "Take them out: what is sent there never arrives.",
    );
  return failure(`the MX of ${name} is ${found.join(", ")} and not ${wanted}, ${means}`, `Take that out. ${setIt}`);
}

function spf(name: string, texts: string[], setIt: string): Found {
  const policies = texts.filter((text) => /^v=spf1(\s|$)/i.test(text));
  const [policy] = policies;
  if (policy === undefined) return failure(`${name} has no SPF record, so mail of ours looks like spam`, setIt);
  if (policies.length > 1)
    return failure(`${name} has ${policies.length} SPF records, and then none counts`, `Leave one. ${setIt}`);
  if (!/\binclude:amazonses\.com\b/i.test(policy)) return failure(`${name} does not let SES send: ${policy}`, setIt);
  return ok(`${name} TXT ${policy}`);
}

/** RFC 7489 §6.6.3: the record of the domain itself. `p=none` asks receivers for nothing. */
function dmarc(domain: string, texts: string[], setIt: string): Found {
  const policies = texts.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
  const [policy] = policies;
  if (policy === undefined)
    return failure(`_dmarc.${domain} has no DMARC record, so anybody may write in our name`, setIt);
  if (policies.length > 1) return failure(`_dmarc.${domain} has ${policies.length} records`, "Leave one.");
  if (/;\s*p\s*=\s*none\b/i.test(policy))
    return warning(`_dmarc.${domain} asks receivers for nothing: ${policy}`, `Set p=quarantine or p=reject. ${setIt}`);
  return ok(`_dmarc.${domain} TXT ${policy}`);
}

/** An empty answer and a name that is not there are findings; a server that says nothing is not. */
async function answered<Row>(question: () => Promise<Row[]>, name: string): Promise<Row[]> {
  try {
    return await question();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENODATA" || code === "ENOTFOUND") return [];
    if (code === "ESERVFAIL")
      throw new NotChecked(
        `the name servers of ${name} fail (${code})`,
        "If it is so with --resolver 9.9.9.9 too, its delegation (NS) or its DNSSEC is broken: mend that with your DNS provider.",
      );
    throw new NotChecked(`no DNS server told of ${name} (${code})`, "Try --resolver 9.9.9.9, or look at the network.");
  }
}
