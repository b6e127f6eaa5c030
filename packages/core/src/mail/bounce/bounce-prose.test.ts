import { describe, expect, test } from "vitest";
import { automatic } from "../automatic.ts";
import { parseMessage } from "../parse.ts";
import { readBounce, readBounces } from "./dsn.ts";

type Shape = { system: string; from?: string; subject: string; text: string; headers?: string[] };
/** What each shape comes to: the reason, and whether the address will never work. */
type Told = { reason: string; permanent: boolean; recipient?: string };

const DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.example.net>";
const ORIGINAL =
  "Return-Path: <recruiter@acme.example>\nReceived: by mx.example.net; Tue, 4 Mar 2025 10:02:00 +0000\nMessage-ID: <1@acme.example>\nFrom: Ann <recruiter@acme.example>\nTo: jane@example.com\nSubject: Your interview\n\nHow did it go?";

function mail({ from = DAEMON, subject, text, headers = [] }: Shape) {
  const top = [`From: ${from}`, "To: recruiter@acme.example", `Subject: ${encoded(subject)}`, ...headers];
  return parseMessage(Buffer.from([...top, "Content-Type: text/plain; charset=utf-8", "", text].join("\n")));
}

function encoded(subject: string): string {
  return `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`;
}

const SHAPES: [Shape, Told][] = [
  [
    {
      system: "Postfix before delivery reports",
      subject: "Undelivered Mail Returned to Sender",
      text: `I'm sorry to have to inform you that your message could not be delivered.\n\n<jane@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1\n    <jane@example.com>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Exim",
      subject: "Mail delivery failed: returning message to sender",
      text: `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  jane@example.com\n    host mx.example.com [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jane@example.com>:\n    550 no mailbox by that name is currently available\n\n------ This is a copy of the message, including all the headers. ------\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Exim, that gave up",
      subject: "Mail delivery failed: returning message to sender",
      text: `A message that you sent could not be delivered.\n\n  jane@example.com\n    retry timeout exceeded\n\n${ORIGINAL}`,
    },
    { reason: "expired", permanent: false },
  ],
  [
    {
      system: "Exim, that still tries",
      subject: "Warning: message 1abc-0000-00 delayed 24 hours",
      text: `A message has not yet been delivered to one or more of its recipients.\n\n  jane@example.com\n    no such user here\n\nNo action is required on your part.\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: false },
  ],
  [
    {
      system: "qmail",
      subject: "failure notice",
      text: `Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<jane@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 <jane@example.com>: no such user\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "qmail, no such host",
      subject: "failure notice",
      text: `<jane@nowhere.example>:\nSorry, I couldn't find any host named nowhere.example. (#5.1.2)\n\n${ORIGINAL}`,
    },
    { reason: "host_unknown", permanent: true, recipient: "jane@nowhere.example" },
  ],
  [
    {
      system: "Sendmail's transcript",
      subject: "Returned mail: see transcript for details",
      text: `The original message was received at Tue, 4 Mar 2025 10:02:00 GMT\nfrom localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<jane@example.com>\n    (reason: 552 5.2.2 mailbox is full)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<jane@example.com>\n<<< 552 5.2.2 mailbox is full\n\n${ORIGINAL}`,
    },
    { reason: "mailbox_full", permanent: false },
  ],
  [
    {
      system: "an old Exchange",
      from: "System Administrator <postmaster@example.com>",
      subject: "Undeliverable: Your interview",
      text: "Your message\n\n  To:      jane@example.com\n  Subject: Your interview\n  Sent:    Tue, 4 Mar 2025 10:02:00 +0000\n\ndid not reach the following recipient(s):\n\njane@example.com on Tue, 4 Mar 2025 10:02:01 +0000\n    The recipient name is not recognized",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Exchange Online",
      from: "postmaster@acme.example",
      subject: "Undeliverable: Your interview",
      text: `Your message to jane@example.com couldn't be delivered.\njane wasn't found at example.com.\n\nReported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jane@example.com not found by SMTP address lookup\n\nOriginal Message Headers\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Gmail",
      from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Failure)",
      text: "** Address not found **\n\nYour message wasn't delivered to jane@example.com because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.",
      headers: ["X-Failed-Recipients: jane@example.com"],
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Yahoo",
      subject: "Failure Notice",
      text: "Sorry, we were unable to deliver your message to the following address.\n\n<jane@example.com>:\n554: delivery error: dd This user doesn't have an example.com account (jane@example.com) [0]",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "Domino",
      subject: "DELIVERY FAILURE: User jane (jane@example.com) not listed in Domino Directory",
      from: "postmaster@example.com",
      text: "Your message\n\n  Subject: Your interview\n\nwas not delivered to:\n\n  jane@example.com\n\nbecause:\n\n  User jane (jane@example.com) not listed in Domino Directory",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "DragonFly, without an address in From",
      from: "MAILER-DAEMON <>",
      subject: "Mail delivery failed",
      text: `An error occurred delivering your mail to <jane@example.com>.\n\nmx.example.com [192.0.2.1] did not like our RCPT TO:\n550 5.1.1 <jane@example.com>: User unknown\n\nMessage headers follow.\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "OpenSMTPD",
      subject: "Delivery status notification: failed",
      text: `    Hello,\n\n    this is the mailer daemon. A message could not be delivered to:\n\njane@nowhere.example: No such domain\n\n${ORIGINAL}`,
    },
    { reason: "host_unknown", permanent: true, recipient: "jane@nowhere.example" },
  ],
  [
    {
      system: "a mail service that nobody reads",
      from: "no-reply@mail.example.jp",
      subject: "メール配信エラーのお知らせ",
      text: `お客様のメールは送信できませんでした。\n\n宛先: jane@example.com\n理由: 宛先のメールボックスがいっぱいです。\n\n${ORIGINAL}`,
    },
    { reason: "mailbox_full", permanent: false },
  ],
  [
    {
      system: "a Japanese gateway",
      from: "postmaster@example.jp",
      subject: "送信エラー通知",
      text: "以下の宛先に送信できませんでした。\n\n<jane@example.com>\n宛先のメールアドレスが見つかりません。",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a German gateway",
      from: "postmaster@example.de",
      subject: "Unzustellbar: Ihr Gespräch",
      text: "Ihre Nachricht konnte nicht zugestellt werden.\n\nEmpfänger: jane@example.com\nGrund: Empfänger unbekannt",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a German gateway, full mailbox",
      from: "postmaster@example.de",
      subject: "Zustellung fehlgeschlagen",
      text: "Ihre E-Mail an jane@example.com konnte nicht zugestellt werden: Das Postfach ist voll.",
    },
    { reason: "mailbox_full", permanent: false },
  ],
  [
    {
      system: "a French gateway",
      from: "postmaster@example.fr",
      subject: "Non remis : votre entretien",
      text: "Votre message n'a pas pu être remis.\n\nDestinataire : jane@example.com\nDestinataire inconnu",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a Spanish gateway",
      from: "postmaster@example.es",
      subject: "No se puede entregar: su entrevista",
      text: "Su mensaje no se pudo entregar.\n\njane@example.com\nEl usuario no existe",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "an Italian gateway",
      from: "postmaster@example.it",
      subject: "Mancata consegna: colloquio",
      text: "Non è stato possibile recapitare il messaggio.\n\njane@example.com\nDestinatario sconosciuto",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a Portuguese gateway",
      from: "postmaster@example.pt",
      subject: "Não foi possível entregar: entrevista",
      text: "Não foi possível entregar a sua mensagem.\n\njane@example.com\nEndereço inexistente",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a Dutch gateway",
      from: "postmaster@example.nl",
      subject: "Onbestelbaar: uw gesprek",
      text: "Uw bericht kon niet worden bezorgd.\n\njane@example.com\nOntvanger onbekend",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a Russian service",
      subject: "Недоставленное сообщение",
      text: "К сожалению, письмо не может быть доставлено.\n\n<jane@example.com>\n550 5.1.1 User not found",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a Chinese service",
      subject: "系统退信",
      text: "抱歉，您的邮件被退回来了。\n\n收件人：jane@example.com\n550 5.1.1 用户不存在",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a block list",
      subject: "Undelivered Mail Returned to Sender",
      text: `<jane@example.com>: host mx.example.com[192.0.2.1] said: 554 5.7.1 Service unavailable;\n    Client host [192.0.2.9] blocked using zen.spamhaus.org (in reply to RCPT TO command)\n\n${ORIGINAL}`,
    },
    { reason: "policy", permanent: false },
  ],
  [
    {
      system: "a mailing list that takes members' mail only",
      from: "hiring-owner@lists.example.org",
      subject: "Not a member of hiring: your mail was not posted",
      text: "Only members write to <hiring@lists.example.org>, and you are not a member.\nYour message was rejected.",
    },
    { reason: "sender_refused", permanent: false, recipient: "hiring@lists.example.org" },
  ],
  [
    {
      system: "delivery fields pasted into prose",
      subject: "Returned mail",
      text: `Delivery failed.\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; jane@example.com\nAction: failed\nStatus: 5.1.1\n\n${ORIGINAL}`,
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a service that puts codes within a line",
      subject: "Undelivered Mail Returned to Sender",
      text: "A message that you sent could not be delivered.\n\njane@example.com address refused, code=550, detail=5.1.1 (User unknown)",
    },
    { reason: "user_unknown", permanent: true },
  ],
  [
    {
      system: "a server that answers with a bare 550 at no stated stage",
      subject: "Delivery failure",
      text: "Unable to deliver message to: <jane@example.com>\nServer mx.example.com failed with: 550 Unknown user",
    },
    { reason: "filtered", permanent: false },
  ],
  [
    {
      system: "a suspended account",
      subject: "Delivery Failure",
      text: "Your message could not be delivered.\n\n<jane@example.com>: 554 This account has been disabled",
    },
    { reason: "suspended", permanent: false },
  ],
  [
    {
      system: "a message too large",
      subject: "Returned mail: Message too large",
      text: "<jane@example.com>: 552 5.3.4 Message size exceeds the maximum of 10 MB",
    },
    { reason: "too_large", permanent: false },
  ],
  [
    {
      system: "a sender whose greeting was refused",
      subject: "failure notice",
      text: "<jane@example.com>:\nConnected to 192.0.2.1 but my name was rejected.\nRemote host said: 501 5.0.0 Invalid domain name",
    },
    { reason: "sender_refused", permanent: false },
  ],
  [
    {
      system: "Exim and a null MX",
      subject: "Mail delivery failed",
      text: "The following address(es) failed:\n\n  jane@example.com\n    an MX or SRV record indicated no SMTP service",
    },
    { reason: "accepts_no_mail", permanent: true },
  ],
];

describe("R18 a mail system's prose says whom and why", () => {
  test.each(SHAPES.map(([shape, told]) => ({ ...shape, told })))("$system", async ({ told, ...shape }) => {
    const message = await mail(shape);
    expect(automatic(message)).toBeDefined();
    const bounce = readBounce(message);
    expect(bounce?.reason).toBe(told.reason);
    expect(bounce?.class).toBe(told.permanent ? "permanent" : "transient");
    expect(bounce?.recipient).toBe(told.recipient ?? "jane@example.com");
  });
});

test("R18 each recipient gets the reason of its own lines", async () => {
  const message = await mail({
    system: "",
    subject: "Mail delivery failed",
    text: "The following addresses failed:\n\n<jane@example.com>: 550 5.1.1 no such user\n\n<ben@example.com>: 552 5.2.2 mailbox full\n",
  });
  expect(readBounces(message).map(({ recipient, reason }) => [recipient, reason])).toEqual([
    ["jane@example.com", "user_unknown"],
    ["ben@example.com", "mailbox_full"],
  ]);
});

test("R18 a provider's notification that comes by mail is read, folded or wrapped in another", async () => {
  const notification = JSON.stringify({
    notificationType: "Bounce",
    bounce: {
      bounceType: "Permanent",
      bouncedRecipients: [
        { emailAddress: "jane@example.com", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 user unknown" },
      ],
    },
    mail: { destination: ["jane@example.com"] },
  });
  const wrapped = JSON.stringify({ Type: "Notification", Message: notification }, undefined, 2);
  const folded = `${notification.slice(0, 90)}!\n ${notification.slice(90)}\n\n--\nIf you wish to stop receiving notifications`;
  for (const text of [notification, wrapped, folded]) {
    const message = await mail({
      system: "",
      from: "no-reply@sns.example.com",
      subject: "AWS Notification Message",
      text,
    });
    expect(automatic(message)?.reason).toBe("report.prose");
    expect(readBounce(message)).toMatchObject({ recipient: "jane@example.com", class: "permanent" });
  }
});

test.each([
  ["a person's question", "Jane <jane@example.com>", "delivery failure", "My mail bounced with 550 5.1.1, what now?"],
  [
    "a person who forwards a bounce",
    "Jane <jane@example.com>",
    "Fwd: Undelivered Mail Returned to Sender",
    `See below\n\n> <ben@example.com>: 550 5.1.1 no such user\n${ORIGINAL}`,
  ],
  [
    "an answer about rejection",
    "Jane <jane@example.com>",
    "Re: Your interview",
    "I was rejected without feedback, my mail could not be delivered.",
  ],
  [
    "a service without a failure",
    "no-reply@example.com",
    "Your receipt",
    "Your order was delivered to 550 Main Street.",
  ],
])("R18 %s is no bounce and no automatic mail", async (_, from, subject, text) => {
  const message = await mail({ system: "", from, subject, text });
  expect(automatic(message)).toBeUndefined();
  expect(readBounce(message)).toBeUndefined();
});

test("R17 a person may write as postmaster", async () => {
  const message = await mail({
    system: "",
    from: "Bob <postmaster@example.com>",
    subject: "My answers",
    text: "1. 4\n2. 5",
    headers: ["User-Agent: Mozilla Thunderbird"],
  });
  expect(automatic(message)).toBeUndefined();
});

test.each([
  "user ",
  "a@b.example ",
  "a@b.example:\n",
  "550 5.1.1 x\n",
  "550-",
  "\n",
  "a.",
  ">>> RCPT To:<\n",
  "Received: x\n",
  "From: x\n",
  "https://a.example/",
  "quota a a a ",
  "Final-Recipient: rfc822; a@b.example\n\n",
])("R9 a bounce of nothing but %j is answered at once", async (piece) => {
  const message = await mail({
    system: "",
    subject: "Returned mail",
    text: piece.repeat(Math.ceil(60_000 / piece.length)),
  });
  // Processor time: on a machine with other work the clock counts that too.
  const began = process.cpuUsage();
  readBounces(message);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(400);
});
