/**
 * Debriefs by the thousand, made in seconds: one is played for real through SMTP, is caught in each of its states, and is
 * copied into the table with other people, another id and another interview. A copy is what the product itself wrote.
 */
import type { Debrief, DebriefIn } from "@debrief/core/debrief/debrief";
import { deriveId } from "@debrief/core/id";
import { readToken, type Token, writeToken } from "@debrief/core/mail/token";
import { toAttributes } from "@debrief/core/store/item";
import { handOver, received, reply } from "@debrief/local/demo/actors";
import { candidateAnswers, managerAnswers } from "@debrief/local/demo/answers";
import { composeReply, type ReplyBody, type Style } from "@debrief/local/mailbox/client";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "@debrief/local/mailbox/sample-invite";
import { sourceOf } from "@debrief/local/mailbox/send";
import { TABLE_NAME } from "@debrief/local/table";
import type { House } from "./house.ts";
import { fill } from "./table.ts";

type Side = "candidate" | "interviewer";
/** A reply as a client writes it, to be sent by somebody else under another token. */
type Letter = { token: Token; localPart: string; source: string };

export type Seeds = {
  [Status in "scheduled" | "collecting" | "summarised" | "closed"]: DebriefIn<Status>;
} & {
  letters: Record<Side, Letter[]>;
};

/** Somebody who is asked, with the mail in which they answer. */
export type Respondent = { debriefId: string; seat: number; address: string; recipient: string; source: string };

const PEOPLE = { candidate: sampleCandidate, interviewer: sampleManager };
const CLIENTS: Record<Side, [Style, ReplyBody][]> = {
  candidate: [
    ["gmail", { answers: candidateAnswers }],
    ["apple", { answers: candidateAnswers, inside: true }],
  ],
  interviewer: [
    ["outlook", managerAnswers],
    ["plain", managerAnswers],
  ],
};
/** Recruiters among whom the debriefs are shared out. */
const RECRUITERS = 100;

/** Plays one debrief from the forward until it is closed. */
export async function playSeeds({ stack, store, keys }: House): Promise<Seeds> {
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await stack.settled(30_000);
  const id = await onlyDebrief(store);
  const scheduled = await caught(store, id, "scheduled");
  await stack.clock.jumpTo(scheduled.askAt);
  await stack.settled(30_000);
  const collecting = await caught(store, id, "collecting");
  const letters: Seeds["letters"] = { candidate: [], interviewer: [] };
  for (const side of ["candidate", "interviewer"] as const) {
    const original = (await received(stack, PEOPLE[side])).at(-1)?.message;
    if (!original) throw new Error(`The ${side} of the seed was not asked.`);
    for (const [style, body] of CLIENTS[side]) {
      const mail = composeReply({ original, from: PEOPLE[side], style, body, timeZone: "Europe/Berlin" });
      const localPart = mail.headers.to.address.split("@")[0] ?? "";
      const token = readToken(localPart, keys);
      if (!token) throw new Error(`The questions to the ${side} carry no token.`);
      const source = Buffer.from(await sourceOf(mail, stack.clock.now())).toString("latin1");
      letters[side].push({ token, localPart, source });
    }
    const [style, body] = CLIENTS[side][0] ?? ["plain", ""];
    await reply(stack, PEOPLE[side], original, style, body);
    await stack.settled(30_000);
  }
  const summarised = await caught(store, id, "summarised");
  const summary = (await received(stack, sampleRecruiter)).at(-1)?.message;
  if (!summary) throw new Error("The recruiter of the seed got no summary.");
  await reply(stack, sampleRecruiter, summary, "plain", "close");
  await stack.settled(30_000);
  return { scheduled, collecting, summarised, closed: await caught(store, id, "closed"), letters };
}

async function onlyDebrief(store: House["store"]): Promise<string> {
  for await (const { id } of store.debriefsOf(sampleRecruiter.address)) return id;
  throw new Error("The forward of the seed started no debrief.");
}

async function caught<Status extends Debrief["status"]>(
  store: House["store"],
  id: string,
  status: Status,
): Promise<DebriefIn<Status>> {
  const debrief = await store.loadDebrief(id);
  if (debrief?.status !== status) throw new Error(`The seed is ${debrief?.status} and not ${status}.`);
  return debrief as DebriefIn<Status>;
}

/** A copy with people, id and interview of its own; equal numbers give equal copies. */
export function copyOf<Original extends Debrief>(seed: Original, nth: number): Original {
  const text = JSON.stringify(seed)
    .replaceAll(seed.id, deriveId("load", String(nth)))
    .replaceAll(sampleCandidate.address, `jane.${nth}@example.com`)
    .replaceAll(sampleManager.address, `sam.${nth}@acme.example`)
    .replaceAll(sampleRecruiter.address, `rae.${nth % RECRUITERS}@agency.example`)
    .replaceAll(seed.interview.uid ?? "no uid", `load-${nth}@calendar.example.com`);
  return JSON.parse(text) as Original;
}

/** Writes the debriefs into the table as they are. */
export function store({ table }: House, debriefs: Debrief[], onMany: (done: number) => void): Promise<void> {
  return fill(
    table,
    debriefs.map((debrief) => ({ TableName: TABLE_NAME, Item: toAttributes(debrief) })),
    onMany,
  );
}

/** Both parties of a debrief that waits for answers, each with a reply in one of the clients that the seed wrote in. */
export function respondentsOf(debrief: Debrief, nth: number, { letters }: Seeds, house: House): Respondent[] {
  return debrief.parties.map(({ seat, side, mailbox: { address } }) => {
    const letter = letters[side][nth % letters[side].length];
    if (!letter) throw new Error(`There is no letter of a ${side}.`);
    const localPart = writeToken({ ...letter.token, debriefId: debrief.id }, house.keys);
    const source = letter.source
      .replaceAll(letter.localPart, localPart)
      .replaceAll(PEOPLE[side].address, address)
      .replace(/^Message-ID: .*$/im, `Message-ID: <${nth}.${seat}@mail.example.com>`);
    return { debriefId: debrief.id, seat, address, recipient: `${localPart}@${house.stack.config.domain}`, source };
  });
}
