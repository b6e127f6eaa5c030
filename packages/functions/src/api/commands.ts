/** Steering a debrief: the commands that a recruiter also writes in a mail, through the same machine. */
import type { Effect } from "@debrief/core/debrief/effect";
import type { Language } from "@debrief/core/language";
import * as z from "zod";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import { CommandDocument, commandOf } from "./command-document.ts";
import { DebriefDocument, debriefDocument } from "./debrief-document.ts";
import { keyReused, noDebrief, OneDebrief, ownDebrief } from "./debriefs.ts";
import * as examples from "./examples.ts";
import { IdempotencyKey, isReused, requestKeys } from "./idempotency.ts";
import { misfit } from "./misfit.ts";
import { problem, problems } from "./problem.ts";
import { createRoute, type NewRoutes } from "./routes.ts";

const Commands = z.strictObject({ commands: z.array(CommandDocument).min(1).max(20) }).meta({ id: "Commands" });

const texts = z.array(z.string());
const Heeded = z
  .object({
    done: texts.meta({ description: "What changed, in sentences for the recruiter." }),
    refused: texts.meta({ description: "What could not be done, and why." }),
    asks: texts.meta({ description: "What waits for a `yes` or a `no`." }),
    repeated: z
      .boolean()
      .meta({ description: "Taken before, under the same Idempotency-Key: nothing happened again." }),
    debrief: DebriefDocument,
  })
  .meta({ id: "Heeded" });

const steer = createRoute({
  method: "post",
  path: "/debriefs/{id}/commands",
  operationId: "steerDebrief",
  tags: ["Debriefs"],
  summary: "Steer a debrief",
  description:
    "All commands of one request are heeded together, as those of one mail are, and the recruiter gets the mail that answers them. A command that cannot be heeded is no error: `refused` says why, and the others are done.",
  request: {
    params: OneDebrief,
    headers: IdempotencyKey,
    body: { required: true, content: { "application/json": { schema: Commands, example: examples.commands } } },
  },
  responses: {
    200: {
      description: "Heeded, as far as it could be.",
      content: { "application/json": { schema: Heeded, example: examples.heeded } },
    },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 500, 503),
  },
});

export function commands(app: () => Pick<App, "clock" | "config" | "store">, fresh: NewRoutes<Caller>) {
  return fresh(misfit).openapi(steer, async (c) => {
    const recruiter = c.get("recruiter");
    const debrief = await ownDebrief(app(), recruiter, c.req.valid("param").id);
    if (!debrief) return problem(c, noDebrief);
    const body = c.req.valid("json");
    const mail = requestKeys([recruiter.address, debrief.id], c.req.valid("header")["idempotency-key"], body);
    const said = body.commands.map((command) => commandOf(command, debrief.interview.timeZone));
    const { steerDebrief } = await import("@debrief/core/inbox/steer");
    const steered = await steerDebrief(debrief, { commands: said, notUnderstood: [], mail }, app());
    if (!steered) return problem(c, noDebrief);
    const repeated = steered.outcome === "duplicate";
    if (repeated && isReused(steered.debrief.handled, mail)) return problem(c, keyReused);
    if (steered.outcome !== "changed" && !repeated)
      return problem(c, {
        status: 409,
        type: "closed",
        title: "The debrief is over.",
        detail: "Nothing more is sent to anyone. It can still be read, exported and erased, and a note can be added.",
      });
    const { config } = app();
    const shown = await debriefDocument(steered.debrief, config);
    return c.json({ ...(await toldIn(steered.effects, config.language)), repeated, debrief: shown }, 200);
  });
}

/** What the mail to the recruiter says of it. */
async function toldIn(effects: readonly Effect[], language: Language) {
  const { toldText } = await import("@debrief/core/outbox/told");
  const plans = effects.flatMap((effect) => (effect.mail === "plan" ? [effect] : []));
  const outcomes = effects.flatMap((effect) => (effect.mail === "outcome" ? [effect] : []));
  const say = (told: Parameters<typeof toldText>[0]): string => toldText(told, language);
  return {
    done: [...plans.flatMap(({ changes }) => changes), ...outcomes.flatMap(({ done }) => done)].map(say),
    refused: [...plans, ...outcomes].flatMap(({ refused }) => refused).map(say),
    asks: outcomes.flatMap(({ questions }) => questions).map(say),
  };
}
