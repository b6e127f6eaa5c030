/**
 * What came of a debrief: the answers, the summary, and the whole record as a file. Each account is sealed until the
 * summary: who hears one side early passes it on to the other, and then there is only one story.
 */
import { summaryInputOf } from "@debrief/core/debrief/accounts";
import { ExportedDebrief, exportOf, isSealed } from "@debrief/core/debrief/export";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import { noDebrief, OneDebrief, ownDebrief } from "./debriefs.ts";
import * as examples from "./examples.ts";
import { FeedbackDocument, feedbackDocument } from "./feedback-document.ts";
import { misfit } from "./misfit.ts";
import { problem, problems } from "./problem.ts";
import { createRoute, type NewRoutes } from "./routes.ts";
import { SummaryDocument, summaryDocument } from "./summary-document.ts";

const feedback = createRoute({
  method: "get",
  path: "/debriefs/{id}/feedback",
  operationId: "getFeedback",
  tags: ["Results"],
  summary: "Read the answers",
  description: "Each account is sealed until the summary: before it the answer is 409 with type `sealed`.",
  request: { params: OneDebrief },
  responses: {
    200: {
      description: "Answer by answer, as typed, with the findings.",
      content: { "application/json": { schema: FeedbackDocument, example: examples.feedback } },
    },
    ...problems(401, 403, 404, 409, 500, 503),
  },
});

const summary = createRoute({
  method: "get",
  path: "/debriefs/{id}/summary",
  operationId: "getSummary",
  tags: ["Results"],
  summary: "Read the 360° summary",
  description: "What the recruiter's mail says, as data. Before it is written the answer is 409 with type `sealed`.",
  request: { params: OneDebrief },
  responses: {
    200: {
      description: "The summary as it stands now, late answers included.",
      content: { "application/json": { schema: SummaryDocument, example: examples.summary } },
    },
    ...problems(401, 403, 404, 409, 500, 503),
  },
});

const record = createRoute({
  method: "get",
  path: "/debriefs/{id}/export",
  operationId: "exportDebrief",
  tags: ["Results"],
  summary: "Export the whole record",
  description:
    "The file that the command `export` brings by mail: everything on record, and no live token. Until the summary the words of whoever answered are left out.",
  request: { params: OneDebrief },
  responses: {
    200: {
      description: "The record. `format` changes when an older reader could not read it any more.",
      content: {
        "application/json": { schema: ExportedDebrief.meta({ id: "Export" }), example: examples.record },
      },
    },
    ...problems(401, 403, 404, 500, 503),
  },
});

const sealed = {
  status: 409,
  type: "sealed",
  title: "The accounts are sealed until the summary.",
  detail: "The summary is written when everyone has answered, or at the deadline. Ask again then.",
} as const;

export function results(app: () => Pick<App, "config" | "store">, fresh: NewRoutes<Caller>) {
  return fresh(misfit)
    .openapi(feedback, async (c) => {
      const debrief = await ownDebrief(app(), c.get("recruiter"), c.req.valid("param").id);
      if (!debrief) return problem(c, noDebrief);
      return isSealed(debrief) ? problem(c, sealed) : c.json(feedbackDocument(debrief), 200);
    })
    .openapi(summary, async (c) => {
      const debrief = await ownDebrief(app(), c.get("recruiter"), c.req.valid("param").id);
      if (!debrief) return problem(c, noDebrief);
      if (isSealed(debrief)) return problem(c, sealed);
      const version = debrief.status === "summarised" ? debrief.summaryVersion : debrief.gist?.version;
      if (version === undefined)
        return problem(c, {
          status: 409,
          type: "no-summary",
          title: "The debrief ended before a summary was written.",
        });
      const { summarise } = await import("@debrief/core/summary/merge");
      return c.json(summaryDocument(summarise(summaryInputOf(debrief, app().config)), version), 200);
    })
    .openapi(record, async (c) => {
      const debrief = await ownDebrief(app(), c.get("recruiter"), c.req.valid("param").id);
      if (!debrief) return problem(c, noDebrief);
      const file = { "Content-Disposition": `attachment; filename="debrief-${debrief.id}.json"` };
      return c.json(exportOf(debrief), 200, file);
    });
}

/** While anybody may still answer without knowing what the other side wrote. */
