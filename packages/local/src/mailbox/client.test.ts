import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import type { Message } from "@debrief/core/mail/message";
import { renderQuestions } from "@debrief/emails/generated/questions";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { type Composed, composeForward, composeReply, composeTyped, draftReply } from "./client.ts";
import { sourceOf } from "./send.ts";

const jane = { address: "jane.doe@example.com", displayName: "Jane Doe" };
const debrief = { address: "debrief@debrief.example.com", displayName: "Debrief" };
const replyTo = { address: "r7f3k9q2m5x8w1t4y6u0@debrief.example.com" };
const questions = defaultQuestionnaires.candidate;
const [first, second] = [questions[0]?.text ?? "", questions[1]?.text ?? ""];
const TIME_ZONE = "Europe/Berlin";

/** The mail that people really answer. */
const asked = renderQuestions({
  language: "en",
  date: "Tuesday 24 November 2026",
  deadline: "Tuesday 1 December",
  questions,
});

function original(fields: Partial<Message> = {}): Message {
  return {
    headers: [],
    from: [debrief],
    to: [jane],
    cc: [],
    replyTo: [replyTo],
    subject: asked.subject,
    date: new Date("2026-11-24T14:00:00.000Z"),
    messageId: "<0100019a@email.example.com>",
    references: ["<first@example.com>"],
    text: asked.text,
    html: asked.html,
    attachments: [],
    calendars: [],
    forwarded: [],
    ...fields,
  };
}

async function received(mail: Composed) {
  return PostalMime.parse(await sourceOf(mail, "2026-11-24T15:30:00.000Z"));
}

