import { expect, test } from "vitest";
import { type Trend, trendOf } from "./digest-trend.ts";

test.each<[now: [number, number], before: [number, number], trend: Trend]>([
  [[3, 3], [0, 40], "unknown"],
  [[4, 4], [0, 7], "unknown"],
  [[0, 0], [0, 0], "unknown"],
  [[4, 4], [2, 8], "more"],
  [[3, 4], [2, 8], "more"],
  [[2, 4], [2, 8], "same"],
  [[1, 4], [0, 8], "same"],
  [[0, 4], [4, 8], "less"],
  [[0, 4], [2, 8], "same"],
  [[6, 12], [6, 24], "more"],
  [[12, 12], [24, 24], "same"],
  [[0, 12], [0, 24], "same"],
])("%j after %j is %s", ([hits, of], [before, all], trend) => {
  expect(trendOf({ in: hits, of }, { in: before, of: all })).toBe(trend);
});
