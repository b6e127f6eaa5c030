/**
 * El catálogo revisado de los siguientes pasos: qué puede hacer quien tiene el asunto en su mano, por tema y por la parte
 * que habló. Un solo texto vale para ambas partes.
 */
import type { LeverWords, StepWords } from "../shape.ts";

export const steps: StepWords = {
  skills: {
    candidate: {
      candidate:
        "Retomar en casa la pregunta más difícil, en voz alta, hasta que la respuesta salga sola en dos minutos.",
      interviewer:
        "Elegir la capacidad que más faltó y preparar un trabajo que la muestre; si es nueva, decir cómo la aprendería.",
    },
    manager: {
      candidate: "Decir antes de una pregunta qué quiere ver, y que la haga quien hace ese trabajo cada día.",
      interviewer: "Separar la lista de capacidades: qué hace falta el primer día y qué se aprende en tres meses.",
    },
    recruiter:
      "Acuerde con el equipo tres requisitos imprescindibles, y filtre justo por ellos antes de la próxima entrevista.",
    nobody:
      "La experiencia lleva su tiempo: nadie puede cambiarlo antes de decidir. Anótelo y busque un puesto más cercano.",
  },
  communication: {
    candidate: {
      candidate: "Practicar respuestas de dos minutos: primero lo esencial, luego un ejemplo, luego parar.",
      interviewer:
        "Responder en cuatro pasos (situación, tarea, acción, resultado), y preguntar cuando algo no esté claro.",
    },
    manager: {
      candidate: "Haga una pregunta cada vez, deje una pausa y permita que cada respuesta termine.",
      interviewer: "Pedir un ejemplo concreto y esperarlo, antes de pasar a la siguiente pregunta.",
    },
    recruiter: "Dé a ambas partes la misma media página: quién estará, de qué se habla y cuánto dura.",
    nobody: "Vino del día mismo y no de una costumbre. No hay nada que hacer.",
  },
  preparation: {
    candidate: {
      candidate: "Dedicar una hora a la empresa, al puesto y a tres ejemplos propios antes de la próxima entrevista.",
      interviewer: "Leer la web y el anuncio, y traer tres preguntas que solo podría hacer quien los haya leído.",
    },
    manager: {
      candidate: "Reservar quince minutos antes de la entrevista para el currículum, y acordar quién pregunta qué.",
      interviewer: "Decir a las candidaturas cómo es una visita bien preparada: qué leer, qué traer, qué probar.",
    },
    recruiter: {
      candidate:
        "Envíe al equipo una página el día antes: el currículum en cinco líneas, los requisitos, quién pregunta qué.",
      interviewer:
        "Envíe a las candidaturas una página dos días antes: la empresa, las personas, el formato, qué traer.",
    },
    nobody: "No hubo tiempo de preparar y nadie tuvo parte en ello. Déjelo fuera del veredicto.",
  },
  rapport: {
    candidate: {
      candidate: "Planear los primeros dos minutos: un saludo, una frase sobre por qué viene y una pregunta.",
      interviewer:
        "Mostrar interés por las personas de la sala: una pregunta a cada una, y tomar una objeción como ocasión de pensar en voz alta.",
    },
    manager: {
      candidate:
        "Empezar con dos minutos de bienvenida, presentar a todo el mundo, dejar los teléfonos y ceñirse al trabajo.",
      interviewer:
        "Decir qué conducta necesita el equipo y pedir un ejemplo; el encaje es demasiado vago para juzgar o actuar.",
    },
    recruiter: "Llame antes de la próxima entrevista y diga quién estará y cómo le gusta hablar.",
    nobody: "Dos personas no conectaron, y eso nadie lo puede arreglar. Prevea el próximo encuentro con alguien más.",
  },
  role_clarity: {
    candidate: {
      candidate: "Preguntar pronto qué deben lograr los primeros noventa días, y repetir lo entendido.",
      interviewer: "Decir en una frase cómo entiende el puesto, y preguntar si es así.",
    },
    manager: {
      candidate: "Escribir tres resultados esperados en los primeros seis meses, y abrir la entrevista con ellos.",
      interviewer: "Acuerde una sola descripción del puesto con quienes entrevistan, antes de la próxima candidatura.",
    },
    recruiter: {
      candidate: "Corrija el anuncio con el equipo línea a línea, y envíe el nuevo antes de la próxima entrevista.",
      interviewer: "Compruebe el día antes cómo entiende el puesto la persona candidata, y corríjalo entonces.",
    },
    nobody: "El puesto mismo ha cambiado. Dígalo abiertamente, y pregunte a ambas partes si quieren seguir.",
  },
  compensation: {
    candidate: {
      candidate: "Nombrar una banda y la cifra más baja que aceptaría, antes de la primera entrevista.",
      interviewer: "Decir qué parte del paquete importa más, y dónde hay margen.",
    },
    manager: {
      candidate: "Averiguar qué se puede mover (salario, bonus, días, cargo, revisión a los seis meses) y ofrecerlo.",
      interviewer: "Decidir si cede el presupuesto o la lista de requisitos; no pueden quedarse ambos.",
    },
    recruiter: {
      candidate: "Confirme la banda por escrito con el equipo, y dígala a todas las candidaturas en el primer mensaje.",
      interviewer: "Pregunte por el salario esperado en la primera llamada, y pare si queda fuera de la banda.",
    },
    nobody: "El salario lo fijan reglas que aquí nadie cambia. Dígalo primero, para que nadie viaje en balde.",
  },
  logistics: {
    candidate: {
      candidate: "Probar enlace, sonido y trayecto el día antes, y tener un teléfono a mano.",
      interviewer:
        "Probar enlace, sonido y trayecto el día antes, llegar diez minutos antes y llamar enseguida si algo falla.",
    },
    manager: {
      candidate:
        "Llegar cinco minutos antes, dejar libre el hueco por ambos lados y decir abiertamente qué es fijo en lugar y horario.",
      interviewer: "Decidir qué es fijo en lugar, horario e inicio, y qué podría ceder por la persona adecuada.",
    },
    recruiter: {
      candidate: "Confirme el día antes hora, lugar, enlace y personas, con un teléfono al que alguien responda.",
      interviewer:
        "Acuerde por escrito lugar, horario, inicio y permiso con la persona candidata antes de la entrevista.",
    },
    nobody:
      "Lo fijan la ley, la distancia o el calendario. Pregúntelo en la primera llamada, para que nunca cueste una entrevista.",
  },
  process: {
    candidate: {
      candidate: "Preguntar al principio cómo está organizada la entrevista y cuánto tiempo tiene cada parte.",
      interviewer: "Responder a cada correo en un día, aunque sea para decir cuándo llega la respuesta completa.",
    },
    manager: {
      candidate:
        "Recorrer la entrevista una vez como candidatura: qué viene cuándo, cuánto dura y por qué. Quitar aquello de lo que no depende ninguna decisión.",
      interviewer: "Acordar antes de la entrevista qué hay que averiguar, y dejar tiempo justo para eso.",
    },
    recruiter: {
      candidate: "Pregunte a la persona candidata en una llamada breve qué parte le costó más, y cámbiela primero.",
      interviewer:
        "Pregunte al equipo qué debía haber sacado la entrevista, y preparen juntos la próxima en torno a eso.",
    },
    nobody:
      "Se eligió a otra persona o la vacante desapareció. Nadie puede cambiarlo; dígalo con claridad y mantenga el contacto.",
  },
  motivation: {
    candidate: {
      candidate: "Escribir qué haría que este puesto mereciera la pena, y preguntar justo por eso.",
      interviewer: "Preparar una frase honesta sobre por qué esta empresa, y otra sobre por qué este puesto.",
    },
    manager: {
      candidate: "Decir qué gana quien venga: qué aprenderá, con quién trabajará, adónde lleva.",
      interviewer: "Preguntar qué quiere hacer la persona en dos años antes de dudar de su interés.",
    },
    recruiter: "Pregunte hoy a la persona candidata qué tendría que ser distinto, y lleve la respuesta al equipo.",
    nobody: "Otra oferta u otro plan llegó antes. Deséele suerte, y vuelva a preguntar en un año.",
  },
};

