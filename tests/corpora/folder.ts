/**
 * Where the public corpora lie: beside this repository, never in it. Each group is a folder with an index, one JSON object
 * a line, whose paths are relative to the group.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Another folder of the same shape may be scored: `npm run corpora -- --from=FOLDER`. */
export const besideRepository = fileURLToPath(new URL("../../../shared/corpora", import.meta.url));

export type Corpora = {
  has(path: string): boolean;
  /** Throws when the file is not there. */
  bytes(path: string): Buffer;
  text(path: string): string;
  /** The objects of an ndjson file, in order. */
  rows<Row>(path: string): Row[];
};

/** The corpora in a folder, or undefined when there are none. */
export function corporaIn(folder: string): Corpora | undefined {
  if (!existsSync(folder)) return undefined;
  const bytes = (path: string): Buffer => readFileSync(`${folder}/${path}`);
  const text = (path: string): string => bytes(path).toString("utf8");
  return {
    has: (path) => existsSync(`${folder}/${path}`),
    bytes,
    text,
    rows: <Row>(path: string) =>
      text(path)
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as Row),
  };
}
