/**
 * What a plan asks and what can be chosen, in the reader's language. Apart from told.ts, whose sentences about a debrief in
 * course weigh three times as much: the API shows a plan's question and never the rest.
 */
import { asksWords } from "@debrief/emails/generated/words/asks";
import type { DebriefIn } from "../debrief/debrief.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import { momentIn } from "./dates.ts";
import type { Plain, Sentence, Sentences } from "./sentence.ts";

type PlanQuestion = DebriefIn<"draft">["questions"][number];
type Option = PlanQuestion["options"][number];
type Asks = PlanQuestion["asks"];

/** `Who is the candidate?` */
export function questionText({ asks }: Pick<PlanQuestion, "asks">, language: Language): string {
  const { key, ...values } = asks;
  const words: Sentences<Asks> = asksWords[language];
  const shown = Object.entries(values).map(([name, value]: [string, Plain | string[]]): [string, Plain] => {
    return [name, Array.isArray(value) ? value.join(", ") : value];
  });
  return (words[key] as Sentence)(Object.fromEntries(shown));
}

/** `Jane Doe <jane@example.com>`, or the moment at which the interview ends. */
export function optionText(option: Option, language: Language): string {
  const words = asksWords[language];
  switch (option.key) {
    case "person":
      return mailboxText(option);
    case "askToo":
      return words.askToo({ who: option.displayName ?? option.address });
    case "notAsked":
      return words.notAsked(option);
    case "ends":
      return momentIn(language, option.at, option.zone);
    case "meeting":
      return words.meeting({
        title: option.title,
        start: option.start && momentIn(language, option.start.at, option.start.zone),
      });
  }
}

export function mailboxText({ address, displayName }: Mailbox): string {
  return displayName === undefined ? address : `${displayName} <${address}>`;
}
