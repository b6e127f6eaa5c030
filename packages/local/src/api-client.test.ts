/** The typed client against the whole product over HTTP: one debrief from its start to its summary, as docs/api.md tells it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { questionnairesByLanguage } from "@debrief/core/feedback/questionnaire";
import { type DebriefClient, debriefClient } from "@debrief/functions/api/client";
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import { apiKeyFile } from "./api-key.ts";
import { received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleCandidate, sampleManager } from "./mailbox/sample-invite.ts";

let house: Tuesday;
let debrief: DebriefClient;

beforeAll(async () => {
  const questionnairesByName = { sales: questionnairesByLanguage };
  house = await tuesday({ config: { digest: { every: "never" }, questionnairesByName } });
  const key = await readFile(await apiKeyFile(house.dir), "utf8");
  debrief = debriefClient(house.stack.url, key.trim());
});
afterAll(() => house?.close());

test("R52 a debrief goes from create to summary through the typed client, while people answer by mail", async () => {
  const { stack } = house;
  const header = { "idempotency-key": "interview-4711" };
  const created = await debrief.debriefs.$post({
    header,
    json: {
      interview: {
        title: "Backend Engineer",
        start: "2026-11-24T09:00:00+01:00",
        end: "2026-11-24T10:00:00+01:00",
        timeZone: "Europe/Berlin",
      },
      candidate: { address: sampleCandidate.address, displayName: sampleCandidate.displayName },
      interviewers: [{ address: sampleManager.address }],
      questionnaire: "sales",
    },
  });
  if (created.status !== 201) throw new Error(`Not started: ${created.status} ${await created.text()}`);
  const { id, status, questionnaire } = await created.json();
  expectTypeOf(questionnaire).toEqualTypeOf<string | undefined>();
  expect(questionnaire).toBe("sales");
  expectTypeOf(status).toEqualTypeOf<"draft" | "scheduled" | "collecting" | "summarised" | "closed">();
  expect(status).toBe("scheduled");
  const param = { id };

  const steered = await debrief.debriefs[":id"].commands.$post({
    param,
    header: { "idempotency-key": "right-away" },
    json: { commands: [{ type: "go" }, { type: "companyIs", text: "Acme" }] },
  });
  if (steered.status !== 200) throw new Error(await steered.text());
  expect((await steered.json()).refused).toEqual([]);
  await stack.settled(30_000);

  const early = await debrief.debriefs[":id"].summary.$get({ param });
  if (early.status !== 409) throw new Error(`Not sealed: ${early.status}`);
  expect((await early.json()).type).toBe("urn:debrief:problem:sealed");

  for (const [person, program, answers] of [
    [sampleCandidate, "gmail", { answers: candidateAnswers }],
    [sampleManager, "outlook", managerAnswers],
  ] as const) {
    const questions = (await received(stack, person)).at(-1)?.message;
    if (!questions) throw new Error(`${person.address} was asked nothing.`);
    await reply(stack, person, questions, program, answers);
    await stack.settled(30_000);
  }

  const answered = await debrief.debriefs[":id"].summary.$get({ param });
  if (answered.status !== 200) throw new Error(await answered.text());
  const summary = await answered.json();
  expectTypeOf(summary.scores[0]!.rating).toEqualTypeOf<number>();
  expectTypeOf(summary.commonGround[0]!.relation).toEqualTypeOf<"agreement" | "gap" | "one_sided">();
  expect(summary.respondents).toMatchObject([{ state: "answered" }, { state: "answered" }]);
  expect(JSON.stringify(summary)).toContain("I froze when I was asked to scale the queue");

  const feedback = await debrief.debriefs[":id"].feedback.$get({ param });
  if (feedback.status !== 200) throw new Error(await feedback.text());
  expect((await feedback.json()).feedback.map(({ side }) => side)).toEqual(["candidate", "interviewer"]);

  const list = await debrief.debriefs.$get({ query: { status: "summarised", limit: 10 } });
  if (list.status !== 200) throw new Error(await list.text());
  expect((await list.json()).debriefs.map((one) => one.id)).toEqual([id]);

  const erased = await debrief.debriefs[":id"].parties[":seat"].$delete({ param: { ...param, seat: 1 } });
  expect(erased.status).toBe(204);
  expect((await debrief.debriefs[":id"].$delete({ param })).status).toBe(204);
}, 90_000);

test("R52 the client tells a wrong request from a right one before it is sent, and the server does after", async () => {
  const wrong = await debrief.debriefs[":id"].commands.$post({
    param: { id: "aaaabbbbccccdddd" },
    header: { "idempotency-key": "wrong" },
    // @ts-expect-error nobody can be promoted
    json: { commands: [{ type: "promote" }] },
  });
  expect(wrong.status).toBe(422);
  const unknown = await debrief.debriefs.$post({
    header: { "idempotency-key": "unknown" },
    json: {
      interview: { title: "Backend Engineer", end: "2026-11-24T10:00:00+01:00", timeZone: "Europe/Berlin" },
      candidate: { address: sampleCandidate.address },
      interviewers: [{ address: sampleManager.address }],
      questionnaire: "engineering",
    },
  });
  if (unknown.status !== 422) throw new Error(`Taken: ${unknown.status}`);
  expect((await unknown.json()).errors).toEqual([{ detail: "one of: sales", pointer: "#/questionnaire" }]);
  const stranger = debriefClient(house.stack.url, "dbk_nosuchkey");
  expect((await stranger.debriefs.$get({ query: {} })).status).toBe(401);
  expect((await debrief.recruiters.$get()).status).toBe(403);
});

test("the snippet in docs/api.md is the snippet that compiles and runs here", async () => {
  const guide = await readFile(join(import.meta.dirname, "../../../docs/api.md"), "utf8");
  const fixture = await readFile(join(import.meta.dirname, "fixtures/api-snippet.ts"), "utf8");
  const snippet = /```ts\n([\s\S]*?)```/.exec(guide)?.[1];
  expect(snippet).toBe(fixture);
  const { followUp } = await import("./fixtures/api-snippet.ts");
  expect(await followUp(debrief, "aaaabbbbccccdddd")).toBe("You have no such debrief.");
});
