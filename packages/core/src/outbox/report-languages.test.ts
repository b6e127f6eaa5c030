/** The summary's mail and the digest in every language: whole, light, in columns, and read in a minute. */
import { readdirSync, readFileSync } from "node:fs";
import { renderDigest } from "@debrief/emails/generated/digest";
import { describe, expect, test } from "vitest";
import type { Debrief } from "../debrief/debrief.ts";
import { draftFor } from "../debrief/draft.ts";
import { ben, collecting, inEnglish, mara } from "../debrief/story.ts";
import { Language } from "../language.ts";
import { digestOf } from "../summary/digest.ts";
import { line, lines, week } from "../summary/digest-fixture.ts";
import type { Account } from "../summary/summary.ts";
import { debriefOf } from "../summary/told.ts";
import { wordingIn } from "../summary/wording/wording.ts";
import { digestProps } from "./digest-letter.ts";
import { summaryProps } from "./report.ts";
import { HEAVIEST, reportMail } from "./report-mail.ts";

const folder = new URL("../summary/debriefs/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mails.txt"))
  .map((file) => file.replace(".mails.txt", ""));
const others = Language.options.filter((language) => language !== "en");

/** The debrief of one of the whole stories, as it stands when its summary is written. */
function debriefNamed(name: string): Debrief {
  const { accounts, role } = debriefOf(readFileSync(new URL(`${name}.mails.txt`, folder), "utf8"));
  const asked = collecting({ interviewers: [ben, mara, { address: "cy@acme.example" }] });
  const of = (side: Account["side"]) => accounts.filter((one) => one.side === side);
  const parties = [...of("candidate"), ...of("interviewer")].flatMap(({ side, name: displayName, feedback }, index) => {
    const seat = asked.parties[index];
    return seat ? [{ ...seat, side, mailbox: { ...seat.mailbox, displayName }, feedback, versions: 1 }] : [];
  });
  return { ...asked, interview: { ...asked.interview, role }, parties };
}

// Headings and sentences of ours that would be English.
const english =
  /who answered|one thing to do|side by side|common ground|after that|what can change|the candidate|the interviewer|every answer|reply to act|this mail is|answered on|did not answer/i;

describe.each(others)("in %s", (language) => {
  test.each(names)("the summary of %s", (name) => {
    const debrief = debriefNamed(name);
    const { html, text, subject } = reportMail(debrief, 1, { ...inEnglish, language });
    expect(html).toContain(`<html lang="${language}"`);
    expect(text.split("\n").filter((row) => row.length > 72)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HEAVIEST);
    const ours = text.slice(0, text.search(/\n─{8}/)).replaceAll(/"[^"]*"/g, "");
    for (const part of [subject, ours]) expect(part).not.toMatch(english);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    const top = ours.replace(/^.*Europe\/Berlin.*$/m, "").replaceAll(/ (?:von|sur|de) 5/g, "");
    expect((top.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:-]*/gu) ?? []).length).toBeLessThanOrEqual(250);
  });

  test("an answer that came late is told of, and a draft shows as its reader will get it", () => {
    const debrief = debriefNamed("nurse");
    const french = { ...debrief, interview: { ...debrief.interview, languages: { candidate: "fr" as const } } };
    const [candidate] = french.parties;
    const shown = summaryProps(french, 1, { ...inEnglish, language }).candidateCoaching.map(({ text }) => text);
    expect(candidate && draftFor(french, candidate, { ...inEnglish, language })).toEqual(shown);
    expect(shown.join(" ")).toContain("Une façon de répondre");
  });

  test("the digest", () => {
    const acme = lines(3, { client: "Acme", pains: ["compensation/candidate"], managers: ["Ben Ito"], minutes: [300] });
    const advice = {
      advice: ["lever/skills/manager"],
      asked: [{ key: "step/process/candidate", done: true, course: "gone" as const }],
    };
    const stories = [
      [...acme, line({ ...advice, wishes: ["stacked"] })],
      [line(advice)],
      lines(5, { interviewers: [0, 1] }),
    ];
    for (const story of stories) {
      const digest = digestOf(story, week, wordingIn(language));
      if (!digest) throw new Error("no digest");
      const terms = { every: "week", ...week, timeZone: "Europe/Berlin", language } as const;
      const { subject, text, html } = renderDigest(digestProps(digest, terms));
      expect(text.split("\n").filter((row) => row.length > 72)).toEqual([]);
      expect(`${subject}\n${text}`).not.toMatch(/\{\w+\}|undefined/);
      expect(html).toContain(`<html lang="${language}"`);
      expect(text).not.toMatch(english);
      expect(text).not.toMatch(/\b(?:this week|debriefs|before|usually|weighed)\b/i);
    }
  });
});

test.each([
  ["de", "23. bis 29. November 2026", "28. Dezember 2026 bis 3. Januar 2027", "November 2026"],
  ["fr", "du 23 au 29 novembre 2026", "du 28 décembre 2026 au 3 janvier 2027", "novembre 2026"],
  ["es", "del 23 al 29 de noviembre de 2026", "del 28 de diciembre de 2026 al 3 de enero de 2027", "noviembre de 2026"],
] as const)("a period is called in %s as people call it", (language, ...called) => {
  const digest = digestOf([line()], week, wordingIn(language));
  if (!digest) throw new Error("no digest");
  const period = (from: string, to: string, every: "week" | "month") =>
    digestProps(digest, { every, from, to, timeZone: "Europe/Berlin", language }).period;
  expect([
    period(week.from, week.to, "week"),
    period("2026-12-27T23:00:00.000Z", "2027-01-03T23:00:00.000Z", "week"),
    period("2026-10-31T23:00:00.000Z", "2026-11-30T23:00:00.000Z", "month"),
  ]).toEqual(called);
});
