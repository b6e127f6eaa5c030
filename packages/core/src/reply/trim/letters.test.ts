import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linesOf } from "../line.ts";
import { isAboveLine } from "./delimiters.ts";
import { isFooter } from "./footers.ts";
import { bitOf, type Letter, lettersOf } from "./letters.ts";
import { isBanner, isLegal, isListFooter } from "./notices.ts";

const letters = (text: string) => lettersOf(linesOf(text)).letters.join("");

describe("each line becomes one letter", () => {
  test("a reply above a marked quotation", () => {
    expect(
      letters("It went well.\n\nOn Tue, 4 Mar 2025 at 10:02,\nBen <ben@example.com> wrote:\n> How?\n>\n> Ben"),
    ).toBe("t A_qqq");
  });

  test("a reply above a header block", () => {
    expect(letters("Fine.\n\n____\nFrom: Ben <ben@example.com>\nSent: Tuesday\nTo: Jane\nSubject: x\n\nHow?")).toBe(
      "t RH___ t",
    );
  });

  test.each([
    ["-----Original Message-----", "O"],
    ["-------- Ursprüngliche Nachricht --------", "O"],
    ["-------- Message d’origine --------", "O"],
    ["----- Oprindelig meddelelse -----", "O"],
    ["---------- Forwarded message ---------", "F"],
    ["Begin forwarded message:", "F"],
    ["Début du message réexpédié :", "F"],
    ["---------- Weitergeleitete Nachricht ----------", "F"],
    ["----- Forwarded by Ben Ode/Acme on 04/03/2025 10:02 AM -----", "F"],
    ["Ben Ode---03/04/2025 10:02:31 AM---Hi Jane, how did it go", "O"],
    ["##- Please type your reply above this line -##", "D"],
    ["--- Antworten Sie oberhalb dieser Zeile ---", "D"],
    ["-----BEGIN PGP SIGNED MESSAGE-----", "P"],
    [">>> Ben Ode <ben@example.com> 3/4/2025 10:02 AM >>>", "A"],
    ["--", "S"],
    ["- --", "S"],
    ["—", "S"],
    ["--------------------", "R"],
    ["Sent from my iPhone", "M"],
    ["Sent from my Verizon Wireless 4G LTE smartphone", "M"],
    ["Get Outlook for iOS<https://aka.ms/example>", "M"],
    ["Von meinem iPhone gesendet", "M"],
    ["Gesendet von Outlook für Android", "M"],
    ["Envoyé de mon iPhone", "M"],
    ["Enviado desde mi iPhone", "M"],
    ["Enviado do meu iPhone", "M"],
    ["Inviato da iPhone", "M"],
    ["Verstuurd vanaf mijn iPhone", "M"],
    ["Skickat från min iPhone", "M"],
    ["Sendt fra min iPhone", "M"],
    ["Lähetetty iPhonesta", "M"],
    ["Wysłane z iPhone'a", "M"],
    ["Odesláno z iPhonu", "M"],
    ["Trimis de pe iPhone-ul meu", "M"],
    ["Отправлено с iPhone", "M"],
    ["Στάλθηκε από το iPhone μου", "M"],
    ["iPhone'umdan gönderildi", "M"],
    ["iPhoneから送信", "M"],
    ["发自我的iPhone", "M"],
    ["나의 iPhone에서 보냄", "M"],
    ["Đã gửi từ iPhone của tôi", "M"],
    ["[EXTERNAL]", "B"],
    ["CAUTION: This email originated from outside of the organization.", "B"],
    ["You don't often get email from ben@example.com. Learn why this is important", "B"],
    ["ACHTUNG: Diese E-Mail stammt von einem externen Absender.", "B"],
    ["This e-mail is confidential and intended solely for the addressee.", "L"],
    ["Diese E-Mail enthält vertrauliche Informationen.", "L"],
    ["Ce message est confidentiel.", "L"],
    ["You received this message because you are subscribed to the group.", "U"],
  ])("%s is %s", (text, letter) => {
    expect(letters(text)).toBe(letter);
  });

  test.each([
    "Sent from my desk, is much easier than my mobile phone.",
    "The notification was sent from my iPhone app.",
    "Sent by post, which was odd.",
    "------- Enter Feedback Below -------",
    "--> one",
    "-- first point",
    "Attention to detail was great in her e-mail.",
    "The information about the role was confidential, they said.",
    "They asked about our mailing list software.",
    "From: my side nothing to add",
    "Date: Wednesday 3 October",
    "To: be honest",
    "Thanks for the message",
  ])("%s is text", (text) => {
    expect(letters(text)).toBe("t");
  });
});

describe("lines that are turned away at a glance", () => {
  const samples = [
    "CAUTION: This email originated from outside of the organization.",
    "[⚠️ EXTERNAL]",
    "***EXTERNE NACHRICHT***",
    "このメールは外部から送信されました。",
    "You don't often get email from ben@example.com. Learn why this is important",
    "*Disclaimer*",
    "_This e-mail is confidential and intended solely for the addressee._",
    "Diese E-Mail enthält vertrauliche Informationen und ist ausschließlich für den Empfänger bestimmt.",
    "Firmensitz der Gesellschaft: Berlin, Registergericht Berlin, HRB 12345",
    "_Acme Ltd, registered in England, company number 01234567_",
    "Tänk på miljön innan du skriver ut detta mejl.",
    "<https://example.com/o0ukef> *Sent from my iPhone*",
    "Get Outlook<https://aka.ms/example> for iOS",
    "_Outlook für Android herunterladen_",
    "Vom Firmensmartphone gesendet",
    "Jane Roe reacted to your message:",
    "people mailing list -- people@example.com",
    "http://lists.example.com/mailman/listinfo/people",
    "[ABC123-XYZ1]",
    "##- Ответьте выше этой линии -##",
  ];
  // The rules by themselves do not ask whether a look is worth its time.
  const rules = [isBanner, isFooter, isLegal, isListFooter, isAboveLine];

  test.each(samples)("%j is looked at", (line) => {
    expect(rules.some((isNotice) => isNotice(line))).toBe(true);
    expect("BMLUD").toContain(letters(line));
  });

  test("no line of a fixture that a rule knows is taken for prose", () => {
    const passed = fixtureLines().filter((line) => letters(line) === "t" && rules.some((isNotice) => isNotice(line)));
    // Prose that begins with a small letter is nobody's notice, whatever it speaks of.
    expect(passed.filter((line) => !/^[a-z]/.test(line))).toEqual([]);
  });
});

test("the bits of the letters differ", () => {
  const all: Letter[] = ["t", " ", "q", "A", "W", "H", "O", "D", "P", "F", "|", "R", "S", "M", "B", "L", "U", "_"];
  expect(new Set(all.map(bitOf)).size).toBe(all.length);
});

function fixtureLines(): string[] {
  const folder = new URL("../fixtures/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.flatMap((file) => linesOf(readFileSync(new URL(file, folder), "utf8")).map(({ text }) => text));
}
