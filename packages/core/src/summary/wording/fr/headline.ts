/** Les phrases du haut. `{topic}`, `{candidate}` et `{interviewer}` sont des noms de thèmes, sauf dans `outlook`. */
import type { HeadlineWords } from "../shape.ts";

export const headline: HeadlineWords = {
  nobody: "Personne n’a répondu, il n’y a donc rien à comparer.",
  onlyCandidate: "Seule la personne candidate a répondu.",
  onlyInterviewer: "Seule l’équipe a répondu.",
  bothTerse: "Les deux côtés ont répondu, mais trop brièvement pour en dire plus.",
  candidateTerse: "La personne candidate a dit trop peu pour comparer.",
  interviewerTerse: "L’équipe a dit trop peu pour comparer.",
  notEnough: "Cela ne suffit pas pour en dire plus.",
  bothYes: "Les deux côtés veulent continuer.",
  bothNo: "Aucun des deux côtés ne veut continuer.",
  bothMaybe: "Les deux côtés hésitent.",
  outlook: "{candidate}, {interviewer}.",
  candidateWants: {
    yes: "La personne candidate veut continuer",
    maybe: "La personne candidate hésite",
    no: "La personne candidate ne veut pas continuer",
  },
  interviewersWant: {
    yes: "l’équipe veut continuer",
    maybe: "l’équipe hésite",
    no: "l’équipe préfère ne pas continuer",
    apart: "l’équipe est partagée",
  },
  oneWants: {
    yes: "{name} veut continuer, le reste de l’équipe ne s’est pas prononcé",
    maybe: "{name} hésite, le reste de l’équipe ne s’est pas prononcé",
    no: "{name} préfère ne pas continuer, le reste de l’équipe ne s’est pas prononcé",
  },
  candidateContent: "La personne candidate est sortie satisfaite, l’équipe non.",
  interviewerContent: "L’équipe est sortie satisfaite, la personne candidate non.",
  neitherContent: "Aucun des deux côtés n’est sorti satisfait.",
  gap: "Les deux côtés voient autrement {topic}.",
  different: "Les deux côtés ont parlé de choses différentes.",
  weighedMost: "Ce qui a le plus pesé est {topic}.",
  weighedMostForBoth: "Ce qui a le plus pesé pour les deux est {topic}.",
  weighedMostForCandidate: "Ce qui a le plus pesé pour la personne candidate est {topic}.",
  weighedMostForInterviewer: "Ce qui a le plus pesé pour l’équipe est {topic}.",
  weighedMostForEach:
    "Ce qui a le plus pesé est {candidate} pour la personne candidate et {interviewer} pour l’équipe.",
  stoodOut: "Rien n’a pesé contre, et l’on retient en bien {topic}.",
  nothingAgainst: "Rien n’a pesé contre.",
};
