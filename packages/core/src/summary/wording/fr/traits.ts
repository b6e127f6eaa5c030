/** Sous une remarque qui touche un critère protégé. */
import type { TraitWords } from "../shape.ts";

export const traits: TraitWords = {
  notice:
    "Cela touche à ceci : {traits}. Cela ne doit jouer aucun rôle dans la décision et reste hors de tout brouillon.",
  names: {
    age: "l’âge",
    gender: "le sexe ou le genre",
    pregnancy: "la grossesse",
    family: "la famille",
    origin: "l’origine",
    accent: "l’accent",
    colour: "la couleur de peau",
    religion: "la religion",
    health: "la santé",
    disability: "le handicap",
    orientation: "l’orientation sexuelle",
    union: "l’appartenance syndicale",
    appearance: "l’apparence",
  },
  pair: "{first} et {last}",
};
