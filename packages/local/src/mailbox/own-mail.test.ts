/** The pages for somebody who writes with their own mail client, brings their own people, and erases some of it, over a real stack. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeyFile } from "../api-key.ts";
import { handOver, received } from "../demo/actors.ts";
import { jumpToDue, type Tuesday, tuesday } from "../fixtures/tuesday.ts";
import { replyAddress } from "./attribution.ts";
import { sampleInvite, sampleRecruiter } from "./sample-invite.ts";

const ines = { address: "ines.roth@engineering.acme.example", displayName: "Ines Roth" };
const cara = { address: "cara.voss@example.org", displayName: "Cara Voss" };
const mallory = "mallory@example.net";

let place: Tuesday;
let api: (method: string, path: string, body?: object) => Promise<Response>;

beforeAll(async () => {
  place = await tuesday();
  const key = (await readFile(await apiKeyFile(place.dir), "utf8")).trim();
  api = (method, path, body) =>
    fetch(`${place.stack.url}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": path + method },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}, 60_000);
afterAll(() => place?.close());

async function html(path: string): Promise<string> {
  return (await fetch(`${place.stack.url}${path}`)).text();
}

async function words(path: string): Promise<string> {
  return wordsOf(await html(path));
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

async function settle(): Promise<void> {
  await place.stack.settled();
}

describe("with a mail client of one's own", { timeout: 60_000 }, () => {
  let id: string;
  let newer: string;

  beforeAll(async () => {
    const response = await api("POST", "/debriefs", {
      interview: { title: "Interview: Cara Voss", end: "2026-11-24T07:30:00.000Z", timeZone: "Europe/Berlin" },
      candidate: cara,
      interviewers: [ines],
    });
    id = ((await response.json()) as { id: string }).id;
    await settle();
    await jumpToDue(place.stack);
  }, 60_000);

  test("people whom a debrief names are called by name and role", async () => {
    const people = await words("/");
    expect(people).toMatch(/Ines Roth1 unread ?interviewer · 1 message/);
    expect(people).toMatch(/Cara Voss1 unread ?candidate · 1 message/);
    expect(await html("/")).toContain("ines<wbr/>.roth@<wbr/>engineering<wbr/>.acme<wbr/>.example");
  });

  test("an answer by SMTP stands in the sender's thread with what became of it, and is linked from the timeline", async () => {
    const asked = (await received(place.stack, ines)).at(-1)?.message;
    const to = (asked && replyAddress(asked)?.address) ?? "";
    const source = `From: Ines Roth <${ines.address}>\r\nTo: ${to}\r\nSubject: Re: questions\r\n\r\n1. 4 - We had a good hour.\r\n2. Calm under pressure.\r\n`;
    await handOver(place.stack, { from: ines.address, to }, source);
    await settle();
    const thread = await html(`/mail/${ines.address}`);
    expect(wordsOf(thread)).toMatch(/You by SMTP ?Re: questions.*Recorded as an answer\..*How was this understood\?/);
    const path = /href="(\/mail\/[^"]+\/understood)"/.exec(thread)?.[1] ?? "";
    expect(await words(path)).toMatch(/Recorded as an answer from Ines Roth\..*Calm under pressure\./);
    expect(await html("/story")).toContain(`href="${path}"`);
  });

  test("a mail that was sent from the page stands there once, and the timeline leads to it", async () => {
    const body = new URLSearchParams({ to: place.stack.startAddress, subject: "Only once", text: "What is this?" });
    const headers = { origin: place.stack.url };
    const thread = await fetch(`${place.stack.url}/mail/${cara.address}/new`, { method: "POST", body, headers });
    const shown = await thread.text();
    expect(shown.split("Only once</bdi></h2>")).toHaveLength(2);
    const path = /href="(\/mail\/[^"]+\/understood)"/.exec(shown)?.[1];
    expect(path).toBeDefined();
    expect(await html("/story")).toContain(`href="${path}"`);
  });

  test("a forward from somebody who is no recruiter is seen: in their thread, and on the timeline", async () => {
    const { source } = sampleInvite({ now: place.stack.clock.now(), startAddress: place.stack.startAddress });
    const forged = source.replace(/^From: .*$/m, `From: Mallory <${mallory}>`);
    await handOver(place.stack, { from: mallory, to: place.stack.startAddress }, forged);
    await settle();
    const thread = await words(`/mail/${mallory}`);
    expect(thread).toContain("Changed nothing. Only recruiters who are on the list may begin a debrief.");
    expect(await words("/story")).toMatch(
      /Left alone.*Mallory: “Fwd: Invitation[^”]*”Only recruiters who are on the list may begin a debrief\.How was this understood\?/,
    );
  });

  test("somebody who was erased is no address any more, and the shredder is housekeeping", async () => {
    expect((await api("DELETE", `/debriefs/${id}/parties/1`)).status).toBe(204);
    await settle();
    const story = await words("/story");
    expect(story).toContain("Questions to the candidate (erased) and Ines Roth");
    for (const path of ["/", "/story", `/mail/${sampleRecruiter.address}`]) {
      expect(await words(path)).not.toContain("forgotten.invalid");
    }
  });

  test("the clock leads past housekeeping to what somebody waits for", async () => {
    const response = await api("POST", "/debriefs?second", {
      interview: { title: "Interview: Ada Byrne", end: "2026-11-24T20:00:00.000Z", timeZone: "Europe/Berlin" },
      candidate: { address: "ada@example.net", displayName: "Ada Byrne" },
      interviewers: [ines, { address: "ben@acme.example", displayName: "Ben Okafor" }],
    });
    newer = ((await response.json()) as { id: string }).id;
    await settle();
    expect((await api("DELETE", `/debriefs/${newer}/parties/3`)).status).toBe(204);
    await settle();
    expect(await words("/")).toContain("Next the questions go out");
    const body = new URLSearchParams({ move: "due" });
    await fetch(`${place.stack.url}/clock`, { method: "POST", body, headers: { origin: place.stack.url } });
    expect(place.stack.clock.now() >= "2026-11-24T20:00:00.000Z").toBe(true);
    expect(await words("/")).toContain("Ada Byrne and Ines Roth have questions");
  });

  test("a debrief that was erased leads nobody: the guide tells of one that stands, and the timeline says until when its record stays", async () => {
    expect((await api("DELETE", `/debriefs/${newer}`)).status).toBe(204);
    await settle();
    const story = await words("/story");
    expect(story).toMatch(/A debrief that was erasedErased\. The empty record goes on 2[56] December\./);
    expect(story).not.toContain("everyone was thanked");
    expect(await words("/")).not.toContain("Begin again");
    expect((await api("DELETE", `/debriefs/${id}`)).status).toBe(204);
    await settle();
    const start = await words("/");
    expect(start).toContain("Step 1 of 3Forward the sample invite");
    expect(start).toMatch(/nothing to wait for; mails of erased people are deleted, .*\(in \d+ min\)/);
  });
});
