/** The readers that are compared: ours, and the npm libraries that people use for it, each as one function of a text body. */
import { createRequire } from "node:module";
import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import { type Asked, readReply } from "@debrief/core/reply/read";
import EmailReplyParser from "email-reply-parser";
import nodeEmailReplyParser from "node-email-reply-parser";

/** What a reader makes of a body; the signature is empty where a reader does not keep it. */
export type Own = { text: string; signature: string };

export type Reader = {
  name: ReaderName;
  /** `asked` is what the mail answers, where that is known; only one of the readers makes use of it. */
  read: (body: string, asked?: Asked) => Own;
  /** Ours alone read HTML without a browser's document beside them. */
  readHtml?: (html: string) => Own;
  /** The source of public mail that the library was made on. */
  home: string[];
};

export type ReaderName = (typeof readerNames)[number];
export const readerNames = [
  "debrief",
  "debrief, questions known",
  "email-reply-parser",
  "planer",
  "node-email-reply-parser",
] as const;

// It has no types of its own.
const planer = createRequire(import.meta.url)("planer") as {
  extractFrom(body: string, contentType: "text/plain"): string;
};

/** Questions that a stranger's mail was never asked: it is aligned with them all the same. */
const ANYTHING: Asked = { questions: defaultQuestionnaires.candidate };

export const readers: Record<ReaderName, Reader> = {
  debrief: {
    name: "debrief",
    read: (text) => readReply({ text }),
    readHtml: (html) => readReply({ html }),
    home: [],
  },
  "debrief, questions known": {
    name: "debrief, questions known",
    read: (text, asked = ANYTHING) => readReply({ text }, asked),
    readHtml: (html) => readReply({ html }, ANYTHING),
    home: [],
  },
  "email-reply-parser": {
    name: "email-reply-parser",
    read(body) {
      const email = new EmailReplyParser().read(body);
      return { text: email.getVisibleText(), signature: signatureOf(email.getFragments()) };
    },
    home: ["crisp_email_reply_parser"],
  },
  planer: {
    name: "planer",
    read: (body) => ({ text: planer.extractFrom(body, "text/plain"), signature: "" }),
    // It is a port of talon, tests included.
    home: ["planer", "talon"],
  },
  "node-email-reply-parser": {
    name: "node-email-reply-parser",
    read(body) {
      const email = nodeEmailReplyParser(body);
      return { text: email.getVisibleText(), signature: signatureOf(email.getFragments()) };
    },
    home: [],
  },
};

type Fragment = { getContent(): string; isSignature(): boolean; isQuoted(): boolean };

function signatureOf(fragments: Fragment[]): string {
  return fragments
    .filter((fragment) => fragment.isSignature() && !fragment.isQuoted())
    .map((fragment) => fragment.getContent())
    .join("\n");
}
