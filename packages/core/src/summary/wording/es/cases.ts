/** Qué hacer ante un caso, dicho a quien puede y a quien recluta. Revisado; nada se genera. */
import type { CaseWords } from "../shape.ts";

const yours = (step: string) => ({ step, lever: step });

export const cases: CaseWords = {
  hurt: {
    step: "Mantenga un tono amable con todo el mundo, también cuando discrepe o falte tiempo.",
    lever: "Hable a solas con el equipo sobre el tono de la entrevista, y no envíe allí a nadie más hasta entonces.",
    lived: "El tono de la entrevista dolió a la persona candidata.",
    advice: "Antes de la próxima entrevista, imagine cómo recibiría a alguien a quien aprecia, y empiece así.",
  },
  standIn: {
    step: "Esté presente o cambie la fecha: nadie más puede responder por el puesto.",
    lever:
      "Ofrezca a la persona candidata una charla breve esta semana con quien dirige el puesto, y aplace las entrevistas a las que no pueda asistir.",
    lived: "La persona candidata venía a conocerle y habló con alguien que poco podía decir del puesto.",
    advice: "Dedíquele media hora, por teléfono si hace falta.",
  },
  waiting: {
    step: "Reserve diez minutos antes de la entrevista; si empieza tarde, dígalo y pida disculpas.",
    lever: "Ponga diez minutos libres antes y después de cada entrevista en la agenda del equipo.",
    lived: "La persona candidata tuvo que esperar antes de empezar.",
    advice: "Deje libre el hueco por ambos lados; si se retrasa, que alguien avise y ofrezca algo de beber.",
  },
  distracted: {
    step: "Deje teléfonos, relojes y chats durante toda la entrevista.",
    lever:
      "Pida al equipo que deje fuera teléfonos y chats, y cuente que las personas candidatas lo toman por respuesta.",
    lived: "La persona candidata no sintió que tuviera la atención de todo el mundo.",
    advice: "Deje teléfonos y chats, y que una sola persona tome notas por el resto.",
  },
  interrupted: {
    step: "Haga una pregunta cada vez, deje una pausa y permita que cada respuesta termine.",
    lever: "Ofrezca al equipo asistir a la próxima entrevista, y comente después cómo llegaron las preguntas.",
    lived: "A la persona candidata le costó terminar una idea.",
    advice: "Haga una pregunta, cuente hasta tres y deje que la respuesta acabe antes de la siguiente.",
  },
  noTime: {
    step: "Guarde los últimos diez minutos para las preguntas de la persona candidata.",
    lever: "Llame a la persona candidata y responda las preguntas que se quedaron sin tiempo.",
    lived: "El tiempo se acabó antes de que la persona candidata pudiera preguntar lo que quería saber.",
    advice: "Vigile el reloj y deje los últimos diez minutos para sus preguntas.",
  },
  unpaidWork: {
    step: "Limite la prueba o la tarea a dos horas, dígalo antes y pague lo que pase de ahí.",
    lever: "Acuerde con el equipo cuánto puede durar una prueba o tarea y qué se paga, y póngalo en la invitación.",
    lived: "Se pidió a la persona candidata más tiempo del que esperaba dar.",
    advice: "Diga antes cuánto dura una prueba o tarea, que sea corta, y pague lo que se alargue.",
  },
  farExercise: {
    step: "Cambie el ejercicio por un trocito del trabajo real, y diga antes cuál será.",
    lever: "Pida al equipo una tarea real del mes pasado, y ofrézcala en lugar del ejercicio.",
    lived: "El ejercicio llegó por sorpresa y parecía lejos del puesto.",
    advice: "Tome en su lugar un trocito del trabajo del mes pasado, y avise de que viene.",
  },
  noAnswer: yours("Diga qué día llegará una respuesta, y escriba ese día, aunque no haya novedades."),
  untold: yours("Diga a la persona candidata dos días antes qué va a pasar: con quién, cuánto dura, qué tarea."),
  manyRoles: {
    step: "Acuerde una sola descripción del puesto con quienes entrevistan, antes de la próxima candidatura.",
    lever:
      "Consiga por escrito una descripción del puesto que acepten todas las personas que entrevistan, y envíela a la persona candidata.",
    lived: "La persona candidata oyó más de una descripción del puesto.",
    advice:
      "Acuerde una antes de la próxima entrevista, y empiece con tres resultados que espera en el primer semestre.",
  },
  advert: yours("Corrija el anuncio con el equipo línea a línea, y envíe el nuevo antes de la próxima entrevista."),
  hours: {
    step: "Diga horario, turnos y horas extra en los primeros cinco minutos.",
    lever: "Consiga del equipo el horario y los turnos por escrito, y envíelos a la persona candidata.",
    lived: "La persona candidata se fue sin saber qué horario pide el puesto.",
    advice: "Diga horario, turnos y horas extra en los primeros cinco minutos.",
  },
  payBelow: yours(
    "Confirme la banda por escrito con el equipo, y dígala a todas las candidaturas en el primer mensaje.",
  ),
  unreached: yours("Confirme el día antes hora, lugar, enlace y un teléfono al que alguien responda."),
  noShow: {
    step: "Si algo se lo impide, llame y escriba enseguida, y proponga dos nuevas fechas.",
    lever:
      "Escuche hoy el motivo de la persona candidata, y pregunte al equipo en un día si puede haber segunda fecha.",
  },
  overqualified: yours(
    "Pregunte a la persona candidata qué la mantendría dos años en este puesto, y lleve la respuesta al equipo.",
  ),
  banter: {
    step: "El gusto por las bromas no es un requisito, y nadie tiene que compartirlo. Déjelo fuera del veredicto.",
  },
  nervous: {
    step: "Practique la primera respuesta en voz alta hasta que salga sola, y respire despacio antes de empezar.",
    lever:
      "Ensaye los primeros cinco minutos con la persona candidata por teléfono: los nervios ceden cuando se conoce el comienzo.",
  },
};
