/** The digest in words: one sentence on top, what a pattern says, what a number says. Never about blame. */
import type { Side } from "../feedback/feedback.ts";
import type { About } from "./advised.ts";
import type { Digest, FollowUp, TopicTrend } from "./digest.ts";
import type { Pattern } from "./digest-patterns.ts";
import type { Share, Trend } from "./digest-trend.ts";
import { aboutName, courseText } from "./follow-up.ts";
import { phraseOf } from "./phrases.ts";
import { wishes as meaning } from "./wording/en/wishes.ts";

/** The one thing that this period says; what comes first here matters most. */
export function digestHeadline(digest: Digest, every: "week" | "month"): string {
  const { warnings, topics, answering, followUps, debriefs, few } = digest;
  const [warning] = warnings;
  if (warning) return warningText(warning);
  const rising = topics.find(({ trend }) => trend === "more");
  if (rising) return `${capital(aboutName(rising.about))} weighs more often than before: ${sharesText(rising)}.`;
  const quiet = (["interviewer", "candidate"] as const).find((side) => answering[side].trend === "less");
  if (quiet) {
    const { share, before } = answering[quiet];
    return `Fewer ${sides[quiet]} answer than before: ${sharesText({ now: share, before })}.`;
  }
  const helped = followUps.find(({ done, course }) => done && (course === "gone" || course === "less"));
  if (helped) return `You changed something${placeOf(helped)}. ${courseText(helped.course, aboutName(helped.about))}`;
  const [topic] = topics;
  if (topic) return `${capital(aboutName(topic.about))} weighed in ${shareText(topic.now)} debriefs.`;
  if (!few) return `${capital(numberText(debriefs))} debriefs, and nothing weighed twice.`;
  const count = `${capital(numberText(debriefs))} debrief${debriefs === 1 ? "" : "s"} this ${every}`;
  return `${count}: not enough to say more than ${debriefs === 1 ? "its summary does" : "their summaries do"}.`;
}

/** `Third time at Acme: the candidate is not content with the pay or how it was handled.` */
export function warningText({ name, seen, matter }: Pattern): string {
  return `${timesText(seen.in)} at ${name}: ${lower(matterText(matter))}`;
}

/** The evidence: `In 3 of 4 debriefs since 4 October 2026, 1 of them this week.` */
export function seenText({ seen, now }: Pattern, since: string, every: "week" | "month"): string {
  if (now.in === seen.in) return `In ${shareText(seen)} debriefs, all of them this ${every}.`;
  return `In ${shareText(seen)} debriefs since ${since}, ${now.in} of them this ${every}.`;
}

/** A matter as a heading: `Pay`. */
export function aboutHeading(about: About): string {
  return capital(aboutName(about).replace(/^the /, ""));
}

/** Beside a count: which way it goes, and what it was. */
export function trendText({ trend, before }: { trend: Trend; before: Share }): string {
  if (trend === "unknown") return "Not enough yet to say which way it goes.";
  const words = { more: "More than before", less: "Less than before", same: "About as before" }[trend];
  return `${words} (${shareText(before)}).`;
}

export function shareText({ in: hits, of }: Share): string {
  return `${hits} of ${of}`;
}

/** `You did this at Acme. This time pay weighed on nobody.` */
export function followUpText({ done, course, about, client }: FollowUp): string {
  const place = placeOf({ client });
  const did =
    done === undefined
      ? `You have not said whether you did this${place}.`
      : done
        ? `You did this${place}.`
        : `Not done yet${place}.`;
  return `${did} ${courseText(course, aboutName(about))}`;
}

/** `Usually after 5 hours.` */
export function paceText(minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  if (minutes < 60) return "Usually within the hour.";
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `Usually after ${hours === 1 ? "an hour" : `${hours} hours`}.`;
  return `Usually after ${Math.round(hours / 24)} days.`;
}

const sides: Record<Side, string> = { candidate: "candidates", interviewer: "interviewers" };

/** What weighed, in one sentence of ours. */
export function matterText({ about, side, wish }: Pattern["matter"]): string {
  if (wish) return meaning[wish].why;
  if (about === "demands") return "More was asked for than one person can bring.";
  return `${capital(phraseOf({ side, topic: about, polarity: "negative", self: false, rated: false, split: undefined }, 1))}.`;
}

function sharesText({ now, before }: Pick<TopicTrend, "now" | "before">): string {
  return `${shareText(now)} now, ${shareText(before)} before`;
}

function placeOf({ client }: { client?: string | undefined }): string {
  return client === undefined ? "" : ` at ${client}`;
}

const numbers = "no one two three four five six seven eight nine ten".split(" ");
const ordinals = "_ First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split(" ");

function numberText(count: number): string {
  return numbers[count] ?? String(count);
}

function timesText(count: number): string {
  return ordinals[count] === undefined ? `${count} times now` : `${ordinals[count]} time`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
