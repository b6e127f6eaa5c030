/** Webhooks in, over the real table and real HTTP: what Greenhouse and Lever send, and what becomes of it. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DAY, HOUR, later } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { openCourier } from "@debrief/core/courier/courier";
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { FollowOutcome } from "@debrief/core/inbox/follow";
import { loadDesk } from "@debrief/core/store/desk";
import { openFollows } from "@debrief/core/store/followed";
import { openStore, type Store } from "@debrief/core/store/store";
import { Credentials } from "@debrief/functions/api/hooks/credentials";
import { greenhouseExample, leverExample } from "@debrief/functions/api/hooks/hook-documents";
import { hooks } from "@debrief/functions/api/hooks/hooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";
import {
  greenhouseAccess,
  greenhouseEvent,
  type HiringSystems,
  leverAccess,
  leverEvent,
  OPPORTUNITY,
  signedByGreenhouse,
  stageChange,
  startHiringSystems,
} from "./fixtures/hiring-systems.ts";

const NOW = "2026-11-24T08:00:00.000Z";
const START = "2026-11-24T14:00:00.000Z";
const LEVER = { interviewId: "11aa-interview", panelId: "22bb-panel", opportunityId: OPPORTUNITY };

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;
let systems: HiringSystems;
let now: string;
let call: (path: string, request: { body: string | Uint8Array; headers: Record<string, string> }) => Promise<Response>;

beforeAll(async () => {
  vi.stubEnv("LOG_LEVEL", "silent");
  table = await contractTable();
  client = contractClient(table.url);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await table.close();
});

let stories = 0;
beforeEach(async () => {
  systems = await startHiringSystems();
  now = NOW;
  // Each story has recruiters of its own, so that none finds the debriefs of another.
  stories++;
  connect({});
});
afterEach(() => systems.close());

/** The hooks, as configured. */
function connect(more: { fallback?: string; credentials?: unknown }) {
  const recruiter = more.fallback === undefined ? {} : { recruiter: more.fallback };
  const config = Config.parse({
    domain: "debrief.example.com",
    timeZone: "Europe/Berlin",
    recruiters: { domains: [`agency${stories}.example`] },
    integrations: {
      greenhouse: { api: `${systems.url}/v3`, token: `${systems.url}/token`, ...recruiter },
      lever: { api: `${systems.url}/v1`, ...recruiter },
    },
  });
  store = openStore(client, table.name, { now: () => now });
  const integrations = Credentials.parse(more.credentials ?? { greenhouse: greenhouseAccess, lever: leverAccess });
  const routes = hooks(
    () => ({ config, store, clock: { now: () => now } }),
    async () => ({ integrations, follows: openFollows(client, table.name), courier: openCourier({ loopback: true }) }),
  );
  routes.onError((error, c) => c.json({ code: Reflect.get(error, "code") ?? String(error) }, 503));
  call = async (path, { body, headers }) => routes.request(path, { method: "POST", body, headers });
}

const rae = (): string => `rae@agency${stories}.example`;

/** Greenhouse knows of one interview, of Jane by Sam and Ada, which Rae has scheduled. */
function scheduled(change: Partial<Parameters<HiringSystems["interviews"]["set"]>[1]> = {}) {
  const id = 1_000 + stories;
  systems.users.set(1, { id: 1, name: "Rae Miller", primary_email: rae() });
  systems.users.set(2, { id: 2, name: "Sam Patel", primary_email: "sam.patel@acme.example" });
  systems.users.set(3, { id: 3, name: "Ada Late", primary_email: "ada@acme.example" });
  const row = (user_id: number, response_status: string) => ({
    interview_id: id,
    user_id,
    email: null,
    response_status,
  });
  systems.panel = [row(2, "accepted"), row(3, "declined"), row(1, "accepted")];
  systems.interviews.set(id, {
    id,
    application_id: 900,
    job_id: 50,
    job_interview_id: 60,
    organizer_id: 1,
    status: "scheduled",
    starts_at: START,
    ends_at: later(START, HOUR),
    all_day_start_on: null,
    ...change,
  });
  return id;
}

