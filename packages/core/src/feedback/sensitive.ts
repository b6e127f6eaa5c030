/**
 * Remarks that touch a protected trait: shown to the recruiter with a plain sentence, never carried into coaching.
 * Precise on purpose: a "young company" has no age, a "family business" no children, a "race condition" no colour.
 */
import { type Clause, type Reading, readClauses } from "./clause.ts";
import { compile, matchesAt, type PatternIndex } from "./lexicon/pattern.ts";
import { type Word, wordsOf } from "./words.ts";

export type Trait = keyof typeof remarks;

/** The traits that `text` touches, in the order of the list below; empty for nearly every text. Linear. */
export function traitsIn(text: string): Trait[] {
  return traitsOf(wordsOf(text));
}

/** A whole sentence, verbatim: what is said beside the remark belongs to it. */
export type Remark = { quote: string; traits: Trait[] };

/** At most this many of one answer are shown. */
const MAX_REMARKS = 20;

/** The remarks of one answer in its order. */
export function remarksIn(text: string): Remark[] {
  const reading = readClauses(text.slice(0, 32 * 1024));
  const remarks: Remark[] = [];
  for (const { from, to } of sentencesOf(reading.clauses)) {
    const traits = traitsOf(reading.words.slice(from, to));
    const quote = text.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0);
    if (traits.length > 0) remarks.push({ quote, traits });
  }
  return remarks.slice(0, MAX_REMARKS);
}

/** The numbers of the sentences that hold a remark. */
export function sensitiveSentences({ words, clauses }: Reading): ReadonlySet<number> {
  const touchy = sentencesOf(clauses).filter(({ from, to }) => traitsOf(words.slice(from, to)).length > 0);
  return new Set(touchy.map(({ sentence }) => sentence));
}

/** For the recruiter, under the quote. */
export function traitNotice(traits: readonly Trait[]): string {
  return `This touches on ${traits.join(" and ")}. It must play no part in the decision and is left out of everything we draft.`;
}

function sentencesOf(clauses: readonly Clause[]): { sentence: number; from: number; to: number }[] {
  const sentences: { sentence: number; from: number; to: number }[] = [];
  for (const { sentence, from, to } of clauses) {
    const last = sentences.at(-1);
    if (last?.sentence === sentence) last.to = to;
    else sentences.push({ sentence, from, to });
  }
  return sentences;
}

function traitsOf(words: readonly Word[]): Trait[] {
  const patterns = compiled();
  const found = new Set<Trait | "none">();
  let at = 0;
  while (at < words.length) {
    const matches = matchesAt(patterns, words, at, 0, words.length);
    const harmless = matches.filter((match) => match.value === "none").map((match) => match.to);
    for (const match of harmless.length > 0 ? [] : matches) found.add(match.value);
    at = Math.max(at + 1, ...harmless);
  }
  return traits.filter((trait) => found.has(trait));
}

const people = "woman/women/man/men/girl/boy/guy/lady/person/people/candidate/applicant/mother/father/colleague";
const whose = "his/her/their/my/your";
const origins =
  "indian/chinese/african/asian/arab/arabic/turkish/polish/russian/romanian/mexican/latino/latina/hispanic/pakistani/nigerian/jewish/iranian/syrian/ukrainian/vietnamese/filipino/brazilian";

