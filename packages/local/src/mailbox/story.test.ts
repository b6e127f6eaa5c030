/** The pages that tell the story, over a real stack: what was sent, what became of it, what comes next. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handOver } from "../demo/actors.ts";
import { type LocalStack, startLocal } from "../stack.ts";
import { listMessages } from "./maildir.ts";
import { sampleCandidate, sampleManager, sampleRecruiter } from "./sample-invite.ts";

let dir: string;
let stack: LocalStack;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-story-"));
  stack = await startLocal({ dir, smtpPort: 0, httpPort: 0 });
}, 60_000);
afterAll(async () => {
  await stack.close();
  await rm(dir, { recursive: true });
});

/** A page as its words alone. */
async function page(path: string): Promise<string> {
  return wordsOf(await (await fetch(`${stack.url}${path}`)).text());
}

async function press(path: string, form: Record<string, string> = {}): Promise<string> {
  const body = new URLSearchParams(form);
  const headers = { origin: stack.url };
  return wordsOf(await (await fetch(`${stack.url}${path}`, { method: "POST", body, headers })).text());
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

async function lastSent(address: string): Promise<string> {
  return (await listMessages(stack.mailDir, address)).findLast(({ sent }) => sent)?.id ?? "";
}

async function understood({ address }: { address: string }): Promise<string> {
  const path = `${stack.url}/mail/${address}/${await lastSent(address)}/understood`;
  return (await fetch(path)).text();
}

function stretches(html: string, use: string): number {
  return html.split(`class="stretch use-${use}"`).length - 1;
}

describe("the story in three clicks", { timeout: 60_000 }, () => {
  test("before it begins, the first step is offered and nothing is due", async () => {
    const start = await page("/");
    expect(start).toContain("Step 1 of 3Forward the sample invite");
    expect(start).toContain("nothing is due");
    expect(await page("/story")).toContain("No debrief yet.");
  });

  test("one click forwards the invite, and what is due is named", async () => {
    const mailbox = await press("/sample");
    expect(mailbox).toContain("Step 2 of 3Let the interview end");
    expect(mailbox).toMatch(/Next the questions go out, .* \(in 2 h\)/);
    expect(mailbox).toContain("Began a debrief.");
  });

  test("the second lets the interview end, and whoever has questions can be answered for", async () => {
    expect(await press("/clock", { move: "due" })).toMatch(/Jane Doe and Sam Patel have questions/);
    const reply = await page(`/mail/${sampleCandidate.address}/answer`);
    expect(reply).toContain("I froze when I was asked to scale the queue");
    expect(await page(`/mail/${sampleManager.address}/answer`)).toContain("1. 3 - Jane is pleasant");
  });

  test("the third brings the summary", async () => {
    const mailbox = await press("/sample-answers");
    expect(mailbox).toContain("Both sides of");
    expect(mailbox).toContain("The summary is in Rae Miller's mailbox");
  });

  test("each reply shows how it was understood", async () => {
    const jane = await understood(sampleCandidate);
    expect(stretches(jane, "inline")).toBe(6);
    expect(wordsOf(jane)).toContain("Recorded as an answer from Jane Doe.");
    expect(wordsOf(jane)).toMatch(/Maybe\. I would need to know[^“]*maybe · beneath its question/);
    const sam = await understood(sampleManager);
    expect(stretches(sam, "numbered")).toBe(6);
    expect(stretches(sam, "signature")).toBe(1);
    expect(stretches(sam, "inline")).toBe(0);
  });

  test("the timeline tells it in order, with what comes next", async () => {
    const told = await page("/story");
    expect(told).toMatch(
      /Rae Miller: forwarded the invite.*Plan to Rae Miller.*Questions to Jane Doe and Sam Patel.*Jane Doe: answered.*Receipt to Jane Doe.*Sam Patel: answered.*Summary to Rae Miller.*Next it closes by itself/,
    );
  });

  test("a mail that changes nothing says why", async () => {
    const source = "From: jane.doe@example.com\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nI am away.\r\n";
    const shown = await page(`/mail/${sampleCandidate.address}`);
    const replyTo = /Reply toDebrief &lt;([^&@]+@debrief\.example\.com)&gt;/.exec(shown)?.[1];
    await handOver(stack, { from: sampleCandidate.address, to: replyTo ?? "" }, source);
    await stack.settled();
    expect(await page("/story")).toMatch(/Jane Doe: a mail that changed nothingA machine wrote it/);
  });

  test("R52 the page of a reply shows markup as it was typed", async () => {
    const newest = (await listMessages(stack.mailDir, sampleManager.address)).findLast(({ sent }) => !sent);
    const text = "2. <script>alert(1)</script> and <img src=x onerror=alert(2)>";
    await press(`/mail/${sampleManager.address}/${newest?.id}/reply`, { style: "plain", text });
    const html = await understood(sampleManager);
    expect(html).toContain("&lt;script&gt;alert(1)");
    expect(html).not.toMatch(/<script>|<img/);
    expect(stretches(html, "numbered")).toBe(1);
  });

  test("commands are shown as understood or not, and nothing is waited for when all is done", async () => {
    const newest = (await listMessages(stack.mailDir, sampleRecruiter.address)).findLast(({ sent }) => !sent);
    const path = `/mail/${sampleRecruiter.address}/${newest?.id}/reply`;
    await press(path, { style: "plain", text: "make it shiny please now\nclose" });
    const shown = wordsOf(await understood(sampleRecruiter));
    expect(shown).toMatch(/Understood close.*Not understood make it shiny please now/);
    const start = await page("/");
    expect(start).toMatch(/Next nothing to wait for; (?:digest to|everything about it is erased)/);
    expect(start).toMatch(/Skip ahead \d+ (?:days|h)/);
    expect(start).toContain("Begin again");
  });
});
