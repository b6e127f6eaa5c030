/**
 * Every command by what it is for and what it takes: one table that parsing, `--help`, suggestions and docs/cli.md are
 * made from. How a command is loaded stands in main.ts.
 */

/** As parseArgs of Node takes it, with what a person must know. `takes` names the value, such as FILE. */
export type OptionSpec = {
  type: "string" | "boolean";
  about: string;
  takes?: string;
  multiple?: boolean;
  default?: string | boolean;
};

export type CommandSpec = {
  /** One line without a full stop, after "debrief NAME". */
  summary: string;
  /** What follows "debrief NAME"; one line for each way to call it. */
  usage: readonly string[];
  about: string;
  positionals: boolean;
  /** It reads standard input, and says so where a person would wait before an empty screen. */
  readsInput?: true;
  /** It ends by a signal in its own way. */
  endsItself?: true;
  options: Readonly<Record<string, OptionSpec>>;
  /** Lines of a shell; each must parse. */
  examples: readonly string[];
  /** What 1 means here; 0 is success and 2 a wrong call everywhere. */
  fails: string;
};

const dir = { type: "string", takes: "DIR" } as const;
const json = { type: "boolean", default: false } as const;
const config = { type: "string", takes: "FILE", default: "debrief.config.ts" } as const;
const stage = { type: "string", takes: "STAGE" } as const;

