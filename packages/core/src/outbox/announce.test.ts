/** The flow over a table in memory that keeps its one promise: a put is conditional on the version that was read. */
import { describe, expect, test, vi } from "vitest";
import { HOUR, type Instant, later, SECOND } from "../clock.ts";
import type { Courier, Parcel, Reply } from "../courier/courier.ts";
import { circumstances, morning, newMail, plan } from "../debrief/story.ts";
import { begin } from "../debrief/transition.ts";
import { Conflict } from "../errors.ts";
import type { Item } from "../store/item.ts";
import { Endpoints } from "../webhook/endpoint.ts";
import { readSecrets, writeSecret } from "../webhook/signature.ts";
import { type Heralds, tellListeners } from "./announce.ts";
import { openCircuit } from "./circuit.ts";

const KEY = `debrief-${circumstances.id}` as const;
const answer = (status: number, headers: Record<string, string> = {}): Reply => ({
  kind: "answer",
  status,
  headers,
  body: "",
  cut: false,
});

/** A debrief that has two things to tell, to the endpoint `ats` if no others are named. */
function world(replies: (Reply | Error)[] = [], names: string[] = ["ats"]) {
  const listeners = names.map((name) => ({ name }));
  let item: Item = begin(plan, { ...circumstances, listeners }, morning, newMail()).debrief;
  let now: Instant = morning;
  let lose = 0;
  const sent: Parcel[] = [];
  const courier: Courier = {
    send: async (parcel) => {
      sent.push(parcel);
      const reply = replies.shift() ?? answer(204);
      if (reply instanceof Error) throw reply;
      return reply;
    },
  };
  const store = {
    load: async () => structuredClone(item),
    commit: async <I extends Item>(next: I): Promise<I> => {
      if (next.version !== item.version) throw new Conflict("Somebody else was faster.");
      if (lose > 0 && --lose === 0) throw new Error("The process ends here.");
      item = structuredClone({ ...next, version: next.version + 1 });
      return item as I;
    },
  };
  const heralds: Heralds = {
    config: { webhooks: Endpoints.parse(names.map((name) => ({ name, url: `https://hooks.example.com/${name}` }))) },
    clock: { now: () => now },
    store,
    courier,
    circuit: openCircuit(),
    secrets: () => readSecrets(writeSecret(Buffer.alloc(32, "a"))),
  };
  return {
    heralds,
    sent,
    tell: (more: Partial<Heralds> = {}) => tellListeners(KEY, { ...heralds, ...more }),
    ids: () => sent.map(({ headers }) => headers["webhook-id"]?.split("_").at(-1)),
    waiting: () => (item.kind === "debrief" ? (item.webhooks?.waiting.length ?? 0) : 0),
    pass: (milliseconds: number) => {
      now = later(now, milliseconds);
    },
    /** The put after so many more is lost, and whoever makes it ends. */
    endAtPut: (count: number) => {
      lose = count;
    },
  };
}

