/** The API over the real table, as a client sees it. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Clock, DAY, HOUR, later } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { transition } from "@debrief/core/debrief/transition";
import { Conflict, TransientError } from "@debrief/core/errors";
import { questionnairesByLanguage } from "@debrief/core/feedback/questionnaire";
import { deriveId } from "@debrief/core/id";
import { TokenKeys, writeToken } from "@debrief/core/mail/token";
import { drawKey, type Keys, openKeys } from "@debrief/core/store/keys";
import { openStore, type Store } from "@debrief/core/store/store";
import { api } from "@debrief/functions/api/api";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;
let apiKeys: Keys;
let routes: ReturnType<typeof api>;
let now: string;
let rae: string;
let elseKey: string;

const clock: Clock = { now: () => now };
const { en, de } = questionnairesByLanguage;
const retold = (of: typeof en): typeof en => ({
  ...of,
  candidate: of.candidate.map((question) => ({ ...question, text: `Sales: ${question.text}` })),
});
const sales = { en: retold(en), de: retold(de) };
const config = Config.parse({
  domain: "debrief.example.com",
  recruiters: { domains: ["agency.example"] },
  questionnairesByName: { sales, short: en },
});

beforeAll(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  store = openStore(client, table.name, clock);
  apiKeys = openKeys(client, table.name);
  routes = api(() => ({ store, apiKeys, config, clock }));
});
afterAll(async () => {
  client.destroy();
  await table.close();
});

/** Each test has recruiters of its own, and so a list of its own. */
let tests = 0;
beforeEach(async () => {
  now = "2026-11-24T08:00:00.000Z";
  tests++;
  rae = await keyFor(`rae${tests}@agency.example`);
  elseKey = await keyFor(`else${tests}@agency.example`);
});

async function keyFor(address: string): Promise<string> {
  const { id, secret } = drawKey();
  return apiKeys.issue({ address }, id, secret, now);
}

const wanted = {
  interview: { title: "Backend Engineer", end: "2026-11-24T14:00:00Z", timeZone: "Europe/Berlin" },
  candidate: { address: "jane.doe@example.com", displayName: "Jane Doe" },
  interviewers: [{ address: "sam.patel@acme.example" }],
};

// biome-ignore lint/suspicious/noExplicitAny: what a client of the API would see; the assertions check it
type Answer = { status: number; headers: Headers; json: any };