const remarks = {
  age: `too old, too young, ${whose} age, how old, years old, at that age, near* retirement, retire soon,
    about to retire, will retire, turned forty/fifty/sixty, in his/her/their forties/fifties/sixties,
    close to retirement, retirement age, old for, young for, older ${people}, younger ${people},
    older than the team, older than us, for ~ young team, into ~ young team, not ~ young team, elderly,
    old fashioned generation, boomer, millennial, gen z, ageist, ageism, youngster, old man, old woman, old guy,
    old lady, young woman, young man, young lady, young girl, year of birth, date of birth, fresh blood,
    past ${whose} prime, overage, middle aged`,
  gender: `as a woman, as a man, a woman in, for a woman, for a man, for a girl, for a lady, being a woman,
    because she is a woman, being female, being male, female ${people}, male ${people}, female, only woman,
    prefer a man, prefer a woman, ${whose} gender, gender, sexist, sexism, feminine, masculine, transgender,
    trans ${people}, non binary, ${whose} pronouns, hormonal, hysterical, bossy for, pretty lady, ladies like,
    girls like, a woman would, a man would, a man for, a woman for, mansplain*`,
  pregnancy: `pregnan*, maternity, paternity, parental leave, expecting a baby, expecting a child, baby bump, have a baby,
    having a baby, had a baby, due date is`,
  family: `marital status, married, unmarried, divorced, single mother, single mom, single mum, single father,
    single dad, single parent, have children, has children, having children, have kids, has kids, having kids,
    had kids, had children, want children, want kids, wants children, wants kids, plan to have children,
    with children, with kids, young children, young kids, small children, small kids, ${whose} children,
    ${whose} kids, ${whose} husband, ${whose} wife, childcare, child care, family plan*, start a family,
    starting a family, family commitment, family obligation, family situation, mother of, father of,
    working mother, working mom`,
  origin: `really from, originally from, country of origin, nationality, nationalities, immigrant*,
    immigration background, foreigner, too foreign, ${whose} origin, ethnic*, ${whose} race, race ~ played,
    racial*, racis*, ${origins} ${people}, ${origins} name, ${origins} background, foreign name,
    foreign sounding, ${whose} name sounds, native speaker, not a native, not native, xenophob*, migrant*,
    refugee, typical ${origins}`,
  accent: "accent, accents, broken english, speaks funny",
  colour: `skin colo*, colour of ~ skin, color of ~ skin, person of color, person of colour, people of color,
    black person, black woman, black man, black guy, black candidate, white man, white guy, white woman,
    white candidate, dark skin*`,
  religion: `religio*, muslim*, islam*, a christian, is christian, catholic*, protestant, jew, jews, is jewish, hindu*,
    buddhis*, hijab, headscarf, head scarf, turban, kippa*, yarmulke, church, mosque, synagogue, pray, prays,
    praying, prayer, ramadan, sabbath, ${whose} faith, ${whose} beliefs, atheis*, cross around`,
  health: `health issue, health problem, health condition, ${whose} health, mental health, mental illness, illness,
    sick leave, often sick, chronic ~ pain, chronically ill, depression, was depressed, is depressed,
    anxiety disorder, adhd, autis*, asperger*, dyslexi*, on the spectrum, neurodiver*, burnout, burn out leave,
    cancer, diabet*, epilep*, medical condition, medical history, medical leave, medication, in therapy,
    migraine, was ill, is ill, fell ill, often ill, been ill, surgery, disease, bipolar`,
  disability: `disability, disabilities, disabled person, disabled people, disabled candidate, is disabled, am disabled,
    being disabled, wheelchair, deaf, is blind, am blind, legally blind, handicap*, hearing aid, hard of hearing,
    speech impediment, stammer*, stutter*, crutches, prosthe*, limping, with a limp, a limp`,
  orientation: `gay, lesbian, homosexual*, bisexual, queer, lgbt*, sexual orientation, same sex, ${whose} sexuality,
    his boyfriend, his husband, her girlfriend, her wife`,
  union: "trade union, labor union, labour union, union member*, in a union, unioni*, works council",
  appearance: `overweight, obese, fat, ${whose} weight, attractive ${people}, she/he is attractive, she/he was attractive,
    find ~ attractive, good looking, pretty girl, pretty face, pretty woman, ugly, tattoo*, piercing,
    ${whose} hair, hairstyle, dreadlock*, ${whose} beard, ${whose} makeup, wore makeup, ${whose} looks,
    how she looks, how he looks, physical appearance, ${whose} appearance, ${whose} outfit, ${whose} clothes,
    ${whose} body, short skirt, cleavage, easy on the eye*, not presentable, handsome, gorgeous woman,
    gorgeous girl`,
} as const;

/** What sounds alike and is none. */
const innocent = `years old company, years old code, year old codebase, year old system, years old system, years old project,
    year old project, year old startup, years old startup, young company, young startup, family business,
    family company, family owned, like a family, a family, accent color, accent colour, race condition,
    data race, arms race, rat race, wheel chair, gender neutral, gender balance, gender pay, native app,
    native speaker level, web accessibility, health check, health insurance, healthcare, health care, blind spot,
    union type, credit union, european union, union select, student union, fat client, fat arrow,
    cancer research, weight of, too old school, code too old, laptop ~ too old, too old a version,
    stack ~ too old, system ~ too old, version ~ too old, framework ~ too old, server ~ too old, tool ~ too old,
    codebase ~ too old, company ~ too young, product ~ too young, startup ~ too young, market ~ too young,
    a limp handshake, limp handshake, gave birth to the idea, pray for, burnout in the team, surgery app,
    disease data, medication app, religiously, how old the`;

const traits = Object.keys(remarks) as Trait[];

let index: PatternIndex<Trait | "none"> | undefined;

function compiled(): PatternIndex<Trait | "none"> {
  index ??= compile<Trait | "none">([
    ...traits.flatMap((trait) => spelled<Trait | "none">(remarks[trait], trait)),
    ...spelled<Trait | "none">(innocent, "none"),
  ]);
  return index;
}

function spelled<T>(list: string, value: T): { say: string; value: T }[] {
  const patterns = list.split(",").map((say) => say.trim().replace(/\s+/g, " "));
  return patterns.filter((say) => say !== "").map((say) => ({ say, value }));
}
