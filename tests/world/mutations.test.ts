/**
 * Each invariant can fail: with one part of the house replaced by a worse one, the very check that should notice does.
 * A check that stays silent here would stay silent in a hundred thousand histories.
 */
import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DAY, HOUR, later, MINUTE } from "@debrief/core/clock";
import type { Courier, Reply } from "@debrief/core/courier/courier";
import type { SendResult } from "@debrief/core/mailer/mailer";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "./condition.ts";
import { CHECKS } from "./invariants.ts";
import { live } from "./live.ts";
import { retold, sealing, twice, unheeding } from "./properties.ts";
import type { Answer, Step } from "./steps.ts";
import { openWorld, type Rooms } from "./world.ts";

type Broken = NonNullable<NonNullable<Parameters<typeof openWorld>[0]>["broken"]>;

const start: Step = { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 };
const wait = (milliseconds: number): Step => ({ do: "wait", milliseconds });
const answer = (person: number, reply: Answer["reply"], version = 0): Step => ({
  do: "answer",
  interview: 0,
  person,
  reply,
  version,
});
const asked: Step[] = [start, wait(3 * HOUR)];
const answered: Step[] = [...asked, ...[0, 1, 2].map((person) => answer(person, "numbered"))];

/** With the part broken the named check fails, and with the whole house it holds. */
async function expectNoticed(
  name: keyof typeof CHECKS,
  steps: Step[],
  broken: Broken,
  options: { hears?: boolean; config?: object } = {},
): Promise<void> {
  expect(Object.keys(CHECKS)).toContain(name);
  await live(steps, { world: openWorld(options), checks: [name] });
  const world = openWorld({ ...options, broken });
  await expect(live(steps, { world, checks: [name] })).rejects.toThrow(name);
}

type Mail = Parameters<Rooms["mailer"]["send"]>[0];

/** A mailer that does something else with a mail. */
function mailing(send: (mail: Mail, real: Rooms["mailer"]) => Promise<SendResult>): Broken {
  return (rooms) => ({ ...rooms, mailer: { send: (mail) => send(mail, rooms.mailer) } });
}

/** A table in which every row that is put is another one. */
function storing(change: (row: Row, before: Row | undefined) => Row): Broken {
  const changed = new WeakSet<object>();
  return (rooms, { table }) => {
    if (!changed.has(table)) {
      changed.add(table);
      const { send } = table;
      table.send = (async (command: { input: { Item?: Row } }) => {
        const { Item } = command.input;
        const before = Item && table.rows().find((row) => row.pk?.S === Item.pk?.S && row.sk?.S === Item.sk?.S);
        if (Item) command.input.Item = change(Item, before);
        return send(command as never);
      }) as typeof table.send;
    }
    return rooms;
  };
}

/** The row with its body's attributes replaced. */
function withBody(row: Row, change: (body: Row) => Row): Row {
  return row.body?.M?.kind?.S === "debrief" ? { ...row, body: { M: { ...row.body.M, ...change(row.body.M) } } } : row;
}

test("R36 a mailer that sends twice is noticed", async () => {
  const broken = mailing(async (mail, real) => {
    await real.send(mail);
    return real.send(mail);
  });
  await expectNoticed("R36 a mail goes out once", asked, broken);
});

test("R43 a mailer that says yes and sends no summary is noticed", async () => {
  const broken = mailing(async (mail, real) =>
    mail.tags.mail?.startsWith("summary") ? { result: "sent", providerId: "nowhere" } : real.send(mail),
  );
  await expectNoticed("R43 each summary goes out once, and none is missing", answered, broken);
});

test("R29 a mailer that copies a stranger in is noticed", async () => {
  const broken = mailing(async (mail, real) => {
    await real.send({ ...mail, to: { address: "somebody@elsewhere.example" } });
    return real.send(mail);
  });
  await expectNoticed("R29 only those who were approved are written to", asked, broken);
});

