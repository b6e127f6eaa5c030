/**
 * SMTP in, as the MX of our domain (RFC 5321): no login, mail to our own domain only, at most 40 MB. The 250 after DATA
 * is given when the mail is filed and queued, never before.
 */
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { errorCode } from "./durable-file.ts";
import type { FrontDoor } from "./front-door.ts";
import { portInUse } from "./loopback.ts";

export type SmtpIn = { port: number; close(): Promise<void> };

const MAX_OCTETS = 40 * 1024 * 1024;
const MAX_RECIPIENTS = 100;

/** Listens on 127.0.0.1. A taken port is PermanentError `local.port_in_use`; port 0 takes a free one. */
export async function startSmtpIn(door: FrontDoor, options: { port: number; domain: string }): Promise<SmtpIn> {
  const server = new SMTPServer({
    name: options.domain,
    banner: "Debrief",
    size: MAX_OCTETS,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    maxClients: 50,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, { envelope }, callback) => {
      if (!door.takes(address)) return callback(reply(550, `5.7.1 ${options.domain} only: relaying denied`));
      if (envelope.rcptTo.length >= MAX_RECIPIENTS) return callback(reply(452, "4.5.3 Too many recipients"));
      callback();
    },
    onData: (stream, session, callback) => {
      takeIn(door, stream, session).then(
        (messageId) => callback(null, `OK ${messageId}`),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    const failed = (error: Error) => reject(errorCode(error) === "EADDRINUSE" ? portInUse(options.port, error) : error);
    server.once("error", failed);
    server.listen(options.port, "127.0.0.1", () => {
      server.off("error", failed);
      // A peer that resets its connection is no event of ours.
      server.on("error", () => undefined);
      resolve();
    });
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function takeIn(door: FrontDoor, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    // The rest is read and dropped: a peer hears the refusal only after its last dot.
    if (!stream.sizeExceeded) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (stream.sizeExceeded) throw reply(552, "5.3.4 Message too big: at most 40 MB");
  const { mailFrom, rcptTo } = session.envelope;
  const envelope = {
    reversePath: mailFrom ? mailFrom.address : "",
    recipients: rcptTo.map(({ address }) => address),
    helo: session.hostNameAppearsAs || "localhost",
    remoteAddress: session.remoteAddress,
  };
  try {
    return await door.accept(Buffer.concat(chunks), envelope);
  } catch (cause) {
    throw Object.assign(reply(451, "4.3.0 Could not be stored; please try again"), { cause });
  }
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
