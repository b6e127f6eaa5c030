/**
 * Where our words stand in a reply. Shingles of three words find the places, runs grow from them past lost, broken and
 * spoiled words. Near-linear: a shingle is looked up once, and a run is walked once for each place it may come from.
 */
import { ownerChanges, type Reply, type Sent, SHINGLE } from "./words.ts";

/** Words `at`..`end` of the reply are words `sentAt`..`sentEnd` of ours; `sentOf` has the place in ours of each. */
export type Run = { at: number; end: number; sentAt: number; sentEnd: number; sentOf: number[]; matched: number };

// A shingle that stands in our text more often than this tells nothing about the place.
const MOST_PLACES = 8;
// How many of our words may be lost in the middle of a run, and how many may have been put in.
const MOST_LOST = 6;

export function align(reply: Reply, sent: Sent): Run[] {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= sent.words.length; i++) {
    const key = sent.words.slice(i, i + SHINGLE).join(" ");
    const at = places.get(key);
    if (at === undefined) places.set(key, [i]);
    else if (at.length < MOST_PLACES) at.push(i);
  }
  const runs: Run[] = [];
  const short = shortQuestions(sent);
  for (let i = 0; i < reply.words.length; ) {
    const expected = runs.at(-1)?.sentEnd ?? 0;
    const run = best(
      reply,
      sent,
      i,
      places.get(reply.words.slice(i, i + SHINGLE).join(" ")) ?? short.get(reply.words[i]!),
      expected,
    );
    if (run === undefined) {
      i++;
      continue;
    }
    runs.push(run);
    i = run.end;
  }
  return runs;
}

/** Questions of one or two words have no shingle: they are looked up by their first word. */
function shortQuestions(sent: Sent): Map<string, number[]> {
  const short = new Map<string, number[]>();
  sent.owner.forEach((owner, at) => {
    if (!sent.asks[at] || !sent.starts[at] || (sent.length.get(owner) ?? SHINGLE) >= SHINGLE) return;
    // Not by its number: "Date of birth? 3 April" is no place of question 3.
    const first = sent.words[at] === String(owner) && sent.owner[at + 1] === owner ? at + 1 : at;
    short.set(sent.words[first]!, [first]);
  });
  return short;
}

function best(
  reply: Reply,
  sent: Sent,
  at: number,
  candidates: number[] | undefined,
  expected: number,
): Run | undefined {
  let found: Run | undefined;
  for (const sentAt of candidates ?? []) {
    const run = grow(reply, sent, at, sentAt);
    const better = found === undefined || run.matched > found.matched;
    const nearer =
      found !== undefined &&
      run.matched === found.matched &&
      Math.abs(sentAt - expected) < Math.abs(found.sentAt - expected);
    if (better || nearer) found = run;
  }
  return found;
}

/** Follows both texts from one place on; stops where the next question begins, since an answer may end like a question. */
function grow(reply: Reply, sent: Sent, at: number, sentAt: number): Run {
  const sentOf: number[] = [];
  let i = at;
  let j = sentAt;
  let matched = 0;
  while (i < reply.words.length && j < sent.words.length && (j === sentAt || !ownerChanges(sent, j))) {
    const step = stepFrom(reply.words, sent.words, i, j);
    if (step === undefined) break;
    for (let k = 0; k < step.reply; k++) sentOf.push(j + step.lost + Math.min(k, step.sent - 1));
    matched += step.sent;
    i += step.reply;
    j += step.lost + step.sent;
  }
  return { at, end: i, sentAt, sentEnd: j, sentOf, matched };
}

/** The next step along both texts: `reply` words there are `sent` words here, after `lost` words of ours went missing. */
function stepFrom(
  theirs: string[],
  ours: string[],
  i: number,
  j: number,
): { reply: number; sent: number; lost: number } | undefined {
  const word = theirs[i]!;
  if (word === ours[j]) return { reply: 1, sent: 1, lost: 0 };
  // A word that was broken by a wrap or a soft hyphen, or two that were glued together.
  if (word + (theirs[i + 1] ?? "") === ours[j]) return { reply: 2, sent: 1, lost: 0 };
  if (j + 1 < ours.length && word === ours[j]! + ours[j + 1]!) return { reply: 1, sent: 2, lost: 0 };
  // A word that a charset spoiled: its neighbours are right.
  if (alike(word, ours[j]!) && theirs[i + 1] === ours[j + 1] && theirs[i + 2] === ours[j + 2])
    return { reply: 1, sent: 1, lost: 0 };
  for (let lost = 1; lost <= MOST_LOST && j + lost + 1 < ours.length; lost++) {
    if (
      word === ours[j + lost] &&
      theirs[i + 1] === ours[j + lost + 1] &&
      word.length + (theirs[i + 1]?.length ?? 0) > 4
    ) {
      return { reply: 1, sent: 1, lost };
    }
  }
  return undefined;
}

function alike(a: string, b: string): boolean {
  return (
    a.length > 2 && b.length > 2 && (a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)) && !/^\d+$/.test(a)
  );
}