test("R55 a function that gives a claim back itself is noticed: its role may not delete", async () => {
  const broken: Broken = (rooms) => {
    const commit: typeof rooms.store.commit = async (item) => {
      await rooms.store.claims.release("some-claim", item.id);
      return rooms.store.commit(item);
    };
    return { ...rooms, store: { ...rooms.store, commit } };
  };
  await expectNoticed("R55 no function asks for what its role does not allow", asked, broken);
});

test("R48 a mail that names somebody else's address is noticed", async () => {
  const broken = mailing((mail, real) => real.send({ ...mail, text: `${mail.text}\nsam.patel@acme.example` }));
  await expectNoticed("R48 nothing of one party stands in a mail to another", asked, broken);
});

test("R20 a table that forgets what was sent is noticed: nothing is capped any more", async () => {
  const corrections = Array.from({ length: 8 }, (_, version) => answer(0, "numbered", version));
  const broken = storing((row) => withBody(row, () => ({ sent: { L: [] } })));
  await expectNoticed("R20 no party gets more than its share in a day", [...asked, ...corrections], broken);
});

test("R17 an archive that loses headers is noticed: a machine is answered", async () => {
  const broken: Broken = (rooms) => {
    const read = async (key: string) => {
      const source = Buffer.from(await rooms.archive.read(key)).toString();
      return Buffer.from(source.replace(/^Auto-Submitted: .*\r\n/m, ""));
    };
    return { ...rooms, archive: { ...rooms.archive, read } };
  };
  await expectNoticed("R17 what a machine wrote is not answered", [...asked, answer(0, "machine")], broken);
});

test("R21 a table that takes everybody for asked is noticed: who has left is reminded", async () => {
  const broken = mailing(async (mail, real) => {
    const { mail: key = "" } = mail.tags;
    if (!key.startsWith("notice")) return real.send(mail);
    return real.send({ ...mail, to: { address: "jane.doe@example.com" } });
  });
  await expectNoticed("R21 nobody who has left is written to", [...asked, answer(0, "stop")], broken);
});

test("R21 R51 a word about their data to somebody who left, and never asked, is noticed", async () => {
  const broken = mailing(async (mail, real) => {
    const { mail: key = "" } = mail.tags;
    if (!key.startsWith("notice")) return real.send(mail);
    return real.send({ ...mail, to: { address: "jane.doe@example.com" }, tags: { ...mail.tags, mail: "forgotten_9" } });
  });
  await expectNoticed("R21 nobody who has left is written to", [...asked, answer(0, "stop")], broken);
});

test("R56 a store that keeps no record of mails is noticed", async () => {
  const broken: Broken = (rooms) => ({ ...rooms, store: { ...rooms.store, recordMail: async () => undefined } });
  await expectNoticed("R56 each mail that came in ended in one way, and it is on record", [start], broken);
});

test("a state that goes back is noticed", async () => {
  const broken = storing((row, before) =>
    before?.body?.M?.status?.S === "collecting" && row.body?.M?.status?.S === "summarised"
      ? withBody(row, () => ({ status: { S: "scheduled" }, askAt: { S: "2099-01-01T00:00:00.000Z" } }))
      : row,
  );
  await expectNoticed("states move along the graph", answered, broken);
});

test("R42 a clock that runs ahead is noticed: the questions leave too soon", async () => {
  const broken: Broken = (rooms, { now }) => ({ ...rooms, clock: { now: () => later(now(), DAY) } });
  await expectNoticed("R42 nothing is done before it is due", [start, wait(HOUR)], broken);
});

test("R42 an index that never names a shard is noticed: what is due stays undone", async () => {
  const broken: Broken = (rooms) => ({
    ...rooms,
    store: { ...rooms.store, due: async function* () {} },
  });
  await expectNoticed("R42 what is due is done within two minutes", [start, wait(3 * HOUR), wait(MINUTE)], broken);
});

