/** `npm run cost`: what 1,000 debriefs cost on AWS, and that it does not grow with what is stored. */
import { parseArgs } from "node:util";
import { progress } from "../bench/progress.ts";
import { type Bill, billFor, monthly, NOT_COUNTED, usageOf } from "./bill.ts";
import { PRICES } from "./prices.ts";
import { measureStored, type StoredRow } from "./stored.ts";
import { countWalk } from "./walk.ts";

const HELP = `npm run cost [-- OPTIONS]

Plays debriefs on the local stack, counts what AWS charges for, and prints dollars for 1,000 of them beside the price
table used. Then fills a table and shows the units of each query at every size. Ends with 1 when the total is over
1.3 times the fees of SES, or when a query costs more in a fuller table.

  --debriefs=N   how many are played; 3
  --stored=LIST  sizes of the table; 1000,10000,100000
  --help         this
`;

/** Times the SES fees that the whole may cost. */
const MOST_OF_SES = 1.3;
const THOUSAND = 1_000;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      debriefs: { type: "string", default: "3" },
      stored: { type: "string", default: "1000,10000,100000" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const debriefs = Number(values.debriefs);
  progress("the walk");
  const counted = await countWalk(debriefs);
  const bill = billFor(usageOf(counted), debriefs, THOUSAND);
  const rows = await measureStored(values.stored.split(",").map(Number), progress);
  progress("");
  process.stdout.write(
    `${billText(bill)}\n${monthlyText(rows, counted.table.octets / debriefs)}\n${storedText(rows)}\n`,
  );
  const share = bill.total / bill.ses;
  const units = (row?: StoredRow): number => (row ? row.idleSweep + row.busySweep + row.nextDue + row.load : 0);
  const grows = rows.some((row) => units(row) > units(rows[0]));
  process.stdout.write(
    `  total to SES fees, ≤ ${MOST_OF_SES}      ${share.toFixed(2)}  ${share <= MOST_OF_SES ? "ok" : "OVER"}\n`,
  );
  process.stdout.write(`  cost of a query in a fuller table  ${grows ? "GROWS" : "the same  ok"}\n`);
  return share <= MOST_OF_SES && !grows ? 0 : 1;
}

function billText({ lines, total, ses }: Bill): string {
  const rows = lines.map(({ of, amount, dollars }) => {
    const { per, dollars: price } = PRICES[of];
    const count = amount < 10 ? amount.toFixed(3) : Math.round(amount).toLocaleString("en");
    return `  ${of.padEnd(28)}${count.padStart(12)}   $${String(price).padEnd(13)} per ${per.toLocaleString("en").padEnd(10)} $${dollars.toFixed(4).padStart(7)}\n`;
  });
  const sum = (what: string, of: number): string => `  ${what.padEnd(70)} $${of.toFixed(4).padStart(7)}\n`;
  return `1,000 debriefs, each with a candidate, a manager and one reminder. List prices of us-east-1, no free tier;
GB-seconds and log lines are modelled (tests/cost/bill.ts), all else is counted; a function that has slept for five minutes
starts cold, as all of them do in a house with one debrief at a time.

${rows.join("")}
${sum("in all", total)}${sum("of it fees of SES", ses)}`;
}

function monthlyText(rows: StoredRow[], octets: number): string {
  const lines = monthly((rows[0]?.idleSweep ?? 0) + (rows[0]?.nextDue ?? 0), octets).map(
    ([what, dollars]) => `  ${what.padEnd(70)} $${dollars.toFixed(4).padStart(7)}\n`,
  );
  return `By the month, with or without debriefs; a small account's free tier covers most of it.\n\n${lines.join("")}
Not in it:

${NOT_COUNTED.map((what) => `  ${what}\n`).join("")}`;
}

function storedText(rows: StoredRow[]): string {
  const line = (cells: unknown[]): string => `  ${cells.map((cell) => String(cell).padStart(16)).join("")}\n`;
  return `Read units by debriefs in the table, ten of which are due.

${line(["stored", "sweep, none due", "sweep, ten due", "next due", "load one"])}${rows
  .map((row) => line([row.stored.toLocaleString("en"), row.idleSweep, row.busySweep, row.nextDue, row.load]))
  .join("")}`;
}
