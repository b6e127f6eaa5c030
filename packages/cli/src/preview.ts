/** `debrief preview`: every mail from sample data, as HTML, text and pictures, and a page that shows them side by side. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { languages } from "@debrief/emails/render";
import { samples } from "@debrief/emails/samples";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { browserVariable, openChromium } from "./preview/browser.ts";
import { inScheme, type PreviewMail, previewsOf } from "./preview/mail.ts";
import { frameOf, indexPage } from "./preview/page.ts";
import { pictureOf, schemes, type Taking, takePictures, widths } from "./preview/pictures.ts";

type Surroundings = {
  output?: Writable;
  /** Where to tell how far the pictures are, when a person looks on. */
  progress?: Writable & { isTTY?: boolean };
  env?: Readonly<Record<string, string | undefined>>;
};

export async function run(
  args: string[],
  { output = process.stdout, progress = process.stderr, env = process.env }: Surroundings = {},
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: COMMANDS.preview.options,
  });
  if (positionals.length > 1) throw new UsageError("Name one folder at most. debrief preview --help shows how.");
  if (values.language !== undefined && !languages.some((language) => language === values.language)) {
    throw new UsageError(`--language is one of ${languages.join(", ")}, not "${values.language}".`);
  }
  const scale = Number(values.scale);
  if (!(scale >= 1 && scale <= 3)) throw new UsageError(`--scale is a number from 1 to 3, not "${values.scale}".`);
  const height = Number(values.height);
  if (!(height >= 100)) throw new UsageError(`--height is a number from 100, not "${values.height}".`);
  const dir = positionals[0] ?? join(".debrief", "preview");

  const mails = renderMails(values.only, values.language);
  await writeMails(mails, dir);
  const pictures = values["no-pictures"]
    ? "not asked for"
    : await picture(mails, { dir, scale, height, progress, env });
  const index = join(dir, "index.html");
  await writeFile(index, indexPage(mails, { pictures: pictures === "taken" }));

  if (values.json) for (const mail of mails) output.write(`${JSON.stringify(told(mail, dir, pictures))}\n`);
  else output.write(`${mails.length} mails rendered${WORDS[pictures]}: ${index}\n`);
  return 0;
}

type Pictures = "taken" | "no browser" | "not asked for";

const WORDS: Record<Pictures, string> = {
  taken: ", with pictures",
  "no browser": `, without pictures, as no Chromium was found (${browserVariable} may name one)`,
  "not asked for": "",
};

function renderMails(only: string[] = [], language?: string): PreviewMail[] {
  const unknown = only.find((prefix) => !samples.some(({ name }) => name.startsWith(prefix)));
  if (unknown !== undefined) throw new UsageError(`There is no mail "${unknown}".`);
  return previewsOf(
    samples.filter(({ name }) => only.length === 0 || only.some((prefix) => name.startsWith(prefix))),
  ).filter((mail) => language === undefined || mail.language === language);
}

async function writeMails(mails: readonly PreviewMail[], dir: string): Promise<void> {
  await mkdir(join(dir, "frames"), { recursive: true });
  for (const { file, subject, html, text } of mails) {
    await writeFile(join(dir, `${file}.html`), html);
    await writeFile(join(dir, `${file}.txt`), `Subject: ${subject}\n\n${text}`);
    for (const scheme of schemes) await writeFile(join(dir, frameOf(file, scheme)), inScheme(html, scheme));
  }
}

async function picture(
  mails: readonly PreviewMail[],
  { progress, env, ...taking }: Required<Omit<Surroundings, "output">> & Omit<Taking, "done">,
): Promise<Pictures> {
  const browser = await openChromium(env);
  if (!browser) return "no browser";
  let count = 0;
  try {
    await takePictures(browser, mails, {
      ...taking,
      done: ({ file }) => {
        count++;
        if (progress.isTTY) progress.write(`\r\u001b[K${count} of ${mails.length}: ${file}`);
      },
    });
  } finally {
    if (progress.isTTY) progress.write("\r\u001b[K");
    await browser.close();
  }
  return "taken";
}

function told(
  { name, language, file, subject, preview, weight }: PreviewMail,
  dir: string,
  pictures: Pictures,
): object {
  return {
    name,
    language,
    subject,
    preview,
    weight,
    html: join(dir, `${file}.html`),
    text: join(dir, `${file}.txt`),
    pictures:
      pictures === "taken"
        ? widths.flatMap((width) => schemes.map((scheme) => join(dir, pictureOf(file, width, scheme))))
        : [],
  };
}
