/** HTTP to hosts that others run. The local stack allows plain http to this machine, by a variable, as it leads the AWS SDK. */
import { openCourier } from "@debrief/core/courier/courier";
import { part } from "./part.ts";

export const courier = part(() => openCourier({ loopback: process.env.DEBRIEF_LOOPBACK === "allowed" }));
