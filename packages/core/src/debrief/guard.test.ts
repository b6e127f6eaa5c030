import { describe, expect, test } from "vitest";
import { DAY, later } from "../clock.ts";
import { questionText } from "../outbox/asked.ts";
import { emptyDesk } from "./desk.ts";
import {
  approvalQuestions,
  clientDomains,
  noteClients,
  reserveClients,
  reserveStart,
  tooLongAgo,
  tooManyClients,
  tooManyStarts,
} from "./guard.ts";
import { end, morning, plan, rae } from "./story.ts";

const desk = emptyDesk(rae, morning);

describe("R29 starts in a day", () => {
  test("each has its place, and keeps it when it is asked for again", () => {
    const first = reserveStart(desk, "a", morning);
    const second = reserveStart(first.desk, "b", morning);
    expect([first.before, second.before]).toEqual([0, 1]);
    expect(reserveStart(second.desk, "a", later(morning, 1)).before).toBe(0);
    expect(reserveStart(second.desk, "b", later(morning, 1)).before).toBe(1);
  });

  test("a day later they no longer count", () => {
    const { desk: busy } = reserveStart(desk, "a", morning);
    expect(reserveStart(busy, "b", later(morning, DAY)).before).toBe(0);
  });

  test("the list is bounded, however many come", () => {
    let busy = desk;
    for (let n = 0; n < 500; n++) busy = reserveStart(busy, `d${n}`, morning).desk;
    expect(busy.starts.length).toBeLessThanOrEqual(200);
    expect(reserveStart(busy, "next", morning).before).toBeGreaterThanOrEqual(20);
  });
});

describe("R29 new client domains in a day", () => {
  const domains = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.example`);

  test("the sixth is over, and stays unknown until it is agreed to", () => {
    const { desk: five, over } = reserveClients(desk, domains, 5, morning);
    expect(over).toEqual(["f.example"]);
    expect(reserveClients(five, ["f.example"], 5, later(morning, 1)).over).toEqual(["f.example"]);
    expect(reserveClients(noteClients(five, ["f.example"], morning), ["f.example"], 5, morning).over).toEqual([]);
  });

  test("known ones never count again, and tomorrow there is room", () => {
    const { desk: five } = reserveClients(desk, domains.slice(0, 5), 5, morning);
    expect(reserveClients(five, domains.slice(0, 5), 5, later(morning, 1)).over).toEqual([]);
    expect(reserveClients(five, ["f.example"], 5, later(morning, DAY + 1)).over).toEqual([]);
  });

  test("are the organisations of the interviewers, without the recruiter's own", () => {
    const addresses = ["x@acme.example", "y@jobs.acme.example", "z@agency.example"];
    expect(clientDomains(addresses, rae.address)).toEqual(["acme.example"]);
  });
});

test("an interview of more than thirty days ago is asked about", () => {
  expect(tooLongAgo(plan, later(end, 30 * DAY))).toEqual({});
  expect(tooLongAgo(plan, later(end, 30 * DAY + 1))).toEqual({ longAgo: true });
});

test("several reasons are one question, so that one `go` agrees to what was read", () => {
  expect(approvalQuestions({})).toEqual([]);
  const [question, ...others] = approvalQuestions({
    ...tooManyStarts(20),
    ...tooManyClients(["acme.example", "birch.example"], 5),
    ...tooLongAgo(plan, later(end, 31 * DAY)),
  });
  expect(others).toEqual([]);
  expect(question).toMatchObject({ about: "approval", options: [] });
  expect(question && questionText(question, "en")).toBe(
    "This is debrief number 21 that you asked for within one day. You have not written to acme.example, birch.example from here before, and 5 new companies a day are the most that go without asking. The interview was more than 30 days ago. Nothing is sent unless you reply “go”.",
  );
});