describe("telling listeners", () => {
  test("tells everything that is due, in order, and then has nothing to tell", async () => {
    const { tell, ids, waiting, sent } = world();
    expect((await tell()).map(({ outcome, status }) => [outcome, status])).toEqual([
      ["delivered", 204],
      ["delivered", 204],
    ]);
    expect(ids()).toEqual(["1", "2"]);
    expect([waiting(), await tell()]).toEqual([0, []]);
    expect(sent[0]).toMatchObject({ method: "POST", timeout: 3_000, headers: { "content-type": "application/json" } });
  });

  test("R36 a crash between the endpoint's yes and our mark costs one repetition under the same id", async () => {
    const { tell, ids, pass, endAtPut, waiting } = world();
    endAtPut(2);
    await expect(tell()).rejects.toThrow("The process ends here.");
    expect(await tell()).toEqual([]);
    pass(30 * SECOND);
    await tell();
    expect(ids()).toEqual(["1", "1", "2"]);
    expect(waiting()).toBe(0);
  });

  test("R42 two at once never tell the same", async () => {
    const { tell, ids } = world();
    await Promise.all([tell(), tell(), tell()]);
    expect(ids().sort()).toEqual(["1", "2"]);
  });

  test("an endpoint that hangs holds up no other, and each hears in its own order", async () => {
    const { heralds, tell, waiting, pass } = world([], ["slow", "a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    const heard: string[] = [];
    let hang: (reply: Reply) => void = () => undefined;
    const send: Courier["send"] = async ({ url, headers }) => {
      const name = url.slice(url.lastIndexOf("/") + 1);
      heard.push(`${name} ${headers["webhook-id"]?.split("_").at(-1)}`);
      if (name === "slow") return new Promise((resolve) => (hang = resolve));
      return answer(204);
    };
    const telling = tell({ courier: { send } });
    await vi.waitFor(() => expect(waiting()).toBe(11));
    // Nine have heard of the first and are marked, while the tenth still hangs.
    expect(heard).toHaveLength(10);
    pass(3 * SECOND);
    hang({ kind: "timeout", code: "ETIMEDOUT" });
    const outcomes = (await telling).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "failed")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "delivered")).toHaveLength(18);
    expect(heard.filter((each) => each.startsWith("i "))).toEqual(["i 1", "i 2"]);
    expect([waiting(), heard.filter((each) => each.startsWith("slow"))]).toEqual([2, ["slow 1"]]);
    expect(heralds.circuit.allows("a", morning)).toBe(true);
  });

  test("R36 a mark that is lost costs its endpoint one repetition, and the others none", async () => {
    const { tell, sent, pass, endAtPut, waiting } = world([], ["a", "b", "c"]);
    // The lease is the first put, and the mark of `a` the second.
    endAtPut(3);
    await expect(tell()).rejects.toThrow("The process ends here.");
    pass(30 * SECOND);
    await tell();
    const calls = sent.map(({ url, headers }) => `${url.at(-1)} ${headers["webhook-id"]?.split("_").at(-1)}`);
    expect(calls.filter((each) => each === "b 1")).toHaveLength(2);
    expect(calls.filter((each) => each !== "b 1").sort()).toEqual(["a 1", "a 2", "b 2", "c 1", "c 2"]);
    expect(waiting()).toBe(0);
  });

  test("tries again later what failed, and keeps what comes after it back", async () => {
    const { tell, ids, pass } = world([answer(500), { kind: "timeout", code: "ETIMEDOUT" }]);
    expect(await tell()).toMatchObject([{ outcome: "failed", endpoint: "ats", status: 500 }]);
    expect(await tell()).toEqual([]);
    pass(HOUR);
    expect(await tell()).toMatchObject([{ outcome: "failed", code: "ETIMEDOUT" }]);
    pass(HOUR);
    await tell();
    expect(ids()).toEqual(["1", "1", "1", "2"]);
  });

  test("heeds Retry-After", async () => {
    const { tell, pass } = world([answer(429, { "retry-after": "7200" })]);
    await tell();
    pass(HOUR);
    expect(await tell()).toEqual([]);
    pass(HOUR);
    expect(await tell()).toHaveLength(2);
  });

  test("gives up after nine tries, says so, and goes on with the next", async () => {
    const { tell, pass } = world(Array.from({ length: 9 }, () => answer(500)));
    const outcomes: string[] = [];
    for (let tries = 0; tries < 9; tries++) {
      outcomes.push((await tell())[0]?.outcome ?? "");
      pass(13 * HOUR);
    }
    expect(outcomes).toEqual([...Array(8).fill("failed"), "abandoned"]);
    expect(await tell()).toMatchObject([{ outcome: "delivered" }]);
  });

  test.each<[string, (w: ReturnType<typeof world>) => Partial<Heralds>, number]>([
    ["says 410", () => ({}), 1],
    ["is not configured any more", () => ({ config: { webhooks: [] } }), 0],
  ])("ends for an endpoint that %s", async (_what, change, calls) => {
    const w = world([answer(410)]);
    expect(await w.tell(change(w))).toMatchObject([{ outcome: "gone" }]);
    expect([w.sent.length, w.waiting()]).toEqual([calls, 0]);
  });

  test("leaves an endpoint alone that has just failed three times, for a minute", async () => {
    const circuit = openCircuit();
    const down = Array.from({ length: 4 }, () => world([answer(500), answer(500)]));
    for (const { tell } of down) expect(await tell({ circuit })).toMatchObject([{ outcome: "failed" }]);
    expect(down.map(({ sent }) => sent.length)).toEqual([1, 1, 1, 0]);
    const [, , , last] = down;
    last?.pass(HOUR);
    await last?.tell({ circuit });
    expect(last?.sent).toHaveLength(1);
  });

  test("waits without a usable secret, and says which: mails must not suffer for it", async () => {
    const { tell, sent, waiting } = world();
    expect(await tell({ secrets: () => readSecrets("unset") })).toMatchObject([
      { outcome: "failed", code: "webhook.secret_unusable" },
    ]);
    expect([sent.length, waiting()]).toEqual([0, 2]);
  });
});
