/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** A page with everything around it, as it stands at this moment. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { MailboxDeps } from "./deps.ts";
import { guideOf } from "./guide.ts";
import { Layout, type Resident, type Surroundings } from "./layout.tsx";
import type { Ledger } from "./ledger.ts";
import { residents } from "./residents.ts";
import { nextDueIn } from "./wording.ts";

/** What a redirect may say on the next page: a code in the address, so that no link can put words of its own there. */
const WORDS = {
  sent: "Sent.",
  sample: "The sample invite was forwarded. The plan is in this mailbox.",
  answered: "The sample answers were sent.",
  unanswered: "There is no mail with the questions that the sample answers.",
  moved: "The clock has moved.",
  nothing_due: "Nothing is due.",
  slow: "Still working. This page will say when something changed.",
};
export type Word = keyof typeof WORDS;

/** Answers with `content` in its frame; `resident` is whose mailbox is open. */
export async function show(
  c: Context,
  deps: MailboxDeps,
  title: string,
  resident: Resident | undefined,
  content: (around: Surroundings) => Child,
  status: 200 | 422 = 200,
  place: { here?: "start" | "story" | "thread"; writing?: boolean } = {},
): Promise<Response> {
  const around = { ...(await surroundings(deps)), said: saying(c.req.query("said")) };
  const page = (
    <Layout title={title} at={resident?.address} around={around} {...place}>
      {content(around)}
    </Layout>
  );
  return c.html(`<!doctype html>${await page.toString()}`, status);
}

function saying(code: string | undefined): string | undefined {
  return Object.entries(WORDS).find(([word]) => word === code)?.[1];
}

/** What every page shows around its content, and the mark by which its script sees a change. */
export async function surroundings(deps: MailboxDeps): Promise<Surroundings> {
  const ledger = await deps.ledger?.();
  const [everybody, nextDue] = await Promise.all([residents(deps, ledger), nextDueOf(deps, ledger)]);
  const hasSample = deps.sampleInvite() !== undefined;
  const state = JSON.stringify([
    everybody.map(({ address, messages, unread }) => [address, messages, unread]),
    nextDue?.at,
    ledger?.debriefs.map(({ id, version }) => [id, version]),
    ledger?.records.length,
  ]);
  return {
    now: deps.clock.now(),
    nextDue,
    mark: createHash("sha256").update(state).digest("hex").slice(0, 16),
    residents: everybody,
    startAddress: deps.startAddress,
    smtpPort: deps.smtpPort,
    hasSample,
    ledger,
    guide: ledger && guideOf(ledger, hasSample),
    said: undefined,
  };
}

/**
 * What the clock leads to: the next thing that somebody waits for, though housekeeping may be due before it; and only
 * when nobody waits for anything, what is due at all.
 */
export async function nextDueOf(
  deps: Pick<MailboxDeps, "nextDue">,
  ledger: Ledger | undefined,
): Promise<Surroundings["nextDue"]> {
  const at = await deps.nextDue();
  if (at === undefined) return undefined;
  const known = ledger && nextDueIn(ledger);
  if (known !== undefined && (known.at === at || !known.quiet)) return known;
  return { at, what: undefined, quiet: false };
}
