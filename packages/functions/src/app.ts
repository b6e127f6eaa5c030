/**
 * The whole app: all its parts in one object, for whatever runs every handler in one process. A handler itself imports
 * the parts it uses from parts/, each made once per process and only when first asked for. Names of resources come from
 * SST's links, as the admin's configuration does, endpoints from the AWS SDK's own variables, so this is the same program on
 * Lambda and on a laptop.
 */
import { apiKeys } from "./parts/api-keys.ts";
import { archive } from "./parts/archive.ts";
import { clock } from "./parts/clock.ts";
import { config } from "./parts/config.ts";
import { courier } from "./parts/courier.ts";
import { follows } from "./parts/follows.ts";
import { heralds } from "./parts/heralds.ts";
import { integrations } from "./parts/integrations.ts";
import { keys } from "./parts/keys.ts";
import { mailer } from "./parts/mailer.ts";
import type { Part } from "./parts/part.ts";
import { store } from "./parts/store.ts";
import { table } from "./parts/table.ts";
import { work } from "./parts/work.ts";

const PARTS = {
  config,
  keys,
  clock,
  table,
  store,
  apiKeys,
  archive,
  mailer,
  work,
  courier,
  heralds,
  follows,
  integrations,
};

export type App = { [Name in keyof typeof PARTS]: ReturnType<(typeof PARTS)[Name]> };

/** The parts, each made when it is read. */
export function app(): App {
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(PARTS).map(([name, get]) => [name, { get, enumerable: true }])),
  ) as App;
}

/** Replaces parts of the app, such as the clock, before any handler runs; all others are made anew. */
export function install(parts: Partial<App>): void {
  for (const [name, part] of Object.entries<Part<unknown>>(PARTS)) part.install(Reflect.get(parts, name));
}
