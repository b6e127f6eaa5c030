import { describe, expect, test } from "vitest";
import { Config } from "../config.ts";
import { Endpoints, listenersFor, nameFor, unfitUrl } from "./endpoint.ts";

describe("where a webhook may go", () => {
  test.each([
    "https://hooks.example.com/debrief?tenant=7",
    "https://example.com:8443/",
    "https://bücher.example/hooks",
    "http://127.0.0.1:4000/hooks",
    "http://localhost/hooks",
    "http://[::1]:4000/",
  ])("%s may be called", (url) => {
    expect(unfitUrl(url)).toBeUndefined();
  });

  test.each([
    "http://hooks.example.com/debrief",
    "https://10.0.0.5/hooks",
    "https://169.254.169.254/latest/meta-data",
    // The URL parser makes an ordinary IPv4 of every other way to write one.
    "https://0x0a000001/",
    "https://167772161/",
    "https://012.0.0.1/",
    "https://192.168.1",
    "https://[fd00::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://intranet/hooks",
    "https://build.internal/hooks",
    "https://printer.local/",
    "https://user:word@hooks.example.com/",
    "https://hooks.example.com/#here",
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "hooks.example.com",
    "",
  ])("%s may not", (url) => {
    expect(unfitUrl(url)).toEqual(expect.any(String));
  });
});

describe("endpoints in the configuration", () => {
  const parse = (webhooks: unknown) => Endpoints.safeParse(webhooks);

  test("have a name, their own or one that follows from the URL, and are read twice with the same result", () => {
    const given = [{ url: "https://a.example.com/" }, { url: "https://b.example.com/", name: "ats" }];
    const once = Endpoints.parse(given);
    expect(once.map(({ name }) => name)).toEqual([nameFor("https://a.example.com/"), "ats"]);
    expect(Endpoints.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  test.each([
    [
      "two of one name",
      [
        { url: "https://a.example.com/", name: "x" },
        { url: "https://b.example.com/", name: "x" },
      ],
    ],
    ["an event that is none", [{ url: "https://a.example.com/", events: ["debrief.exploded"] }]],
    ["no events at all", [{ url: "https://a.example.com/", events: [] }]],
    ["a name for a log that is none", [{ url: "https://a.example.com/", name: "A B" }]],
    ["recruiters that are none", [{ url: "https://a.example.com/", recruiters: ["Rae"] }]],
    ["eleven", Array.from({ length: 11 }, (_, n) => ({ url: `https://a${n}.example.com/` }))],
  ])("are refused with %s", (_what, webhooks) => {
    expect(parse(webhooks).success).toBe(false);
  });

  test("stand in the configuration, where a wrong one says which and why", () => {
    const config = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
    const parsed = Config.safeParse({ ...config, webhooks: [{ url: "http://hooks.example.com/" }] });
    expect(parsed.error?.issues).toMatchObject([
      { path: ["webhooks", 0, "url"], message: "https: plain http is for this machine alone" },
    ]);
    expect(Config.parse(config).webhooks).toEqual([]);
  });

  test("hear of everybody's debriefs, or of those of the recruiters that they name", () => {
    const endpoints = Endpoints.parse([
      { url: "https://all.example.com/", name: "all" },
      { url: "https://one.example.com/", name: "one", recruiters: ["rae@agency.example"], events: ["debrief.closed"] },
      { url: "https://house.example.com/", name: "house", recruiters: ["partner.example"] },
    ]);
    expect(listenersFor(endpoints, "rae@agency.example")).toEqual([
      { name: "all" },
      { name: "one", events: ["debrief.closed"] },
    ]);
    expect(listenersFor(endpoints, "lee@partner.example").map(({ name }) => name)).toEqual(["all", "house"]);
  });
});
