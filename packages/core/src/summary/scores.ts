/** Ratings side by side, question by question, as people gave them. They are shown and never added up. */
import type { Side } from "../feedback/feedback.ts";
import type { ScoreRow, Spread, SummaryInput } from "./summary.ts";

const sides: readonly Side[] = ["candidate", "interviewer"];

/** Question by question, the candidate's first; a panel's ratings stand together. */
export function scoresOf({ accounts, questionnaires }: SummaryInput): ScoreRow[] {
  return sides.flatMap((side) =>
    questionnaires[side].flatMap(({ number, label }) =>
      accounts
        .filter((account) => account.side === side)
        .flatMap(({ name, feedback }): ScoreRow[] => {
          const answer = feedback?.answers[String(number)];
          return answer?.rating === undefined
            ? []
            : [{ label, side, name, rating: answer.rating, ratingAs: answer.ratingAs }];
        }),
    ),
  );
}

/** Only where several of one side rated the same question and do not agree. */
export function spreadsOf(input: SummaryInput): Spread[] {
  const scores = scoresOf(input);
  const keys = [...new Set(scores.map(({ side, label }) => JSON.stringify([side, label])))];
  return keys.flatMap((key) => {
    const [first, ...others] = scores.filter(({ side, label }) => JSON.stringify([side, label]) === key);
    if (!first || others.length === 0) return [];
    const ratings = [first, ...others].map(({ rating }) => rating);
    const [lowest, highest] = [Math.min(...ratings), Math.max(...ratings)];
    return lowest === highest ? [] : [{ label: first.label, side: first.side, lowest, highest }];
  });
}
