/**
 * Echoes: single words vote, softly, as the lexicon's phrases that hold them do. "Talked far too long" teaches that
 * "talked" is about communication; a sentence that no phrase meets is still read by such words.
 */
import type { Side, Topic } from "../feedback.ts";
import { remembered } from "../remembered.ts";
import type { Entry } from "./entry.ts";

/** `feel` from -1 to 1; `topics` with their shares of all phrases that hold the word, from 0 to 1. */
export type Echo = { feel: number; topics: readonly (readonly [Topic, number])[] };

/** By side and stem. */
export type Echoes = Readonly<Record<Side, ReadonlyMap<string, Echo>>>;

type Tally = { felt: number; praise: number; blame: number; named: number; topics: Map<Topic, number> };

/** Fewer phrases than that teach nothing. */
const LEAST = 2;

export function echoesOf(entries: readonly Entry[]): Echoes {
  const phrases = phrasesOf(entries);
  return { candidate: heardBy("candidate", phrases), interviewer: heardBy("interviewer", phrases) };
}

/** Its words as stems, the silent ones left out. A negated phrase tells nothing of how its words feel. */
type Phrase = { entry: Entry; stems: ReadonlySet<string>; negated: boolean };

function phrasesOf(entries: readonly Entry[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const entry of entries) {
    if (entry.turns || entry.times || entry.plain || entry.feel === 0) continue;
    for (const say of entry.say.split(",")) {
      const words = say
        .trim()
        .split(/[\s/]+/)
        .map(stemOf);
      const heard = words.filter((word) => word.length >= 3 && !silent.has(word));
      phrases.push({ entry, stems: new Set(heard), negated: words.some((word) => negations.has(word)) });
    }
  }
  return phrases;
}

function heardBy(side: Side, phrases: readonly Phrase[]): Map<string, Echo> {
  const tallies = new Map<string, Tally>();
  for (const { entry, stems, negated } of phrases) {
    if (entry.side && entry.side !== side) continue;
    for (const stem of stems) count(tallies, stem, entry, negated);
  }
  const echoes = new Map<string, Echo>();
  for (const [stem, tally] of tallies) {
    const echo = echoOf(tally);
    if (echo) echoes.set(stem, echo);
  }
  return echoes;
}

function count(tallies: Map<string, Tally>, word: string, entry: Entry, negated: boolean): void {
  const tally = tallies.get(word) ?? { felt: 0, praise: 0, blame: 0, named: 0, topics: new Map() };
  tallies.set(word, tally);
  if (entry.feel && !negated) {
    tally.felt += 1;
    if (entry.feel > 0) tally.praise += 1;
    else tally.blame += 1;
  }
  if (entry.topic) {
    const first = Array.isArray(entry.topic) ? entry.topic[0] : entry.topic;
    tally.named += 1;
    tally.topics.set(first, (tally.topics.get(first) ?? 0) + 1);
  }
}

function echoOf({ felt, praise, blame, named, topics }: Tally): Echo | undefined {
  const feel = felt >= LEAST ? (praise - blame) / (felt + 1) : 0;
  const shares = [...topics].map(([topic, times]) => [topic, times / (named + 1)] as const);
  return feel !== 0 || shares.length > 0 ? { feel, topics: shares } : undefined;
}

/** A word without its commonest endings, the same for the lexicon and for what people write. */
export const stemOf = remembered((word) => {
  const bare = word.replace(/[*^]/g, "");
  for (const ending of endings) {
    if (bare.length - ending.length >= 3 && bare.endsWith(ending)) return bare.slice(0, -ending.length);
  }
  return bare;
});

const endings = ["ingly", "edly", "ing", "ed", "ly", "es", "s", "e"];
const negations = new Set("not never no nobody noone nothing none hardly barely without lack".split(" "));
const silent = new Set(
  `not never no nobody noone nothing none hardly barely without lack ~ a an the to of in on at by for from with
   about as and or but so if then than that this these those it its is are was were be been being am do did does
   done have has had having will would can could shall should may might must i me my we us our you your he him his
   she her they them their who what which when where why how all any each every some one two three more most less
   very too much many still just only even candidate applicant interview interviewer role job position company
   thing lot bit way left leave feel felt feeling bad good also there here out up down off over into go went gone
   get got make made take took say said first second third last next later now currently ago before after team lead
   day week month year hour whole same`
    .split(/\s+/)
    .map(stemOf),
);
