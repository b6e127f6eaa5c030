/**
 * The source of a mail while it is being damaged: a string of octets, one character each (latin1), because what a hostile
 * mail holds is rarely text in any charset.
 */

/** A mail as people send it, before anything happens to it. `body` is a string of characters, written in UTF-8. */
export function written(headers: readonly string[], body: string): string {
  return octetsOf(`${headers.join("\r\n")}\r\n\r\n${body.replace(/\r?\n/g, "\r\n")}`);
}

/** Characters to octets, one character each. */
export function octetsOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

export function bytesOf(source: string): Uint8Array {
  return Buffer.from(source, "latin1");
}

/** Header and body; the body is what stands behind the first blank line. */
export function halves(source: string): { header: string; body: string; end: string } {
  const blank = /\r?\n\r?\n/.exec(source);
  if (!blank) return { header: source, body: "", end: "\r\n\r\n" };
  return {
    header: source.slice(0, blank.index),
    body: source.slice(blank.index + blank[0].length),
    end: blank[0],
  };
}

/** Header fields with the lines that are folded behind them. */
export function fieldsOf(header: string): string[] {
  return header.split(/\r?\n(?![ \t])/);
}

export function withFields(source: string, change: (fields: string[]) => string[]): string {
  const { header, body, end } = halves(source);
  return change(fieldsOf(header)).join("\r\n") + end + body;
}

export function withBody(source: string, change: (body: string) => string): string {
  const { header, body, end } = halves(source);
  return header + end + change(body);
}

/** The boundaries that a mail declares, in order. */
export function boundariesOf(source: string): string[] {
  return [...source.matchAll(/boundary="?([^"\s;]{1,70})/gi)].map(([, boundary = ""]) => boundary);
}
