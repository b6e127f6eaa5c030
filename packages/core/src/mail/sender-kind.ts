/**
 * What the From field says about who writes: a mail system, a service that nobody reads, or a person. It is read raw: a
 * daemon often writes from a bare name that is no mailbox.
 */
import type { Message } from "./message.ts";

export type SenderKind = "daemon" | "service" | "person";

export function senderKind(message: Message): SenderKind {
  const from = message.headers.find(({ name }) => name === "from")?.value.slice(0, 500);
  if (from === undefined || from.trim() === "") return "service";
  const address = (/<([^<>]*)>/.exec(from)?.[1] ?? from.replace(/\([^()]*\)/g, " ")).trim();
  const localPart = (address === "" ? from.replace(/<.*$/, "") : (address.split("@")[0] ?? "")).trim();
  if (DAEMON.test(localPart)) return "daemon";
  const name = from.replace(/<[^<>]*>/, " ");
  if (POSTMASTER.test(localPart)) return writtenByHand(message) ? "person" : "daemon";
  if (DAEMON_NAME.test(name)) return "daemon";
  return SERVICE.test(localPart) ? "service" : "person";
}

// MAILER-DAEMON@mx.example.com
const DAEMON =
  /^(?:"?mailer[-_. ]?daemon"?|mail[-_. ]?daemon|mdaemon|mail(?:er|delivery)?[-_. ]?(?:system|delivery(?:[-_. ]?system|[-_. ]?subsystem)?)|postfix|exim|qmaild?|mailagent)$/i;
// People write as postmaster@ and nobody@ too.
const POSTMASTER = /^(?:post[-_. ]?master|nobody|mail|mailer)$/i;
// Mail Delivery Subsystem <bounce@example.com>
const DAEMON_NAME =
  /mail(?:er)?[- ]?(?:deliver\w*|daemon|system|administrator|router)\b|\b(?:system administrator|delivery (?:sub)?system|postmaster|internet mail service|message transfer agent)\b|^\s*"?(?:メール配信|系统管理员|邮件系统)/i;
// no-reply@example.com
const SERVICE =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|bounces?|errors?|notifications?|system|daemon|root|admin(?:istrator)?|(?:[\w.]{1,40}[-_](?:admin|owner|request|bounces?|errors?))|(?:owner)[-_].{1,40}|listserv|majordomo|mailman|sympa|ezmlm|fml|listmaster)(?:[+=].{0,60})?$/i;

/** A mail program's own mark, which no mail system leaves. */
function writtenByHand(message: Message): boolean {
  return message.headers.some(
    ({ name, value }) =>
      name === "user-agent" ||
      name === "x-mozilla-draft-info" ||
      (name === "x-mailer" &&
        /\b(?:outlook|apple mail|iphone|thunderbird|eudora|the bat|evolution|airmail|spark)\b/i.test(value)),
  );
}
