/** Was in der Mail der Auswertung um die Sätze herum steht. */
import type { ReportWords } from "../shape.ts";

export const report: ReportWords = {
  labels: {
    skills: "Fachliches",
    communication: "Verständigung",
    preparation: "Vorbereitung",
    rapport: "Miteinander",
    role_clarity: "Klarheit der Stelle",
    compensation: "Gehalt",
    logistics: "Organisatorisches",
    process: "Verfahren",
    motivation: "Motivation",
  },
  sides: { candidate: "Bewerbung", interviewer: "Team" },
  owners: {
    candidate: "Für die Kandidat:in",
    manager: "Für das Team",
    recruiter: "Für Sie",
    nobody: "Das kann niemand ändern",
  },
  states: {
    answered: "hat geantwortet",
    answeredAt: "hat geantwortet am {day}, {time} Uhr",
    silent: "hat nicht geantwortet",
    declined: "möchte lieber nicht antworten",
    unreachable: "Mail kam nicht an",
  },
  choices: { yes: "ja", maybe: "vielleicht", no: "nein" },
  oneSided: { candidate: "Nur die Kandidat:in hat geantwortet.", interviewer: "Nur das Team hat geantwortet." },
  rating: "{rating} von 5",
  ratingAs: "{rating} von 5 ({as})",
  spread: { candidate: "Bewerbung von {lowest} bis {highest}", interviewer: "Team von {lowest} bis {highest}" },
  missing: "Nicht gehört: {names}.",
  tooLittle: {
    both: "Für Entwürfe an beide Seiten wurde zu wenig gesagt.",
    candidate: "Für einen Entwurf an die Kandidat:in wurde zu wenig gesagt.",
    interviewer: "Für einen Entwurf an das Team wurde zu wenig gesagt.",
  },
  moreFlags: "{count} weitere solche Bemerkungen stehen unten in den Antworten.",
  unshown: "Es gab mehr zu lesen, als in eine Mail passt. Antworten Sie „Export“, und Sie bekommen alles im Wortlaut.",
  cut: "Lange Antworten sind hier gekürzt. Antworten Sie „Export“, und Sie bekommen alles.",
  besides: "Und außerdem",
  unsure: "Wir waren nicht sicher, ob die Worte unter {numbers} dorthin gehören.",
  pair: "{first} und {last}",
};
