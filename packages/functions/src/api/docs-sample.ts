/** What the page of the API shows of an operation: a request that can be pasted, and types in few words. */

export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  example?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
};
type Content = Record<string, { schema?: Schema; example?: unknown }>;
export type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema };
export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
export type Description = {
  info: { title: string; description: string; version: string };
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** A line for each part, so that it can be read before it is pasted into a shell. */
export function curlOf(method: string, path: string, { parameters = [], requestBody, security }: Operation): string {
  const filled = parameters
    .filter((one) => one.in === "path")
    .reduce(
      (url, { name, schema }) => url.replace(`{${name}}`, encodeURIComponent(String(schema?.example ?? 1))),
      path,
    );
  const body = requestBody?.content["application/json"]?.example;
  const parts = [
    `curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} "$DEBRIEF_URL${filled}"`,
    ...(security?.length === 0 ? [] : [`-H "Authorization: Bearer $DEBRIEF_KEY"`]),
    ...parameters.filter((one) => one.in === "header").map(({ name, schema }) => `-H "${name}: ${schema?.example}"`),
    ...(body === undefined
      ? []
      : [`-H "Content-Type: application/json"`, `-d ${quoted(JSON.stringify(body, null, 2))}`]),
  ];
  return parts.join(" \\\n  ");
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** `string (date-time)`, `Party[]`, `"go" | "yes"`; a name where a schema has one. */
export function typeText(schema: Schema = {}): string {
  const { $ref, enum: values, items, anyOf, oneOf, type, format } = schema;
  if ($ref) return nameIn($ref);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (items) return `${typeText(items)}[]`;
  const either = anyOf ?? oneOf;
  if (either) return either.map(typeText).join(" | ");
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(", ")} }`;
  return `${String(type ?? "any")}${format ? ` (${format})` : ""}`;
}

export function nameIn($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
