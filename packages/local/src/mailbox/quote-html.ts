/**
 * The same quotes in the text/html part: Gmail's `gmail_quote`, Outlook's `divRplyFwdMsg`, Apple Mail's
 * `blockquote type="cite"`, with the original's own markup inside.
 */
import { attribution, headerBlock, type Original, type QuotingClient } from "./attribution.ts";
import { escapeHtml } from "./html-tokens.ts";
import { type Gap, gapAfter } from "./hypertext.ts";
import { type InlineAnswer, linesOf } from "./quote.ts";

/** What somebody typed, as the client's editor marks it up: a block a line. */
export function typedHtml(text: string, client: QuotingClient): string {
  const attributes = client === "outlook" ? ` class="elementToProof" style="${OUTLOOK_FONT}"` : "";
  return linesOf(text)
    .map((line) => `<div${attributes}>${line === "" ? "<br>" : escapeHtml(line)}</div>`)
    .join("");
}

/** The whole HTML part of a reply: what was typed above, then the quote. `body` is the original's markup. */
export function replyHtml(
  original: Original,
  typed: string,
  body: string,
  client: QuotingClient,
  timeZone: string,
): string {
  const above = typed === "" ? "" : typedHtml(typed, client);
  switch (client) {
    case "gmail": {
      const by = linked(attribution(original, "gmail", timeZone));
      const head = `<div dir="ltr" class="gmail_attr">${by}<br></div>`;
      return `<div dir="ltr">${above}</div><br><div class="gmail_quote gmail_quote_container">${head}${QUOTE.gmail}${body}</blockquote></div>`;
    }
    case "apple": {
      const by = `<div>${escapeHtml(attribution(original, "apple", timeZone))}</div><br class="Apple-interchange-newline">`;
      return appleDocument(`${above}<div><br>${QUOTE.apple}${by}<div>${body}</div></blockquote></div><br>`);
    }
    case "outlook":
      return outlookDocument(`${above}${outlookHead(original, timeZone)}${body}`);
  }
}

/** The whole HTML part of a forward. */
export function forwardHtml(
  original: Original,
  note: string,
  body: string,
  client: QuotingClient,
  timeZone: string,
): string {
  const above = note === "" ? "" : typedHtml(note, client);
  const block = headerBlock(original, client, timeZone);
  switch (client) {
    case "gmail": {
      const head = block.map(([label, value]) => `${label}: ${linked(value)}<br>`).join("");
      return `<div dir="ltr">${above}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${head}</div><br><br>${body}</div></div>`;
    }
    case "apple": {
      const head = block.map(([label, value]) => `<div><b>${label}: </b>${escapeHtml(value)}</div>`).join("");
      return appleDocument(
        `${above}<div><br>${QUOTE.apple}<div>Begin forwarded message:</div><br class="Apple-interchange-newline">${head}<br><div>${body}</div></blockquote></div><br>`,
      );
    }
    case "outlook":
      return outlookDocument(`${above}${outlookHead(original, timeZone)}${body}`);
  }
}

/**
 * The original's markup with each answer behind the block of its question. Gmail and Apple Mail split their quote
 * there, reopening what was open; `inside` leaves the quote whole. Throws when a question doesn't stand in the markup.
 */
export function answeredHtml(body: string, answers: InlineAnswer[], client: QuotingClient, inside: boolean): string {
  const gaps = answers.map(({ question, answer }) => {
    const gap = gapAfter(body, question);
    if (gap === undefined) throw new Error(`the quote doesn't hold the question ${JSON.stringify(question)}`);
    return { gap, html: between(typedHtml(answer, client), gap, client, inside) };
  });
  const pieces: string[] = [];
  let at = 0;
  for (const { gap, html } of gaps.sort((a, b) => a.gap.at - b.gap.at)) {
    pieces.push(body.slice(at, gap.at), html);
    at = gap.at;
  }
  return [...pieces, body.slice(at)].join("");
}

/** Plain lines as HTML, with runs of `>` as nested quotes: what becomes of a quote that somebody edited by hand. */
export function editedHtml(text: string, client: QuotingClient): string {
  const pieces: string[] = [];
  let depth = 0;
  for (const line of linesOf(text)) {
    const marks = client === "outlook" ? "" : (/^(?:> ?){0,20}/.exec(line)?.[0] ?? "");
    const wanted = marks.replaceAll(" ", "").length;
    for (; depth < wanted; depth += 1) pieces.push(quoteTag(client));
    for (; depth > wanted; depth -= 1) pieces.push("</blockquote>");
    pieces.push(typedHtml(line.slice(marks.length), client));
  }
  pieces.push("</blockquote>".repeat(depth));
  const html = pieces.join("");
  return client === "gmail"
    ? `<div dir="ltr">${html}</div>`
    : client === "apple"
      ? appleDocument(html)
      : outlookDocument(html);
}

const QUOTE = {
  gmail:
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">',
  apple: '<blockquote type="cite">',
};
const OUTLOOK_FONT = "font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);";

function quoteTag(client: QuotingClient): string {
  return client === "apple" ? QUOTE.apple : QUOTE.gmail;
}

function between(answer: string, gap: Gap, client: QuotingClient, inside: boolean): string {
  if (inside || client === "outlook") return answer;
  const closing = gap.open.map(({ name }) => `</${name}>`).reverse();
  const reopening = gap.open.map(({ source }) => source);
  return [...closing, "</blockquote>", answer, quoteTag(client), ...reopening].join("");
}

function outlookHead(original: Original, timeZone: string): string {
  const block = headerBlock(original, "outlook", timeZone);
  const lines = block.map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`).join("<br>");
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines}</font><div>&nbsp;</div></div>`;
}

function outlookDocument(body: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${body}</body></html>`;
}

function appleDocument(body: string): string {
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${body}</body></html>`;
}

function linked(text: string): string {
  return escapeHtml(text).replace(
    /&lt;([^\s&]{1,320}@[^\s&]{1,320})&gt;/g,
    '<span dir="ltr">&lt;<a href="mailto:$1">$1</a>&gt;</span>',
  );
}
