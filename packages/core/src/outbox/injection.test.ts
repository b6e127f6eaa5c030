/**
 * R39: whatever stands in a name, a title, a role or a company, none of it becomes a header of ours. The values go in here
 * as they came, past everything that cleans them on their way in: what holds here holds whichever door they came by.
 */
import { describe, expect, test } from "vitest";
import { Config } from "../config.ts";
import type { Effect } from "../debrief/effect.ts";
import { circumstances, commit, end, inStatus, morning, newMail, plan, play, rae } from "../debrief/story.ts";
import { begin } from "../debrief/transition.ts";
import { rawMessage } from "../mail/compose.ts";
import { parseMessage } from "../mail/parse.ts";
import { write } from "./write.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
const keys = { current: "a", keys: { a: Buffer.alloc(32, 7).toString("base64url") } };

const HOSTILE: [what: string, value: string][] = [
  ["CR and LF", "Jane\r\nBcc: eve@example.net"],
  ["a lone LF", "Jane\nBcc: eve@example.net"],
  ["a lone CR", "Jane\rBcc: eve@example.net"],
  ["the end of the header", "Jane\r\n\r\n<p>Bcc: eve@example.net</p>"],
  ["a folded line", "Jane\r\n Bcc: eve@example.net"],
  ["a line separator", "Jane\u2028Bcc: eve@example.net"],
  ["a paragraph separator", "Jane\u2029Bcc: eve@example.net"],
  ["a next line", "Jane\u0085Bcc: eve@example.net"],
  ["a vertical tab and a form feed", "Jane\u000b\u000cBcc: eve@example.net"],
  ["NUL", "Jane\u0000Bcc: eve@example.net"],
  ["an encoded word that decodes to CR and LF", "=?utf-8?q?Jane=0D=0ABcc:_eve@example.net?="],
  ["an encoded word in base64", "=?utf-8?b?SmFuZQ0KQmNjOiBldmVAZXhhbXBsZS5uZXQ=?="],
  ["quotes and brackets", 'Jane" <eve@example.net>, "'],
  ["text that runs the other way", "\u202eenaJ\u202c Bcc: eve@example.net"],
  ["a thousand letters", "J".repeat(1_000)],
];

const debriefWith = (value: string) => {
  const { interview } = plan;
  const hostile = {
    ...plan,
    interview: { ...interview, title: value, role: value, company: value },
    candidate: { address: "jane.doe@example.com", displayName: value },
  };
  const draft = begin(hostile, { ...circumstances, recruiter: { ...rae, displayName: value } }, morning, newMail());
  return inStatus(play(commit(draft.debrief), { type: "askDue", at: end }), "collecting");
};

const EFFECTS: Effect[] = [
  { key: "plan/1", seat: 0, mail: "plan", changes: [], refused: [], notUnderstood: [] },
  { key: "questions/1", seat: 1, mail: "questions" },
  { key: "questions/2", seat: 2, mail: "questions" },
  { key: "reminder/2/1", seat: 2, mail: "reminder", number: 1 },
  { key: "closing/2", seat: 2, mail: "closing" },
  { key: "summary/1", seat: 0, mail: "summary", version: 1 },
  { key: "help/1/x", seat: 1, mail: "help", about: "empty_reply" },
];

const OURS = ["from", "to", "reply-to", "subject", "auto-submitted", "x-auto-response-suppress"];

describe.each(HOSTILE)("R39 %s", (_what, value) => {
  const debrief = debriefWith(value);
  const notice: Effect = {
    key: "notice/decline/1",
    seat: 0,
    mail: "notice",
    about: "decline",
    who: value,
    detail: value,
  };

  test.each([...EFFECTS, notice])("is no header in $key", async (effect) => {
    const mail = write(debrief, effect, { config, keys });
    // With a file beside it a mail is handed over whole, header and all, instead of in parts.
    const source = rawMessage({ ...mail, attachments: [{ fileName: "x.txt", contentType: "text/plain", text: "x" }] });
    const [head = ""] = source.split("\r\n\r\n");
    for (const line of head.split("\r\n")) {
      expect(line).toMatch(/^(?:[A-Za-z-]+: |[ \t])[\x20-\x7e]*$/);
      expect(line.length).toBeLessThanOrEqual(998);
    }
    const { headers, to, from, subject } = await parseMessage(Buffer.from(source));
    const names = headers.map(({ name }) => name);
    expect(names.filter((name) => !OURS.includes(name) && !/^(?:mime-version|content-)/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(to.map(({ address }) => address)).toEqual([mail.to.address]);
    expect(from.map(({ address }) => address)).toEqual(["debrief@debrief.example.com"]);
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect([...subject].length).toBeLessThanOrEqual(200);
  });
});
