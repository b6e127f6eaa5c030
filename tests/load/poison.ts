/** Mails that do harm if they can: each kind with the ends that are right for it (R56), and nothing else. */
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { TABLE_NAME } from "@debrief/local/table";
import type { House } from "./house.ts";
import type { Respondent } from "./population.ts";

export type End = "feedback" | "command" | "started" | "held" | "ignored" | "dead-letter";
export type Poison = { kind: string; from: string; to: string; source: string; ends: End[] };

type Kind = (victim: Respondent, house: House) => Omit<Poison, "kind"> | Promise<Omit<Poison, "kind">>;

/** Readable or not, whoever sent it: what matters is that it ends, once. */
const ANY: End[] = ["feedback", "held", "ignored"];

const KINDS: Record<string, Kind> = {
  "a token of nobody": (victim, { stack }) => ({
    ...sent(victim),
    to: `${"a".repeat(20)}${"b".repeat(20)}@${stack.config.domain}`,
    ends: ["ignored"],
  }),
  "one bit of a token flipped": (victim) => ({ ...sent(victim), to: flipped(victim.recipient), ends: ["ignored"] }),
  "no header at all": (victim) => ({ ...sent(victim), source: "\r\n\r\n1. 4\r\n", ends: ANY }),
  "octets that are no mail": (victim) => ({
    ...sent(victim),
    source: `From: <<${victim.address}\r\nSubject: =?utf-9?q?=00=FF\r\nContent-Type: multipart/mixed; boundary="\r\n\r\n\u0000\u00ff\u00fe--`,
    ends: ANY,
  }),
  "base64 that breaks off": (victim) => ({
    ...sent(victim),
    source: written(victim, 'text/plain; charset="x-unknown"', "MSAuIDQgd2V=l\r\n\u00e9\u00e9", "base64"),
    ends: ANY,
  }),
  "ten thousand parts": (victim) => ({
    ...sent(victim),
    source: written(victim, "multipart/mixed; boundary=b", `${"--b\r\n\r\nx\r\n".repeat(10_000)}--b--`),
    ends: ANY,
  }),
  "newlines and attributions": (victim) => ({
    ...sent(victim),
    source: written(victim, "text/plain", `${"On \r\n> \r\n".repeat(30_000)}`),
    ends: ANY,
  }),
  "nested HTML": (victim) => ({
    ...sent(victim),
    source: written(victim, "text/html", `${"<div>\r\n".repeat(20_000)}4`),
    ends: ANY,
  }),
  "a forged author": (victim) => ({
    ...sent(victim),
    from: `forged.${victim.address}`,
    ends: ["held"],
  }),
  "a virus": (victim) => ({ ...sent(victim), from: `virus.${victim.address}`, ends: ["held"] }),
  "a vacation notice": (victim) => ({
    ...sent(victim),
    source: `Auto-Submitted: auto-replied\r\n${victim.source}`,
    ends: ["ignored"],
  }),
  "a debrief that cannot be read": async (victim, { table }) => {
    const [pk, sk] = [{ S: `debrief-${victim.debriefId}` }, { S: "item" }];
    const body = { M: { kind: { S: "of an older make" } } };
    await table.client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: { pk, sk, body } }));
    return { ...sent(victim), ends: ["dead-letter"] };
  },
};

/** One poison for each victim, the kinds in turn. */
export function poisonFor(victims: Respondent[], house: House): Promise<Poison[]> {
  const kinds = Object.entries(KINDS);
  return Promise.all(
    victims.map(async (victim, nth) => {
      const [kind, make] = kinds[nth % kinds.length] as [string, Kind];
      return { kind, ...(await make(victim, house)) };
    }),
  );
}

function sent({ address, recipient, source }: Respondent): Omit<Poison, "kind"> {
  return { from: address, to: recipient, source, ends: ["feedback"] };
}

function flipped(recipient: string): string {
  const at = recipient.indexOf("@") - 1;
  return `${recipient.slice(0, at)}${recipient[at] === "a" ? "b" : "a"}${recipient.slice(at + 1)}`;
}

function written({ address, seat, debriefId }: Respondent, type: string, body: string, encoding = "8bit"): string {
  return [
    `From: <${address}>`,
    "Subject: Re: How did it go?",
    `Message-ID: <poison.${debriefId}.${seat}@mail.example.com>`,
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
  ].join("\r\n");
}
