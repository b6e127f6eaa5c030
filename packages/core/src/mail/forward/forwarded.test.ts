import { describe, expect, test } from "vitest";
import { readForwarded } from "./forwarded.ts";

/** What every forward below carries, however its program prints it. */
const BODY = "The panel liked your portfolio.\n\nCan you come on Thursday?";

type Forward = { program: string; text: string; subject?: string; note?: string; from?: object; to?: object[] };

const JANE = { name: "Jane Doe", address: "jane@example.com" };
const BEN = { name: "Ben Ode", address: "ben@acme.example" };

const header = (labels: string, date: string): string => {
  const [from, sent, to, subject] = labels.split("|");
  return `${from} Jane Doe <jane@example.com>\n${sent} ${date}\n${to} Ben Ode <ben@acme.example>\n${subject} Onsite interview`;
};

const FORWARDS: Forward[] = [
  {
    program: "Gmail",
    text: `Please debrief this one.\n\n---------- Forwarded message ---------\n${header("From:|Date:|To:|Subject:", "Tue, Mar 4, 2025 at 10:02 AM")}\n\n\n${BODY}`,
    note: "Please debrief this one.",
  },
  {
    program: "Gmail in Spanish, narrow lines",
    text: `---------- Forwarded message ---------\n${header("De:|Date:|To:|Subject:", "mar, 4 mar 2025 a las 10:02")}\n\n${BODY}\n`,
  },
  {
    program: "Apple Mail, all quoted",
    text: `FYI\n\n> Begin forwarded message:\n> \n${quoted(header("From:|Date:|To:|Subject:", "4 March 2025 at 10:02:11 CET"))}\n>\n${quoted(BODY)}\n`,
    note: "FYI",
  },
  {
    program: "Apple Mail on a phone, mark bare and header quoted, with a signature below",
    text: `Anfang der weitergeleiteten Nachricht:\n\n${quoted(header("Von:|Datum:|An:|Betreff:", "4. März 2025 um 10:02:11 MEZ"))}\n> \n${quoted(BODY)}\n\n\nSent with a phone`,
  },
  {
    program: "Apple Mail in Italian, bold labels",
    text: `Inizio messaggio inoltrato:\n\n${header("*Da:*|*Data:*|*A:*|*Oggetto:*", "4 marzo 2025 alle ore 10:02:11 CET")}\n\n${BODY}`,
  },
  {
    program: "Outlook desktop",
    text: `Please take this over.\n\nMia\n\nFrom: Jane Doe <jane@example.com> \nSent: Tuesday, March 4, 2025 10:02 AM\nTo: Ben Ode <ben@acme.example>\nSubject: Onsite interview\n\n${BODY}`,
    subject: "FW: Onsite interview",
    note: "Please take this over.\n\nMia",
  },
  {
    program: "Outlook desktop, old addresses in German",
    text: `-----Ursprüngliche Nachricht-----\nVon: Jane Doe [mailto:jane@example.com] \nGesendet: Dienstag, 4. März 2025 10:02\nAn: Ben Ode [mailto:ben@acme.example]\nBetreff: Onsite interview\n\n${BODY}`,
    subject: "WG: Onsite interview",
  },
  {
    program: "Outlook on the web, rule and doubled addresses",
    text: `________________________________\nDe : Jane Doe <jane@example.com<mailto:jane@example.com>>\nEnvoyé : mardi 4 mars 2025 10:02\nÀ : Ben Ode <ben@acme.example<mailto:ben@acme.example>>\nObjet : Onsite interview\n\n${BODY}`,
    subject: "TR: Onsite interview",
  },
  {
    program: "New Outlook, without a blank line below the header",
    text: `See below\n\nVan: Jane Doe <jane@example.com>\nDatum: dinsdag 4 maart 2025 om 10:02\nAan: Ben Ode <ben@acme.example>\nOnderwerp: Onsite interview\n${BODY}`,
    note: "See below",
  },
  {
    program: "Outlook for Mac, an attribution and an indented message",
    text: `Next step?\n\n\ufeffOn 04/03/2025, 10:02, "Jane Doe" <jane@example.com> wrote:\n\n${BODY.replace(/^(?=.)/gm, "    ")}`,
    subject: "FW: Onsite interview",
    note: "Next step?",
    to: [],
  },
  {
    program: "Outlook for Mac in Norwegian",
    text: `Jane Doe <jane@example.com> skrev følgende den 04.03.2025 10:02:\n\n${BODY.replace(/^(?=.)/gm, "    ")}`,
    subject: "VS: Onsite interview",
    to: [],
  },
  {
    program: "Outlook's paragraphs as text, a blank line between the fields",
    text: `${header("**From:**|**Sent:**|**To:**|**Subject:**", "04 March 2025 10:02").replaceAll("\n", "\n\n")}\n\n\n${BODY}`,
  },
  {
    program: "a converter that doubles every line break",
    text: `${header("From:|Date:|To:|Subject:", "04 March 2025 10:02").replaceAll("\n", "\n\n\n")}\n\n\n${BODY}`,
  },
  {
    program: "a table's cells as text, values below their labels",
    text: `---- Forwarded message ----\nFrom:\nJane Doe <jane@example.com>\nDate:\n04.03.2025 10:02\nTo:\nBen Ode <ben@acme.example>\nSubject:\nOnsite interview\n\n${BODY}`,
  },
  {
    program: "Yahoo",
    text: `----- Forwarded Message -----\nFrom: "Jane Doe" <jane@example.com>\nTo: "Ben Ode" <ben@acme.example>\nSent: Tuesday, March 4, 2025 at 10:02:11 AM GMT+1\nSubject: Onsite interview\n\n${BODY}`,
  },
  {
    program: "Thunderbird in Polish, tabs",
    text: `Spójrz\n\n--- Treść przekazanej wiadomości ---\nTemat: \tOnsite interview\nData: \tTue, 4 Mar 2025 10:02:11 +0100\nNadawca: \tJane Doe <jane@example.com>\nAdresat: \tBen Ode <ben@acme.example>\n\n\n\n${BODY}`,
    note: "Spójrz",
  },
  {
    program: "Thunderbird in Swedish",
    text: `-------- Vidarebefordrat meddelande --------\nÄmne: \tOnsite interview\nDatum: \tTue, 4 Mar 2025 10:02:11 +0100\nFrån: \tJane Doe <jane@example.com>\nTill: \tBen Ode <ben@acme.example>\n\n\n${BODY}`,
  },
  {
    program: "Thunderbird in Turkish",
    text: `-------- İletilen İleti --------\nKonu: \tOnsite interview\nTarih: \tTue, 4 Mar 2025 10:02:11 +0100\nKimden: \tJane Doe <jane@example.com>\nKime: \tBen Ode <ben@acme.example>\n\n${BODY}`,
  },
  {
    program: "Proton Mail",
    text: `------- Forwarded Message -------\nFrom: Jane Doe <jane@example.com>\nDate: On Tuesday, March 4th, 2025 at 10:02 AM\nSubject: Onsite interview\nTo: Ben Ode <ben@acme.example>\n\n\n> ${BODY.replaceAll("\n", "\n> ")}`,
  },
  {
    program: "Zoho, the mark again below the header",
    text: `============ Forwarded message ============\nFrom: Jane Doe<jane@example.com>\nTo: "Ben Ode"<ben@acme.example>\nDate: Tue, 04 Mar 2025 10:02:11 +0100\nSubject: Onsite interview\n============ Forwarded message ============\n\n${BODY}`,
  },
  {
    program: "IONOS",
    text: `---------- Ursprüngliche Nachricht ----------\nVon: Jane Doe <jane@example.com>\nAn: Ben Ode <ben@acme.example>\nDatum: 04.03.2025 10:02 CET\nBetreff: Onsite interview\n\n\n${BODY}`,
  },
  {
    program: "web.de and GMX, which begin with the date",
    text: `zur Info\n\nGesendet: Dienstag, 04. März 2025 um 10:02 Uhr\nVon: "Jane Doe" <jane@example.com>\nAn: "Ben Ode" <ben@acme.example>\nBetreff: Onsite interview\n${BODY}`,
    subject: "Fw: Onsite interview",
    note: "zur Info",
  },
  {
    program: "Mailmate",
    text: `Forwarded message:\n\n> From: Jane Doe <jane@example.com>\n> To: Ben Ode <ben@acme.example>\n> Subject: Onsite interview\n> Date: Tue, 4 Mar 2025 10:02:11 +0100\n>\n${quoted(BODY)}`,
  },
  {
    program: "Missive",
    text: `---------- Forwarded message ----------\nFrom: Jane Doe <jane@example.com>\nDate: March 4, 2025 at 10:02 AM\nSubject: Onsite interview\nTo: ben@acme.example <ben@acme.example>\n\n\n${BODY}`,
    to: [{ address: "ben@acme.example" }],
  },
  {
    program: "HubSpot",
    text: `Worth a debrief\n\n---------- Forwarded message ----------\nFrom: Jane Doe <jane@example.com>\nDate: Tue, Mar 4, 2025, 10:02 AM\nSubject: Onsite interview\nTo: <ben@acme.example>\n\n${BODY}`,
    note: "Worth a debrief",
    to: [{ address: "ben@acme.example" }],
  },
  {
    program: "Notes, which names who forwards",
    text: `----- Forwarded by Mia Roe/ACME on 04.03.2025 10:40 -----\n\nFrom:\tJane Doe <jane@example.com>\nTo:\tBen Ode <ben@acme.example>\nDate:\t04.03.2025 10:02\nSubject:\tOnsite interview\n________________________________\n\n${BODY}`,
  },
  {
    program: "Mutt, which closes the forward",
    text: `Have a look.\n\n----- Forwarded message from Jane Doe <jane@example.com> -----\n\nDate: Tue, 4 Mar 2025 10:02:11 +0100\nFrom: Jane Doe <jane@example.com>\nTo: Ben Ode <ben@acme.example>\nSubject: Onsite interview\nUser-Agent: Mutt\n\n${BODY}\n\n----- End forwarded message -----\n-- \nMia`,
    note: "Have a look.",
  },
  {
    program: "KMail, doubled blanks",
    text: `----------  Forwarded Message  ----------\n\nSubject: Onsite interview\nDate: Tuesday 04 March 2025, 10:02\nFrom: Jane Doe <jane@example.com>\nTo: Ben Ode <ben@acme.example>\n\n${BODY}\n-----------------------------------------`,
  },
  {
    program: "Evolution in Russian",
    text: `-------- Пересылаемое сообщение --------\nОт: Jane Doe <jane@example.com>\nКому: Ben Ode <ben@acme.example>\nТема: Onsite interview\nДата: Tue, 04 Mar 2025 10:02:11 +0100\n\n${BODY}`,
  },
  {
    program: "Foxmail in Chinese",
    text: `------------------ 转发邮件信息 ------------------\n发件人：Jane Doe <jane@example.com>\n发送日期：2025-03-04 10:02:11\n收件人：Ben Ode <ben@acme.example>\n主题：Onsite interview\n\n${BODY}`,
  },
  {
    program: "Outlook in Japanese",
    text: `差出人: Jane Doe <jane@example.com>\n送信日時: 2025年3月4日 10:02\n宛先: Ben Ode <ben@acme.example>\n件名: Onsite interview\n\n${BODY}`,
    subject: "転送: Onsite interview",
  },
  {
    program: "Samsung Mail",
    text: `-------- Original message --------\nFrom: Jane Doe <jane@example.com> \nDate: 04/03/2025 10:02 (GMT+01:00) \nTo: Ben Ode <ben@acme.example> \nSubject: Onsite interview \n\n${BODY}`,
    subject: "Fwd: Onsite interview",
  },
  {
    program: "a converter that lost the line breaks of the header",
    text: `Von: Jane Doe <jane@example.com> Gesendet: Dienstag, 4. März 2025 10:02 An: Ben Ode <ben@acme.example> Betreff: Onsite interview\n\n${BODY}`,
  },
  {
    program: "an exchange that knows only names",
    text: `-----Original Message-----\nFrom: Doe, Jane\nSent: Tuesday, March 4, 2025 10:02 AM\nTo: Ode, Ben; Roe, Mia\nSubject: Onsite interview\n\n${BODY}`,
    subject: "FW: Onsite interview",
    from: { name: "Doe, Jane" },
    to: [{ name: "Ode, Ben" }, { name: "Roe, Mia" }],
  },
  {
    program: "a long list of recipients and a long subject, wrapped",
    text: `Begin forwarded message:\n\nFrom: Jane Doe <jane@example.com>\nSubject: Onsite\n interview\nDate: 4 March 2025 at 10:02\nTo: "Ode, Ben" <ben@acme.example>,\n Mia Roe <mia@acme.example>,\n sam@acme.example\nReply-To: jobs@example.com\n\n${BODY}`,
    to: [
      { name: "Ode, Ben", address: "ben@acme.example" },
      { name: "Mia Roe", address: "mia@acme.example" },
      { address: "sam@acme.example" },
    ],
  },
];

