/**
 * A party answers. The token names the seat, the verdict says who sits in it (R25); what they wrote is freed of what we
 * wrote and paired with the questions.
 */
import type { Instant } from "../clock.ts";
import { COACHING } from "../debrief/coaching.ts";
import { type Debrief, type Party, partyInSeat } from "../debrief/debrief.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { questionnaireOf } from "../debrief/spoken.ts";
import { houseLexicon } from "../feedback/lexicon/house.ts";
import { findFindings } from "../feedback/topics.ts";
import { deriveKey } from "../id.ts";
import { samePerson } from "../mail/address.ts";
import type { Automatic } from "../mail/automatic.ts";
import { readBounce } from "../mail/bounce/dsn.ts";
import type { Message } from "../mail/message.ts";
import { scrubTokens, type Token } from "../mail/token.ts";
import { sentToParty } from "../outbox/sent-to-party.ts";
import { type Answers, BESIDES } from "../reply/answers.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { type Intent, intentOf } from "../reply/command/intent.ts";
import { type Reply, readReply } from "../reply/read.ts";
import { changeDebrief } from "../store/change.ts";
import { atWallClock } from "../zone.ts";
import { cameAgain } from "./again.ts";
import type { Arrival } from "./gate.ts";
import { receivedAt } from "./notification.ts";
import type { House, Outcome } from "./receive.ts";
import { afterForgetting, isGone } from "./withdraw.ts";

export async function answer(arrival: Arrival, token: Token, mail: string[], house: House): Promise<Outcome> {
  const place = { debriefId: token.debriefId, seat: token.seat };
  const debrief = await house.store.loadDebrief(token.debriefId);
  const party = debrief && partyInSeat(debrief, token.seat);
  if (debrief && isGone(debrief, party)) {
    return afterForgetting(arrival, party ?? { seat: token.seat }, debrief.id, mail, house);
  }
  if (!debrief || !party || party.state === "removed")
    return { outcome: "ignored", reason: "debrief.unknown", ...(debrief ? place : {}) };
  const at = house.clock.now();
  const about = token.ordinal === COACHING ? "coaching" : "questions";
  const stamp = { at, mail, receivedAt: receivedAt(arrival.stampedAt, at) };
  const { event, outcome } = await understand(arrival, debrief, party, house, stamp, about);
  const listening = debrief.status === "collecting" || debrief.status === "summarised";
  // A wish for privacy is heard for as long as anything is on record, and so is what somebody writes to the recruiter.
  if (!listening && event?.type !== "privacyAsked" && event?.type !== "coachingAnswered") {
    return { outcome: "ignored", reason: `debrief.${debrief.status}`, ...place };
  }
  const changed = event && (await changeDebrief(house.store, token.debriefId, () => [event]));
  switch (changed?.outcomes[0]) {
    case "duplicate":
      return { ...cameAgain(outcome, keysOf(event), changed.debrief.handled), ...place };
    case "rate":
      return { ...(await setAside(arrival, token, event, house)), ...place };
    default:
      return { ...outcome, ...place };
  }
}

function keysOf(event: DebriefEvent | undefined): string[] {
  return event && "mail" in event ? event.mail : [];
}

/**
 * R20: what the person in the seat wrote after ten mails in an hour is not read, and not dropped: the newest of it waits for
 * their yes. Strangers and machines write no eleventh time.
 */
async function setAside(
  { delivery }: Arrival,
  { debriefId, seat, ordinal }: Token,
  event: DebriefEvent | undefined,
  { store, clock }: House,
): Promise<Outcome> {
  const debrief = await store.loadDebrief(debriefId);
  const from = debrief && partyInSeat(debrief, seat)?.mailbox.address;
  if (from === undefined || !event || !("mail" in event) || event.aside) {
    return { outcome: "ignored", reason: "rate.inbound" };
  }
  const { objectKey } = delivery;
  const about = ordinal === COACHING ? { coaching: true as const } : {};
  const waits: DebriefEvent = {
    type: "replyHeld",
    seat,
    objectKey,
    from,
    reason: "flood",
    ...about,
    at: clock.now(),
    mail: [],
  };
  await changeDebrief(store, debriefId, () => [waits]);
  return { outcome: "held", reason: "rate.inbound" };
}

/** What a party's mail replies to, by its token. */
type About = "questions" | "coaching";
type Understood = { event?: DebriefEvent; outcome: Outcome };
type Stamp = { at: Instant; mail: string[]; aside?: true; vouched?: true; receivedAt?: Instant };

