/** The demo's mails as files, and one page that shows them in the order of the story. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { escapeHtml } from "../mailbox/html-tokens.ts";
import type { Person } from "../mailbox/sample-invite.ts";

export type Page = { step: string; person: Person; message: Message; source: Uint8Array; arrivedAt: Instant };

/** Writes `mail/NN-step.eml` and `.html` and an `index.html`; returns the path of the index. */
export async function writePages(dir: string, pages: Page[]): Promise<string> {
  const folder = join(dir, "mail");
  await mkdir(folder, { recursive: true });
  const sections: string[] = [];
  for (const [index, page] of pages.entries()) {
    const name = `${String(index + 1).padStart(2, "0")}-${page.step.replace(/[^a-z0-9]+/gi, "-").toLowerCase()}`;
    await writeFile(join(folder, `${name}.eml`), page.source);
    await writeFile(
      join(folder, `${name}.html`),
      page.message.html ?? `<pre>${escapeHtml(page.message.text ?? "")}</pre>`,
    );
    sections.push(section(index + 1, name, page));
  }
  const index = join(dir, "index.html");
  await writeFile(index, document(sections.join("\n")));
  return index;
}

function section(number: number, name: string, { step, person, message, arrivedAt }: Page): string {
  const title = escapeHtml(`${number}. ${step}`);
  return `<section><h2>${title}</h2>
<p>To ${escapeHtml(person.displayName)}, ${escapeHtml(person.role)}, at ${escapeHtml(arrivedAt.slice(0, 16).replace("T", " "))} UTC<br>
<strong>${escapeHtml(message.subject)}</strong> · <a href="mail/${name}.eml">source</a></p>
<iframe sandbox title="${title}" src="mail/${name}.html"></iframe></section>`;
}

function document(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Debrief: one story in mails</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
section{margin:3rem 0}iframe{width:100%;height:44rem;border:1px solid #8886;border-radius:.5rem}</style></head>
<body><h1>One debrief, from invite to summary</h1>
${body}
</body></html>
`;
}