describe("a reply", () => {
  test("goes to the Reply-To, in the thread, from the person", async () => {
    const mail = composeReply({ original: original(), from: jane, style: "gmail", body: "It went well." });
    const email = await received(mail);
    expect(email.from).toEqual({ name: "Jane Doe", address: jane.address });
    expect(email.to).toEqual([{ name: "", address: replyTo.address }]);
    expect(email.subject).toBe(`Re: ${asked.subject}`);
    expect(email.inReplyTo).toBe("<0100019a@email.example.com>");
    expect(email.references).toBe("<first@example.com> <0100019a@email.example.com>");
    expect(email.date).toBe("2026-11-24T15:30:00.000Z");
  });

  test("goes to From when there is no Reply-To, and to nobody when there is neither", () => {
    const style = "plain";
    const reply = composeReply({ original: original({ replyTo: [] }), from: jane, style, body: "Hi" });
    expect(reply.headers.to.address).toBe(debrief.address);
    expect(() =>
      composeReply({ original: original({ replyTo: [], from: [] }), from: jane, style, body: "Hi" }),
    ).toThrow("nobody to reply to");
  });

  test("Gmail: attribution line, `> ` before every line, lines of 76, gmail_quote around the original's markup", async () => {
    const mail = composeReply({
      original: original(),
      from: jane,
      style: "gmail",
      body: "It went well.",
      timeZone: TIME_ZONE,
    });
    const { text = "", html = "" } = await received(mail);
    const lines = text.trimEnd().split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "It went well.",
      "",
      "On Tue, Nov 24, 2026 at 3:00\u202fPM Debrief <debrief@debrief.example.com> wrote:",
      "",
    ]);
    expect(lines.slice(4).every((line) => line.startsWith(">"))).toBe(true);
    expect(Math.max(...lines.slice(4).map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(text).toContain("> *Just reply to this mail.*");
    expect(html).toMatch(/^<div dir="ltr"><div>It went well\.<\/div><\/div><br><div class="gmail_quote/);
    expect(html).toContain('<blockquote class="gmail_quote"');
    expect(html).toContain("Just reply to this mail.</strong>");
    expect(html).not.toMatch(/<(?:html|head|style|body|!--)/);
  });

  test("Gmail breaks an attribution line that is too long behind the `<`", () => {
    const from = [{ address: "a-rather-long-address@debrief.example.com", displayName: "Debrief of the Agency" }];
    const { text } = composeReply({ original: original({ from }), from: jane, style: "gmail", body: "Hi" });
    expect(text).toContain("Debrief of the Agency <\na-rather-long-address@debrief.example.com> wrote:\n");
  });

  test("Outlook: a header block, no `>`, divRplyFwdMsg", async () => {
    const style = "outlook";
    const {
      text = "",
      html = "",
      subject,
    } = await received(
      composeReply({ original: original(), from: jane, style, body: "1. Good\n2. The pairing", timeZone: TIME_ZONE }),
    );
    expect(subject).toBe(`RE: ${asked.subject}`);
    expect(text.split("\n").slice(0, 8)).toEqual([
      "1. Good",
      "2. The pairing",
      "",
      "________________________________",
      "From: Debrief <debrief@debrief.example.com>",
      "Sent: Tuesday, November 24, 2026 3:00 PM",
      "To: Jane Doe <jane.doe@example.com>",
      `Subject: ${asked.subject}`,
    ]);
    expect(text.split("\n").filter((line) => line.startsWith(">"))).toEqual([]);
    expect(html).toContain('<div id="divRplyFwdMsg" dir="ltr">');
    expect(html).toContain("<b>Sent:</b> Tuesday, November 24, 2026 3:00 PM<br>");
  });

  test("Apple Mail: the attribution within the quote, blockquote type=cite", async () => {
    const { text = "", html = "" } = await received(
      composeReply({ original: original(), from: jane, style: "apple", body: "Fine.", timeZone: TIME_ZONE }),
    );
    expect(text.split("\n").slice(0, 4)).toEqual([
      "Fine.",
      "",
      "> On Nov 24, 2026, at 3:00\u202fPM, Debrief <debrief@debrief.example.com> wrote:",
      "> ",
    ]);
    expect(html).toContain('<blockquote type="cite"><div>On Nov 24, 2026, at 3:00\u202fPM, Debrief &lt;');
  });

  test("plain: what was typed and nothing else", async () => {
    const email = await received(
      composeReply({ original: original(), from: jane, style: "plain", body: "Just this." }),
    );
    expect(email.text?.trim()).toBe("Just this.");
    expect(email.html).toBeUndefined();
  });

  test("quotes the text part when asked to, or when there is no HTML", () => {
    const fromText = composeReply({ original: original(), from: jane, style: "gmail", body: "", quoteFrom: "text" });
    expect(fromText.text).toContain("> Just reply to this mail. Write beneath each question");
    const textOnly = composeReply({ original: original({ html: undefined }), from: jane, style: "gmail", body: "" });
    expect(textOnly.text).toBe(fromText.text);
  });
});

describe("answers typed into the quote", () => {
  const answers = questions.map(({ text }, index) => ({ question: text, answer: `Answer ${index + 1}.` }));

  test.each(["gmail", "outlook", "apple"] as const)(
    "%s: each stands right below its question, in text and HTML",
    (style) => {
      for (const quoteFrom of ["html", "text"] as const) {
        const mail = composeReply({ original: original(), from: jane, style, body: { answers }, quoteFrom });
        expect(order(mail.text)).toEqual(inOrder);
        expect(order(mail.html ?? "")).toEqual(inOrder);
        expect(mail.text).toMatch(/^Answer 1\.$/m);
      }
    },
  );

  test("Gmail splits its quote there, so that no answer stands within a blockquote", () => {
    const { html = "" } = composeReply({ original: original(), from: jane, style: "gmail", body: { answers } });
    const before = html.slice(0, html.indexOf("Answer 3."));
    expect(before.split("<blockquote").length).toBe(before.split("</blockquote").length);
    expect(html.split("<blockquote").length).toBe(html.split("</blockquote").length);
    expect(html.split("<table").length).toBe(html.split("</table").length);
  });

  test("`inside` leaves the quote whole and marks the answer as if it were quoted", () => {
    const body = { answers: [{ question: second, answer: "The pairing." }], inside: true };
    const { text, html = "" } = composeReply({ original: original(), from: jane, style: "gmail", body });
    expect(text).toMatch(/^> The pairing\.$/m);
    expect(html.split("<blockquote").length).toBe(2);
  });

  test("words above the quote come first", () => {
    const body = { above: "See below.", answers: [{ question: first, answer: "4" }] };
    const { text } = composeReply({ original: original(), from: jane, style: "apple", body });
    expect(text).toMatch(/^See below\.\n\n> On /);
  });

  test("a question that nobody asked is a mistake of the caller's", () => {
    const body = { answers: [{ question: "What is your favourite colour?", answer: "Blue" }] };
    expect(() => composeReply({ original: original(), from: jane, style: "gmail", body })).toThrow("favourite colour");
    const plain = { answers: [{ question: first, answer: "4" }] };
    expect(() => composeReply({ original: original(), from: jane, style: "plain", body: plain })).toThrow(
      "without a quote",
    );
  });

  const inOrder = questions.flatMap(({ number }) => [`question ${number}`, `answer ${number}`]);

  /** Questions and answers in the order in which they stand; the preview of the first question at the top is passed over. */
  function order(content: string): string[] {
    const words = content
      .replace(/<[^>]*>|&#39;/g, " ")
      .replace(/^(?:> ?)+/gm, "")
      .replace(/\s+/g, " ");
    return questions
      .flatMap(({ number, text }) => [
        { name: `question ${number}`, at: words.lastIndexOf(text.slice(0, 20)) },
        { name: `answer ${number}`, at: words.lastIndexOf(`Answer ${number}.`) },
      ])
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
  }
});

describe("a reply typed by hand", () => {
  test.each(["gmail", "outlook", "apple", "plain"] as const)(
    "%s: words above the untouched draft give the client's own reply",
    (style) => {
      const quoting = { original: original(), style, timeZone: TIME_ZONE };
      const typed = `It went well.${draftReply(quoting)}`.replaceAll("\n", "\r\n");
      expect(composeTyped({ ...quoting, from: jane, text: typed })).toEqual(
        composeReply({ ...quoting, from: jane, body: "It went well." }),
      );
    },
  );

  test("answers between the lines stay where they were typed, and the HTML says the same", () => {
    const quoting = { original: original(), style: "gmail", timeZone: TIME_ZONE } as const;
    const draft = draftReply(quoting);
    const text = draft.replace("> 2. What went well?\n", "> 2. What went well?\nThe <b>pairing</b>.\n");
    const mail = composeTyped({ ...quoting, from: jane, text });
    expect(mail.text).toContain("> 2. What went well?\nThe <b>pairing</b>.\n");
    expect(mail.html).toContain("</blockquote><div>The &lt;b&gt;pairing&lt;/b&gt;.</div><blockquote");
  });
});

describe("a forward", () => {
  const invite = original({
    subject: "Invitation: Interview",
    calendars: ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"],
    attachments: [
      { filename: "role.pdf", contentType: "application/pdf", size: 4, content: new Uint8Array([37, 80, 68, 70]) },
    ],
  });
  const forward = {
    original: invite,
    source: Buffer.from("Subject: Invitation\r\n\r\nHi\r\n"),
    from: jane,
    to: debrief,
  };

  test("carries the named attachments, and each calendar once", async () => {
    const email = await received(composeForward({ ...forward, style: "gmail", note: "For you", timeZone: TIME_ZONE }));
    expect(email.subject).toBe("Fwd: Invitation: Interview");
    expect(email.attachments.map(({ filename }) => filename)).toEqual(["role.pdf", "invite.ics"]);
    expect(email.text?.split("\n").slice(0, 5)).toEqual([
      "For you",
      "",
      "---------- Forwarded message ---------",
      "From: Debrief <debrief@debrief.example.com>",
      "Date: Tue, Nov 24, 2026 at 3:00\u202fPM",
    ]);
  });

  test("Outlook and Apple Mail introduce it in their own words", () => {
    expect(composeForward({ ...forward, style: "outlook" }).headers.subject).toBe("FW: Invitation: Interview");
    expect(composeForward({ ...forward, style: "outlook" }).text).toMatch(/^_{32}\nFrom: Debrief </);
    expect(composeForward({ ...forward, style: "apple" }).text).toMatch(
      /^> Begin forwarded message:\n> \n> From: Debrief </,
    );
  });

  test("as it is: the message whole, as message/rfc822", async () => {
    const source = await sourceOf(composeForward({ ...forward, style: "plain" }), "2026-11-24T15:30:00.000Z");
    const email = await PostalMime.parse(source, { forceRfc822Attachments: true, attachmentEncoding: "utf8" });
    expect(email.attachments).toMatchObject([{ mimeType: "message/rfc822", filename: "message.eml" }]);
    expect(String(email.attachments[0]?.content).trim()).toBe("Subject: Invitation\n\nHi");
  });
});

describe("hostile originals", () => {
  test("R39 line breaks in a subject, a name or an id make no header", async () => {
    const hostile = original({
      subject: "Hi\r\nBcc: evil@example.net",
      messageId: "<a@b>\r\nBcc: evil@example.net",
      references: ["<x@example.net>\r\nBcc: evil@example.net", "<ok@example.com>"],
      replyTo: [{ ...replyTo, displayName: 'Evil"\r\nBcc: evil@example.net' }],
    });
    const email = await received(composeReply({ original: hostile, from: jane, style: "gmail", body: "Hi" }));
    expect(email.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(email.bcc).toBeUndefined();
    expect(email.subject).toBe("Re: Hi Bcc: evil@example.net");
    expect(email.references).toBe("<ok@example.com>");
    expect(email.inReplyTo).toBeUndefined();
  });

  test.each([
    ["tags that never end", "<a ".repeat(150_000)],
    ["quotes that never end", `<a "`.repeat(100_000)],
    ["open elements and stray ends", "<div>".repeat(50_000) + "</span>".repeat(50_000)],
    ["links", '<a href="https://example.net/">x</a>'.repeat(12_500)],
    ["comments", "<!--x-->".repeat(60_000)],
    ["spaces", " ".repeat(500_000)],
    ["quote marks", "> ".repeat(250_000)],
  ])("R9 a megabyte of %s is quoted in time linear to its size", (_name, html) => {
    const hostile = original({ html: `${html}<p>${first}</p>${html}` });
    const body = { answers: [{ question: first, answer: "4" }] };
    const started = performance.now();
    const reply = composeReply({ original: hostile, from: jane, style: "gmail", body, quoteFrom: "html" });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(reply.text.length).toBeGreaterThan(0);
  });
});