test("R28 a store that takes everybody for the recruiter is noticed", async () => {
  const broken: Broken = (rooms) => {
    const loadDebrief = async (id: string) => {
      const debrief = await rooms.store.loadDebrief(id);
      return debrief && { ...debrief, recruiter: { address: "kim@agency.example" } };
    };
    return { ...rooms, store: { ...rooms.store, loadDebrief } };
  };
  // Kim says stop to what Rae has begun: the plan went to the wrong recruiter.
  const misled: Broken = (rooms, world) => {
    const wrong = mailing(async (mail, real) =>
      real.send(mail.to.address.startsWith("rae@") ? { ...mail, to: { address: "kim@agency.example" } } : mail),
    );
    return broken(wrong(rooms, world), world);
  };
  const steps: Step[] = [start, { do: "command", recruiter: 1, interview: 0, text: "stop" }];
  await expectNoticed("R28 a recruiter's mail touches the recruiter's own", steps, misled);
});

test("R51 a table that keeps a copy of what is erased is noticed", async () => {
  const copies = new Map<string, Row>();
  const broken = storing((row) => {
    const key = row.pk?.S ?? "";
    const copy = copies.get(key) ?? (row.body as Row | undefined);
    if (copy && row.sk?.S === "item") copies.set(key, copy);
    return copy && key.startsWith("debrief-") && row.sk?.S === "item" ? { ...row, backup: copy as never } : row;
  });
  const steps: Step[] = [...answered, { do: "erase", interview: 0, person: 0 }];
  await expectNoticed("R51 of whom was erased nothing is left", steps, broken);
});

test("R51 an archive that deletes nothing is noticed", async () => {
  const broken: Broken = (rooms) => ({ ...rooms, archive: { ...rooms.archive, remove: async () => undefined } });
  const steps: Step[] = [...answered, { do: "erase", interview: 0, person: 0 }];
  await expectNoticed("R51 of whom was erased no source is in the archive", steps, broken);
});

test("R51 a store that does not note which held mail began a debrief is noticed: its source outlives the erasure", async () => {
  const broken: Broken = (rooms) => ({ ...rooms, store: { ...rooms.store, noteSource: async () => undefined } });
  const steps: Step[] = [
    { ...start, verdict: "GRAY" } as Step,
    { do: "vouch", interview: 0, person: undefined, yes: true },
    wait(3 * HOUR),
    { do: "erase", interview: 0, person: undefined },
  ];
  await expectNoticed("R51 of whom was erased no source is in the archive", steps, broken);
});

test("R51 a house that looks past a legal hold is noticed: who asks is forgotten", async () => {
  // What is loaded is under no hold; what lies in the table is.
  const held = storing((row) =>
    row.body?.M?.closedAt ? row : withBody(row, () => ({ hold: { M: { at: { S: "2026-11-24T09:00:00.000Z" } } } })),
  );
  const broken: Broken = (rooms, world) => {
    const loadDebrief = async (id: string) => {
      const { hold: _, ...debrief } = (await rooms.store.loadDebrief(id)) ?? {};
      return "id" in debrief ? (debrief as Awaited<ReturnType<typeof rooms.store.loadDebrief>>) : undefined;
    };
    return held({ ...rooms, store: { ...rooms.store, loadDebrief } }, world);
  };
  const steps: Step[] = [...answered, { do: "withdraw", interview: 0, person: 0, yes: true }];
  await expectNoticed("R51 under a legal hold nobody is erased", steps, broken);
});

test("R52 a read that writes is noticed", async () => {
  const world = openWorld();
  const { send } = world.table;
  // A table that notes when it was read.
  const note = new PutItemCommand({ TableName: "debrief", Item: { pk: { S: "read" }, sk: { S: "note" } } });
  world.table.send = (async (command: object) => {
    if (command instanceof GetItemCommand) await send(note as never);
    return send(command as never);
  }) as typeof send;
  const steps: Step[] = [start, { do: "read", recruiter: 0, pick: 0 }];
  const name = "R52 reading changes nothing, and shows nobody another's";
  await live(steps, { checks: [name] });
  await expect(live(steps, { world, checks: [name] })).rejects.toThrow(name);
});

type Parcel = Parameters<Courier["send"]>[0];

