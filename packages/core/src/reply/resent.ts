/**
 * An answer that its author sends once more: "Sorry, this went to the wrong address", and below it their own mail,
 * forwarded. What is quoted there are the person's own words, unlike all else that is forwarded.
 */

import type { Line } from "./line.ts";
import { headerBlockAt, senderAt } from "./trim/header-block.ts";

/** The message of the sender's own that is forwarded in these lines, without its header; undefined when there is none. */
export function resentIn(lines: Line[], senderName: string | undefined): Line[] | undefined {
  const names = (senderName ?? "").toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  if (names.length < 2) return undefined;
  for (let index = 0; index < lines.length; index++) {
    const length = headerBlockAt(lines, index);
    if (length === 0) continue;
    const sender = senderAt(lines, index).toLowerCase();
    // Only the first: what stands below a message of somebody else's is part of that.
    if (!names.every((name) => sender.includes(name))) return undefined;
    const depth = lines[index]!.depth;
    return lines
      .slice(index + length)
      .filter((line) => line.depth >= depth)
      .map((line) => ({ ...line, depth: line.depth - depth }));
  }
  return undefined;
}
