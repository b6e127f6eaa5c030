/** The store against a DynamoDB-compatible engine over HTTP: what the product builds on, held where it is used. */
import { type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { later } from "@debrief/core/clock";
import { emptyDesk, offerHelp } from "@debrief/core/debrief/desk";
import { closed, collecting, end, feedback, morning, newMail, rae, scheduled } from "@debrief/core/debrief/story";
import { transition } from "@debrief/core/debrief/transition";
import { Conflict } from "@debrief/core/errors";
import { changeDebrief } from "@debrief/core/store/change";
import { keyOf, toAttributes } from "@debrief/core/store/item";
import { openStore, type Store } from "@debrief/core/store/store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;
let now = "2026-11-24T08:00:00.000Z";

beforeEach(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  store = openStore(client, table.name, { now: () => now });
});
afterEach(async () => {
  client.destroy();
  await table.close();
});

const fresh = () => ({ ...scheduled(), version: 0 });

async function keysOf(due: AsyncGenerator<string>): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of due) keys.push(key);
  return keys.sort();
}

describe("one debrief is one item", () => {
  test("what was written is read, letter by letter", async () => {
    const written = await store.commit({ ...collecting(), version: 0 });
    expect(await store.loadDebrief(written.id)).toEqual(JSON.parse(JSON.stringify(written)));
    expect(await store.loadDebrief("zzzzzzzzzzzzzzzz")).toBeUndefined();
  });

  test("two who read the same version cannot both write", async () => {
    const known = await store.commit(fresh());
    await store.commit(known);
    await expect(store.commit(known)).rejects.toBeInstanceOf(Conflict);
  });

  test("two who begin the same debrief cannot both begin it", async () => {
    await store.commit(fresh());
    await expect(store.commit(fresh())).rejects.toBeInstanceOf(Conflict);
  });

  test("R7 the same mail at once from eight handlers has one effect", async () => {
    const { id } = await store.commit({ ...collecting(), version: 0 });
    const event = feedback(1, later(end, 60_000));
    const results = await Promise.all(Array.from({ length: 8 }, () => changeDebrief(store, id, () => [event])));
    expect(results.map((result) => result?.outcomes[0]).filter((outcome) => outcome === "changed")).toHaveLength(1);
    const { outbox } = (await store.loadDebrief(id)) ?? { outbox: [] };
    expect(outbox.filter(({ effect }) => effect.mail === "receipt")).toHaveLength(1);
  });

  test("different mails at once all count", async () => {
    const { id } = await store.commit({ ...collecting(), version: 0 });
    const events = [feedback(1, later(end, 1)), feedback(2, later(end, 2))];
    await Promise.all(events.map((event) => changeDebrief(store, id, () => [event])));
    expect((await store.loadDebrief(id))?.status).toBe("summarised");
  });
});

describe("the due index", () => {
  test("R42 names what is due and nothing else, debriefs and desks alike", async () => {
    const quiet = { ...scheduled(), version: 0, outbox: [] };
    await store.commit(quiet);
    const desk = offerHelp(emptyDesk(rae, morning), "no_invite", { key: "notFound" }, morning, newMail());
    await store.commit(desk);
    expect(await keysOf(store.due(later(morning, -1)))).toEqual([]);
    expect(await keysOf(store.due(morning))).toEqual([keyOf(desk)]);
    expect(await keysOf(store.due(end))).toEqual([keyOf(quiet), keyOf(desk)].sort());
    expect(await store.nextDue()).toBe(morning);
  });

  test("forgets what has nothing to wait for", async () => {
    const desk = await store.commit(
      offerHelp(emptyDesk(rae, morning), "no_invite", { key: "notFound" }, morning, newMail()),
    );
    await store.commit({ ...desk, outbox: [] });
    expect(await keysOf(store.due("9999-01-01T00:00:00.000Z"))).toEqual([]);
    expect(await store.nextDue()).toBeUndefined();
  });

  test("pages through more than one answer of the table", async () => {
    const count = 60;
    for (let n = 0; n < count; n++) {
      const id = `aaaabbbbcccc${"abcdefgh"[n >> 3]}${"abcdefgh"[n & 7]}aa`;
      await store.commit({ ...fresh(), id, handled: Array.from({ length: 300 }, () => "x".repeat(60)) });
    }
    expect(await keysOf(store.due(morning))).toHaveLength(count);
  });
});

test("a recruiter's debriefs are listed newest first, and nobody else's", async () => {
  const one = await store.commit({ ...fresh(), id: "aaaabbbbccccdddd", createdAt: morning });
  const two = await store.commit({ ...fresh(), id: "bbbbbbbbccccdddd", createdAt: later(morning, 1) });
  await store.commit({ ...fresh(), id: "ccccbbbbccccdddd", recruiter: { address: "else@agency.example" } });
  const listed: string[] = [];
  for await (const debrief of store.debriefsOf(rae.address)) listed.push(debrief.id);
  expect(listed).toEqual([two.id, one.id]);
});

test("R56 the first word on a mail stands", async () => {
  await store.recordMail({ key: "k", at: morning, outcome: "feedback", debriefId: "aaaabbbbccccdddd" });
  await store.recordMail({
    key: "k",
    at: morning,
    outcome: "ignored",
    reason: "duplicate",
    debriefId: "aaaabbbbccccdddd",
  });
  const Key = { pk: { S: "debrief-aaaabbbbccccdddd" }, sk: { S: "mail-k" } };
  const { Item } = await client.send(new GetItemCommand({ TableName: table.name, Key }));
  expect(Item?.outcome?.S).toBe("feedback");
});

