/** Wie die Zeilen der beiden Entwürfe beginnen. Was in Klammern steht, ist geprüfter Text von uns. */
import type { DraftWords } from "../shape.ts";

export const drafts: DraftWords = {
  noReproach: "Nichts davon ist ein Vorwurf: Es soll das nächste Gespräch leichter machen.",
  wentWell: { first: "Was gut lief: {text}", more: "Und das: {text}" },
  livedThrough: { first: "Wie es auf der anderen Seite war: {text}", more: "Und das: {text}" },
  needed: { first: "Was Sie von der Kandidat:in brauchen: {text}", more: "Und: {text}" },
  theirs: "Wenn Sie {when}, versuchen Sie es so: „{to}“",
  usual: "Statt einer Frage wie „{from}“ fragen Sie: „{to}“",
  opening: "Vorstellungsgespräche lassen sich üben. Hier ist, was Ihnen beim nächsten am meisten helfen kann.",
  hurdle: "Eine Hürde, die sich zeigte: {hurdle}",
  skeleton: "So kann eine Antwort gehen. Situation: {situation} Aufgabe: {task} Handeln: {action} Ergebnis: {result}",
  practise: { behavioural: "Zum Üben (Verhalten): {question}", skills: "Zum Üben (Fachliches): {question}" },
};
