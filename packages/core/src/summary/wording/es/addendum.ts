/** Lo que ha cambiado una respuesta tardía. */
import type { AddendumWords } from "../shape.ts";

export const addendum: AddendumWords = {
  answered: "{name} ya ha respondido.",
  corrected: "{name} ha cambiado o añadido algo.",
  same: "La imagen sigue como estaba.",
  common: { came: "Nueva coincidencia: {topics}.", went: "Ya no hay coincidencia: {topics}." },
  gap: { came: "Nueva diferencia: {topics}.", went: "Ya no hay diferencia: {topics}." },
  heaviest: {
    candidate: "Lo que más pesa ahora para la persona candidata: {topic}.",
    interviewer: "Lo que más pesa ahora para el equipo: {topic}.",
  },
  toDo: "Lo que conviene hacer es ahora: {adjustment}",
  pair: "{first} y {last}",
};
