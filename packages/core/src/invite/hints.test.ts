import { describe, expect, it } from "vitest";
import { namedIn, readHints, whoIs } from "./hints.ts";

describe("readHints", () => {
  it.each([
    ["Candidate: Jane Doe", { candidate: "Jane Doe", interviewers: [] }],
    ["candidate is jane@example.com", { candidate: "jane@example.com", interviewers: [] }],
    ["The candidate is Jane Doe, HM is Sam Fox.", { candidate: "Jane Doe", interviewers: ["Sam Fox"] }],
    ["Candidate is Jane and the hiring manager is Sam", { candidate: "Jane", interviewers: ["Sam"] }],
    ["Interviewers: Sam Fox, Ann Roe and Bo Li", { interviewers: ["Sam Fox", "Ann Roe", "Bo Li"] }],
    ["interviewers are sam@acme.example; ann@acme.example", { interviewers: ["sam@acme.example", "ann@acme.example"] }],
    ["Role: Backend Engineer\nCompany: Acme", { interviewers: [], role: "Backend Engineer", company: "Acme" }],
    ["Kandidatin: Jane Doe", { candidate: "Jane Doe", interviewers: [] }],
    ["La candidate est Jeanne Doe", { candidate: "Jeanne Doe", interviewers: [] }],
    ["El candidato es Juan Doe", { candidate: "Juan Doe", interviewers: [] }],
    ["Role: https://evil.example", { interviewers: [] }],
    ["Please start this one. The candidate did well I think.", { interviewers: [] }],
    ["", { interviewers: [] }],
  ])("reads %j", (note, hints) => expect(readHints(note)).toEqual(hints));
});

describe("whoIs", () => {
  const jane = { address: "jane@example.com", displayName: "Jane Doe" };
  const sam = { address: "sam.fox@acme.example" };
  const other = { address: "jane.roe@acme.example", displayName: "Jane Roe" };

  it.each([
    ["Jane Doe", jane],
    ["jane doe", jane],
    ["Doe, Jane", jane],
    ["Sam", sam],
    ["Sam Fox", sam],
    ["jane+jobs@example.com", jane],
    ["Bo Li <bo@example.org>", { address: "bo@example.org", displayName: "Bo Li" }],
    ["Jane", undefined],
    ["Bo", undefined],
    ["", undefined],
  ])("knows %j as %j", (hint, one) => expect(whoIs(hint, [jane, sam, other])).toEqual(one));
});

describe("namedIn", () => {
  it.each([
    ["Interview: Jane Doe", { address: "x@example.com", displayName: "Jane Doe" }, true],
    ["Interview: DOE Jane", { address: "x@example.com", displayName: "Jane Doe (Acme)" }, true],
    ["Interview: Jane Doe", { address: "jane.doe@example.com" }, true],
    ["Interview: Jane", { address: "x@example.com", displayName: "Jane Doe" }, false],
    ["Interview", { address: "interview@example.com" }, false],
  ])("%s, %j: %s", (text, one, named) => expect(namedIn(text, one)).toBe(named));
});
