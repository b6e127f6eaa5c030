import { describe, expect, test } from "vitest";
import { type Command, readCommands } from "./command.ts";

const sam = { name: "Sam" };
const days = (count: number): Command => ({ type: "wait", time: { minutesFromNow: count * 1_440 } });
const remind = (whom: Extract<Command, { type: "remind" }>["whom"]): Command => ({ type: "remind", whom });
const send = (whom: Extract<Command, { type: "send" }>["whom"], words?: string): Command =>
  words === undefined ? { type: "send", whom } : { type: "send", whom, words };
const forget = (whom: Extract<Command, { type: "forget" }>["whom"]): Command => ({ type: "forget", whom });
const adjusted = (done: boolean, which?: number): Command =>
  which === undefined ? { type: "adjusted", done } : { type: "adjusted", done, which };

const understood = (rows: [typed: string, ...expected: Command[]][]): void => {
  test.each(rows)("%j is understood", (typed, ...expected) => {
    expect(readCommands(typed, "Rae Moreno")).toEqual({ commands: expected, notUnderstood: [] });
  });
};

describe("status, help, export", () => {
  understood([
    ["status", { type: "status" }],
    ["Status?", { type: "status" }],
    ["what's the status?", { type: "status" }],
    ["Hi, how is it going?", { type: "status" }],
    ["Who has answered so far?", { type: "status" }],
    ["where are we", { type: "status" }],
    ["Wer hat schon geantwortet?", { type: "status" }],
    ["Zwischenstand bitte", { type: "status" }],
    ["qui a déjà répondu ?", { type: "status" }],
    ["¿quién ha respondido?".replace("¿", ""), { type: "status" }],
    ["a che punto siamo?", { type: "status" }],
    ["wie heeft er al geantwoord?", { type: "status" }],
    ["quem já respondeu?", { type: "status" }],
    ["help", { type: "help" }],
    ["What can I say here?", { type: "help" }],
    ["Hilfe!", { type: "help" }],
    ["aide", { type: "help" }],
    ["was kann ich schreiben?", { type: "help" }],
    ["export", { type: "export" }],
    ["please export everything as json", { type: "export" }],
    ["exportieren", { type: "export" }],
    ["exporter les données", { type: "export" }],
    ["exportar todo", { type: "export" }],
    ["esporta i dati", { type: "export" }],
    ["exporteer alles", { type: "export" }],
    ["exportar os dados", { type: "export" }],
  ]);
});

describe("remind", () => {
  understood([
    ["remind", remind("everyone")],
    ["remind everyone", remind("everyone")],
    ["Please remind them again.", remind("everyone")],
    ["remind Sam", remind(sam)],
    ["nudge sam", remind({ name: "sam" })],
    ["could you remind the candidate?", remind("candidate")],
    ["remind the hiring manager", remind("manager")],
    ["remind the interviewers", remind("interviewers")],
    ["remind jane@example.com", remind({ mailbox: { address: "jane@example.com" } })],
    ["send a reminder to Sam", remind(sam)],
    ["send another reminder", remind("everyone")],
    ["remind Sam and Kim", remind(sam), remind({ name: "Kim" })],
    ["remind Sam and close", remind(sam), { type: "close" }],
    ["Erinnere Sam", remind(sam)],
    ["bitte erinnern Sie die Kandidatin", remind("candidate")],
    ["Sam erinnern", remind(sam)],
    ["relance le candidat", remind("candidate")],
    ["relancez tout le monde", remind("everyone")],
    ["recuerda a Sam", remind(sam)],
    ["envía un recordatorio a Sam", remind(sam)],
    ["ricorda a Sam", remind(sam)],
    ["herinner iedereen", remind("everyone")],
    ["lembra o Sam", remind(sam)],
  ]);
});

