/**
 * "On 4 March 2025 at 10:02, Jane Doe <jane@example.com> wrote:" read by its shape, in any language: a date, somebody, and
 * a colon at its end. Outlook for Mac writes a forward this way; elsewhere it opens a reply's quotation.
 */
import { type Correspondent, correspondents } from "./correspondents.ts";
import type { QuotedLine } from "./quoted-lines.ts";

export type Attribution = { lines: number; from?: Correspondent | undefined; date?: string | undefined };

/** The attribution that begins in line `index`; it may be wrapped over three lines. */
export function attributionAt(lines: QuotedLine[], index: number): Attribution | undefined {
  const { depth, text: first = "" } = lines[index] ?? {};
  if (first === "" || first.length > 250 || !/[\d@]/.test(first)) return undefined;
  let text = "";
  for (let count = 1; count <= 3; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.text === "" || line.depth !== depth) return undefined;
    text = `${text} ${line.text}`.trim();
    if (text.length > 300) return undefined;
    if (/[:：]$/.test(text))
      return DATE.test(text) ? { lines: count, from: writer(text), date: dated(text) } : undefined;
  }
  return undefined;
}

// 28/10/2021 · 2021-10-28 · 28. Oktober 2021 · 2021年10月28日 · 28 Oct 21, 12:46
const DATE = /\b\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\b|\b(?:19|20)\d\d\b|\d年|\d년/;
const WHEN = /\d[\d./: -]{4,20}\d/;

function dated(text: string): string | undefined {
  return WHEN.exec(text)?.[0].trim();
}

function writer(text: string): Correspondent | undefined {
  const address = correspondents(text).find((one) => one.address !== undefined)?.address;
  const at = address === undefined ? -1 : text.toLowerCase().indexOf(address);
  const before = at < 0 ? withoutVerb(text) : text.slice(0, at);
  const name = nameAtEnd(before);
  if (address === undefined && name === undefined) return undefined;
  return { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) };
}

/** "03/11/2021 15:51, Jane Doe wrote:" and "Jane Doe kirjoitti 28/10/2021 12.46:" both end in the name, once the rest is off. */
function withoutVerb(text: string): string {
  const clock = /^.*\d{1,2}[:.]\d\d\b/.exec(text)?.[0] ?? "";
  const rest = text.slice(clock.length).replace(/[:：\s]+$/, "");
  return /\p{Lu}|[\u3040-\u9fff]/u.test(rest)
    ? rest.replace(LOWER_END, "")
    : text.replace(/\d.*$/, "").replace(LOWER_END, "");
}

const LOWER_END = /(?:\s+[\p{Ll}()'’/]+)+\s*$/u;

/** The name with which a text ends: in quotes, or the words after the last date, comma or small word. */
function nameAtEnd(before: string): string | undefined {
  const text = before.replace(/[\s<([]+$/, "");
  const quotedName = /["„“«]\s?([^"„“”«»]{1,80}?)\s?["”“»]$/.exec(text)?.[1];
  if (quotedName !== undefined) return correspondents(quotedName)[0]?.name;
  const tail = text.slice(text.search(/[^,;:\d]*$/)).replace(/^\s*(?:AM|PM|Uhr|h)\b/i, "");
  const words = tail.trim().split(/\s+/);
  const start = words.findIndex((word) => !/^\p{Ll}/u.test(word));
  return start < 0 ? undefined : correspondents(words.slice(start).join(" "))[0]?.name;
}
