/** Ce que le bilan dit autour des phrases. */
import type { ReportWords } from "../shape.ts";

export const report: ReportWords = {
  labels: {
    skills: "Savoir-faire",
    communication: "Communication",
    preparation: "Préparation",
    rapport: "Contact",
    role_clarity: "Clarté du poste",
    compensation: "Rémunération",
    logistics: "Organisation pratique",
    process: "Déroulement",
    motivation: "Motivation",
  },
  sides: { candidate: "candidature", interviewer: "équipe" },
  owners: {
    candidate: "Pour la personne candidate",
    manager: "Pour l’équipe",
    recruiter: "Pour vous",
    nobody: "Personne ne peut le changer",
  },
  states: {
    answered: "a répondu",
    answeredAt: "a répondu le {day} à {time}",
    silent: "n’a pas répondu",
    declined: "préfère ne pas répondre",
    unreachable: "le message n’est pas arrivé",
  },
  choices: { yes: "oui", maybe: "peut-être", no: "non" },
  oneSided: { candidate: "Seule la personne candidate a répondu.", interviewer: "Seule l’équipe a répondu." },
  rating: "{rating} sur 5",
  ratingAs: "{rating} sur 5 ({as})",
  spread: { candidate: "candidatures de {lowest} à {highest}", interviewer: "équipe de {lowest} à {highest}" },
  missing: "Sans réponse : {names}.",
  tooLittle: {
    both: "Il a été dit trop peu pour des brouillons.",
    candidate: "Il a été dit trop peu pour un brouillon à la personne candidate.",
    interviewer: "Il a été dit trop peu pour un brouillon à l’équipe.",
  },
  moreFlags: "{count} autres remarques de ce type figurent plus bas dans les réponses.",
  unshown:
    "Il y avait plus à lire que ne contient un message. Répondez « exporter » et vous recevrez tout, mot pour mot.",
  cut: "Les longues réponses sont coupées ici. Répondez « exporter » et vous recevrez tout.",
  besides: "Et aussi",
  unsure: "Nous n’avons pas la certitude que les mots sous {numbers} vont là.",
  pair: "{first} et {last}",
};
