/** What time it is: the machine's, or the one that the local stack installs. */
import { type Clock, systemClock } from "@debrief/core/clock";
import { part } from "./part.ts";

export const clock = part((): Clock => systemClock);
