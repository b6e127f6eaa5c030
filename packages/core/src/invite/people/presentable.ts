/** How a person of an invite is shown to others, and offered as a choice (R30). */
import type { Mailbox } from "../../mail/address.ts";
import type { Option, PlanQuestion } from "../plan-question.ts";
import { nameWords } from "./hints.ts";
import { personName } from "./person-name.ts";

/** A mailbox whose name may stand in a mail; without a name when what stands there is none. */
export function presentable({ address, displayName }: Mailbox): Mailbox {
  const name = personName(displayName);
  return name === undefined ? { address } : { address, displayName: name };
}

/** The name, or the address of somebody without one. */
export function spoken(one: Mailbox): string {
  return presentable(one).displayName ?? one.address;
}

/** The same words in a name, in any order: "Jane Doe", "Doe, Jane". */
export function sameName(a: Mailbox, b: Mailbox): boolean {
  const [one, other] = [a, b].map(({ displayName }) =>
    nameWords(personName(displayName) ?? "")
      .sort()
      .join(" "),
  );
  return one !== "" && one === other;
}

/** A question with these people to choose from, nine at most. */
export function askAmong(
  about: PlanQuestion["about"],
  asks: PlanQuestion["asks"],
  people: Mailbox[] = [],
): PlanQuestion {
  const options = people.slice(0, 9).map((one): Option => ({ key: "person", ...presentable(one) }));
  return { about, asks, options };
}
