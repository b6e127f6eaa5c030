/**
 * What must be true of every history, whatever happened in it. Each invariant looks at the world from outside: at the
 * mails that left, at what is stored, at what became of each mail that came in.
 */
import { DAY, type Instant, later, MINUTE } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import { fromAttributes, type Item } from "@debrief/core/store/item";
import { INTERVIEWS, type Person, peopleOf, type Step } from "./history.ts";
import { RECRUITERS, type Sent, type World } from "./world.ts";

/** What the invariants remember of a history while it is played. */
export type Witness = {
  world: World;
  statuses: Map<string, Debrief["status"]>;
  /** Who must not be written to any more, and by which debrief. */
  left: Set<string>;
  /** Who sat in which seat of which debrief, for as long as the debrief said so. */
  seats: Map<string, string>;
  sentBefore: number;
};

const GRAPH: Record<Debrief["status"], Debrief["status"][]> = {
  draft: ["draft", "scheduled", "closed", "collecting"],
  scheduled: ["scheduled", "draft", "collecting", "closed", "summarised"],
  collecting: ["collecting", "summarised", "closed"],
  summarised: ["summarised", "closed"],
  closed: ["closed", "draft", "scheduled", "collecting"],
};

export function witness(world: World): Witness {
  return { world, statuses: new Map(), left: new Set(), seats: new Map(), sentBefore: 0 };
}

export function itemsOf(world: World): Item[] {
  return world.table
    .rows()
    .filter((row) => row.sk?.S === "item")
    .map(fromAttributes);
}

export function debriefsOf(world: World): Debrief[] {
  return itemsOf(world).filter((item): item is Debrief => item.kind === "debrief");
}

/** Looks after every step. Throws with the name of what does not hold. */
export function look(seen: Witness, step: Step): void {
  const { world } = seen;
  const fresh = world.sent.slice(seen.sentBefore);
  seen.sentBefore = world.sent.length;
  for (const mail of fresh) {
    addressedToThoseApproved(mail);
    sealed(mail, world);
  }
  alongTheGraph(seen);
  nothingAfterLeaving(seen, fresh, step);
  erasedIsGone(seen);
  if (step.do === "answer" && step.reply === "away") {
    const who = peopleOf(step.interview)[step.person];
    if (fresh.some(({ to }) => to === who?.address)) fail("R16 an automatic mail was answered");
  }
}

/** Looks once everything is quiet, no fault is left and a year has passed. */
export function lookAtTheEnd({ world }: Witness): void {
  eachMailHasOneEnd(world);
  noMailTwice(world);
  withinCaps(world);
  inOrderOfTime(world);
  if (world.dead.length > 0)
    fail(`${world.dead.length} jobs are dead although nothing is broken: ${world.failures.at(-1)}`);
  const left = debriefsOf(world);
  if (left.length > 0) fail(`R44 ${left.length} debriefs outlived their retention`);
  for (const { canary } of INTERVIEWS.flatMap((_, at) => peopleOf(at))) {
    if (JSON.stringify(world.table.rows()).includes(canary)) fail(`R51 a word of ${canary} is left after retention`);
  }
}

/** R38, R29: only people of the invite and the recruiters are ever written to. */
function addressedToThoseApproved(mail: Sent): void {
  const people = INTERVIEWS.flatMap((_, at) => peopleOf(at)).map(({ address }) => address);
  if (![...people, ...RECRUITERS].includes(mail.to)) fail(`R29 ${mail.to} was written to`);
}

/** R48: no word, address or token of one party in a mail to another. */
function sealed(mail: Sent, world: World): void {
  const content = `${mail.subject}\n${mail.text}\n${mail.html}`;
  for (const person of INTERVIEWS.flatMap((_, at) => peopleOf(at))) {
    if (person.address === mail.to) continue;
    const toParty = !RECRUITERS.includes(mail.to);
    if (toParty && content.includes(person.canary))
      fail(`R48 ${mail.mail} to ${mail.to} holds words of ${person.name}`);
    if (toParty && content.includes(person.address))
      fail(`R48 ${mail.mail} to ${mail.to} holds the address of ${person.name}`);
  }
  const strangers = world.sent.filter((other) => other.to !== mail.to && other.replyTo !== mail.replyTo);
  for (const { replyTo } of strangers.slice(-20)) {
    if (replyTo.length > 40 && content.includes(replyTo)) fail(`R48 ${mail.mail} to ${mail.to} holds another's token`);
  }
}

function alongTheGraph({ world, statuses }: Witness): void {
  for (const { id, status } of debriefsOf(world)) {
    const before = statuses.get(id);
    if (before && !GRAPH[before].includes(status)) fail(`a debrief went from ${before} to ${status}`);
    statuses.set(id, status);
  }
}

