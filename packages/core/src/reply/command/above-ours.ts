/** Where a recruiter's own words end and a mail of ours begins, for clients that quote without any mark (R27). */

/**
 * What stands above the first line of ours. A client that quotes without any mark would otherwise hand us our own
 * menu, and the example in it once seated somebody whom nobody had named. `sent` is what we wrote, as text.
 */
export function aboveOurs(text: string, sent: string): string {
  const ours = new Set(sent.split("\n").map(folded));
  const lines = text.split("\n");
  const isOurs = (line: string | undefined): boolean => line !== undefined && ours.has(folded(line));
  // One line alone may be the recruiter's own: they say "role is Chef" as we suggest it, and copy a person from the plan.
  const first = lines.findIndex(
    (line, index) =>
      isDistinctive(folded(line)) && isOurs(line) && isOurs(lines.slice(index + 1).find((next) => next.trim() !== "")),
  );
  return first < 0 ? text : lines.slice(0, first).join("\n");
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
