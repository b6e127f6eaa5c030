/** Cómo es practicar en una profesión; `any` donde no se conoce. Revisado; el puesto solo elige. */
import type { ProfessionWords } from "../shape.ts";

export const professions: ProfessionWords = {
  any: {
    work: "un trabajo real",
    skills: [
      "Hábleme del problema más difícil de su campo que resolvió el año pasado: ¿cómo encontró la causa?",
      "Enséñeme un trabajo suyo. ¿Qué decisión tomaría hoy de otra manera, y por qué?",
    ],
    aloud: [
      "Tome una tarea de la semana pasada y explíquemela paso a paso, como si yo tuviera que hacerla mañana.",
      "Algo que siempre funciona ha fallado esta mañana. ¿Cómo averigua por qué?",
    ],
    strength: "Empiece por lo que sabe hacer: abra con el trabajo que más le enorgullece.",
    rewrites: [
      { from: "¿Sabe hacer esto?", to: "¿Cuándo lo hizo por última vez, qué lo hizo difícil, y qué salió de ello?" },
      {
        from: "¿Qué nivel tiene en esto?",
        to: "Este es un caso pequeño de la semana pasada. ¿Cómo empezaría, y qué nos preguntaría?",
      },
    ],
  },
  software: {
    work: "un trozo pequeño de código propio",
    skills: [
      "Hábleme del último fallo en producción que rastreó: ¿qué miró primero, segundo y tercero?",
      "Describa un servicio que haya construido. ¿Qué decisión tomaría hoy de otra manera, y por qué?",
    ],
    aloud: [
      "Ordene una lista de pedidos por cliente y fecha, diciendo cada paso en voz alta.",
      "Este código falla de vez en cuando. ¿Cómo averiguaría por qué?",
    ],
    strength: "Empiece por su oficio: abra con el sistema que mejor conoce, y con una renuncia que hizo en él.",
    rewrites: [
      {
        from: "¿Conoce este framework?",
        to: "Hábleme de la última vez que usó este framework: ¿qué se rompió, y qué hizo?",
      },
      {
        from: "Resuélvalo en la pizarra.",
        to: "Este trozo de nuestro código tiene un fallo. Tómese cinco minutos a solas, y luego enséñenos qué encontró.",
      },
    ],
  },
  data: {
    work: "una pregunta real y una tabla pequeña",
    skills: [
      "Hábleme de un análisis suyo que cambió una decisión: ¿qué se preguntaba, y qué encontró?",
      "Hábleme de una cifra que resultó falsa: ¿cómo lo notó, y qué comprueba desde entonces?",
    ],
    aloud: [
      "Una cifra semanal ha caído una quinta parte. Diga qué miraría, y en qué orden.",
      "Esta tabla tiene huecos y duplicados. ¿Qué hace antes de contar nada?",
    ],
    strength: "Empiece por sus análisis: abra con uno que llevó a actuar.",
    rewrites: [
      {
        from: "¿Qué herramientas conoce?",
        to: "Su último análisis: ¿cuál era la pregunta, qué hizo a mano, y qué le sorprendió?",
      },
      {
        from: "¿Qué tal su estadística?",
        to: "Estos dos gráficos parecen contradecirse. ¿Qué preguntaría antes de creer alguno?",
      },
    ],
  },
  health: {
    work: "una situación de la planta o la consulta",
    skills: [
      "Alguien a su cuidado empeora. ¿Qué comprueba primero, a quién llama, y qué anota?",
      "Hábleme de un turno con pocas manos: ¿qué hizo primero, y qué delegó?",
    ],
    aloud: [
      "Recorra un relevo que haya dado, de la primera frase a la última.",
      "Tome un procedimiento que sabe de memoria y diga cada paso en voz alta, con su razón.",
    ],
    strength: "Empiece por su práctica: abra con una situación en la que su cuidado cambió algo.",
    rewrites: [
      {
        from: "¿Ha trabajado en una planta así?",
        to: "Hábleme de un día en que alguien a su cuidado empeoró: ¿qué vio, y qué hizo?",
      },
      {
        from: "¿Cómo lleva el estrés?",
        to: "Suenan dos timbres y hay un familiar en la puerta. ¿Qué hace primero, y por qué?",
      },
    ],
  },
  teaching: {
    work: "una clase o un plan para ella",
    skills: [
      "Hábleme de una clase que no funcionó: ¿cómo lo notó, y qué cambió para la siguiente?",
      "A los diez minutos hay quien ha terminado y quien no ha empezado. ¿Qué tiene preparado para cada caso?",
    ],
    aloud: [
      "Explique algo de su materia como el primer día, y diga cómo comprueba que ha llegado.",
      "Alguien interrumpe su clase una y otra vez. Diga qué hace, desde la primera señal.",
    ],
    strength: "Empiece por su enseñanza: abra con una clase que recuerde, y con lo que el grupo supo hacer después.",
    rewrites: [
      {
        from: "¿Qué hace ante una conducta difícil?",
        to: "Piense en alguien a quien costaba llegar: ¿qué probó primero, qué después, y qué pasó?",
      },
      {
        from: "¿Cómo atiende a niveles distintos?",
        to: "Esta es una página de nuestro libro. ¿Cómo la usaría con quien va más rápido y con quien va más lento?",
      },
    ],
  },
  sales: {
    work: "una venta real, con sus cifras",
    skills: [
      "Hábleme de una venta que perdió: ¿cuándo lo supo, y qué pregunta hoy antes?",
      "¿Cuál fue su última previsión, qué entró, y de dónde vino la diferencia?",
    ],
    aloud: [
      "Tiene diez minutos con quien nunca ha oído hablar de la empresa. ¿Qué pregunta antes de ofrecer nada?",
      "Le dicen que es demasiado caro. ¿Cuáles son sus tres frases siguientes?",
    ],
    strength: "Empiece por sus ventas: abra con una que ganó, y con lo que la otra parte necesitaba.",
    rewrites: [
      {
        from: "Véndame este bolígrafo.",
        to: "Este es un contacto real. ¿Qué querría saber antes de llamar, y cómo empezaría?",
      },
      {
        from: "¿Qué tal sus números?",
        to: "Su último trimestre completo: objetivo, previsión y resultado. ¿Qué marcó la diferencia?",
      },
    ],
  },
  finance: {
    work: "un cierre, un presupuesto o unas cuentas reales",
    skills: [
      "Hábleme de un cierre que casi salió mal: ¿qué encontró, y qué cambió después?",
      "¿Por qué cifra de nuestro último informe preguntaría primero, y por qué esa?",
    ],
    aloud: [
      "Falta liquidez para dos meses. Diga qué mira, y con quién habla, por orden.",
      "Dos informes dan márgenes distintos para el mismo mes. ¿Cómo averigua cuál es el bueno?",
    ],
    strength: "Empiece por sus números: abra con una decisión que se apoyó en ellos.",
    rewrites: [
      {
        from: "¿Se implica en el detalle?",
        to: "Su último cierre de mes: ¿qué hizo usted, qué revisó, y qué encontró?",
      },
      {
        from: "¿Cómo lleva la presión de dirección?",
        to: "¿Cuándo tuvo que llevar una cifra que nadie quería oír? ¿Cómo lo hizo?",
      },
    ],
  },
  operations: {
    work: "un turno normal, con lo que puede salir mal",
    skills: [
      "Hábleme de un día en que el plan se deshizo a mediodía: ¿qué hizo primero, y qué dijo al equipo?",
      "¿Qué cifra vigilaba cada día en su último puesto, y qué hacía cuando bajaba?",
    ],
    aloud: [
      "Son las seis, faltan dos personas y un envío llega antes. Recorra la primera hora.",
      "Explique una rutina que conozca bien para que alguien nuevo la haga hoy con seguridad.",
    ],
    strength: "Empiece por sus turnos: abra con un día apretado en que el trabajo salió igualmente.",
    rewrites: [
      {
        from: "¿Sabe dirigir un equipo?",
        to: "Hábleme de alguien de su turno que no arrimaba el hombro: ¿qué dijo, y qué pasó luego?",
      },
      {
        from: "¿Se maneja con el sistema?",
        to: "Este es el informe de la semana pasada. ¿Qué preguntaría, y qué cambiaría primero?",
      },
    ],
  },
  service: {
    work: "clientes reales, o una prueba breve en el puesto",
    skills: [
      "Hábleme de un cliente que entró con enfado y salió con una sonrisa: ¿qué dijo usted primero?",
      "Es la hora punta y alguien ha fallado. ¿Cómo reparte el trabajo?",
    ],
    aloud: [
      "Soy cliente y mi pedido está mal. Muéstreme cómo me hablaría.",
      "Recorra la hora antes de abrir: ¿qué comprueba, y qué deja para luego?",
    ],
    strength: "Empiece por su trato con la gente: abra con alguien que volvió gracias a usted.",
    rewrites: [
      {
        from: "¿Se le da bien la gente?",
        to: "Hábleme de la última queja que recibió: ¿qué quería esa persona, y qué hizo usted?",
      },
      {
        from: "¿Trabaja bien bajo presión?",
        to: "Su día con más jaleo de este año: ¿qué llegó a la vez, y qué dejó sin hacer?",
      },
    ],
  },
  creative: {
    work: "una pieza del portafolio, del encargo al resultado",
    skills: [
      "Tome una pieza de su portafolio: ¿cuál era el encargo, qué dejó fuera, y qué trajo?",
      "Hábleme de una idea suya que no funcionó: ¿cómo lo notó, y qué vino después?",
    ],
    aloud: [
      "Esta es nuestra última campaña. ¿Qué mantendría, qué cambiaría, y cómo sabría que funcionó?",
      "Un día y nada de presupuesto. ¿Cómo haría que se notara un producto pequeño?",
    ],
    strength: "Empiece por su portafolio: abra con la pieza que más trajo, y diga qué trajo.",
    rewrites: [
      {
        from: "¿Es creativo su trabajo?",
        to: "Enséñenos una pieza que le enorgullezca: ¿qué se pedía, qué decidió, y qué salió?",
      },
      {
        from: "¿Qué programas maneja?",
        to: "Este es un encargo nuestro. ¿Qué nos preguntaría, y qué esbozaría primero?",
      },
    ],
  },
  office: {
    work: "una semana normal, con sus plazos y su gente",
    skills: [
      "Hábleme de dos plazos el mismo día: ¿qué hizo primero, y a quién avisó?",
      "¿Qué rutina recibió e hizo más sencilla? ¿Cómo era antes, y cómo es ahora?",
    ],
    aloud: [
      "Cuarenta correos en la bandeja y algo urgente en una hora. Recorra esa hora.",
      "Falta un expediente el día que hace falta. ¿Qué hace, paso a paso?",
    ],
    strength: "Empiece por su orden: abra con algo que llevaba días hasta que usted lo asumió.",
    rewrites: [
      {
        from: "¿Es usted una persona organizada?",
        to: "Muéstrenos, con la semana pasada, cómo lleva diez cosas a la vez.",
      },
      {
        from: "¿Sabe guardar un secreto?",
        to: "¿Cuándo supo algo que no podía contar en el equipo? ¿Cómo lo llevó?",
      },
    ],
  },
};
