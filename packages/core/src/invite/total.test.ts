/** Whatever strangers write, the readers of this room give an outcome (properties, with the seeds of fast-check). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionText, questionText } from "../outbox/asked.ts";
import { readCalendar } from "./calendar/calendar.ts";
import type { Invite } from "./invite.ts";
import { inferRoles } from "./people/roles.ts";
import { inviteInText } from "./prose/forwarded-text.ts";
import { htmlText } from "./prose/html-text.ts";
import { noteAbove } from "./prose/note.ts";
import { timeQuestions } from "./time-question.ts";

const line = fc.oneof(
  fc.constantFrom(
    ..."VCALENDAR VEVENT VTIMEZONE STANDARD DAYLIGHT VALARM"
      .split(" ")
      .flatMap((name) => [`BEGIN:${name}`, `END:${name}`]),
  ),
  fc
    .tuple(
      fc.constantFrom("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE"),
      fc.constantFrom("", ";TZID=X", ";TZID=Europe/Paris", ';TZID="', ";VALUE=DATE"),
      fc.constantFrom("20261124", "20260329T023000", "99991231T235959Z", "00010101T000000", "x"),
    )
    .map(([name, parameters, value]) => `${name}${parameters}:${value}`),
  fc
    .tuple(
      fc.constantFrom(
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "RRULE",
        "DURATION",
        "ATTENDEE",
        "ORGANIZER",
        "METHOD",
        "SEQUENCE",
        "UID",
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "X",
          "+0100",
          "-9900",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "FREQ=YEARLY;BYDAY=9MO;INTERVAL=0;COUNT=-1",
          "P9999DT99999H",
          "mailto:jane@example.com",
        ),
      ),
    )
    .map(([name, value]) => `${name}:${value}`),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));
const context = { recruiter: { address: "rae@agency.example" }, ownDomain: "debrief.example.com", subject: "Fwd: x" };

/** Everything that is done to an invite later. */
function use(invite: Invite, note: string): void {
  const { questions } = inferRoles(invite, { ...context, note });
  for (const question of [...questions, ...timeQuestions(invite, ["Europe/Paris"])])
    expect(questionText(question, "en")).not.toBe("");
  for (const at of [invite.start, invite.end, invite.dtstamp, invite.recurrenceId])
    if (at !== undefined) expect(Number.isNaN(Date.parse(at))).toBe(false);
}

/** What a stranger may put into a name, a title or a description to get something else into a mail. */
const hostileWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Jane",
        "DOE,",
        "Doe",
        "van der",
        "Dr.",
        "(she/her)",
        "<b>",
        "</b>",
        "<script>",
        "https://evil.example/x",
        "www.evil.example",
        "evil.com/x",
        "mailto:x@evil.example",
        "\r\nBcc: x@evil.example",
        "\u202e",
        "\u200b",
        "\u0000",
        "🌟",
        "{{x}}",
        "<mj-include>",
        "%0a",
        "王小明",
        "Interview:",
        "/ Acme",
        "– Engineer",
        "Candidate:",
        "Role:",
        "x".repeat(300),
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(" "));

describe("any name, title and description", () => {
  it("R30 gives names, a role and a company that are one short line without links, markup or controls", () => {
    const addresses = fc.constantFrom(
      "jane.doe@gmail.com",
      "sam@acme.example",
      "ann@acme.example",
      "bo@gmx.de",
      "no-reply@greenhouse.io",
    );
    const attendees = fc.array(fc.record({ address: addresses, displayName: hostileWords }), { maxLength: 5 });
    fc.assert(
      fc.property(attendees, hostileWords, hostileWords, hostileWords, (people, summary, description, note) => {
        const invite: Invite = { found: "calendar", sequence: 0, doubts: [], summary, description, attendees: people };
        const { candidate, interviewers, role, company, questions } = inferRoles(invite, { ...context, note });
        const names = [candidate, ...interviewers].map((one) => one?.displayName);
        for (const name of names) if (name !== undefined) expect(name).toMatch(/^\p{L}[\p{L}\p{M}.' -]{0,59}$/u);
        const texts = questions.flatMap((question) => [
          questionText(question, "en"),
          ...question.options.map((option) =>
            optionText(option, "en").replace("address" in option ? option.address : "", ""),
          ),
        ]);
        for (const words of [role, company, ...texts]) {
          expect(words ?? "").not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|:\/\/|www\.|evil\.|<\/?[a-z-]+>|\{\{/u);
        }
        for (const words of [role, company]) expect([...(words ?? "")].length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 600 },
    );
  });
});

describe("any text", () => {
  it("R9 as a calendar", () =>
    fc.assert(
      fc.property(text, fc.string(), (calendar, note) => {
        const outcome = readCalendar(`BEGIN:VEVENT\n${calendar}`);
        if (outcome.kind === "events") for (const invite of outcome.invites) use(invite, note);
      }),
      { numRuns: 500 },
    ));

  it("R9 as the prose of a forward", () => {
    const words = fc.constantFrom(
      "When: ",
      "Where: ",
      "To: ",
      "Subject: ",
      "24.11.2026 ",
      "16:00 ",
      "Nov 24, 2026 ",
      "31/02/2026 ",
      "(UTC+01:00) ",
      "Berlin ",
      "jane@example.com ",
      "\n",
      "every ",
      "-",
    );
    const prose = fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(prose, fc.string(), (body, subject) => {
        const invite = inviteInText(body, { subject, reference: new Date("2026-11-20T10:00:00Z") });
        if (invite) use(invite, noteAbove(body));
        expect(typeof htmlText(body)).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});
