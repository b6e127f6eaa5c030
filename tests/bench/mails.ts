/** What the readers read: our own fixtures, and the text replies of the public corpora where those lie beside us. */
import { readdirSync, readFileSync } from "node:fs";
import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import type { Asked } from "@debrief/core/reply/read";
import { besideRepository, corporaIn } from "../corpora/folder.ts";
import { isUpstreams, type ReplyRow } from "../corpora/reply.ts";

/** `expected` is the person's own words, their signature kept or not; `asked` what a fixture of ours answers. */
export type Mail = { source: string; body: string; expected: string; asked?: Asked };

type Fixture = { text?: string; asked?: "candidate" | "interviewer"; sent?: boolean };

export const OWN = "own fixtures";

const FIXTURES = new URL("../../packages/core/src/reply/fixtures/", import.meta.url);

export function ownMails(): Mail[] {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith(".txt") && !file.startsWith("questions-"));
  return files.flatMap((file) => {
    const { text, asked: side, sent } = JSON.parse(fixture(file.replace(/\.txt$/, ".expected.json"))) as Fixture;
    if (text === undefined) return [];
    const mail: Mail = { source: OWN, body: fixture(file), expected: text };
    if (side) mail.asked = { questions: defaultQuestionnaires[side] };
    if (side && sent && mail.asked) mail.asked.sentText = fixture(`questions-${side}.txt`);
    return [mail];
  });
}

function fixture(file: string): string {
  return readFileSync(new URL(file, FIXTURES), "utf8");
}

/** Empty when there are no corpora. */
export function publicMails(): Mail[] {
  const corpora = corporaIn(besideRepository);
  if (!corpora) return [];
  return corpora.rows<ReplyRow>("reply/index.ndjson").flatMap((row) => {
    if (row.kind !== "txt" || !row.expected || !isUpstreams(row)) return [];
    const [body, expected] = [corpora.text(`reply/${row.input}`), corpora.text(`reply/${row.expected}`)];
    return [{ source: row.source, body, expected }];
  });
}
