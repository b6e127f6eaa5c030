/** One question to the API of an applicant tracking system, read by a schema. */
import type { Courier, Parcel } from "@debrief/core/courier/courier";
import { TransientError } from "@debrief/core/errors";
import type * as z from "zod";

/** A webhook waits for some of these, and whoever sent it for us. */
const TIMEOUT = 2_000;
const ANSWER = 1024 * 1024;

export type Question = Pick<Parcel, "url" | "headers"> & { form?: string };

/**
 * What it answers. `nothing` is 404, `refused` 401. Everything else that is no answer throws TransientError `hook.<why>`:
 * the system sends its webhook again, and by then its API is well, or our key to it is.
 */
export async function ask<Schema extends z.ZodType>(
  courier: Courier,
  schema: Schema,
  { url, headers, form }: Question,
): Promise<{ answer: z.output<Schema> } | "nothing" | "refused"> {
  const posted = form === undefined ? {} : { body: form };
  const type = form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
  const reply = await courier.send({
    method: form === undefined ? "GET" : "POST",
    url,
    headers: { accept: "application/json", ...type, ...headers },
    ...posted,
    timeout: TIMEOUT,
    most: ANSWER,
  });
  if (reply.kind !== "answer") throw new TransientError(`hook.${reply.kind}`, "The system's API was not reached.");
  if (reply.status === 404) return "nothing";
  if (reply.status === 401) return "refused";
  if (reply.status !== 200 && reply.status !== 201)
    throw new TransientError(`hook.status_${reply.status}`, "The system's API did not answer.");
  const parsed = reply.cut ? undefined : schema.safeParse(parseJson(reply.body));
  if (!parsed?.success) throw new TransientError("hook.answer", "The system's API answered something else.");
  return { answer: parsed.data };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function basic(user: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
}
