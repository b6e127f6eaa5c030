/** Des obstacles plus proches de ce qui s’est passé qu’un thème entier ; avec trame et deux questions. Relus. */
import type { HurdleWords } from "../shape.ts";

export const hurdles: HurdleWords = {
  aloud: {
    hurdle: "Penser à voix haute pendant que d’autres regardent.",
    kind: "skills",
    skeleton: {
      situation: "Redites la tâche avec vos mots, et posez une question dessus.",
      task: "Dites ce que serait un bon résultat, et demandez une minute de réflexion.",
      action:
        "Prenez d’abord le chemin le plus simple et dites chaque étape ; si vous bloquez, dites ce que vous chercheriez.",
      result: "Vérifiez avec un petit exemple, et dites ce que vous amélioreriez avec plus de temps.",
    },
  },
  brief: {
    hurdle: "Aller au fait, et s’y arrêter.",
    kind: "behavioural",
    skeleton: {
      situation: "Une phrase : où, quand et avec qui.",
      task: "Une phrase : ce qu’on vous demandait.",
      action: "Trois étapes au plus, une phrase chacune, chacune avec « je ».",
      result: "Une phrase avec le résultat. Puis arrêtez-vous, et demandez s’il faut en dire plus.",
    },
    questions: [
      "Parlez-moi en deux minutes du projet dont vous avez le plus de fierté.",
      "Parlez-moi d’une de vos décisions qui a d’abord déplu.",
    ],
  },
  concrete: {
    hurdle: "Donner l’exemple, le chiffre et votre part.",
    kind: "behavioural",
    skeleton: {
      situation: "Choisissez un cas bien présent, et dites sa taille : personnes, argent ou temps.",
      task: "Dites ce qui serait arrivé si personne n’avait agi.",
      action: "Dites ce que vous avez fait, ce que d’autres ont fait, et une chose que vous avez écartée.",
      result: "Donnez le chiffre qui a changé, ou les mots de quelqu’un qui l’a remarqué.",
    },
    questions: [
      "Parlez-moi de ce que vous avez rendu plus rapide, moins cher ou meilleur. De combien ?",
      "Parlez-moi d’un plan qui a mal tourné. Qu’avez-vous fait exactement cette semaine-là ?",
    ],
  },
  listening: {
    hurdle: "Écouter la question jusqu’au bout, et répondre à celle-là.",
    kind: "behavioural",
    skeleton: {
      situation: "Laissez la question finir, et respirez avant de parler.",
      task: "Si elle était longue, dites en une demi-phrase ce que vous avez compris.",
      action: "Répondez exactement à cela, avec un exemple.",
      result: "Demandez si c’est bien ce qu’on voulait savoir.",
    },
    questions: [
      "Parlez-moi d’une fois où vous aviez mal compris un client. Comment l’avez-vous vu ?",
      "Parlez-moi d’une réunion où vous avez changé d’avis grâce à ce que quelqu’un a dit.",
    ],
  },
  steady: {
    hurdle: "Garder son calme quand une question surprend.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ouvertement que c’est une bonne question, et buvez une gorgée d’eau.",
      task: "Choisissez la partie à laquelle vous pouvez répondre.",
      action: "Racontez une histoire déjà racontée à voix haute, chez vous.",
      result: "Finissez par ce que vous avez appris, et laissez le silence.",
    },
    questions: [
      "Parlez-moi d’un jour de travail où tout est arrivé en même temps.",
      "Parlez-moi d’une fois où vous avez dû dire que vous ne saviez pas.",
    ],
  },
  bigEnough: {
    hurdle: "Montrer que ce poste est assez grand pour vous.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ouvertement que vous avez tenu de plus grands postes, avant qu’on le dise.",
      task: "Nommez ce qui vous y manquait et que celui-ci offre.",
      action: "Racontez quand vous avez préféré le travail au titre, et ce que vous avez fait de vos mains.",
      result: "Dites combien de temps vous comptez rester, et ce qui en ferait un bon temps.",
    },
    questions: [
      "Pourquoi voudriez-vous un poste plus petit que le dernier ?",
      "Parlez-moi d’une tâche de routine que vous faites encore, et pourquoi vous ne l’avez pas confiée.",
    ],
  },
  absence: {
    hurdle: "Prévenir aussitôt quand vous ne pouvez pas venir.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites en une phrase ce qui vous a retenu, sans excuse.",
      task: "Dites qui vous attendait, et que vous savez ce que cela a coûté.",
      action: "Dites ce que vous avez fait sur le moment, et ce que vous feriez aujourd’hui.",
      result: "Proposez deux nouvelles dates, et un numéro où vous joindre.",
    },
    questions: [
      "Parlez-moi d’un rendez-vous que vous n’avez pas pu tenir : qu’avez-vous fait ?",
      "Que faites-vous quand une journée se défait avant de commencer ?",
    ],
  },
  openTask: {
    hurdle: "Trouver un chemin dans une tâche ouverte en peu de temps.",
    kind: "skills",
    skeleton: {
      situation: "Dites ce qui se décide, et par qui.",
      task: "Nommez les deux ou trois faits dont tout dépend, et laissez le reste.",
      action: "Dites une hypothèse à voix haute, suivez un exemple, et gardez un œil sur l’heure.",
      result: "Donnez une recommandation, votre degré de certitude, et ce qui vous ferait changer d’avis.",
    },
    questions: [
      "Le nombre de clients a baissé d’un cinquième en un mois. Que regardez-vous en premier, puis ensuite ?",
      "Vous avez une semaine et la moitié des gens. Que laissez-vous, et comment l’expliquez-vous ?",
    ],
  },
  newGround: {
    hurdle: "Parler de ce que vous n’avez pas encore fait.",
    kind: "skills",
    skeleton: {
      situation: "Dites simplement, en une phrase, que c’est nouveau pour vous.",
      task: "Nommez ce que vous avez fait de plus proche, et ce que les deux partagent.",
      action:
        "Racontez comment vous avez appris quelque chose de semblable, en combien de temps, et ce qui en est sorti.",
      result: "Proposez un premier pas : ce que vous liriez, essaieriez ou montreriez avant de commencer.",
    },
    questions: [
      "Quelle exigence de ce poste vous est la plus nouvelle, et qu’en feriez-vous le premier mois ?",
      "Parlez-moi du dernier outil ou de la dernière méthode à apprendre vite. Qu’en est-il sorti ?",
    ],
  },
};
