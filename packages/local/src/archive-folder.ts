/**
 * The archive on disk: one file an object, under `<root>/<bucket>/<key>`, so that a person can open a raw mail with any
 * program. Keys are names that strangers may have had a say in, so each segment is checked before it becomes a path.
 */
import { readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, unlessMissing, writeDurably } from "./durable-file.ts";

export type ArchiveFolder = {
  /** Whole or not at all; replaces what was there. */
  put(bucket: string, key: string, content: Uint8Array): Promise<void>;
  /** Undefined when there is no such object. */
  get(bucket: string, key: string): Promise<Buffer | undefined>;
  /** Deleting what isn't there is fine, as in S3. */
  remove(bucket: string, key: string): Promise<void>;
};

/** Every method throws UnsafeKey for a bucket or key that could leave the folder. */
export function archiveFolder(root: string): ArchiveFolder {
  const unfinished = join(root, ".unfinished");
  return {
    put: (bucket, key, content) => writeDurably(pathOf(root, bucket, key), content, { tmpDir: unfinished }),
    get: async (bucket, key) => readFile(pathOf(root, bucket, key)).catch(unlessNoFile),
    remove: async (bucket, key) => {
      await unlink(pathOf(root, bucket, key)).catch(unlessNoFile);
    },
  };
}

/** The bucket or key is no name that can be a file here. */
export class UnsafeKey extends Error {
  override readonly name = "UnsafeKey";
}

// S3 bucket naming rules; none of them starts with a dot, which keeps `.unfinished` apart.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function pathOf(root: string, bucket: string, key: string): string {
  const segments = key.split("/");
  const safe = BUCKET.test(bucket) && !bucket.includes("..") && key.length <= 1_024 && segments.every(isSafe);
  if (!safe) throw new UnsafeKey(`"${bucket}/${key}" can't be kept as a file.`);
  return join(root, bucket, ...segments);
}

function isSafe(segment: string): boolean {
  return !/^\.{0,2}$/.test(segment) && Buffer.byteLength(segment) <= 200 && !/[\u0000-\u001f\u007f\\:]/.test(segment);
}

/** A key that is a folder of other keys, or lies under a file, names no object either. */
function unlessNoFile(error: unknown): undefined {
  if (errorCode(error) === "EISDIR" || errorCode(error) === "ENOTDIR" || errorCode(error) === "EPERM") return undefined;
  return unlessMissing(error);
}
