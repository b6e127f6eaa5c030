/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The frame around every page of the mailbox: the clock with its buttons, the people, a word on what just happened. */
import { DAY, elapsed, HOUR, type Instant, MINUTE } from "@debrief/core/clock";
import type { Child } from "hono/jsx";
import type { Person } from "./sample-invite.ts";

export type Resident = Person & { messages: number; unread: number };

/** What every page knows: the clock, the people, and whether there is a sample to forward. */
export type Surroundings = {
  now: Instant;
  nextDue: Instant | undefined;
  /** Changes when a mailbox or the next due action does. */
  mark: string;
  residents: Resident[];
  startAddress: string;
  smtpPort: number;
  hasSample: boolean;
  /** One line on what the last button did. */
  said: string | undefined;
};

export function Layout({
  title,
  at,
  around,
  children,
}: {
  title: string;
  /** The address whose mailbox is open. */
  at?: string | undefined;
  around: Surroundings;
  children?: Child;
}) {
  const unread = around.residents.reduce((sum, resident) => sum + resident.unread, 0);
  return (
    <html lang="en" data-mark={around.mark}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${unread > 0 ? `(${unread}) ` : ""}${title} · Debrief mailbox`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/mailbox.css" />
        <script src="/mailbox.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the mail
        </a>
        <header class="bar">
          <a class="brand" href="/">
            <img src="/icon.svg" alt="" width="24" height="24" /> Debrief mailbox
          </a>
          <ClockBar around={around} at={at} />
        </header>
        <div class="columns">
          <People around={around} at={at} />
          <main id="main" tabindex={-1}>
            {around.said !== undefined && (
              <p class="said" role="status">
                {around.said}
              </p>
            )}
            <p class="said" id="news" role="status" hidden>
              Something changed. <a href={at === undefined ? "/" : mailboxPath(at)}>Show it</a>
            </p>
            {children}
          </main>
        </div>
      </body>
    </html>
  );
}

/** The path of an address's mailbox. */
export function mailboxPath(address: string, ...rest: string[]): string {
  return ["/mail", address, ...rest].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join("/");
}

/** `Tue 24 Nov 2026, 15:00`, as a clock of this machine shows it. */
export function Time({ at }: { at: Instant }) {
  const shown = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
  return <time datetime={at}>{shown}</time>;
}

function ClockBar({ around, at }: { around: Surroundings; at: string | undefined }) {
  return (
    <form class="clock" method="post" action="/clock" aria-label="Clock">
      <input type="hidden" name="address" value={at ?? ""} />
      <p class="times">
        <span>
          <span class="label">Now</span> <Time at={around.now} />
        </span>
        <span>
          <span class="label">Next</span>{" "}
          {around.nextDue === undefined ? (
            "nothing is due"
          ) : (
            <>
              <Time at={around.nextDue} /> <span class="faint">({distance(around.now, around.nextDue)})</span>
            </>
          )}
        </span>
      </p>
      <p class="moves">
        <button type="submit" name="move" value="due" disabled={around.nextDue === undefined} class="primary">
          Jump to the next due
        </button>
        <button type="submit" name="move" value="hour">
          +1 hour
        </button>
        <button type="submit" name="move" value="day">
          +1 day
        </button>
      </p>
    </form>
  );
}

function People({ around, at }: { around: Surroundings; at: string | undefined }) {
  return (
    <nav class="people" aria-label="People">
      <ul>
        {around.residents.map((resident) => (
          <li>
            <a href={mailboxPath(resident.address)} aria-current={resident.address === at ? "page" : undefined}>
              <span class="name">
                <bdi>{resident.displayName}</bdi>
                {resident.unread > 0 && (
                  <span class="unread">
                    {resident.unread} <span class="hidden">unread</span>
                  </span>
                )}
              </span>
              <span class="faint">
                {resident.role} · {resident.messages === 1 ? "1 message" : `${resident.messages} messages`}
              </span>
              <span class="faint address">{resident.address}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function distance(from: Instant, to: Instant): string {
  const gap = elapsed(from, to);
  if (gap <= 0) return "now";
  if (gap < HOUR) return `in ${Math.ceil(gap / MINUTE)} min`;
  if (gap < 2 * DAY) return `in ${Math.round(gap / HOUR)} h`;
  return `in ${Math.round(gap / DAY)} days`;
}
