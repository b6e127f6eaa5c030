/** A rule reads one way of saying a command: a pattern over the plain words, and what its groups, as typed, amount to. */
import type { Command } from "./command.ts";
import { plain } from "./command-words.ts";

/** `read` is given the groups of the match, as typed; undefined when they cannot be read after all. */
export type Rule = [pattern: RegExp, read: (...groups: string[]) => Command[] | undefined];

/** A rule whose pattern must match the whole phrase. */
export function rule(pattern: string, read: Rule[1]): Rule {
  return [new RegExp(`^${pattern}$`, "du"), read];
}

/** The first rule that matches and can be read wins. */
export function byRules(rules: readonly Rule[], phrase: string): Command[] | undefined {
  const words = plain(phrase);
  for (const [pattern, read] of rules) {
    const [, ...places] = pattern.exec(words)?.indices ?? [];
    const matched = places.length > 0 || pattern.test(words);
    const commands = matched && read(...places.map((place) => (place ? phrase.slice(...place) : "")));
    if (commands) return commands;
  }
  return undefined;
}
