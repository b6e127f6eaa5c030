/** Checks of what is left of people: nothing after they were erased, nothing after retention. */
import type { Instant } from "@debrief/core/clock";
import type { Row } from "../condition.ts";
import { glanceAt } from "../glance.ts";
import type { Check } from "../invariants.ts";
import { debriefOf, EVERYBODY, INTERVIEWS, uidOf } from "../people.ts";
import { START, type World } from "../world.ts";
import { fail } from "./fail.ts";

export const checks: Record<string, (world: World) => Check> = {
  "R51 of whom was erased nothing is left": erasedIsGone,
  "R51 of whom was erased no source is in the archive": erasedFromArchive,
  "R51 under a legal hold nobody is erased": heldStays,
  "R44 nothing outlives its retention": nothingKept,
};

const FORGOTTEN = "@forgotten.invalid";

/** Who was erased from which debrief, and when. */
function erasures() {
  const seats = new Map<string, Map<number, string>>();
  const erased = new Map<string, Map<string, Instant>>();
  function move({ key, at, after }: Parameters<NonNullable<Check["move"]>>[0]): void {
    const glance = glanceAt(after);
    if (!glance) return;
    const seated = seats.get(key) ?? new Map<number, string>();
    seats.set(key, seated);
    const gone = erased.get(key) ?? new Map<string, Instant>();
    const forget = (address: string) => void (gone.has(address) || gone.set(address, at));
    for (const { seat, address } of glance.parties) {
      if (!address.endsWith(FORGOTTEN)) {
        seated.set(seat, address);
        // Somebody whom the recruiter adds again is there again.
        gone.delete(address);
      } else if (seated.has(seat)) forget(seated.get(seat) ?? "");
    }
    if (glance.status === "closed" && glance.title === "") for (const address of seated.values()) forget(address);
    if (gone.size > 0) erased.set(key, gone);
  }
  return { move, erased };
}

/** The first word of or about somebody who was erased that stands in a text. */
function wordOf(gone: ReadonlyMap<string, Instant>, text: string): string | undefined {
  return EVERYBODY.filter(({ address }) => gone.has(address))
    .flatMap(({ address, name, canary }) => [address, name, canary])
    .find((word) => text.includes(word));
}

/** In the rows of the debrief, its outbox and its mails' records among them. */
function erasedIsGone({ table }: World): Check {
  const { move, erased } = erasures();
  return {
    move,
    step() {
      for (const [key, gone] of erased) {
        if (gone.size === 0) continue;
        const since = [...gone.values()].sort()[0] ?? "";
        const rows = table.rows().filter((row) => row.pk?.S === key);
        const left = wordOf(gone, JSON.stringify(rows.map((row) => withoutTold(row, since))));
        if (left) fail(`“${left}” stands in ${key}`);
      }
    },
  };
}

/**
 * Without mails of the moment that wait to leave: what tells the recruiter what came of words that they wrote after the
 * erasure repeats those words, and the last mail to whoever was erased carries its own address.
 */
function withoutTold(row: Row, since: Instant): Row {
  const body = row.body?.M;
  const outbox = body?.outbox?.L;
  if (!outbox?.length) return row;
  const left = outbox.filter(({ M }) => {
    const { mail, to } = M?.effect?.M ?? {};
    const told = mail?.S === "outcome" || (mail?.S === "privacy" && to !== undefined);
    return !told || (M?.queuedAt?.S ?? "") < since;
  });
  return { ...row, body: { M: { ...body, outbox: { L: left } } } };
}

/** Sources of the debrief's mails, also of those that came after the erasure, until the debrief itself was gone. */
function erasedFromArchive(world: World): Check {
  const { move, erased } = erasures();
  /** How many mails had come when a debrief was deleted: what comes later belongs to nothing. */
  const over = new Map<string, number>();
  return {
    move(moved) {
      move(moved);
      if (!moved.after) over.set(moved.key, world.notifications.length);
    },
    end() {
      const unproven = new Set(unprovenOf(world));
      for (const [number, body] of world.notifications.entries()) {
        const { mail, receipt } = JSON.parse(body) as {
          mail: { messageId: string };
          receipt: { recipients: [string] };
        };
        const source = world.objects.get(mail.messageId);
        if (!source || unproven.has(mail.messageId)) continue;
        const text = Buffer.from(source).toString();
        const item = itemOf(text, receipt.recipients[0], world);
        if (number >= (over.get(item) ?? Number.POSITIVE_INFINITY)) continue;
        const left = wordOf(erased.get(item) ?? new Map(), text);
        if (left) fail(`“${left}” of ${item} stands in the source ${mail.messageId}`);
      }
    },
  };
}

/**
 * Mail in a recruiter's name that nobody could prove is read by nobody, and was never a debrief's: its source goes with the
 * archive's month. Unless the recruiter said that it was theirs, and the debrief lived when they did.
 */
function unprovenOf({ log }: World): string[] {
  const unproven = new Set<string>();
  for (const seen of log) {
    if ("handled" in seen) {
      const { messageId, outcomes } = seen.handled;
      if (outcomes.some(({ reason, debriefId }) => !debriefId && reason?.startsWith("sender.")))
        unproven.add(messageId);
    } else if ("move" in seen) {
      for (const { M } of seen.move.after?.body?.M?.doubts?.L ?? [])
        if (M?.state?.S === "accepted") unproven.delete(M.objectKey?.S ?? "");
    }
  }
  return [...unproven];
}

/** Which debrief a mail is about: by the token that it was sent to, or the invite in it. */
function itemOf(source: string, recipient: string, { sent }: World): string {
  if (recipient !== START) return sent.find(({ replyTo }) => replyTo === recipient)?.item ?? "";
  const sender = /^From: (.*?)\r?$/m.exec(source)?.[1] ?? "";
  const interview = [...INTERVIEWS.keys()].find((at) => source.includes(uidOf(at)));
  return interview === undefined ? "" : `debrief-${debriefOf(sender, interview)}`;
}

function heldStays(): Check {
  const forgotten = (row: Row | undefined): number => {
    const { parties = [], title } = glanceAt(row) ?? {};
    return title === ""
      ? Number.POSITIVE_INFINITY
      : parties.filter(({ address }) => address.endsWith(FORGOTTEN)).length;
  };
  return {
    move({ key, before, after }) {
      if (!glanceAt(before)?.held) return;
      if (!after) fail(`${key} was deleted`);
      if (glanceAt(after)?.held && forgotten(after) > forgotten(before)) fail(`somebody was erased from ${key}`);
    },
  };
}

/** More than a year after the last debrief there is none, and no word that anybody wrote. */
function nothingKept(world: World): Check {
  return {
    end() {
      const rows = world.table.rows();
      const left = rows.filter((row) => row.sk?.S === "item" && glanceAt(row));
      if (left.length > 0) fail(`${left.length} debriefs are there still`);
      const text = JSON.stringify(rows);
      for (const { canary, name } of EVERYBODY) if (text.includes(canary)) fail(`a word of ${name} is left`);
    },
  };
}
