import { describe, expect, test } from "vitest";
import { line } from "./digest-fixture.ts";
import { gistOf, recallFrom } from "./digest-gist.ts";
import { Gist } from "./digest-line.ts";
import { account, silent, summaryOf } from "./story.ts";

const at = "2026-11-24T15:00:00.000Z";

describe("the gist of a summary", () => {
  const kim = {
    ...account("candidate", "Kim", "2", "", "", "", "2. They never got back to me. I was ghosted."),
    seat: 1,
  };
  const ben = { ...account("interviewer", "Ben", "2", "", "The person must tick every box.", "2"), seat: 2 };
  const lee = { ...silent("interviewer", "Lee"), seat: 3 };
  const summary = summaryOf(kim, ben, lee);
  const gist = gistOf(summary, [kim, ben, lee], { version: 1, summarisedAt: at, recalled: [] });

  test("holds who sat where, what weighed and what was advised, and no words of anyone", () => {
    expect(Gist.parse(JSON.parse(JSON.stringify(gist)))).toEqual(gist);
    expect(gist.pains.find(({ topic }) => topic === "process")).toMatchObject({ side: "candidate", seats: [1] });
    expect(gist.wishes).toEqual([{ kind: "everything", seat: 2 }]);
    expect(gist.advice.length).toBeGreaterThan(0);
    expect(JSON.stringify(gist)).not.toMatch(/Kim|Ben|Lee|ghosted|got back|every box/);
  });

  test("a rating without words is everybody's who answered on that side", () => {
    expect(gist.pains.find(({ side }) => side === "interviewer")?.seats).toEqual([2]);
  });

  test("tells what became of what was advised before", () => {
    const [advised] = gist.advice;
    if (!advised) throw new Error("no advice");
    const content = { ...account("candidate", "Kim", "5", "", "", "5", "5. Lovely."), seat: 1 };
    const now = summaryOf(content, ben);
    const recalled = [
      { same: "client" as const, advised: { ...advised, about: "process" as const, sides: ["candidate" as const] } },
    ];
    const next = gistOf(now, [content, ben], { version: 1, summarisedAt: at, recalled });
    expect(next.asked).toEqual([{ ...recalled[0], course: "gone" }]);
  });
});

describe("what the next debrief asks after", () => {
  const mine = { id: "mine", client: "acme", candidate: "jane" };
  const keys = (lines: ReturnType<typeof line>[], whose = mine) =>
    recallFrom(lines, whose).map(({ advised }) => advised.key);

  test("is what the newest debrief of the same client or candidate advised, whatever order they come in", () => {
    const old = line({ day: -20, client: "Acme", advice: ["step/process/candidate"] });
    const recent = line({ day: -2, client: "Acme", advice: ["step/skills/interviewer", "bridge/rapport"] });
    const other = line({ day: -1, client: "Birch", advice: ["step/logistics/candidate"] });
    for (const told of [
      [old, recent, other],
      [other, recent, old],
    ]) {
      expect(keys(told)).toEqual(["step/skills/interviewer", "bridge/rapport"]);
    }
  });

  test("a candidate's matter follows the candidate to another client, a manager's does not", () => {
    const elsewhere = line({
      client: "Birch",
      candidate: "jane",
      advice: ["lever/skills/manager", "lever/motivation/candidate", "step/process/candidate"],
    });
    expect(keys([elsewhere])).toEqual(["lever/motivation/candidate", "step/process/candidate"]);
  });

  test("a debrief whose advice is nobody's concern here does not hide an older one", () => {
    const old = line({ day: -20, client: "Acme", advice: ["step/process/candidate"] });
    const recent = line({ day: -2, client: "Acme", advice: ["lever/motivation/candidate"] });
    expect(keys([old, recent])).toEqual(["step/process/candidate"]);
  });

  test("is nothing of its own, nothing of strangers, and nothing where nobody knows whose it is", () => {
    const own = { ...line({ client: "Acme", advice: ["step/process/candidate"] }), id: "mine" };
    const nobody = line({ advice: ["step/process/candidate"] });
    expect(keys([own, nobody])).toEqual([]);
    expect(recallFrom([nobody], { id: "mine" })).toEqual([]);
  });
});
