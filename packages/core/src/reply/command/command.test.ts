import { describe, expect, test } from "vitest";
import { aboveOurs } from "./above-ours.ts";
import { type Command, readCommands } from "./command.ts";

const jane = { mailbox: { address: "jane@example.com" } };
const kim = { mailbox: { address: "kim@acme.example" } };
const namedKim = { mailbox: { address: "kim@acme.example", displayName: "Kim" } };

const understood = (rows: [typed: string, expected: Command[]][]): void => {
  test.each(rows)("%j is understood", (typed, expected) => {
    expect(readCommands(typed)).toEqual({ commands: expected, notUnderstood: [] });
  });
};

const name = (name: string) => ({ name });
const at = (hour: number, minute: number, day: object = {}): Command => ({
  type: "at",
  time: { hour, minute, ...day },
});
const ended = (hour: number, minute: number): Command => ({ type: "ended", time: { hour, minute } });
const candidate = (person: { name: string }): Command => ({ type: "candidateIs", person });
const add = (person: typeof jane | { name: string }): Command => ({ type: "add", person });
const remove = (person: typeof jane | { name: string }): Command => ({ type: "remove", person });

describe("words", () => {
  understood([
    ["stop", [{ type: "stop" }]],
    ["Please stop.", [{ type: "stop" }]],
    ["STOP!", [{ type: "stop" }]],
    ["don't send anything", [{ type: "stop" }]],
    ["stop, thanks", [{ type: "stop" }]],
    ["go", [{ type: "go" }]],
    ["go. Thanks Rae", [{ type: "go" }]],
    ["swap, then go", [{ type: "swap" }, { type: "go" }]],
    ["Could you swap them?", [{ type: "swap" }]],
    ["2", [{ type: "choose", option: 2 }]],
    ["2.", [{ type: "choose", option: 2 }]],
    ["option 2", [{ type: "choose", option: 2 }]],
    [
      "1 and 3",
      [
        { type: "choose", option: 1 },
        { type: "choose", option: 3 },
      ],
    ],
    ["yes", [{ type: "yes" }]],
    ["yes please", [{ type: "yes" }]],
    ["All good, go ahead!", [{ type: "yes" }, { type: "go" }]],
    ["Looks great, thanks!", [{ type: "yes" }]],
    ["yes, that is me", [{ type: "yes" }]],
    ["No, I did not write that.", [{ type: "no" }]],
    ["close", [{ type: "close" }]],
  ]);
});

describe("people", () => {
  understood([
    ["candidate is jane@example.com", [{ type: "candidateIs", person: jane }]],
    ["Candidate: jane@example.com <mailto:jane@example.com>", [{ type: "candidateIs", person: jane }]],
    ["the candidate is Jane Doe", [candidate(name("Jane Doe"))]],
    ["Jane Doe is the candidate", [candidate(name("Jane Doe"))]],
    ["Actually the right candidate is jane doe", [candidate(name("jane doe"))]],
    [
      "candidate is Jane Doe <Jane@Example.com>.",
      [{ type: "candidateIs", person: { mailbox: { address: "jane@example.com", displayName: "Jane Doe" } } }],
    ],
    [
      "candidate is Jane Doe\n<jane@example.com>",
      [{ type: "candidateIs", person: { mailbox: { address: "jane@example.com", displayName: "Jane Doe" } } }],
    ],
    ["add jane@example.com", [add(jane)]],
    ["add kim@acme.example too", [add(kim)]],
    ["add jane@example.com as candidate", [{ type: "add", person: jane, side: "candidate" }]],
    ["remove jane@example.com; swap", [remove(jane), { type: "swap" }]],
    ["interviewers are jane@example.com and Sam", [{ type: "interviewersAre", people: [jane, name("Sam")] }]],
    ["Sam and Ben are the interviewers", [{ type: "interviewersAre", people: [name("Sam"), name("Ben")] }]],
    [
      "Jane is the candidate, Sam and Ben interviewed her",
      [candidate(name("Jane")), { type: "interviewersAre", people: [name("Sam"), name("Ben")] }],
    ],
    [
      "Interviewers: sam@acme.example, kim@acme.example and Ben Ito (hiring manager)",
      [{ type: "interviewersAre", people: [{ mailbox: { address: "sam@acme.example" } }, kim, name("Ben Ito")] }],
    ],
    ["the hiring manager is Kim <kim@acme.example>", [add(namedKim)]],
    [
      "please remove jane@example.com and add Tom Okafor <tom@acme.example>.",
      [remove(jane), add({ mailbox: { address: "tom@acme.example", displayName: "Tom Okafor" } } as typeof jane)],
    ],
    ["Can you add kim@acme.example and remove Ben?", [add(kim), remove(name("Ben"))]],
    ["add jane@example.com, Nina", [add(jane), add(name("Nina"))]],
    ["Please remove Nina, thank you.", [remove(name("Nina"))]],
    ["don't ask Sam", [remove(name("Sam"))]],
    ["leave Sam out please", [remove(name("Sam"))]],
    ["Sam was not there", [remove(name("Sam"))]],
    ["replace Sam with Kim <kim@acme.example>", [{ type: "replace", leaving: name("Sam"), coming: namedKim }]],
    ["Kim <kim@acme.example> instead of Sam", [{ type: "replace", leaving: name("Sam"), coming: namedKim }]],
    [
      "Actually the candidate is Jane Doe, and add Kim (kim@acme.example)",
      [candidate(name("Jane Doe")), add(namedKim)],
    ],
  ]);
});

