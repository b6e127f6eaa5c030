/** Las frases de arriba. `{topic}`, `{candidate}` e `{interviewer}` son nombres de temas, salvo en `outlook`. */
import type { HeadlineWords } from "../shape.ts";

export const headline: HeadlineWords = {
  nobody: "Nadie ha respondido, así que no hay nada que comparar.",
  onlyCandidate: "Solo ha respondido la persona candidata.",
  onlyInterviewer: "Solo ha respondido el equipo.",
  bothTerse: "Ambas partes han respondido, pero con demasiada brevedad para decir más.",
  candidateTerse: "La persona candidata dijo demasiado poco para comparar.",
  interviewerTerse: "El equipo dijo demasiado poco para comparar.",
  notEnough: "No basta para decir más.",
  bothYes: "Ambas partes quieren seguir.",
  bothNo: "Ninguna de las partes quiere seguir.",
  bothMaybe: "Ambas partes dudan.",
  outlook: "{candidate}, {interviewer}.",
  candidateWants: {
    yes: "La persona candidata quiere seguir",
    maybe: "La persona candidata duda",
    no: "La persona candidata no quiere seguir",
  },
  interviewersWant: {
    yes: "el equipo quiere seguir",
    maybe: "el equipo duda",
    no: "el equipo prefiere no seguir",
    apart: "en el equipo hay opiniones distintas",
  },
  oneWants: {
    yes: "{name} quiere seguir, el resto del equipo no se pronunció",
    maybe: "{name} duda, el resto del equipo no se pronunció",
    no: "{name} prefiere no seguir, el resto del equipo no se pronunció",
  },
  candidateContent: "La persona candidata salió contenta, el equipo no.",
  interviewerContent: "El equipo salió contento, la persona candidata no.",
  neitherContent: "Ninguna de las partes salió contenta.",
  gap: "Las dos partes ven de otra manera {topic}.",
  different: "Las dos partes hablaron de cosas distintas.",
  weighedMost: "Lo que más pesó fue {topic}.",
  weighedMostForBoth: "Lo que más pesó para ambas fue {topic}.",
  weighedMostForCandidate: "Lo que más pesó para la persona candidata fue {topic}.",
  weighedMostForInterviewer: "Lo que más pesó para el equipo fue {topic}.",
  weighedMostForEach: "Lo que más pesó fue {candidate} para la persona candidata y {interviewer} para el equipo.",
  stoodOut: "Nada pesó en contra, y destacó {topic}.",
  nothingAgainst: "Nada pesó en contra.",
};
