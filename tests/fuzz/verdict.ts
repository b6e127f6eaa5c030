/** What must be true of any mail's way through the house. Each check names the row that it holds and throws when it fails. */
import type { Item } from "@debrief/core/store/item";
import { RECRUITERS } from "../world/world.ts";
import { CANDIDATE, INTERVIEWER, type Incoming, type Received } from "./stage.ts";

const OUTCOMES = ["started", "command", "feedback", "held", "ignored"];

/**
 * Reasons for which a mail was ignored and yet says something: that nobody wrote, is away, could not be read, or cancels an
 * interview whose invite may still come.
 */
const TELLING =
  /^(?:reply\.empty|party\.away|automatic\.|mail\.|content\.|rate\.|invite\.(?:not_understood|cancels_nothing|superseded))/;

export function expectSound(mail: Incoming, received: Received): void {
  typed(mail, received);
  nobodyElseWrittenTo(received);
  nothingElseChanged(received);
}

/** R9, R56: one typed outcome for each address, recorded once, and nothing thrown. */
function typed({ recipients }: Incoming, { outcomes, failures, records }: Received): void {
  const [failure] = failures;
  if (failures.length > 0) throw new Error(`R9 something was thrown: ${described(failure)}`, { cause: failure });
  const addresses = new Set(recipients.map((address) => address.toLowerCase()));
  if (outcomes.length !== addresses.size) {
    throw new Error(`R56 a mail to ${addresses.size} addresses had ${outcomes.length} outcomes`);
  }
  for (const { outcome, reason } of outcomes) {
    if (!OUTCOMES.includes(outcome)) throw new Error(`R56 ${outcome} is no outcome`);
    if (outcome === "ignored" && !/^[a-z_]+(?:\.[a-z0-9_-]+)*$/.test(reason ?? ""))
      throw new Error(`R56 ignored without a plain reason: ${reason}`);
  }
  if (records !== addresses.size) throw new Error(`R56 ${records} records of ${addresses.size} outcomes`);
}

/** R29: whatever a mail says, only the recruiters and those who were asked already hear of it; and nobody by a header. */
function nobodyElseWrittenTo({ sent }: Received): void {
  for (const { to, subject, mail } of sent) {
    if (![...RECRUITERS, CANDIDATE.address, INTERVIEWER.address].includes(to)) {
      throw new Error(`R29 ${mail} went to ${to}`);
    }
    if (/[\r\n\u0000]/.test(subject)) throw new Error(`R39 ${mail} has a subject of two lines`);
  }
}

/** What a mail that means nothing may leave behind: that it was seen. */
const TRACES = ["version", "handled"];

function nothingElseChanged({ outcomes, before, after }: Received): void {
  const told = outcomes.filter(({ outcome, reason = "" }) => outcome !== "ignored" || TELLING.test(reason));
  const mine = new Set(outcomes.map(({ debriefId }) => `debrief-${debriefId}`));
  for (const [key, item] of after) {
    const known = before.get(key);
    const mayChange = told.length > 0 && (mine.has(key) || key.startsWith("desk-"));
    if (!known && !mayChange) throw new Error(`R9 ${key} appeared, though the mail was ${described(outcomes)}`);
    if (!known || mayChange) continue;
    const [was, is] = [withoutTraces(known), withoutTraces(item)];
    if (was !== is) throw new Error(`R9 ${key} changed, though the mail was ${described(outcomes)}`);
  }
  for (const key of before.keys()) if (!after.has(key)) throw new Error(`R9 ${key} is gone`);
}

function withoutTraces(item: Item): string {
  return JSON.stringify(item, (key, value) => (TRACES.includes(key) || key === "inbound" ? undefined : value));
}

export function described(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return JSON.stringify(value);
}
