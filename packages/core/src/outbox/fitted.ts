/**
 * Texts that must not outgrow a mail: programs that show mail cut it off at about 100 KB, and what stands below the cut is
 * never read. So long answers share the room that there is, and say that there is more.
 */

/** Cut between words, with a mark. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > most / 2 ? end : most).trimEnd()} …`;
}

/** Each at most as long as fits when all share `room`, in bytes of HTML; short ones leave their room to the long. */
export function fitted(texts: readonly string[], room: number): { texts: string[]; cut: boolean } {
  const most = shareOf(texts.map(htmlBytes), room);
  const kept = texts.map((text) => cutToWeight(text, most));
  return { texts: kept, cut: kept.some((text, at) => text !== texts[at]) };
}

/** The highest share at which all of them fit together. */
function shareOf(weights: readonly number[], room: number): number {
  let left = room;
  const rising = [...weights].sort((a, b) => a - b);
  for (const [at, weight] of rising.entries()) {
    const share = left / (rising.length - at);
    if (weight > share) return share;
    left -= weight;
  }
  return room;
}

/** What a text takes as HTML: marks that are escaped there and line ends take more than a letter. */
export function htmlBytes(text: string): number {
  return new TextEncoder().encode(text).length + 5 * (text.match(/[&<>"'\n]/g)?.length ?? 0);
}

function cutToWeight(text: string, most: number): string {
  const weight = htmlBytes(text);
  return weight <= most ? text : cutTo(text, Math.floor((text.length * most) / weight));
}
