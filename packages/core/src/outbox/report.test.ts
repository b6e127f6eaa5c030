import { readdirSync, readFileSync } from "node:fs";
import { renderSummary } from "@debrief/emails/generated/summary";
import { describe, expect, test } from "vitest";
import { HOUR, type Instant, later } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { settle } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { ben, collecting, feedback, inStatus, mara, play } from "../debrief/story.ts";
import { account } from "../summary/story.ts";
import type { Account } from "../summary/summary.ts";
import { debriefOf } from "../summary/told.ts";
import { summaryProps } from "./report.ts";

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
  const props = summaryProps(debrief, 1);
  const { html, text } = renderSummary(props);

  test("has every line within 72 columns in its plain twin", () => {
    expect(text.split("\n").filter((line) => line.length > 72)).toEqual([]);
  });

  test("weighs less than 60 KB", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
  });

  test("says of each topic in one sentence how it was seen, and shows no pain without words", () => {
    for (const row of [...props.commonGround, ...props.gaps, ...props.oneSideOnly])
      expect(row.line).toMatch(/^[A-Z].+\.$/);
    for (const pain of [...props.candidatePoints, ...props.interviewerPoints]) {
      expect(pain.quotes.length > 0 || pain.line !== undefined).toBe(true);
    }
  });

  test("asks nobody for more than three changes, nor shows more than three pains of a side", () => {
    for (const { steps } of props.changes) expect(steps.length).toBeLessThanOrEqual(3);
    expect(props.candidatePoints.length).toBeLessThanOrEqual(3);
    expect(props.interviewerPoints.length).toBeLessThanOrEqual(3);
  });
});

describe("the summary's mail", () => {
  test("calls common ground by what is shared: praise stays praise when one side had a wish as well", () => {
    const { commonGround } = summaryProps(debriefNamed("panel"), 1);
    expect(commonGround[0]).toMatchObject({ topic: "Rapport", view: "went well" });
    expect(commonGround[0]?.line).toMatch(/^The candidate had good and bad to say about rapport, and the interviewers/);
  });

  test("says how far a panel lies apart, under the ratings", () => {
    const { text } = renderSummary(summaryProps(debriefNamed("panel"), 1));
    expect(text).toMatch(/\(Cy Moreau\)\n\nOverall: the interviewers lie between 2 and 4\.\n/);
  });

  test("shows a demand that is hard to meet, with its words, before the adjustments", () => {
    const { text, html } = renderSummary(summaryProps(debriefNamed("very-long"), 1));
    for (const part of [text.toLowerCase(), html.toLowerCase()]) {
      const places = [
        "demands that are hard to meet",
        "opposite directions",
        "presales and still code",
        "your adjustments",
      ];
      const found = places.map((words) => part.replace(/\s+/g, " ").lastIndexOf(words));
      expect(found).not.toContain(-1);
      expect(found.at(-1)).toBeGreaterThan(found[0] ?? 0);
    }
  });

  test("tells under a remark about a protected trait what it touches", () => {
    const debrief = told(said(2, evening, "3", "", "She is too old for this team."), said(1, evening, "4, friendly"));
    const { flags } = summaryProps(debrief, 1);
    expect(flags).toEqual([
      {
        quote: "She is too old for this team",
        name: "Ben Ito",
        notice: expect.stringMatching(/^This touches on age\./),
      },
    ]);
    expect(renderSummary(summaryProps(debrief, 1)).text).toMatch(
      /too old for this team" \(Ben Ito\)\n {2}This touches on age/,
    );
  });

  test("owns up to guessed places once for each person, and not for what claims no question", () => {
    const guess = (text: string) => ({ text, pairing: "topic" as const });
    const debrief = told(
      feedback(1, evening, { 0: guess("Bye."), 2: guess("The talk."), 3: guess("SQL."), 5: guess("Fine.") }),
    );
    const { answers } = summaryProps(debrief, 1);
    expect(answers[0]?.unsure).toBe("We were not sure that the words under 2, 3 and 5 belong there.");
    const { html, text } = renderSummary(summaryProps(debrief, 1));
    for (const part of [html, text]) expect(part.match(/We were not sure/g)).toHaveLength(1);
    expect(summaryProps(told(feedback(1, evening)), 1).answers[0]?.unsure).toBeUndefined();
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

  const newsOf = (debrief: Debrief, version: number) => summaryProps(debrief, version).news.map(({ text }) => text);

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
    const third = play(sent, said(3, later(summarisedAt, 3 * HOUR), "3"));
    expect(newsOf(third, 3)).toEqual(["Mara Lind has answered now.", "The picture stays as it was."]);
  });

  test("R26 stands on top of both parts of the mail", () => {
    const { html, text, subject } = renderSummary(summaryProps(play(first, late), 2));
    expect(subject).toMatch(/^Late answer/);
    expect(text.indexOf("- Ben Ito has answered now.\n")).toBeLessThan(text.indexOf("WHO ANSWERED"));
    expect(html.indexOf("Ben Ito has answered now.")).toBeLessThan(html.indexOf("Who answered"));
  });
});
