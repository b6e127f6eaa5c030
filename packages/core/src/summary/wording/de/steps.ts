/**
 * Der geprüfte Katalog der nächsten Schritte: was sich tun lässt, nach Thema, Zuständigkeit und der Seite, die sprach.
 * Ein Text allein steht für beide Seiten.
 */
import type { LeverWords, StepWords } from "../shape.ts";

export const steps: StepWords = {
  skills: {
    candidate: {
      candidate:
        "Nehmen Sie sich die schwerste Frage zu Hause noch einmal vor, laut, bis die Antwort in zwei Minuten sitzt.",
      interviewer:
        "Die Fähigkeit, die am meisten fehlte, mit einer kleinen Arbeit zeigen; ist sie neu, sagen, wie sie zu lernen wäre.",
    },
    manager: {
      candidate:
        "Vor einer Frage sagen, was sie zeigen soll, und jemanden fragen lassen, der diese Arbeit täglich macht.",
      interviewer:
        "Die Liste der Fähigkeiten teilen: was am ersten Tag nötig ist, und was sich in drei Monaten lernen lässt.",
    },
    recruiter:
      "Vereinbaren Sie mit der Führungskraft drei Muss-Kriterien, und prüfen Sie genau diese vor dem nächsten Gespräch.",
    nobody:
      "Erfahrung braucht Zeit: Bis zur Entscheidung ändert das niemand. Notieren Sie es, und suchen Sie eine Stelle, die näher liegt.",
  },
  communication: {
    candidate: {
      candidate: "Antworten von zwei Minuten üben: erst der Punkt, dann ein Beispiel, dann Schluss.",
      interviewer:
        "In vier Schritten antworten (Situation, Aufgabe, Handeln, Ergebnis) und nachfragen, wenn eine Frage unklar ist.",
    },
    manager: {
      candidate: "Stellen Sie eine Frage nach der anderen, lassen Sie eine Pause und jede Antwort zu Ende gehen.",
      interviewer: "Nach einem konkreten Beispiel fragen und es abwarten, bevor die nächste Frage kommt.",
    },
    recruiter: "Geben Sie beiden Seiten dieselbe halbe Seite: wer da ist, wonach gefragt wird, wie lange es dauert.",
    nobody: "Das lag am Tag selbst und nicht an einer Gewohnheit. Es gibt nichts zu tun.",
  },
  preparation: {
    candidate: {
      candidate:
        "Vor dem nächsten Gespräch eine Stunde für das Unternehmen, die Stelle und drei eigene Beispiele nehmen.",
      interviewer: "Website und Anzeige lesen und drei Fragen mitbringen, die nur stellen kann, wer sie gelesen hat.",
    },
    manager: {
      candidate: "Vor dem Gespräch fünfzehn Minuten für den Lebenslauf freihalten und klären, wer wonach fragt.",
      interviewer:
        "Kandidat:innen sagen, wie gute Vorbereitung aussieht: was zu lesen, mitzubringen, auszuprobieren ist.",
    },
    recruiter: {
      candidate:
        "Schicken Sie dem Team am Vortag eine Seite: den Lebenslauf in fünf Zeilen, die Muss-Kriterien, wer was fragt.",
      interviewer:
        "Schicken Sie Kandidat:innen zwei Tage vorher eine Seite: das Unternehmen, die Menschen, der Ablauf, was mitzubringen ist.",
    },
    nobody: "Zum Vorbereiten war keine Zeit, und niemand konnte etwas dafür. Lassen Sie es aus dem Urteil heraus.",
  },
  rapport: {
    candidate: {
      candidate: "Die ersten zwei Minuten planen: ein Gruß, ein Satz, warum Sie da sind, und eine Frage.",
      interviewer:
        "Interesse an den Menschen im Raum zeigen: jeder Person eine Frage stellen, und einen Einwand als Anlass nehmen, laut zu denken.",
    },
    manager: {
      candidate:
        "Mit zwei Minuten Begrüßung beginnen, alle vorstellen, Telefone weglegen und bei Fragen zur Arbeit bleiben.",
      interviewer:
        "Sagen, welches Verhalten das Team braucht, und nach einem Beispiel fragen; ob jemand passt, ist zu vage für ein Urteil.",
    },
    recruiter: "Rufen Sie vor dem nächsten Gespräch an und sagen Sie, wer im Raum ist und wie man dort spricht.",
    nobody:
      "Zwei Menschen fanden keinen Draht, und das kann niemand einrichten. Planen Sie das nächste Treffen mit noch jemandem im Raum.",
  },
  role_clarity: {
    candidate: {
      candidate: "Früh fragen, was die ersten neunzig Tage bringen sollen, und wiedergeben, was Sie verstanden haben.",
      interviewer: "In einem Satz sagen, wie die Stelle verstanden wurde, und fragen, ob das stimmt.",
    },
    manager: {
      candidate: "Drei Ergebnisse für die ersten sechs Monate aufschreiben und das Gespräch damit beginnen.",
      interviewer:
        "Einigen Sie sich mit allen, die Gespräche führen, auf eine Beschreibung der Stelle, bevor die nächste Kandidat:in kommt.",
    },
    recruiter: {
      candidate:
        "Korrigieren Sie die Anzeige mit der Führungskraft Zeile für Zeile, und verschicken Sie die neue vor dem nächsten Gespräch.",
      interviewer: "Fragen Sie die Kandidat:in am Vortag, wie sie die Stelle versteht, und rücken Sie es dann zurecht.",
    },
    nobody:
      "Die Stelle selbst hat sich geändert. Sagen Sie es offen, und fragen Sie beide Seiten, ob sie weitermachen.",
  },
  compensation: {
    candidate: {
      candidate: "Vor dem ersten Gespräch eine Spanne nennen, und die niedrigste Zahl, die noch ginge.",
      interviewer: "Sagen, welcher Teil des Pakets am meisten zählt und wo Spielraum ist.",
    },
    manager: {
      candidate:
        "Herausfinden, was sich bewegen lässt (Gehalt, Bonus, Tage, Titel, Überprüfung nach sechs Monaten), und das anbieten.",
      interviewer: "Entscheiden, ob das Budget oder die Liste der Anforderungen nachgibt; beides kann nicht bleiben.",
    },
    recruiter: {
      candidate:
        "Lassen Sie sich die Spanne von der Führungskraft schriftlich bestätigen, und nennen Sie sie allen in der ersten Nachricht.",
      interviewer:
        "Fragen Sie im ersten Anruf nach der Vorstellung, und hören Sie auf, wenn sie außerhalb der Spanne liegt.",
    },
    nobody:
      "Das Gehalt ist durch Regeln bestimmt, die hier niemand ändert. Nennen Sie es zuerst, damit niemand umsonst anreist.",
  },
  logistics: {
    candidate: {
      candidate: "Link, Ton und Weg am Vortag prüfen und eine Telefonnummer bereithalten.",
      interviewer:
        "Link, Ton und Weg am Vortag prüfen, zehn Minuten früher da sein und sofort anrufen, wenn etwas schiefgeht.",
    },
    manager: {
      candidate:
        "Fünf Minuten früher da sein, den Termin an beiden Enden freihalten und offen sagen, was an Ort und Zeiten feststeht.",
      interviewer: "Entscheiden, was an Ort, Zeiten und Beginn feststeht und was sich für die Richtigen biegen ließe.",
    },
    recruiter: {
      candidate:
        "Bestätigen Sie am Vortag Zeit, Ort, Link und Personen, mit einer Telefonnummer, unter der jemand abhebt.",
      interviewer:
        "Klären Sie Ort, Zeiten, Beginn und Erlaubnis vor dem Gespräch mit der Kandidat:in, und zwar schriftlich.",
    },
    nobody:
      "Das bestimmen Gesetz, Entfernung oder Kalender. Fragen Sie im ersten Anruf danach, damit es nie ein Gespräch kostet.",
  },
  process: {
    candidate: {
      candidate: "Am Anfang fragen, wie das Gespräch aufgebaut ist und wie viel Zeit jeder Teil hat.",
      interviewer: "Jede Mail binnen eines Tages beantworten, und sei es nur, wann die ganze Antwort kommt.",
    },
    manager: {
      candidate:
        "Das Gespräch einmal aus Sicht der anderen Seite durchgehen: was wann kommt, wie lange, warum. Weglassen, woran keine Entscheidung hängt.",
      interviewer: "Vor dem Gespräch klären, was herauskommen muss, und genau dafür Zeit lassen.",
    },
    recruiter: {
      candidate:
        "Fragen Sie die Kandidat:in in einem kurzen Anruf, welcher Teil sie am meisten gekostet hat, und ändern Sie den zuerst.",
      interviewer:
        "Fragen Sie die Führungskraft, was das Gespräch hätte zeigen sollen, und planen Sie das nächste gemeinsam darum herum.",
    },
    nobody:
      "Jemand anders wurde gewählt, oder die Stelle fiel weg. Das ändert niemand; sagen Sie es klar, und bleiben Sie in Kontakt.",
  },
  motivation: {
    candidate: {
      candidate: "Aufschreiben, was diese Stelle lohnend machen würde, und genau danach fragen.",
      interviewer: "Einen ehrlichen Satz vorbereiten, warum dieses Unternehmen, und einen, warum diese Stelle.",
    },
    manager: {
      candidate: "Sagen, was die Stelle bietet: was man lernt, mit wem man arbeitet, wohin sie führt.",
      interviewer: "Fragen, was jemand in zwei Jahren machen will, bevor Sie am Interesse zweifeln.",
    },
    recruiter:
      "Fragen Sie die Kandidat:in heute, was anders sein müsste, und bringen Sie die Antwort zur Führungskraft.",
    nobody:
      "Ein anderes Angebot oder ein anderer Plan kam zuerst. Wünschen Sie alles Gute, und fragen Sie in einem Jahr wieder.",
  },
};

