import { readdirSync, readFileSync } from "node:fs";
import { renderSummary } from "@debrief/emails/generated/summary";
import { describe, expect, test } from "vitest";
import { HOUR, type Instant, later } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { settle } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { ben, collecting, feedback, inEnglish, inStatus, mara, play } from "../debrief/story.ts";
import { account } from "../summary/story.ts";
import type { Account } from "../summary/summary.ts";
import { debriefOf } from "../summary/told.ts";
import { summaryProps } from "./report.ts";
import { HEAVIEST, reportMail } from "./report-mail.ts";

const folder = new URL("../summary/debriefs/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mails.txt"))
  .map((file) => file.replace(".mails.txt", ""));

const evening: Instant = "2026-11-24T19:00:00.000Z";

/** The candidate sits in seat 1, Ben in 2, Mara in 3; what they wrote goes to questions 1, 2, 3 … */
function said(seat: number, at: Instant, ...replies: string[]): DebriefEvent {
  const { feedback: given } = account(seat === 1 ? "candidate" : "interviewer", "", ...replies);
  return { ...feedback(seat, at, given?.answers), findings: given?.findings ?? [] } as DebriefEvent;
}

function told(...events: DebriefEvent[]): Debrief {
  const asked = collecting({ interviewers: [ben, mara] });
  const heard = play(asked, ...events);
  return heard.status === "collecting" ? play(heard, { type: "deadlineDue", at: heard.deadline }) : heard;
}

/** The debrief of one of the whole stories, as it stands when its summary is written. */
function debriefNamed(name: string): Debrief {
  const { accounts } = debriefOf(readFileSync(new URL(`${name}.mails.txt`, folder), "utf8"));
  const [first, ...others] = collecting({ interviewers: [ben, mara, { address: "cy@acme.example" }] }).parties;
  const seats = [first, ...others];
  const of = (side: Account["side"]) => accounts.filter((one) => one.side === side);
  const parties = [...of("candidate"), ...of("interviewer")].flatMap(({ side, name: displayName, ...one }, index) => {
    const seat = seats[index];
    if (!seat) return [];
    return [{ ...seat, side, mailbox: { ...seat.mailbox, displayName }, feedback: one.feedback, versions: 1 }];
  });
  return { ...told(), parties };
}

describe.each(names)("the mail of the debrief %s", (name) => {
  const debrief = debriefNamed(name);
  const props = summaryProps(debrief, 1, inEnglish);
  const { html, text } = reportMail(debrief, 1, inEnglish);

  test("has every line within 72 columns in its plain twin", () => {
    expect(text.split("\n").filter((line) => line.length > 72)).toEqual([]);
  });

  test("weighs less than 60 KB", () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HEAVIEST);
  });

  test("says of each topic in one sentence how it was seen, once, with its words below", () => {
    for (const row of [...props.commonGround, ...props.gaps]) expect(row.line).toMatch(/^[A-Z].+\.$/);
    for (const row of [...props.inTheirWords, ...props.oneSideOnly]) expect(row.quotes).not.toEqual([]);
    const told = new Set([...props.commonGround, ...props.gaps].map(({ line }) => line));
    for (const { line } of [...props.inTheirWords, ...props.oneSideOnly]) expect(told.has(line ?? "")).toBe(false);
  });

  test("asks nobody for more than three changes, nor shows more than three pains of a side", () => {
    for (const { steps } of props.changes) expect(steps.length).toBeLessThanOrEqual(3);
    for (const { topic } of [...props.candidatePoints, ...props.interviewerPoints]) {
      expect(String(topic).split(" · ").length).toBeLessThanOrEqual(3);
    }
  });

  test("shows nobody's words twice before it shows them all", () => {
    const points = [...props.inTheirWords, ...props.oneSideOnly, ...props.candidatePoints, ...props.interviewerPoints];
    const steps = props.changes.flatMap((change) => change.steps);
    const quotes = [...points, ...steps].flatMap((point) => point.quotes).map(({ quote, name }) => `${name}: ${quote}`);
    expect(quotes).toEqual([...new Set(quotes)]);
  });

  test("is read in a minute down to the line: headline, what to do, ratings, common ground and gaps", () => {
    const top = text.slice(0, text.search(/\n─{8}/)).replace(/^.*Europe\/Berlin.*$/m, "");
    const words = top.replaceAll(" of 5", "").match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
    const interviewers = debrief.parties.filter(({ side }) => side === "interviewer").length;
    expect(words.length).toBeLessThanOrEqual(interviewers > 1 ? 250 : 230);
  });
});

