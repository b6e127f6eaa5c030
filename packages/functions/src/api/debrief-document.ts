/** A debrief as the API takes and shows it: never a token, never an answer. */
import { Instant, instant } from "@debrief/core/clock";
import type { Config } from "@debrief/core/config";
import { type Debrief, type DebriefIn, nameOf, PartyState } from "@debrief/core/debrief/debrief";
import { Side } from "@debrief/core/feedback/feedback";
import { Language } from "@debrief/core/language";
import { isZone } from "@debrief/core/zone";
import * as z from "zod";
import { line, Person } from "./person.ts";

export const DebriefId = z
  .string()
  .regex(/^[a-z2-7]{16}$/)
  .meta({ example: "mzxw6ytboi4dkmrq" });

/** Any ISO 8601 instant that says its offset; kept in UTC with milliseconds. */
export const AnyInstant = z.iso
  .datetime({ offset: true, error: "an instant such as 2026-11-24T15:00:00Z" })
  .refine((text) => text >= "2000" && text < "2100", "an instant of this century")
  .transform((text): Instant => instant(new Date(text)));

const Languages = z
  .strictObject({ candidate: Language.optional(), interviewer: Language.optional() })
  .meta({ description: "What each side is written to in, where it is not the configured language." });

export const NewDebrief = z
  .strictObject({
    interview: z
      .strictObject({
        title: line,
        start: AnyInstant.optional(),
        end: AnyInstant,
        timeZone: z
          .string()
          .max(64)
          .refine(isZone, "an IANA zone such as Europe/Berlin")
          .meta({ description: "IANA name: working days and hours are counted there." }),
        role: line.optional(),
        company: line.optional(),
        languages: Languages.optional(),
      })
      .refine(({ start, end }) => start === undefined || start <= end, {
        path: ["end"],
        error: "not before the start",
      }),
    candidate: Person,
    interviewers: z.array(Person).min(1).max(5),
    questionnaire: z
      .string()
      .max(40)
      .optional()
      .meta({ description: "A name of `questionnairesByName` in the configuration; the usual questions without it." }),
  })
  .meta({ id: "NewDebrief" });
export type NewDebrief = z.output<typeof NewDebrief>;

export const Status = z.enum(["draft", "scheduled", "collecting", "summarised", "closed"]).meta({ id: "Status" });

const PartyDocument = z
  .object({
    seat: z.int().meta({ description: "Given once, and never to another person." }),
    side: Side,
    name: z.string(),
    address: z.string(),
    language: Language.optional(),
    state: PartyState,
    askedAt: Instant.optional(),
    reminders: z.int(),
  })
  .meta({ id: "Party" });

const Question = z
  .object({
    about: z.enum(["candidate", "interviewers", "time", "invite", "approval"]),
    text: z.string(),
    options: z.array(z.object({ number: z.int(), text: z.string() })),
  })
  .meta({ id: "Question", description: "What must be decided first: by mail, or with the command `choose` or `go`." });

export const DebriefDocument = z
  .object({
    id: DebriefId,
    status: Status,
    createdAt: Instant,
    interview: z.object({
      title: z.string(),
      start: Instant.optional(),
      end: Instant.optional(),
      timeZone: z.string(),
      role: z.string().optional(),
      company: z.string().optional(),
      languages: Languages.optional(),
    }),
    parties: z.array(PartyDocument),
    questionnaire: z.string().optional().meta({ description: "Where others are asked than the usual questions." }),
    questions: z.array(Question).optional().meta({ description: "In a draft alone." }),
    askAt: Instant.optional(),
    askedAt: Instant.optional(),
    deadline: Instant.optional(),
    summarisedAt: Instant.optional(),
    closedAt: Instant.optional(),
    because: z.enum(["stopped", "cancelled", "closed", "lapsed"]).optional(),
    eraseAt: Instant.optional(),
  })
  .meta({ id: "Debrief" });
export type DebriefDocument = z.infer<typeof DebriefDocument>;

export async function debriefDocument(
  debrief: Debrief,
  { language }: Pick<Config, "language">,
): Promise<DebriefDocument> {
  const { id, status, createdAt, parties, questionnaire } = debrief;
  const { title, start, end, timeZone, role, company, languages } = debrief.interview;
  return {
    id,
    status,
    createdAt,
    interview: { title, start, end, timeZone, role, company, languages },
    parties: parties.map(({ seat, side, mailbox, language, state, askedAt, reminded }) => ({
      seat,
      side,
      name: nameOf(mailbox),
      address: mailbox.address,
      language,
      state,
      askedAt,
      reminders: reminded,
    })),
    questionnaire,
    ...(status === "draft" && { questions: await asked(debrief.questions, language) }),
    ...datesOf(debrief),
  };
}

function datesOf(debrief: Debrief): Partial<DebriefDocument> {
  switch (debrief.status) {
    case "draft":
    case "scheduled":
      return { askAt: debrief.askAt };
    case "collecting":
      return { askedAt: debrief.askedAt, deadline: debrief.deadline };
    case "summarised":
      return { askedAt: debrief.askedAt, summarisedAt: debrief.summarisedAt };
    case "closed":
      return { closedAt: debrief.closedAt, because: debrief.because, eraseAt: debrief.eraseAt };
  }
}

/** What waits for the recruiter, in their words; loaded only where something does. */
async function asked(questions: DebriefIn<"draft">["questions"], language: Language) {
  const { optionText, questionText } = await import("@debrief/core/outbox/asked");
  return questions.map((question) => ({
    about: question.about,
    text: questionText(question, language),
    options: question.options.map((option, index) => ({ number: index + 1, text: optionText(option, language) })),
  }));
}
