/** What a party is told of what is on record about them: the question before it is erased, and what came of it (R51). */
import type { PrivacyProps } from "@debrief/emails/generated/privacy";
import { type LettersWords, lettersWords } from "@debrief/emails/generated/words/letters";
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { interviewFor } from "./interview-words.ts";

type About = Extract<Effect, { mail: "privacy" }>["about"];
/** A phrase that stands by itself. */
type Plain = { [Key in keyof LettersWords]: LettersWords[Key] extends () => string ? Key : never }[keyof LettersWords];

const LETTERS = {
  confirm: {
    title: "forgetAsk",
    says: ["forgetAskText", "forgetAskMeans", "forgetAskElse"],
    offers: [
      ["yes", "forgetYes"],
      ["no", "forgetNo"],
    ],
  },
  forgotten: { title: "forgotten", says: ["forgottenText", "forgottenSent"], offers: [] },
  held: { title: "forgetHeld", says: ["forgetHeldText", "forgetHeldEnds"], offers: [] },
  data: { title: "ownData", says: ["ownDataText", "ownDataOften"], offers: [["forgetMe", "forgetMeMeans"]] },
  nothing: { title: "nothingLeft", says: ["nothingLeftText", "nothingLeftElse"], offers: [] },
} as const satisfies Record<
  About,
  { title: Plain; says: readonly Plain[]; offers: readonly (readonly [Plain, Plain])[] }
>;

/** `party` may be the empty seat of somebody who was erased: then nobody is greeted by name. */
export function privacy(debrief: Debrief, party: Party, about: About, config: Config): PrivacyProps {
  const interview = interviewFor(debrief, party, config);
  const words = lettersWords[interview.language];
  const { title, says, offers } = LETTERS[about];
  const held = about === "data" && debrief.hold ? [words.ownDataHeld()] : [];
  return {
    ...interview,
    // Whoever is erased here is written to about nobody else.
    ...(party.forgotten ? { candidate: undefined } : {}),
    title: words[title](),
    paragraphs: [...says.map((key) => words[key]()), ...held].map((text) => ({ text })),
    actions: offers.map(([word, meaning]) => ({ word: words[word](), meaning: words[meaning]() })),
  };
}
