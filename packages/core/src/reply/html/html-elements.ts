/** What the reader of html.ts knows of elements: which are blocks, which are hidden, which end others (WHATWG HTML, §13). */

/** Elements without content. */
export const VOID = new Set("area base col embed input link meta param source track wbr o:p".split(" "));
/** Elements whose content nobody reads. */
export const HIDDEN = new Set(
  "head script style title template noscript select option textarea button svg math object iframe".split(" "),
);
/** Elements that stand on lines of their own. */
export const BLOCK = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Which open elements a start tag ends, though nobody wrote their end tags (HTML §13.1.2.4). */
export const IMPLIED: Record<string, string[] | undefined> = {
  p: ["p"],
  div: ["p"],
  ul: ["p"],
  ol: ["p"],
  table: ["p"],
  blockquote: ["p"],
  li: ["p", "li"],
  dd: ["dd", "dt"],
  dt: ["dd", "dt"],
  td: ["p", "td", "th"],
  th: ["p", "td", "th"],
  tr: ["p", "td", "th", "tr"],
};
