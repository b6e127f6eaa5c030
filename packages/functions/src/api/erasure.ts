/** Erasure at the recruiter's word: a whole debrief, or one person of it (R51). It cannot be undone, and nothing asks again. */
import * as z from "zod";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import { noDebrief, OneDebrief, ownDebrief } from "./debriefs.ts";
import { misfit } from "./misfit.ts";
import { problem, problems } from "./problem.ts";
import { createRoute, type NewRoutes } from "./routes.ts";

const whole = createRoute({
  method: "delete",
  path: "/debriefs/{id}",
  operationId: "eraseDebrief",
  tags: ["Erasure"],
  summary: "Erase a debrief",
  description:
    "Every answer, name, address and note is gone at once, the raw mails within the hour, and nothing more is sent. A bare tombstone stays for a month, so that no mail on its way brings anything back. This cannot be undone.",
  request: { params: OneDebrief },
  responses: { 204: { description: "Erased, now or before." }, ...problems(401, 403, 404, 409, 500, 503) },
});

const person = createRoute({
  method: "delete",
  path: "/debriefs/{id}/parties/{seat}",
  operationId: "erasePerson",
  tags: ["Erasure"],
  summary: "Erase a person of a debrief",
  description:
    "What they wrote, their name and address are gone; what others wrote stays, without the name. This cannot be undone.",
  request: { params: OneDebrief.extend({ seat: z.coerce.number<string | number>().int().min(1).max(31) }) },
  responses: { 204: { description: "Erased, now or before." }, ...problems(401, 403, 404, 409, 500, 503) },
});

const held = {
  status: 409,
  type: "held",
  title: "A legal hold forbids it.",
  detail: "Nothing of this debrief is erased before the hold is released.",
} as const;

const noSeat = { status: 404, type: "not-found", title: "The debrief has no such seat." } as const;

export function erasure(app: () => Pick<App, "clock" | "store">, fresh: NewRoutes<Caller>) {
  return fresh(misfit)
    .openapi(whole, async (c) => {
      const debrief = await ownDebrief(app(), c.get("recruiter"), c.req.valid("param").id);
      if (!debrief) return problem(c, noDebrief);
      const { eraseDebrief } = await import("@debrief/core/inbox/erase");
      const outcome = await eraseDebrief(debrief.id, app());
      return outcome === "held" ? problem(c, held) : c.body(null, 204);
    })
    .openapi(person, async (c) => {
      const { id, seat } = c.req.valid("param");
      const debrief = await ownDebrief(app(), c.get("recruiter"), id);
      if (!debrief) return problem(c, noDebrief);
      const { erasePerson } = await import("@debrief/core/inbox/erase");
      const outcome = await erasePerson(debrief.id, seat, app());
      if (outcome === "unknown") return problem(c, noSeat);
      return outcome === "held" ? problem(c, held) : c.body(null, 204);
    });
}
