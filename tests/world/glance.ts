/** What a debrief's row says at a glance, read from its attributes: parsing thousands of items a second costs too much. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Instant } from "@debrief/core/clock";
import type { Debrief, PartyState } from "@debrief/core/debrief/debrief";
import type { Row } from "./condition.ts";

export type Glance = {
  status: Debrief["status"];
  recruiter: string;
  held: boolean;
  title: string;
  because: string | undefined;
  askAt: Instant | undefined;
  deadline: Instant | undefined;
  summarisedAt: Instant | undefined;
  summaryVersion: number | undefined;
  draftedAt: Instant | undefined;
  eraseAt: Instant | undefined;
  parties: { seat: number; address: string; state: PartyState; versions: number; remindAt: Instant | undefined }[];
  waiting: { key: string; seat: number }[];
};

const seen = new WeakMap<Row, Glance>();

/** Undefined for a desk. */
export function glanceAt(row: Row | undefined): Glance | undefined {
  const body = row?.body?.M;
  if (!row || body?.kind?.S !== "debrief") return undefined;
  const known = seen.get(row);
  if (known) return known;
  const glance: Glance = {
    status: body.status?.S as Debrief["status"],
    recruiter: body.recruiter?.M?.address?.S ?? "",
    held: body.hold !== undefined,
    title: body.interview?.M?.title?.S ?? "",
    because: body.because?.S,
    askAt: body.askAt?.S,
    deadline: body.deadline?.S,
    summarisedAt: body.summarisedAt?.S,
    summaryVersion: body.summaryVersion?.N === undefined ? undefined : Number(body.summaryVersion.N),
    draftedAt: body.draftedAt?.S,
    eraseAt: body.eraseAt?.S,
    parties: listOf(body.parties).map((party) => ({
      seat: Number(party.seat?.N),
      address: party.mailbox?.M?.address?.S ?? "",
      state: party.state?.S as PartyState,
      versions: Number(party.versions?.N),
      remindAt: party.remindAt?.S,
    })),
    waiting: listOf(body.outbox).map(({ effect }) => ({
      key: effect?.M?.key?.S ?? "",
      seat: Number(effect?.M?.seat?.N),
    })),
  };
  seen.set(row, glance);
  return glance;
}

function listOf(value: AttributeValue | undefined): Record<string, AttributeValue>[] {
  return (value?.L ?? []).map(({ M = {} }) => M);
}
