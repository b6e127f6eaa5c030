/** Ce qu’est devenu le conseil de la dernière fois. On dit ce qui s’est passé, jamais pourquoi. */
import type { FollowUpWords } from "../shape.ts";

export const followUp: FollowUpWords = {
  question: "La dernière fois, le conseil était : « {advice} » L’avez-vous fait ? Répondez « fait » ou « pas fait ».",
  done: {
    yes: "Vous l’avez fait.",
    no: "Vous ne l’avez pas encore fait.",
    unknown: "Nous ignorons si vous l’avez fait.",
  },
  course: {
    gone: "Cette fois, {matter} n’a pesé pour personne.",
    less: "Cette fois, on retrouve {matter}, avec moins de poids.",
    same: "Cette fois, on retrouve {matter}, comme avant.",
    more: "Cette fois, on retrouve {matter}, avec plus de poids.",
    unknown: "Cela ne suffit pas pour dire ce qu’il en est advenu.",
  },
  demands: "la liste des exigences",
};
