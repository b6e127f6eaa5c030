import { expect, test } from "vitest";
import { HOUR, later } from "../clock.ts";
import { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { collecting, end } from "../debrief/story.ts";
import { advance, type Post } from "./advance.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

/** How often an item is read and written by one waking, an hour after the interview. */
async function costOf(item: Debrief | undefined): Promise<{ reads: number; writes: number }> {
  const cost = { reads: 0, writes: 0 };
  const load = async (): Promise<Debrief | undefined> => {
    cost.reads++;
    return item;
  };
  const commit = async (next: Debrief): Promise<Debrief> => {
    cost.writes++;
    return next;
  };
  const store = { load, loadToErase: load, loadDebrief: load, commit };
  const post = { config, clock: { now: () => later(end, HOUR) }, store } as unknown as Post;
  await advance(`debrief-${collecting().id}`, post);
  return cost;
}

test("R42 being woken for nothing costs one read: a backlog is queued anew by each sweep", async () => {
  expect(await costOf({ ...collecting(), outbox: [] })).toEqual({ reads: 1, writes: 0 });
  expect(await costOf(undefined)).toEqual({ reads: 1, writes: 0 });
});
