/** What mails say of an interview: its title and time, and of its people no more than whoever reads may know (R30). */
import { lettersWords } from "@debrief/emails/generated/words/letters";
import { DAY, later } from "../clock.ts";
import type { Config } from "../config.ts";
import { activeParties, type Debrief, type Party } from "../debrief/debrief.ts";
import { languageOf } from "../debrief/spoken.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import { formatTime } from "../zone.ts";
import { dayIn, momentIn } from "./dates.ts";

type Of = Pick<Config, "language">;

/** What a party may know of the interview: their own name, the other side's where they met, role, company and day (R30). */
export function interviewFor(debrief: Debrief, party: Party, config: Config) {
  const { interview, recruiter } = debrief;
  const language = languageOf(debrief, party, config);
  const candidate = activeParties(debrief).find(({ side }) => side === "candidate");
  return {
    language,
    firstName: greetedAs(party.mailbox, language),
    candidate: party.side === "interviewer" && candidate ? safeName(candidate.mailbox) : undefined,
    role: interview.role,
    company: party.side === "candidate" ? interview.company : undefined,
    date: dayIn(language, interview.start ?? interview.end ?? debrief.createdAt, interview.timeZone),
    recruiter: safeName(recruiter),
  };
}

export function titleOf({ interview }: Debrief, config: Of): string {
  return bareTitle(interview.title, config);
}

/** "Interview: Jane Doe – Chef" stands after "Interview" in most of our mails. */
export function bareTitle(title: string, { language }: Of): string {
  return title.replace(/^interview\s*[:–-]\s*/i, "") || lettersWords[language].theInterview();
}

export function whenOf({ interview }: Debrief, { language }: Of): string | undefined {
  const { start, end, timeZone } = interview;
  if (start === undefined) return end && momentIn(language, end, timeZone);
  const sameDay = end !== undefined && Date.parse(end) - Date.parse(start) < DAY;
  return lettersWords[language].when({
    day: dayIn(language, start, timeZone),
    from: formatTime(start, timeZone),
    until: sameDay && end > later(start, 0) ? formatTime(end, timeZone) : undefined,
    zone: timeZone,
  });
}

/** A name that reads as one; a stranger may have put a link or a sentence into the display name (R30). */
function safeName(mailbox: Mailbox): string | undefined {
  const name = mailbox.displayName;
  return name !== undefined && /^\p{L}[\p{L}\p{M}.'’ ,-]{0,59}$/u.test(name) ? name : undefined;
}

/**
 * `Doe, Jane` and `Jane Doe` are both Jane; `info` and `J.` are nobody to greet. In German "Guten Tag Jane" beside "Sie"
 * is no greeting: there it is the whole name.
 */
function greetedAs(mailbox: Mailbox, language: Language): string | undefined {
  const [family = "", given] = safeName(mailbox)?.split(",") ?? [];
  const whole = (given === undefined ? family : `${given} ${family}`).trim();
  const first = whole.split(" ")[0] ?? "";
  if (first.length <= 1 || first.endsWith(".") || !/^\p{Lu}/u.test(first)) return undefined;
  return language === "de" ? whole : first;
}
