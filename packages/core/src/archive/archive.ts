/** The archive of raw mail: SES files the source of every mail in one bucket before anyone is told of it (decision 1 of the walk). */
import { PermanentError, TransientError } from "../errors.ts";
import { limits } from "../mail/parse.ts";

export type Archive = ReturnType<typeof openArchive>;

/** Gets an object by its key, as HTTP does: 200 with its octets, 404 when there is none. */
export type GetObject = (key: string) => Promise<Response>;

/** Deletes an object by its key, as HTTP does: 204, also when there was none. */
export type DeleteObject = (key: string) => Promise<Response>;

export function openArchive(get: GetObject, deleteObject: DeleteObject) {
  /**
   * The source of a mail. Throws PermanentError `archive.missing` (retention took it) or `mail.too_large`, TransientError
   * `archive.unavailable`.
   */
  async function read(objectKey: string): Promise<Uint8Array> {
    const response = await answered(get(objectKey));
    if (response.status === 404) {
      await response.body?.cancel();
      throw new PermanentError("archive.missing", "The mail is no longer in the archive.");
    }
    if (!response.ok || Number(response.headers.get("content-length") ?? 0) > limits.octets) {
      await response.body?.cancel();
      if (response.ok) throw new PermanentError("mail.too_large", "The mail is larger than 40 MB.");
      throw new TransientError("archive.unavailable", `The archive answered ${response.status}.`);
    }
    return new Uint8Array(await answered(response.arrayBuffer()));
  }

  /**
   * The source of a mail is gone, also when it was gone already. Throws TransientError `archive.unavailable`. Only the
   * function that erases may (R55).
   */
  async function remove(objectKey: string): Promise<void> {
    const response = await answered(deleteObject(objectKey));
    await response.body?.cancel();
    if (!response.ok && response.status !== 404) {
      throw new TransientError("archive.unavailable", `The archive answered ${response.status}.`);
    }
  }

  return { read, remove };
}

function answered<Value>(call: Promise<Value>): Promise<Value> {
  return call.catch((error: unknown) => {
    throw new TransientError("archive.unavailable", "The archive did not answer.", { cause: error });
  });
}
