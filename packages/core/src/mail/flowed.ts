/**
 * Flowed text (RFC 3676): a line that ends in a space goes on in the next. The MIME parser joins across quote depths,
 * where §4.5 allows it only within one, and so glued answers to the quoted line above them; it is kept from trying.
 */

/** How programs write the parameter, and a value of the same length that the MIME parser leaves alone. */
const FLOWED = ["format=flowed", 'format="flowed"', "Format=flowed", 'Format="flowed"', "format=Flowed", "FORMAT=FLOWED"].map(
  (parameter) => ({
    shown: Buffer.from(parameter),
    hidden: Buffer.from(parameter.replace(/flowed("?)/i, parameter.includes("Flowed") ? "Fixed$1 " : "fixed$1 ")),
  }),
);

/** A copy of the source in which no text/plain part claims to be flowed, and whether one did; the source itself when none. */
export function hideFlowed(source: Uint8Array): { source: Uint8Array; flowed: boolean; delSp: boolean } {
  const original = Buffer.from(source.buffer, source.byteOffset, source.length);
  let copy: Buffer | undefined;
  let delSp = false;
  for (const { shown, hidden } of FLOWED) {
    for (let at = original.indexOf(shown); at >= 0; at = original.indexOf(shown, at + 1)) {
      const around = original.subarray(Math.max(0, at - 200), at + 200).toString("latin1");
      if (!/content-type:\s*text\/plain/i.test(around)) continue;
      copy ??= Buffer.from(original);
      hidden.copy(copy, at);
      delSp ||= /delsp="?yes/i.test(around);
    }
  }
  return { source: copy ?? source, flowed: copy !== undefined, delSp };
}

/** Undoes `hideFlowed` in a message that was carried inside another: it is parsed by itself and hides its own. */
export function showFlowed(source: Uint8Array): Uint8Array {
  const copy = Buffer.from(source);
  for (const { shown, hidden } of FLOWED)
    for (let at = copy.indexOf(hidden); at >= 0; at = copy.indexOf(hidden, at + 1)) shown.copy(copy, at);
  return copy;
}

/** Joins the soft line breaks of a flowed text, within equal quote depth and never after the signature's `-- `. */
export function unflow(text: string, delSp: boolean): string {
  const joined: string[] = [];
  let last: { depth: number; soft: boolean } | undefined;
  for (const raw of text.split("\n")) {
    const depth = /^>*/.exec(raw)?.[0].length ?? 0;
    // Space-stuffing: one space after the quote marks is the format's, not the writer's (§4.4).
    const content = raw.slice(depth).replace(/^ /, "");
    const soft = content.endsWith(" ") && content !== "-- ";
    const line = soft && delSp ? content.slice(0, -1) : content;
    if (last?.soft && last.depth === depth && content !== "-- ") joined[joined.length - 1] += line;
    else joined.push(depth > 0 ? `${">".repeat(depth)} ${line}` : line);
    last = { depth, soft };
  }
  return joined.join("\n");
}