describe("dates and delays", () => {
  const delay = (minutesFromNow: number, type: "at" | "ended" = "at"): Command => ({ type, time: { minutesFromNow } });
  understood([
    ["25 Nov 9:00", [at(9, 0, { yearlyDate: "11-25" })]],
    ["Nov 25 at 9am", [at(9, 0, { yearlyDate: "11-25" })]],
    ["on November 25th, 2026 at 9am", [at(9, 0, { date: "2026-11-25" })]],
    ["send on Wed, 25 Nov at 9:30", [at(9, 30, { yearlyDate: "11-25" })]],
    ["am 25. November um 9 Uhr", [at(9, 0, { yearlyDate: "11-25" })]],
    ["25.11. um 9:15", [at(9, 15, { yearlyDate: "11-25" })]],
    ["le 25 novembre à 9h", [at(9, 0, { yearlyDate: "11-25" })]],
    ["el 25 de noviembre a las 9", [at(9, 0, { yearlyDate: "11-25" })]],
    ["il 25 novembre alle 9:00", [at(9, 0, { yearlyDate: "11-25" })]],
    ["op 25 november om 9 uur", [at(9, 0, { yearlyDate: "11-25" })]],
    ["25 de novembro às 9h", [at(9, 0, { yearlyDate: "11-25" })]],
    ["Petra entfernen und um 17:30 senden", [remove(name("Petra")), at(17, 30)]],
    ["Petra entfernen und am 25. November um 9 Uhr senden", [remove(name("Petra")), at(9, 0, { yearlyDate: "11-25" })]],
    ["swap and tomorrow at 9:00", [{ type: "swap" }, at(9, 0, { inDays: 1 })]],
    ["remove Petra and in 30 minutes", [remove(name("Petra")), delay(30)]],
    ["remove Petra and at 17:30", [remove(name("Petra")), at(17, 30)]],
    ["on Friday at 3pm", [at(15, 0, { weekday: 5 })]],
    ["in 30 minutes", [delay(30)]],
    ["send it in an hour please", [delay(60)]],
    ["in half an hour", [delay(30)]],
    ["in 2 hours", [delay(120)]],
    ["in einer Stunde", [delay(60)]],
    ["dans 20 minutes", [delay(20)]],
    ["dentro de media hora", [delay(30)]],
    ["tra un'ora", [delay(60)]],
    ["over een half uur", [delay(30)]],
    ["it ended 20 minutes ago", [delay(-20, "ended")]],
    ["it ended half an hour ago", [delay(-30, "ended")]],
    ["it ended just now", [delay(0, "ended")]],
  ]);
});

describe("lists and whole mails", () => {
  understood([
    [
      "interviewers are:\n- Kim <kim@acme.example>\n- Ben\n\nrole is Chef",
      [
        { type: "interviewersAre", people: [namedKim, name("Ben")] },
        { type: "roleIs", text: "Chef" },
      ],
    ],
    [
      "Interviewers:\nSam Patel\nBen Ito\n\nCandidate:\nJane Doe",
      [{ type: "interviewersAre", people: [name("Sam Patel"), name("Ben Ito")] }, candidate(name("Jane Doe"))],
    ],
    ["please add the following people:\n• kim@acme.example\n• Ben", [add(kim), add(name("Ben"))]],
    ["1. swap\n2. add kim@acme.example\n3) go", [{ type: "swap" }, add(kim), { type: "go" }]],
    [
      "candidate is jane@example.com and role is Chef",
      [
        { type: "candidateIs", person: jane },
        { type: "roleIs", text: "Chef" },
      ],
    ],
    ["role is Backend Engineer", [{ type: "roleIs", text: "Backend Engineer" }]],
    ["Also the role is Chef", [{ type: "roleIs", text: "Chef" }]],
    ["role: Head of R&D", [{ type: "roleIs", text: "Head of R&D" }]],
    ["company is Acme GmbH, thanks", [{ type: "companyIs", text: "Acme GmbH" }]],
    [
      "Company is Acme and the role is Senior Engineer, Platform",
      [
        { type: "companyIs", text: "Acme" },
        { type: "roleIs", text: "Senior Engineer, Platform" },
      ],
    ],
  ]);
});

