/** Digests against a DynamoDB-compatible engine: whose lines are read, what that costs, and that each mail leaves once. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Instant, later } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { summaryInputOf } from "@debrief/core/debrief/accounts";
import type { Debrief } from "@debrief/core/debrief/debrief";
import { deskId } from "@debrief/core/debrief/desk";
import { withoutPerson } from "@debrief/core/debrief/erasure";
import type { Plan } from "@debrief/core/debrief/event";
import {
  answers,
  ben,
  circumstances,
  end,
  feedback,
  inEnglish,
  jane,
  newMail,
  plan,
  play,
  rae,
} from "@debrief/core/debrief/story";
import { begin } from "@debrief/core/debrief/transition";
import { findFindings } from "@debrief/core/feedback/topics";
import type { OutgoingMail } from "@debrief/core/mail/compose";
import { advance, type Post } from "@debrief/core/outbox/advance";
import { openStore, type Store } from "@debrief/core/store/store";
import { gistOf } from "@debrief/core/summary/digest-gist";
import { summarise } from "@debrief/core/summary/merge";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;
let requests: string[];

beforeEach(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  requests = [];
  const counting: Pick<DynamoDBClient, "send"> = {
    send: ((command: { constructor: { name: string } }) => {
      requests.push(command.constructor.name);
      return client.send(command as never);
    }) as DynamoDBClient["send"],
  };
  store = openStore(counting, table.name, { now: () => monday });
});
afterEach(async () => {
  client.destroy();
  await table.close();
});

const soon = later(end, 60_000);
const monday: Instant = "2026-11-30T08:00:00.000Z";
const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

type Told = { id: string; recruiter?: string; words?: string; weight?: number; changes?: Partial<Plan> };

/** A debrief that was summarised just after the interview. `weight` is octets that the item carries besides. */
function told({
  id,
  recruiter = rae.address,
  words = "They never got back to me.",
  weight = 0,
  changes,
}: Told): Debrief {
  const { debrief } = begin(
    { ...plan, ...changes },
    { ...circumstances, id, recruiter: { address: recruiter } },
    later(end, -3_600_000),
    newMail(),
  );
  const given = { 5: { text: words, pairing: "inline" as const }, ...answers() };
  const event = {
    ...feedback(1, soon, given),
    findings: findFindings(given, debrief.questionnaires.candidate, "candidate"),
  };
  const summarised = play(
    debrief,
    { type: "askDue", at: end },
    event as typeof event & { type: "feedbackReceived" },
    feedback(2, soon),
  );
  const input = summaryInputOf(summarised, inEnglish);
  const gist = gistOf(summarise(input), input.accounts, { version: 1, summarisedAt: soon, recalled: [] });
  const handled = Array.from({ length: Math.ceil(weight / 1_000) }, () => "x".repeat(1_000));
  return { ...summarised, version: 0, outbox: [], handled, gist };
}

function idOf(number: number): string {
  return `aaaabbbbcccc${[1_000, 100, 10, 1].map((place) => "abcdefghij"[Math.floor(number / place) % 10]).join("")}`;
}

function post(sent: OutgoingMail[], changes: Partial<Post> = {}): Post {
  const mailer: Post["mailer"] = {
    send: async (mail) => {
      // As long as the provider takes: time for another run to come in between.
      await new Promise((resolve) => setTimeout(resolve, 20));
      sent.push(mail);
      return { result: "sent", providerId: `ses-${sent.length}` };
    },
  };
  const keys = { current: "a", keys: { a: "k".repeat(43) } };
  const archive: Post["archive"] = {
    read: () => Promise.reject(new Error("No mail is read here.")),
    remove: async () => {},
  };
  return { config, keys, clock: { now: () => monday }, store, archive, mailer, ...changes };
}

/** A desk whose digest is due. */
async function dueDesk(address = rae.address): Promise<`desk-${string}`> {
  const id = deskId(address);
  const counted = { starts: [], clients: [], cancelled: [], meetings: [], doubts: [], asked: 0, strangers: [] };
  const empty = { ...counted, handled: [], outbox: [], sent: [] };
  const recruiter = { address, displayName: "Rae Moreno" };
  await store.commit({ kind: "desk", id, version: 0, recruiter, createdAt: end, ...empty, digest: { nextAt: monday } });
  return `desk-${id}`;
}

const since = later(end, -30 * 86_400_000);

