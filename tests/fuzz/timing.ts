/**
 * How long a reading takes, told without a clock of the machine's own: beside the work of another reader in the same
 * minute, or beside the same work on half the input. What takes long is measured again before anyone is blamed, because a
 * machine has other work.
 */

/** Milliseconds of processor or of clock, whichever are fewer: neither counts the other's waiting. */
export async function timed(work: () => unknown): Promise<number> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - began, (user + system) / 1_000);
}

/** The least of several measurements. */
export async function leastOf(times: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) least = Math.min(least, await timed(work));
  return least;
}

/** Milliseconds below which a clock tells nothing. */
const UNCERTAIN = 2;
const ATTEMPTS = 8;

/**
 * By how much the work grows from `size` to four times `size`: about 4 when it is linear, 16 when it is quadratic. Measured
 * until it is below `enough`, or often enough to be believed.
 */
export async function growth(work: (size: number) => unknown, size: number, enough: number): Promise<number> {
  const least = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY, four: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= enough; attempt++) {
    least.one = Math.min(least.one, await timed(() => work(size)));
    least.two = Math.min(least.two, await timed(() => work(2 * size)));
    least.four = Math.min(least.four, await timed(() => work(4 * size)));
    // Both steps of the way count, so that a limit that is met at the end hides nothing.
    const halfway = ((least.two + UNCERTAIN) / (least.one + UNCERTAIN)) ** 2;
    ratio = Math.max(halfway, (least.four + UNCERTAIN) / (least.one + UNCERTAIN));
  }
  return ratio;
}
