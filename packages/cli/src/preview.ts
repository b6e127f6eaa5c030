/** `debrief preview`: every template with its sample data, as HTML and text, and a page that shows them side by side. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileEmails } from "@debrief/emails/compile";
import { markup } from "@debrief/emails/render";

export const help = `Usage: debrief preview [DIR]

Renders every mail from sample data into DIR (.debrief/preview): NAME.html,
NAME.txt and an index.html that shows them all.
`;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const dir = positionals[0] ?? join(".debrief", "preview");
  // The samples import what the compiler writes, so it must have written.
  await compileEmails();
  const { samples } = await import("@debrief/emails/samples");
  await mkdir(dir, { recursive: true });
  const rows: string[] = [];
  for (const { name, render } of samples) {
    const { subject, html, text } = render();
    await writeFile(join(dir, `${name}.html`), html);
    await writeFile(join(dir, `${name}.txt`), `Subject: ${subject}\n\n${text}`);
    rows.push(`<section><h2>${markup(name)}</h2><p>${markup(subject)} · <a href="${name}.txt">text</a></p>
<iframe title="${markup(name)}" sandbox src="${name}.html"></iframe></section>`);
  }
  const index = join(dir, "index.html");
  await writeFile(index, page(rows.join("\n")));
  process.stdout.write(`${samples.length} mails rendered: ${index}\n`);
  return 0;
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Debrief: every mail</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem;display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr))}
h1{grid-column:1/-1}iframe{width:100%;height:40rem;border:1px solid #8888;border-radius:.5rem}</style></head>
<body><h1>Every mail</h1>
${body}
</body></html>
`;
}
