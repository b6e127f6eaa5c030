/** Die Fragen auf Deutsch. */
import type { Wording } from "../questionnaire.ts";

export const german: Wording = {
  candidate: [
    {
      label: "Gesamteindruck",
      text: "Wie lief das Gespräch insgesamt (1 = schlecht, 5 = sehr gut)? Was sind Ihre ersten Gedanken?",
      cues: ["insgesamt", "im großen und ganzen", "alles in allem", "gesamteindruck"],
    },
    {
      label: "Was gut lief",
      text: "Was lief gut?",
      cues: ["lief gut", "gut gelaufen", "gut gefallen", "gefiel mir", "am besten", "positiv"],
    },
    {
      label: "Schwierigster Moment",
      text: "Welcher Moment oder welche Frage war am schwierigsten, und was würden Sie heute sagen?",
      cues: ["am schwierigsten", "am schwersten", "schwierig", "schwer", "schwergefallen", "hängen geblieben"],
    },
    {
      label: "Klarheit der Stelle",
      text: "Wie klar waren die Stelle und was man von Ihnen erwartet (1 bis 5), und warum?",
      cues: ["die stelle", "stellenbeschreibung", "die rolle", "erwartung", "aufgaben", "unklar"],
    },
    {
      label: "Umgang und Zuhören",
      text: "Wie fühlten Sie sich behandelt und angehört (1 bis 5), und warum?",
      cues: ["behandelt", "zugehört", "angehört", "respekt", "freundlich", "unhöflich", "unterbrochen"],
    },
    {
      label: "Weiter interessiert",
      text: "Sind Sie weiterhin interessiert: ja, vielleicht oder nein? Was würde das ändern?",
      cues: ["interessiert", "interesse", "angebot annehmen", "zurückziehen", "weiterhin"],
    },
  ],
  interviewer: [
    {
      label: "Gesamteindruck",
      text: "Wie lief das Gespräch insgesamt (1 = schlecht, 5 = sehr gut)? Was sind Ihre ersten Gedanken?",
      cues: ["insgesamt", "im großen und ganzen", "alles in allem", "gesamteindruck"],
    },
    {
      label: "Stärken",
      text: "Welche Stärken haben Sie gesehen?",
      cues: ["stärke", "stark", "beeindruckt", "überzeugt", "gut in"],
    },
    {
      label: "Was im Weg stand",
      text: "Was stand einem besseren Eindruck im Weg?",
      cues: ["im weg", "schwach", "schwäche", "fehlte", "mangel", "zu wenig", "tat sich schwer"],
    },
    {
      label: "Passung zu den Muss-Kriterien",
      text: "Wie gut passen die Fähigkeiten zu den echten Muss-Kriterien (1 bis 5), und welches davon fehlte?",
      cues: ["muss-kriterien", "muss-kriterium", "anforderung", "fähigkeiten passen", "erfahrung mit"],
    },
    {
      label: "Kommunikation und Draht",
      text: "Wie waren Kommunikation und Draht zueinander (1 bis 5), und warum?",
      cues: ["kommunikation", "draht", "kommuniziert", "erklärt", "zugehört", "chemie"],
    },
    {
      label: "Weiter im Verfahren",
      text: "Würden Sie weitermachen: ja, vielleicht oder nein? Was müssten Sie hören oder sehen, um ja zu sagen?",
      cues: ["weitermachen", "zweites gespräch", "einstellen", "nächste runde", "absagen", "absage"],
    },
  ],
};
