/**
 * The `aws-chunked` content coding (S3 developer guide, "Signature calculations: transferring a payload in chunks"), which
 * the SDK uses for streams: `<hex size>[;chunk-signature=…]CRLF <octets> CRLF … 0 CRLF trailers CRLF`.
 */

export type Dechunked = { content: Buffer; trailers: Map<string, string> };

/** Content and trailers (names in lower case), or undefined when the coding is broken. Linear; copies the octets once. */
export function dechunk(body: Buffer): Dechunked | undefined {
  const parts: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = body.indexOf("\r\n", position);
    if (lineEnd < 0) return undefined;
    const size = chunkSize(body.toString("latin1", position, lineEnd));
    if (size === undefined) return undefined;
    position = lineEnd + 2;
    if (size === 0) break;
    const end = position + size;
    if (end + 2 > body.length || body[end] !== 0x0d || body[end + 1] !== 0x0a) return undefined;
    parts.push(body.subarray(position, end));
    position = end + 2;
  }
  return { content: Buffer.concat(parts), trailers: readTrailers(body.toString("latin1", position)) };
}

function chunkSize(line: string): number | undefined {
  const hex = line.split(";", 1)[0] ?? "";
  return /^[0-9a-fA-F]{1,8}$/.test(hex) ? Number.parseInt(hex, 16) : undefined;
}

function readTrailers(text: string): Map<string, string> {
  const pairs = text
    .split("\r\n")
    .filter((line) => line.includes(":"))
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const);
  return new Map(pairs);
}
