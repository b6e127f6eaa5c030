/**
 * The visible words of an HTML body, one line a block, for the prose of invites. Tokens are read one after another without
 * a tree, because nesting is the sender's to choose (R9).
 */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Characters of an HTML body that are looked at. */
const MOST = 256 * 1024;

/** Text with line breaks where the reader sees them; cells of a row are apart by two spaces. Never throws. */
export function htmlText(html: string): string {
  const source = html.slice(0, MOST);
  const pieces: string[] = [];
  let tag = "";
  let hiddenIn: string | undefined;
  // How deep in <pre> and <textarea>, whose line breaks are to be seen.
  let kept = 0;
  const say = (text: string): void => {
    if (hiddenIn === undefined) pieces.push(text);
  };
  const onTag = (name: string, closing: boolean): void => {
    if (name === "pre" || name === "textarea") kept = Math.max(0, kept + (closing ? -1 : 1));
    if (hiddenIn !== undefined) {
      if (closing && name === hiddenIn) hiddenIn = undefined;
    } else if (!closing && HIDDEN.has(name)) hiddenIn = name;
    else if (BLOCKS.has(name)) pieces.push("\n");
    else if (!closing && (name === "td" || name === "th")) pieces.push("  ");
  };
  const callbacks: Partial<TokenizerCallbacks> = {
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: (start, end) => onTag(source.slice(start, end).toLowerCase(), true),
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: () => onTag(tag, false),
    onopentagname: (start, end) => {
      tag = source.slice(start, end).toLowerCase();
    },
    onprocessinginstruction: ignore,
    onselfclosingtag: () => onTag(tag, false),
    ontext: (start, end) => say(source.slice(start, end).replace(kept > 0 ? /\r\n?/g : /\s+/g, kept > 0 ? "\n" : " ")),
    ontextentity: (codepoint) => say(String.fromCodePoint(codepoint)),
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks as TokenizerCallbacks);
  tokenizer.write(source);
  tokenizer.end();
  return pieces.join("");
}

function ignore(): void {}

const HIDDEN = new Set(["head", "script", "style", "title", "template"]);
const BLOCKS = new Set(
  "address article blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody tr ul".split(
    " ",
  ),
);
