/**
 * Where a sent mail goes: to our own domain it comes back in through the front door, as any stranger's mail does; to
 * people it goes into their Maildirs. Delivering the same mail again changes nothing for people.
 */
import type { Instant } from "@debrief/core/clock";
import type { FrontDoor } from "./front-door.ts";
import { putMail } from "./maildir.ts";
import { field, mailDate, readSource, writeSource } from "./ses/source.ts";

export type Letter = {
  /** Names the letter among all: delivered twice under one name, it is there once. */
  id: string;
  /** Empty for automatic answers (RFC 3834 §3.3). */
  reversePath: string;
  source: Buffer;
  at: Instant;
};

/** Hands one letter to one address. */
export type Deliver = (letter: Letter, recipient: string) => Promise<void>;

/** `mailDir` holds the Maildirs, one folder an address. */
export function deliverBetween(door: FrontDoor, mailDir: string): Deliver {
  return async (letter, recipient) => {
    if (door.takes(recipient)) {
      const { reversePath } = letter;
      const envelope = { reversePath, recipients: [recipient], helo: "localhost", remoteAddress: "127.0.0.1" };
      await door.accept(letter.source, envelope);
    } else {
      await putMail(mailDir, recipient, letter.id, arrived(letter, recipient), new Date(letter.at));
    }
  };
}

/** As the recipient's server writes it on arrival (RFC 5321 §4.4). */
function arrived({ id, reversePath, source, at }: Letter, recipient: string): Buffer {
  const { fields, body } = readSource(source);
  const trace = [
    field("Return-Path", `<${reversePath}>`),
    field("Delivered-To", recipient),
    field("Received", `from localhost (127.0.0.1) by debrief with ESMTP id ${id} for <${recipient}>; ${mailDate(at)}`),
  ];
  return writeSource([...trace, ...fields], body);
}
