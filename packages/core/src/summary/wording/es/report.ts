/** Lo que el balance dice alrededor de las frases. */
import type { ReportWords } from "../shape.ts";

export const report: ReportWords = {
  labels: {
    skills: "Capacidad profesional",
    communication: "Comunicación",
    preparation: "Preparación",
    rapport: "Trato",
    role_clarity: "Claridad del puesto",
    compensation: "Salario",
    logistics: "Organización práctica",
    process: "Proceso",
    motivation: "Motivación",
  },
  sides: { candidate: "candidatura", interviewer: "equipo" },
  owners: {
    candidate: "Para la persona candidata",
    manager: "Para el equipo",
    recruiter: "Para usted",
    nobody: "Nadie puede cambiarlo",
  },
  states: {
    answered: "ha respondido",
    answeredAt: "respondió el {day}, a las {time}",
    silent: "no ha respondido",
    declined: "prefiere no responder",
    unreachable: "el correo no llegó",
  },
  choices: { yes: "sí", maybe: "quizá", no: "no" },
  oneSided: { candidate: "Solo ha respondido la persona candidata.", interviewer: "Solo ha respondido el equipo." },
  rating: "{rating} de 5",
  ratingAs: "{rating} de 5 ({as})",
  spread: { candidate: "candidaturas de {lowest} a {highest}", interviewer: "equipo de {lowest} a {highest}" },
  missing: "Sin respuesta: {names}.",
  tooLittle: {
    both: "No se dijo lo suficiente para escribir borradores.",
    candidate: "No se dijo lo suficiente para un borrador a la persona candidata.",
    interviewer: "No se dijo lo suficiente para un borrador al equipo.",
  },
  moreFlags: "Hay {count} comentarios más de este tipo en las respuestas de abajo.",
  unshown:
    "Había más que leer de lo que cabe en un correo. Responda «exportar» y lo recibirá todo, palabra por palabra.",
  cut: "Las respuestas largas están recortadas. Responda «exportar» y lo recibirá todo.",
  besides: "Y además",
  unsure: "No teníamos la certeza de que las palabras bajo {numbers} vayan ahí.",
  pair: "{first} y {last}",
};
