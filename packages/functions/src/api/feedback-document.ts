/** What each party answered, and what was read from it. */
import { Instant } from "@debrief/core/clock";
import { partiesIn } from "@debrief/core/debrief/accounts";
import { type Debrief, nameOf } from "@debrief/core/debrief/debrief";
import { Finding, Side } from "@debrief/core/feedback/feedback";
import { Pairing } from "@debrief/core/reply/answers";
import * as z from "zod";

const AnswerDocument = z
  .object({
    number: z.int().meta({ description: "Of the question; 0 for what was written besides." }),
    question: z.string().optional(),
    text: z.string().meta({ description: "Verbatim." }),
    rating: z.number().optional().meta({ description: "1 to 5, halves allowed." }),
    ratingAs: z.string().optional().meta({ description: "As it was written, where that is not the number: `8/10`." }),
    choice: z.enum(["yes", "maybe", "no"]).optional(),
    pairing: Pairing.meta({ description: "How it was tied to its question; `topic` and `whole` are guesses." }),
    truncated: z.boolean().optional(),
  })
  .meta({ id: "Answer" });

export const FeedbackDocument = z
  .object({
    feedback: z.array(
      z.object({
        seat: z.int(),
        side: Side,
        name: z.string(),
        receivedAt: Instant,
        versions: z.int().meta({ description: "1 for the first answer, more for corrections." }),
        answers: z.array(AnswerDocument),
        findings: z.array(Finding.meta({ id: "Finding" })),
      }),
    ),
  })
  .meta({ id: "Feedback" });
export type FeedbackDocument = z.infer<typeof FeedbackDocument>;

export function feedbackDocument(debrief: Debrief): FeedbackDocument {
  return {
    feedback: partiesIn(debrief).flatMap(({ seat, side, mailbox, feedback, versions }) => {
      if (!feedback) return [];
      const { receivedAt, answers, findings } = feedback;
      const questions = debrief.questionnaires[side];
      const shown = Object.entries(answers).map(([key, answer]) => {
        const { text, rating, ratingAs, choice, pairing, truncated } = answer;
        const question = questions.find(({ number }) => String(number) === key)?.text;
        return { number: Number(key), question, text, rating, ratingAs, choice, pairing, truncated };
      });
      return [{ seat, side, name: nameOf(mailbox), receivedAt, versions, answers: shown, findings }];
    }),
  };
}
