/** Every mail that has words in four languages, in each of them. The people and their words in it stay English. */
import { describe, expect, it } from "vitest";
import { languages, type Rendered } from "./render.ts";
import { samples } from "./samples.ts";

const TRANSLATED = ["questions", "reminder", "receipt", "closing", "confirm", "help", "plan", "notice", "outcome"];
const translated = samples.filter(({ name }) => TRANSLATED.includes(name.split("-")[0] ?? ""));

const rows = languages.flatMap((language) => translated.map(({ name, render }) => [language, name, render] as const));

describe.each(rows)("in %s, the sample %s", (language, _name, render) => {
  const { subject, html, text } = render(language);

  it("says its language, and has every prop in its place", () => {
    expect(html).toContain(`<html lang="${language}" dir="ltr"`);
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|\[object|\{\{|[\u0000-\u0008\uE000\uE001]/);
  });

  it("has a subject that a list of mails shows whole enough", () => {
    expect(subject).toMatch(/^\S.{8,98}\S$/);
  });

  it("keeps our own lines within 72 columns", () => {
    // A question stays on one line, and so do a person's words.
    const long = text.split("\n").filter((line) => line.length > 72 && !/^\d\. |^ {3}/.test(line));
    expect(long).toEqual([]);
  });

  it("has no more than two empty lines in a row, and no space at a line's end", () => {
    expect(text).not.toMatch(/\n{4}|[^\n]$|\n\n$|^\n/);
    expect(text.split("\n").filter((line) => /\S\s$/.test(line))).toEqual([]);
  });

  it("has no space before a mark that takes none, and no two in a row", () => {
    for (const part of [subject, ...words({ subject, html, text })]) {
      expect(part).not.toMatch(language === "fr" ? / [,.?!;:](?:\s|$)/ : /[ \u00A0][,.?!;](?:\s|$)/);
      expect(part.trim()).not.toMatch(/\S {2,}\S/);
    }
  });
});

it.each(languages)("in %s, the first question shows in the list of mails", (language) => {
  for (const name of ["questions-candidate", "reminder"]) {
    const { html } = translated.find((sample) => sample.name === name)!.render(language);
    const preview = /<div style="display:none[^>]*>([^<]*)<\/div>/.exec(html)?.[1] ?? "";
    // Phones show some forty signs of it: few of them are ours.
    expect(preview.indexOf("Overall, how did")).toBeGreaterThan(0);
    expect(preview.indexOf("Overall, how did")).toBeLessThan(24);
  }
});

/** The lines of the text that are ours: no question, nobody's quoted words. */
function words({ text }: Rendered): string[] {
  return text.split("\n").filter((line) => !/^\d\. |^ /.test(line));
}
