/** Las preguntas en español. */
import type { Wording } from "../questionnaire.ts";

export const spanish: Wording = {
  candidate: [
    {
      label: "Impresión general",
      text: "En general, ¿qué tal fue la entrevista (1 = mal, 5 = muy bien)? ¿Cuáles son sus primeras impresiones?",
      cues: ["en general", "en conjunto", "en resumen", "globalmente"],
    },
    {
      label: "Lo que fue bien",
      text: "¿Qué fue bien?",
      cues: ["fue bien", "salió bien", "me gustó", "lo mejor", "disfruté"],
    },
    {
      label: "Momento más difícil",
      text: "¿Qué momento o qué pregunta fue más difícil, y qué diría ahora?",
      cues: ["más difícil", "difícil", "me costó", "complicado", "me quedé en blanco", "me atasqué"],
    },
    {
      label: "Claridad del puesto",
      text: "¿Quedaron claros el puesto y lo que esperan de usted (de 1 a 5), y por qué?",
      cues: ["el puesto", "expectativa", "descripción del puesto", "responsabilidades", "funciones", "no quedó claro"],
    },
    {
      label: "Trato y escucha",
      text: "¿Cómo valora el trato y la atención con que le escucharon (de 1 a 5), y por qué?",
      cues: ["el trato", "me trataron", "escucharon", "respeto", "amable", "interrumpieron", "maleducad"],
    },
    {
      label: "Sigue con interés",
      text: "¿Le sigue interesando el puesto: sí, quizás o no? ¿Qué cambiaría eso?",
      cues: ["interesa", "interés", "aceptar una oferta", "retirar mi candidatura", "sigo queriendo"],
    },
  ],
  interviewer: [
    {
      label: "Impresión general",
      text: "En general, ¿qué tal fue la entrevista (1 = mal, 5 = muy bien)? ¿Cuáles son sus primeras impresiones?",
      cues: ["en general", "en conjunto", "en resumen", "globalmente"],
    },
    {
      label: "Puntos fuertes",
      text: "¿Qué puntos fuertes vio?",
      cues: ["punto fuerte", "puntos fuertes", "fortaleza", "impresionó", "destaca", "se le da bien"],
    },
    {
      label: "Lo que faltó",
      text: "¿Qué impidió una mejor impresión?",
      cues: ["impidió", "frenó", "débil", "debilidad", "faltó", "faltaba", "le costó", "carece"],
    },
    {
      label: "Encaje con lo imprescindible",
      text: "¿En qué medida encaja con lo de verdad imprescindible (de 1 a 5), y qué requisito faltó?",
      cues: ["imprescindible", "requisito", "encaja", "experiencia con", "experiencia en"],
    },
    {
      label: "Comunicación y trato",
      text: "¿Cómo fueron la comunicación y el trato (de 1 a 5), y por qué?",
      cues: ["comunicación", "el trato", "se comunicó", "explicó", "escuchó", "sintonía"],
    },
    {
      label: "Seguir adelante",
      text: "¿Seguiría adelante: sí, quizás o no? ¿Qué necesitaría oír o ver para decir que sí?",
      cues: ["seguir adelante", "segunda entrevista", "contratar", "siguiente ronda", "rechazar", "descartar"],
    },
  ],
};
