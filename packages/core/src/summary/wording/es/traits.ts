/** Bajo un comentario sobre un rasgo protegido. */
import type { TraitWords } from "../shape.ts";

export const traits: TraitWords = {
  notice: "Esto toca: {traits}. No debe contar en la decisión, y queda fuera de todos los borradores.",
  names: {
    age: "la edad",
    gender: "el sexo o el género",
    pregnancy: "el embarazo",
    family: "la familia",
    origin: "el origen",
    accent: "el acento",
    colour: "el color de la piel",
    religion: "la religión",
    health: "la salud",
    disability: "la discapacidad",
    orientation: "la orientación sexual",
    union: "la afiliación sindical",
    appearance: "el aspecto",
  },
  pair: "{first} y {last}",
};
