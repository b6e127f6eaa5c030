/**
 * The mailboxes that a piece of prose names: `Jane Doe <jane@…>; bob@… - organizer`, `Smith, John [mailto:john@…]`. Names
 * without an address are nobody that a mail could reach and are left out.
 */
import { type Mailbox, mailbox } from "../../mail/address.ts";
import { folded } from "../people/plain-words.ts";

export type PersonInText = Mailbox & { organizes: boolean };

/** In order of appearance, each address once; at most `most` of the first 20,000 characters. */
export function peopleInText(text: string, most = 200): PersonInText[] {
  const people = new Map<string, PersonInText>();
  const looked = text.slice(0, 20_000);
  let before = 0;
  for (const match of looked.matchAll(ADDRESS)) {
    if (people.size >= most) break;
    const end = match.index + match[0].length;
    const found = mailbox(match[0], nameBefore(looked.slice(Math.max(before, match.index - 120), match.index)));
    const organizes = MARKED_ORGANIZER.test(folded(looked.slice(end, end + 60)));
    if (found && !people.has(found.address)) people.set(found.address, { ...found, organizes });
    before = end;
  }
  return [...people.values()];
}

const MARKED_ORGANIZER =
  /^[>)\]\s]*[-–(]\s*(?:organi[sz]er|organisat(?:or|eur)|organizador|organizzatore|veranstalter|host)/;

// Linear: an address is tried once for each word, not once for each letter. It never begins with an apostrophe: Outlook
// writes 'jane@example.com' where it knows no name, and two people were made of her.
const ADDRESS = /(?<![a-z0-9._%+-])[a-z0-9._%+-][a-z0-9._%+'-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

/** The words just before an address that are its owner's name: after the last separator, on the last line that has any. */
function nameBefore(words: string): string | undefined {
  const pieces = words.replace(/\[?mailto:$/i, "").split(/[;\n>\]]|^\s*,/);
  const last = pieces.findLast((piece) => /\p{L}{2}/u.test(piece) && !/^\s*[-–]/.test(piece));
  const name = last?.replace(/^[\s,"'*•·]+|[\s"'<([,:-]+$/g, "").replace(/\s+[-–]\s+organi[sz]er$/i, "");
  return name === undefined || name.length > 60 || /[@:]/.test(name) ? undefined : name;
}
