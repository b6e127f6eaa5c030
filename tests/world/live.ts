/** One history, from an empty world to the day when all of it is erased, with every invariant watching. */
import { DAY } from "@debrief/core/clock";
import { witness } from "./invariants.ts";
import { INTERVIEWS } from "./people.ts";
import { play } from "./play.ts";
import type { Step } from "./steps.ts";
import { openWorld, RECRUITERS, type World } from "./world.ts";

/** Throws with the name of the invariant that does not hold. `checks` are all, unless named. */
export async function live(
  steps: readonly Step[],
  { world = openWorld(), checks }: { world?: World; checks?: readonly string[] } = {},
): Promise<World> {
  const { look, end } = witness(world, checks);
  for (const step of steps) {
    await play(world, step);
    look(step);
  }
  world.breakBy(() => undefined);
  await play(world, { do: "redrive" });
  // Under a legal hold nothing would ever be erased.
  for (const recruiter of RECRUITERS.keys())
    for (const interview of INTERVIEWS.keys()) await play(world, { do: "hold", recruiter, interview, wanted: false });
  for (const days of [1, 500]) {
    const wait: Step = { do: "wait", milliseconds: days * DAY };
    await play(world, wait);
    look(wait);
  }
  end();
  return world;
}
