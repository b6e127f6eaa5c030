/** What somebody answered to a question of ours, without our own words: those say both yes and no (R27). */
import type { Message } from "../mail/message.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import { readReply } from "../reply/read.ts";

/** `ours` are mails of ours as text, as `sentTextOf` gives them; some programs quote them without any mark. */
export function ownWords({ text, html }: Message, ours: string[]): string {
  return aboveOurs(readReply({ text, html }).text, ours.join("\n"));
}
