/** The digest as its mail shows it: counts as bars, patterns with their evidence, one thing to try. */
import type { DigestProps } from "@debrief/emails/generated/digest";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import { type Instant, later } from "../clock.ts";
import type { Language } from "../language.ts";
import type { Answering, Digest } from "../summary/digest.ts";
import type { Share } from "../summary/digest-trend.ts";
import {
  aboutHeading,
  digestHeadline,
  followUpText,
  matterText,
  paceText,
  placeText,
  seenText,
  shareText,
  trendText,
  warningText,
} from "../summary/digest-words.ts";
import { counted, filled } from "../summary/wording/filled.ts";
import type { Wording } from "../summary/wording/shape.ts";
import { wordingIn } from "../summary/wording/wording.ts";
import { wallClock } from "../zone.ts";
import { monthIn } from "./dates.ts";

export type DigestTerms = {
  every: "week" | "month";
  from: string;
  to: string;
  timeZone: string;
  language: Language;
  team?: string | undefined;
};

export function digestProps(digest: Digest, terms: DigestTerms): DigestProps {
  const { answering, topics, warnings, clients, managers, followUps, tryNext, debriefs } = digest;
  const words = wordingIn(terms.language);
  const { headings, nobodyAsked, stop } = words.digest;
  const headline = digestHeadline(digest, terms.every, words);
  return {
    language: terms.language,
    headline,
    team: terms.team,
    period: periodText(terms),
    debriefs: filled(counted(words.digest.debriefs, debriefs), { count: debriefs }),
    answering: (["candidate", "interviewer"] as const).map((side) => ({
      interviewer: side === "interviewer",
      percent: percentOf(answering[side].share),
      share: shareText(answering[side].share, words),
      note: answering[side].share.of === 0 ? nobodyAsked : answeringNote(answering[side], words),
    })),
    topics: topics.map((topic) => ({
      topic: aboutHeading(topic.about, words),
      percent: percentOf(topic.now) ?? 0,
      share: shareText(topic.now, words),
      note: trendText(topic, words),
    })),
    patterns: [...warnings, ...clients, ...managers].map((pattern) => ({
      who: pattern.name,
      what: headings[pattern.about],
      // The sentence on top has said it already.
      says:
        warnings.includes(pattern) && warningText(pattern, words) !== headline
          ? matterText(pattern.matter, words)
          : undefined,
      seen: seenText(pattern, dayText(pattern.since, terms), terms.every, words),
    })),
    followUps: followUps.map((followUp) => ({ line: followUpText(followUp, words), advice: followUp.text })),
    tryNext: tryNext?.text,
    because: tryNext && becauseText(tryNext, words),
    actions: [{ word: lettersWords[terms.language].stopDigest(), meaning: stop }],
  };
}

/** How fast, and which way it goes; a trend that nobody can know is not worth a line here. */
function answeringNote({ minutes, trend, before }: Answering, words: Wording): string | undefined {
  const parts = [paceText(minutes, words), trend === "unknown" ? undefined : trendText({ trend, before }, words)];
  const note = parts.filter((part) => part !== undefined).join(" ");
  return note === "" ? undefined : note;
}

function becauseText({ about, client }: NonNullable<Digest["tryNext"]>, words: Wording): string {
  const { because, headings } = words.digest;
  return filled(because, { heading: headings[about], place: placeText(client, words) });
}

/** No bar at all for nobody: a cell of width nothing is drawn full in Outlook. */
function percentOf({ in: hits, of }: Share): number | undefined {
  return of === 0 || hits === 0 ? undefined : Math.round((hits / of) * 100);
}

/** `23 to 29 November 2026`, `November 2026`, `15 October to 14 November 2026`; the last day is the one before `to`. */
function periodText({ from, to, every, ...terms }: DigestTerms): string {
  const [first, last] = [datePartsOf(from, terms), datePartsOf(later(to, -1), terms)];
  const { month, within, across, apart } = wordingIn(terms.language).digest.dates;
  const values = { ...last, firstDay: first.day, firstMonth: first.month, firstYear: first.year };
  if (every === "month" && first.day === firstOfMonth(terms)) return filled(month, values);
  if (first.year !== last.year) return filled(apart, values);
  return filled(first.month === last.month ? within : across, values);
}

function dayText(at: Instant, terms: Spoken): string {
  return filled(wordingIn(terms.language).digest.day, datePartsOf(at, terms));
}

type Spoken = Pick<DigestTerms, "language" | "timeZone">;

function datePartsOf(at: Instant, { language, timeZone }: Spoken) {
  const { day, year } = wallClock(at, timeZone);
  return { day: day === 1 ? firstOfMonth({ language }) : String(day), month: monthIn(language, at, timeZone), year };
}

/** The one day that French counts as the first. */
function firstOfMonth({ language }: Pick<Spoken, "language">): string {
  return language === "fr" ? "1er" : "1";
}
