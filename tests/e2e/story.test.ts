/** The story of the mailbox page in a real browser, from the forward to the summary, by clicks and typing. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openClock } from "@debrief/local/clock";
import { handOver } from "@debrief/local/demo/actors";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { Browser, Locator, Page } from "playwright-core";
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
const PATIENCE = 180_000;

/** A Tuesday at noon in Berlin, so that the pictures of two runs are the same. */
const NOON = Date.parse("2026-11-24T11:00:00.000Z");

async function stackFor(name: string): Promise<LocalStack> {
  const begun = Date.now();
  const state = join(dir, name);
  const clock = await openClock(state, () => NOON + (Date.now() - begun));
  return startLocal({ dir: state, smtpPort: 0, httpPort: 0, clock });
}

/** Presses a button that sends a form. The old page stands until the work is done, and must not be taken for the new one. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const left = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
  await page.getByRole("button", { name }).first().click();
  await left;
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

/** Whether all of it is in the window, without scrolling. */
async function inWindow(what: Locator): Promise<boolean> {
  const box = await what.boundingBox();
  const size = what.page().viewportSize();
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
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
        // The page stands at the newest mail, which has the focus, with the word on what was done above it.
        expect(new URL(page.url()).hash).toBe("#newest");
        expect(await page.evaluate("document.activeElement?.id")).toBe("newest");
        expect(await inWindow(page.getByText("Sent.", { exact: true }))).toBe(true);
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
        const frame = await page.locator("article").last().locator(".frame").boundingBox();
        expect(frame?.height).toBeGreaterThan(given.height * 0.9);
        expect(frame?.height).toBeLessThan(given.height);
        const [alone] = await Promise.all([
          page.waitForEvent("popup"),
          page
            .locator("article")
            .last()
            .getByRole("link", { name: /Open the mail alone/ })
            .click(),
        ]);
        await alone.waitForLoadState();
        expect(await alone.content()).toContain("Jane Doe");
        expect(await alone.evaluate<number>("document.body.scrollHeight")).toBeGreaterThan(given.height);
        await alone.close();

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
    "a mail that was opened is no news on the next page, and mail from elsewhere is seen",
    async () => {
      const stack = await stackFor("reading");
      const { page, look, complaints, close } = await visit(browser!, LOOKS[1]!);
      const address = "a.person.with.a.long.name@talent-acquisition.example.org";
      const source = `From: ${address}\r\nTo: ${stack.startAddress}\r\nSubject: Interview\r\n\r\nIs this for me?\r\n`;
      const unread = () => page.locator("#people a[aria-current] .unread").count();
      try {
        await page.goto(stack.url);
        await press(page, "Forward the sample invite");
        // The page marks what it shows by itself, so the list hears of it without a reload.
        await expect.poll(unread, { timeout: 15_000 }).toBe(0);
        await page.reload();
        expect(await page.locator("article .unread").count()).toBe(0);
        expect(await page.getByRole("button", { name: "Mark all as read" }).count()).toBe(0);

        await handOver(stack, { from: address, to: stack.startAddress }, source);
        await stack.settled();
        await page.goto(`${stack.url}/mail/${address}`);
        expect(await page.locator("article").innerText()).toContain("by SMTP");
        const found = await look("10-by-smtp");
        await page.goto(`${stack.url}/story`);
        expect(await page.locator("#left-alone").count()).toBe(1);
        expect([...found, ...(await look("11-left-alone")), ...complaints]).toEqual([]);
        await page.getByRole("link", { name: "How was this understood?" }).last().click();
        expect(await page.getByText(/Only recruiters who are on the list/).count()).toBe(1);
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
        expect(await watching.page.locator("#people a[aria-current]").innerText()).toContain("1 message");
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
