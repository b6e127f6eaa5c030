/**
 * What the class or id of an element says of the words in it: the marks that mail programs leave in HTML where they
 * quote, attribute and sign.
 */
import type { LineMark } from "../line.ts";

export type Role = "attribution" | "boundary" | "signature" | "quote" | "container" | undefined;

/** What an element's class or id says of its content; Outlook, Yahoo and Hotmail put prefixes before other programs' names. */
export function roleOf(name: string, classes: string, id: string, type: string): Role {
  const words = `${classes} #${id}`.slice(0, 400);
  if (words.length < 4) return undefined;
  // Gmail: <div class="gmail_attr">; Thunderbird: <div class="moz-cite-prefix">; Mail.ru, Yandex and others have none.
  if (
    /(?:gmail_attr|moz-cite-prefix|moz-email-headers-table|mail-editor-quote-header|front-quote-header)\b/.test(words)
  )
    return "attribution";
  // Outlook: <div id="divRplyFwdMsg">, <div id="appendonsend">; Outlook for Mac: <span id="OLK_SRC_BODY_SECTION">;
  // Outlook mobile: <div id="mail-editor-reference-message-container">.
  if (
    /(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|reply-intro)\b/i.test(
      words,
    )
  )
    return "boundary";
  // Gmail, Outlook mobile, Proton, Thunderbird, Superhuman, Samsung, Windows Mail. Apple's own class is not here: it has
  // wrapped whole replies.
  if (
    /(?:gmail_signature(?:_prefix)?|ms-outlook-mobile-signature|protonmail_signature_block|moz-signature|sh-signature|front-signature|composer_signature|x?Signature)(?:\s|$)/.test(
      words,
    ) &&
    name !== "body"
  )
    return "signature";
  // Yahoo: <div class="yahoo_quoted">; Tutanota, Skiff and web mailers that use no blockquote.
  if (/(?:yahoo_quoted|tutanota_quote|quoted-message|ms-outlook-quote)\b/.test(words) && name !== "blockquote")
    return "quote";
  if (
    /(?:gmail_quote|gmail_extra|protonmail_quote|zmail_extra|moz-forward-container)/.test(words) &&
    name !== "blockquote"
  )
    return "container";
  return type === "cite" && name === "div" ? "quote" : undefined;
}

/** Whether a top-level blockquote says by itself that it quotes a message. */
export function kindOfBlockquote(classes: string, type: string, within: boolean): LineMark | undefined {
  if (within || type.toLowerCase() === "cite") return undefined;
  return /gmail_quote/.test(classes) ? "formatted" : "block";
}
