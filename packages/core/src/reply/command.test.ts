import { expect, test } from "vitest";
import { aboveOurs, type Command, readCommands } from "./command.ts";

const jane = { mailbox: { address: "jane@example.com" } };

test.each<[typed: string, expected: Command[]]>([
  ["stop", [{ type: "stop" }]],
  ["Please stop.", [{ type: "stop" }]],
  ["STOP!", [{ type: "stop" }]],
  ["go", [{ type: "go" }]],
  ["swap, then go", [{ type: "swap" }, { type: "go" }]],
  ["2", [{ type: "choose", option: 2 }]],
  ["yes", [{ type: "yes" }]],
  ["close", [{ type: "close" }]],
  ["candidate is jane@example.com", [{ type: "candidateIs", person: jane }]],
  ["Candidate: jane@example.com <mailto:jane@example.com>", [{ type: "candidateIs", person: jane }]],
  ["the candidate is Jane Doe", [{ type: "candidateIs", person: { name: "Jane Doe" } }]],
  ["Jane Doe is the candidate", [{ type: "candidateIs", person: { name: "Jane Doe" } }]],
  [
    "candidate is Jane Doe <Jane@Example.com>.",
    [{ type: "candidateIs", person: { mailbox: { address: "jane@example.com", displayName: "Jane Doe" } } }],
  ],
  ["add jane@example.com", [{ type: "add", person: jane }]],
  ["add jane@example.com as candidate", [{ type: "add", person: jane, side: "candidate" }]],
  ["remove jane@example.com; swap", [{ type: "remove", person: jane }, { type: "swap" }]],
  ["interviewers are jane@example.com and Sam", [{ type: "interviewersAre", people: [jane, { name: "Sam" }] }]],
  [
    "please remove jane@example.com and add Tom Okafor <tom@acme.example>.",
    [
      { type: "remove", person: jane },
      { type: "add", person: { mailbox: { address: "tom@acme.example", displayName: "Tom Okafor" } } },
    ],
  ],
  [
    "add jane@example.com, Nina",
    [
      { type: "add", person: jane },
      { type: "add", person: { name: "Nina" } },
    ],
  ],
  ["Please remove Nina, thank you.", [{ type: "remove", person: { name: "Nina" } }]],
  ["stop, thanks", [{ type: "stop" }]],
  ["All good, go ahead!", [{ type: "yes" }, { type: "go" }]],
  ["Looks great, thanks!", [{ type: "yes" }]],
  ["yes, that is me", [{ type: "yes" }]],
  ["No, I did not write that.", [{ type: "no" }]],
  ["Also the role is Chef", [{ type: "roleIs", text: "Chef" }]],
  ["company is Acme GmbH, thanks", [{ type: "companyIs", text: "Acme GmbH" }]],
  [
    "candidate is jane@example.com and role is Chef",
    [
      { type: "candidateIs", person: jane },
      { type: "roleIs", text: "Chef" },
    ],
  ],
  ["at 17:30", [{ type: "at", time: { hour: 17, minute: 30 } }]],
  ["at 5pm", [{ type: "at", time: { hour: 17, minute: 0 } }]],
  ["tomorrow 9am", [{ type: "at", time: { hour: 9, minute: 0, inDays: 1 } }]],
  ["send at 9:15 tomorrow", [{ type: "at", time: { hour: 9, minute: 15, inDays: 1 } }]],
  ["at 12am", [{ type: "at", time: { hour: 0, minute: 0 } }]],
  ["2026-11-25 09:00", [{ type: "at", time: { hour: 9, minute: 0, date: "2026-11-25" } }]],
  ["role is Backend Engineer", [{ type: "roleIs", text: "Backend Engineer" }]],
])("%j is understood", (typed, expected) => {
  expect(readCommands(typed)).toEqual({ commands: expected, notUnderstood: [] });
});

test("greetings and thanks are no commands and no riddles", () => {
  expect(readCommands("Hi Debrief,\n\nswap\n\nThanks!\nRae")).toEqual({
    commands: [{ type: "swap" }],
    notUnderstood: ["Rae"],
  });
});

test("what is not understood is handed back as typed, and changes nothing", () => {
  const typed = "perhaps ask the other one first?";
  expect(readCommands(typed)).toEqual({ commands: [], notUnderstood: [typed] });
});

test.each([
  "add jane@example.com but only if she agrees",
  "at 25:00",
  "at 5:75",
  "candidate is not@an address",
  "add the whole team of the third floor, all of them",
])("%j is handed back rather than guessed at", (typed) => {
  expect(readCommands(typed).commands).toEqual([]);
  expect(readCommands(typed).notUnderstood).not.toEqual([]);
});

test("R9 a megabyte of one line or of newlines is cut before it is read", () => {
  expect(readCommands("at ".repeat(300_000)).commands).toEqual([]);
  expect(readCommands("\n".repeat(1_000_000)).commands).toEqual([]);
});

test("R27 our own menu, quoted without any mark, is no command", () => {
  const sent =
    "The plan.\n\nInterview:    Jane Doe\n\nTO CHANGE ANYTHING, REPLY WITH\n\n  stop    send nothing\n  add sam@example.org   one more";
  const quoted = sent
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
  expect(aboveOurs(`swap\n\n${quoted}`, sent).trim()).toBe("swap\n\nThe plan.");
  expect(aboveOurs("stop", sent)).toBe("stop");
});
