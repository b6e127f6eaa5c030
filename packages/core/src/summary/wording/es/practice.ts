/**
 * De qué están hechos los borradores, tema a tema: obstáculos, guiones y preguntas de práctica para una parte;
 * necesidades y mejores preguntas para la otra. Revisados; los hallazgos solo eligen.
 */
import type { CandidatePractices, ManagerPractices } from "../shape.ts";

export const candidatePractice: CandidatePractices = {
  skills: {
    hurdle: "Mostrar lo que sabe hacer, no solo nombrarlo.",
    kind: "skills",
    skeleton: {
      situation: "Diga en dos frases dónde fue, quién estaba y qué había en juego.",
      task: "Diga qué parte era la suya y qué la hacía difícil.",
      action: "Nombre tres decisiones que tomó con su razón, y qué dejó a un lado.",
      result: "Termine con una cifra o un cambio visible, y con lo que haría mejor hoy.",
    },
  },
  communication: {
    hurdle: "Decir pronto lo esencial y que la respuesta sea fácil de seguir.",
    kind: "behavioural",
    skeleton: {
      situation: "Una frase: dónde y cuándo.",
      task: "Una frase: qué se le pidió.",
      action: "Dos o tres pasos, cada uno en primera persona.",
      result: "Una frase que responda a la pregunta; luego pare y pregunte si ayudan más detalles.",
    },
    questions: [
      "Explique en dos minutos algo de su campo a quien nunca haya oído hablar de ello.",
      "Hábleme de una vez que tuvo que dar una mala noticia.",
    ],
    strength: "Empiece por lo bien que explica las cosas: ofrezca recorrer un ejemplo.",
  },
  preparation: {
    hurdle: "Mostrar que sabe con quién habla.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga qué leyó o probó de la empresa.",
      task: "Diga qué pregunta le quedó abierta.",
      action: "Relaciónelo con algo que haya hecho usted.",
      result: "Diga qué podría aportar justo a eso.",
    },
    questions: [
      "¿Qué sabe de nuestra empresa, y qué cambiaría primero en lo que ofrecemos?",
      "¿Qué tres preguntas tiene para las personas con las que trabajará?",
    ],
    strength: "Empiece por su preparación: mencione algo que leyó o probó antes de venir.",
  },
  rapport: {
    hurdle: "Mostrarse como alguien con quien da gusto trabajar, también bajo presión.",
    kind: "behavioural",
    skeleton: {
      situation: "Elija un momento en que usted y alguien del equipo veían las cosas de otra manera.",
      task: "Diga qué querían las dos partes.",
      action: "Cuente cómo escuchó, qué preguntó y dónde cedió.",
      result: "Diga cómo trabajan hoy y qué aprendió de sí.",
    },
    questions: [
      "Hábleme de un desacuerdo en el trabajo y cómo acabó.",
      "¿Qué aprendió de la última crítica que recibió?",
    ],
    strength: "Empiece por lo bien que se entiende con la gente: mencione un equipo que aún mantiene el contacto.",
  },
  role_clarity: {
    hurdle: "Hablar del mismo puesto que quienes están enfrente.",
    kind: "skills",
    skeleton: {
      situation: "Diga en una frase cómo entiende el puesto.",
      task: "Nombre el resultado que más cuenta en el primer semestre, según lo entiende.",
      action: "Describa algo parecido que haya hecho.",
      result: "Pregunte si es lo que necesitan, y ajuste.",
    },
    questions: [
      "¿Cómo cree que serían aquí sus primeros noventa días?",
      "¿Qué parte de este puesto es nueva para usted, y cómo la abordaría?",
    ],
    strength: "Empiece por su imagen del puesto: diga en una frase qué entregaría primero.",
  },
  compensation: {
    hurdle: "Hablar del salario con calma y pronto.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga qué paga el mercado por este puesto, y cómo lo sabe.",
      task: "Nombre su banda, con la razón de la cifra más baja.",
      action: "Diga qué otras partes del paquete le importan.",
      result: "Pregunte qué es posible, y acuerde el siguiente paso.",
    },
    questions: ["¿Qué salario espera, y cómo ha llegado a él?", "Además del salario, ¿qué le haría decir que sí?"],
    strength: "En salario están cerca: no hace falta sacarlo primero.",
  },
  logistics: {
    hurdle: "Resolver las cuestiones prácticas antes de que crezcan.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga qué es fijo para usted: lugar, horario, preaviso.",
      task: "Diga qué está abierto.",
      action: "Ofrezca una manera de que funcione.",
      result: "Pregunte si así queda resuelto.",
    },
    questions: [
      "¿Cuándo podría empezar, y qué lo adelantaría?",
      "¿Cómo trabaja mejor: en la oficina, en casa o en ambas?",
    ],
    strength: "En lo práctico tiene flexibilidad: dígalo pronto.",
  },
  process: {
    hurdle: "Sacar lo mejor del formato y del tiempo que hay.",
    kind: "skills",
    skeleton: {
      situation: "Pregunte cómo está organizada la entrevista y cuánto dura cada parte.",
      task: "Diga qué quiere asegurarse de que oigan.",
      action: "Mantenga cada respuesta en dos minutos y vigilen juntos el reloj.",
      result: "Cierre con su ejemplo más fuerte, y pregunte por el siguiente paso.",
    },
    questions: [
      "¿Qué deberíamos haberle preguntado, y qué habría respondido?",
      "¿Cómo usaría los primeros diez minutos de una tarea demasiado grande para el tiempo que hay?",
    ],
    strength: "Llevó bien el formato: mantenga el mismo ritmo la próxima vez.",
  },
  motivation: {
    hurdle: "Decir por qué este puesto, y por qué ahora.",
    kind: "behavioural",
    skeleton: {
      situation: "Diga qué quiere hacer más, y qué menos.",
      task: "Nombre algo de este puesto que ofrezca justo eso.",
      action: "Cuente qué ha hecho ya en esa dirección.",
      result: "Diga dónde querría estar aquí dentro de dos años.",
    },
    questions: [
      "¿Por qué quiere este puesto, y no otro parecido?",
      "¿Qué le haría irse al cabo de un año, y qué quedarse cinco?",
    ],
    strength: "Empiece por su interés: se notó, así que diga otra vez qué le atrae.",
  },
};

