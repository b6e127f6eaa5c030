import { describe, expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

describe("htmlText", () => {
  it.each([
    ["<p>When: 10:00<br>Where: Room 1</p>", "\nWhen: 10:00\nWhere: Room 1\n"],
    ["<b>When:</b> Tom &amp; Ann &lt;t@example.com&gt;", "When: Tom & Ann <t@example.com>"],
    ["<style>p{}</style><head><title>x</title></head>When", "When"],
    ["a<script>b</script>c<SCRIPT>d</SCRIPT>e", "ace"],
    ['<a href="https://x.example/?a=1&b=2">Join</a>', "Join"],
    ["plain", "plain"],
    ["<pre>BEGIN:VCALENDAR\r\n  UID:1\nEND</pre>a\n b", "\nBEGIN:VCALENDAR\n  UID:1\nEND\na b"],
    ["a &#8211; b&nbsp;c", "a – b\u00a0c"],
    ["unclosed <b", "unclosed "],
  ])("reads %s", (html, text) => expect(htmlText(html)).toBe(text));

  it("sets the cells of a row apart", () =>
    expect(htmlText("<table><tr><td>When</td><td>10:00</td></tr></table>").trim()).toBe("When  10:00"));

  it.each([
    ["200,000 nested divs", "<div>".repeat(200_000)],
    ["a megabyte of angle brackets", "<".repeat(1_000_000)],
    ["a megabyte of entities", "&amp;".repeat(200_000)],
    ["an endless tag", `<div ${"a=b ".repeat(250_000)}`],
  ])("R9 reads %s in bounded time", (_, html) => {
    const began = performance.now();
    htmlText(html);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
