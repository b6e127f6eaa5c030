/** Damage to what people read: text, and HTML that no browser would mind (WHATWG HTML, "Parsing"). */
import { withBody } from "../source.ts";
import type { Mutator } from "./mutator.ts";

const MARKUP = [
  "<!--",
  "-->",
  "<!--[if mso]>",
  "<div>",
  "</div>",
  "<blockquote>",
  "</blockquote>",
  "<table><tr><td>",
  "</table>",
  "<style>p{}",
  "<script>",
  "<textarea>",
  "<![CDATA[",
  "<p style='display:none'>",
  '<a href="javascript:x">',
  "<img alt='1. 5' src=x onerror=y>",
  "&#x110000;",
  "&#0;&#xD800;&nbsp;&notanentity;&amp",
  "&lt;script&gt;",
  '<div class="gmail_quote">',
  "<hr id=stopSpelling>",
  "<body",
  "<",
  "<p",
  "</",
];

const WORDS = [
  "\r\n> ",
  "\r\n>>>>>>>>>>>>> ",
  "\r\nOn Tue, 24 Nov 2026 at 10:00, Ben <ben@example.com> wrote:\r\n",
  "\r\n-----Original Message-----\r\n",
  "\r\n-- \r\n",
  "\r\nstop\r\n",
  "\r\n1. 5\r\n",
  "\r\n99999999999999999999. x\r\n",
  "\r\nFrom: x\r\nSent: y\r\nTo: z\r\nSubject: w\r\n",
  "\u00e2\u0080\u00ae",
  "\u00e2\u0080\u008b".repeat(50),
  "\u0000",
  "\u00f0\u009f\u0091\u00a8\u00e2\u0080\u008d".repeat(20),
  "{{name}} <mj-include path=x>",
  "\u00c3\u0028",
  "\r\nSent from my iPhone\r\n",
  "\r\nbegin 644 x\r\n#0V%T\r\n`\r\nend\r\n",
  "\r\n----- \r\n",
  "\r\n\u00e9\u00e8\r\n",
];

export const bodyMutators: Mutator[] = [
  { name: "markup put in", apply: (source, random) => sprinkle(source, () => random.pick(MARKUP), random.int) },
  { name: "words put in", apply: (source, random) => sprinkle(source, () => random.pick(WORDS), random.int) },
  {
    name: "markup nested",
    apply: (source, random) =>
      withBody(source, (body) => {
        const at = random.int(body.length + 1);
        return body.slice(0, at) + random.pick(MARKUP).repeat(random.pick([50, 3_000])) + body.slice(at);
      }),
  },
  { name: "no body", apply: (source) => withBody(source, () => "") },
  {
    name: "the body many times",
    apply: (source, random) => withBody(source, (body) => body.repeat(2 + random.int(12))),
  },
  {
    name: "one line without an end",
    apply: (source, random) => withBody(source, (body) => body.replace(/\r?\n/g, random.pick([" ", ""]))),
  },
  {
    name: "quoted deeply",
    apply: (source, random) =>
      withBody(source, (body) => body.replace(/^/gm, random.pick(["> ", ">".repeat(60), "|", "\t> "]))),
  },
];

function sprinkle(source: string, word: () => string, int: (below: number) => number): string {
  return withBody(source, (body) => {
    let text = body;
    for (let times = 1 + int(8); times > 0; times--) {
      const at = int(text.length + 1);
      text = text.slice(0, at) + word() + text.slice(at);
    }
    return text;
  });
}
