import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Command, readCommands } from "./command.ts";

const types = (typed: string): string[] => readCommands(typed, "Rae Moreno").commands.map(({ type }) => type);
const wordsOf = (commands: Command[]): string =>
  commands.flatMap((command) => (command.type === "send" ? (command.words ?? "") : [])).join("");

describe("R48 a note or a command beneath a send is never dictated", () => {
  test.each([
    ["send candidate\nnote called Jane, she is keen on the money\nstatus\nexport", "send note status export"],
    ["send candidate\n\nnote: she wants 70k and has another offer", "send note"],
    ["send candidate\nremind Sam\nnote Sam is really difficult to reach", "send remind note"],
    ["send candidate\nsend manager\nnote both were tired on the day and rude", "send send note"],
    ["Please send to the candidate.\nAlso note that Sam is difficult with everyone.", "send note"],
    ["Please send to the candidate. Also note that Sam is difficult with everyone.", "send note"],
    ["send candidate: note that she wants 70k and has another offer", "send note"],
    ["send candidate (note: she wants 70k and is unsure)", "send note"],
    ["send candidate\nnote:\n\nshe wants 70k and has another offer", "send note"],
    ["send candidate\nnote:\n- she wants 70k\n- and has another offer", "send note"],
    ["send candidate\n- note she wants 70k and has another offer\n- close", "send note close"],
    ["send candidate\nmy private note: she wants 70k and has another offer", "send note"],
    ["send candidate\nFYI, she wants 70k and has another offer", "send note"],
    ["Bitte an die Kandidatin schicken.\nNotiz: sie verlangt 70k und ist unsicher", "send note"],
    ["schick das an die Kandidatin\nBitte notieren Sie, dass sie 70k verlangt", "send note"],
    ["envoie au candidat\nnotez qu'elle demande beaucoup d'argent", "send note"],
    ["envoie au candidat\nÀ noter : elle demande beaucoup d'argent", "send note"],
    ["envía al candidato\ntoma nota: pide mucho dinero para el puesto", "send note"],
    ["invia al candidato\nprendi nota che vuole molti soldi per il posto", "send note"],
    ["stuur naar de kandidaat\nnoteer dat zij veel geld wil voor deze baan", "send note"],
    ["envie ao candidato\nanota que ela quer muito dinheiro pela vaga", "send note"],
    ["send candidate, note she wants 70k, and close", "send note close"],
  ])("%j is read line by line", (typed, expected) => {
    const { commands, notUnderstood } = readCommands(typed, "Rae Moreno");
    expect(commands.map(({ type }) => type).join(" ")).toBe(expected);
    expect(notUnderstood).toEqual([]);
    expect(wordsOf(commands)).toBe("");
  });

  test.each([
    "send manager\nstatus\nclose please, and thank everybody",
    "send manager\nclose please, and thank everybody for their time",
    "send manager\nremind Sam about it and tell him that he is late",
    "send candidate\nnote she wants 70k\nand has another offer from Acme too, she says",
    "send candidate\nShe was good, but a little slow.\nremind Sam",
    "send candidate\nShe was good, but a little slow. Note: she wants 70k.",
    "send candidate\nHi Jane, thank you for coming in on Tuesday.\n\nnote she wants 70k",
    "send candidate\nHi Jane, thank you for coming in on Tuesday. Note to self: she wants 70k.",
    "schick das an Sam\nHallo Sam, danke für das Gespräch am Dienstag.\nNotiz: er kam zu spät",
  ])("%j is asked about before anything goes", (typed) => {
    const { commands, notUnderstood } = readCommands(typed, "Rae Moreno");
    expect(commands.map(({ type }) => type)).toContain("sendUnsure");
    expect(commands.filter(({ type }) => type === "send")).toEqual([]);
    expect(wordsOf(commands)).toBe("");
    expect([...commands.filter(({ type }) => type === "note"), ...notUnderstood]).not.toEqual([]);
  });
});

