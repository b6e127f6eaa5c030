/**
 * The last guard of a draft: no line leaves that repeats five words in a row of somebody else's answer or a part of
 * their name, even by chance, because whoever wrote them would recognise them (R48).
 */
import type { Account } from "./summary.ts";

const RUN = 5;

/**
 * The lines that share no such run with any answer of these accounts, and hold no part of their names. Linear in the
 * size of lines and answers.
 */
export function withoutEchoes(lines: readonly string[], accounts: readonly Account[]): string[] {
  const holders = new Map<string, Set<number>>();
  for (const [at, line] of lines.entries()) {
    for (const run of runsOf(line)) {
      const known = holders.get(run);
      if (known) known.add(at);
      else holders.set(run, new Set([at]));
    }
  }
  const echoing = new Set<number>();
  for (const { feedback, name } of accounts) {
    const named = nameIn(name);
    for (const [at, line] of lines.entries()) if (named(line)) echoing.add(at);
    for (const answer of Object.values(feedback?.answers ?? {})) {
      for (const run of runsOf(answer.text)) for (const at of holders.get(run) ?? []) echoing.add(at);
    }
  }
  return lines.filter((_, at) => !echoing.has(at));
}

/** A part of a name as it is written: "Will" is somebody, "will" is not. */
function nameIn(name: string): (line: string) => boolean {
  const parts = new Set((name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((part) => part !== part.toLowerCase()));
  return (line) => (line.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => parts.has(word));
}

/** Case and punctuation make no difference. */
function* runsOf(text: string): Generator<string> {
  const window: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    window.push(word);
    if (window.length > RUN) window.shift();
    if (window.length === RUN) yield window.join(" ");
  }
}
