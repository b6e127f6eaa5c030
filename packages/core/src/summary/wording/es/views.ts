/** Lo que una parte piensa de un tema. Las medias frases empiezan en minúscula y sin punto: `lines` las une. */
import type { Topic } from "../../../feedback/feedback.ts";
import type { LineWords, RatedWords, ViewWords } from "../shape.ts";

/** Todos en singular, para que la frase concuerde. */
export const topics: Record<Topic, string> = {
  skills: "la capacidad profesional",
  communication: "la comunicación",
  preparation: "la preparación",
  rapport: "el trato",
  role_clarity: "la claridad del puesto",
  compensation: "el salario",
  logistics: "la organización práctica",
  process: "el proceso",
  motivation: "la motivación",
};

/** `self` sustituye a `negative` cuando habla de su propia parte. */
export const views: ViewWords = {
  candidate: {
    skills: {
      positive: "la persona candidata está contenta con la parte profesional",
      negative: "a la persona candidata no le gustó cómo se probaron sus capacidades",
      self: "a la persona candidata le costó la parte profesional",
    },
    communication: {
      positive: "la conversación le resultó clara y fácil a la persona candidata",
      negative: "la conversación le resultó difícil a la persona candidata",
      self: "la persona candidata no está contenta con cómo dio sus respuestas",
    },
    preparation: {
      positive: "la persona candidata encontró gente bien preparada",
      negative: "la persona candidata encontró gente que no parecía preparada",
      self: "la persona candidata se prepararía de otra manera",
    },
    rapport: {
      positive: "la persona candidata se sintió bien recibida y respetada",
      negative: "la persona candidata no se sintió a gusto o del todo respetada",
      self: "la persona candidata no estaba a gusto",
    },
    role_clarity: {
      positive: "la persona candidata se fue con una idea clara del puesto",
      negative: "la persona candidata se fue sin una idea clara del puesto",
    },
    compensation: {
      positive: "la persona candidata está contenta con lo que se dijo del salario",
      negative: "la persona candidata no está contenta con el salario o con cómo se trató",
    },
    logistics: {
      positive: "la organización práctica le fue bien a la persona candidata",
      negative: "la organización práctica estorbó a la persona candidata",
    },
    process: {
      positive: "el proceso le pareció justo y bien llevado a la persona candidata",
      negative: "la persona candidata vio fallos en el proceso",
      self: "la persona candidata lo haría de otra manera",
    },
    motivation: {
      positive: "a la persona candidata le interesa el puesto",
      negative: "el interés de la persona candidata se ha enfriado",
    },
  },
  interviewer: {
    skills: {
      positive: "el equipo vio las capacidades que pide el puesto",
      negative: "el equipo echó en falta capacidades que pide el puesto",
    },
    communication: {
      positive: "al equipo le resultó claro y fácil seguir a la persona candidata",
      negative: "al equipo las respuestas le resultaron escasas o difíciles de seguir",
    },
    preparation: {
      positive: "el equipo encontró una buena preparación",
      negative: "el equipo echó en falta preparación",
    },
    rapport: {
      positive: "el equipo se entendió bien con la persona candidata",
      negative: "al equipo le costó conectar con la persona candidata",
    },
    role_clarity: {
      positive: "el equipo sintió que el puesto se entendió",
      negative: "el equipo vio que el puesto se entendió de otra manera",
    },
    compensation: {
      positive: "el equipo no vio problema en el salario",
      negative: "el equipo vio un problema en el salario esperado",
    },
    logistics: {
      positive: "la organización práctica le fue bien al equipo",
      negative: "la organización práctica estorbó al equipo",
    },
    process: {
      positive: "al equipo le gustó cómo fue la entrevista",
      negative: "el equipo vio fallos en cómo fue o acabó la entrevista",
    },
    motivation: {
      positive: "el equipo vio un interés real",
      negative: "el equipo dudó del interés",
    },
  },
};

/** Donde solo hay una nota sobre un tema, no se puede decir más. */
export const rated: RatedWords = {
  candidate: { role_clarity: "la claridad del puesto", rapport: "el trato recibido" },
  interviewer: { skills: "el ajuste a los requisitos", communication: "la comunicación y el trato" },
};

/** Una línea sobre un tema. `{topic}` es su nombre, `{candidate}` e `{interviewer}` son medias frases. */
export const lines: LineWords = {
  alone: "{side}.",
  agreed: "{candidate}, y {interviewer}.",
  apart: "{candidate}, pero {interviewer}.",
  both: {
    positive: "Ambas partes valoraron bien {topic}.",
    negative: "Ambas partes tuvieron dificultades con {topic}.",
    mixed: "Ambas partes vieron cosas buenas y malas en {topic}.",
    neutral: "Ambas partes hablaron sobre {topic}.",
  },
  partly: {
    candidate: {
      positive: "Ambas partes valoraron bien {topic}; la persona candidata contó también algo que fue menos bien.",
      negative: "Ambas partes tuvieron dificultades con {topic}; la persona candidata vio también algo bueno.",
    },
    interviewer: {
      positive: "Ambas partes valoraron bien {topic}; el equipo contó también algo que fue menos bien.",
      negative: "Ambas partes tuvieron dificultades con {topic}; el equipo vio también algo bueno.",
    },
  },
  split: "en el equipo hay opiniones distintas sobre {topic}",
  mixed: {
    candidate: "la persona candidata vio cosas buenas y malas en {topic}",
    interviewer: "el equipo vio cosas buenas y malas en {topic}",
  },
  ratedHigh: {
    candidate: "la persona candidata puntuó alto {what}",
    interviewer: "el equipo puntuó alto {what}",
  },
  ratedLow: {
    candidate: "la persona candidata puntuó bajo {what}",
    interviewer: "el equipo puntuó bajo {what}",
  },
};
