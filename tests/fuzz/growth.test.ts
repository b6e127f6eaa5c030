/**
 * R9 What a mail costs grows as the mail does, whatever it is filled with. Only ratios are asserted: four times the octets
 * take about four times as long, where a quadratic reader takes sixteen times. Bodies at their limits are in tests/bench.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { type Bomb, bodies, calendars, fields, structures } from "./bombs.ts";
import { reading } from "./reading.ts";
import { bytesOf } from "./source.ts";
import { growth } from "./timing.ts";

const MOST_GROWTH = 9;

/** Octets of the smallest of three sizes: the largest is still below every limit, so that no limit hides the growth. */
const SMALLEST = { fields: 24 * 1024, structures: 24 * 1024, calendars: 24 * 1024, bodies: 24 * 1024 };

beforeAll(async () => {
  for (const { of } of [...bodies, ...calendars]) await reading(bytesOf(of(4 * 1024)));
}, 60_000);

describe.each<[keyof typeof SMALLEST, Bomb[]]>([
  ["structures", structures],
  ["fields", fields],
  ["bodies", bodies],
  ["calendars", calendars],
])("R9 time grows as the mail does: %s", (kind, bombs) => {
  test.each(bombs)(
    "$name",
    async ({ of }) => {
      expect(await growth((size) => reading(bytesOf(of(size))), SMALLEST[kind], MOST_GROWTH)).toBeLessThan(MOST_GROWTH);
    },
    60_000,
  );
});
