/** The commands of a recruiter's mail as JSON: one for each that can be said, and none that cannot. */
import type { Instant } from "@debrief/core/clock";
import { Language } from "@debrief/core/language";
import { scrubTokens } from "@debrief/core/mail/token";
import type { Command, Person as Named, Whom } from "@debrief/core/reply/command/command";
import { wallClock } from "@debrief/core/zone";
import * as z from "zod";
import { AnyInstant } from "./debrief-document.ts";
import { line, Person } from "./person.ts";

const KnownPerson = z
  .union([Person, z.strictObject({ name: line })])
  .meta({ description: "By address, or by a name that the debrief knows." });

const WhomDocument = z
  .union([z.enum(["everyone", "candidate", "manager", "interviewers"]), KnownPerson])
  .meta({ description: "`manager` is the one interviewer, where there is only one." });

const At = z.union([
  z.strictObject({ at: AnyInstant.meta({ description: "To the minute." }) }),
  z.strictObject({ inMinutes: z.int().min(-44_640).max(44_640) }),
]);
const Until = z.union([
  z.strictObject({ at: AnyInstant.meta({ description: "To the minute." }) }),
  z.strictObject({ days: z.int().min(1).max(31) }),
]);

const text = (most: number) => z.string().trim().min(1).max(most);

/** Words that say nothing beside themselves. */
const bare = z.enum(["go", "yes", "no", "stop", "close", "swap", "status", "sendAnyway", "hold", "release"]);

export const CommandDocument = z
  .discriminatedUnion("type", [
    z.strictObject({ type: bare }),
    z.strictObject({ type: z.literal("choose"), option: z.int().min(1).max(20) }),
    z.strictObject({ type: z.literal("candidateIs"), person: KnownPerson }),
    z.strictObject({ type: z.literal("interviewersAre"), people: z.array(KnownPerson).min(1).max(5) }),
    z.strictObject({
      type: z.literal("add"),
      person: Person,
      side: z.enum(["candidate", "interviewer"]).optional(),
    }),
    z.strictObject({ type: z.literal("remove"), person: KnownPerson }),
    z.strictObject({ type: z.literal("replace"), leaving: KnownPerson, coming: Person }),
    z.strictObject({ type: z.literal("at"), time: At }),
    z.strictObject({ type: z.literal("ended"), time: At }),
    z.strictObject({ type: z.literal("roleIs"), text: line }),
    z.strictObject({ type: z.literal("companyIs"), text: line }),
    z.strictObject({ type: z.literal("remind"), whom: WhomDocument }),
    z.strictObject({ type: z.literal("wait"), time: Until }),
    z.strictObject({ type: z.literal("send"), whom: WhomDocument, words: text(20_000).optional() }),
    z.strictObject({ type: z.literal("note"), text: text(1_000) }),
    z.strictObject({ type: z.literal("language"), whom: WhomDocument, language: Language }),
    z.strictObject({
      type: z.literal("adjusted"),
      done: z.boolean(),
      which: z.int().min(1).max(9).optional(),
    }),
  ])
  .meta({ id: "Command" });
export type CommandDocument = z.output<typeof CommandDocument>;

/** The command as a mail would have said it; instants become the wall clock of the interview. */
export function commandOf(document: CommandDocument, timeZone: string): Command {
  switch (document.type) {
    case "candidateIs":
    case "remove":
      return { type: document.type, person: named(document.person) };
    case "interviewersAre":
      return { type: document.type, people: document.people.map(named) };
    case "add": {
      const { side, person } = document;
      return { type: "add", person: { mailbox: person }, ...(side && { side }) };
    }
    case "replace":
      return { type: "replace", leaving: named(document.leaving), coming: { mailbox: document.coming } };
    case "at":
    case "ended": {
      const { type, time } = document;
      return { type, time: "at" in time ? clockTime(time.at, timeZone) : { minutesFromNow: time.inMinutes } };
    }
    case "wait": {
      const { time } = document;
      const length = "at" in time ? clockTime(time.at, timeZone) : { minutesFromNow: time.days * 24 * 60 };
      return { type: "wait", time: length };
    }
    case "remind":
      return { type: "remind", whom: whomOf(document.whom) };
    case "send": {
      const { whom, words } = document;
      // R49: nothing that is passed on may hold a live token.
      return { type: "send", whom: whomOf(whom), ...(words !== undefined && { words: scrubTokens(words) }) };
    }
    case "note":
      return { type: "note", text: scrubTokens(document.text) };
    case "language":
      return { ...document, whom: whomOf(document.whom), named: document.language };
    case "adjusted": {
      const { type, done, which } = document;
      return { type, done, ...(which !== undefined && { which }) };
    }
    default:
      return document;
  }
}

function named(person: z.output<typeof KnownPerson>): Named {
  return "name" in person ? person : { mailbox: person };
}

function whomOf(whom: z.output<typeof WhomDocument>): Whom {
  return typeof whom === "string" ? whom : named(whom);
}

function clockTime(at: Instant, timeZone: string) {
  const { year, month, day, hour, minute } = wallClock(at, timeZone);
  const two = (number: number): string => String(number).padStart(2, "0");
  return { date: `${year}-${two(month)}-${two(day)}`, hour, minute };
}