describe("R35 a forward is read alike, whatever program and language printed it", () => {
  test.each(FORWARDS)("$program", ({ text, subject, note = "", from = JANE, to = [BEN] }) => {
    const { forwarded, note: typed, email } = readForwarded(text, subject);
    expect(forwarded).toBe(true);
    expect(typed).toBe(note);
    expect(email?.from).toEqual(from);
    expect(email?.to).toEqual(to);
    expect(email?.subject).toBe("Onsite interview");
    expect(email?.body.replace(/^> ?/gm, "")).toBe(BODY);
  });
});

test("R35 the date stays as it was written", () => {
  expect(readForwarded(FORWARDS[6]?.text ?? "", "WG: x").email?.date).toBe("Dienstag, 4. März 2025 10:02");
});

test("R35 a mark without a header forwards what stands below it", () => {
  const { email, note } = readForwarded(`Please debrief.\n\nBegin forwarded message:\n\n${BODY}`);
  expect(note).toBe("Please debrief.");
  expect(email).toEqual({ to: [], cc: [], body: BODY });
  const attributed = `---- Forwarded message ----\nOn 04/03/2025, 10:02 Jane Doe <jane@example.com> wrote:\n\n${BODY}`;
  expect(readForwarded(attributed).email).toMatchObject({ from: JANE, body: BODY });
});

