/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** One person's mail, newest last. HTML stands in a sandboxed frame that can neither run, load nor go anywhere. */
import type { Mailbox } from "@debrief/core/mail/address";
import type { MailRecord } from "@debrief/core/store/store";
import { flatten } from "./hypertext.ts";
import { Breakable, mailboxPath, type Resident, Time } from "./layout.tsx";
import type { Letter, Unreadable } from "./letter.ts";
import { MAX_MESSAGES } from "./maildir.ts";
import { verdictOf } from "./wording.ts";

type RecordOf = (letter: Letter) => MailRecord | undefined;

/** `recordOf` tells what became of a sent mail; without it nothing is said of that. */
export function Thread({
  resident,
  letters,
  said,
  recordOf,
}: {
  resident: Resident;
  letters: (Letter | Unreadable)[];
  /** What the last button did: said beside the newest mail, where the page then stands. */
  said?: string | undefined;
  recordOf?: RecordOf | undefined;
}) {
  const { address, displayName, role } = resident;
  return (
    <>
      <div class="heading">
        <h1>
          <bdi>
            <Breakable text={displayName} />
          </bdi>
        </h1>
        <p class="faint">
          {role}
          {displayName !== address && (
            <>
              {" · "}
              <Breakable text={address} />
            </>
          )}
        </p>
        <div class="tools">
          <a class="button" href={mailboxPath(address, "new")}>
            New mail
          </a>
          {resident.unread > 0 && (
            <form method="post" action={mailboxPath(address, "read")}>
              <button type="submit">Mark all as read</button>
            </form>
          )}
        </div>
      </div>
      {letters.length === 0 && <p class="empty">No mail yet.</p>}
      {letters.length >= MAX_MESSAGES && (
        <p class="faint">These are the newest {MAX_MESSAGES} messages; a mail client shows the whole Maildir.</p>
      )}
      {letters.slice(0, -1).map((letter) => (
        <Message address={address} letter={letter} open={false} recordOf={recordOf} />
      ))}
      {said !== undefined && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {letters.slice(-1).map((letter) => (
        <Message address={address} letter={letter} open={true} anchor="newest" recordOf={recordOf} />
      ))}
    </>
  );
}

/** A single message; without `actions` there is no Reply or Forward below it. */
export function Message({
  address,
  letter,
  open,
  anchor,
  actions = true,
  recordOf,
}: {
  address: string;
  letter: Letter | Unreadable;
  open: boolean;
  anchor?: string | undefined;
  actions?: boolean;
  recordOf?: RecordOf | undefined;
}) {
  const { entry } = letter;
  const message = "message" in letter ? letter.message : undefined;
  const subject = message === undefined ? "Unreadable mail" : message.subject || "(no subject)";
  const sender = entry.sent ? "You" : (message?.from.map(nameOf).join(", ") ?? "");
  return (
    <article
      id={anchor}
      class={entry.sent ? "message sent" : "message"}
      tabindex={anchor === undefined ? undefined : -1}
      data-unread={entry.unread ? entry.id : undefined}
    >
      <details open={open}>
        <summary class="line">
          <span class="who">
            <bdi>{sender || "Unknown sender"}</bdi>
            {entry.overSmtp && <span class="faint"> by SMTP</span>}
          </span>{" "}
          <h2 class="subject">
            <bdi>{subject}</bdi>
          </h2>{" "}
          {entry.unread && <span class="unread">new</span>}{" "}
          <Time at={message?.date?.toISOString() ?? entry.arrivedAt} />
        </summary>
        <div class="open">
          {message === undefined ? (
            <p class="problem">{"problem" in letter ? letter.problem : ""}</p>
          ) : (
            <>
              <Facts message={message} />
              <Body address={address} id={entry.id} message={message} />
            </>
          )}
          <p class="tools">
            {actions && message !== undefined && !entry.sent && (
              <a class="button primary" href={mailboxPath(address, entry.id, "reply")}>
                Reply
              </a>
            )}
            {actions && message !== undefined && (
              <a class="button" href={mailboxPath(address, entry.id, "forward")}>
                Forward
              </a>
            )}
            {message?.html !== undefined && (
              <a href={mailboxPath(address, entry.id, "html")} target="_blank" rel="noopener">
                Open the mail alone <span class="hidden">: {subject}, in a new tab</span>
              </a>
            )}
            <a href={mailboxPath(address, entry.id, "source")} target="_blank" rel="noopener">
              Source <span class="hidden">of {subject}, in a new tab</span>
            </a>
          </p>
        </div>
      </details>
      {entry.sent && recordOf !== undefined && "message" in letter && (
        <Became record={recordOf(letter)} path={mailboxPath(address, entry.id, "understood")} />
      )}
    </article>
  );
}

/** What became of a sent mail, and the way to see how it was read. */
function Became({ record, path }: { record: MailRecord | undefined; path: string }) {
  const verdict = record && verdictOf(record);
  return (
    <div class={`verdict ${verdict?.tone ?? "waits"}`}>
      <p>
        <b>{verdict?.short ?? "On its way"}.</b> {verdict?.why}{" "}
        {verdict !== undefined && <a href={path}>How was this understood?</a>}
      </p>
    </div>
  );
}

function Facts({ message }: { message: Letter["message"] }) {
  const facts: [string, Mailbox[]][] = [
    ["From", message.from],
    ["To", message.to],
    ["Cc", message.cc],
    ["Reply to", message.replyTo],
  ];
  const names = message.attachments.map(({ filename, contentType }) => filename ?? contentType);
  const calendars = message.calendars.length === 0 ? [] : ["a calendar invite"];
  return (
    <dl class="facts">
      {facts
        .filter(([, mailboxes]) => mailboxes.length > 0)
        .map(([label, mailboxes]) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <bdi>{mailboxes.map(written).join(", ")}</bdi>
            </dd>
          </div>
        ))}
      {names.length + calendars.length > 0 && (
        <div>
          <dt>Attached</dt>
          <dd>
            <bdi>{[...names, ...calendars].join(", ")}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Body({ address, id, message }: { address: string; id: string; message: Letter["message"] }) {
  const { text, html, subject } = message;
  if (html === undefined) return <pre class="text">{text ?? ""}</pre>;
  return (
    <>
      <div class={`frame ${heightOf(html)}${KNOWS_DARK.test(html.slice(0, 4_000)) ? " knows-dark" : ""}`}>
        <iframe sandbox="" loading="lazy" title={`Mail: ${subject}`} src={mailboxPath(address, id, "html")}></iframe>
      </div>
      <details class="twin">
        <summary class="twin-label">Plain text</summary>
        <pre class="text">{text ?? "This mail has no plain text part."}</pre>
      </details>
    </>
  );
}

/** Such a mail brings its own dark colours; any other expects white paper. */
const KNOWS_DARK = /<meta name="color-scheme" content="light dark"/i;

/** A frame that may run nothing can't say how tall its mail is, so the number of lines must do for a guess. */
function heightOf(html: string): "short" | "middling" | "tall" {
  const lines = flatten(html.slice(0, 200_000)).split("\n").length;
  return lines < 12 ? "short" : lines < 30 ? "middling" : "tall";
}

function nameOf({ address, displayName }: Mailbox): string {
  return displayName ?? address;
}

function written({ address, displayName }: Mailbox): string {
  return displayName === undefined ? address : `${displayName} <${address}>`;
}
