/** What is wrong with a template, where, and what to do about it. */

/** `file` is relative to the emails folder; lines start at 1. */
export type Place = { file: string; line: number };

export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly problems: readonly string[];

  /** Each problem is one line: `templates/plan.mjml:12: what is wrong; what to do`. */
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

export function problem(at: Place, what: string): string {
  return `${at.file}:${at.line}: ${what}`;
}

/** Stops at the first problem, for mistakes after which reading on would only add noise. */
export function fail(at: Place, what: string): never {
  throw new TemplateError([problem(at, what)]);
}
