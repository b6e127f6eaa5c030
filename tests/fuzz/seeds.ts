/**
 * The mails that are damaged: what people and machines really send to each of our addresses, made of our own fixtures; in
 * a soak also the mails of the public corpora, where those lie beside us.
 */
import { readdirSync, readFileSync } from "node:fs";
import { winmail } from "@debrief/core/invite/fixtures/winmail";
import { families } from "@debrief/local/fixtures/client-families";
import { sampleInvite } from "@debrief/local/mailbox/sample-invite";
import { besideRepository, corporaIn } from "../corpora/folder.ts";
import { octetsOf, written } from "./source.ts";
import { CANDIDATE, type Door, folded, INTERVIEWER, inviteMail, RECRUITER, type Stage } from "./stage.ts";

export type Seed = { name: string; door: Door; source: string };

const FIXTURES = new URL("../../packages/core/src/reply/fixtures/", import.meta.url);

export function ownSeeds({ asked, addresses }: Stage): Seed[] {
  return [
    ...fixtureReplies(),
    ...clientReplies(asked),
    ...invites(addresses.start),
    ...machines(asked.candidate.replyTo),
    ...shortReplies(),
  ];
}

type Encoding = "8bit" | "quoted-printable" | "base64";

/** Each fixture body as a mail, in one transfer encoding after the other. */
function fixtureReplies(): Seed[] {
  const files = readdirSync(FIXTURES).filter((file) => /\.(?:txt|html|eml)$/.test(file) && !/^questions-/.test(file));
  const encodings: Encoding[] = ["8bit", "quoted-printable", "base64"];
  return files.map((file, index) => {
    const content = readFileSync(new URL(file, FIXTURES));
    const type = file.endsWith(".html") ? "text/html" : "text/plain";
    const source = file.endsWith(".eml")
      ? content
          .toString("latin1")
          .replace(/\r?\n/g, "\r\n")
          .replace(/^From: .*/m, `From: ${CANDIDATE.address}`)
      : reply(CANDIDATE.address, onePart(type, content.toString("utf8"), encodings[index % 3] ?? "8bit"));
    return { name: file, door: index % 4 === 3 ? "interviewer" : "candidate", source };
  });
}

function reply(from: string, part: string): string {
  const header = [
    `From: ${from}`,
    "To: Debrief <debrief@debrief.example.com>",
    "Subject: =?utf-8?q?Re:_How_was_the_interview=3F?=",
    "Date: Tue, 24 Nov 2026 22:00:00 +0100",
    "Message-ID: <seed@mail.example.com>",
    "In-Reply-To: <ours@eu-west-1.amazonses.com>",
    "References: <ours@eu-west-1.amazonses.com>",
    "MIME-Version: 1.0",
  ];
  return `${header.join("\r\n")}\r\n${part}`;
}

