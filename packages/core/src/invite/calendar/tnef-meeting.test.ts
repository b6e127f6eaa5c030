import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globalObjectId, type WrittenProperty, winmail } from "../fixtures/winmail.ts";
import { readTnef } from "./tnef.ts";
import { meetingOf } from "./tnef-meeting.ts";

const properties: WrittenProperty[] = [
  { tag: "0037", value: "Interview: Jane Doe – Größe XL" },
  { tag: "00062002:820d", value: new Date("2026-11-24T15:00:00Z") },
  { tag: "00062002:820e", value: new Date("2026-11-24T16:00:00Z") },
  { tag: "00062002:8208", value: "Room Blue" },
  { tag: "00062002:8201", value: 3 },
  { tag: "00062002:8234", value: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna" },
  { tag: "6ed8da90:0023", value: globalObjectId("interview-1@acme.example") },
  { tag: "0042", value: "Rae Recruiter" },
  { tag: "5d02", value: "rae@agency.example" },
];
const recipients: WrittenProperty[][] = [
  [
    { tag: "3001", value: "Jane Doe" },
    { tag: "3003", value: "/o=Acme/cn=Recipients/cn=jane" },
    { tag: "39fe", value: "jane@example.com" },
    { tag: "0c15", value: 1 },
  ],
  [
    { tag: "3001", value: "Blue" },
    { tag: "3003", value: "blue@acme.example" },
    { tag: "0c15", value: 3 },
  ],
];
const read = (parts: Parameters<typeof winmail>[0]) => {
  const tnef = readTnef(winmail(parts));
  return tnef && meetingOf(tnef);
};
const messageClass = "IPM.Microsoft Schedule.MtgReq";

describe("a winmail.dat", () => {
  it("R12 is the meeting that Outlook wrote into it", () =>
    expect(read({ messageClass, properties, recipients })).toEqual({
      found: "calendar",
      method: "REQUEST",
      uid: "interview-1@acme.example",
      sequence: 3,
      start: "2026-11-24T15:00:00.000Z",
      end: "2026-11-24T16:00:00.000Z",
      timeZone: "Europe/Berlin",
      doubts: [],
      summary: "Interview: Jane Doe – Größe XL",
      location: "Room Blue",
      organizer: { address: "rae@agency.example", displayName: "Rae Recruiter" },
      attendees: [
        { address: "jane@example.com", displayName: "Jane Doe" },
        { address: "blue@acme.example", displayName: "Blue", cutype: "RESOURCE" },
      ],
    }));

  it.each([
    ["IPM.Microsoft Schedule.MtgReq", "REQUEST"],
    ["IPM.Schedule.Meeting.Request", "REQUEST"],
    ["IPM.Microsoft Schedule.MtgCncl", "CANCEL"],
    ["IPM.Schedule.Meeting.Canceled", "CANCEL"],
    ["IPM.Microsoft Schedule.MtgRespP", "REPLY"],
    ["IPM.Schedule.Meeting.Resp.Neg", "REPLY"],
    ["IPM.Appointment", undefined],
  ])("R31 of class %s has the method %s", (kind, method) =>
    expect(read({ messageClass: kind, properties })?.method).toBe(method),
  );

  it("takes the class from the properties too, and the plain start and end", () =>
    expect(
      read({
        properties: [
          { tag: "001a", value: "IPM.Schedule.Meeting.Request" },
          { tag: "0060", value: new Date("2026-11-24T15:00:00Z") },
          { tag: "0061", value: new Date("2026-11-24T16:00:00Z") },
        ],
      }),
    ).toMatchObject({ start: "2026-11-24T15:00:00.000Z", end: "2026-11-24T16:00:00.000Z", timeZone: "UTC" }));

  it("R34 says that a meeting is for a whole day, or one of a series", () =>
    expect(
      read({
        messageClass,
        properties: [...properties, { tag: "00062002:8215", value: true }, { tag: "00062002:8223", value: true }],
      }),
    ).toMatchObject({ doubts: ["all_day"], recurring: true }));

  it("has an identifier of Outlook's own in hexadecimal", () =>
    expect(
      read({
        messageClass,
        properties: [...properties.slice(0, 3), { tag: "6ed8da90:0003", value: Buffer.alloc(56, 4) }],
      })?.uid,
    ).toBe("04".repeat(56)));

  it("is no meeting when it is a mere mail, or no TNEF", () => {
    expect(read({ messageClass: "IPM.Note", properties })).toBeUndefined();
    expect(readTnef(Buffer.from("no TNEF at all"))).toBeUndefined();
    expect(readTnef(new Uint8Array())).toBeUndefined();
  });

  it("gives the files in it", () =>
    expect(readTnef(winmail({ files: [Buffer.from("one"), Buffer.from("two")] }))?.files.map(String)).toHaveLength(2));

  it("R9 gives what can be had of any octets", () => {
    const whole = winmail({ messageClass, properties, recipients, files: [Buffer.from("file")] });
    const broken = fc
      .tuple(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }))
      .map(([length, changes]) => {
        const octets = Uint8Array.from(whole);
        for (const [at, octet] of changes) octets[at] = octet;
        return octets.subarray(0, length);
      });
    fc.assert(
      fc.property(broken, (octets) => {
        const tnef = readTnef(octets);
        if (tnef) meetingOf(tnef);
      }),
      { numRuns: 500 },
    );
  });

  it("R9 ends with what is there, whatever count it claims", () => {
    const began = performance.now();
    const octets = Buffer.concat([winmail({}).subarray(0, 6), Buffer.alloc(4 * 1024 * 1024, 0xff)]);
    readTnef(octets);
    readTnef(Buffer.concat([winmail({}).subarray(0, 6), Buffer.alloc(4 * 1024 * 1024)]));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
