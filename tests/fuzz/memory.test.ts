/** R9 The largest mail that SES hands over fits into the memory that the function has (infra/inbound.ts). */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { huge } from "./huge.ts";

type Said = { outcomes: { outcome: string }[]; failures: string[]; megabytes: number };

const FUNCTION = Number(
  /memory: "(\d+) MB"/.exec(readFileSync(new URL("../../infra/inbound.ts", import.meta.url), "utf8"))?.[1],
);
const CHILD = fileURLToPath(new URL("./memory-child.ts", import.meta.url));

test.each(huge)(
  "R9 forty megabytes of $name end in a typed outcome, within the function's memory",
  async ({ name }) => {
    const child = fork(CHILD, [name], { execArgv: ["--import", "tsx"] });
    const [said] = (await Promise.race([once(child, "message"), once(child, "exit")])) as [Said];
    child.kill();
    expect(said.failures).toEqual([]);
    expect(said.outcomes).toHaveLength(1);
    // The mail lies here once more than in the function, as the text that it was made of.
    expect(said.megabytes).toBeLessThan(FUNCTION);
  },
  120_000,
);
