/** Was aus dem Rat vom letzten Mal wurde. Es heißt, was geschah, und nie, warum. */
import type { FollowUpWords } from "../shape.ts";

export const followUp: FollowUpWords = {
  question: "Letztes Mal war der Rat: „{advice}“ Haben Sie es getan? Antworten Sie „erledigt“ oder „nicht erledigt“.",
  done: { yes: "Das haben Sie getan.", no: "Das steht noch aus.", unknown: "Ob Sie es getan haben, wissen wir nicht." },
  course: {
    gone: "Diesmal fiel {matter} bei niemandem negativ ins Gewicht.",
    less: "Diesmal kam {matter} wieder vor, aber mit weniger Gewicht.",
    same: "Diesmal kam {matter} wieder vor, wie zuvor.",
    more: "Diesmal kam {matter} wieder vor, und mit mehr Gewicht.",
    unknown: "Um zu sagen, was daraus wurde, reicht es nicht.",
  },
  demands: "die Liste der Anforderungen",
};
