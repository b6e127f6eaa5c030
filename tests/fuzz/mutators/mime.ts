/** Damage to the structure of a mail: boundaries, types, charsets, transfer encodings (RFC 2045, RFC 2046). */
import type { Random } from "../random.ts";
import { boundariesOf, halves, withBody } from "../source.ts";
import type { Mutator } from "./mutator.ts";

const CHARSETS = [
  "x-unknown",
  "utf-7",
  "utf-16",
  "utf-16le",
  "iso-2022-jp",
  "gb18030",
  "windows-1252",
  "us-ascii",
  "''",
  "utf-8; charset=latin1",
  "x".repeat(300),
];
const TYPES = [
  "text/plain",
  "text/html",
  "text/calendar",
  "text/enriched",
  "message/rfc822",
  "message/delivery-status",
  "message/partial; id=1; number=1",
  "multipart/report; report-type=delivery-status",
  "multipart/digest",
  "multipart/signed",
  "application/pkcs7-mime",
  "application/octet-stream",
  "application/ms-tnef",
  "text/",
  "/",
  "text/plain; format=flowed; delsp=yes",
];
const ENCODINGS = ["base64", "quoted-printable", "7bit", "binary", "x-uuencode", "BASE64 ", "quoted-printable; x"];

export const mimeMutators: Mutator[] = [
  {
    name: "a boundary lost",
    apply: (source, random) => replaceOne(source, /^--.*$/gm, random, () => ""),
  },
  {
    name: "another boundary declared",
    apply: (source) => source.replace(/boundary="?[^"\s;]+"?/i, "boundary=other"),
  },
  {
    name: "a boundary not declared",
    apply: (source, random) => replaceOne(source, /;\s*boundary="?[^"\s;]+"?/gi, random, () => ""),
  },
  {
    name: "a boundary that begins another",
    apply: (source, random) => {
      const [first = "b", second] = boundariesOf(source);
      const shorter = first.slice(0, Math.max(1, first.length - 1));
      return random.oneIn(2) || second === undefined
        ? source.replaceAll(`--${first}--`, `--${shorter}--`)
        : source.replaceAll(second, `${first}x`);
    },
  },
  {
    name: "one boundary for all",
    apply: (source) => boundariesOf(source).reduce((text, boundary) => text.replaceAll(boundary, "same"), source),
  },
  {
    name: "the parts twice",
    apply: (source) => withBody(source, (body) => body + body),
  },
  {
    name: "nested once more",
    apply: (source, random) => nested(source, 1 + random.int(4)),
  },
  { name: "nested deeper than anyone reads", apply: (source, random) => nested(source, 20 + random.int(80)) },
  {
    name: "carried as a message",
    apply: (source, random) => carried(source, 1 + random.int(6)),
  },
  {
    name: "another charset",
    apply: (source, random) =>
      replaceOne(source, /charset="?[\w-]+"?/gi, random, () => `charset=${random.pick(CHARSETS)}`),
  },
  {
    name: "another type",
    apply: (source, random) =>
      replaceOne(source, /^Content-Type: *[\w/-]+/gim, random, () => `Content-Type: ${random.pick(TYPES)}`),
  },
  {
    name: "another transfer encoding",
    apply: (source, random) =>
      replaceOne(
        source,
        /^Content-Transfer-Encoding:.*$/gim,
        random,
        () => `Content-Transfer-Encoding: ${random.pick(ENCODINGS)}`,
      ),
  },
  {
    name: "base64 cut or spoiled",
    apply: (source, random) =>
      replaceOne(source, /(?:^[A-Za-z0-9+/=]{40,76}\r?\n)+/gm, random, (run) => {
        const at = random.int(run.length);
        return random.oneIn(2) ? run.slice(0, at) : `${run.slice(0, at)}!*\u0000==${run.slice(at)}`;
      }),
  },
  {
    name: "quoted-printable cut or spoiled",
    apply: (source, random) =>
      withBody(source, (body) => body.replace(/=/g, () => random.pick(["=", "=", "=", "==", "=X", "=\r", "=0"]))),
  },
  {
    name: "a name for the part",
    apply: (source, random) =>
      replaceOne(
        source,
        /^Content-Type: *[\w/-]+/gim,
        random,
        (type) =>
          `${type}; name="${random.pick(["invite.ics", "winmail.dat", "x.eml", "../../x", "a\u0000b", "x".repeat(500)])}"`,
      ),
  },
  {
    name: "in another escape of Japanese",
    apply: (source, random) =>
      withBody(
        source.replace(/charset="?[\w-]+"?/i, "charset=iso-2022-jp"),
        (body) => `\u001b$B$3$s${random.pick(["", "\u001b", "\u001b(", "\u001b(B"])}${body}`,
      ),
  },
];

function replaceOne(source: string, pattern: RegExp, random: Random, replacement: (match: string) => string): string {
  const matches = [...source.matchAll(pattern)];
  if (matches.length === 0) return source;
  const { 0: found, index } = random.pick(matches);
  return source.slice(0, index) + replacement(found) + source.slice(index + found.length);
}

const BODY_FIELDS = /^(?:content-|mime-version)/i;

/** The mail's body within so many multiparts of its own. */
export function nested(source: string, depth: number): string {
  const { header, body } = halves(source);
  const fields = header.split(/\r?\n(?![ \t])/);
  let inside = `${fields.filter((field) => BODY_FIELDS.test(field)).join("\r\n")}\r\n\r\n${body}`;
  for (let level = 0; level < depth; level++) {
    inside = `Content-Type: multipart/mixed; boundary="n${level}"\r\n\r\n--n${level}\r\n${inside}\r\n--n${level}--`;
  }
  return `${fields.filter((field) => !BODY_FIELDS.test(field)).join("\r\n")}\r\n${inside}`;
}

/** The mail as the attachment of a mail that is the attachment of a mail. */
function carried(source: string, depth: number): string {
  const from = /^From:.*$/im.exec(source)?.[0] ?? "From: x@example.com";
  let inside = source;
  for (let level = 0; level < depth; level++) {
    inside = `${from}\r\nSubject: Fwd: ${level}\r\nContent-Type: multipart/mixed; boundary="c${level}"\r\n\r\n--c${level}\r\nContent-Type: message/rfc822\r\n\r\n${inside}\r\n--c${level}--\r\n`;
  }
  return inside;
}
