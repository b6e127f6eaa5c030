/**
 * Coaching mails (product.md, mail 6): only after the summary, only on the recruiter's word, each text at most once to each
 * person, as drafted or in the recruiter's own words. Ours are sealed where they are drafted (summary/coaching.ts); in
 * words of their own the recruiter may repeat what the other side said, and is asked first.
 */
import type { Instant } from "../clock.ts";
import { remarksIn } from "../feedback/sensitive.ts";
import { deriveKey } from "../id.ts";
import type { Whom } from "../reply/command/command.ts";
import { withoutEchoes } from "../summary/echo.ts";
import { accountOf } from "./accounts.ts";
import { type Debrief, nameOf, type Party, type Unconfirmed } from "./debrief.ts";
import { type Effect, mailsInDay, OUTBOUND_PER_DAY } from "./effect.ts";
import type { Draft } from "./event.ts";
import type { Told, ToldKey } from "./told.ts";
import { cannot, did, forEach, hasRoom, peopleMeant, type Work } from "./work.ts";

/** The ordinal by which the reply token of a coaching mail is told from that of the questions. */
export const COACHING = 1;

/** The recruiter's own text, in octets: some 900 words. The item holds 400 KB, and answers come first. */
const LONGEST_TEXT = 6 * 1024;
/** Own words that are kept for recognising them when they come back quoted; older ones go first. */
const KEPT_WORDS = 8 * 1024;
const KEPT_TEXTS = 24;

export function sendCoaching(work: Work, whom: Whom, words: string | undefined, at: Instant, draft: Draft): Work {
  const refusal = tooSoon(work.debrief);
  if (refusal !== undefined) return cannot(work, refusal);
  const people = peopleMeant(work.debrief, whom);
  const sides = new Set("key" in people ? [] : people.map(({ side }) => side));
  if (words !== undefined && sides.size > 1) return cannot(work, { key: "oneTextTwoSides" });
  if (words !== undefined && Buffer.byteLength(words) > LONGEST_TEXT) return cannot(work, { key: "textTooLong" });
  return forEach(work, whom, (next, party) =>
    sendTo(next, party, words ?? draft(next.debrief, party).join("\n\n"), words !== undefined, at),
  );
}

/** Words are there, and it is not clear that they are the text. */
export function holdUnclear(work: Work): Work {
  return cannot(work, tooSoon(work.debrief) ?? { key: "unclearText" });
}

function tooSoon({ status }: Debrief): Told | undefined {
  switch (status) {
    case "summarised":
      return undefined;
    case "closed":
      return { key: "closedNoMail" };
    default:
      return { key: "coachingTooSoon" };
  }
}

const GONE = {
  declined: "wantsNoMail",
  unreachable: "unreachable",
  removed: "notPart",
  elsewhere: "coachedElsewhere",
  waiting: "notAskedYet",
  asked: undefined,
  answered: undefined,
} as const satisfies Record<Party["state"], ToldKey | undefined>;

function sendTo(work: Work, party: Party, text: string, own: boolean, at: Instant): Work {
  const { debrief } = work;
  const who = nameOf(party.mailbox);
  const gone = GONE[party.state];
  if (gone !== undefined) return cannot(work, { key: gone, who });
  if (
    mailsInDay(debrief, party.seat, at) + work.effects.filter(({ seat }) => seat === party.seat).length >=
    OUTBOUND_PER_DAY
  )
    return cannot(work, { key: "mailsTomorrow", who, most: OUTBOUND_PER_DAY });
  if (text === "") return cannot(work, { key: "noDraft", who });
  // The text stands in the item at most three times: on its way, remembered, and asked about.
  if (!hasRoom(work, 3 * Buffer.byteLength(text))) return cannot(work, { key: "noRoom", who });
  const wanted: Send = { what: "send", seat: party.seat, text, own, at };
  const doubts = doubtsAbout(debrief, party, wanted);
  if (doubts.length === 0) return sent(work, party, wanted, at);
  const unconfirmed = [...debrief.unconfirmed, wanted].slice(-2);
  return {
    ...work,
    debrief: { ...debrief, unconfirmed },
    questions: [...work.questions, ...doubts, { key: "sendDoubt", who }],
  };
}

