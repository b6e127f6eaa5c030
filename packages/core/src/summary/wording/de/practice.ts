/**
 * Woraus die Coaching-Entwürfe bestehen, Thema für Thema: Hürden, Antwortgerüste und Übungsfragen für die eine Seite,
 * Bedarf und bessere Fragen für die andere. Geprüft; die Befunde wählen nur aus.
 */
import type { CandidatePractices, ManagerPractices } from "../shape.ts";

export const candidatePractice: CandidatePractices = {
  skills: {
    hurdle: "Das Können zeigen, nicht nur nennen.",
    kind: "skills",
    skeleton: {
      situation: "Sagen Sie in zwei Sätzen, wo es war, wer dabei war und was auf dem Spiel stand.",
      task: "Sagen Sie, welcher Teil Ihrer war und was ihn schwer machte.",
      action: "Nennen Sie drei Ihrer Entscheidungen mit dem Grund für jede, und was Sie weggelassen haben.",
      result: "Schließen Sie mit einer Zahl oder einer sichtbaren Änderung, und was Sie heute besser machen würden.",
    },
  },
  communication: {
    hurdle: "Früh zum Punkt kommen und die Antwort leicht verständlich halten.",
    kind: "behavioural",
    skeleton: {
      situation: "Ein Satz: wo und wann.",
      task: "Ein Satz: was von Ihnen verlangt war.",
      action: "Zwei oder drei Schritte, jeder beginnt mit „ich“.",
      result: "Ein Satz, der die Frage beantwortet; dann Schluss, und fragen Sie, ob Einzelheiten helfen.",
    },
    questions: [
      "Erklären Sie in zwei Minuten etwas aus Ihrem Fach jemandem, der nie davon gehört hat.",
      "Wann mussten Sie eine schlechte Nachricht überbringen? Wie haben Sie das gemacht?",
    ],
    strength: "Beginnen Sie mit Ihrer Stärke, klar zu erklären: Bieten Sie an, ein Beispiel durchzugehen.",
  },
  preparation: {
    hurdle: "Zeigen, dass Sie wissen, mit wem Sie sprechen.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie, was Sie über das Unternehmen gelesen oder ausprobiert haben.",
      task: "Sagen Sie, welche Frage dabei offen blieb.",
      action: "Verbinden Sie es mit etwas, das Sie selbst gemacht haben.",
      result: "Sagen Sie, was Sie genau dazu beitragen könnten.",
    },
    questions: [
      "Was wissen Sie über uns, und was würden Sie an unserem Angebot zuerst ändern?",
      "Welche drei Fragen haben Sie an die Leute, mit denen Sie arbeiten werden?",
    ],
    strength:
      "Beginnen Sie mit Ihrer Vorbereitung: Knüpfen Sie an etwas an, das Sie vorher gelesen oder ausprobiert haben.",
  },
  rapport: {
    hurdle: "Auch unter Druck als jemand wirken, mit dem man gern arbeitet.",
    kind: "behavioural",
    skeleton: {
      situation: "Nehmen Sie einen Moment, in dem Sie und jemand im Team etwas verschieden sahen.",
      task: "Sagen Sie, was beide wollten.",
      action: "Erzählen Sie, wie Sie zuhörten, was Sie fragten und wo Sie nachgaben.",
      result: "Sagen Sie, wie Sie heute zusammenarbeiten und was Sie über sich gelernt haben.",
    },
    questions: [
      "Erzählen Sie von einer Meinungsverschiedenheit bei der Arbeit und wie sie ausging.",
      "Was haben Sie aus der letzten Kritik gelernt, die Sie bekommen haben?",
    ],
    strength: "Beginnen Sie mit Ihrer Art, mit Menschen auszukommen: Erwähnen Sie ein Team, das noch Kontakt hält.",
  },
  role_clarity: {
    hurdle: "Von derselben Stelle sprechen wie die Menschen gegenüber.",
    kind: "skills",
    skeleton: {
      situation: "Sagen Sie in einem Satz, wie Sie die Stelle verstehen.",
      task: "Nennen Sie das Ergebnis, das im ersten halben Jahr am meisten zählt.",
      action: "Beschreiben Sie etwas Ähnliches, das Sie gemacht haben.",
      result: "Fragen Sie, ob es das ist, was gebraucht wird, und passen Sie es an.",
    },
    questions: [
      "Wie sähen Ihre ersten neunzig Tage hier aus?",
      "Welcher Teil dieser Stelle ist neu für Sie, und wie gehen Sie ihn an?",
    ],
    strength: "Beginnen Sie mit Ihrem Bild der Stelle: Sagen Sie in einem Satz, was Sie zuerst liefern würden.",
  },
  compensation: {
    hurdle: "Ruhig und früh über das Gehalt sprechen.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie, was der Markt für diese Stelle zahlt und woher Sie es wissen.",
      task: "Nennen Sie Ihre Spanne und den Grund für das untere Ende.",
      action: "Sagen Sie, was Ihnen am Paket sonst wichtig ist.",
      result: "Fragen Sie, was möglich ist, und vereinbaren Sie den nächsten Schritt.",
    },
    questions: [
      "Was möchten Sie verdienen, und wie kommen Sie darauf?",
      "Was außer dem Gehalt würde Sie Ja sagen lassen?",
    ],
    strength: "Beim Gehalt liegen Sie nah beieinander: Sie müssen es nicht zuerst ansprechen.",
  },
  logistics: {
    hurdle: "Praktische Fragen klären, bevor sie groß werden.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie, was für Sie feststeht: Ort, Zeiten, Kündigungsfrist.",
      task: "Sagen Sie, was offen ist.",
      action: "Bieten Sie einen Weg an, wie es gehen kann.",
      result: "Fragen Sie, ob es damit gelöst ist.",
    },
    questions: [
      "Wann könnten Sie anfangen, und was würde es früher möglich machen?",
      "Wie arbeiten Sie am besten: vor Ort, zu Hause oder beides?",
    ],
    strength: "In praktischen Dingen sind Sie flexibel: Sagen Sie es früh.",
  },
  process: {
    hurdle: "Aus Form und Zeit des Gesprächs das Beste machen.",
    kind: "skills",
    skeleton: {
      situation: "Fragen Sie, wie das Gespräch aufgebaut ist und wie lange jeder Teil dauert.",
      task: "Sagen Sie, was man von Ihnen auf jeden Fall hören soll.",
      action: "Halten Sie jede Antwort bei zwei Minuten, und achten Sie gemeinsam auf die Uhr.",
      result: "Schließen Sie mit Ihrem stärksten Beispiel, und fragen Sie nach dem nächsten Schritt.",
    },
    questions: [
      "Was hätten wir Sie fragen sollen, und was hätten Sie geantwortet?",
      "Wie nutzen Sie die ersten zehn Minuten einer Aufgabe, die zu groß für die Zeit ist?",
    ],
    strength: "Mit der Form des Gesprächs kamen Sie gut zurecht: Behalten Sie dieses Tempo bei.",
  },
  motivation: {
    hurdle: "Sagen, warum diese Stelle und warum jetzt.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie, wovon Sie mehr und wovon Sie weniger machen möchten.",
      task: "Nennen Sie etwas an dieser Stelle, das genau das bietet.",
      action: "Erzählen Sie, was Sie in dieser Richtung schon getan haben.",
      result: "Sagen Sie, wo Sie hier in zwei Jahren sein möchten.",
    },
    questions: [
      "Warum möchten Sie diese Stelle und nicht irgendeine ähnliche?",
      "Was würde Sie nach einem Jahr gehen lassen, und was fünf Jahre halten?",
    ],
    strength: "Beginnen Sie mit Ihrem Interesse: Es war zu spüren, also sagen Sie noch einmal, was Sie reizt.",
  },
};

