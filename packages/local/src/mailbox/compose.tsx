/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The boxes in which a person writes: a reply that quotes as their mail client would, a forward, a new mail. */
import { replyAddress } from "./attribution.ts";
import { replySubject, type Style, styles } from "./client.ts";
import { mailboxPath, type Resident } from "./layout.tsx";
import type { Letter } from "./letter.ts";
import { Message } from "./thread.tsx";

export const styleNames: Record<Style, string> = {
  gmail: "Gmail",
  outlook: "Outlook",
  apple: "Apple Mail",
  plain: "No quote",
};

/** What went wrong with the last try, in words for the person who typed. */
type Problem = { problem?: string | undefined };

export function ReplyPage({
  resident,
  letter,
  style,
  text,
  sample = false,
  problem,
}: { resident: Resident; letter: Letter; style: Style; text: string; sample?: boolean } & Problem) {
  const { address } = resident;
  const { entry, message } = letter;
  const here = mailboxPath(address, entry.id, "reply");
  return (
    <section class="compose" aria-labelledby="compose-title">
      <h1 id="compose-title">Reply</h1>
      <Alert problem={problem} />
      <dl class="facts">
        <Fact label="From" value={`${resident.displayName} <${address}>`} />
        <Fact label="To" value={replyAddress(message)?.address ?? "nobody"} />
        <Fact label="Subject" value={replySubject(message, style)} />
      </dl>
      <nav class="styles" aria-label="Quote like">
        <span class="label">Quote like</span>
        {styles.map((each) => (
          <a href={`${here}?style=${each}`} aria-current={each === style ? "true" : undefined}>
            {styleNames[each]}
          </a>
        ))}
      </nav>
      {sample && (
        <p class="said" role="note">
          Sample answers are filled in. Send them as they are, or write your own.
        </p>
      )}
      <form method="post" action={here} enctype="multipart/form-data">
        <input type="hidden" name="style" value={style} />
        <label for="text">Your reply</label>
        <p class="faint" id="text-hint">
          {style === "plain"
            ? "Write as you like; nothing is quoted."
            : "Write above the quote, or answer right below a question, as you would in your mail client."}
        </p>
        <textarea id="text" name="text" rows={20} required autofocus aria-describedby="text-hint">
          {`\n${text}`}
        </textarea>
        <FileField />
        <Buttons back={mailboxPath(address)} />
      </form>
      <Message address={address} letter={letter} open={style === "plain"} actions={false} />
    </section>
  );
}

export function ForwardPage({
  resident,
  letter,
  style,
  to,
  note,
  problem,
}: { resident: Resident; letter: Letter; style: Style; to: string; note: string } & Problem) {
  const { address } = resident;
  return (
    <section class="compose" aria-labelledby="compose-title">
      <h1 id="compose-title">Forward</h1>
      <Alert problem={problem} />
      <form method="post" action={mailboxPath(address, letter.entry.id, "forward")}>
        <ToField to={to} />
        <label for="style">Forward like</label>
        <select id="style" name="style">
          {styles.map((each) => (
            <option value={each} selected={each === style}>
              {each === "plain" ? "As an attachment, untouched" : styleNames[each]}
            </option>
          ))}
        </select>
        <label for="text">A note above it (optional)</label>
        <textarea id="text" name="text" rows={4}>
          {`\n${note}`}
        </textarea>
        <Buttons back={mailboxPath(address)} />
      </form>
      <Message address={address} letter={letter} open={true} actions={false} />
    </section>
  );
}

export function NewPage({
  resident,
  to,
  subject,
  text,
  problem,
}: { resident: Resident; to: string; subject: string; text: string } & Problem) {
  const { address } = resident;
  return (
    <section class="compose" aria-labelledby="compose-title">
      <h1 id="compose-title">New mail</h1>
      <Alert problem={problem} />
      <form method="post" action={mailboxPath(address, "new")} enctype="multipart/form-data">
        <ToField to={to} />
        <label for="subject">Subject</label>
        <input id="subject" name="subject" value={subject} maxlength={300} autocomplete="off" />
        <label for="text">Text</label>
        <textarea id="text" name="text" rows={8}>
          {`\n${text}`}
        </textarea>
        <FileField />
        <Buttons back={mailboxPath(address)} />
      </form>
    </section>
  );
}

function ToField({ to }: { to: string }) {
  return (
    <>
      <label for="to">To</label>
      <input id="to" name="to" type="email" value={to} required autocomplete="off" />
    </>
  );
}

function FileField() {
  return (
    <>
      <label for="file">Attach an invite (.ics) or a saved mail (.eml)</label>
      <input id="file" name="file" type="file" accept=".ics,.eml,text/calendar,message/rfc822" />
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

function Alert({ problem }: Problem) {
  return problem === undefined ? null : (
    <p class="problem" role="alert">
      {problem}
    </p>
  );
}

function Buttons({ back }: { back: string }) {
  return (
    <p class="tools">
      <button type="submit" class="primary">
        Send
      </button>{" "}
      <a href={back}>Cancel</a>
    </p>
  );
}
