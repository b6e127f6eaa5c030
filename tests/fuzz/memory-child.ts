// Takes one mail of forty megabytes, of the kind named, in a process of its own; says how it ended and how much memory it took.
import { MEGABYTE } from "./bombs.ts";
import { huge } from "./huge.ts";
import { openStage } from "./stage.ts";

const stage = await openStage();
const kind = huge.find(({ name }) => name === process.argv[2]);
const source = kind?.of(39.9 * MEGABYTE) ?? "";
const { outcomes, failures } = await stage.receive({ source, recipients: [stage.addresses.candidate] });
// Kilobytes, as getrusage counts them.
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.send?.({ outcomes, failures: failures.map(String), megabytes });
