/** The examples of openapi.json: one debrief from its start to its summary. A test parses each by its own schema. */
import type * as z from "zod";
import type { CommandDocument } from "./command-document.ts";
import type { DebriefDocument, NewDebrief } from "./debrief-document.ts";
import type { FeedbackDocument } from "./feedback-document.ts";
import type { SummaryDocument } from "./summary-document.ts";

export const newDebrief = {
  interview: {
    title: "Backend Engineer",
    start: "2026-11-24T13:00:00Z",
    end: "2026-11-24T14:00:00Z",
    timeZone: "Europe/Berlin",
    role: "Backend Engineer",
    company: "Acme",
    languages: { candidate: "de" },
  },
  candidate: { address: "jane.doe@example.com", displayName: "Jane Doe" },
  interviewers: [{ address: "sam.patel@acme.example", displayName: "Sam Patel" }],
} satisfies z.input<typeof NewDebrief>;

const interview = {
  title: "Backend Engineer",
  start: "2026-11-24T13:00:00.000Z",
  end: "2026-11-24T14:00:00.000Z",
  timeZone: "Europe/Berlin",
  role: "Backend Engineer",
  company: "Acme",
};
const jane = {
  seat: 1,
  side: "candidate",
  name: "Jane Doe",
  address: "jane.doe@example.com",
  language: "de",
  reminders: 0,
} as const;
const sam = {
  seat: 2,
  side: "interviewer",
  name: "Sam Patel",
  address: "sam.patel@acme.example",
  reminders: 0,
} as const;

const id = "mzxw6ytboi4dkmrq";
const createdAt = "2026-11-24T08:00:00.000Z";
const askedAt = "2026-11-24T14:00:00.000Z";

export const scheduled: DebriefDocument = {
  id,
  status: "scheduled",
  createdAt,
  interview,
  parties: [
    { ...jane, state: "waiting" },
    { ...sam, state: "waiting" },
  ],
  askAt: askedAt,
};

export const collecting: DebriefDocument = {
  ...scheduled,
  status: "collecting",
  parties: [
    { ...jane, state: "answered", askedAt },
    { ...sam, state: "asked", askedAt },
  ],
  askAt: undefined,
  askedAt,
  deadline: "2026-12-01T16:00:00.000Z",
};

export const page = {
  debriefs: [collecting],
  nextCursor: "MjAyNi0xMS0yNFQwODowMDowMC4wMDBaIG16eHc2eXRib2k0ZGttcnEgaGZ6c2E0bW5kZQ",
};

export const commands = {
  commands: [
    { type: "add", person: { address: "kim.lee@acme.example", displayName: "Kim Lee" }, side: "interviewer" },
    { type: "at", time: { at: "2026-11-24T15:30:00Z" } },
  ] satisfies z.input<typeof CommandDocument>[],
};

export const heeded = {
  done: [
    "Kim Lee is an interviewer now.",
    "The questions go out on Tuesday, 24 November 2026 at 16:30 (Europe/Berlin).",
  ],
  refused: [],
  asks: [],
  repeated: false,
  debrief: scheduled,
};

const quote = "I froze when I was asked to scale the queue";
const view = { polarity: "negative", weight: 2, evidence: [{ quote, name: "Jane Doe", side: "candidate" }] } as const;

export const feedback: FeedbackDocument = {
  feedback: [
    {
      seat: 1,
      side: "candidate",
      name: "Jane Doe",
      receivedAt: "2026-11-24T15:10:00.000Z",
      versions: 1,
      answers: [
        {
          number: 3,
          question: "Which moment or question was hardest, and what would you say now?",
          text: `${quote}.`,
          pairing: "numbered",
        },
      ],
      findings: [
        { topic: "skills", polarity: "negative", target: "candidate", owner: "candidate", quote, question: 3 },
      ],
    },
  ],
};

export const summary: SummaryDocument = {
  version: 1,
  headline: "Both sides speak of skills.",
  respondents: [
    { name: "Jane Doe", side: "candidate", state: "answered", answeredAt: "2026-11-24T15:10:00.000Z" },
    { name: "Sam Patel", side: "interviewer", state: "answered", answeredAt: "2026-11-24T16:02:00.000Z" },
  ],
  scores: [{ label: "Overall", side: "candidate", name: "Jane Doe", rating: 2 }],
  choices: [{ label: "Move forward", side: "interviewer", name: "Sam Patel", choice: "maybe" }],
  conditions: [],
  commonGround: [
    { topic: "skills", relation: "agreement", view: "negative", candidate: { ...view, evidence: [...view.evidence] } },
  ],
  gaps: [],
  painPoints: { candidate: [], interviewer: [] },
  changes: [
    {
      owner: "candidate",
      topic: "skills",
      step: "Practise one question on scale aloud, with numbers.",
      evidence: { quote, name: "Jane Doe", side: "candidate" },
    },
  ],
  adjustments: ["Send the must-haves to the candidate before the interview."],
  coaching: { manager: [], candidate: [] },
  flags: [],
  answers: [
    {
      name: "Jane Doe",
      side: "candidate",
      items: [
        {
          number: 3,
          question: "Which moment or question was hardest, and what would you say now?",
          label: "Hardest moment",
          text: `${quote}.`,
          uncertain: false,
        },
      ],
    },
  ],
};

export const record = {
  format: "debrief/1" as const,
  id,
  status: "collecting" as const,
  createdAt,
  askedAt,
  deadline: "2026-12-01T16:00:00.000Z",
  recruiter: { address: "rae@agency.example", name: "Rae Moreno" },
  interview,
  parties: [],
  notes: [{ text: "Ask about notice periods next time.", at: "2026-11-24T15:20:00.000Z" }],
  adjustments: [],
  mails: [{ mail: "questions", to: "jane.doe@example.com", at: askedAt, delivery: "delivered" as const }],
};

export const lena = { address: "lena@partner.example", displayName: "Lena Fox" };

export const recruiters = {
  recruiters: [{ ...lena, addedAt: createdAt }],
  allowList: { domains: ["agency.example"], addresses: [] },
};

export const issuedKey = {
  id: "3f9a1c07b2e4",
  recruiter: "rae@agency.example",
  issuedAt: createdAt,
  endsWith: "x7Qd",
  admin: false,
};
