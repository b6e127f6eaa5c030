/**
 * A CANCEL (RFC 5546 §3.2.5) from the same authority stops what the invite started (R31). Mail comes in any order: a CANCEL
 * that overtakes its REQUEST is kept on the recruiter's desk, and each side looks at what the other writes only after it
 * has written itself, so that of two that run at once at least one sees the other.
 */

import { noteCancelled } from "../debrief/desk.ts";
import { isOlder } from "../debrief/news.ts";
import { deriveKey } from "../id.ts";
import type { Invite } from "../invite/invite.ts";
import type { Mailbox } from "../mail/address.ts";
import { changeDebrief } from "../store/change.ts";
import { changeDesk, loadDesk } from "../store/desk.ts";
import { cameAgain } from "./again.ts";
import type { House, Outcome } from "./receive.ts";

/** An invite that arrived, and the debrief that it is about. */
export type Meant = { invite: Invite; id: string; recruiter: Mailbox; mail: string[] };

type Rooms = Pick<House, "store" | "clock">;

export async function cancelInvite({ invite, id, recruiter, mail }: Meant, { store, clock }: Rooms): Promise<Outcome> {
  const { sequence, dtstamp } = invite;
  const at = clock.now();
  const wholeSeries = invite.recurrenceId === undefined ? seriesKey(invite) : undefined;
  const meetings = await changeDesk(store, recruiter, at, (desk) => {
    const one = noteCancelled(desk, { of: id, sequence, dtstamp });
    const all = wholeSeries === undefined ? one : noteCancelled(one, { of: wholeSeries, sequence, dtstamp });
    const listed = desk.meetings.filter(({ series, debriefId }) => series === wholeSeries && debriefId !== id);
    return { desk: all, decision: listed.map(({ debriefId }) => debriefId) };
  });
  const changed = await changeDebrief(store, id, () => [{ type: "inviteCancelled", sequence, dtstamp, at, mail }]);
  const stopped = [];
  for (const meeting of meetings) {
    // A meeting of a series counts its versions by itself, so the moment decides.
    const result = await changeDebrief(store, meeting, ({ interview }) => [
      { type: "inviteCancelled", sequence: interview.sequence, dtstamp, at, mail },
    ]);
    if (result?.outcomes[0] === "changed") stopped.push(meeting);
  }
  const [debriefId = stopped[0]] = changed?.outcomes[0] === "changed" ? [id] : [];
  if (debriefId !== undefined) return { outcome: "command", reason: "invite.cancelled", debriefId, seat: 0 };
  if (!changed) return { outcome: "ignored", reason: "invite.cancels_nothing" };
  const place = { debriefId: id, seat: 0 };
  const { debrief, outcomes } = changed;
  if (outcomes[0] === "duplicate" && debrief.status === "closed" && debrief.because === "cancelled") {
    return { ...cameAgain({ outcome: "command", reason: "invite.cancelled" }, mail, debrief.handled), ...place };
  }
  return { outcome: "ignored", reason: "invite.superseded", ...place };
}

/** Whether a CANCEL that came before this invite is newer than it. */
export async function isCancelledAhead(meant: Meant, house: Rooms): Promise<boolean> {
  return (await cancellationOf(meant, house)) !== undefined;
}

/** Applies a CANCEL that arrived while the debrief was being opened. */
export async function cancelOvertaken(meant: Meant, house: Rooms): Promise<void> {
  const cancellation = await cancellationOf(meant, house);
  if (!cancellation) return;
  const { sequence, dtstamp } = cancellation;
  const mail = [deriveKey("overtaken", meant.id, String(sequence), dtstamp ?? "")];
  const at = house.clock.now();
  await changeDebrief(house.store, meant.id, () => [{ type: "inviteCancelled", sequence, dtstamp, at, mail }]);
}

async function cancellationOf({ invite, id, recruiter }: Meant, { store, clock }: Rooms) {
  const series = seriesOf(invite);
  const { cancelled } = await loadDesk(store, recruiter, clock.now());
  return cancelled.find((cancellation) => {
    if (cancellation.of === id) return isOlder(invite, cancellation);
    // Versions of a meeting and of its series cannot be compared; only their moments can.
    const { dtstamp } = cancellation;
    const known = invite.dtstamp !== undefined && dtstamp !== undefined && invite.dtstamp < dtstamp;
    return cancellation.of === series && known;
  });
}

/** Names the series that a single meeting belongs to; undefined for what is no meeting of a series. */
export function seriesOf(invite: Invite): string | undefined {
  return invite.recurrenceId === undefined ? undefined : seriesKey(invite);
}

function seriesKey({ uid }: Invite): string | undefined {
  return uid === undefined ? undefined : deriveKey("series", uid);
}
