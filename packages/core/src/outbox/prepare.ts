/**
 * A mail about to leave. Most are written from their item alone; a digest reads the lines of its debriefs, and a summary
 * first looks up what the debrief before it advised and leaves its own gist for the ones to come.
 */
import { DAY, later } from "../clock.ts";
import { summaryInputOf } from "../debrief/accounts.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { whoseOf } from "../debrief/digest-line.ts";
import { withDigestTimer } from "../debrief/digest-timer.ts";
import type { OutboxEntry } from "../debrief/effect.ts";
import type { OutgoingMail } from "../mail/compose.ts";
import { untilSettled } from "../store/change.ts";
import { changeDesk } from "../store/desk.ts";
import type { Item } from "../store/item.ts";
import { gistOf, type Recalled, recallFrom } from "../summary/digest-gist.ts";
import { summarise } from "../summary/merge.ts";
import type { Post } from "./advance.ts";
import { digestMail } from "./digest.ts";
import { write } from "./write.ts";

/** What was advised longer ago than this is not asked after any more. */
const RECALLED = 365 * DAY;

/** The mail, or undefined when there is nothing to send after all. */
export async function prepare(item: Item, entry: OutboxEntry, post: Post): Promise<OutgoingMail | undefined> {
  const { effect } = entry;
  if (effect.mail === "digest" && item.kind === "desk") return digestMail(item, effect, post);
  if (effect.mail !== "summary" || item.kind !== "debrief") return write(item, effect, post);
  const debrief = await untilSettled(() => withGist(item.id, effect.version, entry, post));
  if (!debrief) return undefined;
  await expectDigest(debrief, post);
  return write(debrief, effect, post);
}

/** The debrief with the gist of this very summary; written down before the mail that asks after the advice leaves. */
async function withGist(
  id: string,
  version: number,
  { effect, queuedAt }: OutboxEntry,
  { store, config }: Post,
): Promise<Debrief | undefined> {
  const debrief = await store.loadDebrief(id);
  // Erased since the lease: what is no longer wanted is not sent.
  if (!debrief?.outbox.some((entry) => entry.effect.key === effect.key)) return undefined;
  if (debrief.gist?.version === version) return debrief;
  const summarisedAt =
    debrief.gist?.summarisedAt ?? (debrief.status === "summarised" ? debrief.summarisedAt : queuedAt);
  const recalled = debrief.gist?.asked ?? (await recall(debrief, summarisedAt, store));
  const input = summaryInputOf(debrief, config);
  return store.commit({
    ...debrief,
    gist: gistOf(summarise(input), input.accounts, { version, summarisedAt, recalled }),
  });
}

/** An addendum asks after the same as the summary before it; only the first looks. */
async function recall(debrief: Debrief, at: string, store: Post["store"]): Promise<Recalled[]> {
  const lines = await store.linesOf(debrief.recruiter.address, later(at, -RECALLED));
  return recallFrom(lines, whoseOf(debrief));
}

/** Something has been summarised, so the recruiter's next digest, and that of whoever leads their team, has a date. */
async function expectDigest({ recruiter }: Debrief, { config, store, clock }: Post): Promise<void> {
  const at = clock.now();
  const leads = config.digest.teams
    .filter(({ members }) => members.includes(recruiter.address))
    .map(({ lead }) => lead);
  const others = [...new Set(leads)].filter((lead) => lead !== recruiter.address).map((address) => ({ address }));
  for (const mailbox of [recruiter, ...others]) {
    await changeDesk(store, mailbox, at, (desk) => ({ desk: withDigestTimer(desk, config, at), decision: undefined }));
  }
}
