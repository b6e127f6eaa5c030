/** What a late or corrected answer changed: held against the summary that the recruiter has read already. */
import { topicNames } from "./phrases.ts";
import type { Summary, TopicRow } from "./summary.ts";
import { addendum as words } from "./wording/en/addendum.ts";
import { filled } from "./wording/filled.ts";

/** Plain sentences, who answered first; one that says so when nothing else has changed. */
export function addendumOf(before: Summary, after: Summary): string[] {
  const changed = [
    ...moved(words.common, before.commonGround, after.commonGround),
    ...moved(words.gap, before.gaps, after.gaps),
    ...heaviest(before, after),
    ...toDo(before, after),
  ];
  return [...newcomers(before, after), ...(changed.length > 0 ? changed : [words.same])];
}

function newcomers(before: Summary, after: Summary): string[] {
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
): string[] {
  const [then, now] = [before, after].map((rows) => new Set(rows.map(({ topic }) => topicNames[topic]))) as [
    Set<string>,
    Set<string>,
  ];
  const came = [...now].filter((name) => !then.has(name));
  const went = [...then].filter((name) => !now.has(name));
  return [
    ...(came.length > 0 ? [filled(sentences.came, { topics: listed(came) })] : []),
    ...(went.length > 0 ? [filled(sentences.went, { topics: listed(went) })] : []),
  ];
}

function heaviest(before: Summary, after: Summary): string[] {
  return (["candidate", "interviewer"] as const).flatMap((side) => {
    const [then, now] = [before.painPoints[side][0]?.topic, after.painPoints[side][0]?.topic];
    if (!now || then === now) return [];
    return [filled(words.heaviest[side], { topic: topicNames[now] })];
  });
}

function toDo(before: Summary, after: Summary): string[] {
  const [then, now] = [before.adjustments[0], after.adjustments[0]];
  return now && now !== then ? [filled(words.toDo, { adjustment: now })] : [];
}

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  return filled(words.pair, { first: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
