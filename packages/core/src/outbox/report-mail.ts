/**
 * The summary's mail, light enough to be shown whole: programs that show mail cut it off at about 100 KB, and what stands
 * below the cut is never read. When a panel wrote much, the word-for-word part gives way and says so.
 */
import { renderSummary } from "@debrief/emails/generated/summary";
import { summaryWords } from "@debrief/emails/generated/words/summary";
import type { Rendered } from "@debrief/emails/render";
import { summaryInputOf } from "../debrief/accounts.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { OurLanguages } from "../debrief/spoken.ts";
import { summarise } from "../summary/merge.ts";
import { htmlBytes } from "./fitted.ts";
import { summaryProps } from "./report.ts";

/** Bytes of HTML. */
export const HEAVIEST = 60 * 1024;
/** Bytes of HTML that the answers have at first; below the least, what is left of them is not worth reading. */
const ROOM = 24 * 1024;
const LEAST = 2 * 1024;
/** For the marks of the cuts, and the note that tells of them. */
const MARKS = 512;

/** `version` counts from 1. Rendered again only when it came out too heavy. */
export function reportMail(debrief: Debrief, version: number, ours: OurLanguages): Rendered {
  const whole = renderSummary(summaryProps(debrief, version, ours, { room: ROOM, fewQuotes: false }));
  if (excess(whole) <= 0) return whole;
  const props = summaryProps(debrief, version, ours, { room: ROOM, fewQuotes: true });
  const light = renderSummary(props);
  if (excess(light) <= 0) return light;
  const used = props.answers.flatMap(({ items }) => items).reduce((sum, { text }) => sum + htmlBytes(String(text)), 0);
  const room = used - excess(light) - MARKS;
  return renderSummary(summaryProps(debrief, version, ours, { room: room < LEAST ? 0 : room, fewQuotes: true }));
}

/** What we drafted for the recruiter to send, copy and edit, as text. */
export function draftsIn(debrief: Debrief, ours: OurLanguages): string {
  const { coaching } = summarise(summaryInputOf(debrief, ours));
  const { candidateCoachingHeading, managerCoachingHeading } = summaryWords[ours.language];
  // Whoever copies a draft copies its heading along.
  return [candidateCoachingHeading(), managerCoachingHeading(), ...coaching.candidate, ...coaching.manager].join("\n");
}

function excess({ html }: Rendered): number {
  return new TextEncoder().encode(html).length - HEAVIEST;
}
