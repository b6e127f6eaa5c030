/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** A page with everything around it, as it stands at this moment. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { MailboxDeps } from "./deps.ts";
import { guideOf } from "./guide.ts";
import { Layout, type Resident, type Surroundings } from "./layout.tsx";
import { listAddresses } from "./maildir.ts";
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
  place: { here?: "start" | "story"; writing?: boolean } = {},
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
  const [everybody, dueAt, ledger] = await Promise.all([residents(deps), deps.nextDue(), deps.ledger?.()]);
  const known = ledger && nextDueIn(ledger);
  const named = known !== undefined && known.at === dueAt ? known : { what: undefined, quiet: false };
  const nextDue = dueAt === undefined ? undefined : { what: named.what, quiet: named.quiet, at: dueAt };
  const hasSample = deps.sampleInvite() !== undefined;
  const state = JSON.stringify([
    everybody.map(({ address, messages, unread }) => [address, messages, unread]),
    dueAt,
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

/** The people of the story first, then whoever else has a Maildir. */
export async function residents(deps: MailboxDeps): Promise<Resident[]> {
  const found = new Map((await listAddresses(deps.dir)).map((summary) => [summary.address, summary]));
  const known = deps.people.map((person) => ({ ...person, messages: 0, unread: 0, ...found.get(person.address) }));
  for (const { address } of known) found.delete(address);
  return [
    ...known,
    ...[...found.values()].map((summary) => ({ ...summary, displayName: summary.address, role: "other" })),
  ];
}

/** The person whom the path names, if there is such a mailbox. */
export async function residentOf(c: Context, deps: MailboxDeps): Promise<Resident | undefined> {
  return (await residents(deps)).find(({ address }) => address === c.req.param("address"));
}
