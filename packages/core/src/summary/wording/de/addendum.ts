/** Was eine späte Antwort geändert hat. */
import type { AddendumWords } from "../shape.ts";

export const addendum: AddendumWords = {
  answered: "{name} hat jetzt geantwortet.",
  corrected: "{name} hat etwas geändert oder ergänzt.",
  same: "Das Bild bleibt, wie es war.",
  common: { came: "Neu als gemeinsame Sicht: {topics}.", went: "Keine gemeinsame Sicht mehr: {topics}." },
  gap: { came: "Neu verschieden gesehen: {topics}.", went: "Nicht mehr verschieden gesehen: {topics}." },
  heaviest: {
    candidate: "Für die Kandidat:in wiegt jetzt {topic} am schwersten.",
    interviewer: "Für das Team wiegt jetzt {topic} am schwersten.",
  },
  toDo: "Das Wichtigste ist jetzt: {adjustment}",
  pair: "{first} und {last}",
};