test("R35 the outermost of two forwards is read, and its body holds the other", () => {
  const inner = FORWARDS[0]?.text ?? "";
  const outer = `Again\n\n---------- Forwarded message ---------\nFrom: Mia Roe <mia@acme.example>\nDate: Wed, Mar 5, 2025\nSubject: Fwd: Onsite interview\nTo: me\n\n${inner}`;
  const { email, note } = readForwarded(outer);
  expect(note).toBe("Again");
  expect(email?.from?.address).toBe("mia@acme.example");
  expect(readForwarded(email?.body ?? "").email?.from).toEqual(JANE);
});

test.each([
  [
    "an answer above a quotation",
    "Great.\n\nOn Tue, Mar 4, 2025 at 10:02 AM Jane Doe <jane@example.com> wrote:\n> hi",
    undefined,
  ],
  [
    "an answer whose quotation holds a forward",
    `Thanks!\n\nOn Tue, Mar 4, 2025 Ben <ben@acme.example> wrote:\n\n> ${FORWARDS[0]?.text.replaceAll("\n", "\n> ")}`,
    undefined,
  ],
  [
    "an Outlook answer",
    `Yes.\n\n${header("From:|Sent:|To:|Subject:", "March 4, 2025 10:02 AM")}\n\nhi`,
    "RE: Onsite interview",
  ],
  [
    "an Outlook answer in Finnish",
    "Kyllä.\n\nLähettäjä: Jane Doe <jane@example.com>\nLähetetty: tiistai 4. maaliskuuta 2025 klo 10.02\nVastaanottaja: Ben\nAihe: Onsite\n\nhei",
    "VS: Onsite",
  ],
  ["prose with labels", "From: my side all is fine\nTo: improve I would prepare more\n\nBen", undefined],
  ["prose about forwarding", "I have forwarded message and CV to the panel:\nthey liked it.", undefined],
  ["nothing", "", "Fwd: "],
])("R35 %s is no forward", (_, text, subject) => {
  expect(readForwarded(text, subject)).toEqual({ forwarded: false, note: "" });
});

