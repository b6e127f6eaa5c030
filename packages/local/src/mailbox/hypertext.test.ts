import { describe, expect, test } from "vitest";
import { bodyOf, flatten, gapAfter } from "./hypertext.ts";

describe("flatten", () => {
  test.each([
    ["blocks become lines, paragraphs are set apart", "<p>One</p><div>Two</div>Three", "One\n\nTwo\nThree"],
    [
      "bold and links are spelled out",
      'A <b>b</b> <a href="https://example.com/?a=1&amp;b=2">c</a>',
      "A *b* c <https://example.com/?a=1&b=2>",
    ],
    [
      "a link that shows its address says it once",
      '<a href="https://example.com">https://example.com</a>',
      "https://example.com",
    ],
    [
      "head, style, script and comments say nothing",
      "<head><title>T</title><style>p{}</style></head><!--x--><script>1<2</script>Hi",
      "Hi",
    ],
    [
      "character references are resolved, unknown ones stay",
      "&lt;b&gt; &amp;amp; &#39;&#x41;&nbsp;&unknown;",
      "<b> &amp; 'A &unknown;",
    ],
    ["what only looks like a tag is text", "1 < 2 and <3", "1 < 2 and <3"],
  ])("%s", (_name, html, text) => {
    expect(flatten(html)).toBe(text);
  });
});

test("bodyOf keeps the markup of the body and drops what surrounds it", () => {
  const html =
    '<!doctype html><html><head><style>p{}</style></head><body class="x"><p style="a">1 &lt; 2</p></body></html>';
  expect(bodyOf(html)).toBe('<p style="a">1 &lt; 2</p>');
});

describe("gapAfter", () => {
  test.each([
    [
      "behind the paragraph",
      "<div><p>What <b>went</b> well?</p><p>Next</p></div>",
      "<div><p>What <b>went</b> well?</p>|<p>Next</p></div>",
    ],
    [
      "before the end of a table cell",
      "<table><tr><td>What went well?</td></tr></table>",
      "<table><tr><td>What went well?|</td></tr></table>",
    ],
    [
      "before the next block when its own never ends",
      "What went well?<div>Next</div>",
      "What went well?|<div>Next</div>",
    ],
    ["behind a line break", "What went well?<br>Next", "What went well?<br>|Next"],
    [
      "at the last place, when a preview says it first",
      "<p>What went well?</p><p>What went well?</p>",
      "<p>What went well?</p><p>What went well?</p>|",
    ],
  ])("opens %s", (_name, html, opened) => {
    const gap = gapAfter(html, "what went  well");
    expect(gap && `${html.slice(0, gap.at)}|${html.slice(gap.at)}`).toBe(opened);
  });

  test("names the elements that are open there", () => {
    const gap = gapAfter('<div id="a"><br><i></i><p>Question</p></div>', "Question");
    expect(gap?.open.map(({ source }) => source)).toEqual(['<div id="a">']);
  });

  test("gives none for words that do not stand there, nor for no words", () => {
    expect(gapAfter("<p>Hi</p>", "Bye")).toBeUndefined();
    expect(gapAfter("<p>Hi</p>", "?!")).toBeUndefined();
  });
});
