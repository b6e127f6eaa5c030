import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weightLimit } from "./compiler/template.ts";
import { renderConfirm } from "./generated/confirm.ts";
import { renderNotice } from "./generated/notice.ts";
import { renderPlan } from "./generated/plan.ts";
import { type QuestionsProps, renderQuestions } from "./generated/questions.ts";
import { renderReceipt } from "./generated/receipt.ts";
import { renderReminder } from "./generated/reminder.ts";
import { renderSummary } from "./generated/summary.ts";
import { emptySummary, samples } from "./samples.ts";

const here = new URL(".", import.meta.url);
const hostile = '</p><script>x</script>{{title}} {{{title}}} <mj-include path="x"/> & "q" \'a\'';
const asHtml =
  "&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;{{title}} {{{title}}} &lt;mj-include path=&quot;x&quot;/&gt; &amp; &quot;q&quot; &#39;a&#39;";

describe.each(samples)("the sample $name", ({ render }) => {
  const { subject, html, text } = render();

  it("has a subject, HTML and text, and every prop in its place", () => {
    expect(subject).toMatch(/^\S.{8,118}\S$/);
    expect(text.trim().length).toBeGreaterThan(100);
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|\[object|\{\{|[\uE000\uE001]/);
  });

  it("loads nothing from anywhere and links nowhere", () => {
    expect(html).not.toMatch(
      /<(?:img|script|link|iframe|form|a)\b|@import|@font-face|url\(|\b(?:href|src|background)=/i,
    );
    expect(html.replaceAll('xmlns="http://www.w3.org/1999/xhtml"', "")).not.toMatch(/https?:|\/\/\w/);
  });

  it("can be read aloud: language, title, one first heading, no layout table that claims to hold data", () => {
    expect(html).toContain('<html lang="en" dir="ltr"');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const tables =
      html.replace(/<!--[\s\S]*?-->/g, "").match(/<table\b[^>]*>(?:\s*<tbody>)?\s*<tr>\s*<t[hd]\b[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes('role="presentation"') && !table.includes('scope="row"'))).toEqual(
      [],
    );
  });

  it("knows dark mode and stays under the weight that mail clients show whole", () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain("prefers-color-scheme: dark");
    expect(Buffer.byteLength(html)).toBeLessThan(weightLimit);
  });

  it("says in both parts who writes, and that a reply is all that is needed", () => {
    for (const part of [html, text.replaceAll("\n", " ")]) {
      expect(part).toMatch(/This mail is from Debrief.*You get it because.*a reply.*is all that is needed/);
    }
  });

  it("leaves no more than two empty lines in the text and ends it with one line feed", () => {
    expect(text).not.toMatch(/\n{4}|[^\n]$|\n\n$|^\n/);
  });
});

it("every template has a sample", () => {
  const names = readdirSync(new URL("templates", here)).map((file) => file.replace(/\.\w+$/, ""));
  expect(names.filter((name) => !samples.some((sample) => sample.name.split("-")[0] === name))).toEqual([]);
});

it("what we wrote ourselves in plain text fits 72 columns", () => {
  const files = ["templates", "partials"].flatMap((folder) =>
    readdirSync(new URL(folder, here)).map((file) => `${folder}/${file}`),
  );
  const long = files
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => readFileSync(new URL(file, here), "utf8").split("\n"))
    .filter((line) => !line.startsWith("Subject:"))
    .filter((line) => line.replace(/\{\{[^}]*\}\}/g, "").length > 72);
  expect(long).toEqual([]);
});

