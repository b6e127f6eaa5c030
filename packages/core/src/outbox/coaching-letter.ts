/** Coaching as a party gets it, and what a party writes back as the recruiter gets it. */
import type { CoachingProps } from "@debrief/emails/generated/coaching";
import type { NoticeProps } from "@debrief/emails/generated/notice";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { interviewFor, titleOf } from "./letters.ts";
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
  const files =
    attachments > 0 ? ["They attached files. We never open attachments; ask them for the files if you need them."] : [];
  return {
    language: "en",
    title: `${who} wrote back to your coaching mail`,
    interview: titleOf(debrief, config),
    paragraphs: [
      {
        text: `Here is what ${who} wrote. It is for you alone, and is not counted as an answer. To write back, use your own mail.`,
      },
      ...[...paragraphs, ...files].map((paragraph) => ({ text: paragraph })),
    ],
    actions: [],
  };
}