/** Lever knows of the same interview. */
function scheduledAtLever(change: Record<string, unknown> = {}): typeof LEVER {
  const about = { ...LEVER, interviewId: `interview-${stories}` };
  systems.leverUsers.set("user-rae", { name: "Rae Miller", email: rae() });
  systems.leverUsers.set("user-owner", { name: "Olga Owner", email: "olga@acme.example" });
  systems.leverInterviews.set(about.interviewId, {
    id: about.interviewId,
    panel: about.panelId,
    subject: "Technical interview – Jane Doe",
    interviewers: [{ id: "user-sam", name: "Sam Patel", email: "sam.patel@acme.example" }],
    timezone: "America/New_York",
    date: Date.parse(START),
    duration: 60,
    user: "user-rae",
    canceledAt: null,
    postings: ["posting-1"],
    ...change,
  });
  return about;
}

async function greenhouse(
  action = "candidate_stage_change",
  payload: unknown = stageChange(),
): Promise<FollowOutcome[]> {
  return outcomesOf(await call("/hooks/greenhouse", greenhouseEvent(action, payload)));
}

async function lever(event: string, data: unknown): Promise<FollowOutcome[]> {
  return outcomesOf(await call("/hooks/lever", leverEvent(event, data, Date.parse(now))));
}

async function outcomesOf(response: Response): Promise<FollowOutcome[]> {
  expect(response.status).toBe(200);
  return ((await response.json()) as { outcomes: FollowOutcome[] }).outcomes;
}

async function debriefs(): Promise<Debrief[]> {
  const all: Debrief[] = [];
  for await (const debrief of store.debriefsOf(rae())) all.push(debrief);
  return all;
}

const mailsOf = (debrief: Debrief | undefined): string[] => debrief?.outbox.map(({ effect }) => effect.mail) ?? [];

