/** The story of the mailbox page in a real browser, from the forward to the summary, by clicks and typing. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openClock } from "@debrief/local/clock";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserVariable, openChromium } from "../../packages/cli/src/preview/browser.ts";
import { type Look, visit } from "./browser.ts";

const browser: Browser | undefined = await openChromium();
if (browser === undefined) {
  console.warn(`No Chromium here, so the mailbox is not tried in a browser. ${browserVariable} names one.`);
}

let dir: string;
beforeAll(async () => {
  process.env.LOG_LEVEL ??= "silent";
  dir = await mkdtemp(join(tmpdir(), "debrief-e2e-"));
});
afterAll(async () => {
  await browser?.close();
  await rm(dir, { recursive: true });
});

const LOOKS: Look[] = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 390, height: 844 },
];
/** For one story; a machine with other work on it is slow. */
const PATIENCE = 90_000;

/** A Tuesday at noon in Berlin, so that the pictures of two runs are the same. */
const NOON = Date.parse("2026-11-24T11:00:00.000Z");

async function stackFor(name: string): Promise<LocalStack> {
  const begun = Date.now();
  const state = join(dir, name);
  const clock = await openClock(state, () => NOON + (Date.now() - begun));
  return startLocal({ dir: state, smtpPort: 0, httpPort: 0, clock });
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page.waitForLoadState();
}

async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("link", { name }).first().click();
  await page.waitForLoadState();
}

/** How the mail was understood that the open mailbox sent last. */
async function understood(page: Page): Promise<void> {
  await page.locator("article.sent").last().getByRole("link", { name: "How was this understood?" }).click();
  await page.waitForLoadState();
}

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate("document.activeElement?.textContent?.trim() ?? ''");
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).first().innerText()).trim();
}

describe.runIf(browser !== undefined)("in a browser", () => {
  test.each(LOOKS)(
    "$name: from the forward to the summary, accessible and quiet on every page",
    async (given) => {
      const stack = await stackFor(given.name);
      const { page, look, complaints, close } = await visit(browser!, given);
      const found: Record<string, string[]> = {};
      const lookAt = async (what: string): Promise<void> => {
        found[what] = await look(what);
      };
      try {
        await page.goto(stack.url);
        await lookAt("1-start");
        await press(page, "Forward the sample invite");
        expect(await page.getByText("Step 2 of 3").count()).toBe(1);
        await lookAt("2-plan");
        await press(page, "Let the interview end");

        await follow(page, "Answer as Jane Doe");
        const box = page.getByLabel("Your reply");
        expect(await box.inputValue()).toContain("I froze when I was asked to scale the queue");
        await box.fill((await box.inputValue()).replace("I froze", "To be honest, I froze"));
        await lookAt("3-reply");
        await press(page, "Send");
        expect(await page.getByText("Recorded as an answer").count()).toBe(1);
        await lookAt("4-answered");
        await understood(page);
        expect(await heading(page)).toBe("How was this understood?");
        expect(await page.locator(".painted .use-inline").count()).toBe(6);
        expect(await page.locator(".painted .use-inline").nth(2).innerText()).toContain("To be honest, I froze");
        expect(await page.locator(".findings li").count()).toBeGreaterThan(3);
        expect(await page.locator(".findings").allInnerTexts()).toEqual(
          expect.arrayContaining([expect.stringMatching(/negative .*froze/)]),
        );
        await lookAt("5-understood");

        await follow(page, "Answer as Sam Patel");
        await press(page, "Send");
        await follow(page, "Read the summary");
        expect(await page.getByText(/Both sides of/).count()).toBeGreaterThan(0);
        await lookAt("6-summary");

        await page.locator("article").last().getByRole("link", { name: "Reply" }).click();
        await page.getByLabel("Your reply").fill("note: call Sam tomorrow\nmake it shiny please now");
        await press(page, "Send");
        await understood(page);
        expect(await page.getByText("Understood", { exact: true }).count()).toBe(1);
        await lookAt("7-commands");
        await follow(page, "Timeline");
        expect(await page.locator(".moments").innerText()).toMatch(
          /Plan to Rae Miller[\s\S]*Jane Doe: answered[\s\S]*Sam/,
        );
        await lookAt("8-timeline");
        await follow(page, "API");
        expect(await heading(page)).toContain("Debrief");
        await lookAt("9-api");
        expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])));
        expect(complaints).toEqual([]);
      } finally {
        await close();
        await stack.close();
      }
    },
    PATIENCE,
  );

  test(
    "three steps lead from nothing to the summary, the first by the keyboard, and a page that is open hears of it",
    async () => {
      const stack = await stackFor("clicks");
      const clicking = await visit(browser!, LOOKS[0]!);
      const watching = await visit(browser!, LOOKS[0]!);
      const { page } = clicking;
      try {
        await watching.page.goto(`${stack.url}/mail/rae%40agency.example`);
        await page.goto(stack.url);
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("Skip to the mail");
        const names = new Set<string>();
        for (let presses = 0; presses < 20 && !names.has("Forward the sample invite"); presses++) {
          await page.keyboard.press("Tab");
          names.add(await focused(page));
        }
        expect([...names]).toEqual(expect.arrayContaining(["Timeline", "+1 hour", "+1 day"]));
        await page.keyboard.press("Enter");
        await page.getByText("Step 2 of 3").waitFor();
        await watching.page.getByText("New mail has come.").waitFor({ timeout: 15_000 });
        expect(await watching.page.locator("#people .unread").first().innerText()).toMatch(/^1/);
        await press(page, "Let the interview end");
        await press(page, "Let both answer");
        expect(await page.locator("article").last().innerText()).toContain("Both sides of");
        expect([...clicking.complaints, ...watching.complaints]).toEqual([]);
      } finally {
        await clicking.close();
        await watching.close();
        await stack.close();
      }
    },
    PATIENCE,
  );
});
