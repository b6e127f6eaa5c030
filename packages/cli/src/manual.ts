/** What a person reads about the commands: on a terminal by `--help`, and as docs/cli.md. */
import { COMMANDS, type CommandName, type OptionSpec, specOf } from "./commands.ts";

const WIDTH = 80;
const NAMES = Object.keys(COMMANDS) as CommandName[];

/** For every command, as the table does not repeat them. */
const EVERYWHERE: [string, string][] = [
  ["-h, --help", "show this"],
  ["--no-color", "no colours; NO_COLOR does the same, and FORCE_COLOR asks for them"],
];

export function overview(): string {
  return `Debrief: interview feedback from both sides, by e-mail alone.

Usage
  debrief COMMAND [OPTIONS]

Commands
${columns(NAMES.map((name) => [name, specOf(name).summary]))}

Options
${columns([
  ["-h, --help", "show this; debrief help COMMAND tells more"],
  ["--version", "show the version"],
])}

Start with: debrief start
`;
}

export function helpOf(name: CommandName): string {
  const { summary, usage, about, options, examples } = specOf(name);
  return `debrief ${name}: ${summary}

Usage
${usage.map((line) => `  debrief ${name} ${line}`).join("\n")}

${about.split("\n").map(wrapped).join("\n")}

Options
${columns([...Object.entries(options).map(optionRow), ...EVERYWHERE])}

Examples
${examples.map((line) => `  ${line}`).join("\n")}

Exit codes
${columns(exitsOf(name))}
`;
}

/** docs/cli.md. A test holds the file to it; `npx debrief help --markdown > docs/cli.md` writes it anew. */
export function markdown(): string {
  const list = NAMES.map((name) => `- [\`debrief ${name}\`](#debrief-${name}): ${specOf(name).summary}`);
  return `# The command line

Made from the table of commands by \`npx debrief help --markdown > docs/cli.md\`. In this repository each line begins with \`npx\`.

${list.join("\n")}

Everywhere: \`--help\` shows a command's page and \`--version\` the version. Data goes to standard output; progress, and only on a
terminal, to standard error. Colours are there on a terminal only; \`NO_COLOR\`, \`FORCE_COLOR\` and \`--no-color\` are heard. A
command ends with 0 when all went well, with 1 when it failed and with 2 when it was called in a wrong way.

${NAMES.map(section).join("\n")}`;
}

function section(name: CommandName): string {
  const { summary, usage, about, options, examples, fails } = specOf(name);
  const rows = Object.entries(options).map(([option, spec]) => {
    const [left, right] = optionRow([option, spec]);
    return `| \`${left}\` | ${right.replaceAll("|", "\\|")} |`;
  });
  return `## debrief ${name}

${sentence(summary)}

\`\`\`
${usage.map((line) => `debrief ${name} ${line}`).join("\n")}
\`\`\`

${paragraphs(about)}

| option | what it does |
| --- | --- |
${rows.join("\n")}

\`\`\`sh
${examples.join("\n")}
\`\`\`

Ends with 1 when ${fails}.
`;
}

/** Indented lines are kept as they are, as code. */
function paragraphs(about: string): string {
  return about
    .replace(/(?:^ {2}.*\n?)+/gm, (block) => `\`\`\`\n${block.replace(/^ {2}/gm, "").trimEnd()}\n\`\`\`\n`)
    .trimEnd();
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function optionRow([name, { takes, about }]: [string, OptionSpec]): [string, string] {
  return [`--${name}${takes === undefined ? "" : ` ${takes}`}`, about];
}

function exitsOf(name: CommandName): [string, string][] {
  return [
    ["0", "all went well"],
    ["1", specOf(name).fails],
    ["2", "it was called in a wrong way"],
  ];
}

/** Two columns, the right one wrapped below itself. */
function columns(rows: readonly [string, string][]): string {
  const left = Math.max(...rows.map(([word]) => word.length)) + 2;
  return rows
    .map(([word, text]) => {
      const [first = "", ...rest] = broken(text, WIDTH - left - 2);
      return [`  ${word.padEnd(left)}${first}`, ...rest.map((line) => " ".repeat(left + 2) + line)].join("\n");
    })
    .join("\n");
}

function wrapped(line: string): string {
  return line.startsWith("  ") ? line : broken(line, WIDTH).join("\n");
}

function broken(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
