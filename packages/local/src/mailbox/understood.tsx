/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** "How was this understood?": the mail as it came, painted by what each part of it was taken for, and what follows. */

import { type Debrief, nameOf } from "@debrief/core/debrief/debrief";
import type { Finding } from "@debrief/core/feedback/feedback";
import type { Answer, Pairing } from "@debrief/core/reply/answers";
import { commandWords } from "./command-words.ts";
import { mailboxPath, type Resident, Time } from "./layout.tsx";
import type { Letter } from "./letter.ts";
import type { Painted, Use } from "./paint.ts";
import type { Understanding } from "./understanding.ts";
import { seatName, verdictOf } from "./wording.ts";

export function UnderstoodPage({
  resident,
  letter,
  understanding,
}: {
  resident: Resident;
  letter: Letter;
  understanding: Understanding;
}) {
  const { painted, commands, party } = understanding;
  const uses = new Set(painted.filter(({ text }) => text.trim() !== "").map(({ use }) => use));
  return (
    <article class="understood">
      <div class="heading">
        <p class="faint">
          <a href={mailboxPath(resident.address)}>
            Back to <bdi>{resident.displayName}</bdi>
          </a>
        </p>
        <h1>How was this understood?</h1>
        <p class="faint">
          <bdi>{letter.message.subject || "(no subject)"}</bdi>
        </p>
      </div>
      <Outcome understanding={understanding} />
      {party !== undefined && <Answers understanding={understanding} />}
      {commands !== undefined && (
        <section class="card" aria-labelledby="commands-title">
          <h2 id="commands-title">Commands</h2>
          <ul class="commands">
            {commands.commands.map((command) => (
              <li class="yes">
                <span class="way">Understood</span> <bdi>{commandWords(command)}</bdi>
              </li>
            ))}
            {commands.notUnderstood.map((line) => (
              <li class="no">
                <span class="way">Not understood</span> <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card" aria-labelledby="painted-title">
        <h2 id="painted-title">The mail, part by part</h2>
        <ul class="legend" aria-label="What the colours mean">
          {LEGEND.filter(([use]) => uses.has(use)).map(([use, name, meaning]) => (
            <li>
              <span class={`swatch use-${use}`} aria-hidden="true"></span>
              <span>
                <b>{name}</b>: {meaning}
              </span>
            </li>
          ))}
        </ul>
        <div class="painted">
          {painted.map((stretch) => (
            <Stretch stretch={stretch} />
          ))}
        </div>
      </section>
    </article>
  );
}

const LEGEND: [Use, string, string][] = [
  ["inline", "Beneath its question", "an answer that stands where the question was quoted; certain."],
  ["numbered", "By its number", "an answer that names its question's number; certain."],
  ["topic", "By its topic", "words tied to a question by what they speak of; a guess, and shown as one."],
  ["whole", "As a whole", "prose that was not split up; it goes to one question, a guess."],
  ["skipped", "Skipped", "a question that they would not answer."],
  ["command", "Command", "words that steer the debrief."],
  ["puzzling", "Not understood", "handed back in the answer, never guessed at."],
  ["rest", "Own words", "kept when they say something, tied to no question."],
  ["signature", "Signature", "sign-off, name, contact lines; no answer is taken from it."],
  ["quoted", "Quotation", "what was quoted, or written by a machine; no answer is taken from it."],
];

function Stretch({ stretch: { text, use, question } }: { stretch: Painted }) {
  const named = LEGEND.find(([each]) => each === use)?.[1] ?? "";
  const tag = question === undefined || question === 0 ? named : `Answer ${question} · ${named.toLowerCase()}`;
  const quiet = use === "quoted" || use === "signature" || text.trim() === "";
  return (
    <div class={`stretch use-${use}`}>
      {text.trim() !== "" && <p class={quiet ? "tag hidden" : "tag"}>{tag}</p>}
      <pre class="text">{text.replace(/^\n+|\n+$/g, "")}</pre>
    </div>
  );
}

function Outcome({ understanding: { record, debrief } }: { understanding: Understanding }) {
  if (record === undefined) {
    return (
      <p class="verdict waits">It is not on record yet. Mail that was sent a moment ago may still be on its way.</p>
    );
  }
  const { tone, short, why } = verdictOf(record);
  const who = debrief && record.seat !== undefined && record.seat > 0 ? ` from ${seatName(debrief, record.seat)}` : "";
  return (
    <div class={`verdict ${tone}`}>
      <p>
        <b>
          {short}
          <bdi>{who}</bdi>.
        </b>{" "}
        {why}
      </p>
      {record.outcome === "started" && debrief !== undefined && (
        <p>
          Found in it: <bdi>{foundIn(debrief)}</bdi>.
        </p>
      )}
      <p class="faint">
        <Time at={record.at} /> · on record as <code>{record.outcome}</code>
        {record.reason !== undefined && (
          <>
            {" "}
            because <code>{record.reason}</code>
          </>
        )}
      </p>
    </div>
  );
}

function foundIn({ interview, parties }: Debrief): string {
  const people = parties.filter(({ forgotten }) => !forgotten).map(({ mailbox, side }) => `${side} ${nameOf(mailbox)}`);
  return [interview.title, ...people, ...(interview.end === undefined ? ["no end"] : [])].join("; ");
}

function Answers({ understanding: { questions, reply, findings } }: { understanding: Understanding }) {
  return (
    <section class="card" aria-labelledby="answers-title">
      <h2 id="answers-title">Answers</h2>
      <ol class="answers">
        {questions.map(({ number, text }) => (
          <li value={number}>
            <p class="asked">{text}</p>
            <AnswerLine answer={reply.answers[String(number)]} skipped={reply.skipped[String(number)]} />
            <Findings findings={findings.filter(({ question }) => question === number)} />
          </li>
        ))}
      </ol>
      {reply.rest !== "" && (
        <p class="faint">
          Tied to no question: <bdi>“{reply.rest}”</bdi>
        </p>
      )}
    </section>
  );
}

const SURE: Record<Pairing, string> = {
  inline: "beneath its question",
  numbered: "by its number",
  topic: "by its topic, uncertain",
  whole: "as a whole, uncertain",
};

function AnswerLine({ answer, skipped }: { answer: Answer | undefined; skipped: string | undefined }) {
  if (answer === undefined)
    return <p class="faint">{skipped === undefined ? "No answer." : `Skipped: “${skipped}”`}</p>;
  const { text, rating, ratingAs, choice, pairing, truncated } = answer;
  const facts = [
    ...(rating === undefined ? [] : [`${rating} of 5${ratingAs === undefined ? "" : ` (they wrote ${ratingAs})`}`]),
    ...(choice === undefined ? [] : [choice]),
    SURE[pairing],
    ...(truncated ? ["cut for its length"] : []),
  ];
  return (
    <>
      <p class={`given use-${pairing}`}>
        <bdi>{text}</bdi>
      </p>
      <p class="faint">{facts.join(" · ")}</p>
    </>
  );
}

/** What the summary is made of: each clause with its topic, how it feels, and who could act on it. */
function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label="What it says">
      {findings.map(({ topic, polarity, owner, quote }) => (
        <li class={`feels-${polarity}`}>
          <span class="says">
            {topic.replace("_", " ")}, {polarity}
          </span>{" "}
          <q>
            <bdi>{quote}</bdi>
          </q>
          {owner !== "nobody" && polarity !== "positive" && <span class="faint"> · {owner} can act on it</span>}
        </li>
      ))}
    </ul>
  );
}
