/** Who calls: a bearer key speaks for one recruiter, and may administer if it bears the mark (R52). */
import type { Mailbox } from "@debrief/core/mail/address";
import type { MiddlewareHandler } from "hono";
import type { App } from "../app.ts";
import { problem } from "./problem.ts";

export type Caller = { Variables: { recruiter: Mailbox; admin: boolean } };

/** Lets a right key pass and notes its holder; everything else is answered with 401. */
export function identified(app: () => Pick<App, "apiKeys">): MiddlewareHandler<Caller> {
  return async (c, next) => {
    const [, bearer = ""] = /^Bearer (\S{1,300})$/.exec(c.req.header("authorization") ?? "") ?? [];
    const holder = await app().apiKeys.holderOf(bearer);
    if (!holder)
      return problem(c, {
        status: 401,
        type: "unauthorized",
        title: "A valid key is needed.",
        detail: "Send it as: Authorization: Bearer dbk_…",
      });
    c.set("recruiter", holder.recruiter);
    c.set("admin", holder.admin);
    return next();
  };
}
