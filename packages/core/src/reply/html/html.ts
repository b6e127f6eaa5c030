/**
 * An HTML body as lines, with the quotations that mail programs draw: Gmail, Outlook, Apple Mail, Yahoo, Thunderbird,
 * Proton, Zimbra, Front. Tokens of htmlparser2 are read one after another with a stack of our own, at most 200 deep,
 * because trees and recursion overflow on 5,000 nested tags and the library's own stack is quadratic (R9).
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { LINE_LIMIT, type Line, type LineMark, plain, push } from "../line.ts";
import { BLOCK, HIDDEN, IMPLIED, VOID } from "./html-elements.ts";
import { kindOfBlockquote, roleOf } from "./html-role.ts";

/** Characters of an HTML body that are looked at (R9). */
export const HTML_LIMIT = 512 * 1024;
const DEPTH_LIMIT = 200;

/** The visible lines of an HTML body. Linear in its size, bounded in depth, never throws. */
export function linesOfHtml(html: string): Line[] {
  const body = html.slice(0, HTML_LIMIT);
  const reader = new Reader(body);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(body);
  tokenizer.end();
  return reader.finish();
}

/** The attributes of one tag; only these few are read. */
type Attributes = {
  [name: string]: string | undefined;
  start?: string;
  value?: string;
  alt?: string;
  id?: string;
  class?: string;
  style?: string;
  type?: string;
};

type Element = {
  name: string;
  depth: number;
  mark: LineMark | undefined;
  hidden: boolean;
  pre: boolean;
  /** For lists: the number of the next item, or 0 for bullets. */
  item: number;
};

const ROOT: Element = { name: "", depth: 0, mark: undefined, hidden: false, pre: false, item: 0 };

class Reader implements TokenizerCallbacks {
  private readonly source: string;
  private readonly lines: Line[] = [];
  private readonly stack: Element[] = [];
  /** Elements below the depth limit that are open: their end tags are skipped with them. */
  private overflow = 0;
  private pieces: string[] = [];
  private spaced = true;
  /** A no-break space holds a line of its own open: `<div>&nbsp;</div>` is a blank line. */
  private held = false;
  private name = "";
  private attributeName = "";
  private attributeValue = "";
  private attributes: Attributes = {};

  constructor(source: string) {
    this.source = source;
  }

  finish(): Line[] {
    this.breakLine();
    return this.lines;
  }

  ontext(start: number, end: number): void {
    this.write(this.source.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.write(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, Math.min(end, start + 100)).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeValue.length < 2000) this.attributeValue += this.source.slice(start, Math.min(end, start + 2000));
  }

