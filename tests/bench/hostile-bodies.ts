/**
 * Bodies made to keep a reader busy (R9). Each fills the size that is asked for, so that they serve as a benchmark at the
 * limits of what is read, and as a test of how the time grows.
 */

/** The most of a body that is read: 256 KB of text, 512 KB of HTML. */
export const MOST = { text: 256 * 1024, html: 512 * 1024 };

const units: Record<string, string> = {
  newlines: "\n",
  "quotation marks": ">",
  "quotation marks and spaces": "> ",
  "lines of quotation marks": ">\n",
  "“On ”": "On ",
  "lines of “On”": "On \n",
  "attributions that never end": "On 4 Mar 2025\n",
  "attributions with an open bracket": "On 4 Mar 2025 <\n",
  "attributions without a newline": "On Tue, 4 Mar 2025 at 10:12, Ben <ben@example.com> ",
  attributions: "On Tue, 4 Mar 2025 at 10:12, Ben <ben@example.com> wrote:\n",
  "attributions over three lines": "On Tue, 4 Mar 2025 at 10:12,\nBen Hill\n<ben@example.com> wrote:\n\n",
  "“wrote:”": "wrote: ",
  "lines of “x wrote:”": "x wrote:\n",
  "header fields": "From: x\nSubject: y\n\n",
  "header blocks": "From: Ben\nSent: Tuesday\nTo: Ann\nSubject: y\n",
  "any fields": "a: b\n",
  "original message marks": "-----Original Message-----\n",
  "forward marks": "---------- Forwarded message ---------\n",
  dashes: "-",
  underscores: "_",
  "lines of underscores": "________________________________\n",
  "signature delimiters": "-- \n",
  "sign-offs": "Thanks,\n",
  "names without an end": "Ann Bell ",
  footers: "Sent from my iPhone\n",
  disclaimers: "This e-mail is confidential and intended for the addressee.\n",
  banners: "[EXTERNAL] CAUTION: This email originated from outside.\n",
  spaces: " ",
  tabs: "\t",
  "non-breaking spaces": "\u00a0",
  "spaces that end in a word": `${" ".repeat(1023)}x`,
  "one letter": "a",
  words: "word ",
  "unclosed double quotes": '"a ',
  "unclosed brackets": "<a ",
  "unclosed parentheses": "(",
  "lines of stars": "*\n",
  stars: "⭐",
  addresses: "a@b ",
  links: "http://a.example/",
  numbers: "1. x\n",
  "numbers on one line": "1) 2) ",
  ratings: "4 ",
  choices: "yes\n",
  "leftover encoding": "=\n=20",
  "invisible characters": "\u200b",
  "signs without spaces": "面接",
  "combining marks": "e\u0301\u0302\u0303",
  "carriage returns": "\r",
};

const pieces: Record<string, string> = {
  "nested elements": "<div>",
  "nested elements with words": "<div>x",
  "nested quotations": "<blockquote>",
  "nested quotations with words": "<blockquote>x",
  "Gmail's quotations": '<div class="gmail_quote">x',
  "nested lists": "<ol><li>",
  "paragraphs in items": "<p><li>",
  "nested tables": "<table><tr><td>x",
  "open brackets": "<",
  ampersands: "&",
  comments: "<!--",
  conditionals: "<!--[if mso]>",
  rules: "<hr>",
  breaks: "<br>",
  boundaries: "<div id=divRplyFwdMsg>x</div>",
  spans: "<span style='color:red'>x</span>",
  styles: "<style>",
};

const wrapped: Record<string, (size: number) => string> = {
  "end tags of nothing": (size) => "<b>".repeat(size / 6) + "</i>".repeat(size / 8),
  attributes: (size) => `<a ${fill("x=y ", size - 4)}>`,
  "an endless class": (size) => `<div class='${fill("gmail_", size - 16)}'>x`,
  "an unclosed attribute": (size) => `<div class="${fill("a", size - 12)}`,
  "words and quotations": (size) => fill("<p>x</p><blockquote>y</blockquote>", size),
};

/** As many characters of the text as are asked for. */
export const hostileTexts: Record<string, (size: number) => string> = Object.fromEntries(
  Object.entries(units).map(([name, unit]) => [name, (size) => fill(unit, size)]),
);

export const hostileBodies: Record<string, (size: number) => string> = {
  ...Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, (size: number) => fill(piece, size)])),
  ...wrapped,
};

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