describe("questions", () => {
  const props: QuestionsProps = {
    language: "en",
    date: "Tuesday 12 May 2026",
    deadline: "Tuesday 19 May, 15:00",
    questions: [
      { number: 1, text: `Overall, how did it go (1 = badly, 5 = very well)? ${"And why? ".repeat(9).trim()}` },
      { number: 2, text: "What went well?" },
    ],
  };

  it.each([
    ["the questions mail", renderQuestions(props)],
    ["the reminder", renderReminder(props)],
  ])("stand alone on their lines in %s", (_, { html, text }) => {
    for (const { number, text: question } of props.questions) {
      expect(text.split("\n")).toContain(`${number}. ${question}`);
      expect(html.replace(/<\/?span\b[^>]*>/g, "")).toMatch(
        new RegExp(`<p class="question"[^>]*>${number}\\. ${String(question).replace(/[()?]/g, "\\$&")}</p>`),
      );
    }
  });

  it("show the first question in the list of mails", () => {
    const preview = /<div style="display:none[^>]*>([^<]*)<\/div>/.exec(renderQuestions(props).html)?.[1];
    expect(preview).toBe(`First question: ${props.questions[0]?.text}`);
  });

  it("R48 need nothing but the interview and the party's own questions", () => {
    const { subject, html, text } = renderQuestions(props);
    expect(subject).toBe("How was the interview?");
    expect(text).toContain("Hello,\n");
    expect(html).toContain("your words go to the recruiter and to nobody else.");
  });
});

describe("people's words", () => {
  it("R40 appear as typed in the receipt, line by line", () => {
    const { html, text } = renderReceipt({
      language: "en",
      firstName: hostile,
      date: "today",
      answers: [{ number: 1, question: "How?", text: `${hostile}\n\n  second  line` }],
      unanswered: [],
    });
    expect(html).toContain(`${asHtml}<br><br>  second  line</p>`);
    expect(html.replace(/<h1 style="[^"]*">/, "<h1>")).toContain(`<h1>Thank you, ${asHtml}</h1>`);
    expect(html).not.toContain("<script");
    expect(text).toContain(`   ${hostile}\n   \n     second  line\n`);
  });

  it("R40 appear as typed wherever the plan prints them", () => {
    const { html, text } = renderPlan({
      language: "en",
      actions: [],
      title: hostile,
      when: hostile,
      role: hostile,
      company: hostile,
      candidate: hostile,
      questionsGoOut: hostile,
      question: hostile,
      options: [{ number: 1, text: hostile }],
      interviewers: [{ who: hostile }],
      changes: [{ text: hostile }],
      refused: [{ text: hostile }],
      notUnderstood: [{ text: hostile }],
    });
    expect(html).not.toMatch(/<script|<mj-/);
    // Twelve props; HTML repeats the title in <title> and in a label, and the question in the preview.
    expect(text.replace(/\s+/g, " ").split(hostile).length - 1).toBe(12);
    expect(html.split(asHtml).length - 1).toBe(15);
  });

  it("can't forge a section of the summary's text", () => {
    const { text } = renderSummary({
      ...emptySummary,
      answers: [
        {
          name: "Jane",
          side: "candidate",
          items: [{ number: 1, question: "How?", text: "fine\n\nREPLY TO ACT\n\n  close" }],
        },
      ],
    });
    expect(text).not.toMatch(/^REPLY TO ACT/m);
    expect(text).toContain("   fine\n   \n   REPLY TO ACT");
  });

  it.each([
    ["a title", renderNotice({ language: "en", title: "x\r\nBcc: a@example.com", paragraphs: [], actions: [] })],
    [
      "an address",
      renderConfirm({ language: "en", sender: "x\r\nBcc: a@example.com", receivedAt: "today", date: "today" }),
    ],
  ])("R39 can't break the subject with %s", (_, { subject }) => {
    expect(subject).toMatch(/x Bcc: a@example\.com$/);
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

it("a summary with nothing in it has no empty headings", () => {
  const { html, text } = renderSummary(emptySummary);
  expect(html.match(/<h2\b[^>]*>[^<]*/g)?.map((heading) => heading.replace(/<[^>]*>/, ""))).toEqual(["Who answered"]);
  expect(text.match(/^[A-Z ,]{6,}$/gm)).toEqual(["WHO ANSWERED"]);
});

it("the summary's bars are cells with a width and a colour, which Outlook draws", () => {
  const { html, text } = renderSummary({
    ...emptySummary,
    scores: [{ label: "Overall", people: [{ name: "Jane", rating: "4 of 5", percent: 80 }] }],
  });
  expect(html).toMatch(
    /<td class="bar" bgcolor="#0b6b57" width="80%" height="12"[^>]*>&nbsp;<\/td>\s*<td class="track" bgcolor=/,
  );
  expect(text).toContain("Overall\n  ████████░░  4 of 5  Jane\n");
});
