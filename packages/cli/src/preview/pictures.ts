/**
 * Pictures of mails, each in full height, as a phone and a desktop show it in light and in dark mode. The pages are cut
 * off from every network, and a mail that asks for anything at all is a failure.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PreviewMail } from "./mail.ts";

export const widths = [375, 700] as const;
export const schemes = ["light", "dark"] as const;

export type Scheme = (typeof schemes)[number];

type Job = { mail: PreviewMail; width: number; scheme: Scheme };

/** Where the picture of a mail lies, relative to the folder of the preview. */
export function pictureOf(file: string, width: number, scheme: Scheme): string {
  return `pictures/${file}-${width}-${scheme}.png`;
}

export type Taking = {
  dir: string;
  /** Pixels of the picture for each of the page. */
  scale: number;
  /** Where pictures end, in pixels of the page; at the mail's own end when that comes first. */
  height: number;
  /** Called for each mail whose pictures lie there. */
  done: (mail: PreviewMail) => void;
};

/** Writes every mail's pictures into `dir`. Throws when a mail asks the network for something. */
export async function takePictures(browser: Browser, mails: readonly PreviewMail[], taking: Taking): Promise<void> {
  await mkdir(join(taking.dir, "pictures"), { recursive: true });
  const waiting = [...mails];
  const work = async (): Promise<void> => {
    const page = await openPage(browser, taking.scale);
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      for (const width of widths)
        for (const scheme of schemes) await takePicture(page, { mail, width, scheme }, taking);
      taking.done(mail);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
}

/** A page that shows a mail as sent, at a width and in a scheme. Throws when the mail asks the network for something. */
export async function showMail(page: Page, html: string, width: number, scheme: Scheme): Promise<void> {
  const asked: string[] = [];
  const note = (request: { url(): string }): void => {
    asked.push(request.url());
  };
  page.on("request", note);
  try {
    await page.setViewportSize({ width, height: 667 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.setContent(html);
  } finally {
    page.off("request", note);
  }
  if (asked.length > 0) throw new Error(`The mail asks the network for ${asked.join(", ")}.`);
}

export async function openPage(browser: Browser, scale = 1): Promise<Page> {
  const context = await browser.newContext({ offline: true, deviceScaleFactor: scale });
  await context.route("**", (route) => route.abort());
  return context.newPage();
}

const pagesAtOnce = 2;

async function takePicture(page: Page, { mail, width, scheme }: Job, { dir, height }: Taking): Promise<void> {
  try {
    await showMail(page, mail.html, width, scheme);
  } catch (error) {
    throw new Error(`${mail.file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  const whole = await page.evaluate<number>("document.documentElement.scrollHeight");
  await page.screenshot({
    path: join(dir, pictureOf(mail.file, width, scheme)),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, whole) },
  });
}
