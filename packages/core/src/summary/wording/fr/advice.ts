/** Des conseils qui ne tiennent à aucun thème ni cas en particulier. Relus ; rien n’est généré. */
import type { AdviceWords } from "../shape.ts";

export const advice: AdviceWords = {
  remark: {
    written:
      "Parlez en privé à la personne qui l’a écrit avant toute décision : une remarque touche à ce qui ne doit jouer aucun rôle. Demandez des raisons fondées sur les seuls critères indispensables.",
    reported:
      "Parlez en privé à l’équipe, avant le prochain entretien, des questions et remarques qui n’y ont pas leur place ; dites à la personne candidate que vous prenez cela au sérieux.",
  },
  condition: {
    candidate:
      "Voyez avec l’équipe ce qu’il faut à la personne candidate pour un oui (voir « Ce qu’il faudrait pour un oui »), et dites-lui quand elle le saura.",
    interviewer:
      "Faites en sorte que l’équipe ait ce qu’il lui faut pour un oui (voir « Ce qu’il faudrait pour un oui ») avant de décider.",
  },
  unheard: {
    candidate: "Appelez la personne candidate avant d’agir : c’est un seul regard, et le sien manque.",
    interviewer: "Appelez l’équipe avant d’agir : c’est un seul regard, et le sien manque.",
  },
  opposite: "Demandez un exemple à chaque côté avant d’agir : de la même heure, ils gardent des images opposées.",
  momentum:
    "Convenez cette semaine avec les deux côtés de la suite et de sa date, tant que les deux veulent continuer.",
  panel:
    "Réunissez l’équipe un quart d’heure avant toute décision : il y a un oui et un non, à elle de dire quels critères comptent.",
  bridge: "Mettez les deux images côte à côte avant la suite : chacun garde la sienne. Thème : {topic}.",
  split: "Réunissez l’équipe un quart d’heure avant toute décision : elle n’est pas d’accord. Thème : {topic}.",
  first: {
    pay: "Cela passe en premier, car la rémunération sépare les deux côtés d’un oui.",
    demands: "Cela passe en premier, car presque personne ne peut satisfaire à ce qui est demandé.",
    hurt: "Cela passe en premier, car quelqu’un en a souffert.",
    own: "Cela passe en premier, car cela ne dépend que de vous.",
    near: "Cela passe en premier, car cela peut se corriger tout de suite.",
  },
};
