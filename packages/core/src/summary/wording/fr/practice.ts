/**
 * De quoi sont faits les brouillons, thème par thème : obstacles, trames et questions d’un côté ; besoins et meilleures
 * questions de l’autre. Relus ; les constats ne font que choisir.
 */
import type { CandidatePractices, ManagerPractices } from "../shape.ts";

export const candidatePractice: CandidatePractices = {
  skills: {
    hurdle: "Montrer le savoir-faire, et pas seulement le nommer.",
    kind: "skills",
    skeleton: {
      situation: "Dites en deux phrases où c’était, qui était là et ce qui était en jeu.",
      task: "Dites quelle part était la vôtre et ce qui la rendait difficile.",
      action: "Prenez trois de vos décisions avec leur raison, et ce que vous avez laissé de côté.",
      result: "Finissez par un chiffre ou un changement visible, et ce que vous feriez mieux aujourd’hui.",
    },
  },
  communication: {
    hurdle: "Dire tôt l’essentiel, avec une réponse facile à suivre.",
    kind: "behavioural",
    skeleton: {
      situation: "Une phrase : où et quand.",
      task: "Une phrase : ce qu’on attendait de vous.",
      action: "Deux ou trois étapes, chacune avec « je ».",
      result: "Une phrase qui répond à la question, puis arrêtez-vous et demandez si des détails aideraient.",
    },
    questions: [
      "Expliquez en deux minutes une chose de votre métier à qui n’en a jamais entendu parler.",
      "Parlez-moi d’une fois où vous avez dû annoncer une mauvaise nouvelle.",
    ],
    strength: "Commencez par votre clarté : proposez de dérouler un exemple.",
  },
  preparation: {
    hurdle: "Montrer que vous savez à qui vous parlez.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ce que vous avez lu ou essayé sur l’entreprise.",
      task: "Dites quelle question cela vous a laissée.",
      action: "Reliez-le à quelque chose que vous avez fait.",
      result: "Dites ce que vous pourriez apporter à cela précisément.",
    },
    questions: [
      "Que savez-vous de notre entreprise, et que changeriez-vous d’abord à ce qu’elle propose ?",
      "Quelles trois questions avez-vous pour les personnes avec qui vous travaillerez ?",
    ],
    strength: "Commencez par votre préparation : citez une chose lue ou essayée avant de venir.",
  },
  rapport: {
    hurdle: "Donner envie de travailler avec vous, même sous pression.",
    kind: "behavioural",
    skeleton: {
      situation: "Choisissez un moment où vous et quelqu’un de l’équipe n’étiez pas d’accord.",
      task: "Dites ce que chacun voulait.",
      action: "Racontez comment vous avez écouté, ce que vous avez demandé, où vous avez cédé.",
      result: "Dites comment vous travaillez ensemble aujourd’hui et ce que vous avez appris sur vous.",
    },
    questions: [
      "Parlez-moi d’un désaccord au travail et de son issue.",
      "Qu’avez-vous appris de la dernière critique reçue ?",
    ],
    strength: "Commencez par vos bons rapports avec les gens : citez une équipe qui garde le contact.",
  },
  role_clarity: {
    hurdle: "Parler du même poste que les personnes en face.",
    kind: "skills",
    skeleton: {
      situation: "Dites en une phrase comment vous comprenez le poste.",
      task: "Nommez le résultat qui compte le plus au premier semestre, selon vous.",
      action: "Décrivez quelque chose de semblable que vous avez fait.",
      result: "Demandez si c’est bien ce qu’il leur faut, et ajustez.",
    },
    questions: [
      "À quoi ressembleraient ici vos quatre-vingt-dix premiers jours ?",
      "Quelle part de ce poste est nouvelle pour vous, et comment l’aborderiez-vous ?",
    ],
    strength: "Commencez par votre idée du poste : dites en une phrase ce que vous livreriez d’abord.",
  },
  compensation: {
    hurdle: "Parler de rémunération tôt et calmement.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ce que le marché paie pour ce poste, et d’où vous le tenez.",
      task: "Donnez votre fourchette, avec la raison du bas.",
      action: "Dites ce qui compte d’autre pour vous dans l’ensemble.",
      result: "Demandez ce qui est possible, et convenez de la suite.",
    },
    questions: [
      "Quelles sont vos attentes de salaire, et comment y arrivez-vous ?",
      "En dehors du salaire, qu’est-ce qui vous ferait dire oui ?",
    ],
    strength: "Sur la rémunération vous êtes proches : inutile d’en parler en premier.",
  },
  logistics: {
    hurdle: "Régler les questions pratiques avant qu’elles ne grandissent.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ce qui est fixe pour vous : lieu, horaires, préavis.",
      task: "Dites ce qui est ouvert.",
      action: "Proposez une façon dont cela peut marcher.",
      result: "Demandez si cela règle la question.",
    },
    questions: [
      "Quand pourriez-vous commencer, et qu’est-ce qui l’avancerait ?",
      "Comment travaillez-vous le mieux : sur place, chez vous ou les deux ?",
    ],
    strength: "Vous avez de la souplesse sur le pratique : dites-le tôt.",
  },
  process: {
    hurdle: "Tirer le meilleur de la forme et du temps donnés.",
    kind: "skills",
    skeleton: {
      situation: "Demandez comment l’entretien est construit, et combien dure chaque partie.",
      task: "Dites ce qu’il faut absolument qu’on entende.",
      action: "Tenez chaque réponse en deux minutes et suivez l’heure ensemble.",
      result: "Finissez par votre meilleur exemple, et demandez la suite.",
    },
    questions: [
      "Qu’aurions-nous dû vous demander, et qu’auriez-vous répondu ?",
      "Comment useriez-vous des dix premières minutes d’une tâche trop grande pour le temps ?",
    ],
    strength: "Vous avez bien mené la forme de l’entretien : gardez ce rythme.",
  },
  motivation: {
    hurdle: "Dire pourquoi ce poste, et pourquoi maintenant.",
    kind: "behavioural",
    skeleton: {
      situation: "Dites ce que vous voulez faire davantage, et ce que vous voulez faire moins.",
      task: "Nommez une chose de ce poste qui offre exactement cela.",
      action: "Racontez ce que vous avez déjà fait dans ce sens.",
      result: "Dites où vous aimeriez être ici dans deux ans.",
    },
    questions: [
      "Pourquoi voulez-vous ce poste, et non un autre du même genre ?",
      "Qu’est-ce qui vous ferait partir au bout d’un an, et rester cinq ans ?",
    ],
    strength: "Commencez par votre intérêt : il s’est senti, redites donc ce qui vous attire.",
  },
};

