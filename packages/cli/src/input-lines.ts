/** Lines of a stream of octets, one at a time and each bounded: a line without an end is an error, not all of memory. */

export type Given = { line: string } | { error: string };

/** Octets of one line: a mail of 256 KB of text and 512 KB of HTML, escaped, fits several times. */
export const LINE_LIMIT = 8 * 1024 * 1024;

/** The lines of `input` without their ends, blank ones left out; a line above the limit is an error and is skipped. */
export async function* linesOf(input: AsyncIterable<Uint8Array>, limit = LINE_LIMIT): AsyncGenerator<Given> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Given | undefined => {
    const line = size > limit ? undefined : Buffer.concat(parts).toString("utf8").trim();
    parts = [];
    size = 0;
    if (line === undefined) return { error: `The line is longer than ${limit} octets.` };
    return line === "" ? undefined : { line };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end));
      size += end - from;
      from = end + 1;
      const given = take();
      if (given !== undefined) yield given;
    }
    size += chunk.length - from;
    // What is above the limit is counted and let go.
    if (size <= limit) parts.push(chunk.subarray(from));
    else parts = [];
  }
  const last = take();
  if (last !== undefined) yield last;
}

const NEWLINE = 0x0a;
