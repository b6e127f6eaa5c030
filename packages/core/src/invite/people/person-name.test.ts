import { describe, expect, it } from "vitest";
import { personName } from "./person-name.ts";

describe("personName", () => {
  it.each([
    ["Jane Doe", "Jane Doe"],
    ["Doe, Jane", "Jane Doe"],
    ["DOE, Jane", "Jane Doe"],
    ["DOE Jane", "Jane Doe"],
    ["Jane DOE", "Jane Doe"],
    ["JANE DOE", "Jane Doe"],
    ["jane doe", "Jane Doe"],
    ["Dr. Jane Doe", "Jane Doe"],
    ["Prof. Dr. med. Jane Doe", "Jane Doe"],
    ["Frau Jane Doe", "Jane Doe"],
    ["Mr Smith", undefined],
    ["Frau Doe", undefined],
    ["Mme Jeanne Doe", "Jeanne Doe"],
    ["Sr. Juan Pérez", "Juan Pérez"],
    ["Jane Doe, PhD", "Jane Doe"],
    ["Jane Doe (she/her)", "Jane Doe"],
    ["Jane Doe she/her", "Jane Doe"],
    ["Jane Doe [ella/la]", "Jane Doe"],
    ["Jane Doe | Acme", "Jane Doe"],
    ["Jane Doe - Acme Talent", "Jane Doe"],
    ["Jane Doe (Acme)", "Jane Doe"],
    ["Jane Doe via Calendly", "Jane Doe"],
    ["Jan van der Berg", "Jan van der Berg"],
    ["van der Berg, Jan", "Jan van der Berg"],
    ["VAN DER BERG, Jan", "Jan van der Berg"],
    ["Jean-Luc O'NEILL", "Jean-Luc O'Neill"],
    ["Fiona McDonald", "Fiona McDonald"],
    ["José María García López", "José María García López"],
    ["Madonna", "Madonna"],
    ["王小明", "王小明"],
    ["WANG Xiaoming", "Xiaoming Wang"],
    ["Xiaoming WANG", "Xiaoming Wang"],
    ["J. Doe", "J. Doe"],
    ["Jane 🌟 Doe 👩🏽‍💻", "Jane Doe"],
    ["<b>Jane</b> Doe", "Jane Doe"],
    ["Jane Doe https://evil.example/x", "Jane Doe"],
    ["Jane\u200b \u202eDoe", "Jane Doe"],
    ["'Jane Doe'", "Jane Doe"],
  ])("R30 reads %j as %j", (text, name) => expect(personName(text)).toBe(name));

  it.each([
    undefined,
    "",
    "https://evil.example",
    "Jane\r\nBcc: x@evil.example",
    "{{candidate}}",
    "Win $1000 now",
    "Click: here",
    "Jane & Sam",
    "x".repeat(300),
    "one two three four five six seven eight",
    "jane@example.com",
    "+49 30 1234567",
    "🌟",
    "\u202e\u200b",
  ])("R30 finds no name in %j", (text) => expect(personName(text)).toBeUndefined());

  it("R9 takes hostile names in bounded time", () => {
    for (const text of [
      "Dr. ".repeat(200_000),
      "(".repeat(900_000),
      "A ".repeat(400_000),
      "A, ".repeat(300_000),
      "<".repeat(900_000),
      "a/b ".repeat(200_000),
    ]) {
      const began = performance.now();
      personName(text);
      expect(performance.now() - began).toBeLessThan(200);
    }
  });
});
