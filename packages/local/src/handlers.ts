/** The functions of the product, loaded as they are, after the environment they read is set. */
import type { Clock, Instant } from "@debrief/core/clock";
import type { ScheduledEvent } from "aws-lambda";
import type { Handler } from "./lambda.ts";
import type { SqsHandler } from "./pump.ts";

export type Handlers = {
  inbound: SqsHandler;
  advance: SqsHandler;
  delivery: SqsHandler;
  sweep: Handler<ScheduledEvent, unknown>;
  api: { fetch(request: Request): Response | Promise<Response> };
  /** When the table has something due next, now or later. */
  nextDue(): Promise<Instant | undefined>;
};

/** Loads the handlers of packages/functions and gives them the clock. */
export async function loadHandlers(clock: Clock): Promise<Handlers> {
  const { app, install } = await import("@debrief/functions/app");
  install({ clock });
  const [inbound, advance, delivery, sweep, { api }] = await Promise.all([
    import("@debrief/functions/inbound"),
    import("@debrief/functions/advance"),
    import("@debrief/functions/delivery"),
    import("@debrief/functions/sweep"),
    import("@debrief/functions/api/api"),
    ...loadedAsTheyGo(),
  ]);
  return {
    inbound: inbound.handler,
    advance: advance.handler,
    delivery: delivery.handler,
    sweep: sweep.handler,
    api: api(app),
    nextDue: () => app().store.nextDue(),
  };
}

/** What a function loads with the first mail that needs it. Here it is there from the start: the first mail does not wait. */
function loadedAsTheyGo(): Promise<unknown>[] {
  return [
    import("@debrief/core/inbox/start"),
    import("@debrief/core/inbox/answer"),
    import("@debrief/core/inbox/instruct"),
    import("@debrief/core/inbox/vouch"),
    import("@debrief/core/inbox/vouch-desk"),
    import("@debrief/core/outbox/prepare"),
  ];
}