test("R51 what is erased is gone, and only as it was read", async () => {
  const known = await store.commit({ ...closed(), version: 0 });
  await expect(store.erase({ ...known, version: 9 })).rejects.toBeInstanceOf(Conflict);
  await store.erase(known);
  expect(await store.loadDebrief(known.id)).toBeUndefined();
});

test("an item of another shape is an error with a name, not a surprise", async () => {
  const odd = { ...fresh(), recruiter: { name: "Rae" } } as unknown as ReturnType<typeof fresh>;
  await store.commit(odd);
  await expect(store.loadDebrief(odd.id)).rejects.toMatchObject({ code: "store.unreadable" });
});

test("a transition that changes nothing writes nothing", async () => {
  const known = await store.commit(fresh());
  const at = later(end, -1);
  expect(transition(known, { type: "askDue", at }).outcome).toBe("none");
  const changed = await changeDebrief(store, known.id, () => [{ type: "askDue", at }]);
  expect(changed?.debrief.version).toBe(known.version);
});

describe("R44 what is past its retention is as good as absent, though it still lies there", () => {
  const past = async () => {
    const debrief = closed();
    if (debrief.status !== "closed") throw new Error("It is closed.");
    const written = await store.commit({ ...debrief, version: 0 });
    now = debrief.eraseAt;
    return { written, debrief };
  };
  afterEach(() => {
    now = "2026-11-24T08:00:00.000Z";
  });

  test("to a read by id, to the list of its recruiter and to the lines of a digest", async () => {
    const told = {
      ...closed(),
      version: 0,
      gist: { version: 1, summarisedAt: now, pains: [], wishes: [], advice: [], asked: [] },
    };
    const written = await store.commit(told);
    if (written.status !== "closed") throw new Error("It is closed.");
    const { address } = written.recruiter;
    const listed = async () => (await keysOf(idsOf(store.debriefsOf(address)))).length;
    now = later(written.eraseAt, -1);
    expect([await listed(), (await store.linesOf(address, written.createdAt)).length]).toEqual([1, 1]);
    now = written.eraseAt;
    expect([await listed(), (await store.linesOf(address, written.createdAt)).length]).toEqual([0, 0]);
    expect(await store.loadDebrief(written.id)).toBeUndefined();
    expect(await store.load(keyOf(written))).toBeUndefined();
  });

  test("to a change, and to a debrief that takes its id anew", async () => {
    const { written } = await past();
    expect(await changeDebrief(store, written.id, () => [{ type: "holdPlaced", at: now }])).toBeUndefined();
    const anew = await store.commit(fresh());
    expect(anew.id).toBe(written.id);
    expect((await store.loadDebrief(anew.id))?.status).toBe("scheduled");
  });

  test("but whoever erases it finds it, and the index wakes them", async () => {
    const { written } = await past();
    expect(await keysOf(store.due(now))).toEqual([keyOf(written)]);
    expect(await store.loadToErase(keyOf(written))).toMatchObject({ id: written.id });
  });

  test("not under a legal hold, which takes it from the broom as well", async () => {
    const held = await store.commit({ ...closed(), version: 0, hold: { at: now } });
    now = later(now, 4_000 * 86_400_000);
    expect(await store.loadDebrief(held.id)).toMatchObject({ hold: {} });
    expect(toAttributes(held)).not.toHaveProperty("expiresAt");
    expect(toAttributes(closed())).toHaveProperty("expiresAt");
  });

  test("a claim past its time holds nobody back", async () => {
    const first = { debriefId: "aaaaaaaaaaaaaaaa", takenAt: now };
    const second = (days: number) => ({ debriefId: "bbbbbbbbbbbbbbbb", takenAt: later(now, days * 86_400_000) });
    await store.claims.take("someone", first);
    expect(await store.claims.take("someone", second(799))).toMatchObject({ debriefId: first.debriefId });
    expect(await store.claims.take("someone", second(801))).toBeUndefined();
  });
});

test("R51 the sources of a debrief's mails are found by their records, and no other's", async () => {
  const record = { at: now, outcome: "feedback", seat: 1 };
  await store.recordMail({ ...record, key: "one", debriefId: "aaaaaaaaaaaaaaaa", objectKey: "inbound/1" });
  await store.recordMail({ ...record, key: "two", debriefId: "aaaaaaaaaaaaaaaa", objectKey: "inbound/2" });
  await store.recordMail({ ...record, key: "three", debriefId: "bbbbbbbbbbbbbbbb", objectKey: "inbound/3" });
  await store.recordMail({ key: "four", at: now, outcome: "ignored", reason: "recipient.unknown" });
  const archived = async (after?: string) => {
    const found = [];
    for await (const each of store.archivedMailsOf("aaaaaaaaaaaaaaaa", after)) found.push(each);
    return found;
  };
  const keys = async () => (await archived()).map(({ objectKey }) => objectKey).sort();
  expect(await keys()).toEqual(["inbound/1", "inbound/2"]);
  // A mail that was held before there was a debrief; noted twice it is one.
  await store.noteSource("aaaaaaaaaaaaaaaa", "inbound/0", now);
  await store.noteSource("aaaaaaaaaaaaaaaa", "inbound/0", now);
  expect(await keys()).toEqual(["inbound/0", "inbound/1", "inbound/2"]);
  // From whichever place it goes on, it brings the rest.
  const all = await archived();
  for (const [at, { place }] of all.entries()) expect(await archived(place)).toEqual(all.slice(at + 1));
});

async function* idsOf(debriefs: AsyncGenerator<{ id: string }>): AsyncGenerator<string> {
  for await (const { id } of debriefs) yield id;
}
