/**
 * One or more iCalendar objects (RFC 5545 §3.4) as the jCal trees (RFC 7265) of ical.js. Only its `parse()` is used: its
 * recurrence expansion and its time zones never run.
 */
import ICAL from "ical.js";
import { contentLines } from "./content-lines.ts";

/** `[name, parameters, type, ...values]`, names in lower case. */
export type Property = [string, Record<string, string | string[]>, string, ...unknown[]];
/** `[name, properties, components]`, names in lower case. */
export type Component = [string, Property[], Component[]];

/** The top-level components of a calendar text, in order; empty when it holds none. A line that cannot be read is left out. */
export function components(text: string): Component[] {
  const lines = contentLines(text);
  if (lines.length === 0) return [];
  return parsed(lines) ?? parsed(lines.map(readable).filter((line) => line !== undefined)) ?? [];
}

export function propertiesOf(component: Component, name: string): Property[] {
  return component[1].filter((property) => property[0] === name);
}

/** The value of the first property of that name, when it is text. */
export function textOf(component: Component, name: string): string | undefined {
  const value = propertiesOf(component, name)[0]?.[3];
  return typeof value === "string" ? value : undefined;
}

/** A parameter's value, the first when it has several. */
export function parameter(property: Property, name: string): string | undefined {
  const value = property[1][name];
  return Array.isArray(value) ? value[0] : value;
}

function parsed(lines: string[]): Component[] | undefined {
  try {
    const roots = ICAL.parse(lines.join("\r\n")) as unknown as Component | Component[];
    return typeof roots[0] === "string" ? [roots as Component] : (roots as Component[]);
  } catch {
    return undefined; // One bad line spoils the whole for ical.js: the caller takes them one by one.
  }
}

/** The line, or without its parameters if they are what is wrong with it, or nothing. */
function readable(line: string): string | undefined {
  if (/^(?:BEGIN|END):/.test(line) || readsAlone(line)) return line;
  const bare = line.replace(/^([^;:]*)[;:].*:/s, "$1:");
  return bare !== line && readsAlone(bare) ? bare : undefined;
}

function readsAlone(line: string): boolean {
  try {
    return ICAL.parse.property(line) !== undefined;
  } catch {
    return false; // ical.js says "no" by throwing.
  }
}