function onePart(type: string, text: string, encoding: Encoding): string {
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded(text, encoding)}`;
}

function encoded(text: string, encoding: Encoding): string {
  const crlf = octetsOf(text.replace(/\r?\n/g, "\r\n"));
  if (encoding === "8bit") return crlf;
  if (encoding === "base64") return folded(Buffer.from(crlf, "latin1").toString("base64"));
  return crlf
    .replace(/[=\u0080-\u00ff]/g, (octet) => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    .replace(/(.{1,72})(?=.)(?<!=|=.)/g, "$1=\r\n");
}

const ANSWERS = [
  "4, it went well, and I would come again.",
  "The team was open — and the coffee good.",
  "System design: I would draw first now.",
  "3/5, on-call was never named.",
  "5. Kind people.",
  "Maybe, if the pay fits.",
];

/** Our real questions mail, answered the way each mail program does. */
function clientReplies(asked: Stage["asked"]): Seed[] {
  return families.map(({ name, write }, index) => {
    const door: Door = index % 3 === 2 ? "interviewer" : "candidate";
    const from = (door === "candidate" ? CANDIDATE : INTERVIEWER).address;
    const { replyTo, subject, text, html } = asked[door];
    const questions = [...text.replace(/\n(?!\n|\d+\. )/g, " ").matchAll(/^\d+\. (.+?)\s*$/gm)].map(
      ([, question = ""]) => question.trim(),
    );
    const original = {
      from: [{ address: replyTo, displayName: "Debrief" }],
      to: [{ address: from }],
      cc: [],
      replyTo: [],
      subject,
      date: new Date("2026-11-24T10:00:00Z"),
      messageId: "<ours@eu-west-1.amazonses.com>",
      references: [],
      text,
      html,
      attachments: [],
      calendars: [],
    };
    const answers = questions.map((question, at) => ({ question, answer: ANSWERS[at % ANSWERS.length] ?? "" }));
    const parts = write(original, answers);
    const both = [
      ...(parts.text === undefined ? [] : [onePart("text/plain", parts.text, "quoted-printable")]),
      ...(parts.html === undefined ? [] : [onePart("text/html", parts.html, "base64")]),
    ];
    return { name: `client: ${name}`, door, source: reply(from, multipart("alternative", both)) };
  });
}

export function multipart(subtype: string, parts: string[], boundary = "=_seed_1"): string {
  const inside = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return `Content-Type: multipart/${subtype};\r\n boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`;
}

function invites(start: string): Seed[] {
  const sample = octetsOf(sampleInvite({ now: "2026-11-24T08:00:00.000Z", startAddress: start }).source).replace(
    /^From: .*/m,
    `From: ${RECRUITER}`,
  );
  const forwarded = inviteMail("2026-12-01T15:00:00.000Z");
  const carried = reply(
    RECRUITER,
    multipart("mixed", [
      onePart("text/plain", "See below.", "8bit"),
      `Content-Type: message/rfc822\r\n\r\n${forwarded}`,
    ]),
  );
  const packed = winmail({
    messageClass: "IPM.Microsoft Schedule.MtgReq",
    properties: [
      { tag: "0037", value: "Interview Jane Doe: Backend Engineer" },
      { tag: "00062002:820d", value: new Date("2026-12-01T14:00:00Z") },
      { tag: "00062002:820e", value: new Date("2026-12-01T15:00:00Z") },
    ],
    recipients: [
      [
        { tag: "3001", value: "Jane Doe" },
        { tag: "39fe", value: "jane.doe@example.com" },
      ],
    ],
    files: [Buffer.from("BEGIN:VCALENDAR\r\nEND:VCALENDAR")],
  });
  const tnef = `Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(Buffer.from(packed).toString("base64"))}`;
  const prose = onePart("text/plain", PROSE, "8bit");
  return [
    { name: "invite with two calendars", door: "start", source: sample },
    { name: "invite, forwarded in base64", door: "start", source: forwarded },
    { name: "invite, attached as a message", door: "start", source: carried },
    { name: "invite in a winmail.dat", door: "start", source: reply(RECRUITER, multipart("mixed", [prose, tnef])) },
    { name: "invite in words", door: "start", source: reply(RECRUITER, prose) },
    { name: "invite with rules and zones", door: "start", source: zonedInvite() },
  ];
}

const PROSE = `Hi, please start with this one.

---------- Forwarded message ---------
From: Rae Moreno <${RECRUITER}>
Date: Mon, 23 Nov 2026 at 09:00
Subject: Interview Jane Doe <> Acme
To: Jane Doe <jane.doe@example.com>, Sam Patel <sam.patel@acme.example>

