/** Finds a Chromium on this machine and opens it. Nothing is downloaded: where there is none, there are no pictures. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Browser } from "playwright-core";

/** The variable that names a browser outside of the usual places: a path, or a name on the PATH. */
export const browserVariable = "DEBRIEF_CHROMIUM";

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of a Chromium, Chrome or Edge; undefined when there is none, or when the variable leads nowhere. */
export function findChromium(env: Environment = process.env): string | undefined {
  const chosen = env[browserVariable];
  if (chosen) return resolved(chosen, env);
  return [...NAMES, ...PLACES].map((name) => resolved(name, env)).find((path) => path !== undefined);
}

/** A headless browser, or undefined where no Chromium or no Playwright is installed. The caller closes it. */
export async function openChromium(env: Environment = process.env): Promise<Browser | undefined> {
  const executablePath = findChromium(env);
  if (executablePath === undefined) return undefined;
  const playwright = await import("playwright-core").catch(whenNotInstalled);
  return playwright?.chromium.launch({ executablePath, args: ["--force-color-profile=srgb", "--hide-scrollbars"] });
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function resolved(name: string, { PATH = "" }: Environment): string | undefined {
  const candidates = isAbsolute(name) ? [name] : PATH.split(delimiter).map((folder) => join(folder, name));
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** An installation without development packages has no Playwright, and that is no failure. */
function whenNotInstalled(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ERR_MODULE_NOT_FOUND" && error.code !== "MODULE_NOT_FOUND") throw error;
  return undefined;
}
