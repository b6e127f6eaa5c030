/** Les questions en français. */
import type { Wording } from "../questionnaire.ts";

export const french: Wording = {
  candidate: [
    {
      label: "Impression générale",
      text: "Dans l’ensemble, comment s’est passé l’entretien (1 = mal, 5 = très bien)\u00A0? Quelles sont vos premières impressions\u00A0?",
      cues: ["dans l'ensemble", "dans l’ensemble", "globalement", "en général", "au final"],
    },
    {
      label: "Ce qui s’est bien passé",
      text: "Qu’est-ce qui s’est bien passé\u00A0?",
      cues: ["bien passé", "s'est bien passé", "j'ai aimé", "j’ai aimé", "apprécié", "le meilleur"],
    },
    {
      label: "Moment le plus difficile",
      text: "Quel moment ou quelle question a été le plus difficile, et que diriez-vous maintenant\u00A0?",
      cues: ["le plus difficile", "la plus difficile", "difficile", "bloqué", "du mal à", "compliqué"],
    },
    {
      label: "Clarté du poste",
      text: "Le poste et ce qu’on attend de vous étaient-ils clairs (de 1 à 5), et pourquoi\u00A0?",
      cues: ["le poste", "attentes", "fiche de poste", "missions", "responsabilités", "pas clair"],
    },
    {
      label: "Accueil et écoute",
      text: "Comment avez-vous vécu l’accueil et l’écoute (de 1 à 5), et pourquoi\u00A0?",
      cues: ["traité", "écouté", "respect", "accueil", "aimable", "interrompu", "impoli"],
    },
    {
      label: "Intérêt actuel",
      text: "Le poste vous intéresse-t-il toujours\u00A0: oui, peut-être ou non\u00A0? Qu’est-ce qui changerait cela\u00A0?",
      cues: ["intéresse", "intéressé", "accepter une offre", "retirer ma candidature", "toujours envie"],
    },
  ],
  interviewer: [
    {
      label: "Impression générale",
      text: "Dans l’ensemble, comment s’est passé l’entretien (1 = mal, 5 = très bien)\u00A0? Quelles sont vos premières impressions\u00A0?",
      cues: ["dans l'ensemble", "dans l’ensemble", "globalement", "en général", "au final"],
    },
    {
      label: "Points forts",
      text: "Quels points forts avez-vous vus\u00A0?",
      cues: ["point fort", "points forts", "impressionné", "convaincu", "solide", "doué"],
    },
    {
      label: "Ce qui a freiné",
      text: "Qu’est-ce qui a empêché une meilleure impression\u00A0?",
      cues: ["empêché", "freiné", "faible", "faiblesse", "manque", "manquait", "peiné", "du mal à"],
    },
    {
      label: "Adéquation aux indispensables",
      text: "Les compétences répondent-elles aux vrais indispensables (de 1 à 5), et lequel manquait\u00A0?",
      cues: ["indispensable", "exigence", "prérequis", "compétences", "expérience de", "expérience en"],
    },
    {
      label: "Communication et contact",
      text: "Comment étaient la communication et le contact (de 1 à 5), et pourquoi\u00A0?",
      cues: ["communication", "le contact", "communiqué", "expliqué", "écouté", "relationnel"],
    },
    {
      label: "Poursuivre",
      text: "Souhaitez-vous poursuivre\u00A0: oui, peut-être ou non\u00A0? Que faudrait-il entendre ou voir pour dire oui\u00A0?",
      cues: ["poursuivre", "deuxième entretien", "second entretien", "embaucher", "prochain tour", "refuser"],
    },
  ],
};
