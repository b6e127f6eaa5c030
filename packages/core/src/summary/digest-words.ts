/** The digest in words: one sentence on top, what a pattern says, what a number says. Never about blame. */
import type { About } from "./advised.ts";
import type { Digest, FollowUp } from "./digest.ts";
import type { Pattern } from "./digest-patterns.ts";
import type { Share, Trend } from "./digest-trend.ts";
import { aboutName, courseText, doneKey } from "./follow-up.ts";
import { phraseOf } from "./phrases.ts";
import { capital, counted, filled } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

/** The one thing that this period says; what comes first here matters most. */
export function digestHeadline(digest: Digest, every: "week" | "month", words: Wording): string {
  const { warnings, topics, answering, followUps, debriefs, few } = digest;
  const say = words.digest;
  const [warning] = warnings;
  if (warning) return warningText(warning, words);
  const shares = (now: Share, before: Share) =>
    filled(say.shares, { now: shareText(now, words), before: shareText(before, words) });
  const rising = topics.find(({ trend }) => trend === "more");
  if (rising) return aboutText(say.rising, rising.about, { shares: shares(rising.now, rising.before) }, words);
  const quiet = (["interviewer", "candidate"] as const).find((side) => answering[side].trend === "less");
  if (quiet) {
    const { share, before } = answering[quiet];
    return filled(say.quieter[quiet], { shares: shares(share, before) });
  }
  const helped = followUps.find(({ done, course }) => done && (course === "gone" || course === "less"));
  if (helped) {
    const course = courseText(helped.course, helped.about, words);
    return filled(say.changed, { place: placeText(helped.client, words), course });
  }
  const [topic] = topics;
  if (topic) return aboutText(say.weighed, topic.about, topic.now, words);
  const count = capital(say.numbers.split(" ")[debriefs - 2] ?? String(debriefs));
  if (!few) return filled(say.nothingTwice, { count });
  return filled(counted(say.few, debriefs), { count, period: say.every[every] });
}

/** `Third time at Acme: the candidate is not content with the pay or how it was handled.` */
export function warningText({ name, seen, matter }: Pattern, words: Wording): string {
  const said = matterText(matter, words);
  const sentence = said.charAt(0).toLowerCase() + said.slice(1);
  return filled(words.digest.warning, { times: timesText(seen.in, words), name, matter: sentence });
}

/** The evidence: `In 3 of 4 debriefs since 4 October 2026, 1 of them this week.` */
export function seenText({ seen, now }: Pattern, since: string, every: "week" | "month", words: Wording): string {
  const { seen: say, every: periods } = words.digest;
  return filled(now.in === seen.in ? say.all : say.since, { ...seen, since, now: now.in, period: periods[every] });
}

/** A matter as a heading: `Pay`. */
export function aboutHeading(about: About, words: Wording): string {
  return capital(words.digest.headings[about]);
}

/** Beside a count: which way it goes, and what it was. */
export function trendText({ trend, before }: { trend: Trend; before: Share }, words: Wording): string {
  return filled(words.digest.trend[trend], { share: shareText(before, words) });
}

export function shareText({ in: hits, of }: Share, { digest }: Wording): string {
  return filled(digest.share, { in: hits, of });
}

/** `You did this at Acme. This time pay weighed on nobody.` */
export function followUpText({ done, course, about, client }: FollowUp, words: Wording): string {
  const did = filled(words.digest.done[doneKey(done)], { place: placeText(client, words) });
  return `${did} ${courseText(course, about, words)}`;
}

/** `Usually after 5 hours.` */
export function paceText(minutes: number | undefined, { digest: { pace } }: Wording): string | undefined {
  if (minutes === undefined) return undefined;
  if (minutes < 60) return pace.soon;
  const hours = Math.round(minutes / 60);
  return hours < 36
    ? filled(counted(pace.hours, hours), { count: hours })
    : filled(pace.days, { count: Math.round(hours / 24) });
}

/** What weighed, in one sentence of ours. */
export function matterText({ about, side, wish }: Pattern["matter"], words: Wording): string {
  if (wish) return words.wishes[wish].why;
  if (about === "demands") return words.digest.tooMuch;
  const weighed = { side, topic: about, polarity: "negative", self: false, rated: false, split: undefined } as const;
  return `${capital(phraseOf(weighed, 1, words))}.`;
}

/** ` at Acme`, or nothing. */
export function placeText(client: string | undefined, { digest }: Wording): string {
  return client === undefined ? "" : filled(digest.place, { client });
}

function aboutText(sentence: string, about: About, values: Record<string, string | number>, words: Wording): string {
  return capital(filled(sentence, { ...values, matter: aboutName(about, words) }));
}

function timesText(count: number, { digest: { times } }: Wording): string {
  const ordinal = times.ordinals.split(" ")[count - 1];
  return ordinal === undefined ? filled(times.many, { count }) : filled(times.one, { ordinal });
}
