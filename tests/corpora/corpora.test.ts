/** The floors of public mail, held: the same figures that `npm run corpora` prints, and every row that is wrong when one is missed. */
import { describe, expect, test } from "vitest";
import { judge } from "./floors.ts";
import { besideRepository, corporaIn } from "./folder.ts";
import { corpusNames, scorers } from "./score.ts";
import { failures, table } from "./table.ts";

const corpora = corporaIn(besideRepository);

describe("public mail is read at least as well as must be shown", () => {
  test.for(corpusNames)("%s", { timeout: 120_000 }, async (name, { skip }) => {
    if (!corpora) return skip("the corpora are not beside this repository");
    const measures = await scorers[name].score(corpora, () => undefined);
    const short = measures.filter((measure) => judge(measure).some(({ ok }) => !ok));
    expect(short.map((measure) => `${table(measure)}${failures(measure)}`).join("\n")).toBe("");
    for (const measure of measures) expect(measure.all.rows, measure.name).toBeGreaterThan(0);
  });
});
