/**
 * The index of the preview: an inbox on the left, and the mail that was picked as a phone, a desktop and a text-only
 * program show it. One file without a script; which mail is open stands in the address.
 */
import { attribute, markup } from "@debrief/emails/render";
import type { PreviewMail } from "./mail.ts";
import { pictureOf, type Scheme, schemes, widths } from "./pictures.ts";
import { style } from "./style.ts";

/** The page, for mails whose frames lie at `frameOf`. `pictures` tells whether there are any to link to. */
export function indexPage(mails: readonly PreviewMail[], { pictures }: { pictures: boolean }): string {
  const languages = [...new Set(mails.map(({ language }) => language))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Debrief: every mail</title>
<style>
${style}
${languages.map(shownLanguage).join("\n")}
${mails.map(picked).join("\n")}
</style>
</head>
<body>
<header>
<h1>Debrief<b>.</b></h1>
<p>${mails.length} mails</p>
${languages.length > 1 ? choice("language", languages.map(languageChoice)) : ""}
${choice("scheme", [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
])}
</header>
<nav aria-label="Mails">
${mails.map(row).join("\n")}
</nav>
<main>
${mails.map((mail) => article(mail, mails, pictures)).join("\n")}
</main>
</body>
</html>
`;
}

/** The mail as one scheme shows it, relative to the folder of the preview. */
export function frameOf(file: string, scheme: Scheme): string {
  return `frames/${file}-${scheme}.html`;
}

type Choice = { value: string; label: string };

function choice(name: string, choices: Choice[]): string {
  const inputs = choices.map(
    ({ value, label }, index) =>
      `<label><input type="radio" name="${name}" id="${name}-${value}"${index === 0 ? " checked" : ""}>${markup(label)}</label>`,
  );
  return `<fieldset><legend>${name}</legend>${inputs.join("")}</fieldset>`;
}

function languageChoice(language: string): Choice {
  return { value: language, label: languageName(language) };
}

function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

function shownLanguage(language: string): string {
  return `body:has(#language-${language}:checked) nav a:not([lang="${language}"]) { display: none; }`;
}

function picked({ file }: PreviewMail, index: number): string {
  const shown = [`body:has([id="${file}"]:target)`, ...(index === 0 ? ["body:not(:has(article:target))"] : [])];
  const rows = shown.map((body) => `${body} nav a[href="#${file}"]`);
  return `${rows.join(", ")} { background: var(--paper); box-shadow: inset 4px 0 var(--accent); }`;
}

/** As an inbox shows it: who writes, the subject, the line beside it. */
function row({ file, name, language, subject, preview, weight }: PreviewMail): string {
  return `<a href="#${attribute(file)}" lang="${attribute(language)}"><small>${markup(name)}<span>${kilobytes(weight)}</span></small><strong>${markup(subject)}</strong><em>${markup(preview)}</em></a>`;
}

function article(mail: PreviewMail, all: readonly PreviewMail[], pictures: boolean): string {
  const { file, name, language, subject, preview, text, weight } = mail;
  const others = all.filter((other) => other.name === name && other !== mail);
  const links = [
    kilobytes(weight),
    link(`${file}.html`, "HTML"),
    link(`${file}.txt`, "text"),
    ...(pictures
      ? widths.flatMap((width) => schemes.map((scheme) => link(pictureOf(file, width, scheme), `${width} ${scheme}`)))
      : []),
    ...others.map((other) => link(`#${other.file}`, languageName(other.language))),
  ];
  return `<article id="${attribute(file)}" lang="${attribute(language)}">
<h2>${markup(subject)}</h2>
<p>${markup(preview)}</p>
<ul>${links.map((item) => `<li>${item}</li>`).join("")}</ul>
<div>
${frame(mail, "phone")}
${frame(mail, "desktop")}
<figure class="twin"><figcaption>text</figcaption><pre tabindex="0">${markup(text).replaceAll("<br>", "\n")}</pre></figure>
</div>
</article>`;
}

function frame({ file, subject }: PreviewMail, device: "phone" | "desktop"): string {
  const views = schemes.map(
    (scheme) =>
      `<iframe class="${scheme}" title="${attribute(`${subject}, ${device}, ${scheme}`)}" sandbox loading="lazy" src="${attribute(frameOf(file, scheme))}"></iframe>`,
  );
  return `<figure class="${device}"><figcaption>${device}</figcaption>${views.join("")}</figure>`;
}

function link(href: string, label: string): string {
  return `<a href="${attribute(href)}">${markup(label)}</a>`;
}

function kilobytes(octets: number): string {
  return `${(octets / 1000).toFixed(1)} kB`;
}
