/**
 * The text of a calendar object, freed from what it travelled in: words around it, a mail's quote marks or indent, and
 * transfer encodings that somebody forgot to take off (RFC 2045 §6.7, §6.8). What is inside is left as it is.
 */

/** Characters of calendar text that are read at all (R10). */
export const maxCalendarText = 256 * 1024;

/** From its first BEGIN on, each line where its author began it; the text as it came when it holds no calendar. */
export function calendarText(text: string): string {
  const plain = withoutBase64(text);
  const begin = /BEGIN[ \t]*:[ \t]*V(?:CAL|EVENT)/i.exec(plain);
  if (!begin) return plain;
  const margin = /(?:^|[\r\n])([ \t>]*)$/.exec(plain.slice(Math.max(0, begin.index - 40), begin.index))?.[1] ?? "";
  const inside = withoutMargin(plain.slice(begin.index), margin);
  return hasQuotedPrintable(inside) ? quotedPrintable(inside.replace(/=[ \t]*\r?\n/g, "")) : inside;
}

/** Whether a calendar starts anywhere in these words, encoded or not. */
export function holdsCalendar(text: string): boolean {
  return /^[ \t>]*(?:BEGIN:VCALENDAR|QkVHSU46VkNBTEVOREFS)/im.test(text);
}

/** `=C3=A4` to ä: octets of UTF-8, or of Windows' Western charset where they are not. */
export function quotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const octets = Uint8Array.from(run.slice(1).split("="), (pair) => Number.parseInt(pair, 16));
    try {
      return utf8.decode(octets);
    } catch {
      return western.decode(octets); // Not UTF-8, says the decoder by throwing.
    }
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");

/** A body of base64 whose header was lost: "QkVHSU46VkNBTEVOREFS" is BEGIN:VCALENDAR. */
function withoutBase64(text: string): string {
  const at = text.search(/^[ \t>]*QkVHSU46VkNBTEVOREFS/m);
  if (at < 0) return text;
  const octets = Buffer.from(text.slice(at, at + 2 * maxCalendarText).replace(/^[ \t>]+/gm, ""), "base64");
  return octets.toString("utf8");
}

/** `> BEGIN:VCALENDAR`, or all of it indented: folding starts behind the margin. */
function withoutMargin(text: string, margin: string): string {
  if (margin.includes(">")) return text.replace(/^[ \t]?(?:>[ \t]?)+/gm, "");
  return margin === "" ? text : text.replaceAll(`\n${margin}`, "\n");
}

/** Parameters that all read `TZID=3DEurope/Berlin`, or line ends in writing. */
function hasQuotedPrintable(text: string): boolean {
  if (/=0D=0A/i.test(text)) return true;
  const parameters = text.match(/^[A-Z-]{2,30};[A-Z-]{2,30}=.{2}/gim) ?? [];
  return parameters.length > 0 && parameters.every((parameter) => /=3D$/i.test(parameter));
}
