/** What the mailbox page is given by the local stack: folders, a port, a clock to move, and word of what is due. */
import type { Instant } from "@debrief/core/clock";
import type { Config } from "@debrief/core/config";
import type { Arrivals } from "./arrivals.ts";
import type { Ledger } from "./ledger.ts";
import type { Person } from "./sample-invite.ts";

export type MailboxDeps = {
  /** The root that holds `<address>/{tmp,new,cur}` Maildirs. */
  dir: string;
  startAddress: string;
  smtpPort: number;
  clock: {
    now(): Instant;
    jumpTo(at: Instant): void | Promise<void>;
    advance(milliseconds: number): void | Promise<void>;
  };
  /** When the next timer or pending mail falls due, if any does. */
  nextDue(): Promise<Instant | undefined>;
  /** Resolves when everything that is due has been done and delivered. */
  settled(): Promise<void>;
  /** Everything that came in over SMTP; without it the page knows only of what was sent from it. */
  arrivals?: Arrivals;
  /** What the product has on record; without it the page shows mail alone. */
  ledger?(): Promise<Ledger>;
  /** As the product is configured: needed to read a reply as it does. */
  config?: Config;
  /** The people of the story, shown even while their mailbox is empty. */
  people: Person[];
  /** The sample to forward, made anew at each call; undefined hides its button. */
  sampleInvite(): { from: string; source: string } | undefined;
};
