/**
 * Le catalogue relu des prochaines étapes : ce que peut faire qui a l’affaire en main, par thème et par le côté qui a
 * parlé. Un seul texte vaut pour les deux côtés.
 */
import type { LeverWords, StepWords } from "../shape.ts";

export const steps: StepWords = {
  skills: {
    candidate: {
      candidate:
        "Reprendre chez soi la question la plus dure, à voix haute, jusqu’à ce que la réponse vienne en deux minutes.",
      interviewer:
        "Choisir le savoir-faire qui a le plus manqué et préparer un travail qui le montre ; s’il est nouveau, dire comment l’apprendre.",
    },
    manager: {
      candidate:
        "Dire avant une question ce qu’elle doit montrer, et la faire poser par qui fait ce travail chaque jour.",
      interviewer:
        "Partager la liste des savoir-faire : ce qu’il faut le premier jour, ce qui s’apprend en trois mois.",
    },
    recruiter:
      "Convenez avec l’équipe de trois critères indispensables, et vérifiez ceux-là seulement avant le prochain entretien.",
    nobody:
      "L’expérience prend du temps : personne n’y changera rien avant la décision. Notez-le et cherchez un poste plus proche.",
  },
  communication: {
    candidate: {
      candidate: "Travailler des réponses de deux minutes : l’essentiel, puis un exemple, puis s’arrêter.",
      interviewer:
        "Répondre en quatre temps (situation, tâche, action, résultat), et demander quand une question n’est pas claire.",
    },
    manager: {
      candidate: "Posez une question à la fois, laissez une pause, et laissez chaque réponse aller à son terme.",
      interviewer: "Demander un exemple concret et l’attendre, avant de passer à la question suivante.",
    },
    recruiter: "Donnez aux deux côtés la même demi-page : qui sera là, de quoi on parle, et combien de temps.",
    nobody: "Cela tenait au jour même, et non à une habitude. Il n’y a rien à faire.",
  },
  preparation: {
    candidate: {
      candidate:
        "Passer une heure sur l’entreprise, le poste et trois exemples personnels avant le prochain entretien.",
      interviewer: "Lire le site et l’annonce, et apporter trois questions que l’on ne pose qu’après les avoir lus.",
    },
    manager: {
      candidate: "Bloquer quinze minutes avant l’entretien pour le CV, et convenir de qui demande quoi.",
      interviewer:
        "Dire aux personnes candidates à quoi ressemble une visite bien préparée : quoi lire, apporter, essayer.",
    },
    recruiter: {
      candidate: "Envoyez à l’équipe une page la veille : le CV en cinq lignes, les critères, qui demande quoi.",
      interviewer:
        "Envoyez aux personnes candidates une page deux jours avant : l’entreprise, les personnes, la forme, quoi apporter.",
    },
    nobody: "Le temps de préparer manquait, et personne n’y pouvait rien. Laissez cela hors du verdict.",
  },
  rapport: {
    candidate: {
      candidate: "Prévoir les deux premières minutes : un salut, une phrase sur votre venue, et une question.",
      interviewer:
        "Montrer de l’intérêt pour les personnes présentes : une question à chacune, et prendre une objection comme une chance de penser à voix haute.",
    },
    manager: {
      candidate:
        "Commencer par deux minutes d’accueil, présenter chacun, ranger les téléphones et s’en tenir au travail.",
      interviewer:
        "Dire de quel comportement l’équipe a besoin et en demander un exemple ; « convenir » est trop vague pour juger ou agir.",
    },
    recruiter: "Appelez avant le prochain entretien et dites qui sera là et comment chacun aime échanger.",
    nobody:
      "Le courant n’est pas passé entre deux personnes, et nul ne peut l’arranger. Prévoyez la suite avec quelqu’un d’autre aussi.",
  },
  role_clarity: {
    candidate: {
      candidate:
        "Demander tôt ce que doivent donner les quatre-vingt-dix premiers jours, et redire ce qui a été compris.",
      interviewer: "Dire en une phrase comment on comprend le poste, et demander si c’est juste.",
    },
    manager: {
      candidate: "Écrire trois résultats attendus dans les six premiers mois, et ouvrir l’entretien avec eux.",
      interviewer:
        "Convenez d’une seule description du poste avec toutes les personnes qui reçoivent, avant la prochaine candidature.",
    },
    recruiter: {
      candidate: "Corrigez l’annonce avec l’équipe ligne à ligne, et envoyez la nouvelle avant le prochain entretien.",
      interviewer: "Vérifiez la veille comment la personne candidate comprend le poste, et corrigez alors.",
    },
    nobody: "Le poste lui-même a changé. Dites-le ouvertement, et demandez aux deux côtés s’ils veulent continuer.",
  },
  compensation: {
    candidate: {
      candidate: "Donner une fourchette et le plus bas chiffre acceptable, avant le premier entretien.",
      interviewer: "Dire quelle part de l’ensemble compte le plus, et où il y a de la marge.",
    },
    manager: {
      candidate: "Chercher ce qui peut bouger (salaire, prime, jours, titre, point à six mois) et l’offrir.",
      interviewer: "Décider qui cède, du budget ou de la liste d’exigences ; les deux ne peuvent rester.",
    },
    recruiter: {
      candidate:
        "Faites confirmer la fourchette par écrit par l’équipe, et donnez-la à chaque candidature dans le premier message.",
      interviewer: "Demandez le salaire attendu au premier appel, et arrêtez là s’il sort de la fourchette.",
    },
    nobody:
      "La rémunération suit des règles que personne ici ne peut changer. Dites-la d’abord, que nul ne se déplace pour rien.",
  },
  logistics: {
    candidate: {
      candidate: "Tester lien, son et trajet la veille, et garder un numéro sous la main.",
      interviewer:
        "Tester lien, son et trajet la veille, être là dix minutes avant et appeler aussitôt en cas de problème.",
    },
    manager: {
      candidate:
        "Être là cinq minutes avant, garder le créneau libre des deux côtés, et dire ce qui est fixe du lieu et des horaires.",
      interviewer:
        "Décider de ce qui est fixe (lieu, horaires, début), et de ce qui pourrait plier pour la bonne personne.",
    },
    recruiter: {
      candidate: "Confirmez la veille heure, lieu, lien et personnes, avec un numéro auquel quelqu’un répond.",
      interviewer: "Réglez par écrit lieu, horaires, début et permis avec la personne candidate avant l’entretien.",
    },
    nobody:
      "C’est la loi, la distance ou le calendrier. Demandez-le au premier appel, que cela ne coûte jamais un entretien.",
  },
  process: {
    candidate: {
      candidate: "Demander au début comment l’entretien est construit et le temps de chaque partie.",
      interviewer: "Répondre à chaque message dans la journée, ne serait-ce que pour dire quand viendra la suite.",
    },
    manager: {
      candidate:
        "Suivre une fois l’entretien comme une personne candidate : quoi, quand, combien de temps, pourquoi. Ôter ce dont aucune décision ne dépend.",
      interviewer: "Convenir avant l’entretien de ce qu’il faut savoir, et laisser du temps pour cela précisément.",
    },
    recruiter: {
      candidate:
        "Demandez à la personne candidate, en un court appel, quelle partie lui a le plus coûté, et changez-la d’abord.",
      interviewer:
        "Demandez à l’équipe ce que l’entretien aurait dû montrer, et préparez le prochain ensemble autour de cela.",
    },
    nobody:
      "Une autre personne a été choisie, ou le poste a disparu. Nul n’y peut rien ; dites-le simplement et gardez le contact.",
  },
  motivation: {
    candidate: {
      candidate: "Écrire ce qui ferait que ce poste en vaille la peine, et demander juste cela.",
      interviewer: "Préparer une phrase honnête sur le choix de l’entreprise, et une sur le choix du poste.",
    },
    manager: {
      candidate: "Dire ce qu’il y a à gagner : ce qu’on apprend, avec qui on travaille, où cela mène.",
      interviewer: "Demander ce que la personne veut faire dans deux ans avant de douter de son envie.",
    },
    recruiter:
      "Demandez aujourd’hui à la personne candidate ce qui devrait être différent, et portez la réponse à l’équipe.",
    nobody: "Une autre offre ou un autre projet est passé devant. Souhaitez bonne chance, et redemandez dans un an.",
  },
};

