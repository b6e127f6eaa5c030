import { describe, expect, test } from "vitest";
import { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { closed, collecting, scheduled, summarised } from "../debrief/story.ts";
import { Language } from "../language.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { type Command, readCommands } from "../reply/command/command.ts";
import { linesOfHtml } from "../reply/html/html.ts";
import { menuFor, summaryMenu } from "./menu.ts";
import { sentToRecruiter } from "./sent-to-recruiter.ts";
import { write } from "./write.ts";

const configIn = (language: Language) =>
  Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] }, language });
const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };
const statuses: Record<string, Debrief> = {
  scheduled: scheduled(),
  collecting: collecting(),
  summarised: summarised(),
  closed: closed(),
};

describe.each(Language.options)("in %s, the menus", (language) => {
  const offers = Object.entries(statuses).flatMap(([status, debrief]) =>
    [...menuFor(debrief, language), ...(status === "summarised" ? summaryMenu(debrief, language) : [])].map(
      ({ word }) => [status, word] as const,
    ),
  );

  test.each(offers)("while it is %s, “%s” is offered and understood", (_status, word) => {
    const { commands, notUnderstood } = readCommands(word);
    expect(notUnderstood).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
  });

  // By which mail each command is offered. A key that is missing here is a command that nobody is told of.
  const offered: Record<Command["type"], "menu" | "question"> = {
    stop: "menu",
    go: "menu",
    swap: "menu",
    close: "menu",
    status: "menu",
    help: "menu",
    export: "menu",
    candidateIs: "menu",
    interviewersAre: "menu",
    add: "menu",
    remove: "menu",
    replace: "menu",
    at: "menu",
    ended: "menu",
    roleIs: "menu",
    companyIs: "menu",
    remind: "menu",
    wait: "menu",
    send: "menu",
    note: "menu",
    forget: "menu",
    hold: "menu",
    release: "menu",
    language: "menu",
    adjusted: "menu",
    // These answer a question that a mail asks, in the words that it asks for.
    yes: "question",
    no: "question",
    choose: "question",
    sendAnyway: "question",
    sendUnsure: "question",
  };

  test("every command that is understood is offered somewhere", () => {
    const types = new Set(offers.flatMap(([, word]) => readCommands(word).commands.map(({ type }) => type)));
    const wanted = Object.entries(offered).flatMap(([type, where]) => (where === "menu" ? [type] : []));
    expect([...types].sort()).toEqual(wanted.sort());
  });

  test("`help` lists them with their meaning, in the mail that answers", () => {
    for (const debrief of Object.values(statuses)) {
      const { text } = write(debrief, { ...told, shows: ["help"] }, { config: configIn(language), keys });
      for (const { word, meaning } of menuFor(debrief, language)) {
        expect(text).toContain(word);
        expect(text.replace(/\s+/g, " ")).toContain(meaning.replace(/\s+/g, " "));
      }
    }
  });
});

const told: Extract<Effect, { mail: "outcome" }> & Effect = {
  key: "outcome/1",
  seat: 0,
  mail: "outcome",
  done: [{ key: "closedThanked" }, { key: "remindedNow", who: "Ben Ito" }],
  refused: [{ key: "coachingTooSoon" }],
  notUnderstood: ["remove the dog"],
  questions: [{ key: "sendDoubt", who: "Jane Doe" }],
  shows: ["help"],
};

describe.each(Language.options)("R27 in %s, our own mails, quoted without any mark, hold no command", (language) => {
  const config = configIn(language);
  const mails: Effect[] = [
    told,
    { ...told, done: [], questions: [], shows: [] },
    {
      key: "",
      seat: 0,
      mail: "plan",
      changes: [{ key: "interviewerNow", who: "Sam" }],
      refused: [],
      notUnderstood: ["close it"],
    },
    { key: "", seat: 0, mail: "plan", changes: [], refused: [], notUnderstood: [] },
  ];
  const rows = Object.entries(statuses).flatMap(([status, debrief]) => {
    const summary: Effect[] = status === "summarised" ? [{ key: "", seat: 0, mail: "summary", version: 1 }] : [];
    return [...mails, ...summary].map((mail, index) => [status, mail.mail, index, debrief, mail] as const);
  });

  test.each(rows)("while it is %s, a %s (%i)", async (_status, _mail, _index, debrief, effect) => {
    const { text, html } = write(debrief, effect, { config, keys });
    const shown = linesOfHtml(html)
      .map((line) => line.text)
      .join("\n");
    const { mails: ours, drafts } = await sentToRecruiter(debrief, config);
    for (const quoted of [text, shown, text.replace(/^ +/gm, ""), text.replace(/\n\n+/g, "\n")]) {
      const { commands } = readCommands(aboveOurs(`note call her\n\n${quoted}`, ours, drafts));
      expect(commands).toEqual([{ type: "note", text: "call her" }]);
    }
  });
});
