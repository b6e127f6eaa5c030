/**
 * The way in, as SES does it: the source is filed in the archive, the receipt notification is in the durable inbound
 * queue, and only then the sender hears that the mail was taken. From there on it can't be lost.
 */
import type { Clock } from "@debrief/core/clock";
import type { ArchiveFolder } from "./archive-folder.ts";
import type { Queue } from "./queue.ts";
import { receivedMessageId } from "./ses/identifier.ts";
import { allPass, type Envelope, filedFields, receiptNotification, type Verdicts } from "./ses/receipt.ts";
import { snsEnvelope, topicArn } from "./ses/sns.ts";
import { readSource, writeSource } from "./ses/source.ts";

export type FrontDoor = {
  /** Whether an address is on our domain; the domain in any case. */
  takes(address: string): boolean;
  /** Resolves, with SES's id of the mail, when it is filed and queued. */
  accept(source: Buffer, envelope: Envelope): Promise<string>;
};

export type FrontDoorOptions = {
  domain: string;
  archive: ArchiveFolder;
  bucket: string;
  inbound: Queue;
  clock: Clock;
  /** What SES would find out about a mail; everything passes unless a test says otherwise. */
  verdictsFor?: ((envelope: Envelope, source: Buffer) => Partial<Verdicts>) | undefined;
};

export function frontDoor({ domain, archive, bucket, inbound, clock, verdictsFor }: FrontDoorOptions): FrontDoor {
  return {
    takes: (address) => address.toLowerCase().endsWith(`@${domain}`),
    accept: async (octets, envelope) => {
      const started = Date.now();
      const messageId = receivedMessageId();
      const verdicts = { ...allPass, ...verdictsFor?.(envelope, octets) };
      const source = readSource(octets);
      const mail = { messageId, at: clock.now(), envelope, verdicts, source, processingTimeMillis: 0 };
      const object = { bucketName: bucket, objectKey: `inbound/${messageId}` };
      await archive.put(bucket, object.objectKey, filed(octets, filedFields(mail)));
      const about = {
        topicArn: topicArn("debrief-inbound"),
        subject: "Amazon SES Email Receipt Notification",
        at: mail.at,
      };
      const notification = receiptNotification({
        ...mail,
        object,
        topicArn: about.topicArn,
        processingTimeMillis: Date.now() - started,
      });
      await inbound.send(snsEnvelope(notification, about));
      return messageId;
    },
  };
}

/** The sender's octets are kept as they came, below what SES puts on top. */
function filed(octets: Buffer, fields: Parameters<typeof writeSource>[0]): Buffer {
  const top = writeSource(fields, Buffer.alloc(0));
  return Buffer.concat([top.subarray(0, top.length - 2), octets]);
}