test.each([
  ["newlines", "\n".repeat(250_000)],
  ["quote marks", "> ".repeat(120_000)],
  ["labels", "From: a@example.com\n".repeat(12_000)],
  ["empty labels", "Subject:\n".repeat(25_000)],
  ["commas", `From: ${"a, ".repeat(80_000)}`],
  ["at signs", `From: Jane <jane@example.com>\nTo: ${"a@".repeat(100_000)}`],
  ["dashes", `${"-".repeat(110)}\n`.repeat(2_200)],
  ["attributions", "On 2025-03-04 a@example.com\n".repeat(9_000)],
  ["inline labels", `Von: a@example.com ${"An: b ".repeat(40_000)}`],
])("R9 a text of %s is answered at once", (_, text) => {
  const began = performance.now();
  readForwarded(text, "Fwd: x");
  expect(performance.now() - began).toBeLessThan(250);
});

function quoted(text: string): string {
  return text.replace(/^/gm, "> ");
}

test.each([
  [`'jane@example.com' <jane@example.com>`, "jane@example.com"],
  ["o'neil@example.com", "o'neil@example.com"],
])("an apostrophe in %s is a quote around an address or a letter of it", (written, address) => {
  const { email } = readForwarded(
    `FYI\n\nFrom: ${written}\nDate: 4 March 2025 10:02\nSubject: Interview\n\nHello`,
    "Fwd: x",
  );
  expect(email?.from).toEqual({ address });
});
