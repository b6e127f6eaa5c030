import { describe, expect, it } from "vitest";
import { noteAbove } from "./note.ts";

describe("noteAbove", () => {
  it.each([
    "---------- Forwarded message ---------",
    "-------- Original Message --------",
    "-----Original Appointment-----",
    "-----Ursprünglicher Termin-----",
    "---------- Message transféré ----------",
    "Begin forwarded message:",
    "> Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message réexpédié :",
    "________________________________",
    "From: Sam <sam@acme.example>\nSent: Monday",
    "*From:* Sam <sam@acme.example>\n*Date:* Monday",
    "Von: Sam <sam@acme.example>\nGesendet: Montag",
    "De : Sam <sam@acme.example>\nEnvoyé : lundi",
    "When: Tuesday 4pm\nWhere: Zoom",
  ])("R35 ends before %j", (mark) =>
    expect(noteAbove(`Candidate: Jane\nThanks\n\n${mark}\nrole: nobody`)).toBe("Candidate: Jane\nThanks"),
  );

  it("is the whole text where nothing is forwarded inline", () => {
    expect(noteAbove("From: my desk\nCandidate: Jane - the one from Tuesday")).toBe(
      "From: my desk\nCandidate: Jane - the one from Tuesday",
    );
    expect(noteAbove("")).toBe("");
  });

  it("is empty when the forward comes first", () =>
    expect(noteAbove("---------- Forwarded message ---------\nCandidate: Jane")).toBe(""));

  it("R9 takes hostile text in bounded time", () => {
    for (const text of [
      "\n".repeat(1_000_000),
      "-".repeat(1_000_000),
      "> ".repeat(500_000),
      "_".repeat(1_000_000),
      "From:\n".repeat(160_000),
    ]) {
      const began = performance.now();
      noteAbove(text);
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });
});
