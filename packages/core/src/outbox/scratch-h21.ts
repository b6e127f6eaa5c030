import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { renderSummary } from "@debrief/emails/generated/summary";
import { debriefOf } from "../summary/told.ts";
import { summaryProps } from "./report.ts";
const f = new URL("../summary/debriefs/", import.meta.url);
for (const n of readdirSync(f).filter((x) => x.endsWith(".mails.txt")).map((x) => x.replace(".mails.txt", ""))) {
  const input = debriefOf(readFileSync(new URL(`${n}.mails.txt`, f), "utf8"));
  const parties = input.accounts.map((a, i) => ({ seat: i + 1, side: a.side, mailbox: { address: "x@example.com", displayName: a.name }, state: a.state === "silent" ? "asked" : "answered", versions: 1, feedback: a.feedback, superseded: [], reminded: 0, inbound: [] }));
  const d = { status: "summarised", summarisedAt: "2026-11-24T16:00:00.000Z", sent: [], parties, questionnaires: input.questionnaires, interview: { title: "Interview: Jane Doe / Acme", start: "2026-11-24T13:00:00.000Z", end: "2026-11-24T14:00:00.000Z", timeZone: "Europe/Berlin", sequence: 0 } };
  const { html, text } = renderSummary(summaryProps(d as never, 1));
  writeFileSync(`/tmp/h21/${n}.html`, html); writeFileSync(`/tmp/h21/${n}.txt`, text);
  const top = text.slice(0, text.indexOf("COACH THE MANAGER"));
  console.log(n, Buffer.byteLength(html), "words to adjustments:", top.split(/\s+/).length, "all", text.split(/\s+/).length, "longest", Math.max(...text.split("\n").map((l) => l.length)));
}
