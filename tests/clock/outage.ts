/**
 * A house that stands still for a while: no sweep, no handler, and the mail that comes waits in its queue. Whatever is due
 * meanwhile is found when it is back.
 */
import { elapsed, type Instant } from "@debrief/core/clock";
import type { World } from "../world/world.ts";

/** Somebody does something while the house is down. */
export type Meanwhile = { at: Instant; happens: (world: World) => void };

/** What is done first when the house is back: what waits in the queues, the newest of it before the rest, or what is due. */
export type First = "mails" | "newest mail" | "timers";

export async function outage(world: World, until: Instant, meanwhile: Meanwhile[], first: First): Promise<void> {
  const { table } = world;
  const { send, nextDue } = table;
  const waiting: World["queue"] = [];
  // A sweep that finds nothing is as good as none.
  table.nextDue = () => undefined;
  table.send = (async (command: { input: { IndexName?: string } }) =>
    command.input.IndexName === "due" ? { Items: [] } : send(command as never)) as typeof send;
  for (const { at, happens } of meanwhile) {
    await world.pass(elapsed(world.now(), at));
    happens(world);
    waiting.push(...world.queue.splice(0));
  }
  await world.pass(elapsed(world.now(), until));
  Object.assign(table, { send, nextDue });
  if (first === "timers") await world.tick();
  world.queue.push(...(first === "newest mail" ? waiting.reverse() : waiting));
  await world.settled();
  await world.tick();
}
