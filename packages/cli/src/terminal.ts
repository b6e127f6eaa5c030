/** Manners on a terminal: colours where they are wanted, and a line of progress that is written over and leaves no trace. */

export type Stream = { isTTY?: boolean; write(text: string): unknown };
type Environment = Readonly<Record<string, string | undefined>>;

const CODES = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;
export type Paint = (text: string, colour: keyof typeof CODES) => string;

/** Whether a stream is to be coloured: NO_COLOR and FORCE_COLOR first (no-color.org), then whether a person looks on. */
export function coloured(stream: Stream, env: Environment = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return !["0", "false"].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== "dumb";
}

export function paintFor(stream: Stream, env?: Environment): Paint {
  if (!coloured(stream, env)) return (text) => text;
  return (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}

/** Shows `text` in place of what was shown before; an empty one takes it away. Says nothing where no person looks on. */
export function progressOn(stream: Stream): (text: string) => void {
  return (text) => {
    if (stream.isTTY === true) stream.write(`\r${text}\u001b[K`);
  };
}
