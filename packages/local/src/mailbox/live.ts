/**
 * Live updates (server-sent events, WHATWG HTML §9.2): a page that is open hears the mark change. The folder of mail is
 * watched, and the table is looked at now and then; both only while a page listens.
 */
import { type FSWatcher, watch } from "node:fs";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { MailboxDeps } from "./deps.ts";
import { surroundings } from "./show.tsx";

/** A change of the clock or the table without any mail shows within this time, in milliseconds. */
const TICK = 3_000;
/** Mail comes in several files; one look is enough for all. */
const PAUSE = 150;

/** Sends `mark` at once, and again whenever it has changed, until the page goes away. */
export function live(c: Context, deps: MailboxDeps): Response {
  return streamSSE(c, async (stream) => {
    let ring: () => void = () => undefined;
    const watcher = watched(deps.dir, () => ring());
    stream.onAbort(() => ring());
    try {
      let sent: string | undefined;
      while (!stream.aborted && !stream.closed) {
        const { mark } = await surroundings(deps);
        if (mark !== sent) await stream.writeSSE({ event: "mark", data: mark });
        sent = mark;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, TICK);
          ring = () => {
            clearTimeout(timer);
            setTimeout(resolve, PAUSE);
          };
        });
      }
    } finally {
      watcher?.close();
    }
  });
}

/** A folder that is not there yet, or a machine without watches, leaves it to the tick. */
function watched(dir: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(dir, { recursive: true }, changed).on("error", changed);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
