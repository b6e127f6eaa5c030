/**
 * The debrief as a file for the recruiter: everything that is on record, and nothing that could act for anybody. Reply
 * tokens never stand in it (R49), nor does what only our machinery needs.
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Finding, Side } from "../feedback/feedback.ts";
import { Language } from "../language.ts";
import { scrubTokens } from "../mail/token.ts";
import { type Debrief, type Party, PartyState } from "./debrief.ts";
import { Delivery } from "./effect.ts";

const Person = z.object({ address: z.string(), name: z.string().optional() });

/** One answer: the question as it was asked, the words, and what was read from them. */
export const ExportedAnswer = z.object({
  number: z.string(),
  question: z.string(),
  text: z.string(),
  /** 1 to 5. */
  rating: z.number().optional(),
  /** `yes`, `maybe` or `no`, where one was asked for. */
  choice: z.string().optional(),
  /** The words were longer than we keep (R45). */
  truncated: z.boolean().optional(),
});

const ExportedParty = z.object({
  side: Side,
  person: Person,
  language: Language.optional(),
  state: PartyState,
  askedAt: Instant.optional(),
  reminders: z.int(),
  /** When the last answer came. */
  answeredAt: Instant.optional(),
  answers: z.array(ExportedAnswer),
  findings: z.array(Finding),
  /** They answered, and the words are left out: accounts are sealed until the summary. */
  sealed: z.literal(true).optional(),
  /** What corrections replaced, oldest first. */
  replaced: z.array(z.object({ question: z.string(), text: z.string(), at: Instant })),
});

/** Instants are ISO 8601 in UTC. `format` changes when an older reader could not read the file any more. */
export const ExportedDebrief = z.object({
  format: z.literal("debrief/1"),
  id: z.string(),
  status: z.enum(["draft", "scheduled", "collecting", "summarised", "closed"]),
  createdAt: Instant,
  /** When the questions go out, went out, are waited for, and when it ended; each only where it is known. */
  askAt: Instant.optional(),
  askedAt: Instant.optional(),
  deadline: Instant.optional(),
  summarisedAt: Instant.optional(),
  closedAt: Instant.optional(),
  eraseAt: Instant.optional(),
  /** Since when nothing may be erased; absent when no legal hold stands. */
  legalHoldSince: Instant.optional(),
  recruiter: Person,
  interview: z.object({
    title: z.string(),
    role: z.string().optional(),
    company: z.string().optional(),
    start: Instant.optional(),
    end: Instant.optional(),
    /** IANA name. */
    timeZone: z.string(),
  }),
  parties: z.array(ExportedParty),
  notes: z.array(z.object({ text: z.string(), at: Instant })),
  adjustments: z.array(z.object({ which: z.int(), done: z.boolean(), at: Instant })),
  /** Every mail that left, oldest first: its kind, to whom, and what became of it. */
  mails: z.array(z.object({ mail: z.string(), to: z.string(), at: Instant, delivery: Delivery })),
});
export type ExportedDebrief = z.infer<typeof ExportedDebrief>;

/** Everything that is on record, as data; no token stands in it. */
export function exportOf(debrief: Debrief): ExportedDebrief {
  return ExportedDebrief.parse(JSON.parse(scrubTokens(JSON.stringify(exported(debrief)))));
}

/** The file: indented, so that a person can read it. */
export function exportFile(debrief: Debrief): string {
  return `${JSON.stringify(exportOf(debrief), null, 2)}\n`;
}

function exported(debrief: Debrief): ExportedDebrief {
  const { id, status, createdAt, recruiter, interview, notes, adjusted } = debrief;
  const { title, role, company, start, end, timeZone } = interview;
  const address = (seat: number): string =>
    (seat === 0 ? recruiter : debrief.parties.find((party) => party.seat === seat)?.mailbox)?.address ?? "";
  return ExportedDebrief.parse({
    format: "debrief/1",
    id,
    status,
    createdAt,
    ...datesOf(debrief),
    legalHoldSince: debrief.hold?.at,
    recruiter: personOf(recruiter),
    interview: { title, role, company, start, end, timeZone },
    parties: debrief.parties.map((party) => partyOf(debrief, party)),
    notes,
    adjustments: adjusted,
    mails: debrief.sent.map(({ key, seat, at, delivery }) => {
      return { mail: key.split("/")[0] ?? "", to: address(seat), at, delivery };
    }),
  });
}

function personOf({ address, displayName }: { address: string; displayName?: string | undefined }) {
  return { address, name: displayName };
}

function datesOf(debrief: Debrief): Partial<ExportedDebrief> {
  switch (debrief.status) {
    case "draft":
      return {};
    case "scheduled":
      return { askAt: debrief.askAt };
    case "collecting":
      return { askedAt: debrief.askedAt, deadline: debrief.deadline };
    case "summarised":
      return { askedAt: debrief.askedAt, summarisedAt: debrief.summarisedAt };
    case "closed":
      return { closedAt: debrief.closedAt, eraseAt: debrief.eraseAt };
  }
}

function partyOf(debrief: Debrief, party: Party) {
  const { side, mailbox, language, state, askedAt, reminded, feedback, superseded } = party;
  return {
    side,
    person: personOf(mailbox),
    language,
    state,
    askedAt,
    reminders: reminded,
    answeredAt: feedback?.receivedAt,
    ...(isSealed(debrief) && feedback
      ? { sealed: true as const, answers: [], findings: [], replaced: [] }
      : { answers: exportedAnswers(debrief, party), findings: feedback?.findings ?? [], replaced: superseded }),
  };
}

/** Until the summary nobody reads one account without the other, the recruiter neither. */
export function isSealed({ status }: Pick<Debrief, "status">): boolean {
  return status === "draft" || status === "scheduled" || status === "collecting";
}

/** One party's answers, each with its question. */
export function exportedAnswers(
  { questionnaires }: Pick<Debrief, "questionnaires">,
  { side, feedback }: Pick<Party, "side" | "feedback">,
): z.infer<typeof ExportedAnswer>[] {
  return Object.entries(feedback?.answers ?? {}).map(([number, { text, rating, choice, truncated }]) => {
    const question = questionnaires[side].find((each) => String(each.number) === number)?.text ?? "";
    return { number, question, text, rating, choice, truncated };
  });
}
