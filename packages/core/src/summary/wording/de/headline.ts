/** Die Sätze ganz oben. `{topic}`, `{candidate}` und `{interviewer}` sind Namen von Themen, außer in `outlook`. */
import type { HeadlineWords } from "../shape.ts";

export const headline: HeadlineWords = {
  nobody: "Niemand hat geantwortet, also gibt es nichts zu vergleichen.",
  onlyCandidate: "Nur die Kandidat:in hat geantwortet.",
  onlyInterviewer: "Nur das Team hat geantwortet.",
  bothTerse: "Beide Seiten haben geantwortet, aber zu knapp, um mehr zu sagen.",
  candidateTerse: "Die Kandidat:in sagte zu wenig für einen Vergleich.",
  interviewerTerse: "Das Team sagte zu wenig für einen Vergleich.",
  notEnough: "Das reicht nicht, um mehr zu sagen.",
  bothYes: "Beide Seiten möchten weitermachen.",
  bothNo: "Keine der beiden Seiten möchte weitermachen.",
  bothMaybe: "Beide Seiten sind unentschieden.",
  outlook: "{candidate}, {interviewer}.",
  candidateWants: {
    yes: "Die Kandidat:in möchte weitermachen",
    maybe: "Die Kandidat:in ist unentschieden",
    no: "Die Kandidat:in möchte nicht weitermachen",
  },
  interviewersWant: {
    yes: "das Team möchte weitermachen",
    maybe: "das Team ist unentschieden",
    no: "das Team möchte eher nicht weitermachen",
    apart: "das Team ist sich nicht einig",
  },
  oneWants: {
    yes: "{name} möchte weitermachen, sonst sagte das Team nichts dazu",
    maybe: "{name} ist unentschieden, sonst sagte das Team nichts dazu",
    no: "{name} möchte eher nicht weitermachen, sonst sagte das Team nichts dazu",
  },
  candidateContent: "Die Kandidat:in ging zufrieden aus dem Gespräch, das Team nicht.",
  interviewerContent: "Das Team ging zufrieden aus dem Gespräch, die Kandidat:in nicht.",
  neitherContent: "Keine der beiden Seiten ging zufrieden aus dem Gespräch.",
  gap: "Beide Seiten sehen {topic} verschieden.",
  different: "Beide Seiten sprachen von verschiedenen Dingen.",
  weighedMost: "Am schwersten wog {topic}.",
  weighedMostForBoth: "Für beide wog {topic} am schwersten.",
  weighedMostForCandidate: "Für die Kandidat:in wog {topic} am schwersten.",
  weighedMostForInterviewer: "Für das Team wog {topic} am schwersten.",
  weighedMostForEach: "Am schwersten wog für die Kandidat:in {candidate}, für das Team {interviewer}.",
  stoodOut: "Nichts fiel negativ ins Gewicht, und {topic} stach positiv hervor.",
  nothingAgainst: "Nichts fiel negativ ins Gewicht.",
};
