/**
 * The header of a message as mail programs print it above one that they quote or forward: "From: … / Sent: … / To: … /
 * Subject: …", bold or not, values beside or below their labels, wrapped, in the language of the program.
 */
import { fieldNamed, type HeaderField, labelledLine } from "./header-labels.ts";
import type { QuotedLine } from "./quoted-lines.ts";

/** `lines` is how many lines it takes; values are as written, wrapped ones joined by a blank. */
export type PrintedHeader = { lines: number; values: Map<HeaderField, string> };

const MOST_LINES = 60;

/**
 * The printed header that begins in line `index`. `announced` says that a line above has told what follows, so that less
 * will do.
 */
export function printedHeaderAt(lines: QuotedLine[], index: number, announced = false): PrintedHeader | undefined {
  const first = lines[index] && labelledLine(lines[index].text);
  if (first === undefined || first.field === "other") return undefined;
  const values = new Map<HeaderField, string>();
  let field: HeaderField = "other";
  let end = index;
  for (let at = index; at < lines.length && at - index < MOST_LINES; at++) {
    const text = lines[at]?.text ?? "";
    const found = fieldsOf(text);
    if (found.length > 0) {
      if (found.some((one) => one.field !== "other" && values.has(one.field))) break;
      for (const one of found) if (one.field !== "other" || !values.has("other")) values.set(one.field, one.value);
      field = found.at(-1)?.field ?? "other";
      end = at;
    } else if (text === "") {
      // HTML's paragraphs come out with blank lines between the fields; a body begins with one.
      if (values.get(field) !== "" && !resumes(lines, at, values)) break;
    } else {
      if (!wraps(lines, at, field, values)) break;
      values.set(field, `${values.get(field) ?? ""} ${text}`.trim());
      end = at;
    }
  }
  return isHeader(values, announced) ? { lines: end - index + 1, values } : undefined;
}

/** Whether a line without a label still belongs to the value above it. */
function wraps(lines: QuotedLine[], at: number, field: HeaderField, values: Map<HeaderField, string>): boolean {
  const value = values.get(field) ?? "";
  // "From:" alone, its value in the next line.
  if (value === "") return true;
  // A list of people breaks after a separator; anything else only when more of the header follows.
  if ((field === "to" || field === "cc") && /[,;<]$/.test(value) && /@|[;,]$/.test(lines[at]?.text ?? "")) return true;
  return goesOn(lines, at, 3, values);
}

/** Whether a field that is not there yet follows within so many lines. */
function goesOn(lines: QuotedLine[], at: number, within: number, values: Map<HeaderField, string>): boolean {
  for (let next = at + 1; next <= at + within; next++) {
    const found = fieldsOf(lines[next]?.text ?? "");
    if (found.length > 0) return found.every(({ field }) => field === "other" || !values.has(field));
    if ((lines[next]?.text ?? "") === "") return false;
  }
  return false;
}

/** Whether after a few blank lines a field follows that is not there yet. */
function resumes(lines: QuotedLine[], at: number, values: Map<HeaderField, string>): boolean {
  const next = lines.slice(at + 1, at + 4).findIndex(({ text }) => text !== "");
  return next >= 0 && goesOn(lines, at + next, 1, values);
}

type Labelled = { field: HeaderField; value: string };

/** The field of a line, or its fields: "Von: Jane Gesendet: … An: … Betreff: …" when line breaks were lost. */
function fieldsOf(text: string): Labelled[] {
  const first = labelledLine(text);
  if (first === undefined) return [];
  if (first.field !== "from" && first.field !== "date") return [first];
  const cuts: { field: HeaderField; start: number; end: number }[] = [];
  for (const match of first.value.slice(0, 4_000).matchAll(INLINE_LABEL)) {
    const field = fieldNamed(match[1] ?? "");
    if (field !== undefined) cuts.push({ field, start: match.index, end: match.index + match[0].length });
  }
  if (cuts.length < 2) return [first];
  const heads = [{ field: first.field, start: 0, end: 0 }, ...cuts];
  return heads.map(({ field, end }, at) => ({
    field,
    value: first.value.slice(end, heads[at + 1]?.start).replace(/^[\s*]+|[\s*]+$/g, ""),
  }));
}

const INLINE_LABEL = /\s\*{0,2}(\p{Lu}[\p{L}’']{0,14}) ?[:：]\*{0,2}\s/gu;

function isHeader(values: Map<HeaderField, string>, announced: boolean): boolean {
  const named = [...values.keys()].filter((field) => field !== "other" && field !== "replyTo");
  const people = ["from", "to", "cc", "replyTo"].map((field) => values.get(field as HeaderField) ?? "").join(" ");
  if (announced) return values.has("from") || named.length >= 2;
  if (!values.has("from") || named.length < 2) return false;
  return /\S@\S/.test(people) || (named.length > 2 && /\d/.test(values.get("date") ?? ""));
}
