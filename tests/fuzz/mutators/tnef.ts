/** Damage to a winmail.dat ([MS-OXTNEF]): lengths and counts that lie, cuts, octets. */
import type { Random } from "../random.ts";
import { folded } from "../stage.ts";
import type { Mutator } from "./mutator.ts";

export const tnefMutators: Mutator[] = [
  packed("a length that lies", (octets, random) => {
    octets.writeUInt32LE(
      random.pick([0, 1, 0x7fffffff, 0xffffffff, octets.length]),
      random.int(Math.max(1, octets.length - 4)),
    );
    return octets;
  }),
  packed("many lengths that lie", (octets, random) => {
    for (let at = 6; at + 4 <= octets.length; at += 1 + random.int(40)) octets.writeUInt32LE(0xfffffff0, at);
    return octets;
  }),
  packed("cut", (octets, random) => octets.subarray(0, random.int(octets.length))),
  packed("octets changed", (octets, random) => {
    for (let times = 20; times > 0; times--) octets[random.int(octets.length)] = random.int(256);
    return octets;
  }),
  packed("the same again and again", (octets, random) =>
    Buffer.concat([octets, ...Array<Buffer>(50).fill(octets.subarray(random.int(octets.length)))]),
  ),
];

/** A winmail.dat opens with 78 9F 3E 22. */
function packed(name: string, damage: (octets: Buffer, random: Random) => Buffer): Mutator {
  return {
    name: `winmail.dat: ${name}`,
    apply: (source, random) =>
      source.replace(/eJ8\+I[A-Za-z0-9+/=\r\n]*/, (found) => {
        const octets = Buffer.from(found, "base64");
        return octets.length < 8 ? found : folded(damage(octets, random).toString("base64"));
      }),
  };
}
