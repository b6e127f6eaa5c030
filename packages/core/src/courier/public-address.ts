/**
 * Which IP addresses the open internet routes (IANA special-purpose registries, RFC 6890). A name that an administrator
 * configured may lead to an inner address, today or by tomorrow's DNS; it is judged at each call, on the very address
 * that is then connected to.
 */
import { lookup } from "node:dns";
import { BlockList, isIPv6, type LookupFunction } from "node:net";

const SPECIAL = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  SPECIAL.addSubnet(network, prefix, "ipv4");

// Of IPv6 only 2000::/3 is handed out; what in it stands for IPv4 or for documents is taken out again.
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");
const SPECIAL_6 = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  SPECIAL_6.addSubnet(network, prefix, "ipv6");

export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return GLOBAL.check(address, "ipv6") && !SPECIAL_6.check(address, "ipv6");
  return !SPECIAL.check(address, "ipv4");
}

/** The code of the error with which a name fails that leads to an inner address. */
export const INNER_ADDRESS = "EINNERADDRESS";

/** Looks names up as Node does, and fails when any of the addresses is an inner one. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "");
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
      return callback(Object.assign(new Error("The name leads to an inner address."), { code: INNER_ADDRESS }), "");
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