/** With a courier that does something else with what it is given, the check notices. `before` are the parcels of this world. */
async function expectTellingNoticed(
  name: keyof typeof CHECKS,
  steps: Step[],
  send: (parcel: Parcel, real: Courier, before: Parcel[]) => Promise<Reply>,
): Promise<void> {
  const parcels: Parcel[] = [];
  const broken: Broken = (rooms) => {
    const courier: Courier = {
      async send(parcel) {
        const reply = await send(parcel, rooms.courier, parcels);
        parcels.push(parcel);
        return reply;
      },
    };
    return { ...rooms, courier };
  };
  await expectNoticed(name, steps, broken, { hears: true });
}

const yes: Reply = { kind: "answer", status: 204, headers: {}, body: "", cut: false };
const endpointSays = (error: string): Step => ({
  do: "crash",
  service: "courier",
  mishap: { how: "refused", error },
  skip: 0,
  times: 1,
});

test("R36 a courier that says yes and tells nobody is noticed", async () => {
  const name = "R36 an endpoint that answers hears of all that happens";
  const untold = ["debrief.started", "debrief.asked", "feedback.received", "debrief.summarised", "debrief.closed"];
  for (const type of untold) {
    await expectTellingNoticed(name, answered, async (parcel, real) =>
      parcel.body?.includes(type) ? yes : real.send(parcel),
    );
  }
});

test("R36 a step that forgets to tell is noticed: nothing ever waits for an endpoint", async () => {
  const broken: Broken = (rooms) => {
    const commit: typeof rooms.store.commit = (item) =>
      rooms.store.commit("webhooks" in item ? { ...item, webhooks: { ...item.webhooks, waiting: [] } } : item);
    return { ...rooms, store: { ...rooms.store, commit } };
  };
  const name = "R36 an endpoint that answers hears of all that happens";
  await expectNoticed(name, answered, broken, { hears: true });
});

test("R36 a courier that tells twice is noticed", async () => {
  await expectTellingNoticed(
    "R36 an event is told once, and always under the same id",
    [start],
    async (parcel, real) => {
      await real.send(parcel);
      return real.send(parcel);
    },
  );
});

