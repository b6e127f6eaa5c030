import { describe, expect, it } from "vitest";
import { peopleInText } from "./people-in-text.ts";

describe("peopleInText", () => {
  it.each([
    ["Jane Doe <jane@example.com>; bob@example.org", ["Jane Doe", undefined]],
    ["Jane Doe <jane@example.com>, Bob Roe <bob@example.org>", ["Jane Doe", "Bob Roe"]],
    ['"Doe, Jane" <jane@example.com>; Roe, Bob [mailto:bob@example.org]', ["Doe, Jane", "Roe, Bob"]],
    ["Jane Doe\njane@example.com\nBob Roe - organizer\nbob@example.org", ["Jane Doe", "Bob Roe"]],
    ["jane@example.com <mailto:jane@example.com>\n* bob@example.org", [undefined, undefined]],
    [`"'jane@example.com'" <jane@example.com>; 'bob@example.org'`, [undefined, undefined]],
    ["jane@example.com - organizer\nbob@example.org", [undefined, undefined]],
    ["jane@example.com – organisatör\nbob@example.org", [undefined, undefined]],
  ])("reads %j", (text, names) =>
    expect(peopleInText(text).map(({ address, displayName }) => [address, displayName])).toEqual([
      ["jane@example.com", names[0]],
      ["bob@example.org", names[1]],
    ]),
  );

  it.each(["jane@example.com - organizer", "Jane <jane@example.com> (Organisator)", "jane@example.com – organisateur"])(
    "sees that %s organizes",
    (text) => expect(peopleInText(text)[0]?.organizes).toBe(true),
  );

  it("keeps an apostrophe within an address", () =>
    expect(peopleInText("Pat <o'neil@example.com>").map(({ address }) => address)).toEqual(["o'neil@example.com"]));

  it("knows nobody without an address", () =>
    expect(peopleInText("Jane Doe; Bob Roe, jane at example.com")).toEqual([]));

  it("R29 stops at the number asked for", () =>
    expect(peopleInText(Array.from({ length: 500 }, (_, i) => `p${i}@example.com`).join(";"), 3)).toHaveLength(3));
});
