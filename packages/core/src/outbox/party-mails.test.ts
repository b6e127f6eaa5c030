/** R48 over every mail that a party can get: whatever the other side says, none of it is in there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOUR, later } from "../clock.ts";
import { Config } from "../config.ts";
import { type Debrief, partyInSeat } from "../debrief/debrief.ts";
import { draftFor } from "../debrief/draft.ts";
import type { Effect } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { ben, collecting, end, feedback, mara, newMail, play, replied } from "../debrief/story.ts";
import { transition } from "../debrief/transition.ts";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { findFindings } from "../feedback/topics.ts";
import type { Answers } from "../reply/answers.ts";
import { write } from "./write.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };
const soon = later(end, HOUR);

const word = fc.constantFrom(
  ..."the they she he was were very not never so interview questions salary late rude friendly unclear role clear nervous Kubernetes answers long vague told us that nobody knew prepared great team offer process".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(" ")}.`);
const said = fc.oneof(
  sentence,
  sentence.map((text) => `2. ${text} I froze when they asked me to code and my answers were vague.`),
  sentence.map((text) => `${text} She did not have the experience, was hard to follow and unprepared.`),
  // The other side may happen to say what our mails say.
  fc.constantFrom(
    "A few words are enough: reply, and write beneath the questions.",
    "Begin with the result, then say what you did.",
  ),
);
const replies = fc.array(said, { minLength: 6, maxLength: 6 });

function account(seat: number, texts: string[]): DebriefEvent {
  const side = seat === 1 ? ("candidate" as const) : ("interviewer" as const);
  const answers: Answers = Object.fromEntries(
    texts.map((text, index) => [
      String(index + 1),
      { text, pairing: "numbered" as const, ...(/^2/.test(text) ? { rating: 2 } : {}) },
    ]),
  );
  const event = feedback(seat, soon, answers);
  return { ...event, findings: findFindings(answers, defaultQuestionnaires[side], side) } as DebriefEvent;
}

/** Every mail that this seat can get, in every state of the debrief that sends it. */
function mailsTo(seat: number, accounts: Record<number, string[]>): Map<string, string> {
  const mails = new Map<string, string>();
  const put = (debrief: Debrief, effect: Effect): void => {
    const { subject, text, html, headers, replyTo } = write(debrief, effect, { config, keys });
    mails.set(effect.key, [subject, text, html, JSON.stringify(headers), replyTo.address].join("\n"));
  };
  let debrief: Debrief = collecting({ interviewers: [ben, mara] });
  for (const { effect } of debrief.outbox) if (effect.seat === seat) put(debrief, effect);
  const others = [1, 2, 3].filter((each) => each !== seat);
  const events = [...others, seat].flatMap((each) => (accounts[each] ? [account(each, accounts[each])] : []));
  const held: DebriefEvent = {
    type: "replyHeld",
    seat,
    objectKey: "x",
    from: "kim@example.net",
    reason: "unexpected_sender",
    at: soon,
    mail: newMail(),
  };
  const flood: DebriefEvent = { ...held, from: "self@example.org", reason: "flood", mail: [] };
  const empty: DebriefEvent = { type: "replyEmpty", seat, at: soon, mail: newMail() };
  const reminder = replied(later(end, 20 * HOUR), { type: "remind", whom: "everyone" });
  const due: DebriefEvent = { type: "deadlineDue", at: later(end, 24 * HOUR * 30) };
  const ended = replied(later(end, 24 * HOUR * 31), { type: "close" });
  for (const event of [held, flood, empty, reminder, ...events, due, due, ended]) {
    const { debrief: next, effects } = transition(debrief, event);
    debrief = { ...next, version: next.version + 1 };
    for (const effect of effects) if (effect.seat === seat) put(debrief, effect);
  }
  return mails;
}

describe("R48 whatever the others say", () => {
  test("every mail to a party is the same to the byte", () => {
    fc.assert(
      fc.property(replies, replies, replies, (mine, theirs, more) => {
        for (const seat of [1, 2, 3]) {
          const others = [1, 2, 3].filter((each) => each !== seat);
          const alone = mailsTo(seat, { [seat]: mine });
          const among = mailsTo(seat, { [seat]: mine, [others[0] ?? 0]: theirs, [others[1] ?? 0]: more });
          expect(alone.size).toBeGreaterThan(4);
          for (const [key, mail] of among) expect(mail).toBe(alone.get(key) ?? mail);
          expect([...among.keys()].filter((key) => !alone.has(key))).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("no coaching mail holds five words in a row of anybody else's answer", () => {
    let drafts = 0;
    fc.assert(
      fc.property(replies, replies, replies, (one, two, three) => {
        const accounts = [one, two, three];
        const answered = play(
          collecting({ interviewers: [ben, mara] }),
          ...accounts.map((texts, index) => account(index + 1, texts)),
        );
        for (const seat of [1, 2, 3]) {
          const party = partyInSeat(answered, seat);
          const text = party ? draftFor(answered, party, config).join("\n\n") : "";
          if (text === "") continue;
          drafts++;
          const sent = transition(answered, replied(soon, { type: "send", whom: { mailbox: party?.mailbox ?? ben } }));
          const effect = sent.effects.find(({ mail }) => mail === "coaching");
          if (!effect) throw new Error("The draft was not sent.");
          const mail = write(sent.debrief, effect, { config, keys });
          // What stands around the draft is the same for everybody; what they said can only be in what is drafted.
          const frame = write(sent.debrief, { ...effect, mail: "coaching", text: "", own: false }, { config, keys });
          const known = new Set([...runsOf(frame.text), ...runsOf(textOf(frame.html))]);
          const others = new Set(accounts.flatMap((texts, index) => (index + 1 === seat ? [] : texts.flatMap(runsOf))));
          const shared = [...runsOf(mail.subject), ...runsOf(mail.text), ...runsOf(textOf(mail.html))];
          expect(shared.filter((run) => others.has(run) && !known.has(run))).toEqual([]);
          for (const name of ["Ben", "Ito", "Mara", "Lind", "Jane", "Doe"]) {
            if (!(party?.mailbox.displayName ?? "").includes(name))
              expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(drafts).toBeGreaterThan(60);
  }, 60_000);
});

function textOf(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, " ").replace(/<[^>]*>/g, " ");
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
}
