/** Consejos que no dependen de un solo tema ni caso. Revisados; nada se genera. */
import type { AdviceWords } from "../shape.ts";

export const advice: AdviceWords = {
  remark: {
    written:
      "Hable a solas con quien lo escribió antes de que nadie decida: un comentario toca algo que no puede contar. Pida razones que se apoyen solo en los requisitos imprescindibles.",
    reported:
      "Hable a solas con el equipo, antes de la próxima entrevista, sobre qué preguntas y comentarios no caben en ella; diga a la persona candidata que se lo toma en serio.",
  },
  condition: {
    candidate:
      "Acuerde con el equipo lo que la persona candidata necesita para un sí (vea «Qué haría falta para un sí»), y dígale para cuándo lo sabrá.",
    interviewer:
      "Procure que el equipo tenga lo que necesita para un sí (vea «Qué haría falta para un sí») antes de decidir.",
  },
  unheard: {
    candidate: "Llame a la persona candidata antes de actuar: es una sola mirada, y falta la suya.",
    interviewer: "Llame al equipo antes de actuar: es una sola mirada, y falta la suya.",
  },
  opposite: "Pida a cada parte un ejemplo antes de actuar: de la misma hora salieron con imágenes opuestas.",
  momentum: "Acuerde esta semana con ambas partes el siguiente paso y su fecha, mientras las dos quieren seguir.",
  panel:
    "Reúna un cuarto de hora a quienes entrevistaron antes de que nadie decida: hay un sí y un no, así que conviene acordar qué requisitos cuentan.",
  bridge: "Ponga ambas imágenes una junto a la otra antes de seguir: cada parte salió con una distinta. Tema: {topic}.",
  split: "Reúna un cuarto de hora a quienes entrevistaron antes de que nadie decida: no coinciden. Tema: {topic}.",
  first: {
    pay: "Va primero porque el salario separa a ambas partes de un sí.",
    demands: "Va primero porque casi nadie puede cumplir lo que se pide.",
    hurt: "Va primero porque hizo daño a alguien.",
    own: "Va primero porque está en sus manos.",
    near: "Va primero porque se puede corregir enseguida.",
  },
};
