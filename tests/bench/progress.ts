/** Says on standard error what is being measured: on a terminal one line that is written over, elsewhere one for each part. */

const said = new Set<string>();

/** `text` as "part" or "part: what just now"; empty when all is done. */
export function progress(text: string): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${text}\u001b[K`);
    return;
  }
  const [part = ""] = text.split(": ");
  if (part !== "" && !said.has(part)) process.stderr.write(`${part} …\n`);
  said.add(part);
}
