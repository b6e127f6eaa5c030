/** A forwarded text label by label: each label with the lines that belong to it, and the lines that no label claims. */
import { type Labelled, labelled, unglued } from "./labels.ts";

/** `line` counts lines from 0, `block` what blank lines part; `paragraphs` are the blocks of lines between labels and blank lines, each joined to one. */
export type Entry = Labelled & { line: number; block: number };
export type Reading = { entries: Entry[]; paragraphs: string[] };

/** Characters and lines of prose that are looked at. */
const MOST_TEXT = 64 * 1024;
const MOST_LINES = 2_000;

export function readEntries(text: string): Reading {
  const entries: Entry[] = [];
  const paragraphs: string[] = [];
  let open: Entry | undefined;
  let block = "";
  let blanks = 0;
  const close = (): void => {
    if (block !== "") paragraphs.push(block);
    block = "";
  };
  for (const [at, raw] of text.slice(0, MOST_TEXT).split("\n", MOST_LINES).flatMap(unglued).entries()) {
    const line = raw.replace(/^(?:\s*>)+ ?/, "");
    const label = labelled(line);
    if (line.trim() === "") blanks++;
    if (label) {
      close();
      open = { ...label, line: at, block: blanks };
      entries.push(open);
    } else if (open && goesOn(open, line)) open.value = `${open.value}\n${line.trim()}`.trim().slice(0, 20_000);
    else {
      open = undefined;
      const words = line.trim();
      if (words === "" || /^[-_*~=]{3,}/.test(words)) close();
      else if (block.length < 2_000) block = block === "" ? words.slice(0, 1_000) : `${block} ${words.slice(0, 1_000)}`;
    }
  }
  close();
  return { entries, paragraphs };
}

/** Whether an unlabelled line still belongs to the label above it. */
function goesOn(open: Labelled, line: string): boolean {
  const blank = line.trim() === "";
  if (open.value === "") return !/^\s*-{3,}/.test(line);
  if (blank || /^\s*[-_*~=]{3,}/.test(line)) return false;
  if (open.kind === "when" || open.kind === "day")
    return (
      open.value.length < 300 &&
      !/@|^\s*\p{L}[\p{L} ]{1,30}:\s/u.test(line) &&
      (/^\s/.test(line) || !/\d/.test(line) || !/\d{1,2}[:.h]\d\d|\d ?[ap]m/i.test(open.value))
    );
  return (
    ["who", "to", "cc", "organizer"].includes(open.kind) &&
    (line.includes("@") || /^\s/.test(line) || open.kind !== "to")
  );
}
