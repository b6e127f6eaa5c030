/** The provider in memory: it takes mails, and remembers which of them our table does not know of yet (R36). */
import type { SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { Clock, Instant } from "@debrief/core/clock";

/** A mail that the provider took from us. */
export type Sent = {
  at: Instant;
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  item: string;
  mail: string;
  /** Which life of its debrief the mail belongs to: a closed debrief whose invite comes again begins anew. */
  life: number;
  providerId: string;
  /** The whole source, when it was sent raw. */
  raw?: string;
};

export function provider(clock: Clock) {
  const sent: Sent[] = [];
  const lives = new Map<string, { number: number; closed: boolean }>();
  /** Mails that were taken and are not marked yet, and how often each lost its mark. */
  const unmarked = new Set<string>();
  const lostMarks = new Map<string, number>();

  function accept({ input }: SendEmailCommand): Sent {
    const tag = (name: string): string => input.EmailTags?.find(({ Name }) => Name === name)?.Value ?? "";
    const simple = input.Content?.Simple;
    const raw = input.Content?.Raw?.Data && Buffer.from(input.Content.Raw.Data).toString();
    const [to = "", ...others] = input.Destination?.ToAddresses ?? [];
    if (others.length > 0) throw new Error("R38 a mail of ours has more than one recipient.");
    const mail: Sent = {
      at: clock.now(),
      to: bare(to),
      replyTo: bare(input.ReplyToAddresses?.[0] ?? /^Reply-To: (.*)$/m.exec(raw ?? "")?.[1] ?? ""),
      subject: simple?.Subject?.Data ?? "",
      text: simple?.Body?.Text?.Data ?? "",
      html: simple?.Body?.Html?.Data ?? "",
      item: tag("item"),
      mail: tag("mail"),
      life: lives.get(tag("item"))?.number ?? 1,
      providerId: `out-${sent.length + 1}`,
      ...(raw === undefined ? {} : { raw }),
    };
    sent.push(mail);
    unmarked.add(`${mail.item} ${mail.mail}`);
    return mail;
  }

  /** An item was written: whatever was sent for it before is marked now, or was decided anew. */
  function noteItem(key: string, status: string | undefined): void {
    const closed = status === "closed";
    const life = lives.get(key) ?? { number: 1, closed: false };
    lives.set(key, { number: life.number + (life.closed && !closed ? 1 : 0), closed });
    for (const mail of unmarked) if (mail.startsWith(`${key} `)) unmarked.delete(mail);
  }

  /** A debrief was deleted after its time: what comes under its key is another one. */
  function noteGone(key: string): void {
    lives.set(key, { number: (lives.get(key)?.number ?? 1) + 1, closed: false });
  }

  /** Something broke: what is not marked by now may go out once more. */
  function loseMarks(): void {
    for (const key of unmarked) lostMarks.set(key, (lostMarks.get(key) ?? 0) + 1);
    unmarked.clear();
  }

  return { sent, lostMarks, accept, noteItem, noteGone, loseMarks };
}

function bare(mailbox: string): string {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
}
