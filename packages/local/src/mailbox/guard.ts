/**
 * Who may talk to the mailbox, and what its pages may do. The server listens on loopback, where every website that this
 * browser visits can reach it too: a foreign Host is DNS rebinding, a foreign Origin is somebody else's form.
 */
import { createMiddleware } from "hono/factory";

/** What a page of ours may load: its own style, script and frames, nothing from elsewhere, nothing inline. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What a mail may do in its frame: be styled, show the images it carries, nothing else. `sandbox` also holds when it is opened alone. */
export const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox",
].join("; ");

/** Answers 403 to any host name but this machine's own, whatever the port. */
export const loopbackHostOnly = createMiddleware(async (c, next) => {
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  if (!LOOPBACK.test(host)) return c.text("This mailbox answers on 127.0.0.1 and localhost only.", 403);
  return next();
});

/** Answers 403 to a POST that no page of ours sent: a browser names where a form stood, and ours stand here. */
export const ownFormsOnly = createMiddleware(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  const site = c.req.header("sec-fetch-site");
  const sameOrigin = c.req.header("origin") === `http://${host}` && (site === undefined || site === "same-origin");
  if (!sameOrigin) return c.text("This form did not come from the mailbox page.", 403);
  return next();
});

/** Sets the page's policy unless the route has set its own, and keeps mail out of caches and other sites' windows. */
export const strictHeaders = createMiddleware(async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", PAGE_POLICY);
  headers.set("x-content-type-options", "nosniff");
  // Under `no-referrer` browsers send `Origin: null` with our own forms.
  headers.set("referrer-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cache-control", "no-store");
});

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
