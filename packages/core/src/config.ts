/**
 * The one configuration of a deployment, checked by one schema at deploy time and at run time. Every key but `domain`
 * and `recruiters` has a default.
 */
import * as z from "zod";
import { Side } from "./feedback/feedback.ts";
import { Additions } from "./feedback/lexicon/addition.ts";
import { asksTheSame, Questionnaires, questionnairesByLanguage } from "./feedback/questionnaire.ts";
import { Language } from "./language.ts";
import { domainOf, parseAddress } from "./mail/address.ts";
import { CalledUrl, Endpoints } from "./webhook/endpoint.ts";
import { isZone } from "./zone.ts";

const LocalPart = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "a local part in lower case, such as debrief");
const Domain = z
  .string()
  .refine(
    (text) => parseAddress(`x@${text}`) === `x@${text}`,
    "a domain in lower case and without @, such as debrief.example.com",
  );
const Address = z
  .string()
  .refine((text) => parseAddress(text) === text, "an address in lower case, such as rae@agency.example");

/** Who may start debriefs: whole domains, or single addresses. */
const AllowList = z
  .strictObject({ domains: z.array(Domain).default([]), addresses: z.array(Address).default([]) })
  .refine((list) => list.domains.length + list.addresses.length > 0, "allow at least one domain or address");

const hourOfDay = z.int().min(0).max(24);
const fromUntil = { start: hourOfDay, end: hourOfDay };
const OFFICE_HOURS = { start: 9, end: 17 };

export const Cadence = z.object({
  /** Minutes between the plan mail and the questions when the interview is already over: time to undo. */
  undoMinutes: z.int().min(0).default(10),
  /** Working days after the questions at which a silent party is reminded. */
  reminderWorkingDays: z.array(z.int().min(1)).max(2).default([1, 3]),
  /** Working days after the questions at which the summary is written with what there is. */
  deadlineWorkingDays: z.int().min(1).default(5),
  /** Reminders go out from `start` until before `end`, hours in the interview's zone, Monday to Friday. */
  businessHours: z.object(fromUntil).default(OFFICE_HOURS),
});
export type Cadence = z.infer<typeof Cadence>;

/** As an admin writes it. Stored with each debrief it is read as it was: a key of an older deployment harms nobody there. */
const OwnCadence = z
  .strictObject({
    ...Cadence.shape,
    businessHours: z.strictObject(fromUntil).default(OFFICE_HOURS),
  })
  .refine(({ reminderWorkingDays: [first = 0, second = Number.POSITIVE_INFINITY] }) => first < second, {
    path: ["reminderWorkingDays"],
    error: "the second reminder after the first, such as [1, 3]",
  });

/** When the digest goes to each recruiter, and to the lead of each team. */
const Digest = z.strictObject({
  every: z.enum(["week", "month", "never"]).default("week"),
  /** ISO: Monday is 1. A week's digest goes out on this day and covers the seven days before it. */
  weekday: z.int().min(1).max(7).default(1),
  /** A month's digest goes out on this day and covers the month before it. */
  dayOfMonth: z.int().min(1).max(28).default(1),
  hour: z.int().min(0).max(23).default(8),
  /** IANA name; without it `timeZone` of the configuration, without that UTC. */
  timeZone: z.string().refine(isZone, "an IANA zone such as Europe/Berlin").optional(),
  /** One more digest over all members' debriefs, without the names of managers, to the lead. */
  teams: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        lead: Address,
        members: z.array(Address).min(1).max(50),
      }),
    )
    .max(20)
    .refine((teams) => new Set(teams.map(({ name }) => name)).size === teams.length, "give each team its own name")
    .default([]),
});

/** An applicant tracking system whose webhooks start debriefs. */
const ofSystem = {
  /** For whom a debrief is started when nobody who scheduled the interview is a recruiter. */
  recruiter: Address.optional(),
};
const Integrations = z.strictObject({
  greenhouse: z
    .strictObject({
      ...ofSystem,
      api: CalledUrl.default("https://harvest.greenhouse.io/v3"),
      token: CalledUrl.default("https://auth.greenhouse.io/token"),
    })
    .prefault({}),
  /** The sandbox has an address of its own. */
  lever: z.strictObject({ ...ofSystem, api: CalledUrl.default("https://api.lever.co/v1") }).prefault({}),
});

/** All of them must ask the same under the same numbers: one account is laid beside the other. */
const QuestionnairesByLanguage = z.partialRecord(Language, Questionnaires).refine((byLanguage) => {
  const [first, ...others] = Object.values(byLanguage);
  return first && others.every((other) => Side.options.every((side) => asksTheSame(first[side], other[side])));
}, "ask the same in every language: as many questions, with the same number, topic and kind of answer");

