/**
 * One invocation of a function, and what can go wrong with each call that it makes. A function that is killed in a call
 * never hears of its end: nothing after that call happens, no matter what the code around it catches.
 */
import { GRANTS, type Grant, type Grantee } from "@debrief/functions/grants";

/** A call to a service that is about to be made. */
export type Call = { service: "table" | "archive" | "ses" | "queue" | "courier"; name: string; index?: string };

/** R55: whether the role of a function allows a call. What no role names, such as a webhook, nobody has to grant. */
export function isGranted(by: Grantee | undefined, { service, name, index }: Call): boolean {
  if (by === undefined) return true;
  const grant: Grant = GRANTS[by];
  const among = (granted: readonly string[] = [], wanted: string): boolean => granted.includes(wanted);
  if (service === "table") return index === undefined ? among(grant.table, name) : among(grant.indexes, index);
  if (service === "archive") return among(grant.archive, name);
  if (service === "queue") return grant.work === true;
  return service === "ses" ? by === "advance" : true;
}

export type Mishap =
  /** The service says no, or does not answer, and did nothing. */
  | { how: "refused"; error: string }
  /** The service did it, and the answer was lost. */
  | { how: "lost"; error: string }
  /** The function dies before the call, or once it is done. */
  | { how: "killed"; when: "before" | "after" }
  /** The answer was lost, and the SDK asked again by itself. */
  | { how: "repeated" }
  /** An index answers as it did some writes ago. */
  | { how: "stale"; writes: number };

/** Is shown each call and says what goes wrong with it. */
export type Fault = (call: Call) => Mishap | undefined;

export class Invocation {
  /** The function that runs; undefined for a look from outside, which may see everything. */
  readonly by: Grantee | undefined;
  /** Partition keys of the rows that it wrote, or tried to. */
  readonly wrote: string[] = [];
  /** What else it was doing at that moment ends with it. */
  killed = false;
  readonly #killed: Promise<never>;
  #kill: (error: Error) => void = () => undefined;

  constructor(by?: Grantee) {
    this.by = by;
    this.#killed = new Promise((_, reject) => {
      this.#kill = reject;
    });
    this.#killed.catch(() => undefined);
  }

  /** Ends with the work, or when it is killed. */
  run<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#killed]);
  }

  /** Never returns to whoever called. */
  kill(): Promise<never> {
    this.killed = true;
    this.#kill(new Error("The function was killed."));
    return new Promise(() => undefined);
  }
}

/** Calls services for one invocation. `made` is told by how many writes an index lags; `broke` that nobody hears of its end. */
export function guarded(fault: Fault, invocation: Invocation, broke: (service: Call["service"]) => void) {
  return async function guard<Result>(call: Call, made: (lag: number) => Promise<Result>): Promise<Result> {
    if (invocation.killed) return new Promise(() => undefined);
    const mishap = fault(call);
    if (!mishap) return made(0);
    if (mishap.how === "stale") return made(mishap.writes);
    const happens = mishap.how !== "refused" && !(mishap.how === "killed" && mishap.when === "before");
    if (happens) await made(0);
    if (mishap.how === "repeated") return made(0);
    broke(call.service);
    if (mishap.how === "killed") return invocation.kill();
    throw failure(mishap.error);
  };
}

function failure(name: string): Error {
  return Object.assign(new Error("injected"), { name });
}
