/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  async app({ stage }) {
    const { deployment } = await import("./debrief.config.ts");
    // Checked in stage.ts, before anything is made: of what is thrown here SST 4.17 shows no word.
    const { region, dns }: { region: string; dns: string } = deployment;
    const production = stage === "production";
    return {
      name: "debrief",
      home: "aws",
      removal: production ? "retain" : "remove",
      protect: production,
      providers: { aws: { version: "7.20.0", region }, ...(dns === "cloudflare" && { cloudflare: "6.15.0" }) },
    };
  },
  async run() {
    await import("./infra/stage.ts");
    // Both refuse, before anything is made, what would only fail or harm later.
    await import("./infra/secrets.ts");
    await import("./infra/receipt-rule-set.ts");
    await import("./infra/database.ts");
    await import("./infra/outbound.ts");
    await import("./infra/inbound.ts");
    await import("./infra/schedule.ts");
    const { api } = await import("./infra/api.ts");
    await import("./infra/alarms.ts");
    await import("./infra/dashboard.ts");
    const { records } = await import("./infra/dns.ts");
    return { api: api.url, records: $resolve(records).apply((lines) => ["", ...lines].join("\n      ")) };
  },
});
