/** What somebody answered to a question of ours, without our own words: those say both yes and no (R27). */
import type { Message } from "../mail/message.ts";
import { aboveOurs } from "../reply/command/above-ours.ts";
import type { Command } from "../reply/command/command.ts";
import { readReply } from "../reply/read.ts";

/** `ours` are mails of ours as text, as `textOf` gives them; some programs quote them without any mark. */
export function ownWords({ text, html }: Message, ours: string[]): string {
  return aboveOurs(readReply({ text, html }).text, ours.join("\n"));
}

/** Yes or no. Undefined for neither, and for both: then it is not known which of them is meant. */
export function yesOrNo(commands: readonly Command[]): boolean | undefined {
  const said = new Set(commands.map(({ type }) => type));
  const yes = said.has("yes") || said.has("go");
  const no = said.has("no") || said.has("stop");
  return yes === no ? undefined : yes;
}
