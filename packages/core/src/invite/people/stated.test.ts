import { describe, expect, it } from "vitest";
import { type StatedFacts, statedFacts } from "./stated.ts";

describe("statedFacts", () => {
  it.each<[string, Partial<StatedFacts>]>([
    [
      "Candidate: Jane Doe\nInterviewers: Sam Fox, Ann Lee\nPosition: Data Analyst\nResume: https://ats.example/1",
      { candidate: "Jane Doe", interviewers: ["Sam Fox", "Ann Lee"], role: "Data Analyst" },
    ],
    ["<p><b>Candidate Name:</b> Jane Doe</p><p>Job: Chef</p>", { candidate: "Jane Doe", role: "Chef" }],
    [
      "Event Type:\n30 Minute Interview\n\nInvitee:\nJane Doe\n\nInvitee Email:\njane@example.com",
      { candidate: "Jane Doe" },
    ],
    ["• Kandidatin: Jane Doe\n• Interviewer/in: Sam Fox", { candidate: "Jane Doe", interviewers: ["Sam Fox"] }],
    ["You have been scheduled to interview Jane Doe for Backend Engineer.", { candidate: "Jane Doe" }],
    ["The candidate is Jane, and the interviewers: be kind.", {}],
    ["Candidate:\nInterviewer:", {}],
    ["", {}],
  ])("reads %j", (description, facts) =>
    expect(statedFacts(description)).toMatchObject({ interviewers: [], ...facts }),
  );

  it("R9 takes hostile descriptions in bounded time", () => {
    for (const text of [
      "Candidate: A\n".repeat(80_000),
      "<".repeat(900_000),
      "to interview A ".repeat(70_000),
      " ".repeat(900_000),
    ]) {
      const began = performance.now();
      statedFacts(text);
      expect(performance.now() - began).toBeLessThan(300);
    }
  });
});
