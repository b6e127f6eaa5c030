/**
 * Histories: what people, machines and mishaps do to the product, as data that a property test can draw and shrink. A
 * step that means nothing where it stands (an answer before any question) does nothing.
 */
import { DAY, HOUR, MINUTE } from "@debrief/core/clock";
import fc from "fast-check";
import type { Call, Mishap } from "./invocation.ts";

export const REPLIES = [
  "numbered",
  "prose",
  "inline",
  "empty",
  "stop",
  "away",
  "machine",
  "list",
  "forget",
  "data",
  "correction",
  "spam",
] as const;
export const COMMANDS = [
  "go",
  "stop",
  "close",
  "swap",
  "status",
  "help",
  "at 17:30",
  "remove ana.ruiz@acme.example",
  "replace ana.ruiz@acme.example with leo.kern@acme.example",
  "add leo.kern@acme.example",
  "no idea",
  "remind",
  "wait 2 days",
  "send candidate",
  "send interviewers",
  "send anyway",
  "note the budget is fixed",
  "export",
  "candidate in German",
  "forget jane.doe@example.com",
  "forget everything",
  "yes",
] as const;
export const EVENTS = ["Send", "Delivery", "DeliveryDelay", "Bounce", "Complaint"] as const;

export type Forward = {
  do: "forward";
  recruiter: number;
  interview: number;
  sequence: number;
  cancel: boolean;
  shift: number;
  /** What DMARC says. */
  verdict?: "GRAY" | "FAIL";
};
export type Answer = {
  do: "answer";
  interview: number;
  person: number;
  reply: (typeof REPLIES)[number];
  version: number;
};
export type Crash = { do: "crash"; service: Call["service"]; mishap: Mishap; skip: number; times: number };

/** What can be put on the queues by itself. */
export type Deed =
  | Forward
  | Answer
  | { do: "command"; recruiter: number; interview: number; text: (typeof COMMANDS)[number] }
  | { do: "stranger"; interview: number; person: number }
  /** Says yes or no to the newest mail that asks for it; without a person the recruiter does. */
  | { do: "vouch"; interview: number; person: number | undefined; yes: boolean }
  /** A recruiter's machine answers the newest plan. */
  | { do: "robot"; recruiter: number; interview: number }
  | { do: "redeliver"; pick: number; fresh: boolean }
  | {
      do: "event";
      interview: number;
      person: number;
      pick: number;
      type: (typeof EVENTS)[number];
      times: number;
    };

export type Step =
  | Deed
  /** Asks to forget, and says yes to the question that comes back. */
  | { do: "erase"; interview: number; person: number | undefined }
  /** A party asks to be forgotten, and answers our question from the address that it went to. */
  | { do: "withdraw"; interview: number; person: number; yes: boolean }
  /** An administrator places a legal hold, or releases it. */
  | { do: "hold"; recruiter: number; interview: number; wanted: boolean }
  | { do: "wait"; milliseconds: number }
  /** Several things at the same time, and every message of them to two handlers. */
  | { do: "rush"; deeds: Deed[] }
  /** Somebody looks at a debrief through the API. */
  | { do: "read"; recruiter: number; pick: number }
  | Crash
  | { do: "redrive" };

const interview = fc.constantFrom(0, 0, 0, 1);
const recruiter = fc.constantFrom(0, 0, 0, 1);
const person = fc.nat({ max: 3 });
const pick = fc.nat({ max: 40 });

const deeds: Record<Deed["do"], fc.WeightedArbitrary<Deed>> = {
  forward: {
    weight: 3,
    arbitrary: fc.record(
      {
        do: fc.constant("forward" as const),
        recruiter,
        interview,
        sequence: fc.nat({ max: 2 }),
        cancel: fc.constantFrom(false, false, false, true),
        shift: fc.constantFrom(0, 0, 2),
        verdict: fc.constantFrom("GRAY" as const, "FAIL" as const),
      },
      { requiredKeys: ["do", "recruiter", "interview", "sequence", "cancel", "shift"] },
    ),
  },
  answer: {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      interview,
      person,
      reply: fc.constantFrom(...REPLIES, "numbered", "numbered", "inline", "prose"),
      version: fc.nat({ max: 2 }),
    }),
  },
  command: {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("command" as const),
      recruiter,
      interview,
      text: fc.constantFrom(...COMMANDS),
    }),
  },
  stranger: { weight: 1, arbitrary: fc.record({ do: fc.constant("stranger" as const), interview, person }) },
  vouch: {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("vouch" as const),
      interview,
      person: fc.option(person, { nil: undefined }),
      yes: fc.boolean(),
    }),
  },
  robot: { weight: 1, arbitrary: fc.record({ do: fc.constant("robot" as const), recruiter, interview }) },
  redeliver: { weight: 2, arbitrary: fc.record({ do: fc.constant("redeliver" as const), pick, fresh: fc.boolean() }) },
  event: {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("event" as const),
      interview,
      person,
      pick,
      type: fc.constantFrom(...EVENTS),
      times: fc.integer({ min: 1, max: 2 }),
    }),
  },
};
const deed = fc.oneof(...Object.values(deeds));

