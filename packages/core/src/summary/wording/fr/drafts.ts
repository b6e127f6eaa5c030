/** Comment commencent les lignes des deux brouillons. Entre accolades, des textes à nous, relus. */
import type { DraftWords } from "../shape.ts";

export const drafts: DraftWords = {
  noReproach: "Rien de cela n’est un reproche : il s’agit de rendre le prochain entretien plus facile.",
  wentWell: { first: "Ce qui s’est bien passé : {text}", more: "Et ceci : {text}" },
  livedThrough: { first: "Ce que la personne candidate a vécu : {text}", more: "Et ceci : {text}" },
  needed: { first: "Ce qu’il vous faut de la personne candidate : {text}", more: "Et : {text}" },
  theirs: "Quand vous {when}, essayez : « {to} »",
  usual: "Au lieu d’une question comme « {from} », demandez : « {to} »",
  opening: "Un entretien se prépare en s’exerçant. Voici ce qui peut le plus vous aider pour le prochain.",
  hurdle: "Un obstacle qui est apparu : {hurdle}",
  skeleton: "Une façon de répondre. Situation : {situation} Tâche : {task} Action : {action} Résultat : {result}",
  practise: { behavioural: "À travailler (vécu) : {question}", skills: "À travailler (métier) : {question}" },
};
