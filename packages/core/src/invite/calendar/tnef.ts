/**
 * A winmail.dat ([MS-OXTNEF]) just far enough for an invite: the files in it, and the MAPI properties of the message and
 * its recipients. Every length is checked against what is there; what does not fit ends the reading, with what was read.
 */

/** A property's value by its tag, or by "property set:number" for named ones: `0037`, `00062002:820d`. */
export type Properties = ReadonlyMap<string, Value>;
export type Value = string | number | Date | Uint8Array;

export type Tnef = { messageClass: string; properties: Properties; recipients: Properties[]; files: Uint8Array[] };

/** Undefined when the octets are no TNEF. At most 2,000 attributes and 2,000 properties of each list are looked at. */
export function readTnef(source: Uint8Array): Tnef | undefined {
  const octets = new Octets(source);
  if (octets.number(4) !== SIGNATURE) return undefined;
  octets.take(2);
  const tnef = {
    messageClass: "",
    properties: new Map() as Properties,
    recipients: [] as Properties[],
    files: [] as Uint8Array[],
  };
  for (let count = 0; count < MOST && octets.left >= 9; count++) {
    octets.take(1);
    const id = octets.number(4);
    const data = octets.take(octets.number(4));
    octets.take(2);
    if (id === MESSAGE_CLASS) tnef.messageClass = text(data, 0x1e);
    else if (id === MESSAGE_PROPERTIES) tnef.properties = readProperties(new Octets(data));
    else if (id === RECIPIENTS) tnef.recipients = readRows(new Octets(data));
    else if (id === FILE) tnef.files.push(data);
  }
  return tnef;
}

const SIGNATURE = 0x223e9f78;
const [MESSAGE_CLASS, MESSAGE_PROPERTIES, RECIPIENTS, FILE] = [0x78008, 0x69003, 0x69004, 0x6800f];
const MOST = 2_000;

/** Numbers are little-endian; beyond the end there is nothing. */
class Octets {
  readonly #source: Uint8Array;
  #at = 0;

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  get left(): number {
    return this.#source.length - this.#at;
  }

  take(length: number): Uint8Array {
    const taken = this.#source.subarray(this.#at, this.#at + length);
    this.#at = Math.min(this.#at + length, this.#source.length);
    return taken;
  }

  number(length: number): number {
    return this.take(length).reduceRight((sum, octet) => sum * 256 + octet, 0);
  }
}

function readRows(octets: Octets): Properties[] {
  const rows: Properties[] = [];
  for (let count = Math.min(octets.number(4), MOST); count > 0 && octets.left > 4; count--)
    rows.push(readProperties(octets));
  return rows;
}

function readProperties(octets: Octets): Properties {
  const properties = new Map<string, Value>();
  for (let count = Math.min(octets.number(4), MOST); count > 0 && octets.left >= 4; count--) {
    const type = octets.number(2);
    const tag = octets.number(2);
    const name = tag < 0x8000 ? hex(tag) : readName(octets);
    // Strings, octets and lists say how many they are.
    const values = SIZED.has(type & 0xfff) || type & 0x1000 ? Math.min(octets.number(4), MOST) : 1;
    for (let index = 0; index < values && octets.left > 0; index++) {
      const value = readValue(octets, type & 0xfff);
      if (index === 0 && value !== undefined) properties.set(name, value);
    }
  }
  return properties;
}

const SIZED = new Set([0x0d, 0x1e, 0x1f, 0x102]);

/** `00062002:820d`; a name in words is of no use here. */
function readName(octets: Octets): string {
  const set = octets.number(4).toString(16).padStart(8, "0");
  octets.take(12);
  if (octets.number(4) === 0) return `${set}:${hex(octets.number(4))}`;
  octets.take(padded(octets.number(4)));
  return "";
}

function readValue(octets: Octets, type: number): Value | undefined {
  if (SIZED.has(type)) {
    const length = octets.number(4);
    const data = octets.take(padded(length)).subarray(0, length);
    return type === 0x1e || type === 0x1f ? text(data, type) : data;
  }
  const data = octets.take(WIDTHS[type] ?? 8);
  const number = new Octets(data).number(type === 0x0b ? 2 : data.length);
  return type === SYSTIME ? fileTime(number) : number;
}

const SYSTIME = 0x40;
const WIDTHS: Partial<Record<number, number>> = { 2: 4, 3: 4, 4: 4, 10: 4, 11: 4, 72: 16 };

/** A FILETIME: tenths of a microsecond since 1601. */
function fileTime(ticks: number): Date | undefined {
  const date = new Date(ticks / 10_000 - 11_644_473_600_000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function text(data: Uint8Array, type: number): string {
  const words = new TextDecoder(type === 0x1f ? "utf-16le" : "windows-1252").decode(data.subarray(0, 20_000));
  return words.replace(/\u0000[\s\S]*$/, "");
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
