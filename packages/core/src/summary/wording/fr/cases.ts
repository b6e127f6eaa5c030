/** Que faire d’un cas, dit à qui peut agir et au recrutement. Relu ; rien n’est généré. */
import type { CaseWords } from "../shape.ts";

const yours = (step: string) => ({ step, lever: step });

export const cases: CaseWords = {
  hurt: {
    step: "Gardez un ton aimable avec tout le monde, même en désaccord ou quand le temps presse.",
    lever: "Parlez seul à seul à l’équipe du ton de l’entretien, et n’y envoyez personne d’autre avant.",
    lived: "Le ton de l’entretien a blessé la personne candidate.",
    advice:
      "Avant le prochain entretien, imaginez comment vous recevriez quelqu’un que vous estimez, et commencez ainsi.",
  },
  standIn: {
    step: "Soyez là en personne ou déplacez la date : personne d’autre ne peut répondre pour le poste.",
    lever:
      "Proposez cette semaine à la personne candidate un court échange avec la personne responsable, et déplacez les entretiens où elle ne peut être là.",
    lived: "La personne candidate venait vous rencontrer et a parlé à quelqu’un qui savait peu du poste.",
    advice: "Accordez-lui une demi-heure avec vous, par téléphone s’il le faut.",
  },
  waiting: {
    step: "Gardez dix minutes libres avant un entretien ; s’il commence en retard, dites-le et excusez-vous.",
    lever: "Mettez dix minutes libres avant et après chaque entretien dans l’agenda de l’équipe.",
    lived: "La personne candidate a dû attendre avant le début.",
    advice: "Gardez le créneau libre des deux côtés ; en cas de retard, faites prévenir et proposer à boire.",
  },
  distracted: {
    step: "Rangez téléphones, montres et messageries pendant tout l’entretien.",
    lever:
      "Demandez à l’équipe de laisser dehors téléphones et messageries, et dites-lui que l’autre côté y lit une réponse.",
    lived: "La personne candidate n’a pas senti qu’elle avait l’attention de tous.",
    advice: "Rangez téléphones et messageries, et qu’une seule personne prenne des notes pour tous.",
  },
  interrupted: {
    step: "Posez une question à la fois, laissez une pause, et laissez chaque réponse aller à son terme.",
    lever:
      "Proposez à l’équipe d’assister au prochain entretien, et dites-lui ensuite comment les questions sont passées.",
    lived: "La personne candidate a eu du mal à finir une pensée.",
    advice: "Posez une question, comptez jusqu’à trois, et laissez la réponse finir avant la suivante.",
  },
  noTime: {
    step: "Gardez les dix dernières minutes pour les questions de la personne candidate.",
    lever: "Appelez la personne candidate et répondez aux questions restées sans temps.",
    lived: "Le temps était écoulé avant que la personne candidate ait pu poser ses questions.",
    advice: "Gardez un œil sur l’heure, et laissez les dix dernières minutes à ses questions.",
  },
  unpaidWork: {
    step: "Limitez un essai ou une tâche à deux heures, dites-le avant, et payez ce qui dépasse.",
    lever:
      "Convenez avec l’équipe de la durée d’un essai ou d’une tâche et de ce qui est payé, et écrivez-le dans l’invitation.",
    lived: "On a demandé à la personne candidate plus de temps qu’elle ne pensait donner.",
    advice: "Dites avant combien de temps cela prend, faites court, et payez ce qui dépasse.",
  },
  farExercise: {
    step: "Remplacez l’exercice par un petit morceau du vrai travail, et dites avant lequel.",
    lever: "Demandez à l’équipe une vraie tâche du mois dernier, et proposez-la à la place de l’exercice.",
    lived: "L’exercice est venu par surprise et semblait loin du poste.",
    advice: "Prenez plutôt un petit morceau du travail du mois dernier, et annoncez-le.",
  },
  noAnswer: yours("Dites quel jour une réponse viendra, et écrivez ce jour-là, même s’il n’y a rien de nouveau."),
  untold: yours(
    "Dites à la personne candidate deux jours avant ce qui l’attend : qui, combien de temps, quelle tâche.",
  ),
  manyRoles: {
    step: "Convenez d’une seule description du poste avec toutes les personnes qui reçoivent, avant la prochaine candidature.",
    lever:
      "Obtenez par écrit une description du poste que toute l’équipe accepte, et envoyez-la à la personne candidate.",
    lived: "La personne candidate a entendu plus d’une description du poste.",
    advice:
      "Convenez d’une seule avant le prochain entretien, et ouvrez avec trois résultats attendus au premier semestre.",
  },
  advert: yours("Corrigez l’annonce avec l’équipe ligne à ligne, et envoyez la nouvelle avant le prochain entretien."),
  hours: {
    step: "Dites horaires, roulements et heures supplémentaires dans les cinq premières minutes.",
    lever: "Obtenez de l’équipe les horaires par écrit, et envoyez-les à la personne candidate.",
    lived: "La personne candidate est repartie sans savoir quels horaires le poste demande.",
    advice: "Dites horaires, roulements et heures supplémentaires dans les cinq premières minutes.",
  },
  payBelow: yours(
    "Faites confirmer la fourchette par écrit par l’équipe, et donnez-la à chaque candidature dans le premier message.",
  ),
  unreached: yours("Confirmez la veille heure, lieu, lien et un numéro auquel quelqu’un répond."),
  noShow: {
    step: "En cas d’empêchement, appelez et écrivez aussitôt, et proposez deux nouvelles dates.",
    lever:
      "Écoutez aujourd’hui la raison de la personne candidate, et demandez à l’équipe d’ici un jour si une seconde date est possible.",
  },
  overqualified: yours(
    "Demandez à la personne candidate ce qui la garderait deux ans dans ce poste, et portez la réponse à l’équipe.",
  ),
  banter: {
    step: "Le goût des plaisanteries n’est pas un critère, et personne n’a à le partager. Laissez-le hors du verdict.",
  },
  nervous: {
    step: "Répétez la première réponse à voix haute jusqu’à ce qu’elle vienne seule, et respirez avant de commencer.",
    lever:
      "Répétez les cinq premières minutes avec la personne candidate au téléphone : le trac cède quand on connaît le début.",
  },
};
