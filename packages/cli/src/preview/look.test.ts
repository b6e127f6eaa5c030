/** Every mail, opened in a real browser: what a person with any eyes, any screen and either scheme gets of it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { samples } from "@debrief/emails/samples";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, openChromium } from "./browser.ts";
import { previewsOf } from "./mail.ts";
import { openPage, schemes, showMail } from "./pictures.ts";

const mails = previewsOf(samples);
const english = mails.filter(({ language }) => language === "en");
const translated = mails.filter(({ language }) => language !== "en");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const measures = readFileSync(new URL("./look.page.js", import.meta.url), "utf8");

let browser: Browser | undefined;
let page: Page;

/** What one of the functions of look.page.js finds in the mail that the page shows. */
async function measured<T>(measure: string): Promise<T> {
  await page.evaluate(measures);
  return page.evaluate<T>(`${measure}()`);
}

const found = findChromium() !== undefined;

describe.skipIf(!found)(`every mail in Chromium${found ? "" : " (none was found here)"}`, () => {
  beforeAll(async () => {
    browser = await openChromium();
    if (browser) page = await openPage(browser);
  }, 60_000);
  afterAll(async () => browser?.close());

  describe.each(english)("$file", ({ html, language }) => {
    test("needs no sideways scrolling on a narrow phone, and asks the network for nothing", async () => {
      await showMail(page, html, 320, "light");
      expect(await measured("pageWidth")).toBe(320);
      expect(await measured("thingsThatLoadOrLead")).toEqual([]);
    });

    test("keeps a contrast of 4.5 between every word and what lies beneath it, in light and in dark", async () => {
      for (const scheme of schemes) {
        await showMail(page, html, 375, scheme);
        const words = await measured<{ words: string; ratio: number }[]>("contrasts");
        expect(words.length).toBeGreaterThan(5);
        expect(words.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      }
    });

    test("reads in the order in which it is seen, on a phone and on a desktop", async () => {
      for (const width of [320, 700]) {
        await showMail(page, html, width, "light");
        expect(await measured("outOfOrder")).toEqual([]);
      }
    });

    test("has one first heading, no heading that jumps a level, and says its language", async () => {
      await showMail(page, html, 375, "light");
      const levels = await measured<number[]>("headingLevels");
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      expect(await measured("pageLanguage")).toBe(language);
    });

    test("satisfies axe", async () => {
      await showMail(page, html, 375, "light");
      expect(await violations()).toEqual([]);
    });
  });

  test.each(translated)("$file fits a narrow phone as well, and says its language", async ({ html, language }) => {
    await showMail(page, html, 320, "light");
    expect(await measured("pageWidth")).toBe(320);
    expect(await measured("pageLanguage")).toBe(language);
  });

  test.each(mails.filter(({ name }) => name.startsWith("questions")))(
    "the first question of $file stands on a phone's first screen",
    async ({ html }) => {
      await showMail(page, html, 375, "light");
      // A phone of 812 pixels, less the mail program's bars and the subject above the mail.
      expect(await measured("endOfFirstQuestion")).toBeLessThan(500);
    },
  );

  test("words that never end, and names of forty letters, break instead of pushing the page wide", async () => {
    const long = `${"Donaudampfschifffahrt".repeat(6)}@${"example.".repeat(8)}example`;
    for (const { html } of english) {
      await showMail(
        page,
        html.replaceAll("Ben Ito", long).replaceAll("Jane Doe", "Wolfeschlegelsteinhausenbergerdorff"),
        320,
        "light",
      );
      expect(await measured("pageWidth")).toBe(320);
    }
  });
});

describe.each(mails)("$file", ({ html, language, subject, preview, weight }) => {
  test("weighs less than 60 kB and holds no picture", () => {
    expect(weight).toBeLessThan(60_000);
    expect(html).not.toMatch(/<img|background-image|url\(/i);
  });

  test("has a subject that an inbox shows whole, and a preview line that adds to it", () => {
    // About what a desktop shows; English is the shortest of our languages.
    expect(subject.length).toBeLessThanOrEqual(language === "en" ? 85 : 100);
    expect(preview.length).toBeGreaterThan(5);
    expect(preview).not.toBe(subject);
  });
});

test("the questions and the reminder show their first question beside the subject", () => {
  const asking = mails.filter(({ name }) => /^(?:questions|reminder)/.test(name));
  expect(asking.length).toBeGreaterThan(0);
  for (const { preview, text } of asking) {
    const first = /^1\. (.+)$/m.exec(text)?.[1];
    expect(first).toBeDefined();
    expect(preview).toContain(first);
  }
});

/**
 * What axe finds, as one line each. A mail has no landmarks, as the program that shows it has them; and contrast, which is
 * slow in axe, is measured above.
 */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const off = { enabled: false };
  const options = JSON.stringify({ rules: { region: off, "landmark-one-main": off, "color-contrast": off } });
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(`axe.run(${options})`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