/**
 * R20, R21: after a bounce, a complaint or a refusal nothing more goes to that address, until that person writes again or
 * the recruiter starts anew.
 */
function nothingAfterLeaving({ world, left }: Witness, fresh: Sent[], step: Step): void {
  if (step.do === "forward" || step.do === "redrive") left.clear();
  const writer = step.do === "answer" ? peopleOf(step.interview)[step.person]?.address : undefined;
  for (const { to, item, mail } of fresh) {
    if (to !== writer && left.has(`${item} ${to}`)) fail(`R21 ${mail} went to ${to}, who had left`);
  }
  for (const debrief of debriefsOf(world)) {
    for (const { state, mailbox } of debrief.parties) {
      const key = `debrief-${debrief.id} ${mailbox.address}`;
      if (state === "declined" || state === "unreachable") left.add(key);
      else left.delete(key);
    }
  }
}

/** R51: of a person, or a debrief, that was erased nothing is left in the item. */
function erasedIsGone({ world, seats }: Witness): void {
  for (const debrief of debriefsOf(world)) {
    const key = `debrief-${debrief.id}`;
    for (const { seat, mailbox } of debrief.parties) {
      if (!mailbox.address.endsWith("@forgotten.invalid")) seats.set(`${key} ${seat}`, mailbox.address);
    }
    const whole = debrief.status === "closed" && debrief.interview.title === "";
    for (const [place, address] of seats) {
      const [item, seat] = place.split(" ");
      const gone = whole || debrief.parties[Number(seat) - 1]?.mailbox.address.endsWith("@forgotten.invalid");
      if (item === key && gone) leftNothing(world, key, address);
    }
  }
}

function leftNothing(world: World, key: string, address: string): void {
  const person = INTERVIEWS.flatMap((_, at) => peopleOf(at)).find((each) => each.address === address);
  const rows = JSON.stringify(world.table.rows().filter((row) => row.pk?.S === key));
  for (const word of [address, person?.name, person?.canary]) {
    if (word !== undefined && rows.includes(word)) fail(`R51 “${word}” was erased and still stands in ${key}`);
  }
}

/** R56: each mail that came in has a record of how it ended. */
function eachMailHasOneEnd(world: World): void {
  const ended = new Set(world.outcomes.map(({ messageId }) => messageId));
  for (const body of world.notifications) {
    const { mail } = JSON.parse(body) as { mail: { messageId: string } };
    if (!ended.has(mail.messageId)) fail(`R56 nothing became of mail ${mail.messageId}: ${world.failures.at(-1)}`);
  }
  for (const { messageId, outcomes } of world.outcomes) {
    if (outcomes.length !== 1) fail(`R56 mail ${messageId} ended in ${outcomes.length} ways`);
    if (outcomes[0]?.outcome === "ignored" && !outcomes[0].reason)
      fail(`R56 mail ${messageId} was ignored without reason`);
  }
}

/** R36: a mail goes out once; once more for each time that the provider's yes was lost before it was marked. */
function noMailTwice({ sent, lostMarks }: World): void {
  const times = new Map<string, number>();
  for (const { item, mail, life } of sent) {
    const key = `${item} ${mail}`;
    const count = (times.get(`${key} ${life}`) ?? 0) + 1;
    times.set(`${key} ${life}`, count);
    if (count > 1 + (lostMarks.get(key) ?? 0)) fail(`R36 ${key} went out ${count} times`);
  }
}

/** R20: what one address may get from one item in a day. */
function withinCaps(world: World): void {
  for (const person of INTERVIEWS.flatMap((_, at) => peopleOf(at))) withinDay(world, person);
}

function withinDay(world: World, { address }: Person): void {
  const mails = world.sent.filter(({ to }) => to === address);
  for (const { at, item } of mails) {
    const day = mails.filter((other) => other.item === item && other.at >= at && other.at < later(at, DAY));
    if (day.length > 7)
      fail(`R20 ${address} got ${day.length} mails in a day: ${day.map(({ mail }) => mail).join(", ")}`);
  }
}

function inOrderOfTime(world: World): void {
  let last: Instant = "";
  for (const { at } of world.sent) {
    if (at < last) fail("mails left in the past");
    last = at;
  }
}

/** While nothing is broken, whatever is due is done within two minutes (R42). */
export async function nothingOverdue({ world }: Witness): Promise<void> {
  const due = await world.house.store.nextDue();
  if (due !== undefined && due < later(world.now(), -2 * MINUTE))
    fail(`R42 something was due at ${due} and it is ${world.now()}`);
}

export function fail(what: string): never {
  throw new Error(what);
}
