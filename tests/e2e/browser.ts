/** A person at a browser: opens pages of the mailbox, keeps pictures, and notes everything that a page must not do. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** Where pictures are kept, for people to look at. */
export const PICTURES = resolve(import.meta.dirname, "../../.debrief/e2e");

export type Look = { name: string; width: number; height: number };

export type Visitor = {
  page: Page;
  /** Keeps a picture of the whole page in light and in dark, and gives what is wrong with either, in words. */
  look(name: string): Promise<string[]>;
  /** Errors on the console, failed loads, and requests to anywhere but this machine. */
  complaints: string[];
  close(): Promise<void>;
};

export async function visit(browser: Browser, { name, width, height }: Look): Promise<Visitor> {
  mkdirSync(PICTURES, { recursive: true });
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints = await listened(context, page);
  return {
    page,
    complaints,
    look: async (what) => {
      const found: string[] = [];
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(PICTURES, `${what}-${name}-${colorScheme}.png`), fullPage: true });
        found.push(...(await violations(page, colorScheme)).map((each) => `${colorScheme}: ${each}`));
      }
      const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
      return beyond > 0 ? [...found, `${beyond} px wider than the window`] : found;
    },
    close: () => context.close(),
  };
}

async function listened(context: BrowserContext, page: Page): Promise<string[]> {
  const complaints: string[] = [];
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") complaints.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
};

/** The mails' own frames run no script, so axe looks at the page around them; in the dark only the colours are others. */
async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  // Evaluated through the debugger, which the page's policy does not concern.
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(AXE);
  const rules = colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {};
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: broken } = await axe.run({ exclude: [["iframe"]] }, { iframes: false, ...chosen });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);
}
