/** The API described by itself: openapi.json for programs, a page for people. Both need no key, and are loaded when asked for. */
import { Hono } from "hono";
import type { Description } from "./docs-sample.ts";

export function documentation() {
  const cached = { "Cache-Control": "public, max-age=300" };
  return new Hono()
    .get("/openapi.json", async (c) => c.json(await description(), 200, cached))
    .get("/docs", async (c) => {
      const { docsPage, DOCS_POLICY } = await import("./docs-page.tsx");
      const page = `<!doctype html>${docsPage(await description())}`;
      return c.html(page, 200, { ...cached, "Content-Security-Policy": DOCS_POLICY, "Referrer-Policy": "no-referrer" });
    });
}

/** As it was made; its shape is wider than what the page reads of it. */
async function description(): Promise<Description> {
  return (await import("../../openapi.json", { with: { type: "json" } })).default as unknown as Description;
}
