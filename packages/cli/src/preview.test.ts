import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { samples } from "@debrief/emails/samples";
import { afterEach, describe, expect, test } from "vitest";
import { UsageError } from "./failure.ts";
import { findChromium, openChromium } from "./preview/browser.ts";
import { openPage, showMail } from "./preview/pictures.ts";
import { run } from "./preview.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

type Preview = { dir: string; out: string; seen: string; code: number };

async function preview(args: string[], env: Record<string, string | undefined> = process.env): Promise<Preview> {
  const dir = await mkdtemp(join(tmpdir(), "debrief-preview-"));
  folders.push(dir);
  const output = new PassThrough();
  const progress = Object.assign(new PassThrough(), { isTTY: true });
  const code = await run([...args, dir], { output, progress, env });
  return { dir, code, out: String(output.read() ?? ""), seen: String(progress.read() ?? "") };
}

describe("debrief preview", () => {
  test("writes every mail as HTML and text, and an index that shows each as an inbox does", async () => {
    const { dir, code, out } = await preview(["--no-pictures", "--language", "en"]);
    const files = await readdir(dir);
    const index = await readFile(join(dir, "index.html"), "utf8");
    expect(code).toBe(0);
    expect(out).toBe(`${samples.length} mails rendered: ${join(dir, "index.html")}\n`);
    expect(files.filter((file) => file.endsWith(".txt"))).toHaveLength(samples.length);
    expect(index.match(/<article /g)).toHaveLength(samples.length);
    for (const { name } of samples) {
      expect(files).toEqual(expect.arrayContaining([`${name}.html`, `${name}.txt`]));
      expect(index).toContain(`href="#${name}"`);
    }
    expect(await readFile(join(dir, "questions-candidate.txt"), "utf8")).toMatch(/^Subject: How was the interview/);
    expect(index).toContain("<em>First question: Overall, how did the interview go");
  });

  test("the index asks nothing of any network and runs no script", async () => {
    const { dir } = await preview(["--no-pictures"]);
    const index = await readFile(join(dir, "index.html"), "utf8");
    expect(index).not.toMatch(/<script|https?:|@import|url\(/);
    for (const [, src = ""] of index.matchAll(/src="([^"]+)"/g)) {
      expect((await stat(join(dir, src))).isFile()).toBe(true);
    }
  });

  test("its frames are set to light or dark, whatever the machine prefers", async () => {
    const { dir } = await preview(["--no-pictures", "--only", "help"]);
    const frame = (scheme: string) => readFile(join(dir, "frames", `help-${scheme}.html`), "utf8");
    expect(await frame("dark")).toContain("@media all {");
    expect(await frame("light")).toContain("@media not all {");
    expect(`${await frame("dark")}${await frame("light")}`).not.toContain("prefers-color-scheme");
  });

  test("--json answers one line a mail, --only takes a name or its beginning", async () => {
    const { out } = await preview([
      "--json",
      "--no-pictures",
      "--language",
      "en",
      "--only",
      "summary-",
      "--only",
      "help",
    ]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ name }) => name)).toEqual(
      samples.map(({ name }) => name).filter((name) => /^summary-|^help/.test(name)),
    );
    for (const line of lines) {
      expect(line.weight).toBeGreaterThan(1000);
      expect(line.subject.length * line.preview.length).toBeGreaterThan(0);
      expect(line.pictures).toEqual([]);
    }
  });

  test("writes the mails of parties in each language, and links them with each other", async () => {
    const { dir } = await preview(["--no-pictures", "--only", "questions-candidate"]);
    const index = await readFile(join(dir, "index.html"), "utf8");
    for (const language of ["de", "fr", "es"]) {
      expect(await readFile(join(dir, `questions-candidate.${language}.html`), "utf8")).toContain(`lang="${language}"`);
      expect(index).toContain(`<a href="#questions-candidate.${language}">`);
    }
    expect(index).toContain("Deutsch</label>");
  });

  test.each([
    [["--language", "xx"], '--language is one of en, de, fr, es, not "xx".'],
    [["--only", "nothing"], 'There is no mail "nothing".'],
    [["--height", "9"], '--height is a number from 100, not "9".'],
    [["--scale", "nine"], '--scale is a number from 1 to 3, not "nine".'],
    [["one"], "Name one folder at most. debrief preview --help shows how."],
  ])("says what is wrong with %j", async (args, message) => {
    await expect(preview(args)).rejects.toThrow(new UsageError(message));
  });

  test("without a browser it goes on, and says so in a word", async () => {
    const { out, code } = await preview(["--only", "help", "--language", "en"], {
      PATH: "",
      DEBRIEF_CHROMIUM: "/nowhere/chromium",
    });
    expect(code).toBe(0);
    expect(out).toContain("without pictures, as no Chromium was found (DEBRIEF_CHROMIUM may name one)");
  });
});

const found = findChromium() !== undefined;

describe.skipIf(!found)(`the pictures${found ? "" : " (no Chromium was found here)"}`, () => {
  test("show a mail in full height, as a phone and a desktop do, in light and in dark", async () => {
    const { dir, out, seen } = await preview(["--json", "--language", "en", "--only", "notice-accepted"]);
    const { pictures } = JSON.parse(out);
    expect(pictures).toEqual(
      ["375-light", "375-dark", "700-light", "700-dark"].map((view) =>
        join(dir, "pictures", `notice-accepted-${view}.png`),
      ),
    );
    const sizes = await Promise.all(pictures.map(sizeOf));
    expect(sizes.map(({ width }) => width)).toEqual([375, 375, 700, 700]);
    for (const { height } of sizes) expect(height).toBeGreaterThanOrEqual(667);
    expect(seen).toContain("1 of 1: notice-accepted");
  });

  test("are as sharp and as high as asked for", async () => {
    const { out } = await preview([
      "--json",
      "--language",
      "en",
      "--only",
      "notice-accepted",
      "--scale",
      "2",
      "--height",
      "150",
    ]);
    const sizes = await Promise.all(JSON.parse(out).pictures.map(sizeOf));
    expect(sizes).toEqual([750, 750, 1400, 1400].map((width) => ({ width, height: 300 })));
  });

  test("fail when a mail asks the network for anything", async () => {
    const browser = await openChromium();
    try {
      const page = await openPage(browser!);
      const asking = showMail(page, '<p>Hello<img src="http://192.0.2.1/seen.gif" alt="">', 375, "light");
      await expect(asking).rejects.toThrow("The mail asks the network for http://192.0.2.1/seen.gif.");
      await expect(showMail(page, "<p>Hello", 375, "light")).resolves.toBeUndefined();
    } finally {
      await browser?.close();
    }
  });
});

/** Width and height stand in the first chunk of a PNG. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const png = await readFile(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
