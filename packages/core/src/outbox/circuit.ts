/**
 * What one process knows of endpoints that are down: after three failures in a row one is left alone for a minute, so that
 * many debriefs do not each wait for it in turn. Nothing is kept beyond the process; the outbox is.
 */
import { type Instant, later, MINUTE } from "../clock.ts";

const FAILURES = 3;
const PAUSE = MINUTE;

export type Circuit = ReturnType<typeof openCircuit>;

export function openCircuit() {
  const known = new Map<string, { failures: number; closedUntil: Instant }>();
  return {
    /** Whether to call at `at`. After the pause each caller may, until one fails again. */
    allows: (endpoint: string, at: Instant): boolean => {
      const state = known.get(endpoint);
      return !state || state.failures < FAILURES || state.closedUntil <= at;
    },
    note: (endpoint: string, worked: boolean, at: Instant): void => {
      if (worked) known.delete(endpoint);
      else known.set(endpoint, { failures: (known.get(endpoint)?.failures ?? 0) + 1, closedUntil: later(at, PAUSE) });
    },
  };
}
