/**
 * German, French and Spanish, compact: the commonest praise, blame and topic words. What they leave open is left to the
 * rating, the choice and the question.
 */
import type { Entry } from "./entry.ts";

const good = 2;
const bad = -2.2;

export const foreign: Record<"de" | "fr" | "es", readonly Entry[]> = {
  de: [
    { turns: 5, say: "nicht, kein/keine/keinen/keinem/keiner/keinerlei, nie, niemals, niemand, weder, ohne, kaum" },
    { times: 1.3, say: "sehr, wirklich, extrem, äußerst" },
    {
      feel: good,
      say: `gut, gute*, toll*, super, prima, klasse, hervorragend*, ausgezeichnet*, angenehm*, perfekt*, positiv*, hilfreich*,
  spannend*, interessant*, überzeug*, stark*, empfehl*, gerne wieder, nichts auszusetzen, reibungslos*, zufrieden, schön*, gelungen*`,
    },
    {
      feel: bad,
      say: `schlecht*, enttäusch*, chaot*, mangelhaft*, schwach*, schwäche*, leider, unprofessionell*, katastroph*, furchtbar*,
  unklar*, zu lang/lange/niedrig/spät/wenig/viel/viele/kurz, fehlt*, fehlend*, schwierig*, negativ*, frustrier*, ärger*,
  unangenehm*, verwirr*, gewünscht, nie wieder, zeitverschwendung, mühsam, peinlich*`,
    },
    {
      topic: "skills",
      say: "kenntnis*, fachlich*, erfahrung*, technisch*, fähigkeit*, wissen, programmier*, qualifi*",
    },
    { topic: "communication", say: "kommuni*, erklär*, verständlich*, ausdrück*, antworten, zugehört, nachfragen" },
    { topic: "communication", feel: bad, say: "unterbroch*, unterbrach, schweif*, wortkarg, ausweichend*" },
    { topic: "preparation", say: "vorbereit*, lebenslauf, unterlagen" },
    { topic: "preparation", feel: bad, say: "unvorbereitet, nicht gelesen, nicht ~ vorbereitet, nicht ~ lebenslauf" },
    { topic: "preparation", feel: good, say: "gut vorbereitet, bestens vorbereitet" },
    { topic: "rapport", say: "atmosphäre, stimmung, umgang, team" },
    {
      topic: "rapport",
      feel: good,
      say: "freundlich*, nett*, sympath*, herzlich*, wertschätz*, respektvoll*, höflich*, offen",
    },
    {
      topic: "rapport",
      feel: bad,
      say: "arrogant*, unhöflich*, unfreundlich*, respektlos*, herablassend*, überheblich*",
    },
    {
      topic: "role_clarity",
      say: "stelle, stellenbeschreibung, stellenanzeige, aufgaben, anforderung*, erwartung*, rolle",
    },
    { topic: "compensation", say: "gehalt, gehalts*, bezahlung, vergütung, budget" },
    { topic: "logistics", say: "termin*, homeoffice, anfahrt, büro, parkplatz" },
    { topic: "logistics", feel: good, say: "pünktlich*" },
    { topic: "logistics", feel: bad, say: "unpünktlich*, verspät*, verschoben, abgesagt" },
    { topic: "process", say: "prozess, ablauf, bewerbung*, runde*, rückmeldung, feedback, test, gespräch" },
    { topic: "process", feel: bad, say: "keine rückmeldung/antwort/begründung, nie ~ gehört, wochen gewartet, absage" },
    { topic: "process", feel: good, say: "transparent*, schnelle/zügige rückmeldung" },
    { topic: "motivation", say: "interesse, ziele" },
    { topic: "motivation", feel: good, say: "motiviert*, begeister*, engagiert*" },
    { topic: "motivation", feel: bad, say: "unmotiviert*, desinteress*, kein interesse" },
  ],
  fr: [
    { turns: 5, say: "pas, jamais, aucun, aucune, personne, rien, sans, ni, peu" },
    { times: 1.3, say: "très, vraiment, trop bien, extrêmement" },
    {
      feel: good,
      say: `bon, bonne, bien, excellent*, super, agréable*, parfait*, positi*, intéressant*, utile*, génial*, impressionn*, solide*,
  recommand*, satisf*, rien à redire, fluide*, enrichissant*`,
    },
    {
      feel: bad,
      say: `mauvais*, décev*, déçu*, chaoti*, faible*, malheureusement, catastroph*, horrible*, flou*, trop bas/basse/long/longue/tard/peu/court,
  manque*, difficile*, négati*, frustr*, désagréable*, confus*, perte de temps, dommage, désorganis*`,
    },
    { topic: "skills", say: "compétence*, technique*, expérience, connaissances, niveau" },
    { topic: "communication", say: "communi*, expliqu*, explication*, écout*, réponses, exprim*" },
    { topic: "communication", feel: bad, say: "interromp*, coupé ~ parole, coupait la parole" },
    { topic: "preparation", say: "prépar*, mon cv" },
    { topic: "preparation", feel: bad, say: "pas lu, pas ~ préparé" },
    { topic: "rapport", say: "ambiance, accueil, équipe" },
    {
      topic: "rapport",
      feel: good,
      say: "sympa*, chaleureu*, gentil*, aimable*, accueillant*, respectueu*, bienveillan*, poli",
    },
    {
      topic: "rapport",
      feel: bad,
      say: "arrogan*, impoli*, froid, froide, froids, méprisant*, condescend*, irrespectueu*",
    },
    { topic: "role_clarity", say: "poste, rôle, missions, annonce, attentes" },
    { topic: "compensation", say: "salaire, rémunération, avantages, budget" },
    { topic: "logistics", say: "horaire*, bureau, télétravail, rendez vous" },
    { topic: "logistics", feel: good, say: "ponctuel*, à ~ heure" },
    { topic: "logistics", feel: bad, say: "retard, reporté, annulé, déplacé" },
    { topic: "process", say: "processus, entretien*, étape*, tour, retour, candidature, test, recrutement" },
    {
      topic: "process",
      feel: bad,
      say: "aucun retour, aucune réponse, jamais ~ réponse/retour/répondu, sans réponse/nouvelles, refus",
    },
    { topic: "process", feel: good, say: "transparent*, retour rapide, réponse rapide" },
    { topic: "motivation", say: "intérêt, objectifs" },
    { topic: "motivation", feel: good, say: "motivé*, enthousias*, passionné*" },
    { topic: "motivation", feel: bad, say: "démotivé*, désintér*, pas ~ motivé" },
  ],
  es: [
    { turns: 5, say: "no, nunca, jamás, nadie, nada, ningún, ninguna, ninguno, sin, ni, poco, poca, apenas" },
    { times: 1.3, say: "muy, realmente, super" },
    {
      feel: good,
      say: `bueno, buena, buenos, buenas, buen, bien, excelen*, genial*, agradable*, perfect*, positiv*, interesante*, útil, fácil,
  impresion*, sólid*, recomend*, satisf*, ninguna queja, fluid*, estupend*, encant*`,
    },
    {
      feel: bad,
      say: `malo, mala, malos, mal, decepci*, caótic*, débil*, desafortunadamente, lamentable*, desastr*, horrible*, confus*,
  demasiado larg*/tarde/poco/cort*, falta, faltó, difícil, negativ*, frustr*, desagradable*, pérdida de tiempo, pésim*`,
    },
    { topic: "skills", say: "conocimiento*, técnic*, experiencia, habilidad*, nivel" },
    { topic: "communication", say: "comunic*, explic*, escuch*, respuestas, expres*" },
    { topic: "communication", feel: bad, say: "interrump*" },
    { topic: "preparation", say: "prepar*, mi currículum/cv" },
    { topic: "preparation", feel: bad, say: "no ~ leído, no ~ preparad*" },
    { topic: "rapport", say: "ambiente, trato, equipo" },
    { topic: "rapport", feel: good, say: "amable*, simpátic*, cercan*, cálid*, respetuos*, educad*, acogedor*" },
    { topic: "rapport", feel: bad, say: "arrogan*, maleducad*, frío, fría, grosero*, irrespetuos*, prepotente*" },
    { topic: "role_clarity", say: "puesto, rol, funciones, oferta de trabajo, expectativas" },
    { topic: "compensation", say: "salario, sueldo, beneficios, presupuesto" },
    { topic: "logistics", say: "horario*, oficina, teletrabajo, cita" },
    { topic: "logistics", feel: good, say: "puntual*" },
    { topic: "logistics", feel: bad, say: "impuntual*, tarde, aplaz*, cancel*" },
    { topic: "process", say: "proceso, entrevista*, etapa*, ronda*, retroalimentación, feedback, prueba, selección" },
    {
      topic: "process",
      feel: bad,
      say: "nunca ~ respond*/llamaron/contestaron, ninguna respuesta, sin respuesta, no ~ respond*, rechaz*",
    },
    { topic: "process", feel: good, say: "transparen*, respuesta rápida" },
    { topic: "motivation", say: "interés, metas" },
    { topic: "motivation", feel: good, say: "motivad*, entusias*, apasionad*" },
    { topic: "motivation", feel: bad, say: "desmotivad*, desinter*, poco interés" },
  ],
};