/** What a party's mail means, without touching anything. */
async function understand(
  arrival: Arrival,
  debrief: Debrief,
  party: Party,
  house: House,
  stamp: Stamp,
  about: About,
): Promise<Understood> {
  const { message, automatic, authentication, delivery } = arrival;
  const { seat } = party;
  const aside: Stamp = { ...stamp, aside: true };
  if (automatic) return understandMachine(message, automatic, seat, debrief.interview.timeZone, aside);
  const stranger =
    authentication.result === "forged" || !samePerson(authentication.author.address, party.mailbox.address);
  if (stranger || arrival.spam) {
    const from = message.from[0]?.address ?? "";
    const reason = stranger ? "unexpected_sender" : "spam";
    // The very mail may have come from the seat itself, and be forwarded round besides.
    if (debrief.handled.some((key) => stamp.mail.includes(key))) {
      return { outcome: { outcome: "ignored", reason: "duplicate" } };
    }
    return {
      event: {
        type: "replyHeld",
        seat,
        objectKey: delivery.objectKey,
        from,
        reason,
        ...(about === "coaching" ? { coaching: true } : {}),
        ...(stranger ? aside : stamp),
        // R8: a copy that somebody else sent must not pass for the seat's own mail of the same Message-ID.
        mail: stamp.mail.map((key) => deriveKey("held", key)),
      },
      outcome: { outcome: "held", reason: `sender.${reason}` },
    };
  }
  return about === "coaching"
    ? readLetter(message, debrief, party, house, stamp)
    : readFeedback(message, debrief, party, house, arrival.mayAnswer, stamp);
}

/**
 * What the person in the seat wrote back to a coaching mail. It is meant for the recruiter and goes there as it is; wishes
 * to be left alone, to be forgotten or to see the data are heard here as anywhere.
 */
export async function readLetter(
  message: Message,
  debrief: Debrief,
  party: Party,
  house: House,
  stamp: Stamp,
): Promise<Understood> {
  const { seat, mailbox } = party;
  const reply = readReply({ text: message.text, html: message.html, senderName: mailbox.displayName });
  const text = aboveOurs(reply.text, await sentToParty(debrief, party, house.config)).trim();
  const attachments = message.attachments.length;
  if (text === "" && attachments === 0) return { outcome: { outcome: "ignored", reason: "reply.empty" } };
  return (
    understandWish(intentOf(text), seat, stamp) ?? {
      event: { type: "coachingAnswered", seat, text: scrubTokens(text), attachments, ...stamp },
      outcome: { outcome: "command", reason: "party.wrote_back" },
    }
  );
}

/** A machine's mail is no feedback; a bounce and an absence say something about the party all the same (R16, R18). */
function understandMachine(
  message: Message,
  { reason, absence }: Automatic,
  seat: number,
  zone: string,
  stamp: Stamp,
): Understood {
  const outcome: Outcome = { outcome: "ignored", reason: `automatic.${reason}` };
  const bounce = readBounce(message);
  if (bounce)
    return { event: { type: "bounceMailed", seat, detail: bounce.status ?? bounce.class, ...stamp }, outcome };
  if (!absence) return { outcome };
  return { event: { type: "partyAway", seat, until: startOfDay(absence.returns, zone), ...stamp }, outcome };
}

/** The first moment of an ISO day in a zone. */
function startOfDay(day: string | undefined, zone: string): Instant | undefined {
  if (day === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return atWallClock({ year, month, day: date, hour: 0, minute: 0 }, zone);
}

/** What the person in the seat wrote: an answer, a refusal to answer, or nothing of their own (R11). */
export async function readFeedback(
  message: Message,
  debrief: Debrief,
  party: Party,
  house: House,
  mayAnswer: boolean,
  stamp: Stamp,
): Promise<Understood> {
  const { seat, side, mailbox } = party;
  const questionnaire = questionnaireOf(debrief, party, house.config);
  const reply = readReply(
    { text: message.text, html: message.html, senderName: mailbox.displayName },
    { questions: questionnaire, sentText: await sentToParty(debrief, party, house.config) },
  );
  if (reply.empty) {
    const event: DebriefEvent = { type: "replyEmpty", seat, ...stamp };
    return { ...(mayAnswer ? { event } : {}), outcome: { outcome: "ignored", reason: "reply.empty" } };
  }
  const wish = understandWish(intentOf(reply.text), seat, stamp);
  if (wish) return wish;
  const answers = scrubbed(withRest(reply));
  const findings = findFindings(answers, questionnaire, side, houseLexicon(house.config.lexicon));
  const attachments = message.attachments.length;
  return {
    event: { type: "feedbackReceived", seat, answers, findings, attachments, mayAnswer, ...stamp },
    outcome: { outcome: "feedback" },
  };
}

/** A mail that asks for something else than to be heard: to be left alone, forgotten, shown their data, or away (R16). */
function understandWish(intent: Intent, seat: number, stamp: Stamp): Understood | undefined {
  switch (intent) {
    case "decline":
      return {
        event: { type: "partyDeclined", seat, ...stamp },
        outcome: { outcome: "command", reason: "party.declined" },
      };
    case "away":
      return { event: { type: "partyAway", seat, ...stamp }, outcome: { outcome: "ignored", reason: "party.away" } };
    case "forget":
    case "data":
      return {
        event: { type: "privacyAsked", seat, wish: intent, ...stamp },
        outcome: { outcome: "command", reason: `party.${intent}` },
      };
    case "none":
      return undefined;
  }
}

/** Words of their own that belong to no question are kept beside the answers, unless they are a mere greeting. */
function withRest({ answers, rest }: Reply): Answers {
  if (rest.split(/\s+/).length < REST_WORDS) return answers;
  return { ...answers, [BESIDES]: { text: rest, pairing: "whole" } };
}

const REST_WORDS = 8;

/** R49: a quoted Reply-To must not put a live token into what we keep and show. */
function scrubbed(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, { ...answer, text: scrubTokens(answer.text) }]),
  );
}
