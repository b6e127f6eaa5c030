/** What a party's answers were understood as, back to them: verbatim, each beneath its question, and what is still open. */
import type { ReceiptProps } from "@debrief/emails/generated/receipt";
import { lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { questionnaireOf } from "../debrief/spoken.ts";
import type { Language } from "../language.ts";
import { type Answer, type Answers, BESIDES } from "../reply/answers.ts";
import { interviewFor } from "./interview-words.ts";

type Of = Pick<Config, "language">;

export function receipt(
  debrief: Debrief,
  party: Party,
  { correction, late }: Pick<Extract<Effect, { mail: "receipt" }>, "correction" | "late">,
  config: Config,
): ReceiptProps {
  const questionnaire = questionnaireOf(debrief, party, config);
  const answers = party.feedback?.answers ?? {};
  const interview = interviewFor(debrief, party, config);
  return {
    ...interview,
    correction,
    late,
    answers: [
      ...questionnaire.flatMap(({ number, text: question }) => {
        const answer = answers[String(number)];
        return answer ? [{ number, question, ...answered(answer, interview) }] : [];
      }),
      ...besides(answers, interview),
    ],
    unanswered: questionnaire
      .filter(({ number }) => answers[String(number)] === undefined)
      .map(({ number, text: question }) => ({ number, question })),
  };
}

/** What they wrote besides the answers comes after them, and is no guess: it claims no question. */
function besides(answers: Answers, of: Of): ReceiptProps["answers"][number][] {
  const rest = answers[BESIDES];
  const question = lettersWords[of.language].besides();
  return rest ? [{ number: "+", question, ...answered(rest, of), guess: false }] : [];
}

/** An answer as it is shown: verbatim, its rating spelt out, where it points at ("same as 2"), and marked when its place was a guess. */
export function answered(
  answer: Answer,
  { language }: Of,
): {
  text: string;
  rating: string | undefined;
  sameAs: number | undefined;
  guess: boolean;
} {
  const rating = answer.rating === undefined ? undefined : ratingText(answer.rating, answer.ratingAs, language);
  const text = answer.truncated ? `${answer.text} […]` : answer.text;
  return { text, rating, sameAs: answer.sameAs, guess: answer.pairing === "topic" || answer.pairing === "whole" };
}

/** `3 of 5`; halves with the language's own mark. */
function ratingText(rating: number, wrote: string | undefined, language: Language): string {
  const words = lettersWords[language];
  const text = words.rating({ rating: language === "en" ? rating : String(rating).replace(".", ",") });
  return wrote === undefined ? text : words.youWrote({ rating: text, wrote });
}
