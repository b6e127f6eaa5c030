/**
 * The meeting that a winmail.dat is about ([MS-OXOCAL], [MS-OXTNEF]): Outlook sends it so, without any calendar object,
 * to whom it takes for another Outlook. Its times are instants; its recipients are who was invited.
 */
import { instant } from "../../clock.ts";
import { type Mailbox, mailbox } from "../../mail/address.ts";
import type { Attendee, Invite } from "../invite.ts";
import { maxAttendees } from "../invite.ts";
import { meantZone } from "../zone/zone-name.ts";
import type { Properties, Tnef } from "./tnef.ts";

/** The invite, or undefined when the message is about no meeting. */
export function meetingOf({ messageClass, properties, recipients }: Tnef): Invite | undefined {
  const kind = messageClass || wordsOf(properties, "001a") || "";
  if (!/schedule|appointment/i.test(kind)) return undefined;
  const [start, end] = [
    timeOf(properties, `${APPOINTMENT}:820d`, "0060"),
    timeOf(properties, `${APPOINTMENT}:820e`, "0061"),
  ];
  if (start === undefined) return undefined;
  const people = recipients.map(person).filter((one) => one !== undefined);
  return {
    found: "calendar",
    method: METHODS.find(([pattern]) => pattern.test(kind))?.[1],
    uid: uidOf(properties.get(`${MEETING}:0023`) ?? properties.get(`${MEETING}:0003`)),
    sequence: numberOf(properties, `${APPOINTMENT}:8201`),
    start,
    end,
    timeZone: zoneOf(properties, start) ?? "UTC",
    doubts: numberOf(properties, `${APPOINTMENT}:8215`) === 1 ? ["all_day"] : [],
    recurring: numberOf(properties, `${APPOINTMENT}:8223`) === 1 ? true : undefined,
    summary: plain(wordsOf(properties, "0037") ?? ""),
    location: plain(wordsOf(properties, `${APPOINTMENT}:8208`) ?? "") || undefined,
    organizer: mailboxOf(properties, ["5d02", "0065", "5d01", "0c1f"], ["0042", "0c1a"]),
    attendees: people.slice(0, maxAttendees),
    attendeesLeftOut: people.length > maxAttendees ? people.length - maxAttendees : undefined,
  };
}

// PSETID_Appointment and PSETID_Meeting, by the first four octets of their GUIDs.
const [APPOINTMENT, MEETING] = ["00062002", "6ed8da90"];

// `IPM.Microsoft Schedule.MtgReq` in TNEF, `IPM.Schedule.Meeting.Request` among the properties.
const METHODS: [RegExp, string][] = [
  [/MtgReq|Meeting\.Request/i, "REQUEST"],
  [/MtgCncl|Meeting\.Cancel/i, "CANCEL"],
  [/MtgResp|Meeting\.Resp/i, "REPLY"],
];

/** A recipient by its own addresses: what Exchange keeps besides is no address ("/o=…/cn=…"). */
function person(row: Properties): Attendee | undefined {
  const found = mailboxOf(row, ["39fe", "3003"], ["3001"]);
  // 3 is Outlook's Bcc, and that is how it invites a room.
  return found && (numberOf(row, "0c15") === 3 ? { ...found, cutype: "RESOURCE" } : found);
}

function mailboxOf(row: Properties, addresses: string[], names: string[]): Mailbox | undefined {
  const name = names.map((tag) => wordsOf(row, tag)).find((words) => words !== undefined);
  return addresses
    .map((tag) => mailbox(wordsOf(row, tag)?.replace(/^smtp:/i, ""), name))
    .find((one) => one !== undefined);
}

function wordsOf(properties: Properties, tag: string): string | undefined {
  const value = properties.get(tag);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function numberOf(properties: Properties, tag: string): number {
  const value = properties.get(tag);
  return typeof value === "number" && Number.isSafeInteger(value) ? value : 0;
}

function timeOf(properties: Properties, ...tags: string[]): string | undefined {
  const value = tags.map((tag) => properties.get(tag)).find((one) => one instanceof Date);
  return value instanceof Date ? instant(value) : undefined;
}

/** "(UTC+01:00) Amsterdam, Berlin, …" as the organizer's Outlook shows it. */
function zoneOf(properties: Properties, start: string): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = start.split(/\D/).map(Number);
  return meantZone(wordsOf(properties, `${APPOINTMENT}:8234`) ?? "", { year, month, day, hour, minute });
}

/** A Global Object ID is the UID in hexadecimal, unless it holds the one of another program behind "vCal-Uid". */
function uidOf(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array) || value.length < 20 || value.length > 1_000) return undefined;
  const octets = Buffer.from(value);
  const foreign = octets.indexOf("vCal-Uid");
  if (foreign < 0) return octets.toString("hex").toUpperCase();
  return octets.toString("latin1", foreign + 12).replace(/\u0000[\s\S]*$/, "") || undefined;
}

function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 300);
}
