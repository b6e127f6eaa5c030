/**
 * `npm run bench`: our scanner beside the npm libraries for replies, on the same mails in one run, and on hostile bodies;
 * and on demand, how fast the functions start.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ColdRow, judgeCold, measureCold } from "./cold.ts";
import { judgeHostile, judgeSpeed, type Verdict } from "./floors.ts";
import { type HostileRow, measureHostile } from "./hostile.ts";
import { measureHouse, type Step } from "./house.ts";
import { ownMails, publicMails } from "./mails.ts";
import { picture } from "./picture.ts";
import { progress } from "./progress.ts";
import { readerNames, readers } from "./readers.ts";
import { measureSpeed, type Speed } from "./speed.ts";
import { coldTable, hostileTable, houseTable, speedTable, verdictLines } from "./table.ts";

const HELP = `npm run bench [-- OPTIONS]

Compares our reply scanner with email-reply-parser (without re2, its optional native engine), planer and
node-email-reply-parser: mails a second, exact match, and milliseconds for hostile bodies. Takes about a minute and a half;
ends with 1 when a floor is missed. The public mail in ../shared/corpora takes part when it is there.

  --only=PART   speed, hostile or cold (cold starts of the functions, only when asked for); or just PART
  --picture     writes docs/pictures/reply-bench.svg too; needs both parts
  --json        figures as JSON
  --help        this
`;

const PICTURE = new URL("../../docs/pictures/reply-bench.svg", import.meta.url);

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "number") return options;
  const print = options.json ? () => undefined : write;
  const figures: Figures = { mails: 0, speeds: [], house: [], hostile: [], cold: [], verdicts: [] };
  const wanted = options.only === undefined ? ["speed", "hostile"] : [options.only];
  if (wanted.includes("speed")) await speed(figures, print);
  if (wanted.includes("hostile")) await hostility(figures, print);
  if (wanted.includes("cold")) await coldStarts(figures, print);
  progress("");
  print(verdictLines(figures.verdicts));
  if (options.json) write(`${JSON.stringify(figures, undefined, 2)}\n`);
  if (options.picture) writeFileSync(PICTURE, picture(figures.speeds, figures.hostile));
  return figures.verdicts.every(({ ok }) => ok) ? 0 : 1;
}

type Figures = {
  mails: number;
  speeds: Speed[];
  house: Step[];
  hostile: HostileRow[];
  cold: ColdRow[];
  verdicts: Verdict[];
};

async function speed(figures: Figures, print: (text: string) => void): Promise<void> {
  const others = publicMails();
  if (others.length === 0)
    print("There is no public mail beside this repository; our own fixtures are read alone.\n\n");
  const mails = [...ownMails(), ...others];
  figures.mails = mails.length;
  figures.speeds = await measureSpeed(Object.values(readers), mails, progress);
  figures.verdicts.push(...judgeSpeed(figures.speeds));
  print(`${speedTable(figures.speeds, mails.length)}\n`);
  progress("the rest of the house");
  figures.house = await measureHouse();
  print(`${houseTable(figures.house)}\n`);
}

async function hostility(figures: Figures, print: (text: string) => void): Promise<void> {
  const ours = readerNames.filter((name) => readers[name].readHtml);
  const others = readerNames.filter((name) => !readers[name].readHtml);
  figures.hostile = await measureHostile(ours, others, progress);
  figures.verdicts.push(judgeHostile(figures.hostile));
  print(`${hostileTable(figures.hostile)}\n`);
}

async function coldStarts(figures: Figures, print: (text: string) => void): Promise<void> {
  figures.cold = await measureCold(progress);
  figures.verdicts.push(...judgeCold(figures.cold));
  print(`${coldTable(figures.cold)}\n`);
}

type Options = { only?: string | undefined; picture: boolean; json: boolean };

function readOptions(): Options | number {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: flag, json: flag, picture: flag, only: { type: "string" } },
    });
    const only = values.only ?? positionals[0];
    if (values.help) {
      write(HELP);
      return 0;
    }
    if (only !== undefined && !["speed", "hostile", "cold"].includes(only)) {
      throw new Error("--only is speed, hostile or cold.");
    }
    if (values.picture && only !== undefined) throw new Error("--picture needs both parts.");
    return { ...values, only };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
}

function write(text: string): void {
  process.stdout.write(text);
}
