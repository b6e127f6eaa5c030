/** Whether something has become more or less frequent, or whether the numbers are too small to tell. */

/** In how many of how many. */
export type Share = { in: number; of: number };

export type Trend = "more" | "less" | "same" | "unknown";

/** Below so many now, or so many before, nothing is concluded. */
const ENOUGH_NOW = 4;
const ENOUGH_BEFORE = 8;
/** Standard deviations beyond which chance alone is unlikely: it would go as far up in one of ten cases, and as far down. */
const BEYOND_CHANCE = 1.28;

/**
 * Holds this period against the periods before it, pooled: what would be expected if nothing had changed, and how far
 * from that chance alone may carry so few cases.
 */
export function trendOf(now: Share, before: Share): Trend {
  if (now.of < ENOUGH_NOW || before.of < ENOUGH_BEFORE) return "unknown";
  // One hit and one miss are added (Laplace), so that "never before" is not taken for "impossible".
  const rate = (before.in + 1) / (before.of + 2);
  const spread = Math.sqrt(now.of * rate * (1 - rate) * (1 + now.of / before.of));
  const difference = now.in - now.of * rate;
  if (Math.abs(difference) <= BEYOND_CHANCE * spread) return "same";
  return difference > 0 ? "more" : "less";
}
