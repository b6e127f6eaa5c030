/** openapi.json is what the routes are, is whole, and shows only what would really be sent and answered. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { api } from "./api.ts";
import { curlOf, type Operation, type Schema } from "./docs-sample.ts";
import { describedRoutes, openapiDocument } from "./openapi-document.ts";
import { PROBLEM_TYPE } from "./problem.ts";

const committed = JSON.parse(await readFile(join(import.meta.dirname, "../../openapi.json"), "utf8"));
const operations = Object.entries<Record<string, Operation>>(committed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), path, operation] as const),
);

test("R52 openapi.json is what the routes are: after a change of them, npx tsx packages/functions/openapi.ts", () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(openapiDocument())));
});

test("R52 every route of the API is in it, but for the two that show it", () => {
  const routes = api(() => {
    throw new Error("Nobody calls.");
  }).routes.filter(({ method }) => method !== "ALL");
  const served = new Set(routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`));
  const described = operations.map(([method, path]) => `${method} ${path}`);
  expect([...served].sort()).toEqual([...described, "GET /v1/docs", "GET /v1/openapi.json"].sort());
});

test("R52 it is OpenAPI 3.1, with a key for all but health and what is signed, and nothing that points nowhere", () => {
  expect(committed.openapi).toBe("3.1.0");
  expect(committed.components.securitySchemes.key).toMatchObject({ type: "http", scheme: "bearer" });
  expect(committed.security).toEqual([{ key: [] }]);
  const free = operations.filter(([, , { security }]) => security?.length === 0).map(([, path]) => path);
  expect(free).toEqual(["/v1/health", "/v1/hooks/greenhouse", "/v1/hooks/lever"]);
  const text = JSON.stringify(committed);
  const refs = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]));
  expect([...refs].sort()).toEqual(Object.keys(committed.components.schemas).sort());
  for (const tag of operations.flatMap(([, , { tags }]) => tags)) {
    expect(committed.tags.map(({ name }: { name: string }) => name)).toContain(tag);
  }
});

test("every pattern in it is a regular expression", () => {
  const patterns: string[] = [];
  JSON.stringify(committed, (key, value) => {
    if (key === "pattern") patterns.push(value);
    return value;
  });
  expect(patterns.length).toBeGreaterThan(3);
  for (const pattern of patterns) expect(() => new RegExp(pattern, "u"), pattern).not.toThrow();
});

describe.each(operations)("R52 %s %s", (method, path, operation) => {
  test("has a name, a summary and parameters that are its path's", () => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name);
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    const idempotent = parameters.some(({ name }) => name === "idempotency-key");
    expect(idempotent).toBe(method === "POST" && path.startsWith("/v1/debriefs"));
  });

  test("says what it answers, and every problem is problem details", () => {
    for (const [status, { description, content = {} }] of Object.entries(operation.responses)) {
      expect(description).not.toBe("");
      if (Number(status) >= 400)
        expect(content).toEqual({ [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } });
    }
    const problems = Object.keys(operation.responses).filter((status) => Number(status) >= 400);
    // A hook is signed by a system, and not sent with a recruiter's key; its body is read behind the signature.
    const signed = path.startsWith("/v1/hooks/");
    const own = signed ? ["400", "401", "404", "413", "429", "500", "503"] : ["401", "403", "500"];
    if (path !== "/v1/health") expect(problems).toEqual(expect.arrayContaining(own));
    if (operation.requestBody && !signed)
      expect(problems).toEqual(expect.arrayContaining(["400", "413", "415", "422"]));
  });

  test("is shown as a request that can be pasted", () => {
    const curl = curlOf(method.toLowerCase(), path, operation);
    expect(curl).toMatch(/^curl /);
    expect(curl).not.toMatch(/[{]\w+[}]"|undefined/);
  });
});

type Media = { schema: z.ZodType; example?: unknown };

describe("every example", () => {
  const examples = describedRoutes().openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== "route") return [];
    const { operationId = "", request, responses } = definition.route;
    const bodies = [["request", request?.body?.content ?? {}] as const];
    const answers = Object.entries(responses).flatMap(([status, answer]) =>
      "content" in answer && Number(status) < 400 ? [[status, answer.content ?? {}] as const] : [],
    );
    return [...bodies, ...answers].flatMap(([what, content]) =>
      Object.values(content).map((media): [string, Media] => [`${operationId} ${what}`, media as Media]),
    );
  });

  test.each(examples)("of %s is there, and fits its own schema", (_name, { schema, example }) => {
    expect(example).toBeDefined();
    expect(schema.safeParse(example).error).toBeUndefined();
  });

  test("names people at example addresses alone", () => {
    const addresses = JSON.stringify(committed).match(/[\w.]+@[\w.]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/@(?:[\w]+\.)*(?:example|example\.com)$/);
  });
});

test("every named schema describes itself or is made of parts that do", () => {
  for (const [name, schema] of Object.entries<Schema>(committed.components.schemas)) {
    expect(schema.type ?? schema.oneOf ?? schema.anyOf, name).toBeDefined();
  }
});
