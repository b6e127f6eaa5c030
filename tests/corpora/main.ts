/** `npm run corpora`: how the product does on public mail, by source, with the floors that must be shown beside it. */
import { parseArgs } from "node:util";
import { judge } from "./floors.ts";
import { besideRepository, type Corpora, corporaIn } from "./folder.ts";
import type { Measure } from "./measure.ts";
import { type CorpusName, corpusNames, scorers } from "./score.ts";
import { failures, table } from "./table.ts";

const HELP = `npm run corpora [-- NAME… OPTIONS]

Scores the product on the public mail in ../shared/corpora: a table by source for each measure, the floors beside the
figures, and the rows that fail with the reason. Ends with 1 when a floor is missed, with 0 when the folder is not there.

  NAME             ${corpusNames.join(", ")}; all of them when none is named
  --from=FOLDER    another folder of the same shape
  --quiet          tables only, without the rows that fail
  --json           one JSON array of measures
  --help           this
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "number") return options;
  const corpora = corporaIn(options.from);
  if (!corpora) {
    process.stdout.write(`There are no corpora at ${options.from}, so nothing was scored.\n`);
    return 0;
  }
  const measures: Measure[] = [];
  for (const name of options.names) {
    for (const measure of await scoreOne(corpora, name)) {
      measures.push(measure);
      if (options.json) continue;
      process.stdout.write(`${table(measure)}\n`);
      if (!options.quiet && measure.failures.length > 0) process.stdout.write(`${failures(measure)}\n`);
    }
  }
  const short = measures.filter((measure) => judge(measure).some(({ ok }) => !ok));
  if (options.json) {
    const judged = measures.map((measure) => ({ ...measure, floors: judge(measure) }));
    process.stdout.write(`${JSON.stringify(judged, undefined, 2)}\n`);
  } else process.stdout.write(closing(short));
  return short.length > 0 ? 1 : 0;
}

function readOptions(): { names: CorpusName[]; from: string; quiet: boolean; json: boolean } | number {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: flag, json: flag, quiet: flag, from: { type: "string", default: besideRepository } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const unknown = positionals.find((name) => !(corpusNames as string[]).includes(name));
    if (unknown !== undefined) throw new Error(`There is no corpus “${unknown}”.`);
    const names = positionals.length > 0 ? (positionals as CorpusName[]) : corpusNames;
    return { ...values, names };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
}

async function scoreOne(corpora: Corpora, name: CorpusName): Promise<Measure[]> {
  const { index, score } = scorers[name];
  if (!corpora.has(index)) {
    process.stderr.write(`${name}: passed over, there is no ${index}.\n`);
    return [];
  }
  const live = process.stderr.isTTY;
  if (!live) process.stderr.write(`${name} …\n`);
  let shown = 0;
  const measures = await score(corpora, (done, of) => {
    if (!live || (performance.now() - shown < 100 && done < of)) return;
    shown = performance.now();
    process.stderr.write(`\r${name} ${done}/${of}\u001b[K`);
  });
  if (live) process.stderr.write("\r\u001b[K");
  return measures;
}

function closing(short: Measure[]): string {
  if (short.length === 0) return "Every floor is held.\n";
  return `Short of the floor: ${short.map(({ name }) => name).join(", ")}.\n`;
}