describe("wait", () => {
  understood([
    ["wait 2 days", days(2)],
    ["please wait for two more days", days(2)],
    ["hold off another day", days(1)],
    ["wait a week", days(7)],
    ["give them 3 more days", days(3)],
    ["extend the deadline by 2 days", days(2)],
    ["wait 4 hours", { type: "wait", time: { minutesFromNow: 240 } }],
    ["warte 2 Tage", days(2)],
    ["bitte noch zwei Tage warten", days(2)],
    ["attends deux jours", days(2)],
    ["attendez encore une semaine", days(7)],
    ["espera 2 días", days(2)],
    ["aspetta due giorni", days(2)],
    ["wacht nog 2 dagen", days(2)],
    ["aguarde dois dias", days(2)],
    ["wait until Friday", { type: "wait", time: { weekday: 5 } }],
    ["hold on until next Monday", { type: "wait", time: { weekday: 1 } }],
    ["wait till tomorrow", { type: "wait", time: { inDays: 1 } }],
    ["deadline is 27 November", { type: "wait", time: { yearlyDate: "11-27" } }],
    ["warte bis Freitag", { type: "wait", time: { weekday: 5 } }],
    ["attends jusqu'à vendredi", { type: "wait", time: { weekday: 5 } }],
    ["espera hasta el viernes", { type: "wait", time: { weekday: 5 } }],
    ["aspetta fino a venerdì", { type: "wait", time: { weekday: 5 } }],
    ["wacht tot vrijdag", { type: "wait", time: { weekday: 5 } }],
    ["espere até sexta-feira", { type: "wait", time: { weekday: 5 } }],
    ["wait until Friday 9am", { type: "wait", time: { weekday: 5, hour: 9, minute: 0 } }],
  ]);
});

describe("send, as drafted", () => {
  understood([
    ["send candidate", send("candidate")],
    ["send manager", send("manager")],
    ["Send to the candidate, please.", send("candidate")],
    ["please send this to the candidate", send("candidate")],
    ["send it to Sam", send(sam)],
    ["send Sam the draft", send(sam)],
    ["send both", send("everyone")],
    ["send the drafts to both", send("everyone")],
    ["send candidate and manager", send("candidate"), send("manager")],
    ["forward the draft to the hiring manager", send("manager")],
    ["send the coaching mail to jane@example.com", send({ mailbox: { address: "jane@example.com" } })],
    ["send candidate as it is", send("candidate")],
    ["send candidate, then close", send("candidate"), { type: "close" }],
    ["send candidate\nclose", send("candidate"), { type: "close" }],
    ["send candidate\n\nThanks a lot for your help!", send("candidate")],
    ["send candidate\n\nThanks,\nRae", send("candidate")],
    ["schick das an die Kandidatin", send("candidate")],
    ["Bitte an Sam senden", send(sam)],
    ["sende beide", send("everyone")],
    ["envoie ça au candidat", send("candidate")],
    ["envoyez-le à Sam", send(sam)],
    ["manda esto al candidato", send("candidate")],
    ["envía al candidato", send("candidate")],
    ["invia al candidato", send("candidate")],
    ["stuur dit naar de kandidaat", send("candidate")],
    ["envie isto ao candidato", send("candidate")],
    ["send anyway", { type: "sendAnyway" }],
    ["trotzdem senden", { type: "sendAnyway" }],
  ]);
});

