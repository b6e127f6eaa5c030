/** A check of `debrief doctor`: it looks, says what it found, and where that is not in order, what to do next. */

export type State = "ok" | "warning" | "failure" | "not checked";
export type Found = { state: State; found: string; next?: string };
export type Finding = { check: string } & Found;
export type Check = { check: string; look(): Promise<Found> };

/** It could not be looked at, and why; `next` is how it could. */
export class NotChecked extends Error {
  override readonly name = "NotChecked";
  readonly next: string | undefined;

  constructor(why: string, next?: string) {
    super(why);
    this.next = next;
  }
}

export const ok = (found: string): Found => ({ state: "ok", found });
export const warning = (found: string, next: string): Found => ({ state: "warning", found, next });
export const failure = (found: string, next: string): Found => ({ state: "failure", found, next });

/** Runs one after the other and tells each; what throws is a finding too, and the rest go on. */
export async function runChecks(
  checks: readonly Check[],
  told: { before(check: string): void; after(finding: Finding): void },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { check, look } of checks) {
    told.before(check);
    const finding = { check, ...(await looked(look)) };
    findings.push(finding);
    told.after(finding);
  }
  return findings;
}

/** Also where it throws before it waits for anything. */
async function looked(look: Check["look"]): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    return notLooked(error);
  }
}

function notLooked(error: unknown): Found {
  if (error instanceof NotChecked)
    return { state: "not checked", found: error.message, ...(error.next === undefined ? {} : { next: error.next }) };
  // Messages of the network may hold addresses of machines, never a secret.
  const why = error instanceof Error ? error.message : String(error);
  return { state: "failure", found: `the check itself failed: ${why}`, next: "Run it again; if it stays, tell us." };
}