/** Lo que puede hacer usted cuando el asunto es de una u otra parte. */
export const levers: LeverWords = {
  skills: {
    candidate:
      "Pregunte al equipo qué capacidades de las que faltan deben estar el primer día y cuáles se aprenden, y filtre por las primeras.",
    manager: "Siéntese veinte minutos con el equipo y reduzca la lista de capacidades a tres imprescindibles.",
  },
  communication: {
    candidate: "Ensaye dos respuestas con la persona candidata quince minutos antes de la próxima entrevista.",
    manager: "Ofrezca al equipo asistir a la próxima entrevista, y comente después cómo llegaron las preguntas.",
  },
  preparation: {
    candidate: "Envíe a cada candidatura una página dos días antes, y pregunte la tarde anterior si la ha leído.",
    manager: "Envíe al equipo el currículum en cinco líneas esa misma mañana, y llame cinco minutos antes.",
  },
  rapport: {
    candidate: "Diga a la persona candidata quién estará en la sala y qué importa a cada cual.",
    manager:
      "Hable en persona con el equipo sobre cómo se sintió la persona candidata, antes de la próxima entrevista.",
  },
  role_clarity: {
    candidate: "Repase el puesto con la persona candidata el día antes, y pídale que se lo cuente a usted.",
    manager: "Consiga del equipo por escrito tres resultados para los primeros seis meses, y úselos en el anuncio.",
  },
  compensation: {
    candidate:
      "Pregunte por el salario esperado en la primera llamada, y ponga ambas cifras sobre la mesa antes de que se vean.",
    manager:
      "Muestre al equipo qué pagan hoy puestos comparables, y pregunte qué requisito puede irse o qué cifra subir.",
  },
  logistics: {
    candidate: "Compruebe enlace, trayecto y hora con la persona candidata el día antes.",
    manager: "Ponga diez minutos libres antes y después de la entrevista en la agenda del equipo.",
  },
  process: {
    candidate: "Al invitar, diga a la persona candidata cómo está organizada la entrevista, parte por parte.",
    manager: "Recorra los pasos con el equipo y quite uno del que nunca dependió una decisión.",
  },
  motivation: {
    candidate: "Pregunte a la persona candidata por qué este puesto antes de presentarla, y transmita la respuesta.",
    manager: "Pida al equipo dos razones honestas para aceptar este puesto, y abra con ellas la próxima llamada.",
  },
};
