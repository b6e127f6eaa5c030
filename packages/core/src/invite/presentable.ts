/** How a person of an invite is shown to others, and offered as a choice (R30). */
import type { Mailbox } from "../mail/address.ts";
import { nameWords } from "./hints.ts";
import type { PlanQuestion } from "./invite.ts";
import { plainWords } from "./plain-words.ts";

/** A mailbox whose name may stand in a mail: no links, "Doe, Jane" turned round, "(Acme)" dropped. */
export function presentable({ address, displayName }: Mailbox): Mailbox {
  const plain = plainWords(displayName?.replace(/\([^)]*\)/g, " "), 80);
  const turned = plain?.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u, "$2 $1");
  return turned === undefined ? { address } : { address, displayName: turned };
}

/** The name, or the address of somebody without one. */
export function spoken(one: Mailbox): string {
  return presentable(one).displayName ?? one.address;
}

/** The same words in a name, in any order: "Jane Doe", "Doe, Jane". */
export function sameName(a: Mailbox, b: Mailbox): boolean {
  const [one, other] = [a, b].map(({ displayName }) =>
    nameWords(displayName ?? "")
      .sort()
      .join(" "),
  );
  return one !== "" && one === other;
}

/** A question with these people to choose from, nine at most. */
export function askAmong(about: PlanQuestion["about"], text: string, people: Mailbox[]): PlanQuestion {
  const options = people.slice(0, 9).map((one) => {
    const named = one.displayName === undefined ? one.address : `${spoken(one)} <${one.address}>`;
    return { text: named, address: one.address };
  });
  return { about, text, options };
}
