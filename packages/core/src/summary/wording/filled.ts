/** Sentences of ours made whole: their holes filled, the form for one or for several chosen. */
import type { Numbered } from "./shape.ts";

/** `{name}` in a sentence of ours, filled in. A name that is not given stays, so that a test finds it. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function counted(words: Numbered, count: number): string {
  return typeof words === "string" ? words : count > 1 ? words.many : words.one;
}

/** For the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several as a list; `pair` joins what stands before the last of them with the last. */
export function listed(names: readonly string[], pair: string): string {
  if (names.length <= 1) return names[0] ?? "";
  return filled(pair, { first: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