describe("send, in the recruiter's own words", () => {
  const words =
    "Hi Jane,\n\nyou were great on Tuesday. Two ideas for next time:\n\n- breathe\n- close with a question\n\nStop worrying.";
  understood([
    [`send candidate\n\n${words}\n\nBest,\nRae`, send("candidate", words)],
    [`Please send this to Jane:\n\n${words}`, send({ name: "Jane" }, words)],
    [
      "send candidate: You did well, and next time tell one story more.",
      send("candidate", "You did well, and next time tell one story more."),
    ],
    [
      `note she called\nsend candidate\nclose\n\n${words}`,
      { type: "note", text: "she called" },
      send("candidate", words),
      { type: "close" },
    ],
    [
      "send candidate\nHi Jane, here is what I would practise for the next one.\nsend manager\nHi Sam, next time please begin with what the team does.",
      send("candidate", "Hi Jane, here is what I would practise for the next one."),
      send("manager", "Hi Sam, next time please begin with what the team does."),
    ],
    [
      "envoie au candidat\n\nBonjour Jane,\nmerci encore pour le temps que vous nous avez donné.",
      send("candidate", "Bonjour Jane,\nmerci encore pour le temps que vous nous avez donné."),
    ],
    [
      "send candidate\n\nCoach the candidate\n- A hurdle that showed: examples that stayed general.",
      send("candidate", "- A hurdle that showed: examples that stayed general."),
    ],
  ]);

  test("a commandlike line in the words is part of the words", () => {
    const { commands } = readCommands(
      "send Sam\n\nHello Sam, two things about the interview.\nstop\nremove jane@example.com\nclose",
    );
    expect(commands).toEqual([
      send(sam, "Hello Sam, two things about the interview.\nstop\nremove jane@example.com\nclose"),
    ]);
  });

  test("a few words that mean nothing are not mailed to anybody, and nothing else is in their place", () => {
    expect(readCommands("send candidate\nasap thx mate")).toEqual({
      commands: [{ type: "sendUnsure", whom: "candidate" }],
      notUnderstood: ["asap thx mate"],
    });
  });

  test("words above a “send this” are not taken for nothing: the draft does not go in their place", () => {
    const { commands, notUnderstood } = readCommands(
      "Your stories were strong and your numbers were missing here.\n\nPlease send this to the candidate.",
    );
    expect(commands).toEqual([{ type: "sendUnsure", whom: "candidate" }]);
    expect(notUnderstood).toHaveLength(1);
  });
});

describe("note", () => {
  const note = (text: string): Command => ({ type: "note", text });
  understood([
    ["note Jane prefers mornings", note("Jane prefers mornings")],
    [
      "note: Jane prefers mornings, and add that to her file. Close to an offer.",
      note("Jane prefers mornings, and add that to her file. Close to an offer."),
    ],
    ["Please note that Sam is away in May", note("Sam is away in May")],
    ["note:\nShe has another offer.", note("She has another offer.")],
    ["note Sam prefers short calls\nclose", note("Sam prefers short calls"), { type: "close" }],
    [
      "note Sam would like to see the second candidate before the end of the\nmonth at the latest\nstatus",
      note("Sam would like to see the second candidate before the end of the month at the latest"),
      { type: "status" },
    ],
    ["Notiz: ruft am Montag an", note("ruft am Montag an")],
    ["note : elle rappelle lundi", note("elle rappelle lundi")],
    ["anota que llama el lunes", note("llama el lunes")],
    ["annota che chiama lunedì", note("chiama lunedì")],
    ["notitie: belt maandag", note("belt maandag")],
  ]);
});

describe("forget", () => {
  understood([
    ["forget jane@example.com", forget({ mailbox: { address: "jane@example.com" } })],
    ["forget Sam", forget(sam)],
    ["please erase the candidate's answers", forget("candidate")],
    ["delete all data of Sam", forget(sam)],
    ["forget everything", forget("everything")],
    ["delete everything", forget("everything")],
    ["erase this debrief", forget("everything")],
    ["yes, forget everything", { type: "yes" }, forget("everything")],
    ["alles löschen", forget("everything")],
    ["vergiss Sam", forget(sam)],
    ["oubliez tout", forget("everything")],
    ["tout effacer", forget("everything")],
    ["olvida a Sam", forget(sam)],
    ["borra todo", forget("everything")],
    ["cancella tutto", forget("everything")],
    ["vergeet Sam", forget(sam)],
    ["apaga tudo", forget("everything")],
    ["forget it", { type: "no" }],
    ["never mind", { type: "no" }],
  ]);
});