export const COMMANDS = {
  start: {
    summary: "run the whole product on this machine",
    usage: ["[--config FILE] [--dir DIR] [--smtp-port N] [--port N]"],
    about:
      "Mail comes in over SMTP and goes out into Maildirs; a page reads and answers it, and the API is beside the page. State lies under DIR and survives a restart. Ctrl-C stops it. With --config a house is tried before it is deployed: its questions, languages, cadence, limits and who may start.",
    positionals: false,
    endsItself: true,
    options: {
      config: { type: "string", takes: "FILE", about: "a configuration to play by, such as debrief.config.ts" },
      dir: { ...dir, about: "where all state lies (.debrief)" },
      "smtp-port": { type: "string", takes: "N", about: "where mail comes in (2525; 0 takes a free one)" },
      port: { type: "string", takes: "N", about: "the mailbox page and the API (8025; 0 takes a free one)" },
    },
    examples: [
      "debrief start",
      "debrief start --dir try --smtp-port 0 --port 0",
      "debrief start --config debrief.config.ts --dir .debrief/own",
    ],
    fails: "it could not start",
  },
  demo: {
    summary: "play one debrief from invite to summary, without a person",
    usage: ["[--dir DIR]"],
    about:
      "Real mail on this machine, and a clock that jumps. Every mail is written to DIR, with an index.html to look at them.",
    positionals: false,
    options: { dir: { ...dir, about: "where the mails are written (.debrief/demo)" } },
    examples: ["debrief demo", "debrief demo --dir /tmp/demo"],
    fails: "a step of the story is missing; it says which",
  },
  inspect: {
    summary: "say how a mail would be understood",
    usage: ["[--json] [--questions SIDE] [--sent FILE] FILE…"],
    about:
      "Reads an .eml as mail, an .ics as invite, a .txt as a plain body, a .html as an HTML body, and - as a mail on standard input. Nothing is stored or sent.",
    positionals: true,
    options: {
      json: { ...json, about: "one line of JSON a file, in the order given" },
      questions: {
        type: "string",
        takes: "SIDE",
        about: "pair replies with the questions of candidate or interviewer",
      },
      sent: { type: "string", takes: "FILE", about: "the text of the mail that is answered, for its quotation" },
    },
    examples: [
      "debrief inspect invite.ics",
      "debrief inspect --json --questions candidate replies/*.eml",
      "debrief inspect - < mail.eml",
    ],
    fails: "none of the files could be read",
  },
  analyze: {
    summary: "say what pieces of feedback mean",
    usage: ["[--json] < LINES"],
    about: `The polarity of each piece, and its findings with topic, polarity, target, who could act on it, and the verbatim words. Reads one JSON object a line from standard input; nothing is stored or sent.

  {"id": "a1", "text": "…", "speaker": "manager" | "candidate"}

"question" may hold what was asked, in any words; it and a rating in the text are evidence too. A line that cannot be read gives {"id", "error"}, and the others go on.`,
    positionals: true,
    readsInput: true,
    options: { json: { ...json, about: "one line of JSON for each line, in the same order" } },
    examples: [
      "debrief analyze --json < feedback.ndjson > findings.ndjson",
      `debrief analyze <<< '{"id":1,"speaker":"manager","text":"Strong on SQL."}'`,
    ],
    fails: "a line could not be read",
  },
  answers: {
    summary: "pair the answers in a mail with any questions",
    usage: ["[--json] < LINES"],
    about: `Says which question each part of a mail answers. Every line of standard input is one exchange; a line goes out for each, in the same order:

  {"id": "7", "questions": ["Coming?", "How many?"], "body": "1. yes 2. two"}

Beside "body" a line may hold "html", the HTML body of the same mail, and "sent", the plain text of the mail that asked. Questions that were not answered are left out. A line that cannot be read gives {"id"?, "error"}, and the others go on.`,
    positionals: true,
    readsInput: true,
    options: {
      json: {
        ...json,
        about: 'as {"id", "answers": {"1": "yes"}}; otherwise in words, with how each was paired and its rating',
      },
    },
    examples: [
      "debrief answers --json < exchanges.ndjson",
      `debrief answers <<< '{"id":"7","questions":["Coming?","How many?"],"body":"1. yes 2. two"}'`,
    ],
    fails: "a line could not be read",
  },
  doctor: {
    summary: "check a deployment or this machine, and say what to do",
    usage: ["[--json]", "--stage STAGE [--json] [--resolver ADDRESS]"],
    about: `Without a stage: Node, the configuration, ports, the build and a browser on this machine. With a stage: the configuration, DNS, the identity and the account of SES, the receipt rule, the table, secrets, queues and alarms. One check that fails never stops the rest, and each that is not in order says the next step.

What needs names and secrets of the stage is left out unless it runs inside the shell of SST, in the project's folder. No secret is ever shown.`,
    positionals: false,
    options: {
      stage: { ...stage, about: "a deployed stage, such as production" },
      json: { ...json, about: '{"ok", "checks": [{"check", "state", "found", "next"}]}' },
      config: { ...config, about: "the configuration (debrief.config.ts)" },
      resolver: { type: "string", takes: "ADDRESS", about: "ask this DNS server, such as 9.9.9.9 or 127.0.0.1:5353" },
    },
    examples: [
      "debrief doctor",
      "npx sst shell --stage production -- npx debrief doctor --stage production",
      "debrief doctor --stage dev --json",
    ],
    fails: "a check failed; warnings alone are success",
  },
  recruiter: {
    summary: "say who may start debriefs, and issue keys to the API",
    usage: ["list [--json]", "add ADDRESS [--name NAME]", "remove ADDRESS", "key ADDRESS [--admin]", "key --revoke ID"],
    about: `Who may start debriefs beside the allow-list of debrief.config.ts, and keys to the API. What is added or removed counts at once, without a deployment.

  list      recruiters that were added, and every key by its last four letters
  add       lets an address start debriefs
  remove    takes it back and makes all keys of the address void
  key       issues a key that speaks for a recruiter; it is shown this once and
            kept only as a hash. --revoke makes one void`,
    positionals: true,
    options: {
      admin: { type: "boolean", default: false, about: "the key may administer recruiters and keys through the API" },
      name: { type: "string", takes: "NAME", about: "the recruiter's name" },
      revoke: { type: "string", takes: "ID", about: "the key to make void" },
      json: { ...json, about: "as JSON" },
      dir: { ...dir, about: "the local stack in DIR (.debrief), running or not" },
      stage: { ...stage, about: "a deployed stage, inside the shell of SST and in the project's folder" },
      config: { ...config, about: "with --stage: its configuration (debrief.config.ts)" },
    },
    examples: [
      'debrief recruiter add lena@partner.example --name "Lena Fox"',
      "debrief recruiter key lena@partner.example",
      "npx sst shell --stage production -- npx debrief recruiter key ops@agency.example --admin --stage production",
    ],
    fails: "there is no such recruiter or key, or the stage cannot be reached",
  },
  webhook: {
    summary: "try out webhooks, and show the secret to verify them with",
    usage: ["test [URL | NAME] [--json]", "secret [URL | NAME]", "list"],
    about: `Webhooks tell your systems what happens to debriefs; docs/webhooks.md says what they hold and how to verify them.

  test      sends a signed ping to an endpoint, or to each that is configured,
            and says what came back and what to do about it
  secret    shows what an endpoint's receiver verifies with; each has its own
  list      endpoints of the configuration

Without a stage they are signed as the local stack signs, and may lead to this machine.`,
    positionals: true,
    options: {
      json: { ...json, about: '{"ok", "webhooks": [{"name", "url", "ok", "status", "ms", "next"}]}' },
      stage: { ...stage, about: "a deployed stage, inside the shell of SST and in the project's folder" },
      config: { ...config, about: "with --stage: its configuration (debrief.config.ts)" },
    },
    examples: [
      "debrief webhook test http://127.0.0.1:4000/hooks",
      "npx sst shell --stage production -- npx debrief webhook test --stage production",
      "npx sst shell --stage production -- npx debrief webhook secret ats --stage production",
    ],
    fails: "an endpoint did not answer 2xx in time, or the stage has no secret",
  },
  dns: {
    summary: "print the DNS records of a deployment",
    usage: ["[--stage STAGE] [--json | --zone]"],
    about:
      "Where mail comes in (MX), where bounces return (MX and SPF of MAIL FROM), DKIM and DMARC. Domain and region come from debrief.config.ts. The three DKIM names are drawn by SES with the first deploy; they are read from .sst/outputs.json, which sst deploy writes.",
    positionals: false,
    options: {
      stage: { ...stage, default: "production", about: "production, if left out; others have their own subdomain" },
      json: { ...json, about: '{"domain", "dkim": "known" | "unknown", "records": […]}' },
      zone: { type: "boolean", default: false, about: "lines for a zone file (BIND)" },
      config: { ...config, about: "the configuration (debrief.config.ts)" },
      outputs: { type: "string", takes: "FILE", about: "what sst deploy wrote (.sst/outputs.json)" },
    },
    examples: ["debrief dns", "debrief dns --stage dev --json", "debrief dns --zone >> example.com.zone"],
    fails: "what sst deploy wrote holds no records",
  },
  redrive: {
    summary: "move back what failed and was put aside",
    usage: ["[--queue NAME] [--dry-run] [--dir DIR]", "--stage STAGE [--queue NAME] [--dry-run]"],
    about:
      "Moves messages that failed five times and were put aside back into their queue. Mend the cause first. Doing it twice does no harm: a mail that was handled before is recognised.",
    positionals: false,
    options: {
      queue: {
        type: "string",
        takes: "NAME",
        about:
          "inbound (mail that came in), work (what is due) or delivery (what became of sent mail); all if left out",
      },
      "dry-run": { type: "boolean", default: false, about: "only count" },
      dir: { ...dir, about: "the local stack in DIR (.debrief), which must not be running" },
      stage: { ...stage, about: "a deployed stage, inside the shell of SST and in the project's folder" },
      config: { ...config, about: "with --stage: its configuration (debrief.config.ts)" },
    },
    examples: [
      "debrief redrive --dry-run",
      "npx sst shell --stage production -- npx debrief redrive --queue inbound --stage production",
    ],
    fails: "a move failed or was refused",
  },
  preview: {
    summary: "render every mail from sample data into a folder",
    usage: ["[--json] [--only NAME]… [--language CODE] [--no-pictures] [DIR]"],
    about: `Writes NAME.html and NAME.txt (NAME.de.html and so on in other languages) into DIR (.debrief/preview), and an index.html that shows them as a phone and a desktop do, in light and in dark. With a Chromium on this machine there are pictures too. A mail that asks the network for anything fails.

DEBRIEF_CHROMIUM names a browser that is not in a usual place.`,
    positionals: true,
    options: {
      json: { ...json, about: "one line of JSON a mail: name, subject, preview, files" },
      only: {
        type: "string",
        takes: "NAME",
        multiple: true,
        about: "this mail, or all whose names begin so; repeatable",
      },
      language: { type: "string", takes: "CODE", about: "in one language: en, de, fr or es; without it, in all" },
      "no-pictures": { type: "boolean", default: false, about: "HTML and text only" },
      scale: {
        type: "string",
        takes: "NUMBER",
        default: "1",
        about: "pixels of a picture for each of the page (1 to 3)",
      },
      height: {
        type: "string",
        takes: "PIXELS",
        default: "50000",
        about: "cut pictures below this height of the page",
      },
    },
    examples: [
      "debrief preview",
      "debrief preview --only plan --language de --no-pictures",
      "debrief preview --json /tmp/mails",
    ],
    fails: "a mail asks the network for something, or there is no such mail",
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** A command in the shape that all share, for whoever does not care which it is. */
export function specOf(name: CommandName): CommandSpec {
  return COMMANDS[name];
}