When: Tuesday, 1 December 2026, 15:00 – 16:00 (Europe/Berlin)
Where: https://meet.example.com/abc
Who: Jane Doe, Sam Patel
`;

function zonedInvite(): string {
  const calendar = [
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "BEGIN:VTIMEZONE",
    "TZID:Own Zone",
    "BEGIN:STANDARD",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
    "BEGIN:VEVENT",
    "UID:zoned@calendar.example.org",
    "DTSTART;TZID=Own Zone:20261201T150000",
    "DTEND;TZID=Own Zone:20261201T160000",
    "RRULE:FREQ=WEEKLY;COUNT=3",
    "SUMMARY:Interview Jane Doe\\, Backend",
    "DESCRIPTION:A long description that goes on\\n and on\\n",
    'ATTENDEE;CN="Doe, Jane";ROLE=REQ-PARTICIPANT:mailto:jane.doe@example.com',
    "ATTENDEE;CUTYPE=ROOM:mailto:room-1@acme.example",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
  const part = `Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n${calendar}`;
  return reply(RECRUITER, multipart("mixed", [onePart("text/plain", "Please start.", "8bit"), part]));
}

function machines(token: string): Seed[] {
  const dsn = multipart("report; report-type=delivery-status", [
    onePart("text/plain", "Your message could not be delivered.", "8bit"),
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; ${CANDIDATE.address}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 unknown user\r\n`,
    `Content-Type: text/rfc822-headers\r\n\r\nFrom: ${token}\r\nSubject: How was it?\r\n`,
  ]);
  const away = `Auto-Submitted: auto-replied\r\n${onePart("text/plain", "I am out of the office and back on 1 December.", "8bit")}`;
  const listed = `Precedence: list\r\nList-Id: <people.example.com>\r\n${onePart("text/plain", "1. 4, fine.", "8bit")}`;
  return [
    { name: "bounce", door: "candidate", source: reply("MAILER-DAEMON@mx.example.net", dsn) },
    { name: "absence", door: "candidate", source: reply(CANDIDATE.address, away) },
    { name: "by a list", door: "candidate", source: reply(CANDIDATE.address, listed) },
  ];
}

/** Words that steer: a recruiter's commands, a yes for a held mail, a party that wants to be left alone. */
function shortReplies(): Seed[] {
  const said = (name: string, door: Door, from: string, text: string): Seed => ({
    name,
    door,
    source: reply(from, onePart("text/plain", text, "8bit")),
  });
  return [
    said("commands", "control", RECRUITER, "wait 2 days\nnote the budget is fixed\nremind\nstatus\n"),
    said("close", "control", RECRUITER, "close"),
    said("send", "control", RECRUITER, "send candidate\n\nforget jane.doe@example.com\nexport"),
    said("yes", "confirm", CANDIDATE.address, "Yes, that was me."),
    said("no", "confirm", CANDIDATE.address, "no"),
    said("stop", "candidate", CANDIDATE.address, "stop"),
    said("forget", "interviewer", INTERVIEWER.address, "Please forget me and delete my data."),
    said("nothing", "candidate", CANDIDATE.address, ""),
    said("stranger", "interviewer", "visitor@elsewhere.example", "1. 5, all good."),
  ];
}

/** Whole mails of the public corpora; none where there are no corpora. They are sent to any of our addresses. */
export function publicSeeds(): Seed[] {
  const corpora = corporaIn(besideRepository);
  if (!corpora) return [];
  return ["mime", "invites", "forward"].flatMap((group, index) =>
    corpora.rows<{ input?: string }>(`${group}/index.ndjson`).flatMap(({ input = "" }): Seed[] => {
      const path = `${group}/${input}`;
      if (!/\.(?:eml|txt|ics)$/.test(input) || !corpora.has(path)) return [];
      const content = corpora.bytes(path).toString("latin1");
      const door: Door = index === 0 ? "candidate" : "start";
      const from = door === "start" ? RECRUITER : CANDIDATE.address;
      if (input.endsWith(".eml")) {
        return [{ name: path, door, source: content.replace(/^From:.*(?:\r?\n[ \t].*)*/im, `From: ${from}`) }];
      }
      const type = input.endsWith(".ics") ? "text/calendar" : "text/plain";
      return [{ name: path, door, source: reply(from, `Content-Type: ${type}\r\n\r\n${content}`) }];
    }),
  );
}

/** A mail whose body is the part given, from the one who may write to that door. */
export function fromInsider(door: Door, part: string): string {
  const authors: Record<Door, string> = {
    start: RECRUITER,
    control: RECRUITER,
    candidate: CANDIDATE.address,
    confirm: CANDIDATE.address,
    interviewer: INTERVIEWER.address,
    nobody: CANDIDATE.address,
  };
  return reply(authors[door], part);
}

/** A short and honest answer, for whom the mails around it are hostile. */
export function honestAnswer(): string {
  return written(
    [
      `From: ${INTERVIEWER.name} <${INTERVIEWER.address}>`,
      "Subject: Re: questions",
      "Message-ID: <honest@acme.example>",
    ],
    "1. 4, a calm and clear talk.\n2. Her designs.\n3. Little on testing.",
  );
}
