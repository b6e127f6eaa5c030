/** Was bei einem Fall zu tun ist, gesagt zu dem, der es kann, und zur Recruiter:in. Geprüft; nichts wird erzeugt. */
import type { CaseWords } from "../shape.ts";

const yours = (step: string) => ({ step, lever: step });

export const cases: CaseWords = {
  hurt: {
    step: "Bleiben Sie freundlich zu allen im Haus, auch wenn Sie anderer Meinung sind oder die Zeit drängt.",
    lever:
      "Sprechen Sie allein mit der Führungskraft über den Ton im Raum, und schicken Sie vorher niemanden mehr dorthin.",
    lived: "Der Ton im Raum hat die Kandidat:in verletzt.",
    advice:
      "Stellen Sie sich vor dem nächsten Gespräch vor, wie Sie jemanden empfangen, den Sie sehr schätzen, und beginnen Sie so.",
  },
  standIn: {
    step: "Seien Sie selbst da oder verschieben Sie: Für die Stelle kann niemand sonst antworten.",
    lever:
      "Bieten Sie der Kandidat:in noch diese Woche ein kurzes Gespräch mit der Führungskraft an, und verlegen Sie Termine, zu denen diese nicht kommen kann.",
    lived: "Die Kandidat:in wollte Sie treffen und sprach mit jemandem, der wenig über die Stelle sagen konnte.",
    advice: "Geben Sie ihr eine halbe Stunde mit Ihnen, notfalls am Telefon.",
  },
  waiting: {
    step: "Halten Sie zehn Minuten vor dem Gespräch frei; beginnt es später, sagen Sie es und bitten Sie um Entschuldigung.",
    lever: "Tragen Sie vor und nach jedem Gespräch zehn freie Minuten in den Kalender der Führungskraft ein.",
    lived: "Die Kandidat:in musste warten, bis es losging.",
    advice:
      "Halten Sie den Termin an beiden Enden frei; wird es später, lassen Sie es ausrichten und etwas zu trinken bringen.",
  },
  distracted: {
    step: "Legen Sie Telefon, Uhr und Chat für das ganze Gespräch weg.",
    lever:
      "Bitten Sie das Interviewteam, Telefone und Chat draußen zu lassen, und sagen Sie, dass Kandidat:innen das für eine Antwort halten.",
    lived: "Die Kandidat:in hatte nicht das Gefühl, dass alle bei der Sache waren.",
    advice: "Legen Sie Telefone und Chat weg, und lassen Sie eine Person für alle mitschreiben.",
  },
  interrupted: {
    step: "Stellen Sie eine Frage nach der anderen, lassen Sie eine Pause und jede Antwort zu Ende gehen.",
    lever:
      "Bieten Sie der Führungskraft an, beim nächsten Gespräch dabei zu sein, und sagen Sie ihr danach, wie die Fragen ankamen.",
    lived: "Die Kandidat:in konnte Gedanken schwer zu Ende bringen.",
    advice: "Stellen Sie eine Frage, zählen Sie bis drei, und lassen Sie die Antwort enden, bevor die nächste kommt.",
  },
  noTime: {
    step: "Halten Sie die letzten zehn Minuten für Fragen der Kandidat:in frei.",
    lever: "Rufen Sie die Kandidat:in an und beantworten Sie die Fragen, für die keine Zeit war.",
    lived: "Die Zeit war um, bevor die Kandidat:in fragen konnte, was sie wissen wollte.",
    advice: "Behalten Sie die Uhr im Blick, und lassen Sie die letzten zehn Minuten für ihre Fragen.",
  },
  unpaidWork: {
    step: "Halten Sie Probearbeit oder Aufgabe unter zwei Stunden, sagen Sie es vorher, und bezahlen Sie, was darüber liegt.",
    lever:
      "Klären Sie mit der Führungskraft, wie lange eine Probearbeit oder Aufgabe dauern darf und was bezahlt wird, und schreiben Sie es in die Einladung.",
    lived: "Von der Kandidat:in wurde mehr Zeit verlangt, als sie erwartet hatte.",
    advice: "Sagen Sie vorher, wie lange es dauert, halten Sie es kurz, und bezahlen Sie, was darüber hinausgeht.",
  },
  farExercise: {
    step: "Ersetzen Sie die Übung durch ein kleines Stück echter Arbeit, und sagen Sie vorher, welches.",
    lever:
      "Bitten Sie die Führungskraft um eine echte Aufgabe aus dem letzten Monat, und bieten Sie diese stattdessen an.",
    lived: "Die Übung kam überraschend und wirkte weit weg von der Stelle.",
    advice: "Nehmen Sie stattdessen ein kleines Stück Arbeit vom letzten Monat, und kündigen Sie es an.",
  },
  noAnswer: yours(
    "Sagen Sie, an welchem Tag eine Antwort kommt, und schreiben Sie an diesem Tag, auch wenn es nichts Neues gibt.",
  ),
  untold: yours("Sagen Sie der Kandidat:in zwei Tage vorher, was sie erwartet: mit wem, wie lange, welche Aufgabe."),
  manyRoles: {
    step: "Einigen Sie sich mit allen, die Gespräche führen, auf eine Beschreibung der Stelle, bevor die nächste Kandidat:in kommt.",
    lever:
      "Holen Sie eine Beschreibung der Stelle ein, der alle zustimmen, schriftlich, und schicken Sie sie der Kandidat:in.",
    lived: "Die Kandidat:in hörte mehr als eine Beschreibung der Stelle.",
    advice:
      "Einigen Sie sich vor dem nächsten Gespräch auf eine, und beginnen Sie mit drei Ergebnissen, die Sie im ersten halben Jahr erwarten.",
  },
  advert: yours(
    "Korrigieren Sie die Anzeige mit der Führungskraft Zeile für Zeile, und verschicken Sie die neue vor dem nächsten Gespräch.",
  ),
  hours: {
    step: "Nennen Sie Zeiten, Schichten und Überstunden in den ersten fünf Minuten.",
    lever: "Lassen Sie sich Zeiten und Schichten schriftlich geben, und schicken Sie sie der Kandidat:in.",
    lived: "Die Kandidat:in ging, ohne zu wissen, welche Arbeitszeiten die Stelle verlangt.",
    advice: "Nennen Sie Zeiten, Schichten und Überstunden in den ersten fünf Minuten.",
  },
  payBelow: yours(
    "Lassen Sie sich die Spanne von der Führungskraft schriftlich bestätigen, und nennen Sie sie allen in der ersten Nachricht.",
  ),
  unreached: yours("Bestätigen Sie am Vortag Zeit, Ort, Link und eine Telefonnummer, unter der jemand abhebt."),
  noShow: {
    step: "Wenn etwas dazwischenkommt, rufen Sie an und schreiben Sie sofort, und bieten Sie zwei neue Termine an.",
    lever:
      "Hören Sie heute die Gründe der Kandidat:in, und fragen Sie die Führungskraft binnen eines Tages nach einem zweiten Termin.",
  },
  overqualified: yours(
    "Fragen Sie die Kandidat:in, was sie zwei Jahre in dieser Stelle halten würde, und bringen Sie die Antwort zur Führungskraft.",
  ),
  banter: {
    step: "Humor ist kein Muss-Kriterium, und niemand muss ihn teilen. Lassen Sie ihn aus dem Urteil heraus.",
  },
  nervous: {
    step: "Üben Sie die erste Antwort laut, bis sie von selbst kommt, und atmen Sie ruhig durch, bevor Sie beginnen.",
    lever:
      "Proben Sie die ersten fünf Minuten mit der Kandidat:in am Telefon: Die Nerven beruhigen sich, wenn der Anfang sitzt.",
  },
};
