/** Ce qu’un côté pense d’un thème. Les demi-phrases commencent petit et sans point : `lines` les relie. */
import type { Topic } from "../../../feedback/feedback.ts";
import type { LineWords, RatedWords, ViewWords } from "../shape.ts";

/** Tous au singulier, pour que la phrase s’accorde. */
export const topics: Record<Topic, string> = {
  skills: "le savoir-faire",
  communication: "la communication",
  preparation: "la préparation",
  rapport: "le contact",
  role_clarity: "la clarté du poste",
  compensation: "la rémunération",
  logistics: "l’organisation pratique",
  process: "le déroulement",
  motivation: "la motivation",
};

/** `self` remplace `negative` quand il s’agit de sa propre part. */
export const views: ViewWords = {
  candidate: {
    skills: {
      positive: "la personne candidate est contente de la partie métier",
      negative: "la personne candidate n’a pas apprécié la façon de tester son savoir-faire",
      self: "la personne candidate a trouvé la partie métier difficile",
    },
    communication: {
      positive: "la personne candidate a trouvé l’échange clair et facile",
      negative: "la personne candidate a trouvé l’échange difficile",
      self: "la personne candidate n’est pas contente de ses réponses",
    },
    preparation: {
      positive: "la personne candidate a rencontré des gens bien préparés",
      negative: "la personne candidate a rencontré des gens qui ne semblaient pas préparés",
      self: "la personne candidate se préparerait autrement",
    },
    rapport: {
      positive: "la personne candidate s’est sentie bien accueillie et respectée",
      negative: "la personne candidate ne s’est pas sentie à l’aise ou tout à fait respectée",
      self: "la personne candidate n’était pas à l’aise",
    },
    role_clarity: {
      positive: "la personne candidate est repartie avec une image claire du poste",
      negative: "la personne candidate est repartie sans image claire du poste",
    },
    compensation: {
      positive: "la personne candidate est contente de ce qui a été dit de la rémunération",
      negative: "la personne candidate n’est pas contente de la rémunération ou de la façon d’en parler",
    },
    logistics: {
      positive: "l’organisation pratique a bien marché pour la personne candidate",
      negative: "l’organisation pratique a gêné la personne candidate",
    },
    process: {
      positive: "la personne candidate a trouvé le déroulement juste et bien mené",
      negative: "la personne candidate a des reproches à faire au déroulement",
      self: "la personne candidate s’y prendrait autrement",
    },
    motivation: {
      positive: "la personne candidate s’intéresse au poste",
      negative: "l’intérêt de la personne candidate a faibli",
    },
  },
  interviewer: {
    skills: {
      positive: "l’équipe a vu le savoir-faire que le poste demande",
      negative: "l’équipe n’a pas vu tout le savoir-faire que le poste demande",
    },
    communication: {
      positive: "l’équipe a trouvé la personne candidate claire et facile à suivre",
      negative: "l’équipe a trouvé les réponses minces ou difficiles à suivre",
    },
    preparation: {
      positive: "l’équipe a vu une bonne préparation",
      negative: "la préparation a manqué aux yeux de l’équipe",
    },
    rapport: {
      positive: "l’équipe s’est bien entendue avec la personne candidate",
      negative: "l’équipe a eu du mal à établir le contact",
    },
    role_clarity: {
      positive: "l’équipe a senti que le poste était compris",
      negative: "l’équipe a trouvé que le poste était compris autrement",
    },
    compensation: {
      positive: "l’équipe n’a pas vu de problème de rémunération",
      negative: "l’équipe a vu un problème dans le salaire attendu",
    },
    logistics: {
      positive: "l’organisation pratique a bien marché pour l’équipe",
      negative: "l’organisation pratique a gêné l’équipe",
    },
    process: {
      positive: "l’équipe a aimé le déroulement de l’entretien",
      negative: "l’équipe a des reproches à faire au déroulement ou à la fin de l’entretien",
    },
    motivation: {
      positive: "l’équipe a vu un vrai intérêt",
      negative: "l’équipe a douté de l’intérêt",
    },
  },
};

/** Là où il n’y a qu’une note, on ne peut en dire plus. */
export const rated: RatedWords = {
  candidate: { role_clarity: "la clarté du poste", rapport: "l’accueil reçu" },
  interviewer: { skills: "l’accord avec les critères", communication: "la communication et le contact" },
};

/** Une ligne sur un thème. `{topic}` est son nom, `{candidate}` et `{interviewer}` sont des demi-phrases. */
export const lines: LineWords = {
  alone: "{side}.",
  agreed: "{candidate}, et {interviewer}.",
  apart: "{candidate}, mais {interviewer}.",
  both: {
    positive: "Les deux côtés ont apprécié {topic}.",
    negative: "Les deux côtés ont eu du mal avec {topic}.",
    mixed: "Les deux côtés ont vu du bon et du moins bon dans {topic}.",
    neutral: "Les deux côtés ont évoqué {topic}.",
  },
  partly: {
    candidate: {
      positive:
        "Les deux côtés ont apprécié {topic} ; la personne candidate a aussi parlé de ce qui allait moins bien.",
      negative: "Les deux côtés ont eu du mal avec {topic} ; la personne candidate y a aussi vu du bon.",
    },
    interviewer: {
      positive: "Les deux côtés ont apprécié {topic} ; l’équipe a aussi parlé de ce qui allait moins bien.",
      negative: "Les deux côtés ont eu du mal avec {topic} ; l’équipe y a aussi vu du bon.",
    },
  },
  split: "l’équipe est partagée sur {topic}",
  mixed: {
    candidate: "la personne candidate a vu du bon et du moins bon dans {topic}",
    interviewer: "l’équipe a vu du bon et du moins bon dans {topic}",
  },
  ratedHigh: {
    candidate: "la personne candidate a bien noté {what}",
    interviewer: "l’équipe a bien noté {what}",
  },
  ratedLow: {
    candidate: "la personne candidate a mal noté {what}",
    interviewer: "l’équipe a mal noté {what}",
  },
};
