/** Damage that knows nothing of mail: octets changed, cut, repeated, and two mails spliced into one. */
import { fieldsOf, halves } from "../source.ts";
import type { Mutator } from "./mutator.ts";

export const octetMutators: Mutator[] = [
  {
    name: "octets changed",
    apply: (source, random) => {
      const octets = [...source];
      for (let times = 1 + random.int(30); times > 0; times--) octets[random.int(octets.length)] = random.octets(1);
      return octets.join("");
    },
  },
  { name: "cut short", apply: (source, random) => source.slice(0, random.int(source.length)) },
  { name: "beginning lost", apply: (source, random) => source.slice(random.int(source.length)) },
  {
    name: "a piece lost",
    apply: (source, random) => {
      const at = random.int(source.length);
      return source.slice(0, at) + source.slice(at + random.int(400));
    },
  },
  {
    name: "a piece repeated",
    apply: (source, random) => {
      const at = random.int(source.length);
      return source.slice(0, at) + source.slice(at, at + random.int(300)).repeat(1 + random.int(40)) + source.slice(at);
    },
  },
  {
    name: "octets put in",
    apply: (source, random) => {
      const at = random.int(source.length);
      return source.slice(0, at) + random.octets(random.int(200)) + source.slice(at);
    },
  },
  { name: "line feeds alone", apply: (source) => source.replaceAll("\r\n", "\n") },
  { name: "carriage returns alone", apply: (source) => source.replaceAll("\r\n", "\r") },
  {
    name: "line ends of every kind",
    apply: (source, random) =>
      source.replace(/\r\n/g, () => random.pick(["\r\n", "\n", "\r", "\r\r\n", "\n\r", "\u0085", "\u000b"])),
  },
  {
    name: "two mails spliced",
    apply: (source, random, other) =>
      source.slice(0, random.int(source.length)) + other.slice(random.int(other.length)),
  },
  {
    name: "another mail's body",
    apply: (source, _random, other) => halves(source).header + halves(source).end + halves(other).body,
  },
  {
    name: "fields of another mail",
    apply: (source, _random, other) => [...fieldsOf(halves(other).header), source].join("\r\n"),
  },
  { name: "nothing but octets", apply: (_source, random) => random.octets(random.int(3_000)) },
  { name: "nothing", apply: () => "" },
];
