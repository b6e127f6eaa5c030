/** Unter einer Bemerkung zu einem geschützten Merkmal. */
import type { TraitWords } from "../shape.ts";

export const traits: TraitWords = {
  notice:
    "Das berührt: {traits}. Es darf bei der Entscheidung keine Rolle spielen und bleibt aus allen Entwürfen draußen.",
  names: {
    age: "Alter",
    gender: "Geschlecht",
    pregnancy: "Schwangerschaft",
    family: "Familie",
    origin: "Herkunft",
    accent: "Akzent",
    colour: "Hautfarbe",
    religion: "Religion",
    health: "Gesundheit",
    disability: "Behinderung",
    orientation: "sexuelle Orientierung",
    union: "Gewerkschaft",
    appearance: "Aussehen",
  },
  pair: "{first} und {last}",
};
