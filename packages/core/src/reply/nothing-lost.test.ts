/** Whatever a person types, in whatever client, is in their answers: no rule of this room may eat an answer. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { readReply } from "./read.ts";

const questions = defaultQuestionnaires.interviewer;
const sentText = readFileSync(new URL("./fixtures/questions-interviewer.txt", import.meta.url), "utf8").trimEnd();

// Sentences that look like something else: headers, banners, footers, signatures, lists, legal text, our own words.
const SENTENCES = [
  "Good",
  "Good team, good talk.",
  "Hi it went really well",
  "From my side there is nothing to add.",
  "On Monday she wrote a test and on Tuesday we talked.",
  "On 4 March the interviewer wrote on the board.",
  "Attention to detail was great in her e-mail.",
  "The information about the role was confidential, they said.",
  "Sent by post, which was odd.",
  "They asked about our mailing list software.",
  "To be honest, not sure what they want.",
  "Best of all was her calm.",
  "Thanks to Jane we found a bug.",
  "Regards the salary: nothing was said.",
  "She was unclear about the true must-haves.",
  "What went well was the pairing.",
  "Rather quiet",
  "She wants 5 people under her.",
  "It took 45 minutes instead of 30.",
  "C++ and SQL, see https://example.com/code",
  "Answers were about feedback",
  "Date of joining is open.",
  "Important: she has an offer by mail already.",
  "Attention: the link to the test was broken.",
  "External candidates would have a hard time.",
  "Get Outlook to work first, she said.",
  "She wrote on 4 March that it was fine",
  "Best team I met so far",
  "Thanks to the panel for the patience.",
  "The environment was loud, they print everything.",
  "“Ask, then build” is her rule.",
  "très bien, merci",
  "とても良かったです",
  "- calm\n- quick",
  "Two things:\n- depth\n- pace",
  "We did talk about rates: 80 an hour.",
  "No idea",
];

const answer = fc
  .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join("\n"));
const answers = fc.array(fc.option(answer, { nil: undefined }), { minLength: 6, maxLength: 6 });
const signature = fc.constantFrom(
  "",
  "\n\nBest regards,\nBen Miller",
  "\n\nBen",
  "\n\nSent from my iPhone",
  "\n-- \nBen Miller\nAcme",
);

const HEADER =
  "From: Debrief <r7k2q@debrief.example.org>\nSent: Tuesday, March 4, 2025 3:10 PM\nTo: Ben Miller\nSubject: How was it?\n\n";
const ATTRIBUTION = "On Tue, Mar 4, 2025 at 3:10 PM Debrief <r7k2q@debrief.example.org> wrote:\n\n";

const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

/** Our mail with the answers typed beneath the questions; `ours` and `theirs` dress the two. */
function interleave(
  given: (string | undefined)[],
  ours: (text: string) => string,
  theirs: (text: string) => string,
): string {
  let body = "";
  let rest = sentText;
  given.forEach((text, index) => {
    const question = `${index + 1}. ${questions[index]!.text}`;
    const end = rest.indexOf(question) + question.length;
    if (text === undefined) return;
    body += `${ours(rest.slice(0, end))}${theirs(text)}`;
    rest = rest.slice(end);
  });
  return body + ours(rest);
}

const quoted = (text: string) => text.replace(/^/gm, "> ");
const wrapped = (text: string) => quoted(text.replace(/(.{40,68}) /g, "$1\n"));
const numbered = (given: (string | undefined)[]) =>
  given.flatMap((text, index) => (text === undefined ? [] : [`${index + 1}. ${text}`])).join("\n\n");

type Client = (given: (string | undefined)[], signature: string) => { text?: string; html?: string };

const CLIENTS: Record<string, Client> = {
  "Gmail, inline": (given, signed) => ({
    text: `${ATTRIBUTION}${interleave(given, wrapped, (text) => `\n\n${text}\n\n`)}${signed}`,
  }),
  "Thunderbird, inline without blank lines": (given) => ({
    text: `On 04/03/2025 15:10, Debrief wrote:\n${interleave(given, quoted, (text) => `\n${text}\n`)}`,
  }),
  "Outlook, inline without marks": (given, signed) => ({
    text: `See below.${signed}\n\n${HEADER}${interleave(
      given,
      (text) => text,
      (text) => `\n${text}\n`,
    )}`,
  }),
  "Outlook, inline HTML": (given) => ({
    html: `<div>See below.</div><div style="border-top:solid #E1E1E1 1.0pt"><b>From:</b> Debrief &lt;r7k2q@debrief.example.org&gt;<br><b>Sent:</b> Tuesday, March 4, 2025 3:10 PM<br><b>Subject:</b> How was it?</div>${interleave(
      given,
      (text) => `<p>${asHtml(text)}</p>`,
      (text) => `<p style="color:red">${asHtml(text)}</p>`,
    )}`,
  }),
  "Apple Mail, inline HTML": (given) => ({
    html: `<blockquote type="cite"><div>On 4 Mar 2025, at 15:10, Debrief &lt;r7k2q@debrief.example.org&gt; wrote:</div></blockquote>${interleave(
      given,
      (text) => `<blockquote type="cite"><div>${asHtml(text)}</div></blockquote>`,
      (text) => `<div><br></div><div>${asHtml(text)}</div>`,
    )}`,
  }),
  "Gmail, numbered on top": (given, signed) => ({
    text: `${numbered(given)}${signed}\n\n${ATTRIBUTION}${wrapped(sentText)}`,
  }),
  "Outlook, numbered on top": (given, signed) => ({
    text: `Hi,\n\n${numbered(given)}${signed}\n\n${HEADER}${sentText}`,
  }),
  "numbered, nothing quoted": (given, signed) => ({ text: `${numbered(given)}${signed}` }),
  "numbered below the quotation": (given, signed) => ({
    text: `${ATTRIBUTION}${quoted(sentText)}\n\n${numbered(given)}${signed}`,
  }),
};

describe("no answer is lost", () => {
  test.each(Object.entries(CLIENTS))("%s", (_name, client) => {
    fc.assert(
      fc.property(answers, signature, (given, signed) => {
        fc.pre(given.some((text) => text !== undefined));
        const reply = readReply({ ...client(given, signed), senderName: "Ben Miller" }, { questions, sentText });
        const expected = Object.fromEntries(
          given.flatMap((text, index) => (text === undefined ? [] : [[index + 1, text]])),
        );
        const found = Object.fromEntries(Object.entries(reply.answers).map(([number, { text }]) => [number, text]));
        expect(found).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
