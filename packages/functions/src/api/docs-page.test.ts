/** The page of the API: whole, without a script, and with nothing from elsewhere. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { api } from "./api.ts";

const routes = api(() => {
  throw new Error("The page needs nothing of the app.");
});
const response = await routes.request("/v1/docs");
const page = await response.text();
const document = (await (await routes.request("/v1/openapi.json")).json()) as {
  paths: Record<string, Record<string, { operationId: string }>>;
  components: { schemas: object };
};

test("needs no key, may be cached, and loads nothing but the style that it brings", () => {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  expect(response.headers.get("cache-control")).toBe("public, max-age=300");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; .*frame-ancestors 'none'$/,
  );
  expect(page).not.toMatch(
    /<script|<img|<link(?! rel="icon" href="data:,")|@import|url\(|style="|https?:\/\/(?!api\.example\.com)/,
  );
});

test("shows every operation and every schema, each once, and every link on it leads somewhere", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId } of Object.values(document.paths).flatMap((methods) => Object.values(methods)))
    expect(ids).toContain(operationId);
  for (const name of Object.keys(document.components.schemas)) expect(ids).toContain(`schema-${name}`);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(ids).toContain(link);
});

test("is one page for everybody: language, headings in order, light and dark, a phone's width", () => {
  expect(page).toMatch(/^<!doctype html><html lang="en">/);
  const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(page).toContain("prefers-color-scheme: dark");
  expect(page).toContain('name="viewport"');
  expect(page).toContain('class="skip"');
});

test("has the colours and the fonts of the mailbox page", () => {
  const mailbox = readFileSync(new URL("../../../local/src/mailbox/static/mailbox.css", import.meta.url), "utf8");
  const colours = (css: string) => new Set(css.match(/#[0-9a-f]{6}\b|#fff\b/g));
  const foreign = [...colours(page.slice(0, page.indexOf("</style>")))].filter((each) => !colours(mailbox).has(each));
  expect(foreign).toEqual([]);
  expect(page).toContain(/--serif: ([^;]+);/.exec(mailbox)?.[1]);
});