const MISHAPS: Record<Call["service"], Mishap[]> = {
  table: [
    { how: "refused", error: "ProvisionedThroughputExceededException" },
    { how: "refused", error: "TransactionConflictException" },
    { how: "lost", error: "TimeoutError" },
    { how: "killed", when: "before" },
    { how: "killed", when: "after" },
    { how: "repeated" },
    { how: "stale", writes: 1 },
    { how: "stale", writes: 3 },
  ],
  archive: [
    { how: "refused", error: "SlowDown" },
    { how: "killed", when: "before" },
    { how: "killed", when: "after" },
  ],
  ses: [
    { how: "refused", error: "TooManyRequestsException" },
    { how: "refused", error: "SendingPausedException" },
    { how: "refused", error: "InternalServiceErrorException" },
    { how: "lost", error: "ECONNRESET" },
    { how: "killed", when: "before" },
    { how: "killed", when: "after" },
  ],
  queue: [
    { how: "refused", error: "ThrottlingException" },
    { how: "lost", error: "TimeoutError" },
    { how: "killed", when: "before" },
    { how: "killed", when: "after" },
    { how: "repeated" },
  ],
  // What goes wrong is named by the status that an endpoint answers, or as Node names it.
  courier: [
    { how: "refused", error: "ENOTFOUND" },
    { how: "refused", error: "ETIMEDOUT" },
    { how: "refused", error: "500" },
    { how: "refused", error: "503" },
    { how: "refused", error: "410" },
    { how: "lost", error: "ETIMEDOUT" },
    { how: "lost", error: "ECONNRESET" },
    { how: "lost", error: "502" },
    { how: "killed", when: "before" },
    { how: "killed", when: "after" },
  ],
};

/** All that can go wrong with one call to a service. */
export function mishapsOf({ service, name }: Call): Mishap[] {
  // Only indexes answer late; the rest of what is read is read consistently.
  return MISHAPS[service].filter(({ how }) => how !== "stale" || name === "Query");
}

const crash: fc.Arbitrary<Step> = fc.constantFrom(...(Object.keys(MISHAPS) as Call["service"][])).chain((service) =>
  fc.record({
    do: fc.constant("crash" as const),
    service: fc.constant(service),
    mishap: fc.constantFrom(...MISHAPS[service]),
    skip: fc.nat({ max: 12 }),
    // An endpoint may be down until an event is given up.
    times: service === "courier" ? fc.constantFrom(1, 3, 12) : fc.constantFrom(1, 1, 1, 4),
  }),
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  ...Object.values(deeds),
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("erase" as const),
      interview,
      person: fc.option(person, { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("withdraw" as const),
      interview,
      person,
      yes: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("hold" as const), recruiter, interview, wanted: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      milliseconds: fc.constantFrom(MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY, 8 * DAY),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("rush" as const),
      deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("read" as const), recruiter, pick: fc.nat({ max: 3 }) }) },
  { weight: 2, arbitrary: crash },
  { weight: 1, arbitrary: fc.constant({ do: "redrive" as const }) },
);

const begun: Step[] = [
  { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 },
  { do: "wait", milliseconds: 3 * HOUR },
];
const answered: Step[] = [
  ...begun,
  ...[0, 1, 2].map((who): Step => ({ do: "answer", interview: 0, person: who, reply: "numbered", version: 0 })),
];

/** Most histories begin with an interview that ends, many with its summary, because without them little happens. */
export const history: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom([], begun, begun, answered), fc.array(step, { minLength: 1, maxLength: 24 }))
  .map(([before, steps]) => [...before, ...steps]);
