/** Pourquoi une exigence est difficile à satisfaire, et que faire. Relu. */
import type { WishWords } from "../shape.ts";

export const wishes: WishWords = {
  stacked: {
    why: "Tant de critères indispensables chez une seule personne, c’est rare.",
    lever: "Demandez à l’équipe de classer les critères et de nommer les trois sans lesquels nul ne peut commencer.",
  },
  contradiction: {
    why: "Ces exigences tirent dans des sens opposés.",
    lever: "Montrez à l’équipe les deux exigences côte à côte, et demandez laquelle il faut vraiment au poste.",
  },
  impossible: {
    why: "Personne ne peut avoir fait cela si longtemps : cela n’existe pas depuis tant d’années.",
    lever: "Dites à l’équipe depuis quand cela existe, et demandez ce que l’expérience doit prouver.",
  },
  everything: {
    why: "Personne n’a tout ce qui figure sur une liste.",
    lever: "Parlez avec l’équipe de la meilleure personne à ce poste : que lui manquait-il encore le premier jour ?",
  },
  pay: {
    why: "La rémunération proposée est loin de ce qui était demandé ou annoncé.",
    lever:
      "Apportez à l’équipe trois salaires comparables, et demandez si l’on peut baisser les exigences ou relever le salaire.",
  },
};