describe("the lines of a recruiter", () => {
  test("are read with one request and no item, whatever the debriefs weigh and however many others have", async () => {
    for (let n = 0; n < 20; n++) await store.commit(told({ id: idOf(n), weight: n % 5 === 0 ? 300_000 : 0 }));
    for (let n = 20; n < 30; n++) await store.commit(told({ id: idOf(n), recruiter: "sue@agency.example" }));
    requests.length = 0;
    const lines = await store.linesOf(rae.address, since);
    expect(lines).toHaveLength(20);
    // DynamoDB counts what the index holds towards the megabyte of a page; DynamoDB Local counts whole items.
    const pages = process.env.DEBRIEF_DYNAMODB_ENDPOINT ? [1, 2] : [1];
    expect(pages).toContain(requests.length);
    expect(new Set(requests)).toEqual(new Set(["QueryCommand"]));
    expect(Buffer.byteLength(JSON.stringify(lines))).toBeLessThan(20 * 2_000);
  });

  test("are nobody else's, and none that is older", async () => {
    await store.commit(told({ id: idOf(1) }));
    await store.commit(told({ id: idOf(2), recruiter: "sue@agency.example" }));
    expect((await store.linesOf(rae.address, since)).map(({ id }) => id)).toEqual([idOf(1)]);
    expect(await store.linesOf(rae.address, later(end, 1))).toEqual([]);
    expect(await store.linesOf("nobody@agency.example", since)).toEqual([]);
  });

  test("R51 go with the debrief, and of a person who is forgotten nothing stays in them", async () => {
    const known = await store.commit(told({ id: idOf(1) }));
    const candidate = known.parties.find(({ side }) => side === "candidate");
    if (!candidate) throw new Error("no candidate");
    const [before] = await store.linesOf(rae.address, since);
    expect(before?.pains).not.toEqual([]);
    const forgotten = await store.commit(withoutPerson(known, candidate, { at: monday, own: false }));
    const [after] = await store.linesOf(rae.address, since);
    expect(after).toMatchObject({ pains: [], response: { candidate: { asked: 0, answered: 0, minutes: [] } } });
    expect(after?.candidate).toBeUndefined();
    await store.erase(forgotten);
    expect(await store.linesOf(rae.address, since)).toEqual([]);
  });
});

describe("the digest mail", () => {
  test("R42 leaves once, when the schedule fires in four places at once and again an hour later", async () => {
    await store.commit(told({ id: idOf(1) }));
    const key = await dueDesk();
    const sent: OutgoingMail[] = [];
    await Promise.all(Array.from({ length: 4 }, () => advance(key, post(sent))));
    await advance(key, post(sent, { clock: { now: () => later(monday, 3_600_000) } }));
    expect(sent.map(({ to, subject }) => [to.address, subject])).toEqual([
      [rae.address, "One debrief this week: not enough to say more than its summary does."],
    ]);
    expect(sent[0]?.text).not.toMatch(/Jane|Doe|got back/);
  });

  test("costs as many requests for forty debriefs as for one", async () => {
    const key = await dueDesk();
    const cost = async (): Promise<number> => {
      const desk = await store.load(key);
      if (desk?.kind !== "desk") throw new Error("no desk");
      await store.commit({ ...desk, outbox: [], sent: [], digest: { nextAt: monday } });
      const sent: OutgoingMail[] = [];
      requests.length = 0;
      await advance(key, post(sent));
      expect(sent).toHaveLength(1);
      return requests.length;
    };
    await store.commit(told({ id: idOf(0) }));
    const one = await cost();
    for (let n = 1; n < 40; n++) await store.commit(told({ id: idOf(n) }));
    expect(await cost()).toBe(one);
  });

  test("does not come for a week without a debrief, and a desk that has long been quiet is woken no more", async () => {
    const key = await dueDesk();
    const sent: OutgoingMail[] = [];
    await advance(key, post(sent));
    expect(sent).toEqual([]);
    expect(await store.load(key)).toMatchObject({ outbox: [], sent: [] });
    expect(await store.nextDue()).toBeUndefined();
  });

  test("tells a recruiter of their own debriefs alone, and the lead of a team of all without a manager's name", async () => {
    const acme = (id: string, recruiter: string) => told({ id, recruiter, changes: { interviewers: [ben] } });
    await store.commit(acme(idOf(1), rae.address));
    for (const n of [2, 3]) {
      const birch = { ...plan.interview, company: "Birch" };
      const changes = { interview: birch, interviewers: [{ address: "kim@birch.example", displayName: "Kim Ode" }] };
      await store.commit(
        told({ id: idOf(n), recruiter: "sue@agency.example", changes: { ...changes, candidate: jane } }),
      );
    }
    const teams = [{ name: "Team Berlin", lead: rae.address, members: [rae.address, "sue@agency.example"] }];
    const key = await dueDesk();
    const sent: OutgoingMail[] = [];
    await advance(key, post(sent, { config: Config.parse({ ...config, digest: { teams } }) }));
    expect(sent).toHaveLength(2);
    const [own, team] = sent;
    expect(own?.text).not.toMatch(/Birch|Kim/);
    expect(team?.text).toContain("Team Berlin");
    expect(team?.text).toContain("Birch");
    expect(team?.text).not.toMatch(/Kim|Ben Ito/);
  });
});
