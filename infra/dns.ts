/** The records that mail needs, set where Debrief is told to manage DNS and printed in either case. */
import { deployment } from "./stage.ts";

type Record = {
  type: "MX" | "TXT" | "CNAME";
  name: $util.Input<string>;
  value: $util.Input<string>;
  priority?: number;
};

const provider = { route53: () => sst.aws.dns(), cloudflare: () => sst.cloudflare.dns(), none: () => undefined };
const dns = provider[deployment.dns]();

/** One line for each record, as a person types it into a DNS console: `name type value`. */
export const records: $util.Output<string>[] = [];

export function record({ type, name, value, priority }: Record) {
  records.push($interpolate`${name} ${type} ${priority === undefined ? "" : `${priority} `}${value}`);
  dns?.createRecord("Mail", { type, name, value, ...(priority !== undefined && { priority }) }, {});
}
