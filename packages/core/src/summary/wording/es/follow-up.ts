/** Qué fue de lo aconsejado la última vez. Se dice qué pasó, y nunca por qué. */
import type { FollowUpWords } from "../shape.ts";

export const followUp: FollowUpWords = {
  question: "La última vez se aconsejó: «{advice}» ¿Lo hizo? Responda «hecho» o «no hecho».",
  done: { yes: "Lo hizo.", no: "Aún no lo ha hecho.", unknown: "No sabemos si lo hizo." },
  course: {
    gone: "Esta vez {matter} no pesó a nadie.",
    less: "Esta vez volvió a salir {matter}, con menos peso.",
    same: "Esta vez volvió a salir {matter}, como antes.",
    more: "Esta vez volvió a salir {matter}, con más peso.",
    unknown: "No basta para decir qué fue de ello.",
  },
  demands: "la lista de requisitos",
};