describe("times", () => {
  understood([
    ["at 17:30", [at(17, 30)]],
    ["at 5pm", [at(17, 0)]],
    ["at 12am", [at(0, 0)]],
    ["noon", [at(12, 0)]],
    ["wait until 17:30", [{ type: "wait", time: { hour: 17, minute: 30 } }]],
    ["tomorrow 9am", [at(9, 0, { inDays: 1 })]],
    ["tomorrow morning at 9", [at(9, 0, { inDays: 1 })]],
    ["the day after tomorrow at 9 in the morning", [at(9, 0, { inDays: 2 })]],
    ["send at 9:15 tomorrow", [at(9, 15, { inDays: 1 })]],
    ["Send it at 5pm tomorrow, thanks", [at(17, 0, { inDays: 1 })]],
    ["on Friday at 9am", [at(9, 0, { weekday: 5 })]],
    ["2026-11-25 09:00", [at(9, 0, { date: "2026-11-25" })]],
    ["25.11.2026 um 9:00", [at(9, 0, { date: "2026-11-25" })]],
    ["it ended at 16:30", [ended(16, 30)]],
    ["The interview ends at 4.30pm", [ended(16, 30)]],
    ["from 14:00 to 15:30", [ended(15, 30)]],
    ["until 16:30", [ended(16, 30)]],
  ]);
});

describe("other languages", () => {
  understood([
    ["der Kandidat ist Jane Doe, und füge kim@acme.example hinzu", [candidate(name("Jane Doe")), add(kim)]],
    ["Die Interviewer sind Sam und Ben", [{ type: "interviewersAre", people: [name("Sam"), name("Ben")] }]],
    ["Bitte um 17:30 Uhr senden", [at(17, 30)]],
    ["entferne Sam. Rolle ist Koch", [remove(name("Sam")), { type: "roleIs", text: "Koch" }]],
    ["morgen um 9 Uhr", [at(9, 0, { inDays: 1 })]],
    ["tauschen", [{ type: "swap" }]],
    ["stopp", [{ type: "stop" }]],
    ["le candidat est Jane Doe et ajoutez kim@acme.example", [candidate(name("Jane Doe")), add(kim)]],
    ["retirez Sam", [remove(name("Sam"))]],
    ["vendredi à 17h30", [at(17, 30, { weekday: 5 })]],
    ["l'entretien s'est terminé à 16h", [ended(16, 0)]],
    ["oui, c'est bon", [{ type: "yes" }]],
    ["arrêtez", [{ type: "stop" }]],
    ["la candidata es Jane Doe", [candidate(name("Jane Doe"))]],
    ["añade kim@acme.example y quita a Sam", [add(kim), remove(name("Sam"))]],
    ["mañana a las 9", [at(9, 0, { inDays: 1 })]],
    ["a las 9 de la mañana", [at(9, 0)]],
    ["intercambiar", [{ type: "swap" }]],
    ["il candidato è Jane", [candidate(name("Jane"))]],
    ["aggiungi kim@acme.example e rimuovi Sam", [add(kim), remove(name("Sam"))]],
    ["domani alle 9", [at(9, 0, { inDays: 1 })]],
    ["il ruolo è Cuoco", [{ type: "roleIs", text: "Cuoco" }]],
    ["de kandidaat is Jane", [candidate(name("Jane"))]],
    ["voeg kim@acme.example toe", [add(kim)]],
    ["morgen om 9 uur", [at(9, 0, { inDays: 1 })]],
    ["verwijder Sam", [remove(name("Sam"))]],
    ["o candidato é Jane", [candidate(name("Jane"))]],
    ["adiciona kim@acme.example e remove o Sam", [add(kim), remove(name("Sam"))]],
    ["amanhã às 9h", [at(9, 0, { inDays: 1 })]],
    ["trocar", [{ type: "swap" }]],
  ]);
});

