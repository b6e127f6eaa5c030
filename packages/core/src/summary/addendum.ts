/** What a late or corrected answer changed: held against the summary that the recruiter has read already. */
import type { Summary, TopicRow } from "./summary.ts";
import { filled, listed } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

/** Plain sentences, who answered first; one that says so when nothing else has changed. */
export function addendumOf(before: Summary, after: Summary, words: Wording): string[] {
  const { common, gap, same } = words.addendum;
  const changed = [
    ...moved(common, before.commonGround, after.commonGround, words),
    ...moved(gap, before.gaps, after.gaps, words),
    ...heaviest(before, after, words),
    ...toDo(before, after, words),
  ];
  return [...newcomers(before, after, words), ...(changed.length > 0 ? changed : [same])];
}

function newcomers(before: Summary, after: Summary, { addendum: words }: Wording): string[] {
  return after.respondents.flatMap(({ name, side, answeredAt }) => {
    const known = before.respondents.find((one) => one.name === name && one.side === side);
    if (!answeredAt || known?.answeredAt === answeredAt) return [];
    return [known?.answeredAt ? filled(words.corrected, { name }) : filled(words.answered, { name })];
  });
}

function moved(
  sentences: { came: string; went: string },
  before: readonly TopicRow[],
  after: readonly TopicRow[],
  { addendum: words, topics: topicNames }: Wording,
): string[] {
  const [then, now] = [before, after].map((rows) => new Set(rows.map(({ topic }) => topicNames[topic]))) as [
    Set<string>,
    Set<string>,
  ];
  const came = [...now].filter((name) => !then.has(name));
  const went = [...then].filter((name) => !now.has(name));
  return [
    ...(came.length > 0 ? [filled(sentences.came, { topics: listed(came, words.pair) })] : []),
    ...(went.length > 0 ? [filled(sentences.went, { topics: listed(went, words.pair) })] : []),
  ];
}

function heaviest(before: Summary, after: Summary, { addendum: words, topics: topicNames }: Wording): string[] {
  return (["candidate", "interviewer"] as const).flatMap((side) => {
    const [then, now] = [before.painPoints[side][0]?.topic, after.painPoints[side][0]?.topic];
    if (!now || then === now) return [];
    return [filled(words.heaviest[side], { topic: topicNames[now] })];
  });
}

function toDo(before: Summary, after: Summary, { addendum: words }: Wording): string[] {
  const [then, now] = [before.adjustments[0], after.adjustments[0]];
  return now && now !== then ? [filled(words.toDo, { adjustment: now })] : [];
}