export const managerPractice: ManagerPractices = {
  skills: {
    need: "pruebas de las pocas capacidades sin las que el puesto no funciona, vistas en {work}.",
    praise: "Las preguntas sobre el trabajo fueron justas y concretas.",
    lived: "La persona candidata no vio qué querían mostrar algunas preguntas sobre el trabajo.",
    advice: "Diga antes de una pregunta qué quiere ver, y que la haga quien hace ese trabajo cada día.",
  },
  communication: {
    need: "respuestas que van al grano y traen un ejemplo concreto cada una.",
    rewrites: [
      {
        from: "Hábleme de usted.",
        to: "¿Qué dos cosas de su trayectoria le prepararon mejor para este puesto, y por qué?",
      },
      {
        from: "¿Se comunica bien?",
        to: "Explíqueme su último proyecto como si yo viniera de ventas. A los dos minutos le paro.",
      },
    ],
    praise: "La conversación fue clara y fácil para la persona candidata.",
    lived: "A la persona candidata le costó a ratos seguir la conversación.",
    advice: "Haga una pregunta cada vez, diga qué busca, y deje que la respuesta acabe antes de la siguiente.",
  },
  preparation: {
    need: "alguien que se haya informado, lo que es más fácil cuando sabe qué leer.",
    rewrites: [
      {
        from: "¿Qué sabe de nuestra empresa?",
        to: "Le enviamos una página sobre la empresa: ¿en qué parte le gustaría trabajar, y por qué?",
      },
      {
        from: "¿Tiene alguna pregunta?",
        to: "¿Qué necesitaría saber para decidir si este puesto es el suyo?",
      },
    ],
    praise: "Se notó su preparación, y ayudó.",
    lived: "La persona candidata tuvo la sensación de que la entrevista estaba poco preparada.",
    advice: "Dedique diez minutos al currículum antes de la entrevista, y acuerden quién pregunta qué.",
  },
  rapport: {
    need: "una conducta que se pueda describir, con un ejemplo, en lugar de una sensación de encaje.",
    rewrites: [
      {
        from: "¿Trabaja bien en equipo?",
        to: "Hábleme de un desacuerdo en su último equipo: ¿qué hizo, y cómo trabajan ahora?",
      },
      {
        from: "¿Cómo lleva las críticas?",
        to: "Yo veo este punto de otra manera. ¿En qué podría tener razón, y en qué no?",
      },
    ],
    praise: "La persona candidata se sintió bien recibida y tratada con respeto.",
    lived: "La persona candidata no se sintió del todo a gusto, y partes de la conversación resultaron frías.",
    advice: "Empiece con dos minutos de bienvenida, presente a todo el mundo y quédese en preguntas sobre el trabajo.",
  },
  role_clarity: {
    need: "alguien que sepa en qué consiste el puesto, para que usted juzgue lo que toca.",
    rewrites: [
      {
        from: "¿Por qué deberíamos contratarle?",
        to: "En los primeros seis meses necesitamos estos tres resultados. ¿Por cuál empezaría, y cómo?",
      },
      {
        from: "¿Haría lo que haga falta?",
        to: "La mitad de este trabajo se planifica y la otra no. ¿Cuál le va mejor, y por qué?",
      },
    ],
    praise: "El puesto quedó claro, y con ello las expectativas.",
    lived: "La persona candidata se fue con preguntas abiertas sobre el puesto o sobre lo que se espera.",
    advice: "Abra la próxima entrevista con tres resultados que espera en el primer semestre.",
  },
  compensation: {
    need: "una cifra temprana y honesta, de ambas partes.",
    rewrites: [
      { from: "¿Cuánto gana ahora?", to: "Nuestra banda para este puesto es fija. ¿Encaja con lo que busca?" },
      { from: "¿Le importa el dinero?", to: "¿Qué partes de un paquete le importan además del salario?" },
    ],
    praise: "Habló abiertamente del salario, y se notó.",
    lived: "Lo que supo del salario sorprendió o decepcionó a la persona candidata.",
    advice: "Diga la banda antes de la entrevista, y sepa qué más se puede mover.",
  },
  logistics: {
    need: "datos claros sobre lugar, horario e inicio antes de verse.",
    rewrites: [
      {
        from: "¿Le supone un problema el trayecto?",
        to: "Estamos en la oficina en días fijos. ¿Cuáles le van bien, y cuáles no?",
      },
      { from: "¿Cuándo puede empezar?", to: "Querríamos empezar en dos meses. ¿Qué habría que resolver para eso?" },
    ],
    praise: "Hora, lugar y técnica funcionaron, y eso tranquilizó a todo el mundo.",
    lived: "Las cuestiones prácticas quitaron a la persona candidata tiempo con usted.",
    advice: "Resuelva antes lugar, horario y detalles con quien recluta, y llegue cinco minutos antes.",
  },
  process: {
    need: "los pocos datos de los que depende su decisión, y un formato que los saque.",
    rewrites: [
      {
        from: "¿Cómo resolvería este acertijo?",
        to: "Esta es una tarea del mes pasado. ¿Qué tres cosas querría saber primero?",
      },
      {
        from: "¿Cuál es su mayor debilidad?",
        to: "¿Qué le resultó difícil en su último puesto, y qué cambió por ello?",
      },
    ],
    praise: "La entrevista estuvo bien llevada y pareció justa.",
    lived: "La persona candidata sintió que el formato, las tareas o el tiempo se podían llevar mejor.",
    advice:
      "Diga antes cómo está organizada la entrevista, acerque las tareas al puesto, y cuente con el tiempo que llevan.",
  },
  motivation: {
    need: "una razón honesta para querer este puesto, que llega cuando usted ha dicho antes lo que ofrece.",
    rewrites: [
      {
        from: "¿Dónde se ve en cinco años?",
        to: "¿En qué le gustaría ser mejor en dos años, y cómo podría ayudar este puesto?",
      },
      {
        from: "¿Por qué quiere trabajar aquí?",
        to: "De lo que hemos contado hoy, ¿qué parte le interesa más, y cuál menos?",
      },
    ],
    praise: "La conversación aumentó las ganas de la persona candidata.",
    lived: "Algo de lo que oyó hizo dudar a la persona candidata.",
    advice: "Diga pronto lo que ofrece el puesto: qué se aprende, con quién, y adónde lleva.",
  },
};
