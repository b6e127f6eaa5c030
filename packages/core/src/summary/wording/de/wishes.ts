/** Warum eine Anforderung schwer zu erfüllen ist, und was sich tun lässt. Geprüft. */
import type { WishWords } from "../shape.ts";

export const wishes: WishWords = {
  stacked: {
    why: "So viele Muss-Kriterien in einer Person sind selten.",
    lever:
      "Bitten Sie die Führungskraft, die Muss-Kriterien zu ordnen und die drei zu nennen, ohne die niemand anfangen kann.",
  },
  contradiction: {
    why: "Diese Anforderungen ziehen in entgegengesetzte Richtungen.",
    lever:
      "Zeigen Sie der Führungskraft beide Anforderungen nebeneinander, und fragen Sie, welche die Stelle wirklich braucht.",
  },
  impossible: {
    why: "So lange kann das niemand gemacht haben: So viele Jahre gibt es das noch nicht.",
    lever: "Sagen Sie der Führungskraft, seit wann es das gibt, und fragen Sie, was die Erfahrung zeigen soll.",
  },
  everything: {
    why: "Niemand hat alles, was auf einer Liste steht.",
    lever:
      "Fragen Sie die Führungskraft nach der besten Person, die diese Stelle je hatte: Was fehlte ihr am ersten Tag noch?",
  },
  pay: {
    why: "Das angebotene Gehalt liegt weit von dem, was verlangt oder ausgeschrieben war.",
    lever:
      "Bringen Sie der Führungskraft drei vergleichbare Gehälter, und fragen Sie, ob sich die Anforderungen senken oder das Gehalt anheben lässt.",
  },
};
