/**
 * How openapi.json describes the endpoints that Greenhouse and Lever call. It is words for people and their tools: what is
 * read of a body is read by the systems' own schemas (greenhouse.ts, lever.ts), after the signature, and never before it.
 */
import { Instant } from "@debrief/core/clock";
import type { RouteConfig } from "@hono/zod-openapi";
import * as z from "zod";
import { problems } from "../problem.ts";

const id = z.int().positive();

const Person = z.object({ email: z.string().nullish(), name: z.string().nullish() });

const GreenhouseWebhook = z
  .object({
    action: z.string().max(100).meta({
      description:
        "`interview_deleted` ends what its interview started; any that bring an application lead to a look at its interviews; the rest, a `ping` too, are answered with `ignored`.",
    }),
    payload: z.object({
      application: z
        .object({
          id,
          candidate: z.object({ id, recruiter: Person.nullish(), coordinator: Person.nullish() }),
        })
        .optional(),
      interview: z.object({ id }).optional(),
    }),
  })
  .meta({
    id: "GreenhouseWebhook",
    description: "As much of Greenhouse's own body as is read; who and when is asked at its API.",
  });

const LeverWebhook = z
  .object({
    event: z.string().max(100).meta({ description: "`interviewCreated`, `interviewUpdated` or `interviewDeleted`." }),
    token: z.string().max(200).meta({ description: "Drawn by Lever for this delivery." }),
    triggeredAt: z.int().positive().meta({ description: "Milliseconds; at most a day ago." }),
    signature: z.string().max(200).meta({
      description: "Hex HMAC-SHA256 of `token` and `triggeredAt`, one behind the other, under the signature token.",
    }),
    data: z.object({ interviewId: z.string().optional(), opportunityId: z.string().optional() }),
  })
  .meta({
    id: "LeverWebhook",
    description: "As much of Lever's own body as is read. The ids are not signed, so nothing in it is believed.",
  });

const HookOutcome = z
  .object({
    outcome: z.enum(["started", "changed", "cancelled", "unchanged", "postponed", "ignored"]),
    reason: z.string().optional().meta({ description: "A dotted constant, such as `recruiter.unknown`." }),
    debriefId: z.string().optional(),
    until: Instant.optional(),
  })
  .meta({ id: "HookOutcome" });
const HookOutcomes = z.object({ outcomes: z.array(HookOutcome) }).meta({ id: "HookOutcomes" });

const responses: RouteConfig["responses"] = {
  200: {
    description: "Understood, also where nothing came of it: one outcome for each interview that it was about.",
    content: {
      "application/json": {
        schema: HookOutcomes,
        example: { outcomes: [{ outcome: "started", debriefId: "mzxw6ytboi4dkmrq" }] },
      },
    },
  },
  ...problems(400, 401, 404, 413, 429, 500, 503),
  ...meaning(401, "The signature does not fit, or Lever's is over a day old."),
  ...meaning(404, "The system is not connected to this stage."),
  ...meaning(413, "A webhook may have 256 KB."),
  ...meaning(429, "As many debriefs as are started in a day were started: to be sent again after `Retry-After`."),
  ...meaning(503, "The system's own API did not answer us: to be sent again."),
};

function meaning<Status extends 401 | 404 | 413 | 429 | 503>(status: Status, description: string) {
  return { [status]: { ...problems(status)[status], description } };
}

export const greenhouseExample = {
  action: "candidate_stage_change",
  payload: {
    application: {
      id: 900,
      candidate: {
        id: 700,
        recruiter: { email: "rae@agency.example", name: "Rae Moreno" },
        coordinator: null,
      },
    },
  },
};

export const leverExample = {
  event: "interviewCreated",
  token: "3f9a1c07b2e4",
  triggeredAt: 1795507200000,
  signature: "9b1c0f3a5d7e2468ace013579bdf02468ace13579bdf02468ace13579bdf0246",
  data: { interviewId: "11aa-interview", opportunityId: "33cc-opportunity" },
};

/** Signed, so there is no key; and nothing in the body is looked at before the signature. */
const hook = (route: Omit<RouteConfig, "method" | "tags" | "security" | "responses">): RouteConfig => ({
  method: "post",
  tags: ["Hooks"],
  security: [],
  responses,
  ...route,
});

export const hookRoutes: RouteConfig[] = [
  hook({
    path: "/v1/hooks/greenhouse",
    operationId: "hearGreenhouse",
    summary: "Hear of interviews at Greenhouse",
    description: "Called by Greenhouse, for each webhook that is set up as docs/webhooks.md says.",
    parameters: [
      {
        name: "Signature",
        in: "header",
        required: true,
        description: "`sha256` and the hex HMAC-SHA256 of the body, octet for octet, under the webhook's secret key.",
        schema: {
          type: "string",
          pattern: "^sha256 [0-9a-fA-F]{64}$",
          example: "sha256 9b1c0f3a5d7e2468ace013579bdf02468ace13579bdf02468ace13579bdf0246",
        },
      },
    ],
    request: {
      body: {
        required: true,
        content: {
          "application/json": {
            schema: GreenhouseWebhook,
            example: greenhouseExample,
          },
        },
      },
    },
  }),
  hook({
    path: "/v1/hooks/lever",
    operationId: "hearLever",
    summary: "Hear of interviews at Lever",
    description:
      "Called by Lever, for each webhook that is set up as docs/webhooks.md says. Its signature stands in the body.",
    request: {
      body: {
        required: true,
        content: {
          "application/json": {
            schema: LeverWebhook,
            example: leverExample,
          },
        },
      },
    },
  }),
];
