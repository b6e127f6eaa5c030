/** The mail that asks a recruiter whether mails which came in their name are theirs (R2, R20): what came and when, and no more. */
import type { NoticeProps } from "@debrief/emails/generated/notice";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Desk } from "../debrief/desk.ts";
import { type Doubt, doubtsIn, numberOf } from "../debrief/doubt.ts";
import { momentIn } from "./dates.ts";

export function doubt(desk: Desk, question: number, config: Config): NoticeProps {
  const words = lettersWords[config.language];
  const listed = doubtsIn(desk, question);
  const why = (reason: Doubt["why"]): boolean => listed.some((each) => each.why === reason);
  const [first] = listed;
  const several = listed.length > 1;
  const line = (one: Doubt) => ({
    text: words.doubtOne({
      number: several ? numberOf(desk, one) : undefined,
      subject: one.subject,
      moment: momentIn(config.language, one.at, config.timeZone ?? "UTC"),
    }),
  });
  return {
    language: config.language,
    title: words.doubt({ several }),
    interview: undefined,
    paragraphs: [
      ...(why("unverified") ? [{ text: words.doubtUnverified() }] : []),
      ...(why("flood") ? [{ text: words.doubtFlood() }] : []),
      ...listed.map(line),
      { text: words.doubtElse() },
    ],
    actions: [
      { word: words.yes(), meaning: words.doubtYes({ several }) },
      ...(first && several ? [{ word: String(numberOf(desk, first)), meaning: words.doubtPick() }] : []),
      { word: words.no(), meaning: words.doubtNo({ several }) },
    ],
  };
}
