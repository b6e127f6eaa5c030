/** Fragen, die gern gestellt werden, und eine, die mehr bringt. `when` steht nach „Wenn Sie“. */
import type { QuestionWords } from "../shape.ts";

export const questions: QuestionWords = {
  code: {
    when: "jemandem beim Programmieren zusehen",
    to: "Hier ist ein Stück unseres Codes mit einem Fehler. Nehmen Sie sich fünf Minuten allein, dann zeigen Sie uns, was Sie fanden.",
  },
  case: {
    when: "einen Fall stellen",
    to: "Welche drei Fakten möchten Sie zuerst, und was würden Sie empfehlen, wenn Sie nur einen davon bekämen?",
  },
  quiz: {
    when: "Wissen im Quiz prüfen",
    to: "Wann haben Sie das zuletzt bei der Arbeit gebraucht, und was taten Sie, als Sie unsicher waren?",
  },
  experience: {
    when: "nach Erfahrung fragen",
    to: "Als Sie das zuletzt gemacht haben: Was war vorher da, was haben Sie geändert, und was kam heraus?",
  },
  weakness: {
    when: "nach einer Schwäche fragen",
    to: "Was fiel Ihnen in der letzten Stelle schwer, und was machen Sie deshalb heute anders?",
  },
  fiveYears: {
    when: "fragen, wo sich jemand in fünf Jahren sieht",
    to: "Worin möchten Sie in zwei Jahren besser sein, und wie könnte diese Stelle helfen?",
  },
  lifeStory: {
    when: "mit dem Werdegang beginnen",
    to: "Welche zwei Dinge in Ihrem Werdegang haben Sie am besten auf diese Stelle vorbereitet, und warum gerade die?",
  },
  why: {
    when: "nach dem Grund für die Bewerbung fragen",
    to: "Auf welchen Teil von dem, was wir erzählt haben, würden Sie sich freuen, und welchen lieber nicht machen?",
  },
  questions: {
    when: "fragen, ob es Fragen gibt",
    to: "Was müssten Sie von uns wissen, um zu entscheiden, ob diese Stelle die richtige für Sie ist?",
  },
  pressing: { when: "nachbohren", to: "Einen Punkt sehe ich anders. Wo könnte ich recht haben und wo nicht?" },
  hypothetical: {
    when: "fragen, was jemand tun würde",
    to: "Wann waren Sie zuletzt in so einer Lage, und was haben Sie getan?",
  },
  fit: {
    when: "prüfen, ob es menschlich passt",
    to: "Erzählen Sie von einem Streit in Ihrem letzten Team: Was haben Sie getan, und wie arbeiten Sie heute zusammen?",
  },
  pay: {
    when: "über das Gehalt sprechen",
    to: "Das ist unsere Spanne. Passt sie, und was außer dem Gehalt wäre Ihnen wichtig?",
  },
};
