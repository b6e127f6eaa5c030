/** Comment on s’exerce dans un métier ; `any` quand on ne le connaît pas. Relu ; le poste ne fait que choisir. */
import type { ProfessionWords } from "../shape.ts";

export const professions: ProfessionWords = {
  any: {
    work: "un vrai travail",
    skills: [
      "Parlez-moi du problème le plus dur de votre métier résolu l’an dernier : comment en avez-vous trouvé la cause ?",
      "Montrez-moi un de vos travaux. Quelle décision prendriez-vous autrement aujourd’hui, et pourquoi ?",
    ],
    aloud: [
      "Prenez une tâche de la semaine dernière et expliquez-la pas à pas, comme si je devais la faire demain.",
      "Ce qui marche toujours est tombé en panne ce matin. Comment trouvez-vous pourquoi ?",
    ],
    strength: "Commencez par votre savoir-faire : ouvrez avec le travail dont vous avez le plus de fierté.",
    rewrites: [
      {
        from: "Savez-vous faire cela ?",
        to: "Quand l’avez-vous fait pour la dernière fois, qu’est-ce qui était dur, et qu’en est-il sorti ?",
      },
      {
        from: "Quel est votre niveau ?",
        to: "Voici un petit cas de la semaine dernière. Comment commenceriez-vous, et que nous demanderiez-vous ?",
      },
    ],
  },
  software: {
    work: "un petit morceau de code personnel",
    skills: [
      "Parlez-moi de la dernière panne en production que vous avez trouvée : où avez-vous regardé d’abord, puis ensuite ?",
      "Décrivez un service que vous avez construit. Quelle décision prendriez-vous autrement aujourd’hui, et pourquoi ?",
    ],
    aloud: [
      "Triez une liste de commandes par client et par date, en disant chaque étape.",
      "Voici un code qui échoue parfois. Comment trouveriez-vous pourquoi ?",
    ],
    strength:
      "Commencez par votre métier : ouvrez avec le système que vous connaissez le mieux, et un compromis fait là.",
    rewrites: [
      {
        from: "Connaissez-vous ce framework ?",
        to: "Parlez-moi de la dernière fois avec ce framework : qu’est-ce qui a cassé, et qu’avez-vous fait ?",
      },
      {
        from: "Résolvez cela au tableau.",
        to: "Voici un morceau de notre code avec une erreur. Prenez cinq minutes au calme, puis montrez ce que vous avez trouvé.",
      },
    ],
  },
  data: {
    work: "une vraie question et un petit tableau",
    skills: [
      "Parlez-moi d’une analyse qui a changé une décision : que demandait-on, et qu’avez-vous trouvé ?",
      "Parlez-moi d’un chiffre qui s’est révélé faux : comment l’avez-vous vu, et que vérifiez-vous depuis ?",
    ],
    aloud: [
      "Un chiffre hebdomadaire a baissé d’un cinquième. Dites ce que vous regardez, et dans quel ordre.",
      "Voici un tableau avec des trous et des doublons. Que faites-vous avant de compter ?",
    ],
    strength: "Commencez par vos analyses : ouvrez avec celle qui a été suivie d’effet.",
    rewrites: [
      {
        from: "Quels outils connaissez-vous ?",
        to: "Votre dernière analyse : quelle était la question, qu’avez-vous fait à la main, et qu’est-ce qui vous a surpris ?",
      },
      {
        from: "Que valez-vous en statistiques ?",
        to: "Voici deux graphiques qui semblent se contredire. Que demandez-vous avant d’en croire un ?",
      },
    ],
  },
  health: {
    work: "une situation du service ou du cabinet",
    skills: [
      "L’état de quelqu’un dont vous vous occupez s’aggrave. Que vérifiez-vous d’abord, qui appelez-vous, que notez-vous ?",
      "Parlez-moi d’une garde avec trop peu de bras : qu’avez-vous fait d’abord, et confié à d’autres ?",
    ],
    aloud: [
      "Redites une transmission que vous avez faite, de la première phrase à la dernière.",
      "Prenez un geste que vous savez par cœur et dites chaque étape à voix haute, avec sa raison.",
    ],
    strength: "Commencez par votre pratique : ouvrez avec une situation où vos soins ont compté.",
    rewrites: [
      {
        from: "Connaissez-vous ce type de service ?",
        to: "Parlez-moi d’un jour où l’état de quelqu’un s’est aggravé : qu’avez-vous vu, et qu’avez-vous fait ?",
      },
      {
        from: "Comment gérez-vous le stress ?",
        to: "Deux sonnettes, et un proche à la porte. Que faites-vous d’abord, et pourquoi ?",
      },
    ],
  },
  teaching: {
    work: "un cours ou un plan de cours",
    skills: [
      "Parlez-moi d’un cours qui n’a pas marché : comment l’avez-vous vu, et qu’avez-vous changé au suivant ?",
      "Après dix minutes, certains ont fini et d’autres n’ont pas commencé. Qu’avez-vous prévu pour chacun ?",
    ],
    aloud: [
      "Expliquez une notion de votre matière comme au premier jour, et dites comment vous vérifiez qu’elle est passée.",
      "Quelqu’un trouble votre cours sans cesse. Dites ce que vous faites, dès le premier signe.",
    ],
    strength:
      "Commencez par votre enseignement : ouvrez avec un cours marquant, et ce que le groupe savait faire après.",
    rewrites: [
      {
        from: "Que faites-vous des comportements difficiles ?",
        to: "Pensez à quelqu’un de difficile à atteindre : qu’avez-vous essayé d’abord, puis ensuite, et que s’est-il passé ?",
      },
      {
        from: "Comment différenciez-vous ?",
        to: "Voici une page de notre manuel. Comment l’utilisez-vous pour les plus rapides et pour les plus lents ?",
      },
    ],
  },
  sales: {
    work: "une vraie vente, avec ses chiffres",
    skills: [
      "Parlez-moi d’une vente perdue : quand l’avez-vous su, et que demandez-vous plus tôt aujourd’hui ?",
      "Quelle était votre dernière prévision, qu’est-ce qui est rentré, et d’où venait l’écart ?",
    ],
    aloud: [
      "Dix minutes avec quelqu’un qui ne nous connaît pas. Quelles questions posez-vous avant de proposer ?",
      "On vous dit que c’est trop cher. Quelles sont vos trois phrases suivantes ?",
    ],
    strength: "Commencez par vos ventes : ouvrez avec une vente gagnée, et ce dont l’autre avait besoin.",
    rewrites: [
      {
        from: "Vendez-moi ce stylo.",
        to: "Voici un vrai contact. Que voudriez-vous savoir avant d’appeler, et comment ouvririez-vous ?",
      },
      {
        from: "Et vos chiffres ?",
        to: "Votre dernier trimestre complet : objectif, prévision, résultat. Qu’est-ce qui a fait l’écart ?",
      },
    ],
  },
  finance: {
    work: "une vraie clôture, un budget ou des comptes",
    skills: [
      "Parlez-moi d’une clôture qui a failli mal tourner : qu’avez-vous trouvé, et changé ensuite ?",
      "Sur quel chiffre de notre dernier rapport poseriez-vous d’abord une question, et pourquoi ?",
    ],
    aloud: [
      "La trésorerie manque pour deux mois. Dites ce que vous regardez, et à qui vous parlez, dans l’ordre.",
      "Deux rapports donnent des marges différentes pour le même mois. Comment savez-vous lequel est juste ?",
    ],
    strength: "Commencez par vos chiffres : ouvrez avec une décision qui reposait sur eux.",
    rewrites: [
      {
        from: "Mettez-vous la main à la pâte ?",
        to: "Votre dernière clôture : qu’avez-vous fait, qu’avez-vous vérifié, et qu’avez-vous trouvé ?",
      },
      {
        from: "Que faites-vous de la pression d’en haut ?",
        to: "Quand avez-vous dû porter un chiffre que personne ne voulait entendre ? Comment avez-vous fait ?",
      },
    ],
  },
  operations: {
    work: "une journée normale, avec ce qui peut y mal tourner",
    skills: [
      "Parlez-moi d’un jour où le plan ne tenait plus à midi : qu’avez-vous fait d’abord, et dit à l’équipe ?",
      "Quel chiffre suiviez-vous chaque jour, et que faisiez-vous quand il glissait ?",
    ],
    aloud: [
      "Six heures du matin, deux personnes manquent, une livraison en avance. Racontez la première heure.",
      "Expliquez une routine que vous connaissez bien pour que quelqu’un de nouveau la fasse aujourd’hui sans risque.",
    ],
    strength: "Commencez par vos journées : ouvrez avec un jour tendu où le travail est sorti quand même.",
    rewrites: [
      {
        from: "Savez-vous mener une équipe ?",
        to: "Parlez-moi de quelqu’un qui ne suivait pas : qu’avez-vous dit, et que s’est-il passé ?",
      },
      {
        from: "Maîtrisez-vous le système ?",
        to: "Voici notre rapport de la semaine dernière. Que demanderiez-vous, et que changeriez-vous d’abord ?",
      },
    ],
  },
  service: {
    work: "de vrais clients, ou un court essai sur place",
    skills: [
      "Parlez-moi d’un client entré en colère et reparti content : qu’avez-vous dit d’abord ?",
      "L’heure de pointe, et quelqu’un manque. Comment partagez-vous le travail ?",
    ],
    aloud: [
      "Je suis client et ma commande est fausse. Montrez comment vous me parleriez.",
      "Racontez l’heure avant l’ouverture : que vérifiez-vous, et que laissez-vous pour plus tard ?",
    ],
    strength: "Commencez par votre contact avec les gens : ouvrez avec quelqu’un qui est revenu grâce à vous.",
    rewrites: [
      {
        from: "Aimez-vous les gens ?",
        to: "Parlez-moi de la dernière plainte reçue : que voulait cette personne, et qu’avez-vous fait ?",
      },
      {
        from: "Travaillez-vous bien sous pression ?",
        to: "Votre jour le plus chargé de l’année : qu’est-ce qui est arrivé d’un coup, et qu’avez-vous laissé ?",
      },
    ],
  },
  creative: {
    work: "une pièce du portfolio, du brief au résultat",
    skills: [
      "Une pièce de votre portfolio : quel était le brief, qu’avez-vous laissé, et qu’a-t-elle apporté ?",
      "Parlez-moi d’une idée qui n’a pas marché : comment l’avez-vous vu, et qu’est-il venu après ?",
    ],
    aloud: [
      "Voici notre dernière campagne. Que garderiez-vous, que changeriez-vous, et comment sauriez-vous qu’elle a marché ?",
      "Un jour et pas de budget. Comment feriez-vous remarquer un petit produit ?",
    ],
    strength: "Commencez par votre portfolio : ouvrez avec la pièce qui a le plus apporté, et dites quoi.",
    rewrites: [
      {
        from: "Avez-vous de la créativité ?",
        to: "Montrez une pièce dont vous avez de la fierté : que demandait-on, qu’avez-vous décidé, qu’en est-il sorti ?",
      },
      {
        from: "Quels logiciels utilisez-vous ?",
        to: "Voici un de nos briefs. Que nous demanderiez-vous, et qu’esquisseriez-vous d’abord ?",
      },
    ],
  },
  office: {
    work: "une semaine normale, avec ses délais et ses gens",
    skills: [
      "Parlez-moi de deux échéances le même jour : qu’avez-vous fait d’abord, et à qui l’avez-vous dit ?",
      "Quelle routine avez-vous reprise et simplifiée ? Comment était-elle, et comment est-elle ?",
    ],
    aloud: [
      "Quarante messages en attente, et il faut quelque chose dans une heure. Racontez cette heure.",
      "Un dossier manque le jour où il le faut. Que faites-vous, pas à pas ?",
    ],
    strength: "Commencez par votre ordre : ouvrez avec ce qui prenait des jours avant vous.",
    rewrites: [
      {
        from: "Avez-vous le sens de l’organisation ?",
        to: "Montrez, avec la semaine dernière, comment vous suivez dix choses à la fois.",
      },
      {
        from: "Savez-vous garder un secret ?",
        to: "Quand avez-vous su ce que vous ne pouviez dire dans l’équipe ? Comment avez-vous fait ?",
      },
    ],
  },
};