type Send = Extract<Unconfirmed, { what: "send" }>;

/** What the recruiter should know first. Drafts of ours hold nothing of the kind, but may have gone before. */
function doubtsAbout(debrief: Debrief, party: Party, { text, own }: Send): Told[] {
  const who = nameOf(party.mailbox);
  const before = debrief.coached.find(({ seat, key }) => seat === party.seat && key === keyOf(text));
  const echoed = own ? echoIn(debrief, party, text) : undefined;
  const [remark] = own ? remarksIn(text) : [];
  const doubts: (Told | undefined)[] = [
    before && { key: "sentBefore", who, day: { on: before.at, zone: debrief.interview.timeZone } },
    echoed && { key: "repeats", who, of: echoed.of, said: echoed.words },
    remark && { key: "touches", who, said: excerpt(remark.quote), notice: { traits: remark.traits } },
  ];
  return doubts.filter((doubt) => doubt !== undefined);
}

/** Five words in a row of somebody else's answer, and whose they are. */
function echoIn(debrief: Debrief, party: Party, text: string): { of: string; words: string } | undefined {
  const sentences = [...text.split(/(?<=[.!?])\s+|\n+/), text].filter((sentence) => sentence.trim() !== "");
  for (const other of debrief.parties) {
    if (other.seat === party.seat || !other.feedback) continue;
    const kept = new Set(withoutEchoes(sentences, [{ ...accountOf(other), name: "" }]));
    const echo = sentences.find((sentence) => !kept.has(sentence));
    if (echo !== undefined) return { of: nameOf(other.mailbox), words: excerpt(echo) };
  }
  return undefined;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}

/** The mail goes out; what it says is remembered, so that it goes once and is known when it comes back quoted. */
export function sent(work: Work, party: Party, { text, own }: Send, at: Instant): Work {
  const { debrief } = work;
  const { seat } = party;
  const number = 1 + debrief.coached.filter((each) => each.seat === seat).length;
  const entry = { seat, key: keyOf(text), at, ...(own ? { words: text } : {}) };
  const effect: Effect = { key: `coaching/${seat}/${number}`, seat, mail: "coaching", text, own };
  const who = nameOf(party.mailbox);
  const told: Told = own ? { key: "ownSent", who, said: bothEnds(text) } : { key: "draftSent", who };
  return did(work, told, { ...debrief, coached: bounded([...debrief.coached, entry]) }, effect);
}

/** How a text begins and how it ends: what slipped into it stands at its end. */
function bothEnds(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 500 ? `${line.slice(0, 300).trimEnd()} […] ${line.slice(-180).trimStart()}` : line;
}

/** What was asked about goes out after all, unless the person has left meanwhile. */
export function sendAnyway(work: Work, wanted: Send, at: Instant): Work {
  const party = work.debrief.parties.find(({ seat }) => seat === wanted.seat);
  const refusal = tooSoon(work.debrief);
  if (!party || refusal !== undefined) return cannot(work, refusal ?? { key: "personGone" });
  const gone = GONE[party.state];
  return gone === undefined ? sent(work, party, wanted, at) : cannot(work, { key: gone, who: nameOf(party.mailbox) });
}

function bounded(coached: Debrief["coached"]): Debrief["coached"] {
  let left = KEPT_WORDS;
  const newestFirst = coached.slice(-KEPT_TEXTS).toReversed();
  const kept = newestFirst.map(({ words, ...entry }) => {
    left -= Buffer.byteLength(words ?? "");
    return words === undefined || left < 0 ? entry : { ...entry, words };
  });
  return kept.reverse();
}

/** Case, spaces and line breaks make no other text. */
function keyOf(text: string): string {
  return deriveKey("coaching", text.toLowerCase().replace(/\s+/g, " ").trim());
}
