/** Words that must stand in no line of a log: who people are, what they write, and tokens that could act for them (R50). */

/** A name, an address and a text that no other thing in the house is called by. */
export const people = {
  recruiter: { address: "rae.quillfeather@agency.example", displayName: "Rae Quillfeather" },
  candidate: { address: "jane.zanzibarski@example.com", displayName: "Jane Zanzibarski" },
  manager: { address: "sam.ottersby@acme.example", displayName: "Sam Ottersby" },
};

export const SECRETS = {
  title: "Interview about Kumquatology",
  candidate: "The marzipan question froze me completely",
  manager: "Their tapioca skills are far below the must-haves",
  note: "remember the persimmon story",
};

/** Any reply token, whoever's it is. */
export const TOKEN = /[a-z0-9][fcy][a-z2-7]{38}/i;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** What of a person or a token stands in the lines, as sentences; none when they hold ids, outcomes and durations alone. */
export function personalIn(lines: readonly string[]): string[] {
  const words = Object.values(people).flatMap(({ address, displayName }) => [
    address,
    address.split("@")[0] ?? "",
    displayName,
    ...displayName.split(" ").filter((word) => word.length > 3),
  ]);
  // A log that cuts or joins a sentence must not get away with it.
  const telling = Object.values(SECRETS).flatMap((text) => [
    text,
    ...text.split(" ").filter((word) => word.length > 7),
  ]);
  return lines.flatMap((line) => {
    const small = line.toLowerCase();
    const said = [...words, ...telling].filter((word) => small.includes(word.toLowerCase()));
    const shaped = [TOKEN, ADDRESS].flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
    return [...said, ...shaped].map((word) => `“${word}” in ${line.slice(0, 300)}`);
  });
}
