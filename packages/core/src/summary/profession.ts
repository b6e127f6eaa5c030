/** The family of professions that a role belongs to, so that a nurse is not asked to practise an engineer's questions. */
import { compile, matchesAt, type PatternIndex } from "../feedback/lexicon/pattern.ts";
import { wordsOf } from "../feedback/words.ts";

export type Profession =
  | "software"
  | "data"
  | "health"
  | "teaching"
  | "sales"
  | "finance"
  | "operations"
  | "service"
  | "creative"
  | "office";

/** In the language of feedback/lexicon/pattern.ts; where several stand in a title, the longer name or else the first family counts. */
const signs: Record<Profession, string> = {
  // A "nurse educator" nurses, a "sales engineer" sells: families with unmistakable words come first.
  health: `nurse, nursing, midwife, physician, doctor, surgeon, therapist, physiotherapist, carer, caregiver, care assistant, paramedic, pharmacist,
    dentist, dental, radiographer, health visitor, clinical, healthcare assistant, pfleg*, krankenschwester, arzt, ärztin, infirmi*, aide soignant*,
    médecin, enfermer*, médic*, auxiliar de enfermería`,
  teaching: `teacher, teaching, tutor, lecturer, professor, educator, trainer, early years, kindergarten, school, lehrer, lehrerin, erzieher,
    erzieherin, dozent, dozentin, enseignant*, professeur*, profesor, profesora, maestra, maestro`,
  sales: `sales, account executive, account manager, business development, key account, sdr, bdr, presales, vertrieb*, verkaufsleit*, außendienst,
    commercial, ventas, comercial`,
  finance: `cfo, chief financial officer, finance, financial, accountant, accounting, accounts payable, controller, controlling, auditor, audit,
    bookkeeper, treasury, treasurer, tax, payroll, actuary, buchhalt*, finanz*, steuer*, comptable, contable, finanzas`,
  data: `data analyst, data scientist, data engineer, analytics, statistician, business analyst, business intelligence, datenanalyst*, analista de datos,
    analyste`,
  software: `developer, software, engineer backend, backend, frontend, full stack, fullstack, devops, sre, site reliability, platform engineer,
    programmer, machine learning, security engineer, qa engineer, test engineer, cloud, mobile engineer, ios, android, entwickler, entwicklerin,
    informatiker*, développeu*, desarrollador*, programador*`,
  operations: `warehouse, logistics, supply chain, forklift, driver, production, manufacturing, machine operator, maintenance, technician, mechanic,
    electrician, plumber, welder, carpenter, construction, site manager, foreman, planner, operations, fulfilment, lager*, logistik*, bau, bauleit*,
    projektleiter bau, produktion*, elektriker*, mechaniker*, chauffeur, logistique, almacén, logística, obra`,
  service: `retail, store, shop, cashier, customer, support agent, service desk, call centre, call center, hotel, reception, receptionist, waiter,
    waitress, barista, bartender, chef, cook, kitchen, housekeeping, restaurant, hospitality, hairdresser, beauty, verkäufer*, filialleit*,
    kundenservice, koch, köchin, kellner*, vendeu*, cuisini*, serveu*, dependient*, cocinero, cocinera, camarer*`,
  creative: `marketing, designer, design, ux, ui, copywriter, content, brand, social media, editor, journalist, photographer, video, communications,
    public relations, gestalt*, redakt*, graphist*, diseñador*, redactor*`,
  office: `assistant, secretary, administrator, administrative, office manager, hr, human resources, recruiter, paralegal, lawyer, legal, clerk,
    coordinator, sachbearbeit*, sekret*, juriste, abogad*, administrativ*`,
};

const families = Object.keys(signs) as Profession[];
let index: PatternIndex<Profession> | undefined;

/** Undefined for a role that is not given or belongs to none of them. */
export function professionOf(role: string | undefined): Profession | undefined {
  if (role === undefined) return undefined;
  index ??= compile(
    families.flatMap((value) =>
      signs[value].split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value })),
    ),
  );
  const words = wordsOf(role.slice(0, MAX_ROLE));
  const found = words.flatMap((_, at) => (index ? matchesAt(index, words, at, 0, words.length) : []));
  const longest = Math.max(0, ...found.map(({ named }) => named));
  const named = new Set(found.filter((match) => match.named === longest).map(({ value }) => value));
  return families.find((family) => named.has(family));
}

/** Characters of a role that are read. */
const MAX_ROLE = 200;
