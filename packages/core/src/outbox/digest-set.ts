/** Answers a recruiter who has stopped or started their digests. */
import type { NoticeProps } from "@debrief/emails/generated/notice";

export function digestSet(wanted: boolean): NoticeProps {
  const [title, text, word, meaning] = wanted
    ? ["Digests come again", "The next one comes at its usual time.", "stop digest", "no more of them"]
    : [
        "No more digests",
        "Your debriefs go on as before, and so do their summaries.",
        "start digest",
        "they come again",
      ];
  return { language: "en", title, paragraphs: [{ text }], actions: [{ word, meaning }] };
}
