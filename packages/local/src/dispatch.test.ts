/** What a dispatcher that was suspended does when it wakes, against a DynamoDB-compatible engine. */
import { later, MINUTE } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { circumstances, end, morning, newMail, plan } from "@debrief/core/debrief/story";
import { begin } from "@debrief/core/debrief/transition";
import type { OutgoingMail } from "@debrief/core/mail/compose";
import type { Post } from "@debrief/core/outbox/advance";
import { dispatch } from "@debrief/core/outbox/dispatch";
import { openStore, type Store } from "@debrief/core/store/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
const keys = { current: "a", keys: { a: "k".repeat(43) } };

let table: ContractTable;
let store: Store;
let now = morning;
let sent: OutgoingMail[];

beforeEach(async () => {
  table = await contractTable();
  now = morning;
  sent = [];
  const clock = { now: () => now };
  store = openStore(contractClient(table.url), table.name, clock);
});
afterEach(() => table.close());

/** `slept`: what happens after each commit of this dispatcher. */
function post(slept: () => Promise<void> = async () => undefined): Post {
  const commit: Store["commit"] = async (item) => {
    const committed = await store.commit(item);
    await slept();
    return committed;
  };
  return {
    config,
    keys,
    clock: { now: () => now },
    store: { ...store, commit },
    archive: { read: () => Promise.reject(new Error("No mail is read here.")), remove: async () => undefined },
    mailer: {
      async send(mail) {
        sent.push(mail);
        return { result: "sent", providerId: `ses-${sent.length}` };
      },
    },
  };
}

const opened = async () => {
  const { debrief } = begin({ ...plan, interview: { ...plan.interview, end } }, circumstances, morning, newMail());
  const { id } = await store.commit(debrief);
  return `debrief-${id}` as const;
};

test("R36 who wakes after its lease sends nothing that another has sent meanwhile", async () => {
  const key = await opened();
  let woken = false;
  const sleepy = post(async () => {
    if (woken) return;
    woken = true;
    now = later(now, 3 * MINUTE);
    expect(await dispatch(key, post())).toHaveLength(1);
  });
  expect(await dispatch(key, sleepy)).toEqual([]);
  expect(sent.map(({ subject }) => subject.split(" ")[0])).toEqual(["Plan"]);
});

test("and leaves a mail for which too little time is left to the next dispatcher, who sends it once", async () => {
  const key = await opened();
  const slow = post(async () => {
    now = later(now, 100_000);
  });
  expect(await dispatch(key, slow)).toEqual([]);
  expect(sent).toEqual([]);
  now = later(now, MINUTE);
  expect(await dispatch(key, post())).toHaveLength(1);
  expect(sent).toHaveLength(1);
});
