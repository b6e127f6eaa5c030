/** Rendered samples, each with what an inbox shows of it before it is opened. */
import { type Language, languages } from "@debrief/emails/render";
import type { Sample } from "@debrief/emails/samples";

export type PreviewMail = {
  /** The sample's name, such as `plan-question`. */
  name: string;
  language: Language;
  /** File name without its ending: the name, and the language when it is not English. */
  file: string;
  subject: string;
  /** The line beside the subject in a list of mails; empty when the mail hides none at its top. */
  preview: string;
  html: string;
  text: string;
  /** What the HTML weighs, in octets. */
  weight: number;
};

/** All samples in all languages, language by language; English comes first. A mail that is not translated is there once. */
export function previewsOf(samples: readonly Sample[]): PreviewMail[] {
  return languages.flatMap((language) => samples.flatMap((sample) => previewOf(sample, language) ?? []));
}

/** Undefined when the mail does not speak this language. */
function previewOf({ name, render }: Sample, language: Language): PreviewMail | undefined {
  const { subject, html, text } = render(language);
  if (!html.includes(`<html lang="${language}"`)) return undefined;
  const file = language === "en" ? name : `${name}.${language}`;
  return { name, language, file, subject, preview: previewLine(html), html, text, weight: Buffer.byteLength(html) };
}

/** The mail as a program in light or in dark mode shows it, whatever the mode of whoever looks. */
export function inScheme(html: string, scheme: "light" | "dark"): string {
  return html
    .replaceAll("(prefers-color-scheme: dark)", scheme === "dark" ? "all" : "not all")
    .replaceAll("color-scheme: light dark", `color-scheme: ${scheme}`)
    .replace('<meta name="color-scheme" content="light dark">', `<meta name="color-scheme" content="${scheme}">`);
}

/** MJML writes <mj-preview> as a hidden block of text at the top of the body. */
function previewLine(html: string): string {
  const hidden = /<div style="display:none[^>]*>([^<]*)<\/div>/.exec(html)?.[1] ?? "";
  return hidden
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}
