/** The shapes that mail programs, web mailers and people give to a reply in plain text; the sent mail is not known. */
import { expect, test } from "vitest";
import { readReply } from "./read.ts";

const REPLY = "It went fine, I think.\n\nThe pairing was the best part of it.";
const QUOTE = "Hi Jane,\n\nHow did the talk go? Please tell us more about it.\n\nThe team";
const MARKED = QUOTE.replace(/^/gm, "> ");
const ATTRIBUTION = "On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote:\n";
const HEADER =
  "From: Ben <ben@example.com>\nSent: Tuesday, March 4, 2025 10:02 AM\nTo: Jane <jane@example.com>\nSubject: x\n";

const SHAPES: [name: string, body: string, own: string][] = [
  ["bottom", `${ATTRIBUTION}${MARKED}\n\n${REPLY}`, REPLY],
  ["bottom no blank", `${ATTRIBUTION}${MARKED}\n${REPLY}`, REPLY],
  ["both", `Above.\n\n${ATTRIBUTION}${MARKED}\n\n${REPLY}`, `Above.${REPLY}`],
  [
    "inline",
    `${ATTRIBUTION}> one?\n\nFirst answer.\n\n> two?\n\nSecond answer.\n\n> three?\n`,
    "First answer.Second answer.",
  ],
  [
    "inline with attr nested",
    `${ATTRIBUTION}>> On Mon, 3 Mar 2025, Jane wrote:\n>> first\n> second\n\nMine.\n`,
    "Mine.",
  ],
  ["quote no attr", `${MARKED}\n\n${REPLY}`, REPLY],
  ["quote no attr top", `${REPLY}\n\n${MARKED}`, REPLY],
  [
    "two attributions",
    `${REPLY}\n\n${ATTRIBUTION}${MARKED}\n> On Mon, Mar 3, 2025 at 9:00 AM Jane Roe <jane@example.com> wrote:\n>> old`,
    REPLY,
  ],
  [
    "two attributions unmarked",
    `${REPLY}\n\n${ATTRIBUTION}\n${QUOTE}\n\nOn Mon, Mar 3, 2025 at 9:00 AM Jane Roe <jane@example.com> wrote:\n\nold`,
    REPLY,
  ],
  ["header twice", `${REPLY}\n\n${HEADER}\n${QUOTE}\n\n${HEADER}\nold`, REPLY],
  [
    "pgp",
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${REPLY}\n\n${ATTRIBUTION.replace(/^/gm, "")}${MARKED}\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\niQEcBAEBCAAGBQJ\nabc=\n=XyZ1\n-----END PGP SIGNATURE-----`,
    REPLY,
  ],
  [
    "pgp2",
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n${REPLY}\n\n- -- \nJane\n-----BEGIN PGP SIGNATURE-----\n\niQEcBAEBCAAGBQJ\n-----END PGP SIGNATURE-----`,
    REPLY,
  ],
  [
    "pgp inline block only sig",
    `${REPLY}\n\n${ATTRIBUTION}${MARKED}\n\n-----BEGIN PGP SIGNATURE-----\n\niQEcBAEBCAAGBQJ\n-----END PGP SIGNATURE-----`,
    REPLY,
  ],
  ["crlf", `${REPLY}\n\n${ATTRIBUTION}${MARKED}`.replace(/\n/g, "\r\n"), REPLY],
  ["pipe quotes", `${REPLY}\n\n${ATTRIBUTION}${QUOTE.replace(/^/gm, "| ")}`, REPLY],
  ["colon quotes attr", `${REPLY}\n\n${ATTRIBUTION}\n${QUOTE.replace(/^/gm, "    ")}`, REPLY],
  ["initials quotes", `${REPLY}\n\n${ATTRIBUTION}${QUOTE.replace(/^/gm, "BO> ")}`, REPLY],
  ["fullwidth", `${REPLY}\n\n${ATTRIBUTION}${QUOTE.replace(/^/gm, "＞ ")}`, REPLY],
  [
    "html entities",
    `${REPLY}\n\n${ATTRIBUTION.replace(/</g, "&lt;").replace(/>/g, "&gt;")}${QUOTE.replace(/^/gm, "&gt; ")}`,
    REPLY,
  ],
  [
    "nested entity",
    `${REPLY}\n\nOn Tue, Mar 4, 2025 at 10:02 AM Ben Ode &lt;ben@example.com&gt; wrote:\n\n${MARKED}`,
    REPLY,
  ],
  [
    "wrote on own line",
    `${REPLY}\n\nOn Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com>\nwrote:\n\n${MARKED}`,
    REPLY,
  ],
  [
    "blank in attr",
    `${REPLY}\n\nOn Tue, Mar 4, 2025 at 10:02 AM, Ben Ode\n\n<ben@example.com> wrote:\n\n${MARKED}`,
    REPLY,
  ],
  ["inline after header", `See below.\n\n${HEADER}\n> How did it go?\n\nFine.\n`, `See below.Fine.`],
  ["attr no colon", `${REPLY}\n\nOn Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote\n\n${MARKED}`, REPLY],
  ["attr with quoted reply marks space", `${REPLY}\n\n${ATTRIBUTION}>${QUOTE.replace(/^/gm, ">")}`, REPLY],
  [
    "reply one line w attr",
    `Sounds good! On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote:\n${MARKED}`,
    "Sounds good!",
  ],
  [
    "reply one line w attr no space",
    `Sounds good!On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote:\n${MARKED}`,
    "Sounds good!",
  ],
  [
    "reply one line w attr de",
    `Klingt gut. Am 4. März 2025 um 10:02 schrieb Ben Ode <ben@example.com>:\n${MARKED}`,
    "Klingt gut.",
  ],
  [
    "all on one line",
    `Sounds good. On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote: > How did it go? > Please tell us.`,
    "Sounds good.",
  ],
  [
    "orig msg on one line",
    `Sounds good.  -----Original Message----- From: Ben [mailto:ben@example.com] Sent: Tuesday To: Jane Subject: x How did it go?`,
    "Sounds good.",
  ],
  [
    "header on one line after reply",
    `Sounds good. From: Ben <ben@example.com> Sent: Tuesday, March 4, 2025 10:02 AM To: Jane Subject: x How did it go?`,
    "Sounds good.",
  ],
  [
    "underscores",
    `${REPLY}\n________________________________________\nFrom: Ben [ben@example.com]\nSent: Tuesday, March 04, 2025 10:02 AM\nTo: Jane\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "thunderbird fwd",
    `${REPLY}\n\n-------- Forwarded Message --------\nSubject: \tx\nDate: \tTue, 4 Mar 2025 10:02:31 +0100\nFrom: \tBen <ben@example.com>\nTo: \tjane@example.com\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "gmail fwd",
    `${REPLY}\n\n---------- Forwarded message ---------\nFrom: Ben <ben@example.com>\nDate: Tue\nSubject: x\nTo: <jane@example.com>\n\n${QUOTE}`,
    REPLY,
  ],
  ["sig between reply and quote", `${REPLY}\n-- \nJane Roe\nAcme\n\n${ATTRIBUTION}${MARKED}`, REPLY],
  ["sig below quote", `${REPLY}\n\n${ATTRIBUTION}${MARKED}\n-- \nJane Roe\nAcme`, REPLY],
  ["sig below bottom post", `${ATTRIBUTION}${MARKED}\n\n${REPLY}\n\n-- \nJane Roe`, REPLY],
  ["iphone below quote", `${ATTRIBUTION}${MARKED}\n\n${REPLY}\n\nSent from my iPhone`, REPLY],
  [
    "iphone fwd",
    `${REPLY}\n\nSent from my iPhone\n\n> On Mar 4, 2025, at 10:02 AM, Ben Ode <ben@example.com> wrote:\n> \n${MARKED}`,
    REPLY,
  ],
  [
    "iphone fwd, emoji",
    `👍 ${REPLY}\n\nSent from my iPhone\n\n> On Mar 4, 2025, at 10:02 AM, Ben Ode <ben@example.com> wrote:\n> \n> \uFEFF${QUOTE.replace(/\n/g, "\n> ")}`,
    REPLY,
  ],
  ["outlook fwd style mark", `${REPLY}\n\n> -----Original Message-----\n> From: Ben\n> \n${MARKED}`, REPLY],
  ["trailing blank quotes", `${REPLY}\n\n${ATTRIBUTION}>\n>\n>\n`, REPLY],
  ["unsub", `${REPLY}\n\n${ATTRIBUTION}${MARKED}\n>\n\n\n`, REPLY],
  [
    "outlook ios",
    `${REPLY}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Ben <ben@example.com>\nSent: Tuesday, March 4, 2025 10:02:31 AM\nTo: Jane\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "yahoo",
    `${REPLY}\n\n    On Tuesday, March 4, 2025 at 10:02:31 AM GMT+1, Ben Ode <ben@example.com> wrote:  \n \n ${QUOTE}`,
    REPLY,
  ],
  [
    "yahoo2",
    `${REPLY}\n\nSent from Yahoo Mail on Android \n \n  On Tue, 4 Mar, 2025 at 10:02 am, Ben Ode<ben@example.com> wrote:   ${QUOTE}`,
    REPLY,
  ],
  [
    "aol",
    `${REPLY}\n\n-----Original Message-----\nFrom: Ben Ode <ben@example.com>\nTo: jane <jane@example.com>\nSent: Tue, Mar 4, 2025 10:02 am\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "samsung",
    `${REPLY}\n\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Ben Ode <ben@example.com> \nDate: 04/03/2025  10:02  (GMT+01:00) \nTo: jane@example.com \nSubject: x \n\n${QUOTE}`,
    REPLY,
  ],
  [
    "protonmail",
    `${REPLY}\n\nSent with Proton Mail secure email.\n\nOn Tuesday, March 4th, 2025 at 10:02 AM, Ben Ode <ben@example.com> wrote:\n\n${MARKED}`,
    REPLY,
  ],
  [
    "zoho",
    `${REPLY}\n\n\n\n---- On Tue, 04 Mar 2025 10:02:31 +0100 Ben Ode <ben@example.com> wrote ---\n\n${QUOTE}`,
    REPLY,
  ],
  ["fastmail", `${REPLY}\n\nOn Tue, Mar 4, 2025, at 10:02 AM, Ben Ode wrote:\n${MARKED}`, REPLY],
  ["hey", `${REPLY}\n\nOn March 4, 2025, Ben Ode <ben@example.com> wrote:\n${MARKED}`, REPLY],
  ["mutt", `On Tue, Mar 04, 2025 at 10:02:31AM +0100, Ben Ode wrote:\n${MARKED}\n\n${REPLY}\n\n-- \nJane`, REPLY],
  ["gnus", `Ben Ode <ben@example.com> writes:\n\n${MARKED}\n\n${REPLY}`, REPLY],
  ["pine", `${REPLY}\n\nOn Tue, 4 Mar 2025, Ben Ode wrote:\n\n${MARKED}`, REPLY],
  [
    "lotus",
    `${REPLY}\n\nFrom:\tBen Ode/Acme\nTo:\tjane@example.com\nDate:\t04/03/2025 10:02\nSubject:\tx\n\n\n\n${QUOTE}`,
    REPLY,
  ],
  ["kmail", `On Dienstag, 4. März 2025 10:02:31 CET Ben Ode wrote:\n${MARKED}\n\n${REPLY}`, REPLY],
  [
    "bat",
    `Hello Ben,\n\nTuesday, March 4, 2025, 10:02:31 AM, you wrote:\n\n${MARKED}\n\n${REPLY}`,
    `Hello Ben,${REPLY}`,
  ],
  ["roundcube", `${REPLY}\n\nAm 2025-03-04 10:02, schrieb Ben Ode:\n${MARKED}`, REPLY],
  ["horde", `${REPLY}\n\nQuoting Ben Ode <ben@example.com>:\n\n${MARKED}`, REPLY],
  ["horde de", `${REPLY}\n\nZitat von Ben Ode <ben@example.com>:\n\n${MARKED}`, REPLY],
  ["squirrel", `> Hi Jane,\n> How did it go?\n\n${REPLY}`, REPLY],
  ["gmail mobile", `${REPLY}\n\nOn Tue, 4 Mar 2025, 10:02 Ben Ode, <ben@example.com> wrote:\n\n${MARKED}`, REPLY],
  ["gmail ru", `${REPLY}\n\nвт, 4 мар. 2025 г. в 10:02, Ben Ode <ben@example.com>:\n\n${MARKED}`, REPLY],
  ["mailru", `${REPLY}\n\n \n>Вторник, 4 марта 2025, 10:02 +03:00 от Ben Ode <ben@example.com>:\n> \n${MARKED}`, REPLY],
  [
    "qq",
    `${REPLY}\n\n\n------------------ 原始邮件 ------------------\n发件人: "Ben Ode" <ben@example.com>;\n发送时间: 2025年3月4日(星期二) 上午10:02\n收件人: "Jane"<jane@example.com>;\n\n主题: x\n\n\n\n${QUOTE}`,
    REPLY,
  ],
  ["163", `${REPLY}\n\n\n\n\n\n\n\nAt 2025-03-04 10:02:31, "Ben Ode" <ben@example.com> wrote:\n\n${QUOTE}`, REPLY],
  ["163zh", `${REPLY}\n\n\n\n在 2025-03-04 10:02:31，"Ben Ode" <ben@example.com> 写道：\n\n${QUOTE}`, REPLY],
  [
    "naver",
    `${REPLY}\n\n-----Original Message-----\nFrom: "Ben Ode"<ben@example.com>\nTo: <jane@example.com>;\nCc:\nSent: 2025-03-04 (화) 10:02:31 (GMT+09:00)\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "gmx web",
    `${REPLY}\n\n\nGesendet: Dienstag, 04. März 2025 um 10:02 Uhr\nVon: "Ben Ode" <ben@example.com>\nAn: jane@example.com\nBetreff: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "libero",
    `${REPLY}\n\n----Messaggio originale----\nDa: ben@example.com\nData: 4-mar-2025 10.02\nA: <jane@example.com>\nOgg: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "seznam",
    `${REPLY}\n\n---------- Původní e-mail ----------\nOd: Ben Ode <ben@example.com>\nKomu: jane@example.com\nDatum: 4. 3. 2025 10:02:31\nPředmět: x\n"${QUOTE}"`,
    REPLY,
  ],
  ["wp.pl", `${REPLY}\n\nDnia 4 marca 2025 10:02 Ben Ode &lt;ben@example.com&gt; napisał(a):\n\n${QUOTE}`, REPLY],
  ["onet", `${REPLY}\n\nW dniu 2025-03-04 10:02:31 użytkownik Ben Ode <ben@example.com> napisał:\n\n${QUOTE}`, REPLY],
  [
    "orange",
    `${REPLY}\n\n\n\n> Message du 04/03/25 10:02\n> De : "Ben Ode" <ben@example.com>\n> A : "Jane" <jane@example.com>\n> Copie à : \n> Objet : x\n> \n> ${QUOTE.replace(/\n/g, "\n> ")}`,
    REPLY,
  ],
  [
    "laposte",
    `${REPLY}\n\nDe : "Ben Ode" <ben@example.com>\nA : jane@example.com\nEnvoyé: mardi 4 mars 2025 10:02\nObjet : x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "uol",
    `${REPLY}\n\nDe: "Ben Ode" <ben@example.com>\nEnviada: 2025/03/04 10:02:31\nPara: jane@example.com\nAssunto: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "apple fwd",
    `${REPLY}\n\nBegin forwarded message:\n\nFrom: Ben <ben@example.com>\nSubject: x\nDate: 4 March 2025 at 10:02:31 CET\nTo: jane@example.com\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "outlook mac",
    `${REPLY}\n\nFrom: Ben Ode <ben@example.com>\nDate: Tuesday, 4 March 2025 at 10:02\nTo: Jane <jane@example.com>\nSubject: Re: x\n${QUOTE}`,
    REPLY,
  ],
  ["outlook old mac", `${REPLY}\n\nOn 3/4/25 10:02 AM, "Ben Ode" <ben@example.com> wrote:\n\n${MARKED}`, REPLY],
  [
    "blackberry",
    `${REPLY}\nSent from my BlackBerry® wireless device\n\n-----Original Message-----\nFrom: Ben Ode <ben@example.com>\nDate: Tue, 4 Mar 2025 10:02:31 \nTo: <jane@example.com>\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  ["notion", `${REPLY}\n\nOn Tue, Mar 04, 2025 at 10:02 AM, Ben Ode < ben@example.com > wrote:\n\n${QUOTE}`, REPLY],
  ["spark", `${REPLY}\n\nOn 4 Mar 2025 at 10:02 +0100, Ben Ode <ben@example.com>, wrote:\n${MARKED}`, REPLY],
  ["mailbird", `${REPLY}\n\nOn 04/03/2025 10:02:31, Ben Ode <ben@example.com> wrote:\n${QUOTE}`, REPLY],
  [
    "em client",
    `${REPLY}\n\n------ Original Message ------\nFrom "Ben Ode" <ben@example.com>\nTo "Jane" <jane@example.com>\nDate 04/03/2025 10:02:31\nSubject x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "airmail",
    `${REPLY}\n\nOn 4 March 2025 at 10:02:31, Ben Ode (ben@example.com(mailto:ben@example.com)) wrote:\n\n${MARKED}`,
    REPLY,
  ],
  [
    "tutanota",
    `${REPLY}\n\n-- \nSecured with Tuta Mail:\nhttps://tuta.com/free-email\n\n\nMar 4, 2025, 10:02 by ben@example.com:\n\n${MARKED}`,
    REPLY,
  ],
  ["front", `${REPLY}\n\nOn March 4, 2025, 10:02 AM GMT+1 ben@example.com wrote:\n\n${QUOTE}`, REPLY],
  ["hubspot", `${REPLY}\n\nOn Tue, Mar 4, 2025 at 10:02 AM, Ben Ode <ben@example.com> wrote:\n\n${QUOTE}`, REPLY],
  ["missive", `${REPLY}\n\nOn March 4, 2025 at 10:02 AM, Ben Ode (ben@example.com) wrote:\n\n${QUOTE}`, REPLY],
  [
    "zimbra",
    `${REPLY}\n\n\n\nFrom: "Ben Ode" <ben@example.com>\nTo: "Jane" <jane@example.com>\nSent: Tuesday, March 4, 2025 10:02:31 AM\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  ["groupwise", `${REPLY}\n\n>>> Ben Ode <ben@example.com> 3/4/2025 10:02 AM >>>\n${QUOTE}`, REPLY],
  [
    "groupwise2",
    `${REPLY}\n\n>>> On 3/4/2025 at 10:02 AM, in message <abc@example.com>, "Ben Ode" <ben@example.com> wrote:\n> Hi\n`,
    REPLY,
  ],
  ["exmh", `${REPLY}\n\nBen Ode writes:\n > Hi Jane,\n > How did it go?`, REPLY],
  [
    "hotmail old",
    `${REPLY}\n\n> From: ben@example.com\n> To: jane@example.com\n> Subject: x\n> Date: Tue, 4 Mar 2025 10:02:31 +0000\n> \n${MARKED}`,
    REPLY,
  ],
  [
    "hotmail old2",
    `${REPLY}\n\nDate: Tue, 4 Mar 2025 10:02:31 +0000\nFrom: ben@example.com\nTo: jane@example.com\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "winphone",
    `${REPLY}\n\nSent from my Windows Phone\n________________________________\nFrom: Ben Ode<mailto:ben@example.com>\nSent: ‎3/‎4/‎2025 10:02\nTo: Jane<mailto:jane@example.com>\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "win10 mail",
    `${REPLY}\n\nSent from Mail for Windows 10\n\nFrom: Ben Ode\nSent: 04 March 2025 10:02\nTo: Jane\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "teams",
    `${REPLY}\n\nFrom: Ben Ode <ben@example.com>\nSent: 04 March 2025 10:02\nRequired: Jane\nSubject: x\n\n${QUOTE}`,
    REPLY,
  ],
  [
    "markdown links",
    `${REPLY}\n\n**From:** [Ben](mailto:ben@example.com)\n**Sent:** Tuesday, March 4, 2025\n**To:** Jane\n**Subject:** x\n\n${QUOTE}`,
    REPLY,
  ],
];

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

test.each(SHAPES)("%s", (_name, body, own) => {
  expect(letters(readReply({ text: body }).text)).toBe(letters(own));
});