async function call(
  method: string,
  path: string,
  { body, key = rae, headers = {} }: { body?: unknown; key?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const sent = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const response = await routes.request(path, {
    method,
    headers: {
      ...(key !== "" && { authorization: `Bearer ${key}` }),
      ...(sent !== undefined && { "content-type": "application/json", "idempotency-key": "one" }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === "" ? undefined : JSON.parse(text) };
}

async function start(idempotencyKey = "one", body: unknown = wanted): Promise<string> {
  const { status, json } = await call("POST", "/v1/debriefs", { body, headers: { "idempotency-key": idempotencyKey } });
  expect([200, 201]).toContain(status);
  return json.id;
}

function say(id: string, commands: unknown[], idempotencyKey = "say"): Promise<Answer> {
  const headers = { "idempotency-key": idempotencyKey };
  return call("POST", `/v1/debriefs/${id}/commands`, { body: { commands }, headers });
}

/** Brings a debrief to its summary, as the sweep and two replies would. */
async function summarised(id: string, both = true): Promise<void> {
  const debrief = await store.loadDebrief(id);
  if (!debrief) throw new Error("There is no such debrief.");
  now = later(now, DAY);
  const answer = (seat: number, text: string) => {
    const answers = { "1": { text, rating: 2, pairing: "numbered" as const } };
    const mail = [`answer-${seat}`];
    return {
      type: "feedbackReceived" as const,
      seat,
      answers,
      findings: [],
      attachments: 0,
      mayAnswer: true,
      at: now,
      mail,
    };
  };
  const asked = transition(debrief, { type: "askDue", at: now }).debrief;
  const first = transition(asked, answer(1, "I froze at the queue question.")).debrief;
  await store.commit(both ? transition(first, answer(2, "She could not scale it.")).debrief : first);
}

describe("R52 a debrief through the API", () => {
  test("is started once for an Idempotency-Key, and found again", async () => {
    const first = await call("POST", "/v1/debriefs", { body: wanted });
    expect(first.status).toBe(201);
    expect(first.json).toMatchObject({
      status: "scheduled",
      interview: { end: "2026-11-24T14:00:00.000Z" },
      parties: [{ name: "Jane Doe", state: "waiting" }, { address: "sam.patel@acme.example" }],
    });
    expect(first.headers.get("location")).toBe(`/v1/debriefs/${first.json.id}`);
    const again = await call("POST", "/v1/debriefs", { body: wanted });
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await call("GET", `/v1/debriefs/${first.json.id}`)).json).toEqual(first.json);
  });

  test("is started once by two requests at the same moment", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => call("POST", "/v1/debriefs", { body: wanted })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect((await call("GET", "/v1/debriefs")).json.debriefs).toHaveLength(1);
  });

  test("R20 R29 ends at three times the starts of a day: a stolen key is no mailer", async () => {
    const most = 3 * config.startsPerDay;
    for (let number = 0; number < most; number++) await start(`flood-${number}`);
    const headers = { "idempotency-key": "one-more" };
    now = later(now, HOUR);
    const { status, json, headers: told } = await call("POST", "/v1/debriefs", { body: wanted, headers });
    expect([status, json.type]).toEqual([429, "urn:debrief:problem:too-many"]);
    expect(told.get("retry-after")).toBe(String(23 * 3_600));
    // What was started is still answered for, and the next day is another.
    await start("flood-0");
    now = later(now, 23 * HOUR);
    await start("one-more");
  });

  test("asks the questions that are chosen by name, and names those that there are when it is none of them", async () => {
    const id = await start("named", { ...wanted, questionnaire: "sales" });
    expect((await call("GET", `/v1/debriefs/${id}`)).json.questionnaire).toBe("sales");
    const debrief = await store.loadDebrief(id);
    expect(debrief?.questionnaires).toEqual(sales.en);
    // What the machine makes of it keeps the name.
    await say(id, [{ type: "companyIs", text: "Acme" }]);
    expect((await store.loadDebrief(id))?.questionnaire).toBe("sales");
    for (const questionnaire of ["engineering", "constructor", ""]) {
      const { status, json } = await call("POST", "/v1/debriefs", { body: { ...wanted, questionnaire } });
      expect([status, json.type, json.errors]).toEqual([
        422,
        "urn:debrief:problem:invalid",
        [{ detail: "one of: sales, short", pointer: "#/questionnaire" }],
      ]);
    }
    const usual = await call("POST", "/v1/debriefs", { body: wanted });
    expect([usual.status, "questionnaire" in usual.json]).toEqual([201, false]);
  });

  test("is not mistaken for another that was asked for under the same Idempotency-Key", async () => {
    await start();
    const other = { ...wanted, candidate: { address: "kim@example.com" } };
    expect(await call("POST", "/v1/debriefs", { body: other })).toMatchObject({
      status: 422,
      json: { type: "urn:debrief:problem:idempotency-key-reused" },
    });
  });

  test("asks each side in the language that was chosen for it", async () => {
    const interview = { ...wanted.interview, languages: { candidate: "de" } };
    const id = await start("german", { ...wanted, interview });
    expect((await call("GET", `/v1/debriefs/${id}`)).json.interview.languages).toEqual({ candidate: "de" });
  });

  test("waits as a draft where the recruiter must decide, and says what is asked in words", async () => {
    const interview = { ...wanted.interview, end: "2020-01-20T10:00:00Z" };
    const id = await start("long-ago", { ...wanted, interview });
    const { json } = await call("GET", `/v1/debriefs/${id}`);
    expect(json).toMatchObject({
      status: "draft",
      questions: [
        {
          about: "approval",
          text: "The interview was more than 30 days ago. Nothing is sent unless you reply “go”.",
          options: [],
        },
      ],
    });
    expect((await say(id, [{ type: "go" }])).json.debrief.status).toBe("scheduled");
  });

  test("has a tag by which a client asks whether it has changed", async () => {
    const id = await start();
    const tag = (await call("GET", `/v1/debriefs/${id}`)).headers.get("etag") ?? "";
    const headers = { "if-none-match": tag };
    expect((await call("GET", `/v1/debriefs/${id}`, { headers })).status).toBe(304);
    await say(id, [{ type: "roleIs", text: "Staff Engineer" }]);
    expect((await call("GET", `/v1/debriefs/${id}`, { headers })).status).toBe(200);
  });

  test.each<[string, unknown, string]>([
    ["no interviewer", { ...wanted, interviewers: [] }, "#/interviewers"],
    [
      "six interviewers",
      { ...wanted, interviewers: Array.from({ length: 6 }, (_, n) => ({ address: `i${n}@acme.example` })) },
      "#/interviewers",
    ],
    ["an address that is none", { ...wanted, candidate: { address: "jane" } }, "#/candidate/address"],
    [
      "a name with a link",
      { ...wanted, candidate: { ...wanted.candidate, displayName: "https://example.net" } },
      "#/candidate/displayName",
    ],
    [
      "a zone that is none",
      { ...wanted, interview: { ...wanted.interview, timeZone: "Mars/Olympus" } },
      "#/interview/timeZone",
    ],
    [
      "an end before the start",
      { ...wanted, interview: { ...wanted.interview, start: "2026-11-24T15:00:00Z" } },
      "#/interview/end",
    ],
    ["a local time", { ...wanted, interview: { ...wanted.interview, end: "2026-11-24T14:00:00" } }, "#/interview/end"],
    [
      "a link in the title",
      { ...wanted, interview: { ...wanted.interview, title: "see https://example.net" } },
      "#/interview/title",
    ],
    ["keys that nobody knows", { ...wanted, urgent: true }, "#"],
  ])("cannot be started from %s, and the answer says where", async (_name, body, pointer) => {
    const { status, json, headers } = await call("POST", "/v1/debriefs", { body });
    expect([status, headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(json.errors).toContainEqual({ pointer, detail: expect.any(String) });
  });
});

describe("R52 the list", () => {
  test("shows a recruiter's own debriefs, newest first, page by page, each once", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) {
      now = later(now, HOUR);
      ids.unshift(await start(`list-${n}`));
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { json } = await call("GET", `/v1/debriefs?limit=2${cursor ? `&cursor=${cursor}` : ""}`);
      seen.push(...json.debriefs.map(({ id }: { id: string }) => id));
      cursor = json.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
    expect((await call("GET", "/v1/debriefs", { key: elseKey })).json).toEqual({ debriefs: [] });
  });

  test("shows only a status when asked", async () => {
    const [first, second] = [await start("a"), await start("b")];
    await say(first, [{ type: "stop" }]);
    const list = async (status: string) => (await call("GET", `/v1/debriefs?status=${status}`)).json.debriefs;
    expect(await list("closed")).toMatchObject([{ id: first, because: "stopped" }]);
    expect(await list("scheduled")).toMatchObject([{ id: second }]);
    expect(await list("summarised")).toEqual([]);
  });

  test("costs one question to the index, whatever it looks for, and a rare status is found page by page", async () => {
    const first = await start("rare");
    await say(first, [{ type: "stop" }]);
    now = later(now, HOUR);
    const model = await store.loadDebrief(await start("model"));
    const idOf = (n: number): string => deriveId("list", rae, String(n));
    for (let n = 0; n < 70; n++) {
      now = later(now, 1_000);
      await store.commit({ ...model!, id: idOf(n), version: 0, createdAt: now });
    }
    const list = async (query: string) => {
      const asked = vi.spyOn(client, "send");
      const { json } = await call("GET", `/v1/debriefs?${query}`);
      const made = asked.mock.calls.map(([command]) => command.constructor.name);
      asked.mockRestore();
      const opened = made.filter((name) => name === "GetItemCommand").length;
      return { ...json, questions: made.filter((name) => name === "QueryCommand").length, opened };
    };
    // Besides the debriefs themselves, the caller's key is read.
    const { opened: around } = await list("limit=1&cursor=none");
    const page = await list("limit=1&status=closed");
    expect(page).toMatchObject({ debriefs: [], nextCursor: expect.any(String), questions: 1 });
    expect(page.opened).toBeLessThanOrEqual(50 + around);
    const next = await list(`limit=1&status=closed&cursor=${page.nextCursor}`);
    expect(next).toMatchObject({ debriefs: [{ id: first }], questions: 1 });
    expect(next.nextCursor).toBeUndefined();
    const near = await list("limit=1&status=scheduled");
    expect(near).toMatchObject({ debriefs: [{ status: "scheduled" }], questions: 1 });
    expect(near.opened).toBeLessThanOrEqual(10 + around);
    // The cursor stands behind the one that was shown, not behind those that were looked at.
    const second = await list(`limit=1&status=scheduled&cursor=${near.nextCursor}`);
    expect([near, second].map(({ debriefs }) => debriefs[0].id)).toEqual([idOf(69), idOf(68)]);
    expect(await list("limit=5")).toMatchObject({ questions: 1, opened: 5 + around });
  });

  test("goes on at a cursor for the recruiter whose list it is, and for nobody else", async () => {
    for (const key of ["a", "b"]) await start(key);
    const { nextCursor } = (await call("GET", "/v1/debriefs?limit=1")).json;
    expect((await call("GET", `/v1/debriefs?cursor=${nextCursor}`)).json.debriefs).toHaveLength(1);
    for (const [key, cursor] of [
      [elseKey, nextCursor],
      [rae, "nonsense"],
      [rae, Buffer.from("2026-11-24T08:00:00.000Z aaaabbbbccccdddd forged").toString("base64url")],
    ]) {
      expect(await call("GET", `/v1/debriefs?cursor=${cursor}`, { key })).toMatchObject({
        status: 400,
        json: { type: "urn:debrief:problem:cursor" },
      });
    }
  });

  test.each(["limit=0", "limit=51", "limit=many", "status=open"])(
    "refuses ?%s and names the parameter",
    async (query) => {
      const { status, json } = await call("GET", `/v1/debriefs?${query}`);
      expect([status, json.errors[0].parameter]).toEqual([400, query.split("=")[0]]);
    },
  );
});

describe("R52 commands", () => {
  test("do what the same words in a mail do, and tell what was done and what was not", async () => {
    const id = await start();
    const { status, json } = await say(id, [
      { type: "add", person: { address: "kim.lee@acme.example", displayName: "Kim Lee" }, side: "interviewer" },
      { type: "remove", person: { name: "Nobody" } },
      { type: "companyIs", text: "Acme" },
      { type: "at", time: { at: "2026-11-24T18:30:00Z" } },
    ]);
    expect(status).toBe(200);
    expect(json.debrief).toMatchObject({
      interview: { company: "Acme" },
      askAt: "2026-11-24T18:30:00.000Z",
      parties: [{}, {}, { name: "Kim Lee", side: "interviewer" }],
    });
    expect(json.done.join("\n")).toMatch(/Kim Lee/);
    expect(json.refused.join("\n")).toMatch(/Nobody/);
    const { outbox = [] } = (await store.loadDebrief(id)) ?? {};
    expect(outbox.filter(({ effect }) => effect.seat === 0 && effect.mail === "plan").length).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, unknown>, object]>([
    ["go", { type: "go" }, { status: "scheduled", askAt: "2026-11-24T08:00:00.000Z" }],
    ["at, so long from now", { type: "at", time: { inMinutes: 600 } }, { askAt: "2026-11-24T18:00:00.000Z" }],
    [
      "ended",
      { type: "ended", time: { at: "2026-11-24T12:00:00+01:00" } },
      { interview: { end: "2026-11-24T11:00:00.000Z" } },
    ],
    ["wait", { type: "wait", time: { days: 2 } }, { askAt: "2026-11-26T14:00:00.000Z" }],
    ["wait until", { type: "wait", time: { at: "2026-11-27T09:00:00Z" } }, { askAt: "2026-11-27T09:00:00.000Z" }],
    ["swap", { type: "swap" }, { parties: [{ side: "interviewer" }, { side: "candidate" }] }],
    [
      "candidateIs",
      { type: "candidateIs", person: { address: "kim@example.com" } },
      { parties: [{ state: "removed" }, {}, { address: "kim@example.com" }] },
    ],
    [
      "interviewersAre",
      { type: "interviewersAre", people: [{ address: "kim@acme.example" }] },
      { parties: [{}, { state: "removed" }, { side: "interviewer" }] },
    ],
    [
      "replace",
      { type: "replace", leaving: { name: "sam" }, coming: { address: "kim@acme.example" } },
      { parties: [{}, { state: "removed" }, { address: "kim@acme.example" }] },
    ],
    ["roleIs", { type: "roleIs", text: "Staff Engineer" }, { interview: { role: "Staff Engineer" } }],
    ["language", { type: "language", whom: "candidate", language: "fr" }, { parties: [{ language: "fr" }, {}] }],
    ["stop", { type: "stop" }, { status: "closed", because: "stopped" }],
    ["close", { type: "close" }, { status: "closed", because: "closed" }],
  ])("%s", async (_name, command, changed) => {
    const { status, json } = await say(await start(), [command]);
    expect(status).toBe(200);
    expect(json.debrief).toMatchObject(changed);
  });

  test("of a debrief that collects remind, give time, take notes and ask before they coach", async () => {
    const id = await start();
    await summarised(id, false);
    now = later(now, 2 * DAY);
    const { json } = await say(id, [
      { type: "remind", whom: "interviewers" },
      { type: "wait", time: { days: 1 } },
      { type: "note", text: "Speaks softly." },
      { type: "send", whom: "candidate" },
      { type: "adjusted", done: true },
      { type: "status" },
    ]);
    expect(json.done).toHaveLength(3);
    expect(json.refused).toHaveLength(2);
    expect((await store.loadDebrief(id))?.notes).toMatchObject([{ text: "Speaks softly." }]);
  });

  test("are heeded once for an Idempotency-Key", async () => {
    const id = await start();
    const first = await say(id, [{ type: "wait", time: { days: 2 } }]);
    const again = await say(id, [{ type: "wait", time: { days: 2 } }]);
    expect(again.json).toMatchObject({ repeated: true, done: [], debrief: { askAt: first.json.debrief.askAt } });
    expect((await say(id, [{ type: "wait", time: { days: 3 } }])).json.type).toBe(
      "urn:debrief:problem:idempotency-key-reused",
    );
  });

  test("cannot move a debrief that is over, but a note is still taken", async () => {
    const id = await start();
    await say(id, [{ type: "stop" }]);
    expect(await say(id, [{ type: "go" }], "late")).toMatchObject({
      status: 409,
      json: { type: "urn:debrief:problem:closed" },
    });
    expect((await say(id, [{ type: "note", text: "Called them." }], "note")).status).toBe(200);
  });

  test.each<[string, unknown, string]>([
    ["none at all", { commands: [] }, "#/commands"],
    ["one that nobody knows", { commands: [{ type: "promote" }] }, "#/commands/0/type"],
    ["one too many", { commands: Array(21).fill({ type: "status" }) }, "#/commands"],
    ["a choice that is no number", { commands: [{ type: "choose", option: "1" }] }, "#/commands/0/option"],
    ["a note beyond measure", { commands: [{ type: "note", text: "x".repeat(1_001) }] }, "#/commands/0/text"],
    ["more than it takes", { commands: [{ type: "go", now: true }] }, "#/commands/0"],
  ])("refuse %s", async (_name, body, pointer) => {
    const { status, json } = await call("POST", `/v1/debriefs/${await start()}/commands`, { body });
    expect(status).toBe(422);
    expect(json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test("R49 never keep a live token, whatever is pasted into them", async () => {
    const id = await start();
    const keys = { current: "k", keys: { k: "s".repeat(43) } };
    const token = writeToken({ debriefId: id, seat: 0, ordinal: 0, purpose: "control" }, TokenKeys.parse(keys));
    await say(id, [{ type: "note", text: `He wrote to ${token}@debrief.example.com.` }]);
    const [note] = (await store.loadDebrief(id))?.notes ?? [];
    expect(note?.text).toContain("He wrote to");
    expect(note?.text).not.toContain(token);
  });
});

describe("R48 R52 what came of it", () => {
  test.each(["feedback", "summary"])("the %s is sealed while anybody may still answer", async (what) => {
    const id = await start();
    const sealed = { status: 409, json: { type: "urn:debrief:problem:sealed" } };
    expect(await call("GET", `/v1/debriefs/${id}/${what}`)).toMatchObject(sealed);
    await summarised(id, false);
    const early = await call("GET", `/v1/debriefs/${id}/${what}`);
    expect(early).toMatchObject(sealed);
    expect(JSON.stringify(early.json)).not.toContain("froze");
  });

  test("both accounts and the summary are there once it is written", async () => {
    const id = await start();
    await summarised(id);
    const feedback = await call("GET", `/v1/debriefs/${id}/feedback`);
    expect(feedback.json.feedback).toMatchObject([
      { seat: 1, side: "candidate", answers: [{ number: 1, rating: 2, text: "I froze at the queue question." }] },
      { seat: 2, side: "interviewer" },
    ]);
    const summary = await call("GET", `/v1/debriefs/${id}/summary`);
    expect(summary.json).toMatchObject({ version: 1, respondents: [{ state: "answered" }, { state: "answered" }] });
    expect(summary.json.answers[0].items[0].text).toBe("I froze at the queue question.");
    expect(summary.json).not.toHaveProperty("advice");
    for (const { headers } of [feedback, summary]) expect(headers.get("cache-control")).toBe("no-store");
  });

  test("a debrief that ended before its summary has none", async () => {
    const id = await start();
    await say(id, [{ type: "stop" }]);
    expect((await call("GET", `/v1/debriefs/${id}/summary`)).json.type).toBe("urn:debrief:problem:no-summary");
    expect((await call("GET", `/v1/debriefs/${id}/feedback`)).json).toEqual({ feedback: [] });
  });

  test("the record is exported as a file", async () => {
    const id = await start();
    await summarised(id);
    const { json, headers } = await call("GET", `/v1/debriefs/${id}/export`);
    expect(json).toMatchObject({ format: "debrief/1", id, parties: [{ person: { name: "Jane Doe" } }, {}] });
    expect(headers.get("content-disposition")).toBe(`attachment; filename="debrief-${id}.json"`);
  });
});

describe("R51 R52 erasure", () => {
  test("of a debrief leaves nothing of it but that it was, and can be asked for twice", async () => {
    const id = await start();
    await summarised(id);
    expect((await call("DELETE", `/v1/debriefs/${id}`)).status).toBe(204);
    expect((await call("DELETE", `/v1/debriefs/${id}`)).status).toBe(204);
    expect((await call("GET", `/v1/debriefs/${id}`)).json).toMatchObject({ status: "closed", parties: [] });
    expect(JSON.stringify(await store.loadDebrief(id))).not.toMatch(/jane|froze/i);
  });

  test("of a person takes their words and name", async () => {
    const id = await start();
    await summarised(id);
    expect((await call("DELETE", `/v1/debriefs/${id}/parties/1`)).status).toBe(204);
    const { json } = await call("GET", `/v1/debriefs/${id}/export`);
    expect(JSON.stringify(json)).not.toMatch(/jane|froze/i);
    expect(json.parties).toHaveLength(2);
    expect((await call("DELETE", `/v1/debriefs/${id}/parties/9`)).status).toBe(404);
    expect((await call("DELETE", `/v1/debriefs/${id}/parties/x`)).status).toBe(404);
  });

  test("waits for a legal hold to end", async () => {
    const id = await start();
    await say(id, [{ type: "hold" }]);
    for (const path of [`/v1/debriefs/${id}`, `/v1/debriefs/${id}/parties/1`]) {
      expect(await call("DELETE", path)).toMatchObject({ status: 409, json: { type: "urn:debrief:problem:held" } });
    }
    await say(id, [{ type: "release" }], "release");
    expect((await call("DELETE", `/v1/debriefs/${id}`)).status).toBe(204);
  });
});

const OWN: [method: string, path: string, body?: unknown][] = [
  ["GET", "/v1/debriefs/ID"],
  ["POST", "/v1/debriefs/ID/commands", { commands: [{ type: "stop" }] }],
  ["GET", "/v1/debriefs/ID/feedback"],
  ["GET", "/v1/debriefs/ID/summary"],
  ["GET", "/v1/debriefs/ID/export"],
  ["DELETE", "/v1/debriefs/ID"],
  ["DELETE", "/v1/debriefs/ID/parties/1"],
];

describe.each([...OWN, ["GET", "/v1/debriefs"], ["POST", "/v1/debriefs", wanted]] as typeof OWN)(
  "R52 %s %s",
  (method, path, body) => {
    const on = (id: string): string => path.replace("ID", id);

    test("needs a right key: none, a malformed, an unknown and a revoked one are answered alike", async () => {
      const id = await start();
      const revoked = await keyFor("rae@agency.example");
      await apiKeys.revoke(revoked.split("_")[1] ?? "");
      const [, known = ""] = rae.split("_");
      const wrong = ["", "sesame", `dbk_nosuchkey_${"x".repeat(32)}`, `dbk_${known}_${"x".repeat(32)}`, revoked];
      const answers = await Promise.all(wrong.map((key) => call(method, on(id), { body, key })));
      for (const { status, json, headers } of answers) {
        expect([status, json]).toEqual([401, answers[0]?.json]);
        expect(headers.get("www-authenticate")).toMatch(/^Bearer/);
      }
    });

    test("is closed to a recruiter who was removed", async () => {
      const id = await start();
      const removed = await keyFor("gone@elsewhere.example");
      expect(await call(method, on(id), { body, key: removed })).toMatchObject({
        status: 403,
        json: { type: "urn:debrief:problem:not-a-recruiter" },
      });
    });
  },
);

test.each(OWN)("R52 %s %s of another recruiter is not there, and nothing happens to it", async (method, path, body) => {
  const id = await start();
  const before = await store.loadDebrief(id);
  const foreign = await call(method, path.replace("ID", id), { body, key: elseKey });
  const missing = await call(method, path.replace("ID", "aaaabbbbccccdddd"), { body, key: elseKey });
  expect([foreign.status, foreign.json]).toEqual([404, missing.json]);
  expect(await store.loadDebrief(id)).toEqual(before);
});

test.each(OWN.filter(([method]) => method === "GET"))(
  "R52 %s %s changes nothing, nor does HEAD",
  async (_get, path) => {
    const id = await start();
    await summarised(id);
    const before = await store.loadDebrief(id);
    for (const method of ["GET", "HEAD"]) expect((await call(method, path.replace("ID", id))).status).toBe(200);
    expect(await store.loadDebrief(id)).toEqual(before);
  },
);

describe("R52 every answer", () => {
  test("names its request, and is no other site's to read", async () => {
    for (const path of ["/v1/health", "/v1/debriefs", "/v1/nothing"]) {
      const { headers } = await call("GET", path, {
        headers: { origin: "https://evil.example", "x-request-id": "mine" },
      });
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("to a method that is not there says which are", async () => {
    const answers: [string, string, string][] = [
      ["PUT", "/v1/debriefs", "GET, HEAD, POST"],
      ["PATCH", "/v1/debriefs/aaaabbbbccccdddd", "DELETE, GET, HEAD"],
      ["GET", "/v1/debriefs/aaaabbbbccccdddd/commands", "POST"],
      ["POST", "/v1/health", "GET, HEAD"],
    ];
    for (const [method, path, allow] of answers) {
      const { status, headers, json } = await call(method, path);
      expect([method, path, status, headers.get("allow"), json.type]).toEqual([
        method,
        path,
        405,
        allow,
        "urn:debrief:problem:method",
      ]);
    }
  });

  test("to what is no JSON, or says that it is none, or has more than 64 KB, tells so", async () => {
    const post = (body: string, type: string) =>
      call("POST", "/v1/debriefs", { body, headers: { "content-type": type } });
    expect(await post("{", "application/json")).toMatchObject({
      status: 400,
      json: { type: "urn:debrief:problem:malformed" },
    });
    expect(await post("{}", "text/plain")).toMatchObject({ status: 415, json: { type: "urn:debrief:problem:type" } });
    const long = JSON.stringify({ ...wanted, more: "x".repeat(70_000) });
    expect(await post(long, "application/json")).toMatchObject({
      status: 413,
      json: { type: "urn:debrief:problem:too-large" },
    });
    expect(await call("POST", "/v1/debriefs", { body: wanted, headers: { "idempotency-key": "" } })).toMatchObject({
      status: 400,
      json: { type: "urn:debrief:problem:idempotency-key" },
    });
  });

  test("R50 to what fails on our side says nothing of why, and whether to try again", async () => {
    const failing = (error: Error) => {
      const broken = { ...store, loadDebrief: () => Promise.reject(error) };
      return api(() => ({ store: broken, apiKeys, config, clock })).request("/v1/debriefs/aaaabbbbccccdddd", {
        headers: { authorization: `Bearer ${rae}` },
      });
    };
    process.env.LOG_LEVEL = "silent";
    const later = await failing(new TransientError("store.unavailable", "The table did not answer."));
    expect([later.status, later.headers.get("retry-after")]).toEqual([503, "1"]);
    const ours = await failing(new Conflict("jane.doe@example.com"));
    expect([ours.status, (await ours.text()).includes("jane")]).toEqual([500, false]);
  });
});

test("R52 health needs no key, and what is not there is a problem document", async () => {
  expect((await call("GET", "/v1/health", { key: "" })).json).toEqual({ status: "ok" });
  const { status, headers } = await call("GET", "/v1/nothing", { key: "" });
  expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});
