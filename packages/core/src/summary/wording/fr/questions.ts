/** Des questions que l’on aime poser, et une qui en tire plus. `when` suit « Quand vous ». */
import type { QuestionWords } from "../shape.ts";

export const questions: QuestionWords = {
  code: {
    when: "regardez quelqu’un coder",
    to: "Voici un morceau de notre code avec une erreur. Prenez cinq minutes au calme, puis montrez ce que vous avez trouvé.",
  },
  case: {
    when: "donnez un cas",
    to: "Quels trois faits voudriez-vous d’abord, et que recommanderiez-vous si vous n’en aviez qu’un ?",
  },
  quiz: {
    when: "testez les connaissances par un quiz",
    to: "Quand en avez-vous eu besoin au travail, et qu’avez-vous fait dans le doute ?",
  },
  experience: {
    when: "demandez l’expérience",
    to: "La dernière fois que vous l’avez fait : qu’y avait-il avant, qu’avez-vous changé, et qu’en est-il sorti ?",
  },
  weakness: {
    when: "demandez un défaut",
    to: "Qu’avez-vous trouvé difficile dans votre dernier poste, et que faites-vous autrement depuis ?",
  },
  fiveYears: {
    when: "demandez où la personne se voit",
    to: "En quoi aimeriez-vous avoir progressé dans deux ans, et comment ce poste peut-il aider ?",
  },
  lifeStory: {
    when: "ouvrez sur le parcours",
    to: "Quelles deux choses de votre parcours comptent le plus pour ce poste, et pourquoi celles-là ?",
  },
  why: {
    when: "demandez pourquoi ce poste",
    to: "De ce que nous avons dit aujourd’hui, qu’est-ce qui vous réjouirait, et que préféreriez-vous ne pas faire ?",
  },
  questions: {
    when: "demandez s’il y a des questions",
    to: "Que vous faudrait-il savoir pour décider si ce poste est le bon pour vous ?",
  },
  pressing: { when: "insistez", to: "Je vois un point autrement. Où pourrais-je avoir raison, et où non ?" },
  hypothetical: {
    when: "demandez ce que quelqu’un ferait",
    to: "Quand avez-vous vécu cela pour la dernière fois, et qu’avez-vous fait ?",
  },
  fit: {
    when: "cherchez si le courant passe",
    to: "Parlez-moi d’un désaccord dans votre dernière équipe : qu’avez-vous fait, et comment travaillez-vous maintenant ?",
  },
  pay: {
    when: "parlez de rémunération",
    to: "Voici notre fourchette. Convient-elle, et qu’est-ce qui compterait en dehors du salaire ?",
  },
};