/** One set for everybody, or one for each language. */
const Worded = z.union([Questionnaires, QuestionnairesByLanguage]);
const ShortName = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/, "a short name in lower case, such as sales");

/** Strict: a key in the wrong case would be a setting that an admin believes in and nobody keeps. */
const Keys = z.strictObject({
  /** The domain whose MX is ours: the start address and every reply token live under it. */
  domain: Domain,
  /** Forwarded invites go to `<startLocalPart>@<domain>`. */
  startLocalPart: LocalPart.default("debrief"),
  /** The display name in From. */
  senderName: z.string().min(1).max(60).default("Debrief"),
  recruiters: AllowList,
  cadence: OwnCadence.prefault({}),
  /** What is asked, by language; one of both sides alone is asked of everybody. */
  questionnaires: Worded.default(() => questionnairesByLanguage),
  /** Others, worded as those are, for debriefs that are started with their name (docs/api.md). */
  questionnairesByName: z
    .record(ShortName, Worded)
    .refine((named) => Object.keys(named).length <= 20, "at most twenty")
    .default({}),
  /** Days that a closed debrief is kept. */
  retentionDays: z.int().min(1).default(365),
  /** Starts a recruiter may make in a day before the plan mail asks for a `go` (R29); the desk remembers some three times as many. */
  startsPerDay: z.int().min(1).max(60).default(20),
  /** Companies that a recruiter may write to for the first time in a day before the plan mail asks for a `go` (R29). */
  newClientsPerDay: z.int().min(1).default(5),
  /**
   * Which plans wait for the recruiter's `go` before anybody else is written to: `exceptions`, those beyond the two limits
   * above and those of interviews more than thirty days ago; `always`, every one.
   */
  confirm: z.enum(["exceptions", "always"]).default("exceptions"),
  /** What recruiters are written to in, and everybody of whom nothing else is known. */
  language: Language.default("en"),
  /** What parties may be written to in, `language` among them; who would be written to in another is in `language`. */
  languages: z.array(Language).default([...Language.options]),
  /** IANA name of the zone in which most interviews are held: offered first when an invite states none. */
  timeZone: z.string().refine(isZone, "an IANA zone such as Europe/Berlin").optional(),
  digest: Digest.prefault({}),
  /** Words of the house that the reading of answers should know. */
  lexicon: Additions.default([]),
  /** Who hears over HTTP of what happens to debriefs that start from now on (docs/webhooks.md). */
  webhooks: Endpoints.default([]),
  integrations: Integrations.prefault({}),
});

const NOT_WORDED = "word the questionnaires in the configured language too";

export const Config = Keys.refine((config) => questionnairesIn(config, config.language) !== undefined, {
  path: ["questionnaires"],
  error: NOT_WORDED,
})
  .refine((config) => questionnaireNames(config).every((name) => questionnairesIn(config, config.language, name)), {
    path: ["questionnairesByName"],
    error: NOT_WORDED,
  })
  .refine((config) => config.languages.includes(config.language), {
    path: ["languages"],
    error: "list the configured language too, or leave `languages` out for all of them",
  })
  .refine((config) => config.digest.teams.every(({ lead }) => isRecruiter(config, lead)), {
    path: ["digest", "teams"],
    error: "name as lead somebody who may start debriefs: what debriefs say is for recruiters alone",
  });
export type Config = z.infer<typeof Keys>;

/** The names under which other questionnaires than the usual can be chosen. */
export function questionnaireNames({ questionnairesByName }: Config): string[] {
  return Object.keys(questionnairesByName).sort();
}

/**
 * What is asked in a language, in debriefs that were started with `name` or with none; undefined when it is not worded in
 * it, or nothing is called so. One set alone is everybody's.
 */
export function questionnairesIn(config: Config, language: Language, name?: string): Questionnaires | undefined {
  const { questionnaires, questionnairesByName } = config;
  // A name comes from a request, and "constructor" is a property of every object.
  const named = (own: string) => (Object.hasOwn(questionnairesByName, own) ? questionnairesByName[own] : undefined);
  const worded = name === undefined ? questionnaires : named(name);
  return worded && "candidate" in worded ? worded : worded?.[language];
}

/** What is asked in the configured language, which the schema makes sure of. Throws for a name that is not configured. */
export function ownQuestionnaires(config: Config, name?: string): Questionnaires {
  const own = questionnairesIn(config, config.language, name);
  if (!own) throw new Error(`There is no questionnaire in ${config.language}, which the schema refuses.`);
  return own;
}

/** `debrief@debrief.example.com`: where invites are forwarded to. */
export function startAddress(config: Config): string {
  return `${config.startLocalPart}@${config.domain}`;
}

export function isRecruiter(config: Config, address: string): boolean {
  return config.recruiters.addresses.includes(address) || config.recruiters.domains.includes(domainOf(address));
}
