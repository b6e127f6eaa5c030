/** What the rest of a mail's way costs, so that a slow step is seen beside the reader: nobody else makes the same, so nothing is compared. */
import { analyseText } from "@debrief/core/feedback/topics";
import { findInvites } from "@debrief/core/invite/find";
import { parseMessage } from "@debrief/core/mail/parse";
import { summarise } from "@debrief/core/summary/merge";
import { account, debrief } from "@debrief/core/summary/story";
import { sampleInvite } from "@debrief/local/mailbox/sample-invite";
import { Bench } from "tinybench";
import { ownMails } from "./mails.ts";

/** Milliseconds, the median. */
export type Step = { name: string; ms: number };

/** Milliseconds that each step is repeated. */
const TIME = 400;

export async function measureHouse(): Promise<Step[]> {
  const invite = Buffer.from(
    sampleInvite({ now: "2026-11-24T08:00:00.000Z", startAddress: "start@in.example.com" }).source,
  );
  const words = ownMails().flatMap(({ expected }) => expected.split(/\s+/));
  const long = words.slice(0, 300).join(" ");
  const halves = [words.slice(0, 150), words.slice(150, 300)].map((half) => half.join(" "));
  const accounts = debrief(
    account("candidate", "Jane", halves[0] ?? "", halves[1] ?? ""),
    account("interviewer", "Ben", halves[1] ?? "", halves[0] ?? ""),
  );
  const bench = new Bench({ time: TIME, warmupTime: TIME / 2 })
    .add("forwarded invite, octets to outcome", async () => {
      findInvites(await parseMessage(invite));
    })
    .add("findings in a reply of 300 words", () => {
      analyseText(long, "candidate");
    })
    .add("summary of two accounts of 300 words", () => {
      summarise(accounts);
    });
  const tasks = await bench.run();
  return tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} did not finish: ${result.state}`);
    return { name, ms: result.latency.p50 };
  });
}