describe("a letter that greets goes whole", () => {
  test.each([
    "Hi Jane, thank you for the talk on the 5th, it was a pleasure to meet you and hear your stories.\nPlease note that we close on Friday.\nStop worrying.",
    "Liebe Jane,\n\nvielen Dank für das Gespräch.\nBitte notieren Sie, dass wir am Freitag schließen.",
    "Dear Jane,\n\nthe team liked your stories. Note that the next round is on Monday.\nclose\n",
    "Bonjour Jane,\n\nmerci pour votre temps.\nVeuillez noter que nous fermons vendredi.",
  ])("%j", (letter) => {
    expect(readCommands(`send candidate\n\n${letter}`, "Rae Moreno")).toEqual({
      commands: [{ type: "send", whom: "candidate", words: letter.trim() }],
      notUnderstood: [],
    });
  });

  test("beneath a note it is the letter, and the note is kept", () => {
    const letter = "Hi Jane,\nhere is what I would practise for the next one.";
    expect(readCommands(`send candidate\nnote she called\n\n${letter}`).commands).toEqual([
      { type: "send", whom: "candidate", words: letter },
      { type: "note", text: "she called" },
    ]);
  });
});

test("half a line is not closed on, when the other half was to send something and is not understood", () => {
  expect(readCommands("send candidate, some riddle of ours, and close")).toEqual({
    commands: [],
    notUnderstood: ["send candidate, some riddle of ours", "close"],
  });
  expect(types("remind Sam, and close")).toEqual(["remind", "close"]);
});

const NOTES = [
  ...["note ", "Note: ", "note that ", "Also note that ", "Please note: ", "keep a note that ", "note to self: "],
  ...["P.S. note ", "my private note: ", "FYI: ", "note down that ", "and note "],
  ...["Notiz: ", "Bitte notieren: ", "Notiere dir, dass ", "Merke dir, dass ", "interne Notiz: ", "zur Info: "],
  ...["notez que ", "Note : ", "prenez note : ", "à noter : ", "pour info, "],
  ...["anota que ", "Toma nota: ", "nota interna: ", "apunta ", "por favor, anota: "],
  ...["annota che ", "prendi nota: ", "appunto: ", "da notare: "],
  ...["notitie: ", "noteer dat ", "onthoud dat ", "ter info: "],
  ...["anote: ", "tome nota: ", "regista que ", "nota: "],
];
const SENDS = [
  ...[
    "send candidate",
    "Please send this to the manager.",
    "send both",
    "send it to Sam",
    "send candidate, then close",
  ],
  ...["schick das an die Kandidatin", "Bitte an Sam senden", "envoie ça au candidat", "envía al candidato"],
  ...["invia al candidato", "stuur dit naar de kandidaat", "envie isto ao candidato"],
];
const COMMANDS = [
  ...["status", "export", "close", "remind Sam", "wait 2 days", "write to Sam in German", "help", "forget Kim"],
  ...["erinnere Sam", "warte 2 Tage", "Was ist der Stand?", "alles exportieren", "relance Sam", "attends deux jours"],
  ...["recuerda a Sam", "exportar todo", "ricorda a Sam", "esporta i dati", "herinner Sam", "lembra o Sam"],
];
const WORDS =
  "she he wants more money than Sam is unsure, tired. and rude; close friend of ours 70k sie ist müde".split(" ");

const noteOf = fc
  .tuple(fc.constantFrom(...NOTES), fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }))
  .map(([lead, words]) => `${lead}Marzipan ${words.join(" ")} Marzipan`);

describe("R48 properties", () => {
  test("of a note nothing goes to a party, whatever stands around it, in whichever language", () => {
    const line = fc.oneof(noteOf, fc.constantFrom(...SENDS), fc.constantFrom(...COMMANDS));
    const lines = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n\n")), { maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom(...SENDS), lines, noteOf, lines, (above, send, between, note, below) => {
        const typed = [...above, [send, "\n"], ...between, [note, "\n"], ...below].flat().join("");
        const { commands } = readCommands(typed, "Rae Moreno");
        expect(wordsOf(commands)).not.toContain("Marzipan");
        expect(commands.some(({ type }) => type === "note")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("nor when the note stands on the line of the send, is broken by a mail program, or stands beneath its word", () => {
    const joint = fc.constantFrom(", ", "; ", ". ", " and ", ": ", " - ", "\n", "\n\n");
    const broken = noteOf.map((note) => note.replace(/(.{60,76}) /g, "$1\n"));
    const beneath = noteOf.map((note) => `note:\n${note.replace(/^[^:]*: /, "")}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...SENDS.map((send) => send.replace(/[.]$/, ""))),
        joint,
        fc.oneof(noteOf, broken, beneath),
        fc.array(fc.constantFrom(...COMMANDS, "Thanks!"), { maxLength: 3 }),
        (send, by, note, below) => {
          const { commands } = readCommands([send + by + note, ...below].join("\n"), "Rae Moreno");
          expect(wordsOf(commands)).not.toContain("Marzipan");
        },
      ),
      { numRuns: 400 },
    );
  });
});