describe("language", () => {
  const german = (whom: Extract<Command, { type: "language" }>["whom"], named = "German"): Command => ({
    type: "language",
    whom,
    named,
    language: "de",
  });
  understood([
    ["language is German", german("everyone")],
    ["Language: german", german("everyone", "german")],
    ["write to the candidate in French", { type: "language", whom: "candidate", named: "French", language: "fr" }],
    ["please write to Sam in German", german(sam)],
    ["candidate in German", german("candidate")],
    ["Candidate in German please", german("candidate")],
    ["language: de", german("everyone", "de")],
    ["la langue est le français", { type: "language", whom: "everyone", named: "français", language: "fr" }],
    ["Kandidatin auf Französisch", { type: "language", whom: "candidate", named: "Französisch", language: "fr" }],
    ["le candidat en anglais", { type: "language", whom: "candidate", named: "anglais", language: "en" }],
    ["the interviewers in English", { type: "language", whom: "interviewers", named: "English", language: "en" }],
    ["Sam speaks Spanish", { type: "language", whom: sam, named: "Spanish", language: "es" }],
    ["the candidate's language is English", { type: "language", whom: "candidate", named: "English", language: "en" }],
    ["in German please", german("everyone")],
    ["Schreib der Kandidatin auf Deutsch", german("candidate", "Deutsch")],
    ["Sprache ist Deutsch", german("everyone", "Deutsch")],
    ["écris au candidat en allemand", german("candidate", "allemand")],
    ["escribe al candidato en alemán", german("candidate", "alemán")],
    ["scrivi al candidato in tedesco", german("candidate", "tedesco")],
    ["schrijf Sam in het Duits", german(sam, "Duits")],
    ["escreva ao candidato em alemão", german("candidate", "alemão")],
    ["language is Polish", { type: "language", whom: "everyone", named: "Polish" }],
  ]);
});

describe("whether an adjustment was done", () => {
  understood([
    ["done", adjusted(true)],
    ["Yes, done.", { type: "yes" }, adjusted(true)],
    ["not done", adjusted(false)],
    ["not yet", adjusted(false)],
    ["I did it", adjusted(true)],
    ["partly", { type: "adjusted", done: false, partly: true }],
    ["1 done, 2 not", adjusted(true, 1), adjusted(false, 2)],
    ["1 done and 2 not yet", adjusted(true, 1), adjusted(false, 2)],
    ["#2 done", adjusted(true, 2)],
    ["erledigt", adjusted(true)],
    ["noch nicht", adjusted(false)],
    ["c'est fait", adjusted(true)],
    ["pas encore", adjusted(false)],
    ["hecho", adjusted(true)],
    ["todavía no", adjusted(false)],
    ["fatto", adjusted(true)],
    ["niet gedaan", adjusted(false)],
    ["ainda não", adjusted(false)],
  ]);
});

describe("what only looks like one of these", () => {
  test.each([
    "send me a postcard from the sea",
    "wait, that is not the manager I know of",
    "remind me what this is about?",
    "forget about the third floor meeting room",
    "write in a nicer tone",
  ])("%j is handed back", (typed) => {
    const { commands, notUnderstood } = readCommands(typed);
    expect(commands).toEqual([]);
    expect(notUnderstood.length).toBeGreaterThan(0);
  });
});

test("several in one mail are read in the order typed", () => {
  const typed =
    "Hi there,\n\nremind Sam, wait 2 days and write to the candidate in German.\nnote: she has another offer\nstatus\n\nThanks!\nRae";
  expect(readCommands(typed, "Rae Moreno")).toEqual({
    commands: [
      remind(sam),
      days(2),
      { type: "language", whom: "candidate", named: "German", language: "de" },
      { type: "note", text: "she has another offer" },
      { type: "status" },
    ],
    notUnderstood: [],
  });
});

test.each(["send ", "send a to b ", "note ", "wait ", "remind a ", "forget a's ", "language "])(
  "R9 lines full of %j are read in a moment",
  (unit) => {
    const started = performance.now();
    readCommands(unit.repeat(40_000));
    readCommands(`${unit.repeat(100).slice(0, 490)}\n`.repeat(60));
    readCommands(`${unit}\n`.repeat(400));
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);
