import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute, bar, header, indented, markup, plain, wrapped } from "./render.ts";

describe("markup", () => {
  it("R40 shows markup and template tags as typed", () => {
    expect(markup("<b>\"hi\" & {{name}} <mj-include path='x'/></b>")).toBe(
      "&lt;b&gt;&quot;hi&quot; &amp; {{name}} &lt;mj-include path=&#39;x&#39;/&gt;&lt;/b&gt;",
    );
  });

  it("keeps lines, whatever their line ends", () => {
    expect(markup("one\r\ntwo\rthree\nfour")).toBe("one<br>two<br>three<br>four");
  });

  it("R40 never lets a tag, an entity or a quote through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markup(text).replaceAll("<br>", "")).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it("takes out control characters and lone surrogates, which are not HTML", () => {
    expect(markup("a\u0000b\u001Bc\uD800d\u0085e\tf😀")).toBe("abcde\tf😀");
  });
});

describe("attribute", () => {
  it("stays on one line and inside its quotes", () => {
    expect(attribute('a" onload="x\nb')).toBe("a&quot; onload=&quot;x b");
  });
});

describe("plain and indented", () => {
  it("R40 leaves text as typed", () => {
    expect(plain("<b> & {{name}}\r\n  next")).toBe("<b> & {{name}}\n  next");
  });

  it("puts the indent before every further line, so that a forged heading stays in its place", () => {
    expect(indented("fine\n\nREPLY TO ACT\n", "   ")).toBe("fine\n   \n   REPLY TO ACT");
  });
});

describe("header", () => {
  it("R39 turns CR and LF into spaces", () => {
    expect(header("Planned: x\r\nBcc: victim@example.com\n\n<b>")).toBe("Planned: x Bcc: victim@example.com <b>");
  });

  it("R39 is one printable line of at most 200 characters for any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const line = header(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect([...line].length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it("cuts between characters", () => {
    expect(header("😀".repeat(300))).toBe(`${"😀".repeat(199)}…`);
  });
});

describe("bar", () => {
  it("draws a percentage as ten signs and survives nonsense", () => {
    expect([bar(0), bar("50"), bar(100), bar(250), bar(-3), bar("many")]).toEqual([
      "░░░░░░░░░░",
      "█████░░░░░",
      "██████████",
      "██████████",
      "░░░░░░░░░░",
      "░░░░░░░░░░",
    ]);
  });
});

describe("wrapped", () => {
  it("breaks long lines between words and leaves short ones alone", () => {
    expect(wrapped("one two three\n\n  four\n", 8)).toBe("one two\nthree\n\n  four\n");
  });

  it("keeps what follows as far in as it began, after a dash or a number too", () => {
    expect(wrapped('  "one two three"', 10)).toBe('  "one two\n  three"');
    expect(wrapped("- one two three", 10)).toBe("- one two\n  three");
    expect(wrapped("3. one two three", 10)).toBe("3. one two\n   three");
  });

  it("leaves a word whole that is longer than a line", () => {
    expect(wrapped("see someone@mail.example.com now", 10)).toBe("see\nsomeone@mail.example.com\nnow");
  });

  it("loses no word, moves none to the left of its line, and ends, for any input", () => {
    const line = fc.array(fc.constantFrom("a", "word", " ", "   ", "- ", "1. ", "REPLY", "😀"), { maxLength: 80 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const text = lines.map((words) => `   ${words.join("")}`).join("\n");
        const result = wrapped(text, 30);
        expect(result.split(/\s+/)).toEqual(text.split(/\s+/));
        for (const one of result.split("\n")) if (one !== "") expect(one).toMatch(/^ {3}/);
      }),
    );
  });

  it("is linear: a megabyte takes no time to speak of", () => {
    const started = performance.now();
    for (const text of [
      "word ".repeat(200_000),
      " ".repeat(1_000_000),
      `${" ".repeat(500_000)}${"a ".repeat(250_000)}`,
    ]) {
      expect(wrapped(text, 72).length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