describe("an interview at Greenhouse", () => {
  test("starts a debrief for whoever scheduled it, who gets the plan; nobody else is written to yet", async () => {
    scheduled();
    const [outcome] = await greenhouse();
    const [debrief, ...others] = await debriefs();
    expect(outcome).toEqual({ outcome: "started", debriefId: debrief?.id });
    expect(others).toEqual([]);
    expect(debrief).toMatchObject({
      status: "scheduled",
      recruiter: { address: rae(), displayName: "Rae Miller" },
      interview: {
        title: "Technical interview",
        role: "Backend Engineer",
        start: START,
        end: later(START, HOUR),
        timeZone: "Europe/Berlin",
      },
      parties: [
        { side: "candidate", mailbox: { address: "jane.doe@example.com", displayName: "Jane Doe" } },
        { side: "interviewer", mailbox: { address: "sam.patel@acme.example", displayName: "Sam Patel" } },
      ],
    });
    // R33: who declined and who recruits is not asked.
    expect(debrief?.parties).toHaveLength(2);
    expect(mailsOf(debrief)).toEqual(["plan"]);
  });

  test("is one debrief, however often it is announced, also at once", async () => {
    scheduled();
    const all = await Promise.all([greenhouse(), greenhouse(), greenhouse(), greenhouse()]);
    expect((await greenhouse())[0]?.outcome).toBe("unchanged");
    expect(all.flat().filter(({ outcome }) => outcome === "started")).toHaveLength(1);
    const [debrief, ...others] = await debriefs();
    expect(others).toEqual([]);
    expect(mailsOf(debrief)).toEqual(["plan"]);
  });

  test("moves the debrief when it moves, there and back again", async () => {
    const id = scheduled();
    await greenhouse();
    for (const start of [later(START, DAY), START, later(START, DAY)]) {
      scheduled({ starts_at: start, ends_at: later(start, HOUR) });
      expect((await greenhouse("application_updated"))[0]?.outcome).toBe("changed");
      expect((await debriefs())[0]).toMatchObject({
        status: "scheduled",
        interview: { start },
        askAt: later(start, HOUR),
      });
    }
    expect(systems.interviews.get(id)?.starts_at).toBe(later(START, DAY));
  });

  test("ends the debrief when it is deleted, and once only", async () => {
    const id = scheduled();
    await greenhouse();
    systems.interviews.delete(id);
    const gone = { interview: { id } };
    expect((await greenhouse("interview_deleted", gone))[0]?.outcome).toBe("cancelled");
    expect((await debriefs())[0]).toMatchObject({ status: "closed", because: "cancelled" });
    expect((await greenhouse("interview_deleted", gone))[0]?.outcome).toBe("unchanged");
  });

  test("does not end by an old deletion that somebody sends once more", async () => {
    const id = scheduled();
    await greenhouse();
    const again = await greenhouse("interview_deleted", { interview: { id } });
    expect(again).toEqual([{ outcome: "ignored", reason: "interview.still_there" }]);
    expect((await debriefs())[0]?.status).toBe("scheduled");
  });

  test("stays with its recruiter when somebody else organises it by then", async () => {
    scheduled();
    await greenhouse();
    systems.users.set(9, { id: 9, name: "Lee Vos", primary_email: `lee@agency${stories}.example` });
    scheduled({ organizer_id: 9, starts_at: later(START, HOUR), ends_at: later(START, 2 * HOUR) });
    expect((await greenhouse())[0]?.outcome).toBe("changed");
    expect(await debriefs()).toHaveLength(1);
  });

  test("R1 moves nothing in the name of a recruiter who is none any more", async () => {
    scheduled();
    await store.recruiters.add({ address: "gone@freelance.example" }, now);
    systems.users.set(1, { id: 1, name: "Gone Soon", primary_email: "gone@freelance.example" });
    const [started] = await greenhouse();
    await store.recruiters.remove("gone@freelance.example");
    systems.interviews.set(1_000 + stories, {
      ...systems.interviews.get(1_000 + stories)!,
      ends_at: later(START, 2 * HOUR),
    });
    const { debriefId } = started!;
    expect(await greenhouse()).toEqual([{ outcome: "ignored", reason: "recruiter.not_allowed", debriefId }]);
    expect((await store.loadDebrief(debriefId!))?.interview.end).toBe(later(START, HOUR));
  });

  test("R28 of whom nobody is a recruiter starts nothing and writes to nobody, unless one is configured", async () => {
    scheduled();
    systems.users.set(1, { id: 1, name: "Mallory", primary_email: "mallory@elsewhere.example" });
    expect(await greenhouse()).toEqual([{ outcome: "ignored", reason: "recruiter.unknown" }]);
    expect(await debriefs()).toEqual([]);
    connect({ fallback: rae() });
    expect((await greenhouse())[0]?.outcome).toBe("started");
  });

  test("R30 has nothing in it that could not stand in a mail", async () => {
    scheduled();
    systems.candidate.first_name = "Jane <script>alert(1)</script>\r\nBcc: x@example.com";
    systems.users.set(2, { id: 2, name: "Win at https://evil.example/now", primary_email: "sam.patel@acme.example" });
    await greenhouse();
    const [debrief] = await debriefs();
    expect(JSON.stringify(debrief?.parties.map(({ mailbox }) => mailbox))).not.toMatch(/[<>\r\n]|http|Bcc/);
  });

  test("R29 beyond the day's limits waits for a go", async () => {
    for (let n = 0; n < 21; n++) {
      const id = scheduled();
      systems.interviews.set(id * 100 + n, { ...systems.interviews.get(id)!, id: id * 100 + n });
      systems.panel = systems.panel.map((row) => ({ ...row, interview_id: id * 100 + n }));
      systems.interviews.delete(id);
      await greenhouse();
      systems.interviews.clear();
    }
    const drafts = (await debriefs()).filter(({ status }) => status === "draft");
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts[0]).toMatchObject({ questions: [{ about: "approval" }] });
  });

  test("R20 R29 is refused to be sent again, and never lost, where a day holds no more starts", async () => {
    const [starts, atOnce] = [60, 6];
    scheduled();
    const [model] = systems.interviews.values();
    const [row] = systems.panel;
    const announce = (count: number, from: number) => {
      systems.interviews.clear();
      systems.panel = [];
      for (let n = from; n < from + count; n++) {
        const id = model!.id * 1_000 + n;
        systems.interviews.set(id, { ...model!, id });
        systems.panel.push({ ...row!, interview_id: id });
      }
    };
    const hook = () => call("/hooks/greenhouse", greenhouseEvent("application_updated", stageChange()));
    for (let n = 0; n < starts; n += atOnce) {
      announce(atOnce, n);
      expect((await hook()).status).toBe(200);
    }
    now = later(now, HOUR);
    // One of them runs already, and is followed; the other two are too many.
    announce(3, starts - 1);
    const refused = await hook();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, String(23 * 3_600)]);
    expect(await refused.json()).toMatchObject({ type: "urn:debrief:problem:too-many" });
    expect(await debriefs()).toHaveLength(starts);
    // The recruiter hears of it, once a day.
    await hook();
    const desk = await loadDesk(store, { address: rae() }, now);
    expect(desk.outbox.map(({ effect }) => effect)).toEqual([
      expect.objectContaining({ mail: "help", why: { key: "announced" } }),
    ]);
    now = later(now, 23 * HOUR);
    expect((await greenhouse()).map(({ outcome }) => outcome)).toEqual(["unchanged", "started", "started"]);
  });

  test.each([
    ["not scheduled yet", { status: "to_be_scheduled", starts_at: null, ends_at: null }],
    ["long over", { status: "awaiting_feedback", starts_at: later(NOW, -4 * DAY), ends_at: later(NOW, -3 * DAY) }],
  ])("that is %s starts nothing", async (_what, change) => {
    scheduled(change);
    expect((await greenhouse())[0]?.outcome).toBe("ignored");
    expect(await debriefs()).toEqual([]);
  });

  test("R34 without a time asks for it", async () => {
    scheduled({ starts_at: null, ends_at: null, all_day_start_on: "2026-11-24" });
    await greenhouse();
    expect((await debriefs())[0]).toMatchObject({ status: "draft", questions: [{ about: "time" }] });
  });

  test("waits for Greenhouse to send it again when its API has a bad day, and is not lost", async () => {
    scheduled();
    systems.status = 500;
    const response = await call("/hooks/greenhouse", greenhouseEvent("candidate_stage_change", stageChange()));
    expect([response.status, await response.json()]).toEqual([503, { code: "hook.status_500" }]);
    delete systems.status;
    expect((await greenhouse())[0]?.outcome).toBe("started");
  });

  test("is asked about with one token, and with a new one when that has run out", async () => {
    scheduled();
    await greenhouse();
    await greenhouse();
    expect(systems.tokens).toHaveLength(1);
    systems.tokens.push("somebody-else's");
    expect((await greenhouse())[0]?.outcome).toBe("unchanged");
    expect(systems.asked.filter((each) => each === "POST /token")).toHaveLength(2);
  });

  test("signs with any of the secrets, umlauts and angle brackets escaped", async () => {
    const payload = { ...stageChange(), note: "<b>Müller</b>" };
    const signed = greenhouseEvent("candidate_stage_change", payload, "old-secret-of-greenhouse");
    expect((await call("/hooks/greenhouse", signed)).status).toBe(200);
  });

  test("of a test ping, or of an action that is about something else, is none and no failure", async () => {
    expect(await greenhouse("ping", { id: 1, name: "Debrief", enabled: true })).toEqual([
      { outcome: "ignored", reason: "payload.no_application" },
    ]);
    expect(await greenhouse("interview_deleted", { interview: {} })).toEqual([
      { outcome: "ignored", reason: "payload.no_interview" },
    ]);
    expect(systems.asked).toEqual([]);
  });
});

