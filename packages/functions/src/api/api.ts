/**
 * The HTTP API, version 1. A bearer key speaks for one recruiter, and another recruiter's debrief is not found (R52).
 * Recruiters and keys are looked after in administration.ts. GET and HEAD change nothing.
 */
import { Instant } from "@debrief/core/clock";
import type { Config } from "@debrief/core/config";
import { type Debrief, type DebriefIn, nameOf } from "@debrief/core/debrief/debrief";
import { deriveKey } from "@debrief/core/id";
import { mayStart } from "@debrief/core/inbox/recruiters";
import type { Language } from "@debrief/core/language";
import { isZone } from "@debrief/core/zone";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import type { App } from "../app.ts";
import { log } from "../log.ts";
import { describe } from "../record.ts";
import { administration } from "./administration.ts";
import { type Caller, identified } from "./caller.ts";
import { Person } from "./person.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";

/** The API over an app that is composed at the first request. */
export function api(app: () => Pick<App, "apiKeys" | "clock" | "config" | "store">): Hono<Caller> {
  const routes = new Hono<Caller>();

  routes.onError((error, c) => {
    log({ level: "error", handler: "api", ...describe(error), path: c.req.routePath, counts: { "api.failed": 1 } });
    return problem(c, {
      status: 500,
      type: "internal",
      title: "Something went wrong on our side.",
      detail: "Try again; nothing was changed by half.",
    });
  });
  routes.notFound((c) => problem(c, { status: 404, type: "not-found", title: "There is nothing here." }));

  routes.get("/v1/health", (c) => c.json({ status: "ok" }));

  for (const path of ["debriefs", "recruiters", "keys"]) routes.use(`/v1/${path}/*`, identified(app));
  const tooLarge = bodyLimit({
    maxSize: 64 * 1024,
    onError: (c) => problem(c, { status: 413, type: "too-large", title: "A body may have 64 KB." }),
  });

  routes.use("/v1/*", tooLarge);
  routes.route("/v1", administration(app));

  routes.post("/v1/debriefs", async (c) => {
    const idempotencyKey = c.req.header("idempotency-key") ?? "";
    if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
      return problem(c, {
        status: 400,
        type: "idempotency-key",
        title: "An Idempotency-Key is needed.",
        detail: "Send 1 to 200 printable characters that name this request; sending it again is then safe.",
      });
    }
    const body = await readJson(c, NewDebrief, "The debrief cannot be started from this.");
    if ("problem" in body) return body.problem;
    const recruiter = c.get("recruiter");
    if (!(await mayStart(app(), recruiter.address)))
      return problem(c, {
        status: 403,
        type: "not-a-recruiter",
        title: "The recruiter of this key may not start debriefs any more.",
        detail: "An administrator adds them again with: npx debrief recruiter add ADDRESS",
      });
    const { interview, candidate, interviewers } = body.value;
    // Loaded with the first start: whoever only asks how a debrief stands needs none of it.
    const { openDebrief } = await import("@debrief/core/inbox/open");
    const { debrief, outcome } = await openDebrief(
      {
        recruiter,
        plan: { interview: { sequence: 0, ...interview }, candidate, interviewers, questions: [] },
        identity: ["api", idempotencyKey],
        mail: [deriveKey("api", recruiter.address, idempotencyKey)],
      },
      app(),
    );
    return c.json(await resource(debrief, app().config), outcome === "started" ? 201 : 200, {
      location: `/v1/debriefs/${debrief.id}`,
    });
  });

  routes.get("/v1/debriefs/:id", async (c) => {
    const id = c.req.param("id");
    const debrief = /^[a-z2-7]{16}$/.test(id) ? await app().store.loadDebrief(id) : undefined;
    if (debrief?.recruiter.address !== c.get("recruiter").address) {
      return problem(c, { status: 404, type: "not-found", title: "You have no such debrief." });
    }
    return c.json(await resource(debrief, app().config));
  });

  return routes;
}

const line = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}<>]*$/u, "one line of plain text")
  .refine((text) => !/https?:|www\./i.test(text), "no links");

const NewDebrief = z.strictObject({
  interview: z.strictObject({
    title: line,
    start: Instant.optional(),
    end: Instant,
    timeZone: z.string().refine(isZone, "an IANA zone such as Europe/Berlin"),
    role: line.optional(),
    company: line.optional(),
  }),
  candidate: Person,
  interviewers: z.array(Person).min(1).max(5),
});

/** A debrief as the API shows it: never a token, never an answer before the summary. */
async function resource(debrief: Debrief, { language }: Pick<Config, "language">) {
  return {
    id: debrief.id,
    status: debrief.status,
    createdAt: debrief.createdAt,
    interview: debrief.interview,
    parties: debrief.parties.map(({ seat, side, mailbox, state }) => ({
      seat,
      side,
      name: nameOf(mailbox),
      address: mailbox.address,
      state,
    })),
    ...(debrief.status === "draft" ? { questions: await asked(debrief.questions, language) } : {}),
    ...(debrief.status === "scheduled" ? { askAt: debrief.askAt } : {}),
    ...(debrief.status === "collecting" ? { askedAt: debrief.askedAt, deadline: debrief.deadline } : {}),
    ...(debrief.status === "summarised" ? { askedAt: debrief.askedAt, summarisedAt: debrief.summarisedAt } : {}),
    ...(debrief.status === "closed" ? { closedAt: debrief.closedAt, because: debrief.because } : {}),
  };
}

/** What waits for the recruiter, in their words; loaded only where something does. */
async function asked(questions: DebriefIn<"draft">["questions"], language: Language) {
  const { optionText, questionText } = await import("@debrief/core/outbox/told");
  return questions.map((question) => ({
    about: question.about,
    text: questionText(question, language),
    options: question.options.map((option) => ({ ...option, text: optionText(option, language) })),
  }));
}
