import { expect, test } from "vitest";
import { runLoad } from "./load.ts";

test("R56 R41 R42 under load each mail has one end, each due action is done once, and summaries go first", async () => {
  const { phases } = await runLoad({ replies: 20, mails: 36, poison: 12, due: 60 }, "dynalite", () => undefined);
  expect(phases.map(({ name, broken }) => ({ name, broken }))).toEqual([
    { name: "replies", broken: [] },
    { name: "with poison", broken: [] },
    { name: "due at once", broken: [] },
  ]);
}, 300_000);