describe("an interview at Lever", () => {
  test("starts a debrief in the interview's own zone, moves and ends it", async () => {
    const about = scheduledAtLever();
    expect((await lever("interviewCreated", { ...about, createdAt: 1 }))[0]?.outcome).toBe("started");
    expect((await debriefs())[0]).toMatchObject({
      recruiter: { address: rae() },
      interview: { role: "Backend Engineer", start: START, end: later(START, HOUR), timeZone: "America/New_York" },
      parties: [{ mailbox: { address: "jane.doe@example.com" } }, { mailbox: { address: "sam.patel@acme.example" } }],
    });
    scheduledAtLever({ date: Date.parse(later(START, HOUR)) });
    expect((await lever("interviewUpdated", { ...about, updatedAt: 2 }))[0]?.outcome).toBe("changed");
    expect((await debriefs())[0]?.interview.start).toBe(later(START, HOUR));
    systems.leverInterviews.clear();
    expect((await lever("interviewDeleted", { ...about, deletedAt: 3 }))[0]?.outcome).toBe("cancelled");
    expect((await debriefs())[0]).toMatchObject({ status: "closed", because: "cancelled" });
  });

  test("that is cancelled and not deleted ends the debrief too", async () => {
    const about = scheduledAtLever();
    await lever("interviewCreated", about);
    scheduledAtLever({ canceledAt: 5 });
    expect((await lever("interviewUpdated", about))[0]?.outcome).toBe("cancelled");
  });

  test("that is only said to be deleted goes on: the ids are not signed", async () => {
    const about = scheduledAtLever();
    await lever("interviewCreated", about);
    expect((await lever("interviewDeleted", about))[0]?.outcome).toBe("unchanged");
  });

  test("is not ended by an event that pairs it with another opportunity", async () => {
    const about = scheduledAtLever();
    await lever("interviewCreated", about);
    const gone = await lever("interviewDeleted", { ...about, opportunityId: "44dd-another" });
    expect(gone).toEqual([{ outcome: "ignored", reason: "interview.unknown" }]);
    expect((await debriefs())[0]?.status).toBe("scheduled");
  });

  test("speaks for the owner of the opportunity when whoever scheduled it may not start debriefs", async () => {
    const about = scheduledAtLever({ user: "user-sam" });
    systems.leverUsers.set("user-owner", { name: "Rae Miller", email: rae() });
    expect((await lever("interviewCreated", about))[0]?.outcome).toBe("started");
    expect((await debriefs())[0]?.recruiter.address).toBe(rae());
  });

  test("that ended before it was announced cancels nothing later", async () => {
    const about = { ...LEVER, interviewId: `never-${stories}` };
    expect(await lever("interviewDeleted", about)).toEqual([{ outcome: "ignored", reason: "interview.unknown" }]);
    expect(await lever("interviewCreated", about)).toEqual([{ outcome: "ignored", reason: "interview.unknown" }]);
  });

  test("of a connection test is none and no failure", async () => {
    expect(await lever("interviewCreated", {})).toEqual([{ outcome: "ignored", reason: "payload.no_interview" }]);
  });

  test("has ids that cannot lead elsewhere", async () => {
    const about = { ...LEVER, interviewId: "../../users" };
    expect((await lever("interviewCreated", about))[0]?.reason).toBe("payload.no_interview");
    expect(systems.asked).toEqual([]);
  });

  test.each([
    [-2 * DAY, "stale", 401],
    [-20 * HOUR, "", 200],
    [10 * 60_000, "stale", 401],
  ])("was signed within a day, in which Lever tries again: %i ms away is %s", async (off, type, status) => {
    const about = scheduledAtLever();
    const response = await call("/hooks/lever", leverEvent("interviewCreated", about, Date.parse(later(now, off))));
    expect(response.status).toBe(status);
    if (type !== "") expect(await response.json()).toMatchObject({ type: `urn:debrief:problem:${type}` });
  });
});

