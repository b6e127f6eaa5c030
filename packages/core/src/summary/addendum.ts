/** What a late or corrected answer changed: held against the summary that the recruiter has read already. */
import { topicNames } from "./phrases.ts";
import type { Summary, TopicRow } from "./summary.ts";

/** Plain sentences, who answered first; one that says so when nothing else has changed. */
export function addendumOf(before: Summary, after: Summary): string[] {
  const changed = [
    ...moved("common ground", before.commonGround, after.commonGround),
    ...moved("a gap", before.gaps, after.gaps),
    ...heaviest(before, after),
    ...toDo(before, after),
  ];
  return [...newcomers(before, after), ...(changed.length > 0 ? changed : ["The picture stays as it was."])];
}

function newcomers(before: Summary, after: Summary): string[] {
  return after.respondents.flatMap(({ name, side, answeredAt }) => {
    const known = before.respondents.find((one) => one.name === name && one.side === side);
    if (!answeredAt || known?.answeredAt === answeredAt) return [];
    return [known?.answeredAt ? `${name} has changed or added something.` : `${name} has answered now.`];
  });
}

function moved(what: string, before: readonly TopicRow[], after: readonly TopicRow[]): string[] {
  const [then, now] = [before, after].map((rows) => new Set(rows.map(({ topic }) => topicNames[topic]))) as [
    Set<string>,
    Set<string>,
  ];
  const came = [...now].filter((name) => !then.has(name));
  const went = [...then].filter((name) => !now.has(name));
  return [
    ...(came.length > 0 ? [`New as ${what}: ${listed(came)}.`] : []),
    ...(went.length > 0 ? [`No longer ${what}: ${listed(went)}.`] : []),
  ];
}

function heaviest(before: Summary, after: Summary): string[] {
  return (["candidate", "interviewer"] as const).flatMap((side) => {
    const [then, now] = [before.painPoints[side][0]?.topic, after.painPoints[side][0]?.topic];
    if (!now || then === now) return [];
    return [`What weighs most for the ${side === "candidate" ? side : "interviewers"} is now ${topicNames[now]}.`];
  });
}

function toDo(before: Summary, after: Summary): string[] {
  const [then, now] = [before.adjustments[0], after.adjustments[0]];
  return now && now !== then ? [`The one to do is now: ${now}`] : [];
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
}