test("R36 an event that is another one at its repetition is noticed", async () => {
  const steps = [endpointSays("500"), start, wait(HOUR)];
  await expectTellingNoticed("R36 an event is told once, and always under the same id", steps, (parcel, real, before) =>
    real.send({ ...parcel, body: parcel.body?.replace(/"timestamp":"20/, `"timestamp":"${10 + before.length}`) ?? "" }),
  );
});

test("R28 a configuration that asks no longer who wants to hear what is noticed", async () => {
  const broken: Broken = (rooms) => {
    const webhooks = rooms.config.webhooks.map(({ name, url }) => ({ name, url }));
    return { ...rooms, config: { ...rooms.config, webhooks } };
  };
  const name = "R28 an endpoint hears of what it listens to alone";
  await expectNoticed(name, answered, broken, { hears: true });
});

test("R48 an event that says what somebody answered is noticed", async () => {
  const name = "R48 an event holds nothing of what anybody wrote";
  await expectTellingNoticed(name, answered, (parcel, real) =>
    real.send({ ...parcel, body: parcel.body?.replace(/"seat":1/, '"seat":1,"because":"zorvexa"') ?? "" }),
  );
  await expectTellingNoticed(name, answered, (parcel, real) =>
    real.send({ ...parcel, body: parcel.body?.replace(/"seat":1/, '"seat":1,"rating":4') ?? "" }),
  );
});

test("R51 a house that tells of what it has erased is noticed", async () => {
  const name = "R51 of a debrief that is gone nothing is told";
  const parcels: Parcel[] = [];
  const broken: Broken = (rooms) => {
    const send: Courier["send"] = (parcel) => {
      parcels.push(parcel);
      return rooms.courier.send(parcel);
    };
    const erase: typeof rooms.store.erase = async (item) => {
      await rooms.store.erase(item);
      for (const parcel of parcels.splice(0)) await rooms.courier.send(parcel);
    };
    return { ...rooms, courier: { send }, store: { ...rooms.store, erase } };
  };
  await expectNoticed(name, [start], broken, { hears: true });
});

test("a courier that tells old news last is noticed", async () => {
  await expectTellingNoticed("of one debrief an endpoint hears in order", asked, async (parcel, real, before) => {
    const reply = await real.send(parcel);
    const [first] = before;
    if (first) await real.send(first);
    return reply;
  });
});

test("a courier that takes “gone” for a bad day is noticed", async () => {
  const name = "an endpoint that says it is gone hears no more of that debrief";
  await expectTellingNoticed(name, [endpointSays("410"), start, wait(HOUR)], async (parcel, real) => {
    const reply = await real.send(parcel);
    return reply.kind === "answer" && reply.status === 410 ? { ...reply, status: 500 } : reply;
  });
});

test("a courier that signs for the newest secret alone, or for another day, is noticed", async () => {
  const name = "each event is signed for its endpoint when it is told";
  const signing = (change: (headers: Parcel["headers"]) => Parcel["headers"]) =>
    expectTellingNoticed(name, [start], (parcel, real) => real.send({ ...parcel, headers: change(parcel.headers) }));
  await signing((headers) => ({
    ...headers,
    "webhook-signature": headers["webhook-signature"]?.split(" ")[0] ?? "",
  }));
  await signing((headers) => ({ ...headers, "webhook-timestamp": `${Number(headers["webhook-timestamp"]) - 1}` }));
  const late: Broken = (rooms, { now }) => ({ ...rooms, clock: { now: () => later(now(), -10 * MINUTE) } });
  await expectNoticed(name, [start, wait(HOUR)], late, { hears: true });
});

/** The property fails with the part broken; that it holds otherwise is shown by the histories. */
async function expectPropertyNoticed(
  property: (options: { broken: Broken }) => fc.IRawProperty<unknown>,
  broken: Broken,
) {
  const details = await fc.check(property({ broken }) as fc.IAsyncProperty<unknown>, {
    numRuns: 60,
    seed: 1,
    endOnFailure: true,
  });
  expect(details.failed).toBe(true);
}

test("R48 a mailer that counts its mails in a footer is noticed: what one party gets depends on the other", async () => {
  const counts = new WeakMap<object, number>();
  await expectPropertyNoticed(sealing, (rooms, { table }) =>
    mailing((mail, real) => {
      counts.set(table, (counts.get(table) ?? 0) + 1);
      return real.send({ ...mail, text: `${mail.text}\n${counts.get(table)}` });
    })(rooms, { table, now: rooms.clock.now }),
  );
});

test("R36 a mailer that waits for endpoints is noticed", async () => {
  const failed = new WeakSet<object>();
  await expectPropertyNoticed(unheeding, (rooms, { table }) => {
    const courier: Courier = {
      async send(parcel) {
        const reply = await rooms.courier.send(parcel);
        if (reply.kind === "answer" && reply.status < 300) failed.delete(table);
        else failed.add(table);
        return reply;
      },
    };
    const send = async (mail: Mail): Promise<SendResult> =>
      failed.has(table) ? { result: "retry", code: "endpoint" } : rooms.mailer.send(mail);
    return { ...rooms, courier, mailer: { send } };
  });
});

test("R7 a table that forgets which mails were handled is noticed", async () => {
  const broken = storing((row) => withBody(row, () => ({ handled: { L: [] } })));
  await expectPropertyNoticed(twice, broken);
});

test("R21 a table in which the last word about a mail counts is noticed", async () => {
  // Every mail was delivered once anything was said of it after the first time.
  const broken = storing((row, before) =>
    withBody(row, ({ sent }) => {
      const said = JSON.stringify(before?.body?.M?.sent) !== JSON.stringify(sent) ? (sent?.L ?? []) : [];
      const [last] = said.slice(-1);
      return last ? { parties: forgetful(row, said.length) } : {};
    }),
  );
  await expectPropertyNoticed(retold, broken);
});

/** The parties, in whose seats every second word of the provider is forgotten. */
function forgetful(row: Row, words: number): NonNullable<Row["parties"]> {
  const parties = row.body?.M?.parties?.L ?? [];
  const version = Number(row.version?.N ?? 0) + words;
  return {
    L: parties.map((party) =>
      version % 2 === 0 && party.M?.state?.S === "declined"
        ? { M: { ...party.M, state: { S: "unreachable" } } }
        : party,
    ),
  };
}
