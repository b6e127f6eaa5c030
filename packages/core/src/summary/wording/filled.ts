/** `{name}` in a sentence of ours, filled in. A name that is not given stays, so that a test finds it. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
