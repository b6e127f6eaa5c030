/** El resumen: una frase arriba, qué dice un patrón, qué dice una cifra. Nunca se trata de culpas. */
import type { DigestWords } from "../shape.ts";

export const digest: DigestWords = {
  headings: {
    skills: "capacidad profesional",
    communication: "comunicación",
    preparation: "preparación",
    rapport: "trato",
    role_clarity: "claridad del puesto",
    compensation: "salario",
    logistics: "organización práctica",
    process: "proceso",
    motivation: "motivación",
    demands: "lista de requisitos",
  },
  every: { week: "esta semana", month: "este mes" },
  place: " en {client}",
  share: "{in} de {of}",
  shares: "{now} ahora, {before} antes",
  rising: "{matter} pesa más a menudo que antes: {shares}.",
  quieter: {
    candidate: "Responden menos candidaturas que antes: {shares}.",
    interviewer: "Responden menos personas de los equipos que antes: {shares}.",
  },
  changed: "Usted cambió algo{place}. {course}",
  weighed: "{matter} pesó en {in} de {of} balances.",
  nothingTwice: "{count} balances, y nada pesó dos veces.",
  few: {
    one: "Un balance {period}: no basta para decir más que él mismo.",
    many: "{count} balances {period}: no bastan para decir más que ellos mismos.",
  },
  numbers: "dos tres cuatro cinco seis siete ocho nueve diez",
  warning: "{times} en {name}: {matter}",
  times: {
    ordinals: "Primera Segunda Tercera Cuarta Quinta Sexta Séptima Octava Novena Décima",
    one: "{ordinal} vez",
    many: "Ya {count} veces",
  },
  seen: {
    all: "En {in} de {of} balances, todos {period}.",
    since: "En {in} de {of} balances desde el {since}, {now} de ellos {period}.",
  },
  trend: {
    unknown: "Aún no basta para decir hacia dónde va.",
    more: "Más que antes ({share}).",
    less: "Menos que antes ({share}).",
    same: "Más o menos como antes ({share}).",
  },
  done: { yes: "Lo hizo{place}.", no: "Aún sin hacer{place}.", unknown: "No ha dicho si lo hizo{place}." },
  pace: {
    soon: "Normalmente en menos de una hora.",
    hours: { one: "Normalmente tras una hora.", many: "Normalmente tras {count} horas." },
    days: "Normalmente tras {count} días.",
  },
  tooMuch: "Se pidió más de lo que una persona puede traer.",
  nobodyAsked: "No se preguntó a nadie de esta parte.",
  because: "Tema: {heading}{place}. De la lista revisada de pasos.",
  debriefs: { one: "1 balance", many: "{count} balances" },
  stop: "no más de estos correos; los balances siguen como antes",
  day: "{day} de {month} de {year}",
  dates: {
    month: "{month} de {year}",
    within: "del {firstDay} al {day} de {month} de {year}",
    across: "del {firstDay} de {firstMonth} al {day} de {month} de {year}",
    apart: "del {firstDay} de {firstMonth} de {firstYear} al {day} de {month} de {year}",
  },
};