  onattribentity(codepoint: number): void {
    if (this.attributeValue.length < 2000) this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(quote: QuoteType): void {
    this.attributes[this.attributeName] ??= quote === QuoteType.NoValue ? "" : this.attributeValue;
  }

  onopentagend(): void {
    this.open(this.name);
  }

  onselfclosingtag(): void {
    this.open(this.name);
  }

  onclosetag(start: number, end: number): void {
    this.close(
      this.source
        .slice(start, Math.min(end, start + 100))
        .trim()
        .toLowerCase(),
    );
  }

  oncdata(start: number, end: number): void {
    this.write(this.source.slice(start, end));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private open(name: string): void {
    if (this.lines.length >= LINE_LIMIT) return;
    // iOS and Yahoo leave the address in "Jane <jane@example.com> wrote:" unescaped.
    if (name.includes("@")) this.write(`<${name}>`);
    else if (name === "br") this.breakLine(true);
    else if (name === "img") this.image();
    else if (name === "hr") this.rule();
    else if (!VOID.has(name)) this.enter(name);
  }

  private enter(name: string): void {
    const parent = this.top();
    if (!parent.hidden) this.implyEnd(name);
    if (BLOCK.has(name)) this.breakLine();
    if (name === "p" && this.lines.length > 0) this.blankLine();
    if (this.stack.length >= DEPTH_LIMIT) {
      this.overflow++;
      return;
    }
    const element = this.elementFor(name);
    this.stack.push(element);
    if (element.mark === "boundary" && parent.mark !== "boundary") {
      push(this.lines, { text: "", depth: element.depth, mark: "boundary" });
      element.mark = undefined;
    }
    if (name === "li") this.bullet();
    if ((name === "td" || name === "th") && this.pieces.length > 0) this.write(" ");
  }

  private elementFor(name: string): Element {
    const parent = this.top();
    const { class: classes = "", id = "", style = "", type = "" } = this.attributes;
    const role = roleOf(name, classes, id, type);
    const quotes = name === "blockquote" || role === "quote";
    let mark = parent.mark;
    if (role === "attribution" || role === "boundary" || role === "signature") mark = role;
    if (name === "blockquote")
      mark = parent.depth > 0 ? parent.mark : kindOfBlockquote(classes, type, this.withinQuote());
    else if (role === "quote") mark = undefined;
    return {
      name: role === "container" ? `${name}.quote` : name,
      depth: parent.depth + (quotes ? 1 : 0),
      mark,
      hidden: parent.hidden || HIDDEN.has(name) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style),
      pre: parent.pre || name === "pre" || /white-space\s*:\s*pre/i.test(style),
      item: name === "ol" ? Number.parseInt(this.attributes.start ?? "1", 10) || 1 : 0,
    };
  }

  private withinQuote(): boolean {
    return this.stack.some((element) => element.name.endsWith(".quote"));
  }

  private close(name: string): void {
    if (this.lines.length >= LINE_LIMIT) return;
    // A stray end tag breaks the line, as browsers have it.
    if ((name === "p" || name === "br") && this.top().name !== "p") {
      this.breakLine(true);
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      if (BLOCK.has(name)) this.breakLine();
      return;
    }
    const index = this.stack.findLastIndex((element) => element.name === name || element.name === `${name}.quote`);
    if (index < 0) return;
    if (BLOCK.has(name)) this.breakLine();
    this.stack.length = index;
    if (name === "p" || name === "blockquote") this.blankLine();
  }

  /** `<li>` ends the item before it, `<td>` the cell, `<p>` the paragraph, though nobody wrote their end tags. */
  private implyEnd(name: string): void {
    const closes = IMPLIED[name];
    if (closes === undefined) return;
    while (closes.includes(this.top().name)) {
      this.breakLine();
      this.stack.length--;
    }
  }

  private bullet(): void {
    const list = this.stack.at(-2);
    const value = Number.parseInt(this.attributes.value ?? "", 10);
    if (list !== undefined && list.item > 0) {
      if (value > 0) list.item = value;
      this.write(`${list.item++}. `);
    } else this.write("- ");
  }

  /** Of an image only its emoji are words: stars are a rating, a logo's name is nothing anybody typed. */
  private image(): void {
    const alt = this.attributes["data-emoji"] ?? this.attributes.alt ?? "";
    if (alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) && !/[\p{L}]/u.test(alt)) this.write(alt);
  }

  private rule(): void {
    this.breakLine();
    const id = this.attributes.id ?? "";
    // Hotmail and Zimbra name the rule above the quoted message.
    const boundary = /(?:stopSpelling|zwchr)$/i.test(id) || this.attributes["data-marker"] === "__DIVIDER__";
    const { depth, hidden } = this.top();
    if (!hidden) push(this.lines, { text: "", depth, mark: boundary ? "boundary" : "rule" });
  }

  private top(): Element {
    return this.stack.at(-1) ?? ROOT;
  }

  private write(text: string): void {
    const { hidden, pre } = this.top();
    if (hidden || this.lines.length >= LINE_LIMIT) return;
    if (pre && text.includes("\n")) {
      const [first = "", ...rest] = text.split("\n");
      this.pieces.push(first);
      for (const line of rest) {
        this.breakLine(true);
        this.pieces.push(line);
      }
      this.spaced = false;
      return;
    }
    this.held ||= text.includes("\u00a0");
    let words = SPACED.test(text) ? plain(text).replace(/\s+/g, " ") : text;
    if (this.spaced && words.startsWith(" ")) words = words.slice(1);
    if (words === "") return;
    this.spaced = words.endsWith(" ");
    this.pieces.push(words);
  }

  /** Ends the line; `forced` ends it even when it is empty, as `<br>` does. */
  private breakLine(forced = false): void {
    const text = this.pieces.join("").trim();
    const held = this.held;
    this.pieces = [];
    this.spaced = true;
    this.held = false;
    if (text === "" && !forced && !held) return;
    const { depth, mark } = this.top();
    push(this.lines, mark === undefined ? { text, depth } : { text, depth, mark: text === "" ? undefined : mark });
  }

  private blankLine(): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.text !== "") push(this.lines, { text: "", depth: this.top().depth });
  }
}

// Anything but words with single spaces between them.
const SPACED = /[^\x20-\x7e]| {2}/;
