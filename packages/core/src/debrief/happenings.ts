/**
 * What a step amounts to for whoever listens from outside (webhook/event.ts): told from the states before and after it, so
 * that no way through the machine can forget to tell.
 */
import type { Instant } from "../clock.ts";
import { announce, type Happening, type Lane, type Listener } from "../webhook/announcement.ts";
import { type Debrief, partyInSeat } from "./debrief.ts";

/** In the order in which they happened: first what people did, then what became of the debrief. */
export function happenings(before: Debrief, after: Debrief): Happening[] {
  if (before === after) return [];
  return [...after.parties.flatMap((party) => ofParty(before, party)), ...ofDebrief(before, after)];
}

function ofParty(before: Debrief, { seat, side, versions, state }: Debrief["parties"][number]): Happening[] {
  const was = partyInSeat(before, seat);
  const happened: Happening["type"][] = [];
  if (versions > (was?.versions ?? 0)) happened.push("feedback.received");
  if (state === "declined" && was?.state !== state) happened.push("party.declined");
  if (state === "unreachable" && was?.state !== state) happened.push("party.unreachable");
  return happened.map((type) => ({ type, seat, side }));
}

function ofDebrief(before: Debrief, after: Debrief): Happening[] {
  switch (after.status) {
    case "draft":
      return [];
    case "scheduled":
      return before.status === "scheduled" && before.askAt === after.askAt ? [] : [{ type: "debrief.scheduled" }];
    case "collecting":
      return before.status === "collecting" ? [] : [{ type: "debrief.asked" }];
    case "summarised":
      return before.status === "summarised" && before.summaryVersion === after.summaryVersion
        ? []
        : [{ type: "debrief.summarised" }];
    case "closed": {
      if (before.status === "closed") return [];
      const { because } = after;
      const early = because === "stopped" || because === "cancelled";
      return [{ type: early ? "debrief.cancelled" : "debrief.closed", because }];
    }
  }
}

/** The lane that a debrief begins with: `before`, when it begins anew, what it has told already and what waits still. */
export function laneFor(listeners: Listener[], before: Lane | undefined): Pick<Debrief, "webhooks"> {
  if (listeners.length === 0 && !before) return {};
  return { webhooks: { announced: before?.announced ?? 0, waiting: before?.waiting ?? [], listeners } };
}

/** The debrief with what a step amounts to in the lane of those who listen. */
export function announced(before: Debrief, after: Debrief, happened: Happening[], at: Instant): Debrief {
  if (!after.webhooks) return after;
  const webhooks = announce(after.webhooks, [...happened, ...happenings(before, after)], after, at);
  return webhooks === after.webhooks ? after : { ...after, webhooks };
}
