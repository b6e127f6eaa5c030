/** Ce qu’une réponse tardive a changé. */
import type { AddendumWords } from "../shape.ts";

export const addendum: AddendumWords = {
  answered: "{name} a maintenant répondu.",
  corrected: "{name} a modifié ou ajouté quelque chose.",
  same: "L’image reste la même.",
  common: { came: "Nouveau point commun : {topics}.", went: "Plus de point commun : {topics}." },
  gap: { came: "Nouvel écart : {topics}.", went: "Plus d’écart : {topics}." },
  heaviest: {
    candidate: "Ce qui pèse le plus pour la personne candidate est maintenant {topic}.",
    interviewer: "Ce qui pèse le plus pour l’équipe est maintenant {topic}.",
  },
  toDo: "La chose à faire est maintenant : {adjustment}",
  pair: "{first} et {last}",
};
