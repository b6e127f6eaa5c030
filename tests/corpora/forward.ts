/** Inline forwards of many clients and languages, with what their parser's own tests assert of each. */
import type { Correspondent } from "@debrief/core/mail/forward/correspondents";
import { type ForwardedMail, readForwarded } from "@debrief/core/mail/forward/forwarded";
import type { Corpora } from "./folder.ts";
import { difference } from "./likeness.ts";
import { type Measure, tally } from "./measure.ts";

/** `expected` gives assertions by path: `email.to.0.address`; null for what is asserted to be missing. */
type Row = {
  source: string;
  input: string;
  client: string;
  subject?: string;
  expected: { forwarded: boolean; [path: string]: unknown };
};

/** The sources here are the clients that forwarded. */
export function scoreForwards(corpora: Corpora): Measure[] {
  const [forwarded, subject, from] = [tally("forward.forwarded"), tally("forward.subject"), tally("forward.from")];
  const [body, to, note] = [tally("forward.body"), tally("forward.to"), tally("forward.note")];
  for (const { client, input, subject: outer, expected } of corpora.rows<Row>("forward/index.ndjson")) {
    // Seven rows have the mail that upstream's assertions are about in place of its subject; one file is asserted both
    // with and without its footer for that.
    const misfiled = outer?.includes("\n") ?? false;
    const text = misfiled ? (outer ?? "") : corpora.text(`forward/${input}`);
    const reading = readForwarded(text, misfiled ? undefined : outer);
    const told = reading.forwarded === expected.forwarded;
    forwarded.count(client, input, told ? undefined : `${expected.forwarded} expected`);
    if (!expected.forwarded) continue;
    const email = reading.email;
    subject.count(client, input, sameText(expected["email.subject"], email?.subject));
    from.count(client, input, samePerson(expected, "email.from", email?.from));
    body.count(client, input, sameText(expected["email.body"], email?.body));
    to.count(client, input, samePeople(expected, email));
    if ("message" in expected) note.count(client, input, sameText(expected.message, reading.note));
  }
  return [forwarded, subject, from, body, to, note].map((each) => each.measured());
}

/** Missing and empty are the same: an upstream's null is our undefined or "". */
function sameText(expected: unknown, came: string | undefined): string | undefined {
  const [wanted, got] = [spaced(expected), spaced(came)];
  return wanted === got ? undefined : difference(wanted, got);
}

function spaced(text: unknown): string {
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
}

function samePerson(expected: Row["expected"], path: string, came: Correspondent | undefined): string | undefined {
  for (const field of ["name", "address"] as const) {
    if (!(`${path}.${field}` in expected)) continue;
    const [wanted, got] = [spaced(expected[`${path}.${field}`]), spaced(came?.[field])];
    if (wanted.toLowerCase() !== got.toLowerCase()) return `${path}.${field}: “${wanted}” expected, came “${got}”`;
  }
  return undefined;
}

function samePeople(expected: Row["expected"], email: ForwardedMail | undefined): string | undefined {
  const places = new Set(Object.keys(expected).flatMap((path) => /^email\.(?:to|cc)\.\d+/.exec(path) ?? []));
  for (const place of places) {
    const [, field, index] = place.split(".") as [string, "to" | "cc", string];
    const wrong = samePerson(expected, place, email?.[field][Number(index)]);
    if (wrong) return wrong;
  }
  return undefined;
}
