/** Obstáculos más cercanos a lo ocurrido que un tema entero; con guion de respuesta y dos preguntas. Revisados. */
import type { HurdleWords } from "../shape.ts";

export const hurdles: HurdleWords = {
  aloud: {
    hurdle: "Pensar en voz alta mientras otras personas miran.",
    kind: "skills",
    skeleton: {
      situation: "Repita la tarea con sus palabras y haga una pregunta sobre ella.",
      task: "Diga cuál sería un buen resultado, y pida un minuto para pensar.",
      action: "Tome primero el camino más sencillo y diga cada paso; si se atasca, diga qué consultaría.",
      result: "Compruébelo con un ejemplo pequeño, y diga qué mejoraría con más tiempo.",
    },
  },
  brief: {
    hurdle: "Ir al grano y parar ahí.",
    kind: "behavioural",
    skeleton: {
      situation: "Una frase: dónde, cuándo y con quién.",
      task: "Una frase: qué se le pidió.",
      action: "Tres pasos como mucho, una frase cada uno, y cada una en primera persona.",
      result: "Una frase con el resultado. Luego pare, y pregunte si quieren saber más.",
    },
    questions: [
      "Hábleme en dos minutos del proyecto que más le enorgullece.",
      "Hábleme de una decisión suya que al principio no gustó.",
    ],
  },
  concrete: {
    hurdle: "Dar el ejemplo, la cifra y su propia parte.",
    kind: "behavioural",
    skeleton: {
      situation: "Elija un caso que recuerde bien, y diga su tamaño: personas, dinero o tiempo.",
      task: "Diga qué habría pasado si nadie hubiera hecho nada.",
      action: "Diga qué hizo usted, qué hizo el resto, y una cosa que descartó.",
      result: "Dé la cifra que cambió, o las palabras de alguien que lo notó.",
    },
    questions: [
      "Hábleme de algo que hizo más rápido, más barato o mejor. ¿En cuánto?",
      "Hábleme de un plan que salió mal. ¿Qué hizo exactamente esa semana?",
    ],
  },
  listening: {
    hurdle: "Oír la pregunta hasta el final y responder a esa.",
    kind: "behavioural",
    skeleton: {
      situation: "Deje que la pregunta termine y respire antes de hablar.",
      task: "Si era larga, diga en media frase qué ha entendido.",
      action: "Responda exactamente a eso, con un ejemplo.",
      result: "Pregunte si era lo que querían saber.",
    },
    questions: [
      "Hábleme de una vez que entendió mal a un cliente. ¿Cómo se dio cuenta?",
      "Hábleme de una reunión en la que cambió de opinión por algo que dijo alguien.",
    ],
  },
  steady: {
    hurdle: "Mantener la calma cuando una pregunta sorprende.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga abiertamente que es una buena pregunta, y beba un sorbo de agua.",
      task: "Elija la parte que puede responder.",
      action: "Cuente una historia que ya haya contado en voz alta en casa.",
      result: "Cierre con lo que aprendió, y deje estar el silencio.",
    },
    questions: [
      "Hábleme de un día de trabajo en que todo llegó a la vez.",
      "Hábleme de una vez que tuvo que decir que no sabía algo.",
    ],
  },
  bigEnough: {
    hurdle: "Mostrar que este puesto es lo bastante grande para usted.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga abiertamente que ha tenido puestos mayores, antes de que lo diga otra persona.",
      task: "Nombre lo que echó de menos allí y este puesto tiene.",
      action: "Cuente cuándo prefirió el trabajo al cargo, y qué hizo con sus propias manos.",
      result: "Diga cuánto quiere quedarse, y qué haría que fuera un buen tiempo.",
    },
    questions: [
      "¿Por qué querría un puesto más pequeño que el anterior?",
      "Hábleme de una tarea rutinaria que aún hace usted, y por qué no la ha delegado.",
    ],
  },
  absence: {
    hurdle: "Avisar enseguida cuando no puede acudir.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga en una frase qué se lo impidió, sin excusas.",
      task: "Diga quién le esperaba, y que sabe lo que costó.",
      action: "Diga qué hizo en cuanto lo supo, y qué haría hoy.",
      result: "Ofrezca dos nuevas fechas y un número en el que localizarle.",
    },
    questions: [
      "Hábleme de una cita a la que no pudo llegar: ¿qué hizo?",
      "¿Qué hace cuando un día se viene abajo antes de empezar?",
    ],
  },
  openTask: {
    hurdle: "Encontrar un camino en una tarea abierta con poco tiempo.",
    kind: "skills",
    skeleton: {
      situation: "Diga qué se decide y quién lo decide.",
      task: "Nombre los dos o tres datos de los que depende, y aparte el resto.",
      action: "Diga un supuesto en voz alta, recorra un ejemplo y vigile el tiempo.",
      result: "Dé una recomendación, cuánta seguridad tiene y qué le haría cambiar.",
    },
    questions: [
      "El número de clientes cayó una quinta parte en un mes. ¿Qué miraría primero, segundo y tercero?",
      "Tiene una semana y la mitad de la gente. ¿Qué deja fuera, y cómo lo explica?",
    ],
  },
  newGround: {
    hurdle: "Hablar de algo que todavía no ha hecho.",
    kind: "skills",
    skeleton: {
      situation: "Diga con claridad, en una frase, que es nuevo para usted.",
      task: "Nombre lo más parecido que ha hecho, y qué tienen en común.",
      action: "Cuente cómo aprendió algo similar, cuánto tardó y qué hizo con ello.",
      result: "Ofrezca un primer paso: qué leería, probaría o mostraría antes de empezar.",
    },
    questions: [
      "¿Qué requisito de este puesto le resulta más nuevo, y qué haría con él el primer mes?",
      "Hábleme de la última herramienta o método que tuvo que aprender deprisa. ¿Qué salió de ello?",
    ],
  },
};
