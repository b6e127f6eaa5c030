/** Coaching as a party gets it, and what a party writes back as the recruiter gets it. */
import type { CoachingProps } from "@debrief/emails/generated/coaching";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { interviewFor, titleOf } from "./interview-words.ts";
import { unbroken } from "./paragraphs.ts";

type EffectOf<Mail extends Effect["mail"]> = Extract<Effect, { mail: Mail }>;

/** Our drafts get a greeting and a frame; words of the recruiter's own have theirs. */
export function coaching(
  debrief: Debrief,
  party: Party,
  { text, own }: Pick<EffectOf<"coaching">, "text" | "own">,
  config: Config,
): CoachingProps {
  const paragraphs = unbroken(text)
    .split(/\n{2,}/)
    .map((paragraph) => ({ text: paragraph }));
  return { ...interviewFor(debrief, party, config), drafted: !own, paragraphs };
}

export function forwarded(
  debrief: Debrief,
  { who, text, attachments }: Pick<EffectOf<"forwarded">, "who" | "text" | "attachments">,
  config: Config,
): NoticeProps {
  const paragraphs = unbroken(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "");
  const words = lettersWords[config.language];
  const files = attachments > 0 ? [words.wroteBackFiles()] : [];
  return {
    language: config.language,
    title: words.wroteBack({ who }),
    interview: titleOf(debrief, config),
    paragraphs: [
      { text: words.wroteBackText({ who }) },
      ...[...paragraphs, ...files].map((paragraph) => ({ text: paragraph })),
    ],
    actions: [],
  };
}
