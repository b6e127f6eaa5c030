/** La synthèse : une phrase en haut, ce que dit un motif, ce que dit un chiffre. Jamais une affaire de faute. */
import type { DigestWords } from "../shape.ts";

export const digest: DigestWords = {
  headings: {
    skills: "savoir-faire",
    communication: "communication",
    preparation: "préparation",
    rapport: "contact",
    role_clarity: "clarté du poste",
    compensation: "rémunération",
    logistics: "organisation pratique",
    process: "déroulement",
    motivation: "motivation",
    demands: "liste des exigences",
  },
  every: { week: "cette semaine", month: "ce mois-ci" },
  place: " chez {client}",
  share: "{in} sur {of}",
  shares: "{now} maintenant, {before} avant",
  rising: "{matter} pèse plus souvent qu’avant : {shares}.",
  quieter: {
    candidate: "Moins de candidatures répondent qu’avant : {shares}.",
    interviewer: "Moins de réponses des équipes qu’avant : {shares}.",
  },
  changed: "Vous avez changé quelque chose{place}. {course}",
  weighed: "{matter} a pesé dans {in} bilans sur {of}.",
  nothingTwice: "{count} bilans, et rien n’a pesé deux fois.",
  few: {
    one: "Un bilan {period} : pas assez pour en dire plus que lui.",
    many: "{count} bilans {period} : pas assez pour en dire plus qu’eux.",
  },
  numbers: "deux trois quatre cinq six sept huit neuf dix",
  warning: "{times} chez {name} : {matter}",
  times: {
    ordinals: "Première Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième",
    one: "{ordinal} fois",
    many: "Déjà {count} fois",
  },
  seen: {
    all: "Dans {in} bilans sur {of}, tous {period}.",
    since: "Dans {in} bilans sur {of} depuis le {since}, dont {now} {period}.",
  },
  trend: {
    unknown: "Pas encore assez pour dire où cela va.",
    more: "Plus qu’avant ({share}).",
    less: "Moins qu’avant ({share}).",
    same: "À peu près comme avant ({share}).",
  },
  done: {
    yes: "Vous l’avez fait{place}.",
    no: "Pas encore fait{place}.",
    unknown: "Vous n’avez pas dit si vous l’avez fait{place}.",
  },
  pace: {
    soon: "D’habitude dans l’heure.",
    hours: { one: "D’habitude après une heure.", many: "D’habitude après {count} heures." },
    days: "D’habitude après {count} jours.",
  },
  tooMuch: "On a demandé plus qu’une seule personne ne peut apporter.",
  nobodyAsked: "Personne de ce côté n’a été interrogé.",
  because: "Thème : {heading}{place}. De la liste relue des étapes.",
  debriefs: { one: "1 bilan", many: "{count} bilans" },
  stop: "plus de messages de ce type ; les bilans continuent comme avant",
  day: "{day} {month} {year}",
  dates: {
    month: "{month} {year}",
    within: "du {firstDay} au {day} {month} {year}",
    across: "du {firstDay} {firstMonth} au {day} {month} {year}",
    apart: "du {firstDay} {firstMonth} {firstYear} au {day} {month} {year}",
  },
};
