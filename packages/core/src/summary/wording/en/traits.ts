/** Under a remark on a protected trait, for the recruiter. */
import type { TraitWords } from "../shape.ts";

export const traits: TraitWords = {
  notice: "This touches on {traits}. It must play no part in the decision and is left out of everything we draft.",
  names: {
    age: "age",
    gender: "sex or gender",
    pregnancy: "pregnancy",
    family: "family",
    origin: "origin",
    accent: "accent",
    colour: "skin colour",
    religion: "religion",
    health: "health",
    disability: "disability",
    orientation: "sexual orientation",
    union: "union membership",
    appearance: "appearance",
  },
  pair: "{first} and {last}",
};
