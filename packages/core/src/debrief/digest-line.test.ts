import { describe, expect, test } from "vitest";
import { later, MINUTE } from "../clock.ts";
import { findFindings } from "../feedback/topics.ts";
import { gistOf } from "../summary/digest-gist.ts";
import { summarise } from "../summary/merge.ts";
import { summaryInputOf } from "./accounts.ts";
import type { Debrief, DebriefIn } from "./debrief.ts";
import { clientOf, digestLineOf, readDigestLine } from "./digest-line.ts";
import type { Plan } from "./event.ts";
import {
  answers,
  ben,
  collecting,
  end,
  feedback,
  inEnglish,
  inStatus,
  jane,
  mara,
  plan,
  play,
  rae,
  summarised,
} from "./story.ts";

const soon = later(end, 20 * MINUTE);
const questionnaires = collecting().questionnaires;

function said(seat: number, at: string, text: string): ReturnType<typeof feedback> {
  const given = { 3: { text, pairing: "inline" as const }, ...answers() };
  const event = feedback(seat, at, given);
  const side = seat === 1 ? "candidate" : "interviewer";
  return { ...event, findings: findFindings(given, questionnaires[side], side) } as typeof event;
}

/** As it is once its summary has left. */
function told(debrief: Debrief): DebriefIn<"summarised"> {
  const open = inStatus(debrief, "summarised");
  const input = summaryInputOf(open, inEnglish);
  const { summarisedAt } = open;
  return { ...open, gist: gistOf(summarise(input), input.accounts, { version: 1, summarisedAt, recalled: [] }) };
}

function after(candidate: string, interviewer: string, changes: Partial<Plan> = {}): DebriefIn<"summarised"> {
  const silent = (changes.interviewers ?? [ben]).slice(1).map((_, index) => feedback(index + 3, later(soon, 1)));
  return told(play(collecting(changes), said(1, soon, candidate), said(2, later(soon, 1), interviewer), ...silent));
}

const ghosted = "They never got back to me. I was ghosted.";

describe("the line of a debrief", () => {
  test("is there once a summary was written, and survives the table", () => {
    expect(digestLineOf(summarised())).toBeUndefined();
    const line = digestLineOf(after(ghosted, "Strong SQL."));
    expect(readDigestLine(JSON.parse(JSON.stringify(line)))).toEqual(JSON.parse(JSON.stringify(line)));
    expect(readDigestLine({ ...line, pains: "many" })).toBeUndefined();
    expect(readDigestLine(undefined)).toBeUndefined();
  });

  test("says what weighed and how fast each side answered, in no words of anyone", () => {
    const debrief = after(ghosted, "Strong SQL.");
    const line = digestLineOf(debrief);
    expect(line?.pains).toContainEqual(expect.objectContaining({ topic: "process", side: "candidate" }));
    expect(line?.response).toEqual({
      candidate: { asked: 1, answered: 1, minutes: [20] },
      interviewer: { asked: 1, answered: 1, minutes: [20] },
    });
    const text = JSON.stringify(line);
    expect(text).not.toMatch(/ghosted|got back|SQL|Jane|Doe|example\.com/i);
    expect(text.length).toBeLessThan(2_000);
  });

  test("a correction does not make an answer late: the first one counts", () => {
    const debrief = after(ghosted, "Strong SQL.");
    const receipt = { key: "receipt/1/1", seat: 1, at: later(soon, MINUTE), delivery: "sent" as const };
    const corrected = play(
      { ...debrief, sent: [...debrief.sent, receipt] },
      said(1, later(soon, 600 * MINUTE), "Fine."),
    );
    expect(digestLineOf(corrected)?.response.candidate.minutes).toEqual([21]);
  });

  test("R51 a remark on a protected trait stands in no line", () => {
    const line = digestLineOf(after("They asked whether I plan to get pregnant.", "Too old for a young team."));
    expect(line?.pains).toEqual([]);
    expect(line?.advice).toEqual([]);
  });

  test("what the candidate says is about a manager only when there was one", () => {
    const managersOf = (debrief: Debrief) =>
      digestLineOf(debrief)?.pains.find(({ side }) => side === "candidate")?.managers.length;
    expect(managersOf(after(ghosted, "Strong SQL."))).toBe(1);
    expect(managersOf(after(ghosted, "Strong SQL.", { interviewers: [ben, mara] }))).toBe(0);
  });

  test("R51 of a party who is taken out of the debrief nothing is left", () => {
    const debrief = after(ghosted, "The skills were far too weak for the job.");
    const gone = { ...debrief, parties: debrief.parties.filter(({ side }) => side !== "candidate") };
    const line = digestLineOf(gone);
    expect(digestLineOf(debrief)?.candidate).toBeDefined();
    expect(line?.candidate).toBeUndefined();
    expect(line?.pains.filter(({ side }) => side === "candidate")).toEqual([]);
    expect(line?.response.candidate).toEqual({ asked: 0, answered: 0, minutes: [] });
  });

  test("“done” answers what the summary asks after; where it asks nothing, what it advises", () => {
    const debrief = after(ghosted, "Strong SQL.");
    const adjusted = [{ which: 1, done: true, at: soon }];
    const own = digestLineOf({ ...debrief, adjusted });
    expect(own?.advice[0]?.done).toBe(true);
    const [advised] = debrief.gist?.advice ?? [];
    if (!advised || !debrief.gist) throw new Error("no advice");
    const asked = [{ same: "client" as const, advised, course: "less" as const }];
    const next = digestLineOf({ ...debrief, adjusted, gist: { ...debrief.gist, asked } });
    expect(next?.asked[0]?.advised.done).toBe(true);
    expect(next?.advice[0]?.done).toBeUndefined();
  });
});

describe("the client", () => {
  const withInterview = (company: string | undefined, addresses: string[], recruiter = rae.address) => {
    const debrief = collecting({ interviewers: addresses.map((address) => ({ address })) });
    const { company: _, ...interview } = debrief.interview;
    return clientOf({
      ...debrief,
      recruiter: { address: recruiter },
      interview: { ...interview, ...(company === undefined ? {} : { company }) },
    });
  };

  test("is known by the domain that most interviewers write from, whatever the invite calls it", () => {
    const one = withInterview("Acme", ["a@acme.example", "b@mail.acme.example", "c@other.example"]);
    const two = withInterview("ACME Group", ["d@acme.example"]);
    expect(one?.name).toBe("Acme");
    expect(two).toEqual({ key: one?.key, name: "ACME Group" });
    expect(withInterview(undefined, ["a@acme.example"])?.name).toBe("acme.example");
  });

  test("is the company's name where the domain says nothing, and nobody where there is neither", () => {
    const [free, own] = [withInterview("Acme", ["a@gmail.com"]), withInterview(" acme ", ["a@agency.example"])];
    expect(free?.name).toBe("Acme");
    expect(own?.key).toBe(free?.key);
    expect(withInterview(undefined, ["a@gmail.com"])).toBeUndefined();
  });
});

test("the candidate is known by a hash, with or without a +tag", () => {
  const tagged = { ...jane, address: "jane.doe+work@example.com" };
  const [one, two] = [after(ghosted, "Fine."), after(ghosted, "Fine.", { ...plan, candidate: tagged })];
  expect(digestLineOf(one)?.candidate).toBe(digestLineOf(two)?.candidate);
});
