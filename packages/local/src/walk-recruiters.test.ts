/** Who may start, seen from outside: an address that an administrator adds while the house runs, and takes away again. */
import { HOUR } from "@debrief/core/clock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Administration, openAdministration } from "./administration.ts";
import { handOver, received } from "./demo/actors.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleInvite, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { LocalStack } from "./stack.ts";

let stack: LocalStack;
let close: Tuesday["close"];
let administration: Administration;

beforeAll(async () => {
  const { dir, ...house } = await tuesday({ config: { recruiters: { domains: ["elsewhere.example"] } } });
  ({ stack, close } = house);
  administration = await openAdministration(dir);
});
afterAll(async () => {
  await administration?.close();
  await close?.();
});

/** Forwards another invite, and returns how many mails the recruiter has then. */
async function forward(): Promise<number> {
  await stack.clock.advance(HOUR);
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await stack.settled();
  return (await received(stack, sampleRecruiter)).length;
}

test("R1 a forward begins a debrief from the moment that its sender is added, and none from the removal on", async () => {
  const { store, clock } = administration;
  const { address, displayName } = sampleRecruiter;
  expect(await forward()).toBe(0);
  await store.recruiters.add({ address, displayName }, clock.now());
  expect(await forward()).toBe(1);
  await store.recruiters.remove(address);
  expect(await forward()).toBe(1);
});
