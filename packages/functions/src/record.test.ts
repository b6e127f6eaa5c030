import { PermanentError } from "@debrief/core/errors";
import type { SQSEvent } from "aws-lambda";
import { Resource } from "sst";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eachRecord } from "./record.ts";

let lines: Record<string, unknown>[];

beforeEach(() => {
  lines = [];
  vi.stubEnv("LOG_LEVEL", "info");
  Object.assign(Resource, { App: { name: "debrief", stage: "blue" } });
  vi.spyOn(process.stdout, "write").mockImplementation((line) => {
    lines.push(JSON.parse(String(line)));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const event = (...bodies: string[]) =>
  ({ Records: bodies.map((body, nth) => ({ messageId: `m${nth}`, body })) }) as unknown as SQSEvent;

test("R9 a record that fails does not take its batch mates with it, and only it comes again", async () => {
  const done: string[] = [];
  const handler = eachRecord("inbound", async (body) => {
    if (body === "poison") throw new PermanentError("mail.too_large", "Jane wrote 50 MB.");
    done.push(body);
    return {};
  });
  expect(await handler(event("a", "poison", "b"))).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
  expect(done).toEqual(["a", "b"]);
});

test("R9 a batch whose time runs out gives back what is not done, and keeps what is", async () => {
  const begun = Date.now();
  const context = { getRemainingTimeInMillis: () => begun + 1_100 - Date.now() };
  const handler = eachRecord("delivery", (body) =>
    body === "hangs" ? new Promise(() => undefined) : Promise.resolve({ body }),
  );
  expect(await handler(event("first", "hangs", "late"), context)).toEqual({
    batchItemFailures: [{ itemIdentifier: "m1" }, { itemIdentifier: "m2" }],
  });
  expect(context.getRemainingTimeInMillis()).toBeGreaterThan(500);
  expect(lines).toMatchObject([
    { level: "info", body: "first" },
    { level: "error", code: "function.out_of_time", "delivery.failed": 1 },
    { level: "error", code: "function.out_of_time", "delivery.failed": 1 },
  ]);
});

test("R7 one message twice in a batch is worked on twice and named once", async () => {
  const Records = [0, 1].map(() => ({ messageId: "same", body: "poison" }));
  const handler = eachRecord("inbound", () => Promise.reject(new Error("no")));
  expect(await handler({ Records } as unknown as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: "same" }],
  });
  expect(lines).toHaveLength(2);
});

test("an event that is no batch is refused as a whole, and a record without a body fails alone", async () => {
  const handler = eachRecord("advance", async (body) => JSON.parse(body));
  await expect(handler({} as SQSEvent)).rejects.toThrow(TypeError);
  const Records = [{ messageId: "empty" }, { messageId: "good", body: "{}" }];
  expect(await handler({ Records } as unknown as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: "empty" }],
  });
});

test("R50 a failure is logged by kind, code and place; what its message says stays out", async () => {
  const handler = eachRecord("inbound", () =>
    Promise.reject(
      new PermanentError("mail.too_large", "Jane wrote 50 MB.", { cause: new TypeError("by jane@example.com") }),
    ),
  );
  await handler(event("poison"));
  expect(lines).toMatchObject([
    {
      level: "error",
      handler: "inbound",
      messageId: "m0",
      error: "PermanentError",
      code: "mail.too_large",
      cause: "TypeError",
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/jane/i);
});

test("R50 the place of a failure is a place in our files, whatever lines its message quotes", async () => {
  const said = "What I wrote:\n    at jane@example.com:12:3\n  at the office with Sam";
  await eachRecord("inbound", () => Promise.reject(new Error(said)))(event("a"));
  expect(lines).toMatchObject([{ place: expect.stringMatching(/^at .*record\.test\.ts:\d+:\d+\)?$/) }]);
  expect(JSON.stringify(lines)).not.toMatch(/jane|office/i);
});

test("R56 counts stand in the one line of the record, in the format that CloudWatch makes metrics of", async () => {
  const handler = eachRecord("inbound", async () => ({ counts: { "mail.received": 2, "mail.held": 2 }, outcomes: [] }));
  await handler(event("a"));
  expect(lines).toEqual([
    {
      level: "info",
      handler: "inbound",
      messageId: "m0",
      outcomes: [],
      durationMs: expect.any(Number),
      stage: "blue",
      "mail.received": 2,
      "mail.held": 2,
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [
          {
            Namespace: "Debrief",
            Dimensions: [["stage"]],
            Metrics: [
              { Name: "mail.received", Unit: "Count" },
              { Name: "mail.held", Unit: "Count" },
            ],
          },
        ],
      },
    },
  ]);
});

test("R56 a record that fails is counted too", async () => {
  await eachRecord("advance", () => Promise.reject(new Error("no")))(event("a"));
  expect(lines).toMatchObject([{ "advance.failed": 1, stage: "blue" }]);
});
