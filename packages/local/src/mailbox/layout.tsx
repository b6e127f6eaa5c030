/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The frame around every page of the mailbox: the clock with its buttons, the people, a word on what just happened. */
import { DAY, elapsed, HOUR, type Instant, MINUTE } from "@debrief/core/clock";
import type { Child } from "hono/jsx";
import type { Guide } from "./guide.ts";
import { GuideBanner } from "./guide-banner.tsx";
import type { Ledger } from "./ledger.ts";
import type { Person } from "./sample-invite.ts";

export type Resident = Person & { messages: number; unread: number };

/** What every page knows: the clock, the people, and whether there is a sample to forward. */
export type Surroundings = {
  now: Instant;
  /** `what` in words where it is known; `quiet` when nobody need wait for it. */
  nextDue: { at: Instant; what: string | undefined; quiet: boolean } | undefined;
  /** What the product has on record, when the page was given it. */
  ledger: Ledger | undefined;
  /** The next step for a first visitor. */
  guide: Guide | undefined;
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
  here,
  writing = false,
  children,
}: {
  title: string;
  /** The page, where it is not a mailbox. */
  here?: "start" | "story" | "thread" | undefined;
  /** Somebody is writing here and wants no banner above it. */
  writing?: boolean;
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
            Debrief<span class="dot">.</span> <span class="place">mailbox</span>
          </a>
          <nav class="pages" aria-label="Pages">
            <a href="/" aria-current={here === "start" ? "page" : undefined}>
              Start
            </a>
            <a href="/story" aria-current={here === "story" ? "page" : undefined}>
              Timeline
            </a>
            <a href="/v1/docs">API</a>
          </nav>
          <ClockBar around={around} at={at} />
        </header>
        <div class="columns">
          <People around={around} at={at} />
          <main id="main" tabindex={-1}>
            {around.said !== undefined && here !== "thread" && (
              <p class="said" role="status">
                {around.said}
              </p>
            )}
            <p class="said" id="news" role="status" hidden>
              New mail has come. <a href={at === undefined ? "/" : mailboxPath(at)}>Show it</a>
            </p>
            {around.guide !== undefined && !writing && here !== "start" && (
              <GuideBanner guide={around.guide} at={at} linked={here !== "story"} />
            )}
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

/** `CET`: mails name the interview's own zone, and the same moment must not look like another. */
function zoneName(at: Instant): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZoneName: "short" }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function ClockBar({ around, at }: { around: Surroundings; at: string | undefined }) {
  const { now, nextDue } = around;
  const away = nextDue === undefined ? "" : distance(now, nextDue.at);
  const quiet = nextDue === undefined || nextDue.quiet;
  return (
    <form class="clock" id="clock" method="post" action="/clock" aria-label="Clock">
      <input type="hidden" name="address" value={at ?? ""} />
      <p class="times">
        <span>
          <span class="label">Now</span> <Time at={now} /> <span class="faint">{zoneName(now)}</span>
        </span>
        <span>
          <span class="label">Next</span> <Next due={nextDue} away={away} />
        </span>
      </p>
      <p class="moves">
        <button type="submit" name="move" value="due" disabled={nextDue === undefined} class={quiet ? "" : "primary"}>
          {quiet && nextDue !== undefined ? `Skip ahead ${away.replace(/^in /, "")}` : "Jump to the next due"}
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

/** What is due next; something that lies far off and asks for nobody is not shown as the thing to wait for. */
function Next({ due, away }: { due: Surroundings["nextDue"]; away: string }) {
  if (due === undefined) return <>nothing is due</>;
  return (
    <>
      {due.quiet && "nothing to wait for; "}
      {due.what !== undefined && <bdi>{due.what}, </bdi>}
      <Time at={due.at} /> <span class="faint">({away})</span>
    </>
  );
}

function People({ around, at }: { around: Surroundings; at: string | undefined }) {
  return (
    <nav class="people" id="people" aria-label="People">
      <ul>
        {around.residents.map((resident) => (
          <li>
            <a href={mailboxPath(resident.address)} aria-current={resident.address === at ? "page" : undefined}>
              <span class="name">
                <bdi>
                  <Breakable text={resident.displayName} />
                </bdi>
                {resident.unread > 0 && (
                  <span class="unread">
                    {resident.unread} <span class="hidden">unread</span>
                  </span>
                )}
              </span>
              <span class="faint">
                {resident.role} · {resident.messages === 1 ? "1 message" : `${resident.messages} messages`}
              </span>
              {resident.displayName !== resident.address && (
                <span class="faint address">
                  <Breakable text={resident.address} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A long address breaks behind its @, or where a name in it ends, and not before its last two letters. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?<=@)|(?=\.\w)/).map((part, index) => (index === 0 ? part : [<wbr />, part]));
}

function distance(from: Instant, to: Instant): string {
  const gap = elapsed(from, to);
  if (gap <= 0) return "now";
  if (gap < HOUR) return `in ${Math.ceil(gap / MINUTE)} min`;
  if (gap < 2 * DAY) return `in ${Math.round(gap / HOUR)} h`;
  return `in ${Math.round(gap / DAY)} days`;
}