test("R52 what openapi.json shows of their requests is understood once it is signed", async () => {
  scheduled();
  scheduledAtLever();
  const { action, payload } = greenhouseExample;
  expect((await greenhouse(action, payload))[0]?.outcome).toBe("started");
  const { event, data } = leverExample;
  systems.leverInterviews.set(data.interviewId, systems.leverInterviews.get(`interview-${stories}`)!);
  expect((await lever(event, data))[0]?.outcome).toBe("started");
});

describe("whatever is not theirs", () => {
  const problemOf = async (response: Response) => {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    return [response.status, ((await response.json()) as { type: string }).type.split(":").at(-1)];
  };

  test.each<
    [string, (signed: ReturnType<typeof greenhouseEvent>) => { body: string; headers: Record<string, string> }]
  >([
    ["no signature", ({ body }) => ({ body, headers: {} })],
    ["another secret", () => greenhouseEvent("candidate_stage_change", stageChange(), "a-secret-of-nobody")],
    ["another body", ({ body, headers }) => ({ body: `${body} `, headers })],
    ["another scheme", ({ body, headers }) => ({ body, headers: { signature: headers.signature.slice(7) } })],
    ["a signature of the wrong length", ({ body }) => ({ body, headers: { signature: "sha256 abc" } })],
  ])("from Greenhouse with %s is refused", async (_what, change) => {
    const response = await call("/hooks/greenhouse", change(greenhouseEvent("candidate_stage_change", stageChange())));
    expect(await problemOf(response)).toEqual([401, "signature"]);
    expect(systems.asked).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["another token", leverEvent("interviewCreated", LEVER, Date.parse(NOW), "nobody's-token").body],
    ["no signature", JSON.stringify({ event: "interviewCreated", data: LEVER })],
    ["a list", "[]"],
  ])("from Lever with %s is refused", async (_what, body) => {
    const response = await call("/hooks/lever", { body: String(body), headers: {} });
    expect(await problemOf(response)).toEqual([401, "signature"]);
  });

  test("and no JSON is said to be none", async () => {
    expect(await problemOf(await call("/hooks/lever", { body: "{", headers: {} }))).toEqual([400, "malformed"]);
    expect(await problemOf(await call("/hooks/greenhouse", signedByGreenhouse("{")))).toEqual([400, "malformed"]);
  });

  test("and more than 256 KB is not read", async () => {
    const response = await call("/hooks/greenhouse", greenhouseEvent("x", { more: "x".repeat(300_000) }));
    expect(await problemOf(response)).toEqual([413, "too-large"]);
    expect((await call("/hooks/greenhouse", greenhouseEvent("x", { more: "x".repeat(200_000) }))).status).toBe(200);
  });

  test("and a system that is not connected has nobody to talk to", async () => {
    connect({ credentials: {} });
    for (const path of ["/hooks/greenhouse", "/hooks/lever"])
      expect(await problemOf(await call(path, { body: "{}", headers: {} }))).toEqual([404, "not-connected"]);
  });

  test("R9 deep nesting and bytes that are no text are answered at once", async () => {
    const started = performance.now();
    const deep = signedByGreenhouse(`{"action":"x","payload":${"[".repeat(100_000)}`);
    expect((await call("/hooks/greenhouse", deep)).status).toBe(400);
    const noise = { body: new Uint8Array(100_000).fill(255), headers: { signature: "sha256 00" } };
    expect((await call("/hooks/greenhouse", noise)).status).toBe(401);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
