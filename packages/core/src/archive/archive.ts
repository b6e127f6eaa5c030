/** The archive of raw mail: SES files the source of every mail in one bucket before anyone is told of it (decision 1 of the walk). */
import { GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import { PermanentError, TransientError } from "../errors.ts";
import { limits } from "../mail/parse.ts";

export type Archive = ReturnType<typeof openArchive>;

export function openArchive(client: Pick<S3Client, "send">, bucket: string) {
  /**
   * The source of a mail. Throws PermanentError `archive.missing` (retention took it) or `mail.too_large`, TransientError
   * `archive.unavailable`.
   */
  async function read(objectKey: string): Promise<Uint8Array> {
    try {
      const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
      if ((ContentLength ?? 0) > limits.octets)
        throw new PermanentError("mail.too_large", "The mail is larger than 40 MB.");
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (error instanceof PermanentError) throw error;
      if (error instanceof NoSuchKey)
        throw new PermanentError("archive.missing", "The mail is no longer in the archive.");
      throw new TransientError("archive.unavailable", "The archive did not answer.", { cause: error });
    }
  }

  return { read };
}
