/**
 * The source of a message as a mail system handles it: header fields (RFC 5322 §2.2) as they stand and octets after the
 * first blank line. Nothing is decoded here, and a broken line is kept as what it is.
 */

/** `raw` keeps the folding, without the line end at its end; `value` is unfolded. Octets as latin1 text. */
export type Field = { name: string; raw: string; value: string };

export type Source = {
  fields: Field[];
  /** Lines of the header that are no field and continue none. */
  broken: string[];
  /** False when no blank line ended the header. */
  separated: boolean;
  body: Buffer;
};

/** Splits a source; total and linear. CRLF and bare LF both end a line. */
export function readSource(octets: Buffer): Source {
  const { header, body, separated } = split(octets);
  const fields: Field[] = [];
  const broken: string[] = [];
  const unfolded: string[][] = [];
  for (const line of header === "" ? [] : header.split(/\r?\n/)) {
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1];
    const parts = unfolded.at(-1);
    if (name !== undefined) {
      fields.push({ name, raw: line, value: "" });
      unfolded.push([line.slice(line.indexOf(":") + 1)]);
    } else if (/^[ \t]/.test(line) && parts) {
      parts.push(line);
    } else {
      broken.push(line);
    }
  }
  // Joined once at the end: a field of a hundred thousand continuation lines must cost no more than its length.
  fields.forEach((field, index) => {
    const parts = unfolded[index] ?? [];
    field.raw = [field.raw, ...parts.slice(1)].join("\r\n");
    field.value = parts
      .map((part) => part.trim())
      .join(" ")
      .trim();
  });
  return { fields, broken, separated, body };
}

/** The octets of a message with these fields in this order. */
export function writeSource(fields: Pick<Field, "raw">[], body: Buffer): Buffer {
  const header = fields.map(({ raw }) => `${raw}\r\n`).join("");
  return Buffer.concat([Buffer.from(`${header}\r\n`, "latin1"), body]);
}

/** A field of our own making; the value is ASCII without line ends. */
export function field(name: string, value: string): Field {
  return { name, value, raw: `${name}: ${value}` };
}

/** All values of a field, in order; the name in any case. */
export function valuesOf({ fields }: Pick<Source, "fields">, name: string): string[] {
  return fields.filter((field) => field.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);
}

function split(octets: Buffer): { header: string; body: Buffer; separated: boolean } {
  // A source that starts with a blank line has no header at all.
  const empty = /^\r?\n/.exec(octets.toString("latin1", 0, 2))?.[0];
  if (empty !== undefined) return { header: "", body: octets.subarray(empty.length), separated: true };
  for (let at = octets.indexOf(0x0a); at >= 0; at = octets.indexOf(0x0a, at + 1)) {
    const next = octets[at + 1] === 0x0d ? at + 2 : at + 1;
    if (octets[next] !== 0x0a) continue;
    const end = octets[at - 1] === 0x0d ? at - 1 : at;
    return { header: octets.toString("latin1", 0, end), body: octets.subarray(next + 1), separated: true };
  }
  return { header: octets.toString("latin1").replace(/\r?\n$/, ""), body: Buffer.alloc(0), separated: false };
}

/** An instant as RFC 5322 §3.3 writes it, in UTC. */
export function mailDate(at: string): string {
  return new Date(at).toUTCString().replace("GMT", "+0000");
}