/** Was Sie selbst tun können, wenn es an der einen oder der anderen Seite liegt. */
export const levers: LeverWords = {
  skills: {
    candidate:
      "Fragen Sie die Führungskraft, welche der fehlenden Fähigkeiten am ersten Tag nötig sind und welche man lernen kann, und prüfen Sie die ersten.",
    manager:
      "Setzen Sie sich zwanzig Minuten mit der Führungskraft hin, und kürzen Sie die Liste auf drei Muss-Kriterien.",
  },
  communication: {
    candidate: "Proben Sie vor dem nächsten Gespräch fünfzehn Minuten lang zwei Antworten mit der Kandidat:in.",
    manager:
      "Bieten Sie der Führungskraft an, beim nächsten Gespräch dabei zu sein, und sagen Sie ihr danach, wie die Fragen ankamen.",
  },
  preparation: {
    candidate:
      "Schicken Sie allen Kandidat:innen zwei Tage vorher eine Seite, und fragen Sie am Abend davor, ob sie gelesen ist.",
    manager:
      "Schicken Sie dem Team am Morgen den Lebenslauf in fünf Zeilen, und rufen Sie fünf Minuten vor dem Gespräch an.",
  },
  rapport: {
    candidate: "Sagen Sie der Kandidat:in, wer im Raum sein wird und was jeder Person wichtig ist.",
    manager:
      "Sprechen Sie vor dem nächsten Gespräch persönlich mit der Führungskraft darüber, wie sich die Kandidat:in im Raum fühlte.",
  },
  role_clarity: {
    candidate: "Gehen Sie am Vortag die Stelle mit der Kandidat:in durch, und lassen Sie sie wiedergeben.",
    manager:
      "Lassen Sie sich drei Ergebnisse für die ersten sechs Monate schriftlich geben, und nutzen Sie sie in der Anzeige.",
  },
  compensation: {
    candidate:
      "Fragen Sie im ersten Anruf nach der Gehaltsvorstellung, und legen Sie beide Zahlen auf den Tisch, bevor man sich trifft.",
    manager:
      "Zeigen Sie der Führungskraft, was vergleichbare Stellen heute zahlen, und fragen Sie, welche Anforderung weg kann oder welche Zahl steigt.",
  },
  logistics: {
    candidate: "Prüfen Sie am Vortag Link, Weg und Zeit mit der Kandidat:in.",
    manager: "Tragen Sie vor und nach dem Gespräch zehn freie Minuten in den Kalender der Führungskraft ein.",
  },
  process: {
    candidate: "Sagen Sie der Kandidat:in schon bei der Einladung, wie das Gespräch aufgebaut ist, Teil für Teil.",
    manager:
      "Gehen Sie die Schritte mit der Führungskraft durch, und streichen Sie einen, an dem nie eine Entscheidung hing.",
  },
  motivation: {
    candidate:
      "Fragen Sie die Kandidat:in, warum diese Stelle, bevor Sie sie vorschlagen, und geben Sie die Antwort weiter.",
    manager:
      "Fragen Sie die Führungskraft nach zwei ehrlichen Gründen für diese Stelle, und beginnen Sie den nächsten Anruf damit.",
  },
};
