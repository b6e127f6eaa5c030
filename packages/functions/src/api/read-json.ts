/** A body of JSON that fits a schema, or the problem document that says where it does not. */
import type { Context } from "hono";
import type * as z from "zod";
import { problem } from "./problem.ts";

/** `title` heads the problem, which has status 422. */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  title: string,
): Promise<{ value: z.output<Schema> } | { problem: Response }> {
  const parsed = schema.safeParse(await c.req.json().catch(() => undefined));
  if (parsed.success) return { value: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { problem: problem(c, { status: 422, type: "invalid", title, errors }) };
}
