/**
 * People as mail programs print them in the header of a quoted or forwarded message. That is prose, not RFC 5322: names
 * hold bare commas, addresses stand in `[mailto:…]`, twice, or not at all.
 */
import { cleanName, parseAddress } from "../address.ts";

/** At least one of the two is there; `address` as `parseAddress` gives it. */
export type Correspondent = { name?: string | undefined; address?: string | undefined };

/** Characters of a value that are read, and people that are kept. */
const MOST = { characters: 32_768, people: 500 };

/** The people a header value names, in order. */
export function correspondents(value: string): Correspondent[] {
  const text = plain(value.slice(0, MOST.characters));
  const found: Correspondent[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (found.length >= MOST.people) break;
    const address = parseAddress(match[0].replace(/\.+$/, ""));
    if (address === undefined) continue;
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const last = found.at(-1);
    // jane@example.com <jane@example.com>: the name is the address once more.
    if (last?.address === address && /^[\s>)\]'"]*[<([]?$/.test(between)) continue;
    const names = namesBefore(between);
    for (const name of names.slice(0, -1)) found.push({ name });
    found.push(person(names.at(-1), address));
  }
  for (const name of namesAlone(text.slice(end))) if (found.length < MOST.people) found.push({ name });
  return found;
}

// An apostrophe is part of o'neil@example.com, and the quote around 'jane@example.com'.
const ADDRESS = /[^\s@<>()[\]"',;:|][^\s@<>()[\]",;:|]{0,63}@[^\s@<>()[\]"',;:|]{1,253}/g;

function plain(value: string): string {
  return (
    value
      .replace(/\s+/g, " ")
      // jane@example.com<mailto:jane@example.com>: the link of the address before it.
      .replace(/(@[^\s@<>[\]]{1,253}) ?[<[]mailto:[^<>[\]]{1,320}[>\]]/gi, "$1")
      // Jane Doe [mailto:jane@example.com]
      .replace(/[<[]mailto:([^<>[\]?]{1,320})(?:\?[^<>[\]]{0,300})?[>\]]/gi, "<$1>")
  );
}

function person(name: string | undefined, address: string): Correspondent {
  const same = name === undefined || name.replace(/['"\s]/g, "").toLowerCase() === address;
  return same ? { address } : { name, address };
}

/** What stands before an address: its name, preceded by people of whom only the name is printed. */
function namesBefore(between: string): (string | undefined)[] {
  const text = between.replace(/^[\s>)\]'"”]*[,;\s>)\]]*/, "").replace(/[\s<([:]+$/, "");
  const parts = text.split(";");
  const own = parts.pop() ?? "";
  const listed = own.split(",");
  const names = [...parts, ...(isList(listed) ? listed : [own])].map(named);
  return names.filter((name, index) => name !== undefined || index === names.length - 1);
}

/** "Jane Doe, Ben Ode" lists two; "Doe, Jane" and "Ode, Ben, PhD" are one. */
function isList(parts: string[]): boolean {
  return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part.trim()));
}

function namesAlone(rest: string): string[] {
  const text = rest.replace(/^[\s>)\]'"]+/, "");
  return (isList(text.split(",")) && !text.includes(";") ? text.split(",") : text.split(";"))
    .map(named)
    .filter((name) => name !== undefined);
}

function named(text: string): string | undefined {
  const name = cleanName(text.replace(/^[\s,;«»„“”‘’"'<>()]+|[\s,;«»„“”‘’"'<>(]+$/g, ""));
  return name !== undefined && /[\p{L}\p{N}]/u.test(name) && !ON_BEHALF.test(name) ? name : undefined;
}

// Jane Doe <jane@example.com> on behalf of jobs@example.com
const ON_BEHALF =
  /^(?:via|on behalf of|im auftrag von|de la part de|en nombre de|por cuenta de|per conto di|namens|em nome de)\b/i;
