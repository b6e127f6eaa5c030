/**
 * What each measure says, and the floor it must not fall below. The command prints them beside the figures and the test
 * asserts them; they stand nowhere else.
 */
import type { Measure, Score } from "./measure.ts";

export type Floor = {
  title: string;
  /** Share of all rows, 0 to 1. */
  least?: number;
  /** Share of all rows that it must not exceed. */
  most?: number;
  /** Right rows. */
  count?: number;
  /** Share on every source that has so many rows. */
  everySource?: { least: number; rows: number };
};

export const floors = {
  "reply.words": {
    title: "the person's own words, letters and digits compared, signature kept or not",
    least: 0.92,
    everySource: { least: 0.85, rows: 10 },
  },
  "reply.contains": { title: "words that must be kept, and words that must be gone", least: 1 },
  "reply.pairs": { title: "answers that must stand with their question", least: 1 },
  "answers.paired": { title: "real answers with the question they answer", least: 0.85 },
  "forward.forwarded": { title: "forwards told from replies", least: 1 },
  "forward.subject": { title: "subject of the forwarded message", least: 0.95 },
  "forward.from": { title: "name and address of its author", least: 0.95 },
  "forward.body": { title: "its body, spacing aside", least: 0.95 },
  "forward.to": { title: "names and addresses in its To and Cc" },
  "forward.note": { title: "what the forwarder typed above it" },
  "mime.read": { title: "mails read without an error" },
  "mime.machines": { title: "bounces, notices of absence, automatic replies known as a machine's", least: 1 },
  "mime.bounces": { title: "bounces known as bounces", least: 0.97 },
  "mime.flags": { title: "permanent or transient, as the source says", least: 0.97 },
  "mime.people": { title: "people's mail not taken for a machine's", least: 1 },
  "mime.noBounces": { title: "other mail not taken for a bounce" },
  "invites.events": {
    title: "method, uid, sequence, start, end, organizer, attendees as the index has them",
    least: 0.99,
  },
  "invites.forwards": { title: "the same invite found in a forward of it", least: 1 },
  "invites.prose": { title: "instants read from “When: …” prose", count: 24 },
  "invites.noProse": { title: "nothing found in prose that describes no invite" },
  "invites.talk": { title: "REPLY, COUNTER and REFRESH start nothing", least: 1 },
  "invites.quick": { title: "read within 250 ms, without an error", least: 1 },
  "feedback.polarity": { title: "positive told from negative", least: 0.88 },
  "feedback.flipped": { title: "positive taken for negative, or the reverse", most: 0.04 },
  "feedback.topics": { title: "topics, micro-F1", least: 0.77 },
  "feedback.owner": { title: "who can act", least: 0.75 },
} as const satisfies Record<string, Floor>;

export type MeasureName = keyof typeof floors;

/** One floor beside its figure; `source` is absent for the floor of all rows. */
export type Verdict = { source?: string; floor: string; ok: boolean };

/** The verdict on each floor that the measure has; none where it is only looked at, or where no row was there to judge. */
export function judge(measure: Measure): Verdict[] {
  const floor: Floor = floors[measure.name];
  const { all } = measure;
  const verdicts: Verdict[] = [];
  if (all.rows === 0) return verdicts;
  if (floor.least !== undefined) verdicts.push({ floor: `≥ ${percent(floor.least)}`, ok: all.share >= floor.least });
  if (floor.most !== undefined) verdicts.push({ floor: `≤ ${percent(floor.most)}`, ok: all.share <= floor.most });
  if (floor.count !== undefined) verdicts.push({ floor: `≥ ${floor.count}`, ok: (all.right ?? 0) >= floor.count });
  const { everySource } = floor;
  if (everySource === undefined) return verdicts;
  const judged = Object.entries(measure.sources).filter(([, { rows }]) => rows >= everySource.rows);
  const each = ([source, { share }]: [string, Score]): Verdict => {
    return { source, floor: `≥ ${percent(everySource.least)}`, ok: share >= everySource.least };
  };
  return [...judged.map(each), ...verdicts];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
