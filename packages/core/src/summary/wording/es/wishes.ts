/** Por qué un requisito es difícil de cumplir, y qué se puede hacer. Revisado. */
import type { WishWords } from "../shape.ts";

export const wishes: WishWords = {
  stacked: {
    why: "Tantos requisitos imprescindibles en una sola persona son raros.",
    lever: "Pida al equipo que ordene los requisitos y nombre los tres sin los que nadie puede empezar.",
  },
  contradiction: {
    why: "Estos requisitos tiran en direcciones opuestas.",
    lever: "Muestre al equipo los dos requisitos juntos, y pregunte cuál necesita de verdad el puesto.",
  },
  impossible: {
    why: "Nadie puede haber hecho esto tanto tiempo: no existe desde hace tantos años.",
    lever: "Diga al equipo desde cuándo existe, y pregunte qué debe demostrar la experiencia.",
  },
  everything: {
    why: "Nadie tiene todo lo que hay en una lista.",
    lever: "Pregunte al equipo por la mejor persona que tuvo este puesto: ¿qué le faltaba aún el primer día?",
  },
  pay: {
    why: "El salario ofrecido queda lejos de lo que se pedía o anunciaba.",
    lever:
      "Lleve al equipo tres salarios comparables, y pregunte si se pueden bajar los requisitos o subir el salario.",
  },
};
