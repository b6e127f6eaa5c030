/** Claims against a DynamoDB-compatible engine: who asks a person about an interview, and nobody else (R29). */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Instant, later } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { Plan } from "@debrief/core/debrief/event";
import { ben, circumstances, end, jane, mara, morning, newMail, plan, play } from "@debrief/core/debrief/story";
import { begin } from "@debrief/core/debrief/transition";
import { releaseClaims, seatsElsewhere } from "@debrief/core/outbox/claim";
import { openStore, type Store } from "@debrief/core/store/store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;

beforeEach(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  store = openStore(client, table.name, { now: () => soon });
});
afterEach(async () => {
  client.destroy();
  await table.close();
});

const soon = later(end, 1_000);

/** A debrief whose questions wait in its outbox, as another recruiter's of the same interview. */
async function asking(id: string, changes: Partial<Plan> = {}): Promise<Debrief> {
  const { debrief } = begin({ ...plan, ...changes }, { ...circumstances, id }, morning, newMail());
  return store.commit({ ...play(debrief, { type: "askDue", at: end }), version: 0 });
}

/** As if the questions had gone out. */
function sent(debrief: Debrief): Promise<Debrief> {
  const mails = debrief.outbox.map(({ effect: { key, seat } }) => ({
    key,
    seat,
    at: soon,
    providerId: `ses-${key}`,
    delivery: "sent" as const,
  }));
  return store.commit({ ...debrief, outbox: [], sent: mails });
}

const [one, two] = ["aaaabbbbccccdddd", "bbbbbbbbccccdddd"];

describe("a claim", () => {
  const claim = (debriefId: string, takenAt: Instant = soon) => ({ debriefId, takenAt });

  test("is taken once, again by its holder, and told to everybody else", async () => {
    expect(await store.claims.take("k", claim("a"))).toBeUndefined();
    expect(await store.claims.take("k", claim("a"))).toBeUndefined();
    expect(await store.claims.take("k", claim("b"))).toEqual(claim("a"));
  });

  test("of eight at once one wins", async () => {
    const results = await Promise.all([..."abcdefgh"].map((id) => store.claims.take("k", claim(id))));
    expect(results.filter((held) => held === undefined)).toHaveLength(1);
  });

  test("is taken over only from the moment that was seen", async () => {
    await store.claims.take("k", claim("a"));
    await store.claims.take("k", claim("a", later(soon, 1)));
    expect(await store.claims.take("k", claim("b"), claim("a"))).toEqual(claim("a", later(soon, 1)));
    expect(await store.claims.take("k", claim("b"), claim("a", later(soon, 1)))).toBeUndefined();
  });

  test("is given back by its holder alone", async () => {
    await store.claims.take("k", claim("a"));
    await store.claims.release("k", "b");
    expect(await store.claims.take("k", claim("b"))).toEqual(claim("a"));
    await store.claims.release("k", "a");
    expect(await store.claims.take("k", claim("b"))).toBeUndefined();
  });
});

describe("R29 two debriefs of one interview", () => {
  test("the first asks everybody, the second nobody, however often either looks", async () => {
    const [first, second] = [await asking(one), await asking(two)];
    for (let times = 0; times < 2; times++) {
      expect(await seatsElsewhere(first, soon, store)).toEqual([]);
      expect((await seatsElsewhere(second, soon, store)).sort()).toEqual([1, 2]);
    }
    const done = await sent(first);
    expect(await seatsElsewhere(done, soon, store)).toEqual([]);
    expect(await seatsElsewhere(second, later(soon, 86_400_000), store)).toHaveLength(2);
  });

  test("at the same instant each person is asked by exactly one, and nobody ends with half of them", async () => {
    const both = [await asking(one), await asking(two, { interviewers: [ben, mara] })];
    const elsewhere = await Promise.all(both.map((debrief) => seatsElsewhere(debrief, soon, store)));
    const lost = elsewhere.map((seats) => seats.length).sort();
    expect(lost).toEqual([0, 2]);
  });

  test("whom only the second has is asked by the second", async () => {
    await seatsElsewhere(await asking(one), soon, store);
    const wider = await asking(two, { interviewers: [ben, mara] });
    const kept = wider.parties.filter(({ seat }) => seat === 3);
    expect(kept.map(({ mailbox }) => mailbox.address)).toEqual([mara.address]);
    expect((await seatsElsewhere(wider, soon, store)).sort()).toEqual([1, 2]);
  });

  test("the same interview as prose, without its UID, is known by candidate and time", async () => {
    await seatsElsewhere(await asking(one), soon, store);
    const prose = await asking(two, { interview: { ...plan.interview, uid: undefined } });
    expect(await seatsElsewhere(prose, soon, store)).toHaveLength(2);
  });

  test("another candidate in the same hour is another interview", async () => {
    await seatsElsewhere(await asking(one), soon, store);
    const tom = { address: "tom@example.net" };
    const other = await asking(two, { interview: { ...plan.interview, uid: "other" }, candidate: tom });
    expect(await seatsElsewhere(other, soon, store)).toEqual([]);
  });

  test("a +tag is the same person", async () => {
    await seatsElsewhere(await asking(one), soon, store);
    const tagged = await asking(two, { candidate: { address: jane.address.replace("@", "+jobs@") } });
    expect(await seatsElsewhere(tagged, soon, store)).toHaveLength(2);
  });

  test("who was stopped before anything was sent, or is erased, holds nobody back", async () => {
    const first = await asking(one);
    await seatsElsewhere(first, soon, store);
    const stopped = await store.commit({ ...first, outbox: [] });
    const second = await asking(two);
    expect(await seatsElsewhere(second, soon, store)).toEqual([]);
    await store.erase(stopped);
    expect(await seatsElsewhere(second, soon, store)).toEqual([]);
  });

  test("R51 what an erased debrief held is given back", async () => {
    const first = await asking(one);
    await seatsElsewhere(first, soon, store);
    await releaseClaims(first, store);
    expect(await seatsElsewhere(await asking(two), soon, store)).toEqual([]);
  });
});
