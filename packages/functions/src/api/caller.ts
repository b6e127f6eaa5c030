/** Who calls: a bearer key speaks for one recruiter, and may administer if it bears the mark (R52). */
import { mayStart } from "@debrief/core/inbox/recruiters";
import type { Mailbox } from "@debrief/core/mail/address";
import type { MiddlewareHandler } from "hono";
import type { App } from "../app.ts";
import { problem } from "./problem.ts";

export type Caller = { Variables: { recruiter: Mailbox; admin: boolean; requestId: string } };

/** Lets a right key pass and notes its holder; everything else is answered with 401. */
export function identified(app: () => Pick<App, "apiKeys">): MiddlewareHandler<Caller> {
  return async (c, next) => {
    const [, bearer = ""] = /^Bearer (\S{1,300})$/i.exec(c.req.header("authorization") ?? "") ?? [];
    const holder = await app().apiKeys.holderOf(bearer);
    if (!holder)
      return problem(
        c,
        {
          status: 401,
          type: "unauthorized",
          title: "A valid key is needed.",
          detail: "Send it as: Authorization: Bearer dbk_…",
        },
        { "WWW-Authenticate": 'Bearer realm="debrief"' },
      );
    c.set("recruiter", holder.recruiter);
    c.set("admin", holder.admin);
    return next();
  };
}

/** R1: whoever may start no debriefs any more steers and reads none either, whatever key they still hold. */
export function recruitersOnly(app: () => Pick<App, "config" | "store">): MiddlewareHandler<Caller> {
  return async (c, next) => {
    if (await mayStart(app(), c.get("recruiter").address)) return next();
    return problem(c, {
      status: 403,
      type: "not-a-recruiter",
      title: "The holder of this key is no recruiter any more.",
      detail: "An administrator adds them again with: npx debrief recruiter add ADDRESS",
    });
  };
}

export const administratorsOnly: MiddlewareHandler<Caller> = async (c, next) => {
  if (c.get("admin")) return next();
  return problem(c, {
    status: 403,
    type: "forbidden",
    title: "This key may not administer.",
    detail: "An administrator's key is issued by: npx debrief recruiter key ADDRESS --admin",
  });
};
