/**
 * The digest mail: made when it leaves, from the lines of the recruiter's debriefs, so that nothing of it waits anywhere
 * for somebody to be forgotten. One request reads the lines of a recruiter; no debrief is opened.
 */
import { renderDigest } from "@debrief/emails/generated/digest";
import { DAY, later } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Desk } from "../debrief/desk.ts";
import { scheduleOf, withoutDigestTimer } from "../debrief/digest-timer.ts";
import { dropFor, type Effect } from "../debrief/effect.ts";
import type { OutgoingMail } from "../mail/compose.ts";
import { untilSettled } from "../store/change.ts";
import { keyOf } from "../store/item.ts";
import { digestOf } from "../summary/digest.ts";
import { wordingIn } from "../summary/wording/wording.ts";
import type { Post } from "./advance.ts";
import { digestProps } from "./digest-letter.ts";
import { envelopeOf } from "./envelope.ts";

type DigestEffect = Extract<Effect, { mail: "digest" }>;

/** How far back a trend and a pattern reach before the period. */
const MEMORY = { week: 12 * 7 * DAY, month: 184 * DAY };
/** The index is sorted by when a debrief was created: an invite may be forwarded so long before the summary. */
const AHEAD = 60 * DAY;

/** Undefined when there is nothing to tell: then the effect is taken back, and nobody gets an empty mail. */
export async function digestMail(desk: Desk, effect: DigestEffect, post: Post): Promise<OutgoingMail | undefined> {
  const { config, store } = post;
  const members = membersOf(desk, effect, config);
  const back = later(effect.from, -MEMORY[effect.every]);
  const lines = [];
  for (const member of members) lines.push(...(await store.linesOf(member, later(back, -AHEAD))));
  const remembered = lines.filter(({ summarisedAt }) => summarisedAt >= back);
  const forTeam = effect.team !== undefined;
  const digest = digestOf(remembered, effect, wordingIn(config.language), { forTeam });
  if (!digest) {
    await takeBack(desk, effect, remembered.length > 0, post);
    return undefined;
  }
  const { every, from, to, team } = effect;
  const timeZone = scheduleOf(config)?.timeZone ?? "UTC";
  return {
    ...renderDigest(digestProps(digest, { every, from, to, team, timeZone, language: config.language })),
    ...envelopeOf(desk, effect, post),
  };
}

/** A team is as configured now; one that is gone has no members. */
function membersOf({ recruiter }: Desk, { team }: DigestEffect, { digest }: Config): readonly string[] {
  if (team === undefined) return [recruiter.address];
  const known = digest.teams.find(({ name, lead }) => name === team && lead === recruiter.address);
  return [...new Set(known?.members ?? [])];
}

async function takeBack(desk: Desk, effect: DigestEffect, remembered: boolean, { store, config }: Post): Promise<void> {
  const leads = config.digest.teams.some(({ lead }) => lead === desk.recruiter.address);
  await untilSettled(async () => {
    const known = await store.load(keyOf(desk));
    if (known?.kind !== "desk") return;
    const without = dropFor(known, ({ key }) => key === effect.key);
    // Whoever has stopped interviewing is woken no more; the next summary sets the timer again.
    await store.commit(remembered || leads ? without : withoutDigestTimer(without));
  });
}
