/** Where a recruiter's own words end and a mail of ours begins, for clients that quote without any mark (R27). */
import { readCommands } from "./command.ts";

/**
 * What stands above the first line of ours. A client that quotes without any mark would otherwise hand us our own
 * menu, and the example in it once seated somebody whom nobody had named. `sent` is what we wrote, as text; lines of
 * `drafts`, which we wrote to be copied and edited, count as the recruiter's wherever they stand.
 */
export function aboveOurs(text: string, sent: string, drafts = ""): string {
  const theirs = folded(drafts.replaceAll("\n", " "));
  const isDraft = (line: string): boolean => theirs.includes(line.replace(/^- /, ""));
  const ours = new Set(
    sent
      .split("\n")
      .map(folded)
      .filter((line) => line === "" || drafts === "" || !isDraft(line)),
  );
  const lines = text.split("\n");
  const isOurs = (line: string): boolean => ours.has(folded(line));
  // One line alone may be the recruiter's own: they say "role is Chef" as we suggest it, and copy a person from the plan.
  const first = lines.findIndex((line, index) => {
    const next = lines.slice(index + 1).find((below) => below.trim() !== "");
    if (next === undefined || !isDistinctive(folded(line)) || !isOurs(line) || !isOurs(next)) return false;
    // In a menu of ours a meaning follows each word; "send candidate" above "send manager" was typed.
    return !(isCommand(line) && isCommand(next));
  });
  return first < 0 ? text : lines.slice(0, first).join("\n");
}

function isCommand(line: string): boolean {
  const { commands, notUnderstood } = readCommands(line);
  return commands.length > 0 && notUnderstood.length === 0;
}

function folded(line: string): string {
  return line
    .replace(/[\s>|*_]+/g, " ")
    .trim()
    .toLowerCase();
}

/** "stop" may be the recruiter's own word, and so may a person of the plan; a whole sentence or heading of ours is not. */
function isDistinctive(line: string): boolean {
  return (
    line.length >= 12 &&
    line.includes(" ") &&
    !/^[^@:]{0,80}<?[^\s<>@]+@[^\s<>@]+$/.test(line.replace(/^(?:candidate|interviewers): /, ""))
  );
}
