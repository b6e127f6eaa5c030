/** Answers a recruiter who has stopped or started their digests. */
import type { NoticeProps } from "@debrief/emails/generated/notice";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";

export function digestSet(wanted: boolean, { language }: Pick<Config, "language">): NoticeProps {
  const words = lettersWords[language];
  const [title, text, action] = wanted
    ? [words.digestsStart(), words.digestsStartText(), { word: words.stopDigest(), meaning: words.stopDigestMeans() }]
    : [words.digestsStop(), words.digestsStopText(), { word: words.startDigest(), meaning: words.startDigestMeans() }];
  return { language, title, paragraphs: [{ text }], actions: [action] };
}
