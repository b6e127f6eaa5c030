/**
 * One invocation of a function, and what can go wrong with each call that it makes. A function that is killed in a call
 * never hears of its end: nothing after that call happens, no matter what the code around it catches.
 */

/** A call to a service that is about to be made. */
export type Call = { service: "table" | "archive" | "ses" | "queue" | "courier"; name: string };

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
  /** Partition keys of the rows that it wrote, or tried to. */
  readonly wrote: string[] = [];
  /** What else it was doing at that moment ends with it. */
  killed = false;
  readonly #killed: Promise<never>;
  #kill: (error: Error) => void = () => undefined;

  constructor() {
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

/** Calls services for one invocation. `call` is told by how many writes an index lags; `broke` that nobody hears of its end. */
export function guarded(fault: Fault, invocation: Invocation, broke: (service: Call["service"]) => void) {
  return async function guard<Result>(
    service: Call["service"],
    name: string,
    call: (lag: number) => Promise<Result>,
  ): Promise<Result> {
    if (invocation.killed) return new Promise(() => undefined);
    const mishap = fault({ service, name });
    if (!mishap) return call(0);
    if (mishap.how === "stale") return call(mishap.writes);
    const happens = mishap.how !== "refused" && !(mishap.how === "killed" && mishap.when === "before");
    if (happens) await call(0);
    if (mishap.how === "repeated") return call(0);
    broke(service);
    if (mishap.how === "killed") return invocation.kill();
    throw failure(mishap.error);
  };
}

function failure(name: string): Error {
  return Object.assign(new Error("injected"), { name });
}
