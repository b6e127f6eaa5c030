/** Preguntas que gustan a quien entrevista, y una que saca más. `when` va tras «Cuando». */
import type { QuestionWords } from "../shape.ts";

export const questions: QuestionWords = {
  code: {
    when: "vea a alguien escribir código",
    to: "Este trozo de nuestro código tiene un fallo. Tómese cinco minutos a solas, y luego enséñenos qué encontró.",
  },
  case: {
    when: "plantee un caso",
    to: "¿Qué tres datos querría primero, y qué recomendaría si solo pudiera tener uno?",
  },
  quiz: {
    when: "pruebe conocimientos con un test",
    to: "¿Cuándo necesitó esto en el trabajo, y qué hizo cuando no tenía seguridad?",
  },
  experience: {
    when: "pregunte por la experiencia",
    to: "La última vez que lo hizo: ¿qué había antes, qué cambió usted, y qué salió de ello?",
  },
  weakness: {
    when: "pida una debilidad",
    to: "¿Qué le resultó difícil en su último puesto, y qué hace hoy de otra manera por ello?",
  },
  fiveYears: {
    when: "pregunte dónde se ve alguien",
    to: "¿En qué le gustaría ser mejor en dos años, y cómo podría ayudar este puesto?",
  },
  lifeStory: {
    when: "empiece por la trayectoria",
    to: "¿Qué dos cosas de su trayectoria le prepararon mejor para este puesto, y por qué esas?",
  },
  why: {
    when: "pregunte por qué quiere el puesto",
    to: "De lo que hemos contado hoy, ¿qué parte le haría ilusión, y cuál preferiría no hacer?",
  },
  questions: {
    when: "pregunte si hay preguntas",
    to: "¿Qué necesitaría saber para decidir si este puesto es el suyo?",
  },
  pressing: { when: "insista", to: "Veo un punto de otra manera. ¿En qué podría tener razón, y en qué no?" },
  hypothetical: {
    when: "pregunte qué haría alguien",
    to: "¿Cuándo estuvo por última vez en algo así, y qué hizo?",
  },
  fit: {
    when: "busque el encaje",
    to: "Hábleme de un desacuerdo en su último equipo: ¿qué hizo, y cómo trabajan ahora?",
  },
  pay: { when: "hable del salario", to: "Esta es nuestra banda. ¿Encaja, y qué le importaría además del salario?" },
};
