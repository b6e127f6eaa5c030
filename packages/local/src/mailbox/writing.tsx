/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** Reply, forward, new mail: the page to write on, and what its Send button does. What was refused comes back as typed. */
import { parseAddress } from "@debrief/core/mail/address";
import type { Context } from "hono";
import { send, thenShow } from "./act.ts";
import {
  type Composed,
  type ComposedAttachment,
  composeForward,
  composeNew,
  composeTyped,
  draftReply,
  type Style,
  styles,
} from "./client.ts";
import { ForwardPage, NewPage, ReplyPage } from "./compose.tsx";
import type { MailboxDeps } from "./deps.ts";
import { mailboxPath, type Resident } from "./layout.tsx";
import { type Letter, readLetter, readLetters } from "./letter.ts";
import { markSeen } from "./maildir.ts";
import { residentOf } from "./residents.ts";
import { sampleReply } from "./sample-answers.ts";
import { sourceOf } from "./send.ts";
import { show } from "./show.tsx";

export async function newMail(c: Context, deps: MailboxDeps, typed: Partial<Draft> = {}): Promise<Response> {
  const resident = await residentOf(c, deps);
  if (resident === undefined) return c.notFound();
  const { to = deps.startAddress, subject = "", text = "", problem } = typed;
  const page = <NewPage resident={resident} to={to} subject={subject} text={text} problem={problem} />;
  return show(c, deps, "New mail", resident, () => page, problem === undefined ? 200 : 422, WRITING);
}

export async function sendNew(c: Context, deps: MailboxDeps): Promise<Response> {
  const resident = await residentOf(c, deps);
  if (resident === undefined) return c.notFound();
  const form = await c.req.parseBody();
  const [to, subject, text] = [field(form.to), field(form.subject), field(form.text)];
  const recipient = parseAddress(to);
  if (recipient === undefined) return newMail(c, deps, { to, subject, text, problem: NO_ADDRESS });
  const attachments = await attached(form.file);
  const mail = composeNew({ from: resident, to: { address: recipient }, subject, text, attachments });
  const refused = await sendComposed(deps, mail);
  if (refused !== undefined) return newMail(c, deps, { to, subject, text, problem: refused });
  return thenShow(c, deps, resident.address, "sent");
}

export async function reply(c: Context, deps: MailboxDeps, typed: Partial<Draft> = {}): Promise<Response> {
  const found = await letterOf(c, deps);
  if (found === undefined) return c.notFound();
  const { resident, letter } = found;
  const sample = c.req.query("sample") === "1" ? sampleReply(letter.message, resident, TIME_ZONE) : undefined;
  const style = typed.style ?? sample?.style ?? styleOf(c.req.query("style"));
  const text = typed.text ?? sample?.mail.text ?? draftReply({ original: letter.message, style, timeZone: TIME_ZONE });
  const page = <ReplyPage {...found} style={style} text={text} sample={sample !== undefined} problem={typed.problem} />;
  return show(c, deps, "Reply", resident, () => page, typed.problem === undefined ? 200 : 422, WRITING);
}

/** Leads to the reply to the newest mail that asks a person, with the sample answers; to anybody else's newest mail. */
export async function answer(c: Context, deps: MailboxDeps): Promise<Response> {
  const resident = await residentOf(c, deps);
  if (resident === undefined) return c.notFound();
  const letters = await readLetters(deps, resident.address);
  const received = letters.filter((each): each is Letter => "message" in each && !each.entry.sent).reverse();
  const asking = received.find(({ message }) => sampleReply(message, resident, TIME_ZONE) !== undefined);
  const letter = asking ?? received[0];
  if (letter === undefined) return c.redirect(mailboxPath(resident.address), 303);
  const path = mailboxPath(resident.address, letter.entry.id, "reply");
  return c.redirect(asking === undefined ? path : `${path}?sample=1`, 303);
}

export async function sendReply(c: Context, deps: MailboxDeps): Promise<Response> {
  const found = await letterOf(c, deps);
  if (found === undefined) return c.notFound();
  const { resident, letter } = found;
  const form = await c.req.parseBody();
  const [style, text] = [styleOf(field(form.style)), field(form.text)];
  const original = letter.message;
  if (original.from.length + original.replyTo.length === 0) {
    return reply(c, deps, { style, text, problem: "This mail names nobody to reply to." });
  }
  const typed = composeTyped({ original, from: resident, style, text, timeZone: TIME_ZONE });
  const mail = { ...typed, attachments: [...typed.attachments, ...(await attached(form.file))] };
  const refused = await sendComposed(deps, mail);
  if (refused !== undefined) return reply(c, deps, { style, text, problem: refused });
  await markSeen(deps.dir, resident.address, letter.entry.id);
  return thenShow(c, deps, resident.address, "sent");
}

export async function forward(c: Context, deps: MailboxDeps, typed: Partial<Draft> = {}): Promise<Response> {
  const found = await letterOf(c, deps);
  if (found === undefined) return c.notFound();
  const { to = deps.startAddress, style = "gmail", text = "", problem } = typed;
  const page = <ForwardPage {...found} style={style} to={to} note={text} problem={problem} />;
  return show(c, deps, "Forward", found.resident, () => page, problem === undefined ? 200 : 422, WRITING);
}

export async function sendForward(c: Context, deps: MailboxDeps): Promise<Response> {
  const found = await letterOf(c, deps);
  if (found === undefined) return c.notFound();
  const { resident, letter } = found;
  const form = await c.req.parseBody();
  const [to, style, text] = [field(form.to), styleOf(field(form.style)), field(form.text)];
  const recipient = parseAddress(to);
  if (recipient === undefined) return forward(c, deps, { to, style, text, problem: NO_ADDRESS });
  const mail = composeForward({
    original: letter.message,
    source: letter.source,
    from: resident,
    to: { address: recipient },
    style,
    note: text.trim(),
    timeZone: TIME_ZONE,
  });
  const refused = await sendComposed(deps, mail);
  if (refused !== undefined) return forward(c, deps, { to, style, text, problem: refused });
  return thenShow(c, deps, resident.address, "sent");
}

type Draft = { to: string; subject: string; style: Style; text: string; problem: string };

const WRITING = { writing: true };
const NO_ADDRESS = "That is not an address to send mail to.";
/** The people sit at this machine, so their mail clients show its time. */
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

async function sendComposed(deps: MailboxDeps, mail: Composed): Promise<string | undefined> {
  const envelope = { from: mail.headers.from.address, to: mail.headers.to.address };
  return send(deps, envelope, await sourceOf(mail, deps.clock.now()));
}

/** The message that the path names, when it can be read. */
export async function letterOf(
  c: Context,
  deps: MailboxDeps,
): Promise<{ resident: Resident; letter: Letter } | undefined> {
  const resident = await residentOf(c, deps);
  if (resident === undefined) return undefined;
  const letter = await readLetter(deps, resident.address, c.req.param("id") ?? "");
  return letter !== undefined && "message" in letter ? { resident, letter } : undefined;
}

function styleOf(text: string | undefined): Style {
  return styles.find((style) => style === text) ?? "gmail";
}

/** A text field, with the line ends of a form made ours. */
function field(value: unknown): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}

async function attached(file: unknown): Promise<ComposedAttachment[]> {
  if (!(file instanceof File) || file.size === 0) return [];
  const isMail = file.name.toLowerCase().endsWith(".eml");
  const contentType = isMail ? "message/rfc822" : "text/calendar";
  return [{ filename: file.name.slice(0, 200), contentType, content: new Uint8Array(await file.arrayBuffer()) }];
}
