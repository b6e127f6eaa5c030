/** What the process holds once it has thrown away what it can. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes. `heap` is what lives in JavaScript and the buffers that it holds. */
export type Memory = { heap: number; rss: number };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

export function memoryNow(): Memory {
  // What has been finalised by the first is only let go by the second.
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}