export const managerPractice: ManagerPractices = {
  skills: {
    need: "Belege für die wenigen Fähigkeiten, ohne die es nicht geht, gezeigt an {work}.",
    praise: "Die fachlichen Fragen waren fair und auf den Punkt.",
    lived: "Der Kandidat:in blieb unklar, was manche fachlichen Fragen zeigen sollten.",
    advice:
      "Sagen Sie vor einer Frage, was sie zeigen soll, und lassen Sie jemanden fragen, der die Arbeit täglich macht.",
  },
  communication: {
    need: "Antworten, die zum Punkt kommen und je ein konkretes Beispiel bringen.",
    rewrites: [
      {
        from: "Erzählen Sie etwas über sich.",
        to: "Welche zwei Dinge in Ihrem Werdegang haben Sie am besten auf diese Stelle vorbereitet, und warum?",
      },
      {
        from: "Sind Sie kommunikativ?",
        to: "Erklären Sie mir Ihr letztes Projekt, als käme ich aus dem Vertrieb. Nach zwei Minuten unterbreche ich Sie.",
      },
    ],
    praise: "Das Gespräch war für die Kandidat:in klar und angenehm.",
    lived: "Die Kandidat:in konnte dem Gespräch manchmal schwer folgen.",
    advice: "Stellen Sie eine Frage nach der anderen, sagen Sie, worauf sie zielt, und lassen Sie die Antwort enden.",
  },
  preparation: {
    need: "jemanden, der sich eingelesen hat; das ist leichter, wenn man weiß, was zu lesen ist.",
    rewrites: [
      {
        from: "Was wissen Sie über uns?",
        to: "Wir haben Ihnen eine Seite über uns geschickt: An welchem Teil möchten Sie arbeiten, und warum?",
      },
      {
        from: "Haben Sie Fragen?",
        to: "Was müssten Sie von uns wissen, um zu entscheiden, ob diese Stelle die richtige für Sie ist?",
      },
    ],
    praise: "Ihre Vorbereitung wurde bemerkt, und sie half.",
    lived: "Die Kandidat:in hatte das Gefühl, dass das Gespräch kaum vorbereitet war.",
    advice: "Nehmen Sie sich vorher zehn Minuten für den Lebenslauf, und klären Sie, wer wonach fragt.",
  },
  rapport: {
    need: "Verhalten, das Sie beschreiben können, mit einem Beispiel, statt eines Gefühls, ob es passt.",
    rewrites: [
      {
        from: "Sind Sie ein Teamplayer?",
        to: "Erzählen Sie von einem Streit in Ihrem letzten Team: Was haben Sie getan, und wie arbeiten Sie heute zusammen?",
      },
      {
        from: "Wie gehen Sie mit Kritik um?",
        to: "Ich sehe diesen Punkt anders. Wo könnte ich recht haben und wo nicht?",
      },
    ],
    praise: "Die Kandidat:in fühlte sich willkommen und respektvoll behandelt.",
    lived: "Die Kandidat:in fühlte sich nicht ganz wohl, und Teile des Gesprächs wirkten kühl.",
    advice: "Beginnen Sie mit zwei Minuten Begrüßung, stellen Sie alle vor, und bleiben Sie bei Fragen zur Arbeit.",
  },
  role_clarity: {
    need: "jemanden, der weiß, worum es in der Stelle geht, damit Sie das Richtige beurteilen.",
    rewrites: [
      {
        from: "Warum sollten wir Sie einstellen?",
        to: "In den ersten sechs Monaten brauchen wir diese drei Ergebnisse. Womit würden Sie anfangen, und wie?",
      },
      {
        from: "Sind Sie bereit, alles zu machen, was anfällt?",
        to: "Etwa die Hälfte dieser Arbeit ist planbar, die andere nicht. Welche liegt Ihnen mehr, und warum?",
      },
    ],
    praise: "Die Stelle wurde klar, und damit die Erwartungen.",
    lived: "Die Kandidat:in ging mit offenen Fragen zur Stelle oder zu dem, was erwartet wird.",
    advice: "Beginnen Sie das nächste Gespräch mit drei Ergebnissen, die Sie im ersten halben Jahr erwarten.",
  },
  compensation: {
    need: "eine frühe und ehrliche Zahl, von beiden Seiten.",
    rewrites: [
      {
        from: "Was verdienen Sie jetzt?",
        to: "Unsere Spanne für diese Stelle steht fest. Passt sie zu dem, was Sie suchen?",
      },
      { from: "Ist Ihnen Geld wichtig?", to: "Was ist Ihnen an einem Paket außer dem Gehalt wichtig?" },
    ],
    praise: "Sie haben offen über das Gehalt gesprochen, und das wurde bemerkt.",
    lived: "Was die Kandidat:in über das Gehalt erfuhr, hat sie überrascht oder enttäuscht.",
    advice: "Nennen Sie die Spanne vor dem Gespräch, und wissen Sie, was sich sonst bewegen lässt.",
  },
  logistics: {
    need: "klare Angaben zu Ort, Zeiten und Beginn, bevor Sie sich treffen.",
    rewrites: [
      {
        from: "Ist der Arbeitsweg ein Problem?",
        to: "Wir sind an festen Tagen vor Ort. Welche passen Ihnen und welche nicht?",
      },
      {
        from: "Wann können Sie anfangen?",
        to: "Wir möchten in zwei Monaten beginnen. Was müsste dafür geklärt sein?",
      },
    ],
    praise: "Zeit, Ort und Technik passten; das entspannte alle.",
    lived: "Praktisches nahm der Kandidat:in Zeit mit Ihnen.",
    advice: "Klären Sie Ort, Zeiten und Ablauf vorher mit dem Recruiting, und seien Sie fünf Minuten früher da.",
  },
  process: {
    need: "die wenigen Fakten, an denen Ihre Entscheidung hängt, und eine Form, die sie zeigt.",
    rewrites: [
      {
        from: "Wie würden Sie dieses Rätsel lösen?",
        to: "Hier ist eine Aufgabe vom letzten Monat. Welche drei Dinge möchten Sie zuerst wissen?",
      },
      {
        from: "Was ist Ihre größte Schwäche?",
        to: "Was fiel Ihnen in der letzten Stelle schwer, und was haben Sie deshalb geändert?",
      },
    ],
    praise: "Das Gespräch war gut geführt und wirkte fair.",
    lived: "Die Kandidat:in fand, dass Form, Aufgaben oder Zeit des Gesprächs besser sein könnten.",
    advice:
      "Sagen Sie vorher, wie das Gespräch aufgebaut ist, halten Sie Aufgaben nah an der Arbeit, und planen Sie die Zeit dafür ein.",
  },
  motivation: {
    need: "einen ehrlichen Grund für diese Stelle; er kommt, wenn Sie zuerst gesagt haben, was sie bietet.",
    rewrites: [
      {
        from: "Wo sehen Sie sich in fünf Jahren?",
        to: "Worin möchten Sie in zwei Jahren besser sein, und wie könnte diese Stelle helfen?",
      },
      {
        from: "Warum möchten Sie hier arbeiten?",
        to: "Was von dem, was wir heute erzählt haben, interessiert Sie am meisten und was am wenigsten?",
      },
    ],
    praise: "Das Gespräch hat das Interesse der Kandidat:in gestärkt.",
    lived: "Manches, was sie hörte, ließ die Kandidat:in zögern.",
    advice: "Sagen Sie früh, was die Stelle bietet: was man lernt, mit wem, und wohin sie führt.",
  },
};
