/** A process that takes tasks from the crew (crew.ts), one at a time, and tells how each went. */
import { perform, type Task } from "./tasks.ts";

process.on("message", async (task: Task) => {
  try {
    process.send?.({ figures: await perform(task) });
  } catch (error) {
    process.send?.({ failure: described(error) });
  }
});
// Whoever stops the crew stops its workers.
process.once("disconnect", () => process.exit());
process.send?.({ figures: {} });

/** With what caused it: of a property that fails, that is the invariant which does not hold. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.stack ?? error.message}${error.cause === undefined ? "" : `\nbecause of ${described(error.cause)}`}`;
}
