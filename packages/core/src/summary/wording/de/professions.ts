/** Wie Üben in einem Beruf aussieht; `any`, wo keiner bekannt ist. Geprüft; die Stelle wählt nur aus. */
import type { ProfessionWords } from "../shape.ts";

export const professions: ProfessionWords = {
  any: {
    work: "einem echten Stück Arbeit",
    skills: [
      "Was war das schwerste fachliche Problem, das Sie letztes Jahr gelöst haben, und wie fanden Sie die Ursache?",
      "Zeigen Sie mir etwas, das Sie gemacht haben. Welche Entscheidung würden Sie heute anders treffen, und warum?",
    ],
    aloud: [
      "Nehmen Sie eine Aufgabe der letzten Woche und erklären Sie sie Schritt für Schritt, als müsste ich sie morgen machen.",
      "Etwas, das immer klappt, ging heute früh schief. Wie finden Sie heraus, warum?",
    ],
    strength: "Beginnen Sie mit Ihrem Können: mit der Arbeit, auf die Sie am stolzesten sind.",
    rewrites: [
      {
        from: "Können Sie das?",
        to: "Wann haben Sie das zuletzt gemacht, was war schwer daran, und was kam heraus?",
      },
      {
        from: "Wie gut sind Sie darin?",
        to: "Hier ist ein kleiner Fall von letzter Woche. Wie würden Sie anfangen, und was würden Sie uns fragen?",
      },
    ],
  },
  software: {
    work: "einem kleinen Stück eigenem Code",
    skills: [
      "Welchen Fehler im Betrieb haben Sie zuletzt gefunden: Wo sahen Sie zuerst nach, wo danach?",
      "Beschreiben Sie einen Dienst, den Sie gebaut haben. Was würden Sie daran heute anders entscheiden, und warum?",
    ],
    aloud: [
      "Sortieren Sie eine Liste von Bestellungen nach Kunde und Datum, und sprechen Sie jeden Schritt aus.",
      "Hier ist Code, der manchmal scheitert. Wie würden Sie herausfinden, warum?",
    ],
    strength: "Beginnen Sie mit Ihrem Handwerk: mit dem System, das Sie am besten kennen, und einer Abwägung darin.",
    rewrites: [
      {
        from: "Kennen Sie dieses Framework?",
        to: "Wann haben Sie dieses Framework zuletzt benutzt: Was ging kaputt, und was haben Sie getan?",
      },
      {
        from: "Lösen Sie das am Whiteboard.",
        to: "Hier ist ein Stück unseres Codes mit einem Fehler. Nehmen Sie sich fünf Minuten allein, dann zeigen Sie uns, was Sie fanden.",
      },
    ],
  },
  data: {
    work: "einer echten Frage mit einer kleinen Tabelle",
    skills: [
      "Welche Ihrer Analysen hat eine Entscheidung verändert: Was war gefragt, und was fanden Sie?",
      "Welche Zahl stellte sich als falsch heraus: Wie haben Sie es bemerkt, und was prüfen Sie seither?",
    ],
    aloud: [
      "Eine Wochenzahl ist um ein Fünftel gefallen. Was sehen Sie sich an, und in welcher Reihenfolge?",
      "Hier ist eine Tabelle mit Lücken und Doppeltem. Was tun Sie, bevor Sie irgendetwas zählen?",
    ],
    strength: "Beginnen Sie mit Ihren Analysen: mit der, nach der gehandelt wurde.",
    rewrites: [
      {
        from: "Welche Werkzeuge kennen Sie?",
        to: "Ihre letzte Analyse: Was war die Frage, was machten Sie von Hand, und was hat Sie überrascht?",
      },
      {
        from: "Wie gut ist Ihre Statistik?",
        to: "Zwei unserer Grafiken scheinen sich zu widersprechen. Was fragen Sie, bevor Sie einer glauben?",
      },
    ],
  },
  health: {
    work: "einer Situation aus Station oder Praxis",
    skills: [
      "Jemandem in Ihrer Obhut geht es schlechter. Was prüfen Sie zuerst, wen rufen Sie, was schreiben Sie auf?",
      "Erzählen Sie von einer Schicht mit zu wenigen Händen: Was taten Sie zuerst, und was gaben Sie weiter?",
    ],
    aloud: [
      "Geben Sie eine Übergabe wieder, vom ersten bis zum letzten Satz.",
      "Nehmen Sie einen Ablauf, den Sie auswendig können, und sagen Sie jeden Schritt laut, mit seinem Grund.",
    ],
    strength: "Beginnen Sie mit Ihrer Praxis: mit einer Situation, in der Ihre Arbeit etwas bewirkt hat.",
    rewrites: [
      {
        from: "Waren Sie schon auf so einer Station?",
        to: "Erzählen Sie von einem Tag, an dem es jemandem schlechter ging: Was sahen Sie, und was haben Sie getan?",
      },
      {
        from: "Wie gehen Sie mit Stress um?",
        to: "Zwei Klingeln, und eine Angehörige steht in der Tür. Was tun Sie zuerst, und warum?",
      },
    ],
  },
  teaching: {
    work: "einer Stunde oder einem Plan dafür",
    skills: [
      "Welche Stunde ging daneben: Wie haben Sie es bemerkt, und was haben Sie für die nächste geändert?",
      "Nach zehn Minuten sind einige fertig, andere haben nicht begonnen. Was haben Sie für beide bereit?",
    ],
    aloud: [
      "Erklären Sie etwas aus Ihrem Fach wie am ersten Tag, und sagen Sie, wie Sie prüfen, ob es ankam.",
      "Jemand stört Ihre Stunde immer wieder. Was tun Sie, vom ersten Anzeichen an?",
    ],
    strength:
      "Beginnen Sie mit Ihrem Unterricht: mit einer Stunde, an die Sie gern denken, und was alle danach konnten.",
    rewrites: [
      {
        from: "Wie gehen Sie mit schwierigem Verhalten um?",
        to: "Denken Sie an jemanden, der schwer zu erreichen war: Was haben Sie zuerst versucht, was danach, und was geschah?",
      },
      {
        from: "Wie differenzieren Sie?",
        to: "Hier ist eine Seite aus unserem Buch. Wie nutzen Sie sie für die Schnellsten und für die Langsamsten?",
      },
    ],
  },
  sales: {
    work: "einem echten Abschluss mit seinen Zahlen",
    skills: [
      "Welches Geschäft haben Sie verloren: Wann wussten Sie es, und was fragen Sie heute früher?",
      "Was war Ihre letzte Prognose, was kam herein, und woher kam der Unterschied?",
    ],
    aloud: [
      "Zehn Minuten mit jemandem, der nie von uns gehört hat: Was fragen Sie, bevor Sie etwas anbieten?",
      "Es heißt, es sei zu teuer. Wie lauten Ihre nächsten drei Sätze?",
    ],
    strength: "Beginnen Sie mit Ihren Abschlüssen: mit einem, den Sie gewannen, und mit dem, was gebraucht wurde.",
    rewrites: [
      {
        from: "Verkaufen Sie mir diesen Stift.",
        to: "Hier ist eine echte Anfrage. Was möchten Sie wissen, bevor Sie anrufen, und wie beginnen Sie?",
      },
      {
        from: "Wie sind Ihre Zahlen?",
        to: "Ihr letztes volles Quartal: Ziel, Prognose, Ergebnis. Was machte den Unterschied?",
      },
    ],
  },
  finance: {
    work: "einem echten Abschluss, Budget oder Kontenblatt",
    skills: [
      "Welcher Abschluss ging fast schief: Was haben Sie gefunden, und was danach geändert?",
      "Nach welcher Zahl in unserem letzten Bericht würden Sie zuerst fragen, und warum?",
    ],
    aloud: [
      "Zwei Monate lang fehlt Liquidität. Was sehen Sie sich an, und mit wem sprechen Sie, der Reihe nach?",
      "Zwei Berichte zeigen für denselben Monat verschiedene Margen. Wie finden Sie heraus, welcher stimmt?",
    ],
    strength: "Beginnen Sie mit Ihren Zahlen: mit einer Entscheidung, die auf ihnen beruhte.",
    rewrites: [
      {
        from: "Packen Sie selbst mit an?",
        to: "Ihr letzter Monatsabschluss: Was haben Sie selbst gemacht, was geprüft, und was gefunden?",
      },
      {
        from: "Wie gehen Sie mit Druck von oben um?",
        to: "Wann mussten Sie zuletzt eine Zahl bringen, die niemand hören wollte? Wie haben Sie es gemacht?",
      },
    ],
  },
  operations: {
    work: "einer normalen Schicht, mit dem, was darin schiefgehen kann",
    skills: [
      "Wann war der Plan schon mittags hinfällig: Was haben Sie zuerst getan, und was dem Team gesagt?",
      "Auf welche Zahl haben Sie täglich geachtet, und was haben Sie getan, wenn sie abrutschte?",
    ],
    aloud: [
      "Sechs Uhr früh, zwei Leute fehlen, eine Lieferung ist zu früh da. Wie läuft die erste Stunde?",
      "Erklären Sie einen Ablauf, den Sie gut kennen, so, dass ihn jemand Neues heute sicher machen kann.",
    ],
    strength: "Beginnen Sie mit Ihren Schichten: mit einem Tag, an dem es eng wurde und trotzdem alles rausging.",
    rewrites: [
      {
        from: "Können Sie ein Team führen?",
        to: "Jemand in Ihrer Schicht zog nicht mit: Was haben Sie gesagt, und was geschah dann?",
      },
      {
        from: "Kommen Sie mit dem System zurecht?",
        to: "Hier ist unser Bericht von letzter Woche. Was würden Sie fragen, und was zuerst ändern?",
      },
    ],
  },
  service: {
    work: "echten Gästen oder Kund:innen, oder einer kurzen Probe",
    skills: [
      "Wann kam jemand wütend und ging zufrieden: Was haben Sie zuerst gesagt?",
      "Die vollste Stunde, und jemand fällt aus. Wie verteilen Sie die Arbeit?",
    ],
    aloud: [
      "Ich bin zu Gast, und meine Bestellung stimmt nicht. Zeigen Sie mir, wie Sie mit mir sprechen.",
      "Die Stunde vor dem Öffnen: Was prüfen Sie, und was lassen Sie für später?",
    ],
    strength: "Beginnen Sie mit Ihrer Arbeit mit Menschen: mit jemandem, der Ihretwegen wiederkam.",
    rewrites: [
      {
        from: "Können Sie gut mit Menschen?",
        to: "Wer hat sich zuletzt bei Ihnen beschwert: Worum ging es, und was haben Sie getan?",
      },
      {
        from: "Können Sie unter Druck arbeiten?",
        to: "Ihr vollster Tag in diesem Jahr: Was kam auf einmal, und was haben Sie liegen lassen?",
      },
    ],
  },
  creative: {
    work: "einer Arbeit aus dem Portfolio, vom Briefing bis zum Ergebnis",
    skills: [
      "Eine Arbeit aus Ihrem Portfolio: Was war der Auftrag, was haben Sie weggelassen, und was hat sie gebracht?",
      "Welche Ihrer Ideen hat nicht funktioniert: Wie haben Sie es bemerkt, und was kam danach?",
    ],
    aloud: [
      "Hier ist unsere letzte Kampagne. Was bleibt, was ändern Sie, und woran sähen Sie, dass es wirkt?",
      "Ein Tag, kein Budget. Wie sorgen Sie dafür, dass ein kleines Produkt auffällt?",
    ],
    strength: "Beginnen Sie mit Ihrem Portfolio: mit der Arbeit, die am meisten gebracht hat, und was es war.",
    rewrites: [
      {
        from: "Sind Sie kreativ?",
        to: "Zeigen Sie uns eine Arbeit, auf die Sie stolz sind: Was war gefragt, was haben Sie entschieden, was wurde daraus?",
      },
      {
        from: "Welche Programme beherrschen Sie?",
        to: "Hier ist ein Briefing von uns. Was würden Sie fragen, und was zuerst skizzieren?",
      },
    ],
  },
  office: {
    work: "einer normalen Woche mit ihren Fristen und Menschen",
    skills: [
      "Zwei Fristen am selben Tag: Was haben Sie zuerst getan, und wem haben Sie es gesagt?",
      "Welche Routine haben Sie vereinfacht? Wie war sie vorher, und wie ist sie jetzt?",
    ],
    aloud: [
      "Vierzig Mails im Eingang, und in einer Stunde wird etwas gebraucht. Wie läuft diese Stunde?",
      "Eine Akte fehlt an dem Tag, an dem sie gebraucht wird. Was tun Sie, Schritt für Schritt?",
    ],
    strength: "Beginnen Sie mit Ihrer Ordnung: mit etwas, das Tage dauerte, bis Sie es übernahmen.",
    rewrites: [
      {
        from: "Sind Sie gut organisiert?",
        to: "Zeigen Sie uns an der letzten Woche, wie Sie zehn Dinge zugleich im Blick behalten.",
      },
      {
        from: "Können Sie schweigen?",
        to: "Wann wussten Sie zuletzt etwas, das Sie im Team nicht sagen durften? Wie gingen Sie damit um?",
      },
    ],
  },
};