describe("the summary's mail", () => {
  test("calls common ground by what is shared: praise stays praise when one side told of something that went less well", () => {
    const { commonGround } = summaryProps(debriefNamed("panel"), 1, inEnglish);
    expect(commonGround.find(({ topic }) => topic === "Rapport")?.line).toMatch(
      /^Both sides spoke well of rapport; the candidate told of something that went less well\.$/,
    );
  });

  test("says how far a panel lies apart, where there are too many bars to compare", () => {
    const { scores } = summaryProps(debriefNamed("many-voices"), 1, inEnglish);
    expect(scores.map(({ label }) => label)).toContain("Overall (interviewers from 2 to 4)");
  });

  test("shows what everybody wants next, and what they need for it in their own words", () => {
    const { choices, conditions } = summaryProps(debriefNamed("panel"), 1, inEnglish);
    expect(choices).toEqual([
      { label: "Still interested", text: "Mia Brandt yes" },
      { label: "Move forward", text: "Ada King yes, Bo Lindgren no, Cy Moreau maybe" },
    ]);
    expect(conditions.map(({ quote }) => quote)).toEqual([
      "I would need to see a budget she has owned",
      "after a case study",
    ]);
  });

  test("cuts all answers alike when a whole panel wrote long letters, and says how to get them", () => {
    const panel = debriefNamed("panel");
    const long = panel.parties.map((party) => ({
      ...party,
      feedback: party.feedback && {
        ...party.feedback,
        answers: Object.fromEntries(
          Object.entries(party.feedback.answers).map(([number, answer]) => [
            number,
            { ...answer, text: `${answer.text} ${"And then we spoke about the weather & the team. ".repeat(300)}` },
          ]),
        ),
      },
    }));
    const { html, text } = reportMail({ ...panel, parties: long }, 1, inEnglish);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HEAVIEST);
    expect(text.replace(/\s+/g, " ")).toMatch(/Reply “export” for/);
  });

  test("shows a demand that is hard to meet, with its words", () => {
    const { text, html } = reportMail(debriefNamed("very-long"), 1, inEnglish);
    for (const part of [text.toLowerCase(), html.toLowerCase()]) {
      const places = ["demands that are hard to meet", "opposite directions", "presales and still code"];
      const found = places.map((words) => part.replace(/\s+/g, " ").lastIndexOf(words));
      expect(found).not.toContain(-1);
    }
  });

  test("tells under a remark about a protected trait what it touches", () => {
    const debrief = told(said(2, evening, "3", "", "She is too old for this team."), said(1, evening, "4, friendly"));
    const { flags } = summaryProps(debrief, 1, inEnglish);
    expect(flags).toEqual([
      {
        quote: "She is too old for this team",
        name: "Ben Ito",
        interviewer: true,
        notice: expect.stringMatching(/^This touches on age\./),
      },
    ]);
    expect(renderSummary(summaryProps(debrief, 1, inEnglish)).text).toMatch(
      /too old for this team" \(Ben Ito\)\n {2}This touches on age/,
    );
  });

  test("owns up to guessed places once for each person, and not for what claims no question", () => {
    const guess = (text: string) => ({ text, pairing: "topic" as const });
    const debrief = told(
      feedback(1, evening, { 0: guess("Bye."), 2: guess("The talk."), 3: guess("SQL."), 5: guess("Fine.") }),
    );
    const { answers } = summaryProps(debrief, 1, inEnglish);
    expect(answers[0]?.unsure).toBe("We were not sure that the words under 2, 3 and 5 belong there.");
    const { html, text } = renderSummary(summaryProps(debrief, 1, inEnglish));
    for (const part of [html, text]) expect(part.match(/We were not sure/g)).toHaveLength(1);
    expect(summaryProps(told(feedback(1, evening)), 1, inEnglish).answers[0]?.unsure).toBeUndefined();
  });
});

describe("an addendum", () => {
  const kim = said(1, evening, "2. Ben was rude. He was dismissive.", "", "", "", "2", "");
  const first = told(kim);
  const summarisedAt = inStatus(first, "summarised").summarisedAt;
  const late = said(
    2,
    later(summarisedAt, HOUR),
    "4. Friendly person, easy to talk to. We got on well.",
    "",
    "Weak SQL.",
  );

  const newsOf = (debrief: Debrief, version: number) =>
    summaryProps(debrief, version, inEnglish).news.map(({ text }) => text);

  test("R26 names who came late and what it changed, against the summary that was read", () => {
    const news = newsOf(play(first, late), 2);
    expect(news).toContain("Ben Ito has answered now.");
    expect(news).toContain("New as a gap: rapport.");
    expect(news.join(" ")).not.toContain("Jane");
    expect(newsOf(first, 1)).toEqual([]);
  });

  test("R26 of a correction tells that it came, and not that nothing changed", () => {
    const corrected = play(first, said(1, later(summarisedAt, HOUR), "5. Ben wrote to apologise."));
    expect(newsOf(corrected, 2)).toEqual(["Jane Doe has changed or added something."]);
  });

  test("R26 a third summary tells what is new since the second", () => {
    const sent = settle(play(first, late), "summary/2", later(summarisedAt, 2 * HOUR), "provider-1");
    const third = play(sent, said(3, later(summarisedAt, 3 * HOUR), "4"));
    expect(newsOf(third, 3)).toEqual(["Mara Lind has answered now.", "The picture stays as it was."]);
  });

  test("R26 stands on top of both parts of the mail", () => {
    const { html, text, subject } = renderSummary(summaryProps(play(first, late), 2, inEnglish));
    expect(subject).toMatch(/^Late answer/);
    expect(text.indexOf("- Ben Ito has answered now.\n")).toBeLessThan(text.indexOf("WHO ANSWERED"));
    expect(html.indexOf("Ben Ito has answered now.")).toBeLessThan(html.indexOf("Who answered"));
  });
});