export const managerPractice: ManagerPractices = {
  skills: {
    need: "des preuves des quelques savoir-faire dont le poste ne peut se passer, montrées sur {work}.",
    praise: "Les questions sur le travail étaient justes et précises.",
    lived: "La personne candidate n’a pas vu ce que certaines questions sur le travail devaient montrer.",
    advice: "Dites avant une question ce qu’elle doit montrer, et faites-la poser par qui fait ce travail chaque jour.",
  },
  communication: {
    need: "des réponses qui vont au fait, chacune avec un exemple concret.",
    rewrites: [
      {
        from: "Parlez-moi de vous.",
        to: "Quelles deux choses de votre parcours comptent le plus pour ce poste, et pourquoi ?",
      },
      {
        from: "Communiquez-vous bien ?",
        to: "Expliquez-moi votre dernier projet comme si je venais des ventes. Je vous arrête après deux minutes.",
      },
    ],
    praise: "L’échange a été clair et facile pour la personne candidate.",
    lived: "La personne candidate a parfois eu du mal à suivre l’échange.",
    advice: "Posez une question à la fois, dites ce qu’elle cherche, et laissez la réponse finir avant la suivante.",
  },
  preparation: {
    need: "quelqu’un qui s’est renseigné, ce qui est plus facile quand on sait quoi lire.",
    rewrites: [
      {
        from: "Que savez-vous de notre entreprise ?",
        to: "Nous vous avons envoyé une page : sur quelle partie aimeriez-vous travailler, et pourquoi ?",
      },
      {
        from: "Avez-vous des questions ?",
        to: "Que vous faudrait-il savoir pour décider si ce poste est le bon pour vous ?",
      },
    ],
    praise: "Votre préparation s’est vue, et elle a aidé.",
    lived: "La personne candidate a eu le sentiment que l’entretien avait été peu préparé.",
    advice: "Prenez dix minutes pour le CV avant l’entretien, et convenez de qui demande quoi.",
  },
  rapport: {
    need: "un comportement que l’on peut décrire, avec un exemple, plutôt qu’une impression.",
    rewrites: [
      {
        from: "Avez-vous l’esprit d’équipe ?",
        to: "Parlez-moi d’un désaccord dans votre dernière équipe : qu’avez-vous fait, et comment travaillez-vous maintenant ?",
      },
      {
        from: "Comment prenez-vous la critique ?",
        to: "Je vois ce point autrement. Où pourrais-je avoir raison, et où non ?",
      },
    ],
    praise: "La personne candidate s’est sentie bien accueillie et respectée.",
    lived: "La personne candidate ne s’est pas sentie tout à fait à l’aise, et l’échange a paru froid par moments.",
    advice: "Commencez par deux minutes d’accueil, présentez chacun, et restez aux questions sur le travail.",
  },
  role_clarity: {
    need: "quelqu’un qui sait ce qu’est le poste, pour que vous jugiez la bonne chose.",
    rewrites: [
      {
        from: "Pourquoi vous recruter ?",
        to: "Dans les six premiers mois il nous faut ces trois résultats. Par lequel commenceriez-vous, et comment ?",
      },
      {
        from: "Feriez-vous tout ce qui se présente ?",
        to: "La moitié de ce travail se planifie, l’autre non. Laquelle vous convient, et pourquoi ?",
      },
    ],
    praise: "Le poste était clair, et les attentes avec lui.",
    lived: "La personne candidate est repartie avec des questions sur le poste ou sur ce qui est attendu.",
    advice: "Ouvrez le prochain entretien avec trois résultats attendus au premier semestre.",
  },
  compensation: {
    need: "un chiffre donné tôt et honnêtement, des deux côtés.",
    rewrites: [
      {
        from: "Combien gagnez-vous ?",
        to: "Notre fourchette pour ce poste est fixe. Convient-elle à ce que vous cherchez ?",
      },
      { from: "L’argent compte-t-il pour vous ?", to: "Qu’est-ce qui compte pour vous en dehors du salaire ?" },
    ],
    praise: "Vous avez parlé ouvertement de rémunération, et cela s’est vu.",
    lived: "Ce qu’elle a appris de la rémunération a surpris ou déçu la personne candidate.",
    advice: "Donnez la fourchette avant l’entretien, et sachez ce qui peut bouger d’autre.",
  },
  logistics: {
    need: "des faits clairs sur le lieu, les horaires et la date de début avant de vous voir.",
    rewrites: [
      {
        from: "Le trajet est-il un problème ?",
        to: "Nous sommes sur place à jours fixes. Lesquels vous conviennent, et lesquels non ?",
      },
      {
        from: "Quand pouvez-vous commencer ?",
        to: "Nous aimerions commencer dans deux mois. Que faudrait-il régler pour cela ?",
      },
    ],
    praise: "Heure, lieu et technique ont marché, ce qui a mis chacun à l’aise.",
    lived: "Les questions pratiques ont pris à la personne candidate du temps avec vous.",
    advice: "Réglez avant lieu, horaires et détails avec le recrutement, et soyez là cinq minutes plus tôt.",
  },
  process: {
    need: "les quelques faits dont dépend votre décision, et une forme qui les fait voir.",
    rewrites: [
      {
        from: "Comment résoudriez-vous cette énigme ?",
        to: "Voici une tâche du mois dernier. Quelles trois choses voudriez-vous savoir d’abord ?",
      },
      {
        from: "Quel est votre plus grand défaut ?",
        to: "Qu’avez-vous trouvé difficile dans votre dernier poste, et qu’avez-vous changé pour cela ?",
      },
    ],
    praise: "L’entretien était bien mené et a paru juste.",
    lived: "La personne candidate a senti que la forme, les tâches ou le temps pouvaient être mieux menés.",
    advice: "Dites avant comment l’entretien est construit, gardez les tâches proches du poste, et comptez leur temps.",
  },
  motivation: {
    need: "une raison honnête de vouloir ce poste, qui vient quand vous avez dit ce qu’il offre.",
    rewrites: [
      {
        from: "Où vous voyez-vous dans cinq ans ?",
        to: "En quoi aimeriez-vous avoir progressé dans deux ans, et comment ce poste peut-il aider ?",
      },
      {
        from: "Pourquoi voulez-vous travailler ici ?",
        to: "De ce que nous avons dit aujourd’hui, qu’est-ce qui vous intéresse le plus, et le moins ?",
      },
    ],
    praise: "L’échange a donné à la personne candidate plus envie du poste.",
    lived: "Une partie de ce qu’elle a entendu a fait hésiter la personne candidate.",
    advice: "Dites tôt ce que le poste offre : ce qu’on y apprend, avec qui, et où il mène.",
  },
};
