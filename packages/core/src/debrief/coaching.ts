/**
 * Coaching mails (product.md, mail 6): only after the summary, only on the recruiter's word, each text at most once to each
 * person, as drafted or in the recruiter's own words. Ours are sealed where they are drafted (summary/coaching.ts); in
 * words of their own the recruiter may repeat what the other side said, and is asked first.
 */
import type { Instant } from "../clock.ts";
import { remarksIn, traitNotice } from "../feedback/sensitive.ts";
import { deriveKey } from "../id.ts";
import type { Whom } from "../reply/command/command.ts";
import { withoutEchoes } from "../summary/echo.ts";
import { summarise } from "../summary/merge.ts";
import { formatDay } from "../zone.ts";
import { accountOf, accountsOf } from "./accounts.ts";
import { type Debrief, nameOf, type Party, type Unconfirmed } from "./debrief.ts";
import { type Effect, mailsInDay, OUTBOUND_PER_DAY } from "./effect.ts";
import { cannot, did, forEach, hasRoom, peopleMeant, type Work } from "./work.ts";

/** The ordinal by which the reply token of a coaching mail is told from that of the questions. */
export const COACHING = 1;

/** The recruiter's own text, in octets: some 900 words. The item holds 400 KB, and answers come first. */
export const LONGEST_TEXT = 6 * 1024;
/** Own words that are kept for recognising them when they come back quoted; older ones go first. */
const KEPT_WORDS = 8 * 1024;
const KEPT_TEXTS = 24;

/** The lines drafted for a party's side; empty when there is not enough to go on. */
export function draftFor(debrief: Debrief, { side }: Pick<Party, "side">): string[] {
  const { questionnaires, interview } = debrief;
  const { coaching } = summarise({ accounts: accountsOf(debrief), questionnaires, role: interview.role });
  return side === "candidate" ? coaching.candidate : coaching.manager;
}

export function sendCoaching(work: Work, whom: Whom, words: string | undefined, at: Instant): Work {
  const refusal = tooSoon(work.debrief);
  if (refusal !== undefined) return cannot(work, refusal);
  const people = peopleMeant(work.debrief, whom);
  const sides = new Set(typeof people === "string" ? [] : people.map(({ side }) => side));
  if (words !== undefined && sides.size > 1)
    return cannot(
      work,
      "One text can't be right for both sides. Reply “send candidate” and “send manager”, each with its own words beneath.",
    );
  if (words !== undefined && Buffer.byteLength(words) > LONGEST_TEXT)
    return cannot(
      work,
      "Your text is longer than about 900 words, which nobody reads. Please shorten it and send it again.",
    );
  return forEach(work, whom, (next, party) => sendTo(next, party, words, at));
}

/** Words are there, and it is not clear that they are the text. */
export function holdUnclear(work: Work): Work {
  const refusal = tooSoon(work.debrief);
  return cannot(
    work,
    refusal ??
      "Nothing was sent yet: we were not sure whether your words are the text. Reply “send candidate” or “send manager” with the text beneath, or with nothing else to send the draft.",
  );
}

function tooSoon({ status }: Debrief): string | undefined {
  switch (status) {
    case "summarised":
      return undefined;
    case "closed":
      return "This debrief is closed, so nothing more is sent to anyone.";
    default:
      return "Coaching can be sent once the summary is written: before, it could colour somebody's answer.";
  }
}

const GONE: Partial<Record<Party["state"], string>> = {
  declined: "asked for no more mail, and gets none",
  unreachable: "can't be reached: our mail came back",
  removed: "is not part of this debrief",
  elsewhere: "is asked by another debrief",
  waiting: "has not been asked yet",
};

function sendTo(work: Work, party: Party, words: string | undefined, at: Instant): Work {
  const { debrief } = work;
  const name = nameOf(party.mailbox);
  const gone = GONE[party.state];
  if (gone !== undefined) return cannot(work, `${name} ${gone}.`);
  if (
    mailsInDay(debrief, party.seat, at) + work.effects.filter(({ seat }) => seat === party.seat).length >=
    OUTBOUND_PER_DAY
  )
    return cannot(work, `${name} has had ${OUTBOUND_PER_DAY} mails from us within a day. Please try again tomorrow.`);
  const text = words ?? draftFor(debrief, party).join("\n\n");
  if (text === "")
    return cannot(work, `There is no draft for ${name}: not enough was said. Put your own words beneath “send”.`);
  // The text stands in the item at most three times: on its way, remembered, and asked about.
  if (!hasRoom(work, 3 * Buffer.byteLength(text)))
    return cannot(work, `This debrief holds so much that no more text fits in. Please write to ${name} yourself.`);
  const wanted: Send = { what: "send", seat: party.seat, text, own: words !== undefined, at };
  const doubts = doubtsAbout(debrief, party, wanted);
  if (doubts.length === 0) return sent(work, party, wanted, at);
  const question = `${doubts.join(" ")} Nothing went to ${name} yet. Reply “send anyway” to send it as it is, or “send” with other words beneath.`;
  const unconfirmed = [...debrief.unconfirmed, wanted].slice(-2);
  return { ...work, debrief: { ...debrief, unconfirmed }, questions: [...work.questions, question] };
}

type Send = Extract<Unconfirmed, { what: "send" }>;

/** What the recruiter should know first. Drafts of ours hold nothing of the kind, but may have gone before. */
function doubtsAbout(debrief: Debrief, party: Party, { text, own }: Send): string[] {
  const name = nameOf(party.mailbox);
  const before = debrief.coached.find(({ seat, key }) => seat === party.seat && key === keyOf(text));
  const { timeZone } = debrief.interview;
  const again = before && `${name} was sent this very text on ${formatDay(before.at, timeZone)}.`;
  const echoed = own ? echoIn(debrief, party, text) : undefined;
  const [remark] = own ? remarksIn(text) : [];
  return [
    again,
    echoed && `Your text for ${name} repeats what ${echoed.of} wrote: “${echoed.words}”.`,
    remark && `Your text for ${name} says “${excerpt(remark.quote)}”. ${traitNotice(remark.traits)}`,
  ].filter((doubt) => doubt !== undefined);
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
  const sentence = own
    ? `Your words go to ${nameOf(party.mailbox)} now.`
    : `The draft goes to ${nameOf(party.mailbox)} now.`;
  return did(work, sentence, { ...debrief, coached: bounded([...debrief.coached, entry]) }, effect);
}

/** What was asked about goes out after all, unless the person has left meanwhile. */
export function sendAnyway(work: Work, wanted: Send, at: Instant): Work {
  const party = work.debrief.parties.find(({ seat }) => seat === wanted.seat);
  const refusal = tooSoon(work.debrief);
  if (!party || refusal !== undefined)
    return cannot(work, refusal ?? "That person is not part of this debrief any more.");
  const gone = GONE[party.state];
  return gone === undefined ? sent(work, party, wanted, at) : cannot(work, `${nameOf(party.mailbox)} ${gone}.`);
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
