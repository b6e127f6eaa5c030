import { describe, expect, test } from "vitest";
import { linesOfHtml } from "./html.ts";

const texts = (html: string) => linesOfHtml(html).map(({ text }) => text);
const words = (html: string) => texts(html).filter((text) => text !== "");

describe("HTML as lines", () => {
  test("blocks and breaks end lines, other space is one space", () => {
    expect(texts("<div>one\n  two</div><div>three<br>four</div>")).toEqual(["one two", "three", "four"]);
    expect(texts("<p>one</p><p>two</p>")).toEqual(["one", "", "two", ""]);
    expect(words("a&nbsp;&amp;&#160;b<o:p></o:p>")).toEqual(["a & b"]);
    expect(words("<table><tr><td>one<td>two<tr><td>three</table>")).toEqual(["one", "two", "three"]);
  });

  test("lists keep the numbers that the reader sees", () => {
    expect(words("<ol><li>a<li>b</ol><ol start=5><li>c<li value=9>d</ol><ul><li>e</ul>")).toEqual([
      "1. a",
      "2. b",
      "5. c",
      "9. d",
      "- e",
    ]);
  });

  test("what nobody sees is not read", () => {
    expect(
      words(
        "<head><title>t</title><style>p{}</style></head><script>x()</script><div style='display: none'>pre</div>y<!-- z -->",
      ),
    ).toEqual(["y"]);
  });

  test("an address that nobody escaped stays", () => {
    expect(words("<div>Jane Roe <jane@example.com> wrote:</div>")).toEqual(["Jane Roe <jane@example.com> wrote:"]);
  });

  test("of images only emoji are words", () => {
    expect(words('<img alt="⭐"><img alt="⭐"><img alt="Acme logo">')).toEqual(["⭐⭐"]);
  });

  test("quotations nest by blockquote and by Yahoo's element", () => {
    const lines = linesOfHtml(
      "a<blockquote type=cite>b<blockquote>c</blockquote></blockquote>d<div class='ydp1yahoo_quoted'>e</div>",
    );
    expect(lines.filter(({ text }) => text !== "").map(({ text, depth }) => `${text}${depth}`)).toEqual([
      "a0",
      "b1",
      "c2",
      "d0",
      "e1",
    ]);
  });

  test.each([
    ['<div id="divRplyFwdMsg">From: x</div>', "Outlook"],
    ['<div id="x_appendonsend"></div>', "Outlook on the web"],
    ['<hr id="stopSpelling">', "Hotmail"],
    ['<hr id="zwchr" data-marker="__DIVIDER__">', "Zimbra"],
    ['<span id="OLK_SRC_BODY_SECTION">x</span>', "Outlook for Mac"],
    ['<div id="mail-editor-reference-message-container">x</div>', "Outlook mobile"],
  ])("%s is a boundary (%s)", (html) => {
    expect(linesOfHtml(`reply${html}`).map(({ mark }) => mark)).toContain("boundary");
  });

  test.each(['<div class="gmail_attr">x</div>', '<div class="moz-cite-prefix">x</div>'])(
    "%s is an attribution",
    (html) => {
      expect(linesOfHtml(html)[0]).toEqual({ text: "x", depth: 0, mark: "attribution" });
    },
  );

  test("R9 200,000 nested elements are read within the depth limit", () => {
    expect(words(`${"<div>".repeat(200_000)}deep`)).toEqual([]);
    expect(words(`${"<div>".repeat(40_000)}deep${"</div>".repeat(40_000)}after`)).toEqual(["deep", "after"]);
    expect(linesOfHtml("<blockquote>x".repeat(5_000)).at(-1)?.depth).toBeLessThanOrEqual(200);
  });

  test("R13 two bodies read one after another give what each gives alone", () => {
    const [a, b] = ["<div style='display:none'><blockquote>one", "<p>two"];
    const alone = linesOfHtml(b!);
    linesOfHtml(a!);
    expect(linesOfHtml(b!)).toEqual(alone);
  });
});
