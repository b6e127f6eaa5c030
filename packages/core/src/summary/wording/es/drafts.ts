/** Cómo empiezan las líneas de los dos borradores. Lo que va entre llaves es texto nuestro, revisado. */
import type { DraftWords } from "../shape.ts";

export const drafts: DraftWords = {
  noReproach: "Nada de esto es un reproche: quiere hacer más fácil la próxima entrevista.",
  wentWell: { first: "Lo que fue bien: {text}", more: "Y esto: {text}" },
  livedThrough: { first: "Cómo lo vivió la persona candidata: {text}", more: "Y esto: {text}" },
  needed: { first: "Lo que usted necesita de la persona candidata: {text}", more: "Y: {text}" },
  theirs: "Cuando {when}, pruebe con: «{to}»",
  usual: "En lugar de una pregunta como «{from}», pregunte: «{to}»",
  opening: "Las entrevistas se pueden practicar. Esto es lo que más puede ayudarle en la próxima.",
  hurdle: "Un obstáculo que se notó: {hurdle}",
  skeleton: "Una manera de responder. Situación: {situation} Tarea: {task} Acción: {action} Resultado: {result}",
  practise: { behavioural: "Practique (conducta): {question}", skills: "Practique (oficio): {question}" },
};
