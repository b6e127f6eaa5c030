/** Mails of the most that SES hands over, forty megabytes, each of one thing. */
import { fill } from "./bombs.ts";
import { fromInsider, multipart } from "./seeds.ts";

const text = "Content-Type: text/plain; charset=utf-8\r\n\r\n1. 4, fine.\r\n";

export const huge: { name: string; of: (size: number) => string }[] = [
  {
    name: "text",
    of: (size) =>
      fromInsider(
        "candidate",
        text + fill("a long line of words that goes on for seventy-six octets and then it ends\r\n", size),
      ),
  },
  {
    name: "HTML",
    of: (size) =>
      fromInsider("candidate", `Content-Type: text/html\r\n\r\n<p>1. 4, fine.</p>${fill("<div><b>", size)}`),
  },
  {
    name: "an attachment",
    of: (size) => {
      const file = `Content-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${fill(`${"QUJD".repeat(19)}\r\n`, size)}`;
      return fromInsider("candidate", multipart("mixed", [text, file]));
    },
  },
];
