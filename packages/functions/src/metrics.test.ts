import { expect, expectTypeOf, test } from "vitest";
import { type Counts, countsOf } from "./log.ts";
import { allMetrics, failures, type Metric, metricsOf, WORKERS } from "./metrics.ts";

test("each metric is named once, in a form that CloudWatch takes", () => {
  const metrics = allMetrics();
  expect(new Set(metrics).size).toBe(metrics.length);
  for (const metric of metrics) expect(metric).toMatch(/^[a-z]+\.[a-z_]+$/);
  expect(metrics).toEqual(expect.arrayContaining([...metricsOf("mail"), ...metricsOf("webhook"), ...failures()]));
  expect(failures()).toHaveLength(WORKERS.length);
});

test("what is not listed cannot be counted: the compiler refuses it", () => {
  expect(countsOf(["mail.received", "mail.held", "mail.received"])).toEqual({ "mail.received": 2, "mail.held": 1 });
  expectTypeOf<keyof Counts>().toEqualTypeOf<Metric>();
  expectTypeOf(countsOf).parameter(0).toEqualTypeOf<readonly Metric[]>();
  // @ts-expect-error: no dashboard would show it.
  countsOf(["mail.forgotten"]);
});
