/** Holds the table of ARCHITECTURE.md: who may import whom, and what a concept never touches. It reads the import lines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** A room, and the rooms it may import. Files at the root of core are rooms of their own. */
const TABLE: Record<string, string[]> = {
  errors: [],
  clock: [],
  id: [],
  zone: ["clock"],
  language: [],
  mail: ["errors", "clock", "id", "zone"],
  invite: ["mail", "errors", "clock", "id", "zone", "language"],
  reply: ["mail", "errors", "clock", "id", "zone", "language"],
  feedback: ["reply", "mail", "errors", "clock", "id", "zone", "language"],
  summary: ["feedback", "reply", "mail", "errors", "clock", "id", "zone", "language"],
  webhook: ["feedback", "mail", "errors", "clock", "id"],
  config: ["webhook", "feedback", "mail", "zone", "language"],
  debrief: [
    "webhook",
    "summary",
    "feedback",
    "reply",
    "invite",
    "mail",
    "config",
    "errors",
    "clock",
    "id",
    "zone",
    "language",
  ],
  store: ["debrief", "mail", "errors", "clock", "id"],
  archive: ["mail", "errors"],
  mailer: ["mail", "errors"],
  courier: ["webhook"],
  outbox: [
    "store",
    "archive",
    "mailer",
    "courier",
    "webhook",
    "debrief",
    "summary",
    "feedback",
    "reply",
    "mail",
    "config",
    "errors",
    "clock",
    "id",
    "zone",
    "language",
    "emails",
  ],
  inbox: [
    "webhook",
    "outbox",
    "store",
    "archive",
    "debrief",
    "feedback",
    "reply",
    "invite",
    "mail",
    "config",
    "errors",
    "clock",
    "id",
    "zone",
    "language",
  ],
  emails: [],
  functions: ["core"],
  local: ["core", "functions", "emails"],
  // `doctor` checks what a deployment checks, by the same schema.
  cli: ["core", "emails", "functions", "local", "infra/deployment.ts"],
};

const CONCEPTS = [
  "errors",
  "clock",
  "id",
  "zone",
  "language",
  "mail",
  "invite",
  "reply",
  "feedback",
  "summary",
  "webhook",
  "config",
  "debrief",
];

type Source = { path: string; room: string; inCore: boolean; text: string; imports: string[] };

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/node_modules|generated|fixtures/.test(path));
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imports = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*"([^"]+)"|import\("([^"]+)"\)/g)];
  return { path, text, imports: imports.map((match) => match[1] ?? match[2] ?? ""), ...placeOf(path) };
}

function placeOf(path: string): { room: string; inCore: boolean } {
  const [top = "", second = "", , fourth = ""] = path.split("/");
  if (top === "emails") return { room: "emails", inCore: false };
  if (top === "infra") return { room: path, inCore: false };
  if (second !== "core") return { room: second, inCore: false };
  return { room: fourth.replace(/\.ts$/, ""), inCore: true };
}

/** The room that an import leads to, or undefined for a package from outside. */
function targetOf(source: Source, specifier: string): { room: string; inCore: boolean } | undefined {
  const ours = /^@debrief\/([^/]+)\/(.+)$/.exec(specifier);
  if (ours) return placeOf(ours[1] === "emails" ? `emails/${ours[2]}` : `packages/${ours[1]}/src/${ours[2]}`);
  return specifier.startsWith(".")
    ? placeOf(relative(root, resolve(root, dirname(source.path), specifier)))
    : undefined;
}

const sources = ["emails", ...["core", "functions", "local", "cli"].map((name) => `packages/${name}/src`)]
  .flatMap(sourcesIn)
  .map(read);

describe("who may import whom", () => {
  test("every room is in the table, and every room of the table is there", () => {
    expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual(Object.keys(TABLE).sort());
  });

  test.each(Object.entries(TABLE))("%s imports only what stands before it", (room, allowed) => {
    const broken = sources
      .filter((source) => source.room === room)
      .flatMap((source) =>
        source.imports.flatMap((specifier) => {
          const target = targetOf(source, specifier);
          if (!target || target.room === room) return [];
          const name = target.inCore && !source.inCore ? "core" : target.room;
          return allowed.includes(name) ? [] : [`${source.path} imports ${specifier}`];
        }),
      );
    expect(broken).toEqual([]);
  });
});

describe("what a concept never touches", () => {
  const concepts = sources.filter(({ room, inCore }) => inCore && CONCEPTS.includes(room));

  test.each<[what: string, pattern: RegExp, except?: string]>([
    ["AWS", /@aws-sdk\/|aws-lambda|from "sst"/],
    ["files and the network", /from "node:(fs|net|http|https|child_process|os|process)/],
    ["the clock", /\bDate\.now\(|new Date\(\)|performance\.now\(/, "packages/core/src/clock.ts"],
    ["randomness", /Math\.random\(|randomBytes|randomUUID|getRandomValues/],
    ["the environment", /\bprocess\.(env|argv)\b/],
    ["the console", /\bconsole\./],
  ])("%s", (_what, pattern, except) => {
    const broken = concepts.filter(({ path, text }) => path !== except && pattern.test(text)).map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  test("only flows await: a concept is a plain function, but for the parser of MIME", () => {
    const awaiting = concepts.filter(({ text }) => /\bawait\b|\basync\b/.test(text)).map(({ path }) => path);
    expect(awaiting).toEqual(["packages/core/src/mail/parse.ts"]);
  });
});

test("a mail has one recipient by type: nobody hands the provider a list (R38)", () => {
  const senders = sources.filter(
    ({ path, text }) => !path.startsWith("packages/local") && /ToAddresses|CcAddresses|BccAddresses/.test(text),
  );
  expect(senders.map(({ path }) => path)).toEqual(["packages/core/src/mailer/mailer.ts"]);
  expect(senders[0]?.text).not.toMatch(/Cc|Bcc/);
});

test("the product does not know where it runs: no `if (local)` in core or functions", () => {
  const broken = sources.filter(
    ({ path, text }) => /packages\/(core|functions)/.test(path) && /\b(isLocal|IS_LOCAL|NODE_ENV|SST_DEV)\b/.test(text),
  );
  expect(broken.map(({ path }) => path)).toEqual([]);
});
