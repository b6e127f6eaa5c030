/** How fast and how right each reader is over the same mails, in one run. */
import { Bench } from "tinybench";
import { sameOwnWords } from "../corpora/likeness.ts";
import { speedAlone } from "./alone.ts";
import { type Mail, OWN } from "./mails.ts";
import type { Reader, ReaderName } from "./readers.ts";

/** Shares are 0 to 1 and undefined where no mail was there; `away` leaves out the mails that a library was made on. */
export type Speed = {
  name: ReaderName;
  mailsPerSecond: number;
  /** Mails a second in a process of its own. */
  alone: number;
  own: number | undefined;
  publicMail: number | undefined;
  away: number | undefined;
};

const ROUNDS = 3;
/** Milliseconds that each reader reads on end in each round. */
const TIME = 700;

/**
 * Readers take turns round by round, and the median pass of each one's best round counts: a machine with other work slows
 * whoever is reading, and a turn each keeps that from deciding the ratio.
 */
export async function measureSpeed(
  readers: Reader[],
  mails: Mail[],
  progress: (text: string) => void,
): Promise<Speed[]> {
  const best = new Map<ReaderName, number>();
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`speed, round ${round} of ${ROUNDS}`);
    const bench = new Bench({ time: TIME, iterations: 3, warmup: round === 1, warmupTime: TIME, warmupIterations: 1 });
    for (const { name, read } of readers) {
      bench.add(name, () => {
        for (const { body, asked } of mails) read(body, asked);
      });
    }
    for (const { name, result } of await bench.run()) {
      if (!("latency" in result)) throw new Error(`${name} did not finish: ${result.state}`);
      const seconds = result.latency.p50 / 1000;
      best.set(name as ReaderName, Math.min(best.get(name as ReaderName) ?? Number.POSITIVE_INFINITY, seconds));
    }
  }
  const alone = new Map<ReaderName, number>();
  for (const { name } of readers) {
    progress(`speed of ${name} alone`);
    alone.set(name, await speedAlone(name));
  }
  return readers.map((reader) => ({
    name: reader.name,
    alone: alone.get(reader.name) ?? 0,
    mailsPerSecond: mails.length / (best.get(reader.name) ?? Number.POSITIVE_INFINITY),
    own: rightShare(reader, mails, (source) => source === OWN),
    publicMail: rightShare(reader, mails, (source) => source !== OWN),
    away: rightShare(reader, mails, (source) => source !== OWN && !reader.home.includes(source)),
  }));
}

function rightShare({ read }: Reader, mails: Mail[], judged: (source: string) => boolean): number | undefined {
  const some = mails.filter(({ source }) => judged(source));
  if (some.length === 0) return undefined;
  return some.filter(({ body, expected, asked }) => sameOwnWords(expected, read(body, asked))).length / some.length;
}
