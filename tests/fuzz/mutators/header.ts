/** Damage to header fields (RFC 5322 §2.2, §3.4; RFC 2047) and to addresses in them. */
import type { Random } from "../random.ts";
import { withFields } from "../source.ts";
import type { Mutator } from "./mutator.ts";

const FIELDS = ["From", "To", "Subject", "Date", "Message-ID", "Content-Type", "Reply-To", "Cc", "In-Reply-To"];

const VALUES = [
  "",
  " ",
  "\u0000",
  "=?utf-8?q?",
  "=?utf-8?b?4pi=?=",
  "=?utf-8?q?=?utf-8?q?x?=?=",
  "=?x-unknown?q?=C3=28?= =?utf-8?b?/////w==?=",
  "=?iso-2022-jp?b?GyRCJEgkTCRL?=",
  "\u00ff\u00fe\u0080 caf\u00e9",
  "x".repeat(2_000),
  "<".repeat(500),
  "(".repeat(500),
  '"'.repeat(501),
  "Fri, 31 Feb 2029 99:99:99 +9999",
  "Thu, 01 Jan 1970 00:00:00 -0000",
  "Sat, 01 Jan 275760 00:00:00 GMT",
  "1.0",
  "text/plain; charset",
  'multipart/mixed; boundary=""',
  "auto-replied; x=y",
  "\u202eevil\u202c\u200b",
];

const AUTHORS = [
  "friends: jane.doe@example.com, sam@acme.example;",
  "undisclosed-recipients:;",
  "jane.doe@example.com (Jane (nested (deep) comment) Doe)",
  '"jane.doe"@example.com',
  '"Jane \\" Doe" <jane.doe@example.com>',
  "<@relay.example,@other.example:jane.doe@example.com>",
  "jane.doe @ example.com",
  "jane . doe@example.com",
  "=?utf-8?q?jane.doe=40example.com?=",
  "rae@agency.example <jane.doe@example.com>",
  "jane.doe@example.com, rae@agency.example",
  "Rae <rae@agency.example>, ",
  "jane.doe@[127.0.0.1]",
  "jane.doe@xn--bcher-kva.example",
  "jane.doe@b\u00fccher.example",
  "<>",
  "@",
  "a@b@c",
  `${"a".repeat(400)}@example.com`,
  "jane.doe@example.com\u0000",
  "Jane <jane.doe@example.com",
  "jane.doe@example.com>",
];

export const headerMutators: Mutator[] = [
  { name: "a field dropped", apply: (source, random) => withFields(source, (fields) => without(fields, random)) },
  {
    name: "a field doubled",
    apply: (source, random) =>
      withFields(source, (fields) => insert(fields, random.pick(fields), random.int(fields.length + 1))),
  },
  {
    name: "fields in another order",
    apply: (source, random) => withFields(source, (fields) => [...fields].sort(() => (random.oneIn(2) ? 1 : -1))),
  },
  {
    name: "a field with a strange value",
    apply: (source, random) => withFields(source, (fields) => set(fields, random.pick(FIELDS), random.pick(VALUES))),
  },
  {
    name: "a strange author",
    apply: (source, random) => withFields(source, (fields) => set(fields, "From", random.pick(AUTHORS))),
  },
  {
    name: "one more author",
    apply: (source, random) => withFields(source, (fields) => insert(fields, `From: ${random.pick(AUTHORS)}`, 0)),
  },
  {
    name: "folded oddly",
    apply: (source, random) =>
      withFields(source, (fields) =>
        fields.map((field) =>
          random.oneIn(2) ? field : field.replace(/ /g, () => random.pick(["\r\n ", "\n\t", "\r\n \r\n ", " ", "\r "])),
        ),
      ),
  },
  {
    name: "a line without a colon",
    apply: (source, random) =>
      withFields(source, (fields) =>
        insert(fields, random.pick(["nothing", ">From x", ": empty", " folded", "\u0000", "a b: c"]), random.int(4)),
      ),
  },
  {
    name: "octets in the header",
    apply: (source, random) =>
      withFields(source, (fields) => insert(fields, `X-Any: ${random.octets(random.int(300))}`, random.int(4))),
  },
  {
    name: "a huge field",
    apply: (source, random) =>
      withFields(source, (fields) =>
        insert(
          fields,
          `${random.pick(FIELDS)}: ${random.pick(["x", "a@b.example, ", "<1@x> ", "\r\n "]).repeat(4_000)}`,
          1,
        ),
      ),
  },
  {
    name: "many fields",
    apply: (source, random) =>
      withFields(source, (fields) => [...fields, ...Array<string>(1_000).fill(`${random.pick(FIELDS)}: x`)]),
  },
  {
    name: "what machines write",
    apply: (source, random) =>
      withFields(source, (fields) =>
        insert(
          fields,
          random.pick([
            "Auto-Submitted: (who knows) auto-generated",
            "Auto-Submitted: no",
            "X-Autoreply: yes",
            "Precedence: bulk",
            "List-Id: <x>",
            "Return-Path: <>",
            "X-Auto-Response-Suppress: All",
            "Authentication-Results: mx; dmarc=pass",
            "X-SES-Spam-Verdict: PASS",
          ]),
          random.int(fields.length),
        ),
      ),
  },
  {
    name: "no blank line below the header",
    apply: (source) => source.replace(/\r?\n\r?\n/, "\r\n"),
  },
];

function without(fields: string[], random: Random): string[] {
  const gone = random.int(fields.length);
  return fields.filter((_, index) => index !== gone);
}

function insert(fields: string[], field: string, at: number): string[] {
  return [...fields.slice(0, at), field, ...fields.slice(at)];
}

function set(fields: string[], name: string, value: string): string[] {
  const field = `${name}: ${value}`;
  const at = fields.findIndex((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return at < 0 ? insert(fields, field, 0) : fields.map((each, index) => (index === at ? field : each));
}
