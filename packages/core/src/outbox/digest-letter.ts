/** The digest as its mail shows it: counts as bars, patterns with their evidence, one thing to try. */
import type { DigestProps } from "@debrief/emails/generated/digest";
import { later } from "../clock.ts";
import type { Answering, Digest } from "../summary/digest.ts";
import type { Share } from "../summary/digest-trend.ts";
import {
  aboutHeading,
  digestHeadline,
  followUpText,
  matterText,
  paceText,
  seenText,
  shareText,
  trendText,
  warningText,
} from "../summary/digest-words.ts";
import { wallClock } from "../zone.ts";

export type DigestTerms = {
  every: "week" | "month";
  from: string;
  to: string;
  timeZone: string;
  team?: string | undefined;
};

export function digestProps(digest: Digest, terms: DigestTerms): DigestProps {
  const { answering, topics, warnings, clients, managers, followUps, tryNext, debriefs } = digest;
  const headline = digestHeadline(digest, terms.every);
  return {
    headline,
    team: terms.team,
    period: periodText(terms),
    debriefs: debriefs === 1 ? "1 debrief" : `${debriefs} debriefs`,
    answering: (["candidate", "interviewer"] as const).map((side) => ({
      interviewer: side === "interviewer",
      percent: percentOf(answering[side].share),
      share: shareText(answering[side].share),
      note: answeringNote(answering[side]),
    })),
    topics: topics.map((topic) => ({
      topic: aboutHeading(topic.about),
      percent: percentOf(topic.now) ?? 0,
      share: shareText(topic.now),
      note: trendText(topic),
    })),
    patterns: [...warnings, ...clients, ...managers].map((pattern) => ({
      who: pattern.name,
      what: aboutHeading(pattern.about).toLowerCase(),
      // The sentence on top has said it already.
      says: warnings.includes(pattern) && warningText(pattern) !== headline ? matterText(pattern.matter) : undefined,
      seen: seenText(pattern, dayText(pattern.since, terms.timeZone), terms.every),
    })),
    followUps: followUps.map((followUp) => ({ line: followUpText(followUp), advice: followUp.text })),
    tryNext: tryNext?.text,
    because: tryNext && becauseText(tryNext),
    actions: [{ word: "stop digest", meaning: "no more of these mails; debriefs go on as before" }],
  };
}

/** How fast, and which way it goes; a trend that nobody can know is not worth a line here. */
function answeringNote({ share, minutes, trend, before }: Answering): string | undefined {
  if (share.of === 0) return "Nobody of this side was asked.";
  const parts = [paceText(minutes), trend === "unknown" ? undefined : trendText({ trend, before })];
  const note = parts.filter((part) => part !== undefined).join(" ");
  return note === "" ? undefined : note;
}

function becauseText({ about, client }: NonNullable<Digest["tryNext"]>): string {
  const place = client === undefined ? "" : ` at ${client}`;
  return `For ${aboutHeading(about).toLowerCase()}${place}, from the reviewed list of steps.`;
}

/** No bar at all for nobody: a cell of width nothing is drawn full in Outlook. */
function percentOf({ in: hits, of }: Share): number | undefined {
  return of === 0 || hits === 0 ? undefined : Math.round((hits / of) * 100);
}

/** `23 to 29 November 2026`, `November 2026`, `15 October to 14 November 2026`; the last day is the one before `to`. */
function periodText({ from, to, timeZone, every }: DigestTerms): string {
  const [first, last] = [wallClock(from, timeZone), wallClock(later(to, -1), timeZone)];
  const [start, end] = [first, last].map(({ month }) => MONTHS[month - 1] ?? "") as [string, string];
  if (every === "month" && first.day === 1) return `${start} ${first.year}`;
  const year = first.year === last.year ? "" : ` ${first.year}`;
  const begins = start === end ? `${first.day}` : `${first.day} ${start}${year}`;
  return `${begins} to ${last.day} ${end} ${last.year}`;
}

function dayText(at: string, timeZone: string): string {
  const { day, month, year } = wallClock(at, timeZone);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
