import type { FollowOutcome } from "@debrief/core/inbox/follow";
import type { Outcome } from "@debrief/core/inbox/receive";
import type { SendResult } from "@debrief/core/mailer/mailer";
import type { Told } from "@debrief/core/outbox/announce";
import type { ProviderEvent } from "@debrief/core/outbox/settle";
import { expect, expectTypeOf, test } from "vitest";
import { type Counts, countsOf } from "./log.ts";
import { allMetrics, failures, type METRICS, type Metric, metricsOf, WORKERS } from "./metrics.ts";

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

test("R56 each way in which anything can end is counted: the compiler refuses one more, and one that is left over", () => {
  type Counted<Family extends keyof typeof METRICS> = (typeof METRICS)[Family][number];
  expectTypeOf<Counted<"mail">>().toEqualTypeOf<"received" | "notice" | Outcome["outcome"]>();
  // A mail that was sent is counted as SES says so, in `event.send`.
  expectTypeOf<Counted<"send"> | "sent">().toEqualTypeOf<SendResult["result"]>();
  expectTypeOf<Counted<"event">>().toEqualTypeOf<"notice" | ProviderEvent["kind"]>();
  expectTypeOf<Counted<"webhook">>().toEqualTypeOf<Told["outcome"]>();
  expectTypeOf<Counted<"hook">>().toEqualTypeOf<"refused" | FollowOutcome["outcome"]>();
});