/** Ce que vous pouvez faire quand l’affaire est d’un côté ou de l’autre. */
export const levers: LeverWords = {
  skills: {
    candidate:
      "Demandez à l’équipe lesquels des savoir-faire manquants il faut le premier jour et lesquels s’apprennent, et vérifiez les premiers.",
    manager: "Prenez vingt minutes avec l’équipe et ramenez la liste des savoir-faire à trois indispensables.",
  },
  communication: {
    candidate: "Répétez deux réponses avec la personne candidate un quart d’heure avant le prochain entretien.",
    manager:
      "Proposez à l’équipe d’assister au prochain entretien, et dites-lui ensuite comment les questions sont passées.",
  },
  preparation: {
    candidate: "Envoyez à chaque candidature une page deux jours avant, et demandez la veille au soir si elle est lue.",
    manager: "Envoyez à l’équipe le CV en cinq lignes le matin même, et appelez cinq minutes avant.",
  },
  rapport: {
    candidate: "Dites à la personne candidate qui sera là et ce qui compte pour chacun.",
    manager: "Parlez de vive voix à l’équipe de ce qu’a ressenti la personne candidate, avant le prochain entretien.",
  },
  role_clarity: {
    candidate: "Parcourez le poste avec la personne candidate la veille, et faites-le-lui redire.",
    manager: "Obtenez de l’équipe par écrit trois résultats pour les six premiers mois, et mettez-les dans l’annonce.",
  },
  compensation: {
    candidate:
      "Demandez le salaire attendu au premier appel, et mettez les deux chiffres sur la table avant la rencontre.",
    manager:
      "Montrez à l’équipe ce que paient les postes comparables, et demandez quelle exigence peut partir ou quel chiffre monter.",
  },
  logistics: {
    candidate: "Vérifiez lien, trajet et heure avec la personne candidate la veille.",
    manager: "Mettez dix minutes libres avant et après l’entretien dans l’agenda de l’équipe.",
  },
  process: {
    candidate: "En l’invitant, dites à la personne candidate comment l’entretien est construit, partie par partie.",
    manager: "Parcourez les étapes avec l’équipe et ôtez-en une dont aucune décision n’a jamais dépendu.",
  },
  motivation: {
    candidate: "Demandez à la personne candidate pourquoi ce poste avant de la présenter, et transmettez la réponse.",
    manager: "Demandez à l’équipe deux raisons honnêtes de prendre ce poste, et ouvrez avec elles le prochain appel.",
  },
};
