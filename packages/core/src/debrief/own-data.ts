/**
 * What is on record about one party, as a file for that party: their own words, what was read from them, their address, the
 * dates and which mails they got. Never anything that somebody else wrote, did or is (R48), and no token (R49).
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Finding, Side } from "../feedback/feedback.ts";
import { Language } from "../language.ts";
import { scrubTokens } from "../mail/token.ts";
import { type Debrief, type Party, PartyState } from "./debrief.ts";
import { Delivery } from "./effect.ts";
import { ExportedAnswer, exportedAnswers } from "./export.ts";

/** Instants are ISO 8601 in UTC. */
export const OwnData = z.object({
  format: z.literal("debrief-own-data/1"),
  debrief: z.string(),
  side: Side,
  address: z.string(),
  name: z.string().optional(),
  /** What they are written to in, where that was set. */
  language: Language.optional(),
  interview: z.object({
    role: z.string().optional(),
    start: Instant.optional(),
    end: Instant.optional(),
    timeZone: z.string(),
  }),
  state: PartyState,
  askedAt: Instant.optional(),
  reminders: z.int(),
  awayUntil: Instant.optional(),
  answeredAt: Instant.optional(),
  answers: z.array(ExportedAnswer),
  /** What was read from these answers: topic, polarity, and the words that it rests on. */
  findings: z.array(Finding),
  /** What corrections replaced, oldest first. */
  replaced: z.array(z.object({ question: z.string(), text: z.string(), at: Instant })),
  /** Answers that came in their name from another address, and wait for their yes or had their answer. */
  heldForYou: z.array(z.object({ from: z.string(), at: Instant, state: z.string() })),
  /** Coaching that the recruiter sent; `words` where the text is kept. */
  coaching: z.array(z.object({ at: Instant, words: z.string().optional() })),
  /** Every mail that went to them, oldest first, and what became of it. */
  mails: z.array(z.object({ mail: z.string(), at: Instant, delivery: Delivery })),
  /** When it is erased, once that is known; a legal hold puts it off. */
  eraseAt: Instant.optional(),
  legalHoldSince: Instant.optional(),
  /** They asked to be erased: when, and when they said yes. */
  forget: z.object({ asked: Instant, confirmed: Instant.optional() }).optional(),
});
export type OwnData = z.infer<typeof OwnData>;

export function ownDataOf(debrief: Debrief, party: Party): OwnData {
  const { id, interview, hold, held, coached, sent } = debrief;
  const { seat, side, mailbox, language, state, askedAt, reminded, feedback, superseded } = party;
  const { role, start, end, timeZone } = interview;
  return OwnData.parse({
    format: "debrief-own-data/1",
    debrief: id,
    side,
    address: mailbox.address,
    name: mailbox.displayName,
    language,
    interview: { role, start, end, timeZone },
    state,
    askedAt,
    reminders: reminded,
    awayUntil: party.away?.until,
    answeredAt: feedback?.receivedAt,
    answers: exportedAnswers(debrief, party),
    findings: feedback?.findings ?? [],
    replaced: superseded,
    heldForYou: held.filter(({ asks }) => asks === seat).map(({ from, at, state }) => ({ from, at, state })),
    coaching: coached.filter((each) => each.seat === seat).map(({ at, words }) => ({ at, words })),
    mails: sent
      .filter((mail) => mail.seat === seat)
      .map(({ key, at, delivery }) => ({ mail: key.split("/")[0] ?? "", at, delivery })),
    // Before it is closed nobody knows, and that it closes early would tell of the other side.
    eraseAt: debrief.status === "closed" && !hold ? debrief.eraseAt : undefined,
    legalHoldSince: hold?.at,
    forget: party.forget,
  });
}

/** The file: indented, so that a person can read it. */
export function ownDataFile(debrief: Debrief, party: Party): string {
  return scrubTokens(`${JSON.stringify(ownDataOf(debrief, party), null, 2)}\n`);
}
