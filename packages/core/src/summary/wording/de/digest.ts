/** Der Rückblick: ein Satz oben, was ein Muster sagt, was eine Zahl sagt. Nie geht es um Schuld. */
import type { DigestWords } from "../shape.ts";
import { report } from "./report.ts";

export const digest: DigestWords = {
  headings: { ...report.labels, demands: "Liste der Anforderungen" },
  every: { week: "in dieser Woche", month: "in diesem Monat" },
  place: " bei {client}",
  share: "{in} von {of}",
  shares: "jetzt {now}, vorher {before}",
  rising: "{matter} fällt öfter ins Gewicht als vorher: {shares}.",
  quieter: {
    candidate: "Es antworten weniger Kandidat:innen als vorher: {shares}.",
    interviewer: "Aus den Teams antworten weniger als vorher: {shares}.",
  },
  changed: "Sie haben etwas geändert{place}. {course}",
  weighed: "{matter} fiel in {in} von {of} Auswertungen ins Gewicht.",
  nothingTwice: "{count} Auswertungen, und nichts fiel zweimal ins Gewicht.",
  few: {
    one: "Eine Auswertung {period}: zu wenig, um mehr zu sagen als sie selbst.",
    many: "{count} Auswertungen {period}: zu wenig, um mehr zu sagen als sie selbst.",
  },
  numbers: "zwei drei vier fünf sechs sieben acht neun zehn",
  warning: "{times} bei {name}: {matter}",
  times: {
    ordinals: "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten",
    one: "Zum {ordinal} Mal",
    many: "Nun {count} Mal",
  },
  seen: {
    all: "In {in} von {of} Auswertungen, alle {period}.",
    since: "In {in} von {of} Auswertungen seit dem {since}, davon {now} {period}.",
  },
  trend: {
    unknown: "Noch zu wenig, um zu sagen, wohin es geht.",
    more: "Mehr als vorher ({share}).",
    less: "Weniger als vorher ({share}).",
    same: "Etwa wie vorher ({share}).",
  },
  done: {
    yes: "Das haben Sie getan{place}.",
    no: "Steht noch aus{place}.",
    unknown: "Sie haben nicht gesagt, ob Sie es getan haben{place}.",
  },
  pace: {
    soon: "Meist innerhalb einer Stunde.",
    hours: { one: "Meist nach einer Stunde.", many: "Meist nach {count} Stunden." },
    days: "Meist nach {count} Tagen.",
  },
  tooMuch: "Es wurde mehr verlangt, als eine Person mitbringen kann.",
  nobodyAsked: "Von dieser Seite wurde niemand gefragt.",
  because: "Thema: {heading}{place}. Aus der geprüften Liste der Schritte.",
  debriefs: { one: "1 Auswertung", many: "{count} Auswertungen" },
  stop: "keine Rückblicke mehr; die Auswertungen gehen weiter wie bisher",
  day: "{day}. {month} {year}",
  dates: {
    month: "{month} {year}",
    within: "{firstDay}. bis {day}. {month} {year}",
    across: "{firstDay}. {firstMonth} bis {day}. {month} {year}",
    apart: "{firstDay}. {firstMonth} {firstYear} bis {day}. {month} {year}",
  },
};
