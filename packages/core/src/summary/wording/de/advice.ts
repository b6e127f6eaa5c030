/** Rat an die Recruiter:in, der an keinem einzelnen Thema oder Fall hängt. Geprüft; nichts wird erzeugt. */
import type { AdviceWords } from "../shape.ts";

export const advice: AdviceWords = {
  remark: {
    written:
      "Sprechen Sie unter vier Augen mit der Person, die es schrieb, bevor jemand entscheidet: Eine Bemerkung berührt etwas, das keine Rolle spielen darf. Bitten Sie um Gründe, die allein auf den Muss-Kriterien beruhen.",
    reported:
      "Sprechen Sie vor dem nächsten Gespräch unter vier Augen mit der Führungskraft darüber, welche Fragen und Bemerkungen dort nichts zu suchen haben; sagen Sie der Kandidat:in, dass Sie es ernst nehmen.",
  },
  condition: {
    candidate:
      "Klären Sie mit der Führungskraft, was die Kandidat:in für ein Ja braucht (siehe „Was es für ein Ja bräuchte“), und sagen Sie ihr, bis wann sie Bescheid bekommt.",
    interviewer:
      "Sorgen Sie dafür, dass das Team vor der Entscheidung bekommt, was es für ein Ja braucht (siehe „Was es für ein Ja bräuchte“).",
  },
  unheard: {
    candidate: "Rufen Sie die Kandidat:in an, bevor Sie handeln: Es ist nur eine Sicht, und ihre fehlt.",
    interviewer: "Rufen Sie die Führungskraft an, bevor Sie handeln: Es ist nur eine Sicht, und ihre fehlt.",
  },
  opposite:
    "Bitten Sie jede Seite um ein Beispiel, bevor Sie handeln: Sie haben dieselbe Stunde entgegengesetzt erlebt.",
  momentum:
    "Vereinbaren Sie noch diese Woche mit beiden Seiten den nächsten Schritt und seinen Termin, solange beide weitermachen wollen.",
  panel:
    "Holen Sie das Interviewteam eine Viertelstunde zusammen, bevor jemand entscheidet: Einmal heißt es Ja und einmal Nein, also muss geklärt sein, welche Muss-Kriterien zählen.",
  bridge: "Legen Sie beide Bilder nebeneinander, bevor es weitergeht: {topic} hat jede Seite anders gesehen.",
  split:
    "Holen Sie das Interviewteam eine Viertelstunde zusammen, bevor jemand entscheidet: {topic} wird dort verschieden gesehen.",
  first: {
    pay: "Das steht vorn, weil das Gehalt zwischen beiden Seiten und einem Ja steht.",
    demands: "Das steht vorn, weil kaum jemand erfüllen kann, was verlangt wird.",
    hurt: "Das steht vorn, weil es jemanden verletzt hat.",
    own: "Das steht vorn, weil Sie es selbst in der Hand haben.",
    near: "Das steht vorn, weil es sich sofort bessern lässt.",
  },
};
