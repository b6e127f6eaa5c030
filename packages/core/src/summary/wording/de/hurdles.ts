/** Hürden, die näher an dem sind, was war, als ein ganzes Thema; mit Antwortgerüst und zwei Fragen. Geprüft. */
import type { HurdleWords } from "../shape.ts";

export const hurdles: HurdleWords = {
  aloud: {
    hurdle: "Laut denken, während andere zusehen.",
    kind: "skills",
    skeleton: {
      situation: "Geben Sie die Aufgabe in eigenen Worten wieder, und stellen Sie eine Frage dazu.",
      task: "Sagen Sie, was ein gutes Ergebnis wäre, und bitten Sie um eine Minute zum Nachdenken.",
      action:
        "Gehen Sie den einfachsten Weg, sprechen Sie jeden Schritt aus; wenn Sie hängen, sagen Sie, was Sie nachschlagen würden.",
      result: "Prüfen Sie es an einem kleinen Beispiel, und sagen Sie, was Sie mit mehr Zeit verbessern würden.",
    },
  },
  brief: {
    hurdle: "Auf den Punkt kommen und dort aufhören.",
    kind: "behavioural",
    skeleton: {
      situation: "Ein Satz: wo, wann und mit wem.",
      task: "Ein Satz: worum man Sie bat.",
      action: "Höchstens drei Schritte, je ein Satz, jeder beginnt mit „ich“.",
      result: "Ein Satz mit dem Ergebnis. Dann Schluss, und fragen Sie, ob man mehr hören möchte.",
    },
    questions: [
      "Erzählen Sie in zwei Minuten von dem Projekt, auf das Sie am stolzesten sind.",
      "Erzählen Sie von einer Entscheidung, die anderen zuerst nicht gefiel.",
    ],
  },
  concrete: {
    hurdle: "Das Beispiel, die Zahl und den eigenen Anteil nennen.",
    kind: "behavioural",
    skeleton: {
      situation: "Nehmen Sie einen Fall, den Sie gut erinnern, und sagen Sie, wie groß er war: Leute, Geld oder Zeit.",
      task: "Sagen Sie, was geschehen wäre, wenn niemand etwas getan hätte.",
      action: "Sagen Sie, was Sie taten, was andere taten, und wogegen Sie sich entschieden.",
      result: "Nennen Sie die Zahl, die sich änderte, oder was jemand dazu sagte.",
    },
    questions: [
      "Erzählen Sie von etwas, das Sie schneller, günstiger oder besser gemacht haben. Um wie viel?",
      "Erzählen Sie von einem Plan, der schiefging. Was genau haben Sie in dieser Woche getan?",
    ],
  },
  listening: {
    hurdle: "Die Frage zu Ende hören und genau diese beantworten.",
    kind: "behavioural",
    skeleton: {
      situation: "Lassen Sie die Frage enden, und atmen Sie durch, bevor Sie sprechen.",
      task: "Sagen Sie in einem halben Satz, was Sie verstanden haben, wenn sie lang war.",
      action: "Beantworten Sie genau das, mit einem Beispiel.",
      result: "Fragen Sie, ob es das war, was man wissen wollte.",
    },
    questions: [
      "Wann haben Sie einen Kundenwunsch missverstanden? Wie haben Sie es bemerkt?",
      "Erzählen Sie von einer Besprechung, in der Sie Ihre Meinung geändert haben, weil jemand etwas sagte.",
    ],
  },
  steady: {
    hurdle: "Ruhig bleiben, wenn eine Frage überrascht.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie offen, dass es eine gute Frage ist, und trinken Sie einen Schluck.",
      task: "Nehmen Sie den Teil, den Sie beantworten können.",
      action: "Erzählen Sie eine Geschichte, die Sie zu Hause schon laut erzählt haben.",
      result: "Schließen Sie mit dem, was Sie gelernt haben, und halten Sie die Stille aus.",
    },
    questions: [
      "Erzählen Sie von einem Arbeitstag, an dem alles auf einmal kam.",
      "Wann mussten Sie zuletzt sagen, dass Sie etwas nicht wissen?",
    ],
  },
  bigEnough: {
    hurdle: "Zeigen, dass diese Stelle groß genug für Sie ist.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie offen, dass Sie Größeres gemacht haben, bevor es jemand anders tut.",
      task: "Nennen Sie, was Ihnen dort gefehlt hat und was es hier gibt.",
      action: "Erzählen Sie, wann Ihnen die Arbeit wichtiger war als der Titel und was Sie selbst angepackt haben.",
      result: "Sagen Sie, wie lange Sie bleiben möchten und was es zu einer guten Zeit machen würde.",
    },
    questions: [
      "Warum möchten Sie eine Stelle, die kleiner ist als Ihre letzte?",
      "Welche Routineaufgabe erledigen Sie noch selbst, und warum haben Sie sie nicht abgegeben?",
    ],
  },
  absence: {
    hurdle: "Sofort Bescheid sagen, wenn Sie nicht kommen können.",
    kind: "behavioural",
    skeleton: {
      situation: "Sagen Sie in einem Satz, was Sie aufhielt, ohne Ausreden.",
      task: "Sagen Sie, wer auf Sie wartete, und dass Sie wissen, was es gekostet hat.",
      action: "Sagen Sie, was Sie sofort taten und was Sie heute tun würden.",
      result: "Bieten Sie zwei neue Termine an und eine Nummer, unter der Sie erreichbar sind.",
    },
    questions: [
      "Wann konnten Sie eine Verabredung nicht einhalten, und was haben Sie getan?",
      "Was tun Sie, wenn ein Tag zerfällt, bevor er begonnen hat?",
    ],
  },
  openTask: {
    hurdle: "In wenig Zeit einen Weg durch eine offene Aufgabe finden.",
    kind: "skills",
    skeleton: {
      situation: "Sagen Sie, was entschieden wird und von wem.",
      task: "Nennen Sie die zwei, drei Fakten, an denen es hängt, und legen Sie den Rest beiseite.",
      action: "Sprechen Sie eine Annahme aus, rechnen Sie ein Beispiel durch, und achten Sie auf die Zeit.",
      result: "Geben Sie eine Empfehlung, wie sicher Sie sind und was Sie umstimmen würde.",
    },
    questions: [
      "Die Zahl der Kund:innen ist in einem Monat um ein Fünftel gefallen. Was sehen Sie sich zuerst an, was danach?",
      "Sie haben eine Woche und die Hälfte der Leute. Was lassen Sie weg, und wie erklären Sie es?",
    ],
  },
  newGround: {
    hurdle: "Über etwas sprechen, das Sie noch nicht gemacht haben.",
    kind: "skills",
    skeleton: {
      situation: "Sagen Sie in einem Satz klar, dass es neu für Sie ist.",
      task: "Nennen Sie das Nächstliegende, das Sie gemacht haben, und was beides verbindet.",
      action: "Erzählen Sie, wie Sie etwas Ähnliches gelernt haben, wie lange es dauerte und was daraus wurde.",
      result: "Bieten Sie einen ersten Schritt an: was Sie vor dem Start lesen, ausprobieren oder zeigen würden.",
    },
    questions: [
      "Welche Anforderung dieser Stelle ist Ihnen am neuesten, und was tun Sie im ersten Monat dafür?",
      "Welches Werkzeug oder Verfahren mussten Sie zuletzt schnell lernen? Was kam dabei heraus?",
    ],
  },
};