describe("around the commands", () => {
  test("greetings, wishes, thanks and signatures are no commands and no riddles", () => {
    const typed = [
      "Hi there Debrief team, I hope you are all doing well today,",
      "",
      "Thanks for setting this up so quickly. Just a quick correction:",
      "- candidate is jane@example.com",
      "- at 17:30",
      "",
      "Kind regards",
      "Rae Moreno",
      "Moreno Agency GmbH",
      "+49 30 1234567",
    ].join("\n");
    const commands: Command[] = [{ type: "candidateIs", person: jane }, at(17, 30)];
    expect(readCommands(typed, "Rae Moreno")).toEqual({ commands, notUnderstood: [] });
  });

  test.each([
    ["Hi Debrief,\n\nswap\n\nThanks!\nRae", undefined],
    ["swap\n\nRae", "Rae Moreno"],
    ["swap\n\nR. Moreno", "Rae Moreno"],
    ["Guten Morgen zusammen,\n\nswap\n\nViele Grüße\nRae", "Rae Moreno"],
    ["Bonjour,\nswap\nCordialement,\nRae Moreno\nResponsable recrutement", "Rae Moreno"],
  ])("%j is a swap and nothing else", (typed, sender) => {
    expect(readCommands(typed, sender)).toEqual({ commands: [{ type: "swap" }], notUnderstood: [] });
  });

  test("a command below the thanks still counts", () => {
    expect(readCommands("Thanks!\nswap", "Rae Moreno").commands).toEqual([{ type: "swap" }]);
    expect(readCommands("", "Rae Moreno", "Thanks!\nswap").commands).toEqual([{ type: "swap" }]);
  });

  test("what else a signature says is nobody's wish", () => {
    const signature = "Rae Moreno\nCompany: Moreno Agency\nSent from my phone\nadd me@example.com";
    expect(readCommands("swap", "Rae Moreno", signature)).toEqual({ commands: [{ type: "swap" }], notUnderstood: [] });
  });

  test("a wish inside a courtesy is handed back, not swallowed", () => {
    const typed = "thanks but hold the mails until Monday";
    expect(readCommands(typed)).toEqual({ commands: [], notUnderstood: [typed] });
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
  "at 13am",
  "candidate is not@an address",
  "add the whole team of the third floor, all of them",
  "please don't remove Sam",
  "the role is wrong",
  "looks good except Sam should not be asked",
  "go?",
  "candidate is not Sam",
])("%j is handed back rather than guessed at", (typed) => {
  expect(readCommands(typed).commands).toEqual([]);
  expect(readCommands(typed).notUnderstood).not.toEqual([]);
});

test("R9 a megabyte of one line or of newlines is cut before it is read", () => {
  expect(readCommands("at ".repeat(300_000)).commands).toEqual([]);
  expect(readCommands("\n".repeat(1_000_000)).commands).toEqual([]);
});

test.each([
  ["commas", "a, "],
  ["conjunctions", "and then "],
  ["addresses", "a@b.example, "],
  ["full stops", "a. "],
  ["fillers", "please "],
  ["list items", "- a\n"],
  ["heads", "add:\n"],
  ["clauses", "a is the "],
])("R9 lines full of %s are read in a moment", (_of, unit) => {
  const started = performance.now();
  readCommands(unit.repeat(40_000));
  readCommands(`${unit.repeat(80).slice(0, 490)}\n`.repeat(60));
  expect(performance.now() - started).toBeLessThan(2_000);
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

test("R27 a menu that lost its table is cut at its heading, before the examples in it", () => {
  const menu = "To change anything, reply with\nstop\nsend nothing\nadd sam@example.org\none more interviewer";
  expect(aboveOurs(`swap\n${menu}`, menu)).toBe("swap");
});

test("R27 a line that is ours word for word, alone among the recruiter's own, is the recruiter's", () => {
  const sent = "Jane Doe <jane@example.com>\nSam Patel <sam@acme.example>\nrole is Chef\nwhat the interview was for";
  const typed = "role is Chef\ninterviewers are:\nJane Doe <jane@example.com>\nSam Patel <sam@acme.example>\n\nThanks";
  expect(aboveOurs(typed, sent)).toBe(typed);
});

test("R27 commands typed word for word as a menu of ours offers them, one above the other, are the recruiter's", () => {
  const sent =
    "Reply with\nsend candidate\nthe draft goes to Jane\nsend manager\nthe draft goes to Sam\nwait 2 days\nlater";
  expect(aboveOurs("send candidate\nsend manager", sent)).toBe("send candidate\nsend manager");
  expect(aboveOurs("thanks\nsend candidate\nthe draft goes to Jane\nsend manager", sent)).toBe("thanks");
});

test("a draft of ours, copied to be edited, is the recruiter's, and what is quoted beneath it is not", () => {
  const draft = "Lead with how clearly you explain things.\nPractise: Tell me about a plan that went wrong.";
  const sent = `COACH THE CANDIDATE\n\n- Lead with how clearly you\n  explain things.\n- Practise: Tell me about a plan\n  that went wrong.\n\nEVERY ANSWER, WORD FOR WORD\n\nOne answer of Jane's.`;
  const typed =
    "send candidate\n\n- Lead with how clearly you\n  explain things.\n- Practise: Tell me about a plan\n  that went wrong, please.";
  expect(aboveOurs(typed, sent, draft)).toBe(typed);
  const quoted = "EVERY ANSWER, WORD FOR WORD\n\nOne answer of Jane's.";
  expect(aboveOurs(`${typed}\n\n${quoted}`, sent, draft).trim()).toBe(typed);
});
