/**
 * Flowed text (RFC 3676): a line that ends in a space goes on in the next. The MIME parser joins across quote depths,
 * where §4.5 allows it only within one, and so glued answers to the quoted line above them; it is kept from trying.
 */

const FLOWED = ["flowed", "Flowed", "FLOWED"].map((value) => Buffer.from(value));
const FIXED = Buffer.from("fixed");

/** A copy of the source in which no text/plain part claims to be flowed, and whether one did; the source itself when none. */
export function hideFlowed(source: Uint8Array): { source: Uint8Array; flowed: boolean; delSp: boolean } {
  const original = Buffer.from(source.buffer, source.byteOffset, source.length);
  let copy: Buffer | undefined;
  let delSp = false;
  for (const value of FLOWED) {
    for (let at = original.indexOf(value); at >= 0; at = original.indexOf(value, at + 1)) {
      if (!isFormat(original, at)) continue;
      const around = original.subarray(Math.max(0, at - 200), at + 200).toString("latin1");
      if (!/content-type:\s*text\/plain/i.test(around)) continue;
      copy ??= Buffer.from(original);
      // format=flowed · format="flowed": what takes its place is as long, so that no other octet moves.
      copy.write(original[at + value.length] === QUOTE ? 'fixed" ' : "fixed ", at, "latin1");
      delSp ||= /delsp="?yes/i.test(around);
    }
  }
  return { source: copy ?? source, flowed: copy !== undefined, delSp };
}

/** Undoes `hideFlowed` in a message that was carried inside another: it is parsed by itself and hides its own. */
export function showFlowed(source: Uint8Array): Uint8Array {
  const copy = Buffer.from(source);
  for (let at = copy.indexOf(FIXED); at >= 0; at = copy.indexOf(FIXED, at + 1)) {
    if (!isFormat(copy, at)) continue;
    const behind = copy.toString("latin1", at + FIXED.length, at + FIXED.length + 2);
    if (behind.startsWith(" ")) copy.write("flowed", at, "latin1");
    else if (behind === '" ') copy.write('flowed"', at, "latin1");
  }
  return copy;
}

const QUOTE = 0x22;

function isFormat(source: Buffer, at: number): boolean {
  return /format="?$/i.test(source.toString("latin1", Math.max(0, at - 10), at));
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
